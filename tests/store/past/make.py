"""Makes a small data folder with the code of an earlier version, for the tests of the taking over.

By hand, once for each layout that was released:

    git worktree add /tmp/then COMMIT
    PYTHONPATH=/tmp/then .venv/bin/python tests/store/past/make.py tests/store/past/layout-N

writes `layout-N.sqlite3.gz`. With `--killed` the process ends as by a power cut, and what it wrote
last is in `layout-N-wal.gz`. Only what all versions had is called without asking.
"""

import gzip
import importlib
import os
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

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


def module(name: str) -> Any:
    """Return a module of the earlier version; an empty list where it had none."""
    try:
        return importlib.import_module(f"kiosk.{name}")
    except ModuleNotFoundError:
        return []


def make_checkins(database: Any) -> None:
    """Write three check-ins in each state, and two scans that were kept."""
    checkin, codes, ports = module("core.checkin"), module("core.codes"), module("core.ports")
    outbox = module("store.outbox").SqliteOutbox(database)
    for number, (state, way) in enumerate(list(WAYS.items()) * 3):
        at = NOW + timedelta(minutes=number)
        outbox.record(
            checkin.Checkin(
                id=f"{state}-{number}",
                state=checkin.State.RECORDED,
                customer=1 + number,
                customer_name=f"Given{1 + number} Núñez",
                customer_membership=None if number % 3 == 0 else 500 + number,
                membership_name="Unlimited",
                venue=321,
                date=at.date(),
                scanned_at=at,
                comped=number % 3 == 0,
                source=codes.Source.SERIAL,
            ),
            window=None,
        )
        for event in way.split():
            server_id = 9000 + number if event == "accept" else None
            outbox.move(
                f"{state}-{number}",
                checkin.Event(event),
                at=at + timedelta(seconds=2),
                detail=f"detail of {event}",
                server_id=server_id,
            )
    for name in ("open", "closed"):
        code = codes.Code(f"CARD {name}", symbology="code128", engine="zxing")
        outbox.keep_scan(ports.KeptScan(name, code, NOW, NOW.date()))
    outbox.close_scan("closed", at=NOW, detail="customer 7")


def make_directory(database: Any) -> None:
    """Write some members, and what the version knew of them besides."""
    members = module("core.members")
    directory = module("store.directory").SqliteDirectory(database)
    fields = members.Customer.__dataclass_fields__
    people = []
    for number in range(1, 23):
        more = {"family_role": members.FamilyRole.CHILD} if "family_role" in fields else {}
        more |= {"home_venue": 320 + number % 3} if "home_venue" in fields else {}
        more |= {"fact": f"phone:{number:04}"} if "fact" in fields else {}
        people.append(
            members.Customer(
                number,
                f"Given{number}",
                "Núñez O'Brien",
                f"m{number}@gym.example",
                family=number // 4 if number % 4 else None,
                cards=(f"CARD{number}",),
                **more,
            )
        )
    kinds = list(members.MembershipKind)
    passes = [
        members.Membership(
            500 + number,
            number,
            "Unlimited",
            kinds[number % len(kinds)],
            starts=date(2026, 1, 1),
            expires=date(2027, 1, 1) if number % 2 else None,
        )
        for number in range(1, 23)
    ]
    run = directory.begin()
    directory.store_customers(run, people, NOW)
    directory.store_memberships(run, passes)
    directory.finish(run, blocked=[7], flagged=[8], at=NOW)
    owner = members.MemberRecord(people[8], (passes[8], passes[9]), NOW.astimezone(UTC))
    directory.put(owner)  # one more may use a membership of somebody else
    if hasattr(directory, "put_allowance"):
        directory.put_allowance(512, members.Allowance(3, NOW.astimezone(UTC)))


def make_rest(database: Any) -> None:
    """Write settings, the keys of passes, and a card that was linked here."""
    device = module("store.device").DeviceSettings(database)
    device.set("venue_timezone", "Europe/Madrid")
    if keys := module("store.pass_keys"):
        keys.SqlitePassKeys(database).all()
        keys.SqlitePassKeys(database).renew(NOW.date())
    else:
        device.pass_secrets()
    if cards := module("store.linked_cards"):
        link = module("core.ports").LinkedCard("LINK9", 9, NOW.astimezone(UTC))
        cards.SqliteLinkedCards(database).link(link)


def main(target: Path, killed: bool) -> None:
    """Make the files whose names begin with `target`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.sqlite3"
        opened = module("store.database").Database
        database = opened(path)
        make_directory(database)
        make_rest(database)
        if not killed:
            make_checkins(database)
        database.close()
        if killed:
            if os.fork() == 0:
                database = opened(path)
                make_checkins(database)
                os._exit(9)  # nothing is closed, as by a power cut
            os.wait()
            _pack(path.with_name("kiosk.sqlite3-wal"), target.with_name(f"{target.name}-wal.gz"))
        _pack(path, target.with_name(f"{target.name}.sqlite3.gz"))


def _pack(source: Path, target: Path) -> None:
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--killed" in sys.argv)
