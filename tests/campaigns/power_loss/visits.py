"""The child: records and moves check-ins, and says what it was told is on disk.

`python -m tests.campaigns.power_loss.visits FOLDER SEED ACTIONS PAGES SYNC`; a checkpoint comes
after each PAGES pages of the log, and SYNC is SQLite's `synchronous` (the kiosk's is FULL). Before
an action a line goes into the file `acknowledged`, and another when it has returned; the order of
these lines and of the writes is what the campaign looks at.
"""

import json
import os
import random
import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.core.checkin.checkin import TABLE, Checkin, CheckinState
from kiosk.core.ports import PendingScan
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin, a_scan

DATABASE: Final = "kiosk.sqlite3"
PROMISES: Final = "acknowledged"
SETTING: Final = "count"


def visit(number: int) -> Checkin:
    """Return the check-in with this number, as it is recorded; rows differ in length."""
    at = NOW + timedelta(seconds=number)
    return a_checkin(f"visit-{number}", customer=number, at=at, person="x" * (number * 37 % 700))


def scan(number: int) -> PendingScan:
    """Return the kept scan with this number."""
    return a_scan(f"scan-{number}", text="y" * (number * 53 % 900 + 1))


class _Child:
    def __init__(self, folder: Path, seed: int, pages: int, synchronous: str) -> None:
        self._folder = folder
        self._synchronous = synchronous
        self._pages = pages
        self._dice = random.Random(seed)
        self._promises = os.open(folder / PROMISES, os.O_WRONLY | os.O_CREAT)
        self._states: dict[str, CheckinState] = {}
        self._recorded = self._kept = self._count = 0
        self._database = self._open()

    def _open(self) -> Database:
        database = Database(self._folder / DATABASE)
        with database.read() as connection:
            connection.execute(f"PRAGMA wal_autocheckpoint = {self._pages}")
            connection.execute("COMMIT")  # within a transaction `synchronous` stays as it is
            connection.execute(f"PRAGMA synchronous = {self._synchronous}")
            connection.execute("BEGIN")
        return database

    def _say(self, *words: object) -> None:
        os.write(self._promises, json.dumps(words).encode() + b"\n")

    def act(self) -> None:
        """Do one thing, by the dice."""
        outbox = SqliteOutbox(self._database)
        movable = [name for name, state in self._states.items() if TABLE[state]]
        what = self._dice.random()
        if what < 0.02:
            self._database.close()
            self._database = self._open()
        elif what < 0.06:
            self._count += 1
            self._say("begin", "setting", self._count)
            DeviceSettings(self._database).set(SETTING, str(self._count))
            self._say("done", "setting", self._count)
        elif what < 0.1:
            self._kept += 1
            self._say("begin", "scan", self._kept)
            outbox.add_pending_scan(scan(self._kept))
            self._say("done", "scan", self._kept)
        elif what < 0.4 or not movable:
            self._recorded += 1
            new = visit(self._recorded)
            self._say("begin", "checkin", new.id, "record", CheckinState.RECORDED)
            outbox.record(new, window=None)
            self._say("done", "checkin", new.id, "record", CheckinState.RECORDED)
            self._states[new.id] = CheckinState.RECORDED
        else:
            name = self._dice.choice(movable[-5:])
            event, state = self._dice.choice(sorted(TABLE[self._states[name]].items()))
            self._say("begin", "checkin", name, event, state)
            outbox.move(name, event, at=NOW, detail="z" * self._dice.randrange(300))
            self._say("done", "checkin", name, event, state)
            self._states[name] = state


def main(folder: str, seed: str, actions: str, pages: str, synchronous: str) -> None:
    """Act so many times, and end without closing anything: the power is lost anyway."""
    child = _Child(Path(folder), int(seed), int(pages), synchronous)
    for _ in range(int(actions)):
        child.act()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
