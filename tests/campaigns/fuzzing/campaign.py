"""Fuzzing a whole kiosk: anything may happen, and it must always be ready again.

A whole kiosk (camera feed, serial and typing scanner, staff area, sender, sync) over the stand-in
TeamUp gets random touches, keys, codes, PINs and network faults. Now and then it is left alone:
the screen must be back at *ready* within the sum of its time limits, with something on it.
"""

import os
import random
import time
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.app.kiosk import Kiosk
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.waiting_scans import MOST_WAITING
from kiosk.core.identification.passes import PassKeys
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.scan.capture.sources import FeedSource
from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from kiosk.store.staff_pin import hash_pin
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.dialogs import Dialogs
from tests.campaigns.fuzzing.fuzz_actions import SIZES, FuzzActions
from tests.campaigns.fuzzing.observer import Observer, Outcome
from tests.helpers.barcodes import showing
from tests.helpers.front_door import settings_at
from tests.helpers.video import qimage

PIN: Final = "2468"
STAFF_IDLE_S: Final = 60.0 + 20.0  # the pages lock themselves, then the PIN pad goes away
_FAULTS: Final = (
    "503",
    "500",
    "429",
    "403",
    "401",
    "hang",
    "drop_before",
    "drop_after",
    "truncate",
)


class FuzzCampaign:
    """Fuzzes a kiosk in `folder`; the same `seed` decides the same things (not their timing).

    Needs a `QApplication`. `patient`: rests wait for the staff area to lock itself; else it is
    left by its own buttons, which saves a minute each.
    """

    def __init__(self, seed: int, folder: Path, *, patient: bool) -> None:
        self.outcome = Outcome()
        self._rng = random.Random(seed)
        self._patient = patient
        self._gym = make_gym(60, seed=seed, today=datetime.now(UTC).date())
        self._simulator = Simulator(self._gym, report_lag_s=0.2, requests_per_minute=0)
        self._folder = folder
        self._wrong_pins = 0

    def run(
        self, seconds: float, rest_every_s: float, progress: Callable[[float], None]
    ) -> Outcome:
        """Fuzz for `seconds`; `progress` is called with how many are over."""
        with self._simulator, Observer(self.outcome):
            self._open()
            try:
                began = rested = time.monotonic()
                while (now := time.monotonic()) - began < seconds:
                    self._do_something()
                    if now - rested > rest_every_s:
                        self._rest()
                        rested = time.monotonic()
                    progress(now - began)
                self._rest()
                self.outcome.visits = len(self._kiosk.services.outbox.all())
            finally:
                self._kiosk.stop()
                os.close(self._fifo)
                self._kiosk.window.deleteLater()
                QApplication.processEvents()
        return self.outcome

    def _open(self) -> None:
        fifo = self._folder / "scanner"
        os.mkfifo(fifo)
        settings = settings_at(
            self._simulator,
            self._folder,
            staff={"pin_hash": hash_pin(PIN)},
            scanner={"serial": str(fifo), "keyboard": True, "rescan_seconds": 0.5},
            screen={"result_seconds": 2, "dim_after_minutes": 0.2},
            members={"accept": ["pass", "card", "url", "email"], "card_field": 77},
            outbox={"backoff_base_ms": 50, "backoff_cap_s": 2, "readback_lag_s": 1},
        )
        self._feed = FeedSource()
        self._kiosk = Kiosk(settings, feed=self._feed)
        self._kiosk.controller.changed.connect(self._note_state)
        self._kiosk.leave_wanted.connect(lambda: self._count("staff left (not carried out)"))
        self._kiosk.restart_wanted.connect(lambda: self._count("restart (not carried out)"))
        self._kiosk.window.resize(*SIZES[0])
        self._kiosk.window.show()
        self._kiosk.start()
        self._fifo = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
        actions = FuzzActions(self._kiosk.window, self._rng)
        self._actions = {
            **actions.weighted(),
            "scan by camera": (10, self._show_to_camera),
            "scan by serial line": (8, self._send_line),
            "scan by typing": (6, self._type_code),
            "network": (3, self._change_network),
            "right PIN": (3, lambda: self._enter_pin(right=True)),
            "wrong PIN": (1, lambda: self._enter_pin(right=False)),
            "nothing": (12, lambda: None),
        }
        self._until(lambda: self._kiosk.services.directory.status().completed_at is not None, 60)

    def _do_something(self) -> None:
        names = list(self._actions)
        (name,) = self._rng.choices(names, [self._actions[one][0] for one in names])
        self._count(name)
        try:
            self._actions[name][1]()
        except RuntimeError as error:
            # A widget may go away between press and release.
            if "already deleted" not in str(error):
                raise
        QTest.qWait(self._rng.choice((0, 0, 1, 5, 20, 60)))
        self._look(name)

    def _look(self, after: str) -> None:
        """Look for ways out of the window, and note where staff are."""
        window = self._kiosk.window
        others = [
            type(one).__name__
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not window
        ]
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if not window.isVisible() or window.isMinimized() or others or popup or modal:
            self.outcome.ways_out.append(f"after {after}: {others or popup or modal or 'hidden'}")
        area = self._area()
        if area is None:
            return
        if not area.unlocked:
            self.outcome.pages["PIN"] += 1
            return
        for shown in area.findChildren(Dialogs):
            if shown.isVisible():
                self.outcome.pages["a question"] += 1
        for child in area.findChildren(QAbstractButton):
            if child.objectName().startswith("tab_") and child.isChecked():
                self.outcome.pages[child.objectName().removeprefix("tab_")] += 1
        for name in ("member", "pass", "scan", "checkin"):
            page = area.findChild(QWidget, name)
            if page is not None and page.isVisible():
                self.outcome.pages[f"one {name}"] += 1

    def _rest(self) -> None:
        """Leave it alone, and wait for *ready*."""
        self._simulator.faults.clear()
        limits = TimeLimits()
        longest = sum(getattr(limits, one.name) for one in fields(limits)) / 1000
        # Who waits in line has a turn each, and may leave a question, too.
        longest += MOST_WAITING * (limits.looking_up + limits.giving_way + limits.result) / 1000
        if self._patient:
            longest += STAFF_IDLE_S
        else:
            self._leave_staff()
        began = time.monotonic()
        if not self._until(self._ready, longest + 5):
            state = type(self._kiosk.controller.state).__name__
            self.outcome.stuck.append(f"{state}, staff area {'open' if self._area() else 'shut'}")
        self.outcome.rests += 1
        took = time.monotonic() - began
        self.outcome.longest_rest_s = max(self.outcome.longest_rest_s, took)
        QTest.qWait(50)
        picture = self._kiosk.window.grab().toImage().scaled(64, 64)
        colours = {picture.pixel(x, y) for x in range(64) for y in range(64)}
        if len(colours) < 4:
            self.outcome.blank.append(f"{len(colours)} colours at ready")

    def _leave_staff(self) -> None:
        for name in ("sheet_cancel", "lock", "pin_back"):
            self._press(name)
            QTest.qWait(20)

    def _ready(self) -> bool:
        return isinstance(self._kiosk.controller.state, states.Ready) and self._area() is None

    def _area(self) -> StaffArea | None:
        window = self._kiosk.window
        return window.findChild(StaffArea) if window.staff_open else None

    def _until(self, true: Callable[[], bool], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                return False
            QTest.qWait(20)
        return True

    def _press(self, name: str) -> None:
        """Touch a button that can be reached: inside the staff area, where that is open."""
        place = self._area() or self._kiosk.window
        for button in place.findChildren(QAbstractButton, name):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _enter_pin(self, *, right: bool) -> None:
        """Open the staff area if it is not, and enter a PIN."""
        if not right and self._wrong_pins >= 2:
            return  # each further one costs seconds of waiting
        area = self._area()
        if area is not None and area.unlocked:
            return
        if area is None:
            self._press("staffButton")
            QTest.qWait(5)
        if right:
            # Random touches make wrong PINs, each of which costs more seconds; staff wait them out.
            self._kiosk.services.device.set("staff_pin.tries", "")
        for _ in range(12):
            self._press("key_erase")  # what was touched before
        for digit in PIN if right else "1111":
            self._press(f"key_{digit}")
        self._press("key_enter")
        self._wrong_pins = 0 if right else self._wrong_pins + 1
        if right:
            self._until(lambda: (it := self._area()) is None or it.unlocked, 3)

    def _code(self) -> str:
        who = self._rng.choice(list(self._gym.customers.values()))
        keys: PassKeys = self._kiosk.services.keys
        choices = (
            keys.make(CustomerId(who.id)),
            keys.make(CustomerId(who.id)),
            who.card,
            who.email or "nobody@example.com",
            PassKeys.of(b"somebody else").make(CustomerId(who.id)),
            f"CARD-{self._rng.randint(1, 99)}",
            "x" * 1500,
            "\x00\u202e<b>;rm -rf</b>",
        )
        return self._rng.choice(choices)

    def _show_to_camera(self) -> None:
        text = self._code()
        picture = qimage(showing(text[:300]))
        for _ in range(self._rng.randint(1, 6)):
            self._feed.push(picture)
            QTest.qWait(30)

    def _send_line(self) -> None:
        os.write(self._fifo, self._code().encode("utf-8", "replace") + b"\n")

    def _type_code(self) -> None:
        window = self._kiosk.window.windowHandle()
        text = "".join(one for one in self._code() if " " <= one <= "~")[:80]
        for one in text:
            QTest.keyClick(window, ord(one))
        QTest.keyClick(window, Qt.Key.Key_Return)

    def _change_network(self) -> None:
        faults = self._simulator.faults
        match self._rng.randrange(4):
            case 0:
                faults.offline = True
            case 1:
                faults.clear()
            case 2:
                faults.add(self._rng.choice(_FAULTS), "*", times=self._rng.randint(1, 5))
            case _:
                faults.add(self._rng.choice(_FAULTS), times=self._rng.randint(1, 5))

    def _note_state(self, state: states.ScreenState) -> None:
        name = type(state).__name__
        outcome = getattr(state, "outcome", None)
        self.outcome.states[f"{name}: {outcome.value}" if outcome else name] += 1

    def _count(self, name: str) -> None:
        self.outcome.events[name] += 1
