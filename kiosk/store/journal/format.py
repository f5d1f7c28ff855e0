"""How the journal is written: a line for each step, with a checksum.

A line is eight hexadecimal digits (CRC-32), a space, and JSON: the header, a step, or marks.

What the books say, as lines of the journal.
"""

import dataclasses
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.identification.codes import Source
from kiosk.store.outbox.rows import FIRST
from kiosk.store.outbox.schema import OPEN_STATES_SQL
from kiosk.store.sqlite import Database

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One step of a check-in, with all that is needed to make its row anew.

    `number` is that of the step in the books' history, which counts without gaps, and `row` that
    of the check-in. `event` is a `CheckinEvent`, or the word of a history's first row. `at`, `date`
    and `scanned_at` are ISO texts, as the database has them.
    """

    number: int
    checkin: str
    row: int
    event: str
    state: CheckinState
    at: str
    customer: int
    membership: int | None
    venue: int
    date: str
    scanned_at: str
    comped: bool
    source: str
    server_id: int | None = None

    def __post_init__(self) -> None:
        if self.event != FIRST:
            CheckinEvent(self.event)
        # What stands in the texts is looked at once, here: a line is true or is none.
        self.as_checkin("", "")

    def as_checkin(self, name: str, membership_name: str) -> Checkin:
        """Return the check-in as it was recorded. Raises `ValueError`."""
        return Checkin(
            id=self.checkin,
            state=CheckinState.RECORDED,
            customer=CustomerId(self.customer),
            customer_name=name,
            customer_membership=(
                None if self.membership is None else CustomerMembershipId(self.membership)
            ),
            membership_name=membership_name,
            venue=self.venue,
            date=date.fromisoformat(self.date),
            scanned_at=datetime.fromisoformat(self.scanned_at),
            comped=self.comped,
            source=Source(self.source),
        )

    @property
    def step(self) -> tuple[str, str, str]:
        """What tells it from another step of the same number: check-in, event and moment."""
        return self.checkin, self.event, self.at


@dataclass(frozen=True, slots=True)
class JournalMarks:
    """What else the books held: numbers of the last pending scan and pass key, cards linked.

    `digest` is that of the keys, from which none of them can be told.
    """

    scans: int = 0
    keys: int = 0
    cards: int = 0
    digest: str = ""

    def join(self, other: "JournalMarks") -> "JournalMarks":
        """Return the later of the two, part by part."""
        return JournalMarks(
            max(self.scans, other.scans),
            max(self.keys, other.keys),
            max(self.cards, other.cards),
            other.digest if other.keys >= self.keys and other.digest else self.digest,
        )

    def knows_other_keys(self, now: "JournalMarks") -> bool:
        """Whether the keys are not those of `now`, nor older ones."""
        other = bool(self.digest) and self.digest != now.digest
        return self.keys > now.keys or (self.keys == now.keys and other)


@dataclass(slots=True)
class JournalContent:
    """What one file says, or several together.

    `books` is the id of its books ("": there is no readable header); every step from number
    `begins` on was written. `damaged` counts lines that cannot be read, a torn last one aside.
    """

    books: str = ""
    begins: int = 0
    lines: dict[int, JournalLine] = field(default_factory=dict)
    marks: JournalMarks = JournalMarks()
    damaged: int = 0

    @property
    def last(self) -> int:
        """The number of the last step, 0 without one."""
        return max(self.lines, default=0)

    @property
    def said_anything(self) -> bool:
        """Whether there is anything that can be read."""
        return bool(self.books or self.lines)

    def join(self, other: "JournalContent") -> None:
        """Take in what another file of the same books says."""
        if other.books:
            self.begins = min(self.begins, other.begins) if self.books else other.begins
        self.books = self.books or other.books
        self.lines |= other.lines
        self.marks = self.marks.join(other.marks)
        self.damaged += other.damaged

    def missing(self, after: int) -> list[int]:
        """Return the numbers after `after` that should be here and are not."""
        first = max(after + 1, self.begins)
        return [number for number in range(first, self.last + 1) if number not in self.lines]


def encode(content: Mapping[str, object]) -> bytes:
    """Return one line: a checksum (CRC-32, eight hexadecimal digits), a space, JSON."""
    text = json.dumps(content, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def read_journal(data: bytes) -> JournalContent:
    """Return what the bytes of a file say. Never raises: what cannot be read is counted."""
    content = JournalContent()
    whole, _, torn = data.rpartition(b"\n")
    for line in whole.split(b"\n"):
        if line and not _take_in(content, line):
            content.damaged += 1
    if torn:
        _take_in(content, torn)  # the power may have gone just before the end of the line
    return content


def _take_in(content: JournalContent, line: bytes) -> bool:
    try:
        checksum, text = line.split(b" ", 1)
        if int(checksum, 16) != zlib.crc32(text):
            return False
        said = json.loads(text)
        if "journal" in said:
            content.books, content.begins = str(said["books"]), int(said["begins"])
        elif "marks" in said:
            marks = said["marks"]
            scans, keys, cards = (int(marks[name]) for name in ("scans", "keys", "cards"))
            content.marks = JournalMarks(scans, keys, cards, str(marks["digest"]))
        else:
            found = _line(said)
            content.lines[found.number] = found
    except (ValueError, TypeError, LookupError, AttributeError):
        return False
    return True


def _line(said: dict[str, object]) -> JournalLine:
    return JournalLine(**said | {"state": CheckinState(str(said["state"]))})  # type: ignore[arg-type]


def header(books: str, begins: int) -> bytes:
    """Return the first line of a file."""
    return encode({"journal": _FORMAT, "books": books, "begins": begins})


def marks_line(marks: JournalMarks) -> bytes:
    """Return the line that says what else the books hold."""
    return encode({"marks": dataclasses.asdict(marks)})


_KEPT_STEPS: Final = 50_000
"""Steps a new file begins with, beside those of open check-ins: 80 days of 200 visits each."""

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


def encoded_step(row: Sequence[object]) -> bytes:
    """Return the line of a step that `steps_since` gave."""
    number, checkin, place, event, state, at, customer, membership, venue = row[:9]
    day, scanned_at, comped, source, server_id = row[9:]
    said = {
        "number": number,
        "checkin": checkin,
        "row": place,
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
    return encode(said if server_id is None else said | {"server_id": server_id})


def marks_of(connection: sqlite3.Connection) -> JournalMarks:
    """Return what the books hold beside check-ins."""
    scans, keys, cards = connection.execute(_MARKS).fetchone()
    digest = hashlib.sha256()
    for secret, *_ in connection.execute("SELECT secret FROM pass_secret ORDER BY seq"):
        digest.update(bytes(secret))
    return JournalMarks(scans, keys, cards, digest.hexdigest()[:16] if keys else "")


def steps_since(
    database: Database, last: int
) -> Iterator[tuple[list[tuple[object, ...]], JournalMarks]]:
    """Yield the steps after number `last`, some thousands at a time, and the marks with them.

    At least once, with no steps when there are none. May raise `StoreError`.
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


def whole_journal(database: Database, books: str) -> bytes:
    """Return a new file: all steps of open check-ins, and the last ones of all."""
    with database.read() as connection:
        (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
        begins = max(1, last - _KEPT_STEPS + 1)
        old = f"{_LINES} WHERE h.seq < ? AND c.{OPEN_STATES_SQL} ORDER BY h.seq"
        new = f"{_LINES} WHERE h.seq >= ? ORDER BY h.seq"
        lines: Iterable[bytes] = [
            encoded_step(row)
            for query in (old, new)
            for row in connection.execute(query, (begins,))
        ]
        marks = marks_of(connection)
    return b"".join((header(books, begins), *lines, marks_line(marks)))
