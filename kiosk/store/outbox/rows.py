"""Check-ins, their history and pending scans as rows of the database."""

import sqlite3
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, HistoryEntry, UseCount
from kiosk.core.identification.codes import Code, Source
from kiosk.core.messages import deserialize, serialize
from kiosk.core.ports import PendingScan
from kiosk.store.error_mapping import damaged
from kiosk.store.sql_types import local_text, micros, storable

CHECKIN_COLUMNS: Final = (
    "id, state, customer, customer_name, customer_membership, membership_name, venue, date, "
    "scanned_at, comped, source, attempts, server_id, error, note"
)
"""What `read_checkin` expects, in its order."""

SCAN_COLUMNS: Final = "id, text, symbology, engine, source, oversized, scanned_at, day"
"""What `read_scan` expects, in its order."""

HISTORY_COLUMNS: Final = "at, event, state, detail"
"""What `read_history_entry` expects, in its order."""

USES_COLUMNS: Final = "uses_count, uses_period"
"""What may follow `HISTORY_COLUMNS` in a file of today's layout."""

RECORD: Final = "record"
"""The event of the first row of a history; it is no `CheckinEvent`, for nothing came before it."""

SqlRow = tuple[object, ...]


def checkin_values(checkin: Checkin) -> Mapping[str, str | int | None]:
    """Return the columns of a check-in that is to be inserted."""
    return {
        "id": checkin.id,
        "state": checkin.state.value,
        "customer": checkin.customer,
        "customer_name": storable(checkin.customer_name),
        "customer_membership": checkin.customer_membership,
        "membership_name": storable(checkin.membership_name),
        "venue": checkin.venue,
        "date": checkin.date.isoformat(),
        "scanned_at": local_text(checkin.scanned_at),
        "scanned_us": micros(checkin.scanned_at),
        "comped": int(checkin.comped),
        "source": checkin.source.value,
        "attempts": checkin.attempts,
        "server_id": checkin.server_id,
        "error": storable(serialize(checkin.error)),
        "note": storable(serialize(checkin.note)),
    }


@lru_cache(maxsize=8192)
def read_checkin(row: SqlRow, path: Path) -> Checkin:
    """Return the check-in in a row of `CHECKIN_COLUMNS`. Raises `DatabaseDamaged`.

    The same row gives the same check-in, so it is read once: staff's list shows all open rows anew
    whenever one moves, and thousands may be waiting for them.
    """
    membership, server_id = row[4], row[12]
    try:
        return Checkin(
            id=str(row[0]),
            state=CheckinState(str(row[1])),
            customer=CustomerId(_int(row[2])),
            customer_name=str(row[3]),
            customer_membership=(
                None if membership is None else CustomerMembershipId(_int(membership))
            ),
            membership_name=str(row[5]),
            venue=_int(row[6]),
            date=date.fromisoformat(str(row[7])),
            scanned_at=datetime.fromisoformat(str(row[8])),
            comped=bool(row[9]),
            source=Source(str(row[10])),
            attempts=_int(row[11]),
            server_id=None if server_id is None else _int(server_id),
            error=deserialize(str(row[13])),
            note=deserialize(str(row[14])),
        )
    except ValueError as error:
        raise damaged(path, f"check-in {row[0]}: {error}") from error


def read_history_entry(row: SqlRow, path: Path) -> HistoryEntry:
    """Return the entry in a row of `HISTORY_COLUMNS`, with or without those of `USES_COLUMNS`.

    Raises `DatabaseDamaged`.
    """
    count, period = row[4:] or (None, None)
    try:
        return HistoryEntry(
            at=datetime.fromisoformat(str(row[0])),
            event=CheckinEvent(str(row[1])),
            state=CheckinState(str(row[2])),
            detail=deserialize(str(row[3])),
            uses=None if count is None else UseCount(str(period), _int(count)),
        )
    except ValueError as error:
        raise damaged(path, f"history: {error}") from error


def scan_values(scan: PendingScan) -> Mapping[str, str | int]:
    """Return the columns of a pending scan that is to be inserted."""
    return {
        "id": scan.id,
        "text": storable(scan.code.text),
        "symbology": scan.code.symbology,
        "engine": scan.code.engine,
        "source": scan.code.source.value,
        "oversized": int(scan.code.oversized),
        "scanned_at": local_text(scan.scanned_at),
        "scanned_us": micros(scan.scanned_at),
        "day": scan.day.isoformat(),
    }


def read_scan(row: SqlRow, path: Path) -> PendingScan:
    """Return the pending scan in a row of `SCAN_COLUMNS`. Raises `DatabaseDamaged`."""
    try:
        code = Code(
            text=str(row[1]),
            symbology=str(row[2]),
            engine=str(row[3]),
            source=Source(str(row[4])),
            oversized=bool(row[5]),
        )
        return PendingScan(
            id=str(row[0]),
            code=code,
            scanned_at=datetime.fromisoformat(str(row[6])),
            day=date.fromisoformat(str(row[7])),
        )
    except ValueError as error:
        raise damaged(path, f"kept scan {row[0]}: {error}") from error


def insert(
    connection: sqlite3.Connection, table: str, values: Mapping[str, str | int | None]
) -> None:
    """Insert one row; `table` and the keys of `values` are names this package wrote itself."""
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", dict(values))


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is not a number")
    return value
