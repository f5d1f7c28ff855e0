"""A kiosk on a disk that hangs, as a process of its own: `… slow_disk FOLDER GATE`.

While the file GATE exists no fsync returns (see `power_loss/shim.c`). A member is scanned with the
gate shut; it is opened only when the screen has said that something is wrong and the window has
gone on living for a while. Prints, as one line of JSON, what the screen showed, and what it showed
at the moment the gate was opened. A file `marks` in FOLDER sets that part of the log apart.
"""

import itertools
import json
import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.core.admission import rules
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.identification.codes import Code
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKeys
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.screen_controller import ScreenController
from kiosk.ui.window import KioskWindow
from tests.helpers.fakes import FakeDirectory, FakeSource
from tests.helpers.members import customer, membership, record
from tests.store.making import NOW

MARKS: Final = "marks"
_LIMITS: Final = TimeLimits(answer=200, result=60_000)
_TICKS: Final = 30
"""How often a timer of 10 ms must have come before the gate opens."""


def _name(state: states.ScreenState) -> str:
    return state.outcome.name if isinstance(state, states.Result) else type(state).__name__


def main(folder: Path, gate: Path) -> None:
    """Scan once and print what happened."""
    app = QApplication([])
    member = record(customer(1, cards=("CARD 1",)), membership(10))
    database = Database(folder / "kiosk.sqlite3")
    outbox, directory = SqliteOutbox(database), FakeDirectory(member, completed_at=NOW)
    numbers = itertools.count(1)
    checkin_service = CheckinService(
        GymRules(321, frozenset(AcceptedKind), frozenset(), rules.Policy()),
        keys=PassKeys.of(b"key"),
        directory=directory,
        outbox=outbox,
        source=FakeSource(),
        new_id=lambda: f"visit-{next(numbers)}",
    )
    jobs, window = ThreadJobs(), KioskWindow()
    controller = ScreenController(
        window, checkin_service, jobs, limits=_LIMITS, now=lambda: NOW, on_recorded=lambda: None
    )
    window.show()
    shown: list[str] = []
    at_opening: list[str] = []
    ticks = itertools.count(1)

    def changed(state: states.ScreenState) -> None:
        shown.append(_name(state))
        if shown[-1] == "SAVED":
            app.exit()  # `quit` asks the window, which never closes by itself

    def tick() -> None:
        if "TROUBLE" in shown and next(ticks) == _TICKS:
            at_opening.extend(shown)
            gate.unlink()

    controller.changed.connect(changed)
    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(10)
    marks = os.open(folder / MARKS, os.O_WRONLY | os.O_CREAT)
    gate.touch()
    os.write(marks, b"scan")
    controller.scan(Code("CARD 1"), time.monotonic())
    app.exec()
    os.write(marks, b"end")
    timer.stop()
    jobs.close()
    rows = [row.id for row in outbox.all()]
    database.close()
    window.allow_close()
    window.close()
    print(json.dumps({"shown": shown, "at_opening": at_opening, "rows": rows}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
