"""Scanners that type, set to every layout, under every layout of the system, on a real X server.

By hand: `xvfb-run -a python -m tests.campaigns.scanner_matrix` (apt: xvfb, xauth, x11-xkb-utils,
libxtst6). Keys are pressed through the XTest extension, so they go the whole way: the X server,
Qt's platform plugin, its composing of dead keys, the filter. For each pair it says whether a pass
was read (p: and its signature verified), and whether a card with letters, digits and punctuation
is the first reading (C) or among the others (c). `--focus field` gives a text field the focus,
in which Qt composes dead keys; `--rates` tries slow scanners instead, with jitter, and with a
window that is busy while they type; `--people` types names into the field as people do, with
accents by dead keys, of which each letter must arrive, and in order.
"""

import argparse
import ctypes
import ctypes.util
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.codes import Code
from kiosk.core.identification.keyboard_layouts import LAYOUTS, Keystroke
from kiosk.core.identification.passes import PassKey, PassKeys
from kiosk.core.identification.scanner_input import RejectedInput
from kiosk.scan.handheld.keyboard import EVDEV_OFFSET, KeyboardFilter
from tests.campaigns.keyboard_layouts import XKB
from tests.helpers.scanner_keys import keys_for

KEYS: Final = PassKeys([PassKey(b"a secret of thirty-two bytes, 32")])
PASS: Final = KEYS.make(CustomerId(4567))
CARD: Final = "Zy-4_q/0.M+#7"
ACCENTS: Final = "A^z`7~Y\\@[1]"
_SHIFT, _RIGHT_ALT, _RETURN = 42, 100, 28


class Hardware:
    """A keyboard at the X server, whose keys are pressed by their place."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XFlush.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._display = self._x11.XOpenDisplay(None)
        if not self._display:
            raise SystemExit("There is no X server; run this with xvfb-run.")

    def send(self, place: int, *, down: bool) -> None:
        """Press or release the key at `place`."""
        self._test.XTestFakeKeyEvent(self._display, place + EVDEV_OFFSET, down, 0)
        self._x11.XFlush(self._display)

    def scan(
        self, keys: Sequence[Keystroke], wait: Callable[[], None], *, end: bool = True
    ) -> None:
        """Type `keys` and Enter as a scanner does; `wait` is called after each report."""
        shift = altgr = False
        for key in [*keys, *([Keystroke(_RETURN)] if end else [])]:
            if key.shift != shift:
                shift = key.shift
                self.send(_SHIFT, down=shift)
            if key.altgr != altgr:
                altgr = key.altgr
                self.send(_RIGHT_ALT, down=altgr)
            self.send(key.place, down=True)
            wait()
            self.send(key.place, down=False)
            wait()
        for place, held in ((_SHIFT, shift), (_RIGHT_ALT, altgr)):
            if held:
                self.send(place, down=False)


class Desk:
    """A window before which somebody scans."""

    def __init__(self, focus: str) -> None:
        self.codes: list[Code] = []
        self.rejected: list[RejectedInput] = []
        self.page = QWidget()
        self.field = QLineEdit()
        layout = QVBoxLayout(self.page)
        layout.addWidget(self.field)
        self.field.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if focus == "field" else Qt.FocusPolicy.NoFocus
        )
        self.page.show()
        self.page.activateWindow()
        if focus == "field":
            self.field.setFocus()
        self.filter = KeyboardFilter(rescan_seconds=0.001)
        self.renew()

    def renew(self) -> None:
        """Forget what was learned of the scanner."""
        self.filter.remove()
        self.codes.clear()
        self.rejected.clear()
        self.field.clear()
        self.filter = KeyboardFilter(rescan_seconds=0.001)
        self.filter.is_pass = lambda text: KEYS.read(text, date(2026, 12, 1)) is not None
        self.filter.code_seen.connect(lambda code, _at: self.codes.append(code))
        self.filter.input_rejected.connect(self.rejected.append)
        self.filter.install()


def until(condition: Callable[[], object], seconds: float = 3) -> None:
    """Let Qt work until `condition` holds, or the time is over."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def typed(desk: Desk, hardware: Hardware, keys: Sequence[Keystroke]) -> Code | None:
    """Return what comes of `keys`, None where it was no scan."""
    before = len(desk.codes)
    hardware.scan(keys, lambda: until(lambda: False, 0.002))
    until(lambda: len(desk.codes) > before, 1)
    return desk.codes[before] if len(desk.codes) > before else None


def matrix(desk: Desk, hardware: Hardware) -> int:
    """Print a row for each layout of a scanner, a column for each of the system."""
    failed = 0
    print(f"{'scanner':>8} " + " ".join(f"{system:>5}" for system in XKB) + "   under the system")
    rows = dict.fromkeys(LAYOUTS, "")
    for layout, variant in XKB.values():
        subprocess.run(["setxkbmap", layout, variant], check=True)
        until(lambda: False, 0.3)
        for scanner in LAYOUTS:
            desk.renew()
            marks = ""
            for text, first, other in ((CARD, "C", "c"), (ACCENTS, "A", "a"), (PASS, "p", "?")):
                try:
                    keys = keys_for(text, scanner)
                except KeyError:
                    marks += "-"  # that scanner has no key for a character of it
                    continue
                code = typed(desk, hardware, keys)
                if code is not None and code.text == text:
                    marks += first
                elif code is not None and text in code.other_readings:
                    marks += other
                else:
                    marks += "."
                    failed += 1
                    print(f"# {scanner} {layout} {variant}: {text!r} became {code}")
            if desk.field.text():
                print(f"# {scanner} {layout} {variant}: the field got {desk.field.text()!r}")
                failed += 1
            rows[scanner] += f" {marks:>5}"
    for scanner, row in rows.items():
        print(f"{scanner:>8}{row}")
    return failed


def rates(desk: Desk, hardware: Hardware) -> int:
    """Print which speeds are read, typed from a thread as by a device of its own."""
    failed = 0
    subprocess.run(["setxkbmap", "us"], check=True)
    keys = keys_for(PASS, "us")
    for name, gap_ms, spread_ms, busy_ms, end in (
        ("2 ms a key", 2, 0, 0, True),
        ("38 ms a key", 38, 0, 0, True),
        ("80 ms a key", 80, 0, 0, True),
        ("120 ms a key, held 60", 120, 0, 0, True),
        ("38 ms, jitter 15", 38, 15, 0, True),
        ("80 ms, jitter 25", 80, 25, 0, True),
        ("38 ms, window busy for 400 ms at a time", 38, 0, 400, True),
        ("80 ms, jitter 15, window busy for 700 ms", 80, 15, 700, True),
        ("2 ms, no Enter", 2, 0, 0, False),
        ("80 ms, no Enter", 80, 0, 0, False),
    ):
        desk.renew()
        dice = random.Random(1)

        def wait(gap: int = gap_ms, spread: int = spread_ms, dice: random.Random = dice) -> None:
            time.sleep(max(0.001, (gap + dice.uniform(-spread, spread)) / 2000))

        thread = threading.Thread(target=hardware.scan, args=(keys, wait), kwargs={"end": end})
        thread.start()
        deadline = time.monotonic() + 20
        while not desk.codes and time.monotonic() < deadline:
            QApplication.processEvents()
            time.sleep(busy_ms / 1000 if busy_ms else 0.001)
        thread.join()
        until(lambda: False, 0.4)
        good = [code.text for code in desk.codes] == [PASS] and not desk.field.text()
        failed += not good
        print(f"{'read' if good else 'NOT READ':>8}  {name}")
        if not good:
            print(f"# {desk.codes} {desk.rejected} field {desk.field.text()!r}")
    return failed


def type_as_person(
    hardware: Hardware, keys: Sequence[Keystroke], dice: random.Random, gap_ms: int
) -> None:
    """Type `keys` with the holds of people, the next one often pressed before one is let go."""
    at, events = 0.0, []
    released: dict[int, float] = {}
    for key in keys:
        gap = dice.gauss(gap_ms, gap_ms / 4)
        at += max(20.0, gap if dice.random() < 0.8 else 35.0)
        at = max(at, released.get(key.place, 0.0) + 15)  # a finger lifts to press the key again
        released[key.place] = at + max(60.0, dice.gauss(105, 20))
        events += [(at, key.place, True), (released[key.place], key.place, False)]
    begun = time.monotonic()
    for at, place, down in sorted(events):
        time.sleep(max(0.0, begun + at / 1000 - time.monotonic()))
        hardware.send(place, down=down)


def people(desk: Desk, hardware: Hardware) -> int:
    """Print how many names of how many arrived in the field as they were typed."""
    failed = 0
    subprocess.run(["setxkbmap", "es"], check=True)
    until(lambda: False, 0.3)
    names = ("anna", "maximilian", "jose luis garcia", "zoe", "annabel@gym", "o connor")
    for gap_ms in (90, 120, 180, 260):
        wrong = []
        for name in names:
            desk.renew()
            desk.field.setFocus()
            dice = random.Random(f"{name}{gap_ms}")
            # é and á by a dead key, which Qt composes, and which comes before the letter.
            keys = [
                key
                for character in name.replace("@", "")
                for key in (
                    [Keystroke(40), *keys_for(character, "es")]
                    if character in "ae"
                    else keys_for(character, "es")
                )
            ]
            expected = name.replace("@", "").replace("a", "á").replace("e", "é")
            thread = threading.Thread(target=type_as_person, args=(hardware, keys, dice, gap_ms))
            thread.start()
            until(lambda thread=thread: not thread.is_alive(), 30)  # type: ignore[misc]
            until(lambda expected=expected: desk.field.text() == expected, 1)  # type: ignore[misc]
            if desk.field.text() != expected or desk.codes:
                wrong.append((expected, desk.field.text(), desk.codes))
        print(f"{gap_ms:>4} ms a key: {len(names) - len(wrong)} of {len(names)}")
        for one in wrong:
            print(f"# {one}")
        failed += len(wrong)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--focus", choices=("none", "field"), default="none")
    parser.add_argument("--rates", action="store_true", help="try speeds, not layouts")
    parser.add_argument("--people", action="store_true", help="try people, not scanners")
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    if app.platformName() != "xcb":
        raise SystemExit("This needs the platform xcb; run it with xvfb-run.")
    desk = Desk("field" if arguments.people else arguments.focus)
    hardware = Hardware()
    until(desk.page.isActiveWindow, 5)
    tried = people if arguments.people else rates if arguments.rates else matrix
    failed = tried(desk, hardware)
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
