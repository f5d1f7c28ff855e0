"""Check-ins, their history, pending scans and forms of cards as rows of the database."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import (
    OPEN_STATES,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
    UseCount,
)
from kiosk.core.identification.card_forms import TYPED, loose_forms, normal_form
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

READINGS_COLUMN: Final = "other_readings"
"""What may follow `SCAN_COLUMNS` in a file of today's layout."""

HISTORY_COLUMNS: Final = "at, event, state, detail"
"""What `read_history_entry` expects, in its order."""

USES_COLUMNS: Final = "uses_count, uses_period"
"""What may follow `HISTORY_COLUMNS` in a file of today's layout."""

WHO_COLUMN: Final = "who"
"""What may follow `USES_COLUMNS` in a file of today's layout."""

RECORD: Final = "record"
"""The event of the first row of a history; it is no `CheckinEvent`, for nothing came before it."""

NOBODY: Final = CustomerId(0)
"""Whose a check-in is, once the person was taken out of it. TeamUp's numbers begin at 1."""

NOBODYS_NAME: Final = "–"
"""What stands for the name there."""

_MOST_REMEMBERED: Final = 8192  # open check-ins; some 11 MB

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


def read_checkin(row: SqlRow, path: Path) -> Checkin:
    """Return the check-in in a row of `CHECKIN_COLUMNS`. Raises `DatabaseDamaged`."""
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


class CheckinReader:
    """Reads rows of `CHECKIN_COLUMNS`; an open check-in once, for as long as it stays the same.

    Staff's list shows all open rows anew whenever one moves, and thousands may be waiting for them.
    Settled ones are seldom looked at again, and there are more every day: they are not remembered.
    Safe from any thread.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: dict[str, tuple[SqlRow, Checkin]] = {}

    def read(self, row: SqlRow) -> Checkin:
        """Return the check-in in `row`. Raises `DatabaseDamaged`."""
        known = self._open.get(str(row[0]))
        if known is not None and known[0] == row:
            return known[1]
        checkin = read_checkin(row, self._path)
        if checkin.state not in OPEN_STATES:
            self._open.pop(checkin.id, None)
            return checkin
        if len(self._open) >= _MOST_REMEMBERED:
            self._open.clear()
        self._open[checkin.id] = row, checkin
        return checkin


def read_history_entry(row: SqlRow, path: Path) -> HistoryEntry:
    """Return the entry in a row of `HISTORY_COLUMNS`, with or without those that may follow.

    Raises `DatabaseDamaged`.
    """
    count, period, *more = row[4:] or (None, None)
    try:
        return HistoryEntry(
            at=datetime.fromisoformat(str(row[0])),
            event=CheckinEvent(str(row[1])),
            state=CheckinState(str(row[2])),
            detail=deserialize(str(row[3])),
            uses=None if count is None else UseCount(str(period), _int(count)),
            who=str(more[0]) if more else "",
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
        "other_readings": _readings_text(scan.code.other_readings),
    }


def read_scan(row: SqlRow, path: Path) -> PendingScan:
    """Return the pending scan in a row of `SCAN_COLUMNS`, with or without `READINGS_COLUMN`.

    Raises `DatabaseDamaged`.
    """
    try:
        readings = json.loads(str(row[8])) if row[8:] and row[8] else []
        code = Code(
            text=str(row[1]),
            symbology=str(row[2]),
            engine=str(row[3]),
            source=Source(str(row[4])),
            oversized=bool(row[5]),
            other_readings=tuple(map(str, readings)),
        )
        return PendingScan(
            id=str(row[0]),
            code=code,
            scanned_at=datetime.fromisoformat(str(row[6])),
            day=date.fromisoformat(str(row[7])),
        )
    except (ValueError, TypeError) as error:
        raise damaged(path, f"kept scan {row[0]}: {error}") from error


def write_card_forms(connection: sqlite3.Connection, number: str) -> None:
    """Write the forms by which a linked card is found; its number is in the database as it is."""
    connection.execute("DELETE FROM linked_card_form WHERE number = ?", (number,))
    forms = [(normal_form(number), 0), *((form, 1) for form in loose_forms(number, TYPED))]
    connection.executemany(
        "INSERT INTO linked_card_form (form, loose, number) VALUES (?, ?, ?)",
        [(form, loose, number) for form, loose in forms if form],
    )


def insert(
    connection: sqlite3.Connection, table: str, values: Mapping[str, str | int | None]
) -> None:
    """Insert one row; `table` and the keys of `values` are names this package wrote itself."""
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", dict(values))


def _readings_text(readings: Sequence[str]) -> str:
    return json.dumps([storable(one) for one in readings]) if readings else ""


def _int(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is not a number")
    return value
