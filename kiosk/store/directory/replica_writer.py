"""The writing side of a full sync of the directory: resumable, page by page."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from itertools import islice
from typing import Final, TypeVar

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
)
from kiosk.core.replica import CustomerFlag, SyncPoint, SyncStage
from kiosk.store.directory.directory_migrations import VIRTUAL_TABLES
from kiosk.store.directory.member_rows import write_customer, write_membership
from kiosk.store.locks import SyncLock
from kiosk.store.outbox.erased_customers import without_person
from kiosk.store.sql_types import storable, utc_text
from kiosk.store.sqlite import Database

_PAGE: Final = 100
"""Rows per transaction of a sync: short enough for a check-in to be written in between."""

_MERGE_PAGES: Final = 64  # of the full-text index that are merged at once
_MOST_MERGES: Final = 2000

_Item = TypeVar("_Item")


class SqliteReplicaWriter:
    """Stores the pages of a full sync (see `core.replica.ReplicaWriter`).

    Pages go in under the number of their run while look-ups go on; what the run did not see goes
    out when it is finished. A run that never finishes leaves everything findable. What `put`
    stored after a run began is fresher than the run's pages, which leave it alone.
    """

    def __init__(
        self, database: Database, erased: Callable[[], Collection[CustomerId]] = frozenset
    ) -> None:
        self._database = database
        self._erased = erased

    def kept_of(self, *customers: Customer) -> list[Customer]:
        """Return what is to be stored of customers.

        Asked inside of the transaction that stores it: whoever erases somebody puts them on the
        list first and takes them out of the directory then, so that no name comes in between.
        """
        erased = self._erased()
        return [without_person(one) if one.id in erased else one for one in customers]

    def exclusive(self) -> AbstractContextManager[object]:
        """Keep other syncs out, also those of other processes. Raises `StoreError` if one runs."""
        return SyncLock(self._database.path.parent)

    def begin(self) -> int:
        """Return the number of a new run, above all earlier ones; an unfinished one is given up."""
        with self._database.write() as connection:
            connection.execute("UPDATE directory SET run = run + 1")
            _forget_point(connection)
            return latest_run(connection)

    def resume_point(self) -> SyncPoint | None:
        """Return where the last run was cut short, if it was."""
        query = "SELECT run, source, started_at, stage, page, seen FROM sync_run"
        with self._database.read() as connection:
            row = connection.execute(query).fetchone()
        if row is None:
            return None
        run, source, started_at, stage, page, seen = row
        started = datetime.fromisoformat(started_at)
        return SyncPoint(int(run), source, started, SyncStage(stage), page, seen)

    def save_point(self, point: SyncPoint | None) -> None:
        """Remember where a run is; None gives up the unfinished one."""
        with self._database.write() as connection:
            if point is None:
                _forget_point(connection)
            else:
                _note_point(connection, point)

    def store_customers(
        self,
        run: int,
        customers: Iterable[Customer],
        at: datetime,
        *,
        then: SyncPoint | None = None,
    ) -> None:
        """Insert or replace customers read at `at`; their flags and memberships stay.

        `then` is remembered with the last of them.
        """
        for page, last in _pages(customers):
            with self._database.write() as connection:
                for customer in self.kept_of(*page):
                    if not _put_since(connection, customer.id, run):
                        write_customer(connection, customer, at, run=run, put_in=-1)
                if last and then is not None:
                    _note_point(connection, then)

    def store_memberships(
        self, run: int, memberships: Iterable[CustomerMembership], *, then: SyncPoint | None = None
    ) -> None:
        """Insert or replace memberships; their customers may come before or after them."""
        for page, last in _pages(memberships):
            with self._database.write() as connection:
                for membership in page:
                    if not _put_since(connection, membership.customer, run):
                        write_membership(connection, membership, run=run)
                if last and then is not None:
                    _note_point(connection, then)

    def store_flags(
        self, flag: CustomerFlag, customers: Iterable[CustomerId], *, then: SyncPoint
    ) -> None:
        """Remember who has a flag, for the end of the run of `then`."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO sync_mark (run, mark, customer) VALUES (?, ?, ?)",
                [(then.run, flag.value, customer) for customer in customers],
            )
            _note_point(connection, then)

    def flagged_customers(self, run: int, flag: CustomerFlag) -> frozenset[CustomerId]:
        """Return whom `store_flags` stored with a flag."""
        query = "SELECT customer FROM sync_mark WHERE run = ? AND mark = ?"
        with self._database.read() as connection:
            return frozenset(
                CustomerId(row[0]) for row in connection.execute(query, (run, flag.value))
            )

    def seen(self, run: int) -> tuple[int, int]:
        """Return how many customers and how many memberships the run has seen, each once."""
        with self._database.read() as connection:
            customers, memberships = (
                connection.execute(f"SELECT count(*) FROM {table} WHERE run >= ?", (run,))
                for table in ("customer", "membership")
            )
            return customers.fetchone()[0], memberships.fetchone()[0]

    def unseen_customers(self, run: int) -> tuple[CustomerId, ...]:
        """Return customers of the replica the run has not seen."""
        query = "SELECT id FROM customer WHERE run < ? ORDER BY id"
        with self._database.read() as connection:
            return tuple(CustomerId(row[0]) for row in connection.execute(query, (run,)))

    def unseen_memberships(self, run: int) -> tuple[CustomerMembershipId, ...]:
        """Return memberships the run has not seen though it has seen their customers."""
        query = (
            "SELECT id FROM membership WHERE run < ? "
            "AND customer IN (SELECT id FROM customer WHERE run >= ?) ORDER BY id"
        )
        with self._database.read() as connection:
            rows = connection.execute(query, (run, run))
            return tuple(CustomerMembershipId(row[0]) for row in rows)

    def finish(
        self,
        run: int,
        *,
        blocked: Collection[CustomerId] | None,
        flagged: Collection[CustomerId] | None,
        at: datetime,
    ) -> None:
        """Flag blocked and flagged customers, drop what the run did not see, note the time `at`.

        None in place of customers leaves those flags as they are. Raises `ValueError` when `run`
        was never begun.
        """
        completed_at = utc_text(at)
        with self._database.write() as connection:
            if not 1 <= run <= latest_run(connection):
                raise ValueError(f"run {run} was never begun")
            gone = connection.execute("DELETE FROM customer WHERE run < ?", (run,)).rowcount
            connection.execute(
                "DELETE FROM membership WHERE run < ? OR customer NOT IN (SELECT id FROM customer)",
                (run,),
            )
            for flag, flagged_now in (
                (CustomerFlag.BLOCKED, blocked),
                (CustomerFlag.FLAGGED, flagged),
            ):
                if flagged_now is not None:
                    _set_flag(connection, flag, flagged_now, run)
            connection.execute("UPDATE directory SET completed_at = ?", (completed_at,))
            _forget_point(connection)
        if gone:
            self.purge_search_indexes()

    def purge_search_indexes(self) -> None:
        """Take what was deleted out of the search indexes too, in short transactions.

        FTS5 only notes deletions, and forgets the text when it merges (documented, `optimize` and
        `merge` of sqlite.org/fts5; a merge that had nothing left to do changes fewer than 2 rows).
        """
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM name_word WHERE NOT EXISTS "
                "(SELECT 1 FROM search_word WHERE search_word.word = name_word.word)"
            )
        for index in VIRTUAL_TABLES:
            pages = -_MERGE_PAGES  # below 0: take all segments in hand, as `optimize` does
            for _ in range(_MOST_MERGES):
                with self._database.write() as connection:
                    before = connection.total_changes
                    connection.execute(
                        f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,)
                    )
                    if connection.total_changes - before < 2:
                        break
                pages = _MERGE_PAGES


def latest_run(connection: sqlite3.Connection) -> int:
    """Return the number of the last run that was begun; 0 before the first."""
    (run,) = connection.execute("SELECT run FROM directory").fetchone()
    return int(run)


def _note_point(connection: sqlite3.Connection, point: SyncPoint) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO sync_run (only, run, source, started_at, stage, page, seen) "
        "VALUES (1, ?, ?, ?, ?, ?, ?)",
        (
            point.run,
            storable(point.source),
            utc_text(point.started_at),
            point.stage.value,
            storable(point.page),
            storable(point.seen),
        ),
    )


def _forget_point(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM sync_run")
    connection.execute("DELETE FROM sync_mark")


def _set_flag(
    connection: sqlite3.Connection,
    flag: CustomerFlag,
    customers: Collection[CustomerId],
    run: int,
) -> None:
    """Let exactly `customers` have a flag, apart from customers put since the run began."""
    connection.execute(f"UPDATE customer SET {flag} = 0 WHERE {flag} AND put_in < ?", (run,))
    connection.executemany(
        f"UPDATE customer SET {flag} = 1 WHERE id = ? AND put_in < ?",
        [(customer, run) for customer in customers],
    )


def _put_since(connection: sqlite3.Connection, customer: CustomerId, run: int) -> bool:
    query = "SELECT 1 FROM customer WHERE id = ? AND put_in >= ?"
    return connection.execute(query, (customer, run)).fetchone() is not None


def _pages(items: Iterable[_Item]) -> Iterator[tuple[list[_Item], bool]]:
    """Cut `items` into pages, and tell which is the last; an empty one if there are no items.

    Outside of any transaction: the items may come from a slow place.
    """
    source = iter(items)
    page = list(islice(source, _PAGE))
    while True:
        following = list(islice(source, _PAGE))
        yield page, not following
        if not following:
            return
        page = following
