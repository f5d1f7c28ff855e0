"""The format of the journal: a line for each history entry of a check-in, with a checksum.

A line is eight hexadecimal digits (CRC-32), a space, and JSON: the header, an entry, or marks (what
else the outbox held). Lines are only ever added.
"""

import dataclasses
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.identification.codes import Source
from kiosk.store.outbox.rows import RECORD

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One history entry of a check-in, with all that is needed to make its row anew.

    `number` is that of the entry in the outbox's history, which counts without gaps, and `row` that
    of the check-in. `event` is a `CheckinEvent`, or that of a history's first row. `at`, `date` and
    `scanned_at` are ISO texts, as the database has them.
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
        if self.event != RECORD:
            CheckinEvent(self.event)
        # The texts are parsed once, here: a line that makes no check-in is none.
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
    def key(self) -> tuple[str, str, str]:
        """What tells it from another entry of the same number: check-in, event and moment."""
        return self.checkin, self.event, self.at


@dataclass(frozen=True, slots=True)
class JournalMarks:
    """What else the outbox held: numbers of the last pending scan and pass key, cards linked.

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
    """What is in one file, or in several together.

    `outbox_id` is the id of its outbox ("": there is no readable header); every entry from number
    `begins` on was written. `damaged` counts lines that cannot be read, a torn last one aside.
    """

    outbox_id: str = ""
    begins: int = 0
    lines: dict[int, JournalLine] = field(default_factory=dict)
    marks: JournalMarks = JournalMarks()
    damaged: int = 0

    @property
    def last(self) -> int:
        """The number of the last entry, 0 without one."""
        return max(self.lines, default=0)

    @property
    def has_content(self) -> bool:
        """Whether there is anything that can be read."""
        return bool(self.outbox_id or self.lines)

    def join(self, other: "JournalContent") -> None:
        """Add what is in another file of the same outbox."""
        if other.outbox_id:
            self.begins = min(self.begins, other.begins) if self.outbox_id else other.begins
        self.outbox_id = self.outbox_id or other.outbox_id
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
    """Parse the bytes of a file. Never raises: what cannot be read is counted."""
    content = JournalContent()
    whole, _, torn = data.rpartition(b"\n")
    for line in whole.split(b"\n"):
        if line and not _parse_line(content, line):
            content.damaged += 1
    if torn:
        _parse_line(content, torn)  # the power may have gone just before the end of the line
    return content


def _parse_line(content: JournalContent, line: bytes) -> bool:
    try:
        checksum, text = line.split(b" ", 1)
        if int(checksum, 16) != zlib.crc32(text):
            return False
        fields = json.loads(text)
        if "journal" in fields:
            content.outbox_id, content.begins = str(fields["books"]), int(fields["begins"])
        elif "marks" in fields:
            marks = fields["marks"]
            scans, keys, cards = (int(marks[name]) for name in ("scans", "keys", "cards"))
            content.marks = JournalMarks(scans, keys, cards, str(marks["digest"]))
        else:
            found = _journal_line(fields)
            content.lines[found.number] = found
    except (ValueError, TypeError, LookupError, AttributeError):
        return False
    return True


def _journal_line(fields: dict[str, object]) -> JournalLine:
    return JournalLine(**fields | {"state": CheckinState(str(fields["state"]))})  # type: ignore[arg-type]


def header(outbox_id: str, begins: int) -> bytes:
    """Return the first line of a file."""
    return encode({"journal": _FORMAT, "books": outbox_id, "begins": begins})


def marks_line(marks: JournalMarks) -> bytes:
    """Return the line that says what else the outbox holds."""
    return encode({"marks": dataclasses.asdict(marks)})
