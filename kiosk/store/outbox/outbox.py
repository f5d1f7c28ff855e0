"""The outbox: every check-in on disk before anything else happens to it, and its whole history.

It is the offline queue: what cannot be sent waits here. So do pending scans, of codes nobody could
be found for while TeamUp could not be asked.
"""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import (
    COUNTING_STATES,
    OPEN_STATES,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
    UseCount,
    advance,
)
from kiosk.core.errors import AlreadyRecorded, TooManyPending, UnknownCheckin
from kiosk.core.messages import msg, serialize
from kiosk.core.ports import PendingScan, ScanResolution
from kiosk.store.error_mapping import damaged
from kiosk.store.journal.journal import Journal
from kiosk.store.outbox.outbox_migrations import OPEN_STATES_SQL
from kiosk.store.outbox.rows import (
    CHECKIN_COLUMNS,
    HISTORY_COLUMNS,
    READINGS_COLUMN,
    RECORD,
    SCAN_COLUMNS,
    USES_COLUMNS,
    WHO_COLUMN,
    CheckinReader,
    checkin_values,
    insert,
    read_history_entry,
    read_scan,
    scan_values,
)
from kiosk.store.sql_types import local_text, micros, micros_of, storable
from kiosk.store.sqlite import Database

MOST_PENDING: Final = 5000
"""How many scans may be pending: more than come in a day without a network, and few enough to be
matched in a moment. Anybody can hold up codes that nobody has."""

_NOTED: Final = frozenset(
    {
        CheckinEvent.RESEND,
        CheckinEvent.DISMISS,
        CheckinEvent.CANCEL,
        CheckinEvent.VERIFIED,
        CheckinEvent.PROVE_ABSENT,
    }
)
"""Events of staff and of reading back: their detail is kept in the row's note too."""

_ARRIVED: Final = frozenset({CheckinEvent.ACCEPT, CheckinEvent.VERIFIED})

_COUNTING_SQL: Final = ", ".join(f"'{state}'" for state in sorted(COUNTING_STATES))

_STOPPED: Final = msg("the kiosk stopped while sending")
_DEALT_WITH: Final = msg("This scan has been dealt with already; reload the list.")


class SqliteOutbox:
    """The outbox in the kiosk's database (see `ports.Outbox`).

    A write is on disk when the call returns. A row is never deleted, the visit in it never
    changed, and every event is added to a history that only grows. A pending scan is closed once,
    with what became of it, and never deleted; its text is, for a card number, an address or a
    signed pass is of no use once the scan is closed. Every call may raise `StoreError`; times
    without a time zone raise `ValueError`.
    """

    def __init__(self, database: Database, journal: Journal | None = None) -> None:
        """History is written into `journal` as well, where there is one."""
        self._database = database
        self._journal = journal
        self._reader = CheckinReader(database.path)

    def record(
        self,
        checkin: Checkin,
        *,
        window: timedelta | None,
        closing: ScanResolution | None = None,
        who: str = "",
    ) -> None:
        """Commit a new check-in, and with it close the pending scan it comes from, if any.

        `who` is the name of the person who recorded it, if it was one with a name.
        `window` None means one visit per customer and day of the venue; a length of time means one
        visit within it, before or after (the clock may have been set back). Raises
        `AlreadyRecorded` when another check-in counts there, `ValueError` unless it is *recorded*,
        `UnknownCheckin` when the scan of `closing` is not open.
        """
        if checkin.state is not CheckinState.RECORDED:
            raise ValueError(f"a new check-in cannot be {checkin.state}")
        values = checkin_values(checkin)
        with self._database.write() as connection:
            since = _visit(connection, checkin.customer, checkin.date, checkin.scanned_at, window)
            if since is not None:
                raise AlreadyRecorded(since)
            if closing is not None:
                detail = f"checked in as {checkin.id}"
                if not _close_scan(connection, closing.scan, closing.at, detail, who):
                    raise UnknownCheckin(_DEALT_WITH)
            insert(connection, "checkin", values)
            _add_history(
                connection, checkin.id, checkin.scanned_at, RECORD, checkin.state, "", who=who
            )
        self._follow()

    def move(
        self,
        checkin: str,
        event: CheckinEvent,
        *,
        at: datetime,
        detail: str = "",
        error: str | None = None,
        server_id: int | None = None,
        uses: UseCount | None = None,
        who: str = "",
    ) -> Checkin:
        """Move a check-in along the table and return it as it is now.

        `detail` goes into the history and, for staff and read-backs, into the note. `who` is the
        name of the person who did it, if it was one with a name; it goes into the history. `error`
        replaces the row's error; None leaves it, except that a check-in which arrived has none.
        `server_id` is kept when given, and `uses` in the history. Raises `IllegalStep` or
        `UnknownCheckin`.
        """
        with self._database.write() as connection:
            before = self._one(connection, checkin)
            moved = self._advance(
                connection, before, event, at, detail, error, server_id, uses, who
            )
        # Before the request leaves, each journal file has it. Not before the commit: a crash
        # in between would leave a journal that knows of a request which never left.
        self._follow(durable=event is CheckinEvent.SEND)
        return moved

    def remark(self, checkin: str, *, error: str) -> Checkin:
        """Write on an open check-in why it is not settled yet, and return it as it is now.

        Nothing is added to the history; a check-in that was settled meanwhile
        stays as it is. Raises `UnknownCheckin`.
        """
        with self._database.write() as connection:
            before = self._one(connection, checkin)
            if before.state not in OPEN_STATES or before.error == error:
                return before
            connection.execute(
                "UPDATE checkin SET error = ? WHERE id = ?", (storable(serialize(error)), before.id)
            )
            return self._one(connection, checkin)

    def take_up(self, at: datetime) -> tuple[Checkin, ...]:
        """Settle what an earlier run left in *sending*: it may have arrived, so it is unanswered.

        To be called once, at the start, by the process that holds the data folder. Returns the
        check-ins that were moved, oldest scan first.
        """
        error = msg("The kiosk stopped while this was being sent; TeamUp may have it.")
        with self._database.write() as connection:
            lost = self._many(connection, "WHERE state = 'sending'", ())
            moved = tuple(
                self._advance(connection, checkin, CheckinEvent.NO_REPLY, at, _STOPPED, error, None)
                for checkin in lost
            )
        self._follow()
        return moved

    def get(self, checkin: str) -> Checkin:
        """Return one check-in. Raises `UnknownCheckin`."""
        with self._database.read() as connection:
            return self._one(connection, checkin)

    def in_states(self, states: Collection[CheckinState]) -> tuple[Checkin, ...]:
        """Return the check-ins in any of `states`, oldest scan first."""
        wanted = sorted(set(states))
        where = f"WHERE state IN ({', '.join('?' * len(wanted))})"
        if OPEN_STATES.issuperset(wanted):
            where += f" AND {OPEN_STATES_SQL}"
        with self._database.read() as connection:
            return self._many(connection, where, wanted)

    def changed_since(self, step: int) -> tuple[tuple[Checkin, ...], int]:
        """Return the check-ins with history after entry number `step`, and the number of the last.

        Being recorded is an entry too, so with `step` 0 it is all of them that are still open.
        Oldest scan first; a remark makes no entry.
        """
        with self._database.read() as connection:
            (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
            if step == 0:
                return self._many(connection, f"WHERE {OPEN_STATES_SQL}", ()), last
            if step == last:
                return (), last
            where = "WHERE id IN (SELECT checkin FROM history WHERE seq > ?)"
            return self._many(connection, where, (step,)), last

    def on_day(self, day: date) -> tuple[Checkin, ...]:
        """Return the check-ins whose visit was on `day` at the venue, oldest scan first."""
        with self._database.read() as connection:
            return self._many(connection, "WHERE date = ?", (day.isoformat(),))

    def on_days(self, first: date, last: date) -> tuple[Checkin, ...]:
        """Return the check-ins for visits from `first` to `last`, oldest scan first."""
        with self._database.read() as connection:
            where = "WHERE date BETWEEN ? AND ?"
            return self._many(connection, where, (first.isoformat(), last.isoformat()))

    def of_customer(self, customer: CustomerId, first: date, last: date) -> tuple[Checkin, ...]:
        """Return a customer's check-ins for visits from `first` to `last`, oldest scan first."""
        values = (str(int(customer)), first.isoformat(), last.isoformat())
        with self._database.read() as connection:
            return self._many(connection, "WHERE customer = ? AND date BETWEEN ? AND ?", values)

    def all(self) -> tuple[Checkin, ...]:
        """Return every check-in, oldest scan first."""
        with self._database.read() as connection:
            return self._many(connection, "", ())

    def count_by_state(self) -> Mapping[CheckinState, int]:
        """Return how many check-ins stand in each state; a state without one is left out."""
        query = "SELECT state, count(*) FROM checkin GROUP BY state ORDER BY state"
        with self._database.read() as connection:
            rows = connection.execute(query).fetchall()
        try:
            return {CheckinState(state): count for state, count in rows}
        except ValueError as error:
            raise damaged(self._database.path, str(error)) from error

    def history(self, checkin: str) -> tuple[HistoryEntry, ...]:
        """Return the events of one check-in, oldest first; none before it was first moved.

        That it was recorded is not among them: `Checkin.scanned_at` is when.
        """
        query = (
            f"SELECT {HISTORY_COLUMNS}, {USES_COLUMNS}, {WHO_COLUMN} FROM history "
            "WHERE checkin = ? AND event <> ? ORDER BY seq"
        )
        with self._database.read() as connection:
            rows = connection.execute(query, (checkin, RECORD)).fetchall()
        return tuple(read_history_entry(row, self._database.path) for row in rows)

    def persons(self, checkins: Collection[str]) -> Mapping[str, tuple[str, str]]:
        """Return who recorded each of `checkins`, and who moved it last by hand, by their names.

        Only those of which either has a name; the other is "" then.
        """
        wanted = frozenset(checkins)
        query = f"SELECT checkin, event, {WHO_COLUMN} FROM history WHERE who <> '' "
        values: tuple[str, ...] = ()
        if len(wanted) == 1:
            query += "AND checkin = ? "
            values = (*wanted,)
        found: dict[str, tuple[str, str]] = {}
        with self._database.read() as connection:
            for checkin, event, who in connection.execute(f"{query}ORDER BY seq", values):
                if checkin in wanted:
                    recorded, settled = found.get(checkin, ("", ""))
                    pair = (who, settled) if event == RECORD else (recorded, who)
                    found[checkin] = pair
        return found

    def visit_of(
        self, customer: CustomerId, *, day: date, now: datetime, window: timedelta | None
    ) -> datetime | None:
        """Return when the visit that counts inside the window was recorded, or None."""
        with self._database.read() as connection:
            return _visit(connection, customer, day, now, window)

    def uses_since(self, membership: CustomerMembershipId, since: datetime) -> int:
        """Return how many visits on a membership TeamUp had not counted at `since` (aware).

        Those are the counting, not comped ones scanned after it, and those not sent yet.
        """
        of_it = "NOT comped AND customer_membership = ?"
        query = (
            f"SELECT (SELECT count(*) FROM checkin WHERE state IN ({_COUNTING_SQL}) "
            f"AND scanned_us > ? AND {of_it}) + (SELECT count(*) FROM checkin "
            f"WHERE {OPEN_STATES_SQL} AND state IN ('recorded', 'sending') "
            f"AND scanned_us <= ? AND {of_it})"
        )
        at = micros(since)
        with self._database.read() as connection:
            (count,) = connection.execute(query, (at, membership, at, membership)).fetchone()
        return int(count)

    def add_pending_scan(self, scan: PendingScan) -> None:
        """Commit a scan to be matched later. Raises `TooManyPending` with `MOST_PENDING`."""
        with self._database.write() as connection:
            (pending,) = connection.execute(
                "SELECT count(*) FROM kept_scan WHERE closed_at IS NULL"
            ).fetchone()
            if pending >= MOST_PENDING:
                raise TooManyPending(
                    msg(
                        "{count} scans of codes nobody is known by are kept already, so no more "
                        "are. Check the network and fetch the members, then dismiss what is left.",
                        count=pending,
                    )
                )
            insert(connection, "kept_scan", scan_values(scan))
        self._follow()

    def pending_scans(self) -> tuple[PendingScan, ...]:
        """Return the scans still to be matched, oldest first."""
        query = (
            f"SELECT {SCAN_COLUMNS}, {READINGS_COLUMN} FROM kept_scan WHERE closed_at IS NULL "
            "ORDER BY scanned_us, seq"
        )
        with self._database.read() as connection:
            rows = connection.execute(query).fetchall()
        return tuple(read_scan(row, self._database.path) for row in rows)

    def close_scan(self, scan: str, *, at: datetime, detail: str, who: str = "") -> None:
        """Close a pending scan at `at` (aware); `detail` says what became of it, `who` did it.

        Closing a closed scan changes nothing. Raises `UnknownCheckin` when no scan has the id.
        """
        with self._database.write() as connection:
            if _close_scan(connection, scan, at, detail, who):
                return
            known = connection.execute(
                "SELECT 1 FROM kept_scan WHERE id = ?", (storable(scan),)
            ).fetchone()
            if known is None:
                raise UnknownCheckin(msg("There is no kept scan {id}; reload the list.", id=scan))

    def _follow(self, *, durable: bool = False) -> None:
        if self._journal is not None:
            self._journal.follow(self._database, durable=durable)

    def _one(self, connection: sqlite3.Connection, checkin: str) -> Checkin:
        found = self._many(connection, "WHERE id = ?", (storable(checkin),))
        if not found:
            raise UnknownCheckin(
                msg("There is no check-in {id}; look at the list for its id.", id=checkin)
            )
        return found[0]

    def _many(
        self, connection: sqlite3.Connection, where: str, values: Sequence[str | int]
    ) -> tuple[Checkin, ...]:
        query = f"SELECT {CHECKIN_COLUMNS} FROM checkin {where} ORDER BY scanned_us, seq"
        rows = connection.execute(query, values)
        return tuple(map(self._reader.read, rows))

    def _advance(
        self,
        connection: sqlite3.Connection,
        before: Checkin,
        event: CheckinEvent,
        at: datetime,
        detail: str,
        error: str | None,
        server_id: int | None,
        uses: UseCount | None = None,
        who: str = "",
    ) -> Checkin:
        state = advance(before.state, event)
        if error is None:
            error = "" if event in _ARRIVED else before.error
        connection.execute(
            "UPDATE checkin SET state = ?, attempts = attempts + ?, error = ?, note = ?, "
            "server_id = coalesce(?, server_id) WHERE id = ?",
            (
                state.value,
                int(event is CheckinEvent.SEND),
                storable(serialize(error)),
                storable(serialize(detail))
                if detail and event in _NOTED
                else serialize(before.note),
                server_id,
                before.id,
            ),
        )
        _add_history(connection, before.id, at, event, state, detail, uses, who)
        return self._one(connection, before.id)


def _add_history(
    connection: sqlite3.Connection,
    checkin: str,
    at: datetime,
    event: str,
    state: CheckinState,
    detail: str,
    uses: UseCount | None = None,
    who: str = "",
) -> None:
    values: dict[str, str | int | None] = {
        "checkin": checkin,
        "at": local_text(at),
        "event": str(event),
        "state": state.value,
        "detail": storable(serialize(detail)),
    }
    if uses is not None:
        values |= {"uses_count": uses.count, "uses_period": storable(uses.period)}
    if who:
        values["who"] = storable(who)
    insert(connection, "history", values)


def _visit(
    connection: sqlite3.Connection,
    customer: CustomerId,
    day: date,
    now: datetime,
    window: timedelta | None,
) -> datetime | None:
    """Return when the visit was that counts: the day's first, or the latest within the window."""
    query = f"SELECT scanned_at FROM checkin WHERE customer = ? AND state IN ({_COUNTING_SQL}) "
    if window is None:
        query += "AND date = ? ORDER BY scanned_us LIMIT 1"
        row = connection.execute(query, (customer, day.isoformat())).fetchone()
    else:
        query += "AND scanned_us > ? AND scanned_us < ? ORDER BY scanned_us DESC LIMIT 1"
        middle, width = micros(now), micros_of(window)
        row = connection.execute(query, (customer, middle - width, middle + width)).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def _close_scan(
    connection: sqlite3.Connection, scan: str, at: datetime, detail: str, who: str
) -> bool:
    """Close a scan and blank its texts, in a transaction; tell whether it was open."""
    columns = "closed_at = ?, closing = ?, text = '', other_readings = ''"
    values = [local_text(at), storable(detail)]
    if who:
        columns += ", closed_by = ?"
        values.append(storable(who))
    closed = connection.execute(
        f"UPDATE kept_scan SET {columns} WHERE id = ? AND closed_at IS NULL",
        (*values, storable(scan)),
    )
    return closed.rowcount == 1
