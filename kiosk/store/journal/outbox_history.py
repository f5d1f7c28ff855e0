"""Reads the history in the outbox database as lines of the journal."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kiosk.store.journal.format import JournalMarks, encode, header, marks_line
from kiosk.store.outbox.outbox_migrations import OPEN_STATES_SQL
from kiosk.store.sqlite import Database

_KEPT_ENTRIES: Final = 50_000
"""Entries a new file begins with, beside those of open check-ins: 80 days of 200 visits each."""

_AT_ONCE: Final = 5000

_LINES: Final = (
    "SELECT h.seq, h.checkin, c.seq, h.event, h.state, h.at, c.customer, c.customer_membership, "
    "c.venue, c.date, c.scanned_at, c.comped, c.source, "
    "CASE WHEN h.state = 'confirmed' THEN c.server_id END "
    "FROM history h JOIN checkin c ON c.id = h.checkin "
)
_MARKS: Final = (
    "SELECT (SELECT coalesce(max(seq), 0) FROM kept_scan), "
    "(SELECT coalesce(max(seq), 0) FROM pass_secret), (SELECT count(*) FROM linked_card)"
)


def encoded_entry(row: Sequence[object]) -> bytes:
    """Return the line of an entry that `entries_since` gave."""
    number, checkin, checkin_row, event, state, at, customer, membership, venue = row[:9]
    day, scanned_at, comped, source, server_id = row[9:]
    fields = {
        "number": number,
        "checkin": checkin,
        "row": checkin_row,
        "event": event,
        "state": state,
        "at": at,
        "customer": customer,
        "membership": membership,
        "venue": venue,
        "date": day,
        "scanned_at": scanned_at,
        "comped": bool(comped),
        "source": source,
    }
    return encode(fields if server_id is None else fields | {"server_id": server_id})


def marks_of(connection: sqlite3.Connection) -> JournalMarks:
    """Return what the outbox holds beside check-ins."""
    scans, keys, cards = connection.execute(_MARKS).fetchone()
    digest = hashlib.sha256()
    for secret, *_ in connection.execute("SELECT secret FROM pass_secret ORDER BY seq"):
        digest.update(bytes(secret))
    return JournalMarks(scans, keys, cards, digest.hexdigest()[:16] if keys else "")


def entries_since(
    database: Database, last: int
) -> Iterator[tuple[list[tuple[object, ...]], JournalMarks]]:
    """Yield the entries after number `last`, some thousands at a time, and the marks with them.

    At least once, with no entries when there are none. May raise `StoreError`.
    """
    query = f"{_LINES} WHERE h.seq > ? ORDER BY h.seq LIMIT {_AT_ONCE}"
    while True:
        with database.read() as connection:
            rows = connection.execute(query, (last,)).fetchall()
            marks = marks_of(connection)
        yield rows, marks
        if len(rows) < _AT_ONCE:
            return
        last = rows[-1][0]


def whole_journal(database: Database, outbox_id: str) -> bytes:
    """Return a new file: all entries of open check-ins, and the last ones of all."""
    with database.read() as connection:
        (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
        begins = max(1, last - _KEPT_ENTRIES + 1)
        old = f"{_LINES} WHERE h.seq < ? AND c.{OPEN_STATES_SQL} ORDER BY h.seq"
        new = f"{_LINES} WHERE h.seq >= ? ORDER BY h.seq"
        lines: Iterable[bytes] = [
            encoded_entry(row)
            for query in (old, new)
            for row in connection.execute(query, (begins,))
        ]
        marks = marks_of(connection)
    return b"".join((header(outbox_id, begins), *lines, marks_line(marks)))
