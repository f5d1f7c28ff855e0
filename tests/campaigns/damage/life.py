"""The child that records visits until it is killed: `… damage_life FOLDER SEED`."""

import random
import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.core.checkin.checkin import Checkin, CheckinEvent
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.repair.salvage import open_database
from tests.store.making import NOW, a_checkin, a_scan

BOOKS: Final = "kiosk.sqlite3"


def visit(number: int) -> Checkin:
    """Visit `number`: always the same, in a row of a size of its own."""
    person = f"Person {number} " + "x" * (number * 37 % 400)
    at = NOW + timedelta(minutes=number)
    return a_checkin(f"visit-{number}", customer=1000 + number, person=person, at=at)


def journal_in(folder: Path) -> Journal:
    """The journal of the kiosk in `folder`: one place in its data, two outside."""
    outside = [folder / place / "data.journal" for place in ("state", "config")]
    return Journal(folder / "data" / "checkins.journal", outside)


def tell(word: str, value: object) -> None:
    """Tell the parent what is on disk, or has left."""
    print(word, value, flush=True)


def main(folder: Path, seed: int) -> None:
    """Live until killed."""
    dice = random.Random(seed)
    journal = journal_in(folder)
    database, _ = open_database(folder / "data" / BOOKS)
    with database.read() as connection:
        connection.execute(f"PRAGMA wal_autocheckpoint = {dice.choice((20, 100, 1000))}")
    SqlitePassKeys(database).all()
    reconcile(database, journal, at=NOW)
    outbox = SqliteOutbox(database, journal)
    tell("keys", "".join(key.secret.hex() for key in SqlitePassKeys(database).all()))
    waiting: list[int] = []
    scans = number = 0
    while True:
        match dice.randrange(6):
            case 0 | 1 | 2:
                number += 1
                tell("begun", number)
                outbox.record(visit(number), window=None)
                tell("recorded", number)
                waiting.append(number)
            case 3 | 4 if waiting:
                chosen = waiting.pop(dice.randrange(len(waiting)))
                outbox.move(f"visit-{chosen}", CheckinEvent.SEND, at=NOW)
                tell("left", chosen)
                if dice.random() < 0.8:
                    outbox.move(f"visit-{chosen}", CheckinEvent.ACCEPT, at=NOW, server_id=chosen)
                    tell("confirmed", chosen)
                else:
                    outbox.move(f"visit-{chosen}", CheckinEvent.NO_REPLY, at=NOW)
            case _:
                outbox.add_pending_scan(a_scan(f"scan-{scans + 1}", text=f"CARD {scans}"))
                scans += 1
                tell("scan", scans)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
