"""The kiosk through a screen reader that nobody here has made: Orca, and what it says.

By hand: `python -m tests.campaigns.screen_reader` (apt: xvfb, dbus, at-spi2-core, openbox, orca).
It starts Orca and the kiosk on an X server and buses of their own, does what a member and the staff
do by keys, and prints step by step what Orca would have sent to a voice (its debug log; no voice is
needed). `--language de` does it in German. `--scans 500` then has a scanner that types send so many
cards of different members, and counts those that were lost, and those of which Orca said anything.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.simulator.gym import Gym, GymCustomer, make_gym
from kiosk.simulator.server import Simulator
from kiosk.store.staff_pin import hash_pin
from tests.helpers.atspi import session_bus
from tests.helpers.kiosk_process import KioskProcess, write_config
from tests.helpers.xserver import Keyboard, x_server
from tests.teamup.making import regulars

PIN: Final = "2468"
_SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)'(?: ?\{.*)?$")
_PATIENCE_S: Final = 120.0
_QUIET_S: Final = 3.0


class Orca:
    """A running Orca, and what it has said."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        # Without speech-dispatcher it would try for a minute to start one; what it says is logged.
        (folder / "speechd.py").write_text('raise ImportError("there is no voice here")\n')
        self._log = folder / "orca.log"
        self._read = 0
        self._process = subprocess.Popen(
            ["orca", f"--debug-file={self._log}", "--replace"],
            env={**environment, "PYTHONPATH": str(folder), "HOME": str(folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()

    def wait_until_it_said(self, words: str) -> None:
        """Wait for `words`; everything up to then counts as heard."""
        end = time.monotonic() + _PATIENCE_S
        heard: list[str] = []
        while not any(words in line for line in heard):
            heard += self.heard()
            if time.monotonic() > end or self._process.poll() is not None:
                raise SystemExit(f"Orca never said {words!r}, but: {heard}")
            time.sleep(0.1)

    def all_it_says(self) -> list[str]:
        """Return what it says until it has said nothing for some seconds."""
        lines: list[str] = []
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < _QUIET_S:
            time.sleep(0.2)
            if more := self.heard():
                lines += more
                quiet_since = time.monotonic()
        return lines

    def heard(self) -> list[str]:
        """Return what it has said since it was asked last."""
        if not self._log.exists():
            return []
        with self._log.open(encoding="utf-8", errors="replace") as log:
            log.seek(self._read)
            text = log.read()
            self._read = log.tell()
        return [found[1].strip() for line in text.splitlines() if (found := _SPOKEN.search(line))]


@contextmanager
def orca(folder: Path, environment: Mapping[str, str]) -> Iterator[Orca]:
    """Run Orca with its files in `folder`."""
    folder.mkdir()
    running = Orca(folder, environment)
    try:
        yield running
    finally:
        running.close()


@contextmanager
def window_manager(environment: Mapping[str, str]) -> Iterator[None]:
    """Run openbox: Orca reads the window that one says is active."""
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


def steps(gym: Gym) -> Iterator[tuple[str, Sequence[str], str]]:
    """Yield what is done: a title, keys by their names, and a card or text that is typed after."""
    yield "a good result", (), _scan(gym.character("regular"))
    yield "the front desk", ("Escape",), _scan(gym.character("blocked"))
    yield "choosing a membership", ("Escape",), _scan(gym.character("two"))
    yield "the second one", ("Down",), ""
    yield "taking it", ("space",), ""
    yield "Find me", ("Escape", "Tab", "space"), ""
    yield "a name", (), "yusuf\n"
    yield "a second fact that does not fit", (), "xx\n"
    yield "the PIN page", ("Escape", "Escape", "Escape", "Tab", "Tab", "Tab", "space"), ""
    yield "the PIN, and the search", (), f"{PIN}\n"
    yield "a member found and opened", (), "dottir"
    yield "the first row", ("Tab",), ""
    yield "opened", ("Return",), ""
    yield "the check-in", ("Tab", "Tab", "Tab", "space"), ""
    yield "Device", ("Escape", "Tab", "Tab", "Tab", "Tab", "space"), ""
    yield "Restart the kiosk", ("Tab", *("Down",) * 6, "Return"), ""
    yield "out again", ("Escape",), ""
    yield "locked", (*("Tab",) * 5, "space"), ""
    yield "a family", (), _scan(gym.character("parent"))
    yield "another code meanwhile", (), _scan(gym.character("few_left"))
    yield "back", ("Escape",), ""
    yield "the languages", ("Escape", "Escape", "Tab", "Tab", "space"), ""
    yield "and out", ("Escape",), ""


def _scan(customer: GymCustomer) -> str:
    assert customer.card
    return f"scan {customer.card}"


def drive(reader: Orca, keyboard: Keyboard, gym: Gym) -> None:
    """Do every step, and print what was said in it."""
    for title, keys, text in steps(gym):
        for key in keys:
            keyboard.press(key)
            time.sleep(0.6)
        if text.startswith("scan "):
            keyboard.scan(text.removeprefix("scan "))
        elif text:
            keyboard.type(text)
        print(f"\n{title}  ({' '.join(keys)}{' + ' * bool(keys and text)}{text.strip()})")
        for line in reader.all_it_says():
            print(f"    {line}")


def scan_many(
    reader: Orca, keyboard: Keyboard, simulator: Simulator, members: Sequence[GymCustomer]
) -> tuple[list[int], list[str]]:
    """Scan the cards one after the other, each when the one before is a check-in at TeamUp.

    Return whose scans were lost, and what was said that holds any part of a card.
    """
    lost: list[int] = []
    said: list[str] = []
    for number, member in enumerate(members):
        if number % 100 == 0:
            print(f"\n{number} scans: {len(lost)} lost, {len(said)} said", flush=True)
        assert member.card
        keyboard.scan(member.card)
        end = time.monotonic() + 10
        while not any(checkin.customer == member.id for checkin in simulator.checkins[-3:]):
            if time.monotonic() > end:
                lost.append(member.id)
                break
            time.sleep(0.02)
        lines = reader.heard()
        if member.id in lost:
            print(f"{member.card} was lost; said: {lines}", flush=True)
        digits = re.sub(r"\D", "", member.card)
        said += [line for line in lines if _is_spelt(line, digits)]
    time.sleep(5)
    return lost, said + [line for line in reader.heard() if _is_spelt(line, "none")]


def _is_spelt(line: str, digits: str) -> bool:
    """Return whether a line is a key of a card said aloud: a character alone, or the number."""
    return bool(re.fullmatch(r"\w\s*", line)) or digits in line.replace(" ", "")


def main(argv: list[str] | None = None) -> int:
    """Run it; the exit code is 0 when no scan was lost or spoken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--language", default="en")
    parser.add_argument("--scans", type=int, default=0)
    options = parser.parse_args(argv)
    gym = make_gym(40 + 2 * options.scans, today=datetime.now(UTC).date())
    # The first ones of a gym are special cases; the last ones are ordinary.
    able = [member for member in regulars(gym, 20 + options.scans) if member.card]
    members = able[len(able) - options.scans :]
    with (
        tempfile.TemporaryDirectory() as name,
        Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as simulator,
        x_server() as display,
        session_bus(Path(name) / "bus") as buses,
        window_manager(environment := {**buses, "DISPLAY": display}),
    ):
        config = write_config(
            Path(name),
            simulator,
            scanner={"keyboard": True, "rescan_seconds": 0.5},
            staff={"pin_hash": hash_pin(PIN)},
            find_me={"enabled": True},
            screen={"language": options.language, "result_seconds": 30},
        )
        kiosk = KioskProcess(config, {**environment, "QT_QPA_PLATFORM": "xcb"})
        keyboard = Keyboard(display)
        with orca(Path(name) / "orca", environment) as reader:
            reader.wait_until_it_said("Screen reader on")
            with kiosk:
                kiosk.wait_until(lambda: "directory synced" in kiosk.log, "the members were there")
                print("the ready screen")
                for line in reader.all_it_says():
                    print(f"    {line}")
                drive(reader, keyboard, gym)
                began = time.monotonic()
                lost, spoken = scan_many(reader, keyboard, simulator, members)
                took = time.monotonic() - began
    if not members:
        return 0
    print(
        f"\n{len(members)} scans in {took:.0f} s: {len(lost)} lost, of {len(spoken)} something was "
        f"said {spoken[:10]}"
    )
    return 1 if lost or spoken else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
