"""Makes books with the code of an earlier version, of layout 10 on (before: `make.py`).

By hand, once for each layout that was released:

    git worktree add /tmp/then COMMIT
    PYTHONPATH=/tmp/then .venv/bin/python tests/store/past/make_books.py tests/store/past/books-N.gz
"""

import gzip
import sys
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.identification.codes import Code, Source
from kiosk.core.ports import LinkedCard, PendingScan
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database

NOW = datetime(2026, 5, 4, 18, 2, 3, 400, tzinfo=timezone(timedelta(hours=2)))
WAYS = {
    "recorded": "",
    "sending": "send",
    "confirmed": "send accept",
    "refused": "send refuse",
    "unanswered": "send lose",
    "dismissed": "send refuse dismiss",
    "cancelled": "cancel",
}


def main(target: Path) -> None:
    """Write the file at `target`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.sqlite3"
        database = Database(path)
        outbox = SqliteOutbox(database)
        for number, (state, way) in enumerate(WAYS.items(), 1):
            checkin = Checkin(
                id=state,
                state=CheckinState.RECORDED,
                customer=CustomerId(number),
                customer_name=f"Given{number} Núñez",
                customer_membership=CustomerMembershipId(500 + number),
                membership_name="Unlimited",
                venue=321,
                date=NOW.date(),
                scanned_at=NOW + timedelta(minutes=number),
                source=Source.SERIAL,
            )
            outbox.record(checkin, window=None)
            for event in way.split():
                outbox.move(state, CheckinEvent(event), at=NOW, detail=f"detail of {event}")
        for name in ("open", "closed"):
            code = Code(f"CARD {name}", symbology="code128", engine="zxing")
            outbox.add_pending_scan(PendingScan(name, code, NOW, NOW.date()))
        outbox.close_scan("closed", at=NOW, detail="customer 7")
        DeviceSettings(database).set("venue_timezone", "Europe/Madrid")
        SqlitePassKeys(database).all()
        SqliteLinkedCards(database).link(
            LinkedCard("LINK9", CustomerId(9), NOW.astimezone(UTC), in_teamup=True)
        )
        database.close()
        target.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
