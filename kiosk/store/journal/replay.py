"""Brings check-ins up to the journal, entry by entry, along the table of states."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from kiosk.core.checkin.checkin import COUNTING_STATES, TABLE, CheckinEvent, CheckinState
from kiosk.core.messages import msg, serialize
from kiosk.store.journal.format import JournalContent, JournalLine
from kiosk.store.outbox.outbox_migrations import OPEN_STATES_SQL
from kiosk.store.outbox.rows import NOBODY, RECORD, checkin_values, insert
from kiosk.store.sql_types import local_text, storable

_FROM_JOURNAL: Final = msg("known from the journal")
_IN_DOUBT: Final = msg("the data are older than what was done, or damaged")
_MAY_HAVE_BEEN_SENT: Final = msg(
    "The kiosk's data were damaged, or an older copy was put back; this may have been sent since."
)
_COUNTING_SQL: Final = ", ".join(f"'{state}'" for state in sorted(COUNTING_STATES))

_JUMPS: Final[Mapping[tuple[CheckinState, CheckinState], tuple[CheckinEvent, ...]]] = (
    MappingProxyType(
        {
            (CheckinState.RECORDED, CheckinState.CONFIRMED): (
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ),
            (CheckinState.RECORDED, CheckinState.REFUSED): (CheckinEvent.SEND, CheckinEvent.REFUSE),
            (CheckinState.RECORDED, CheckinState.SENDING): (CheckinEvent.DOUBT,),
            (CheckinState.RECORDED, CheckinState.UNANSWERED): (CheckinEvent.DOUBT,),
            (CheckinState.RECORDED, CheckinState.DISMISSED): (
                CheckinEvent.DOUBT,
                CheckinEvent.DISMISS,
            ),
            (CheckinState.RECORDED, CheckinState.CANCELLED): (CheckinEvent.CANCEL,),
            (CheckinState.SENDING, CheckinState.CONFIRMED): (CheckinEvent.ACCEPT,),
            (CheckinState.SENDING, CheckinState.REFUSED): (CheckinEvent.REFUSE,),
            (CheckinState.SENDING, CheckinState.UNANSWERED): (CheckinEvent.NO_REPLY,),
            (CheckinState.SENDING, CheckinState.DISMISSED): (
                CheckinEvent.NO_REPLY,
                CheckinEvent.DISMISS,
            ),
            (CheckinState.UNANSWERED, CheckinState.CONFIRMED): (CheckinEvent.VERIFIED,),
            (CheckinState.UNANSWERED, CheckinState.DISMISSED): (CheckinEvent.DISMISS,),
            (CheckinState.UNANSWERED, CheckinState.CANCELLED): (
                CheckinEvent.RESEND,
                CheckinEvent.CANCEL,
            ),
            (CheckinState.REFUSED, CheckinState.RECORDED): (
                CheckinEvent.RESEND,
                CheckinEvent.DOUBT,
            ),
            (CheckinState.REFUSED, CheckinState.SENDING): (CheckinEvent.RESEND, CheckinEvent.DOUBT),
            (CheckinState.REFUSED, CheckinState.UNANSWERED): (
                CheckinEvent.RESEND,
                CheckinEvent.DOUBT,
            ),
            (CheckinState.REFUSED, CheckinState.CONFIRMED): (
                CheckinEvent.RESEND,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ),
            (CheckinState.REFUSED, CheckinState.DISMISSED): (CheckinEvent.DISMISS,),
        }
    )
)
"""The events that lead to a later state where not every one is known. Never to *recorded*."""

_VISIT: Final = (
    *("customer", "customer_membership", "venue", "date", "scanned_at", "scanned_us"),
    *("comped", "source"),
)
"""The columns that say which visit a check-in is; they are never changed."""


def contradicts(connection: sqlite3.Connection, line: JournalLine) -> bool:
    """Whether the outbox has another visit under the id of a check-in than the journal."""
    query = f"SELECT {', '.join(_VISIT)} FROM checkin WHERE id = ?"
    row = connection.execute(query, (line.checkin,)).fetchone()
    if row is None:
        return False
    values = checkin_values(line.as_checkin("", ""))
    found = dict(zip(_VISIT, row, strict=True))
    # Erased since: an old copy of the journal may still say who it was.
    if (found["customer"], found["customer_membership"]) == (NOBODY, None):
        values = {**values, "customer": NOBODY, "customer_membership": None}
    return any(found[name] != values[name] for name in _VISIT)


@dataclass(slots=True)
class _Row:
    """A check-in as the outbox has it; `last` is the number of its last history entry."""

    id: str
    state: CheckinState
    last: int


class Replay:
    """Brings the outbox of `connection`, in a write transaction, up to `content`.

    `at` is the moment of entries whose own moment is not known, and `named` has the names of the
    customer and the membership for each check-in that has to be made anew. `forked`: the outbox
    has done other things since, under numbers the journal knows otherwise. `moved` are the
    check-ins that were touched.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        content: JournalContent,
        *,
        at: datetime,
        named: Mapping[str, tuple[str, str]],
    ) -> None:
        self._connection = connection
        self.content = content
        self._at = at
        self._named = named
        self.moved: set[str] = set()
        self.doubted = 0
        self.mended = 0
        first = min(content.lines, default=0)
        entries = connection.execute(
            "SELECT seq, checkin, event, at FROM history WHERE seq >= ?", (first,)
        )
        self._entries = {int(seq): (str(c), str(e), str(a)) for seq, c, e, a in entries}
        (self.last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
        self._fresh = max(self.last, content.last)
        self._newest = {line.checkin: line for _, line in sorted(content.lines.items())}
        self._missing = [
            line for n, line in sorted(content.lines.items()) if self._entries.get(n) != line.key
        ]
        self.forked = any(line.number in self._entries for line in self._missing)

    @property
    def level(self) -> int:
        """The number of the last entry in which outbox and journal agree."""
        return self._missing[0].number - 1 if self.forked else self.last

    @property
    def highest_row(self) -> int:
        """The highest number of a check-in that the journal knows."""
        return max((line.row for line in self._newest.values()), default=0)

    def knows(self, number: int) -> bool:
        """Whether the outbox has an entry of that number."""
        return number in self._entries

    def run(self) -> None:
        """Make the rows and the entries that the outbox does not have."""
        of_checkin: dict[str, list[JournalLine]] = defaultdict(list)
        for line in self._missing:
            of_checkin[line.checkin].append(line)
        for lines in of_checkin.values():
            self._bring_up(lines)
        self._mend()
        if self.forked:
            self._doubt_second_visits()

    def doubt(self, safe: Callable[[int], bool]) -> None:
        """Make *recorded* check-ins *unanswered*, unless `safe` by the journal.

        `safe` is asked with the number of the last line of a check-in if that says *recorded* too,
        else with 0.
        """
        rows = self._connection.execute(
            f"SELECT id FROM checkin WHERE {OPEN_STATES_SQL} AND state = 'recorded'"
        ).fetchall()
        for (checkin,) in rows:
            line = self._newest.get(checkin)
            known = line.number if line is not None and line.state is CheckinState.RECORDED else 0
            if not safe(known):
                self._doubt(str(checkin))

    def _doubt(self, checkin: str) -> None:
        self._apply(
            self._row(checkin) or _Row(checkin, CheckinState.RECORDED, 0), CheckinEvent.DOUBT
        )
        self.doubted += 1

    def _mend(self) -> None:
        """Give check-ins back what the journal knows of their visits.

        The journal's lines have checksums and the pages of the database have none, so a bit that
        was flipped inside a number is found by comparing the two.
        """
        wrong = [line for line in self._newest.values() if contradicts(self._connection, line)]
        if not wrong:
            return
        guards = self._connection.execute(
            "SELECT name, sql FROM sqlite_schema "
            "WHERE name IN ('checkin_visit_is_fixed', 'checkin_person_is_fixed')"
        ).fetchall()
        for name, _ in guards:
            self._connection.execute(f"DROP TRIGGER {name}")
        for line in wrong:
            visit = line.as_checkin("", "")
            values = {name: checkin_values(visit)[name] for name in _VISIT}
            places = ", ".join(f"{name} = :{name}" for name in _VISIT)
            self._connection.execute(
                f"UPDATE checkin SET {places} WHERE id = :id", values | {"id": line.checkin}
            )
            self.mended += 1
        for _, sql in guards:
            self._connection.execute(sql)

    def _bring_up(self, lines: Sequence[JournalLine]) -> None:
        checkin = lines[0].checkin
        row = self._row(checkin)
        if row is None:
            row = self._make(lines[0])
            lines = lines[lines[0].event == RECORD :]
        newest = self._newest[checkin]
        if self._is_whole(row, lines):
            for line in lines:
                self._apply(row, CheckinEvent(line.event), line)
            return
        known = row.last
        self._add_missing_entries(row, lines)
        if newest.number > known or row.state is CheckinState.RECORDED:
            # A copy that went its own way may have tried in vain what arrived from the original.
            for event in _JUMPS.get((row.state, newest.state), ()):
                self._apply(row, event, server_id=newest.server_id)

    def _add_missing_entries(self, row: _Row, lines: Sequence[JournalLine]) -> None:
        """Give a check-in back the entries of its history that the outbox lost.

        What is not in the outbox would not be in the journal either, once that is written anew.
        """
        for line in lines:
            if line.number not in self._entries:
                state, row.state = row.state, line.state
                self._add_entry(row, line.event, line.at, line.number, _FROM_JOURNAL)
                row.state = state

    def _is_whole(self, row: _Row, lines: Sequence[JournalLine]) -> bool:
        """Whether the entries in `lines` follow one another, and the row's last one."""
        if any(line.event == RECORD or line.number < row.last for line in lines):
            return False
        states = [row.state, *(line.state for line in lines)]
        return all(
            TABLE[before].get(CheckinEvent(line.event)) is after
            for (before, after), line in zip(pairwise(states), lines, strict=True)
        )

    def _make(self, line: JournalLine) -> _Row:
        values = dict(checkin_values(line.as_checkin(*self._named[line.checkin])))
        taken = self._connection.execute("SELECT 1 FROM checkin WHERE seq = ?", (line.row,))
        if taken.fetchone() is None:
            values["seq"] = line.row
        insert(self._connection, "checkin", values)
        row = _Row(line.checkin, CheckinState.RECORDED, 0)
        number = line.number if line.event == RECORD else None
        self._add_entry(row, RECORD, line.scanned_at, number)
        return row

    def _apply(
        self,
        row: _Row,
        event: CheckinEvent,
        line: JournalLine | None = None,
        server_id: int | None = None,
    ) -> None:
        row.state = TABLE[row.state][event]
        error = _MAY_HAVE_BEEN_SENT if row.state is CheckinState.UNANSWERED else ""
        detail = _IN_DOUBT if event is CheckinEvent.DOUBT else _FROM_JOURNAL
        self._connection.execute(
            "UPDATE checkin SET state = ?, attempts = attempts + ?, error = ?, note = ?, "
            "server_id = coalesce(?, server_id) WHERE id = ?",
            (
                row.state.value,
                int(event is CheckinEvent.SEND),
                storable(serialize(error)),
                storable(serialize(detail)),
                server_id if line is None else line.server_id,
                row.id,
            ),
        )
        at = local_text(self._at) if line is None else line.at
        self._add_entry(row, event, at, None if line is None else line.number, detail)

    def _add_entry(
        self, row: _Row, event: str, at: str, number: int | None, detail: str = ""
    ) -> None:
        if number is None or number in self._entries:
            self._fresh += 1
            number = self._fresh
        self._entries[number] = (row.id, event, at)
        row.last = number
        self._connection.execute(
            "INSERT INTO history (seq, checkin, at, event, state, detail) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (number, row.id, at, str(event), row.state.value, storable(serialize(detail))),
        )
        self.moved.add(row.id)

    def _row(self, checkin: str) -> _Row | None:
        found = self._connection.execute(
            "SELECT state, (SELECT coalesce(max(seq), 0) FROM history WHERE checkin = id) "
            "FROM checkin WHERE id = ?",
            (checkin,),
        ).fetchone()
        return None if found is None else _Row(checkin, CheckinState(found[0]), int(found[1]))

    def _doubt_second_visits(self) -> None:
        """Doubt what was recorded while the outbox did not know that the visit was made already."""
        rows = self._connection.execute(
            f"SELECT id FROM checkin AS one WHERE {OPEN_STATES_SQL} AND state = 'recorded' "
            "AND EXISTS (SELECT 1 FROM checkin AS other WHERE other.customer = one.customer "
            "AND other.date = one.date AND other.id <> one.id "
            f"AND other.state IN ({_COUNTING_SQL}))"
        ).fetchall()
        for (checkin,) in rows:
            self._doubt(str(checkin))
