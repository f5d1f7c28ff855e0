"""The directory: the local copy of the gym's customers, so that a scan needs no look-up."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Final, TypeVar

from kiosk.core.members import Customer, CustomerId, MemberRecord, Membership
from kiosk.core.ports import DirectoryStatus
from kiosk.store.database import Database
from kiosk.store.member_rows import (
    read_records,
    write_customer,
    write_membership,
    write_memberships_of,
)
from kiosk.store.search import find
from kiosk.store.values import storable, utc_text

_PAGE: Final = 100
"""Rows per transaction of a sync: short enough for a check-in to be written in between."""

_Item = TypeVar("_Item")


class SqliteDirectory:
    """The directory in the kiosk's database (see `ports.Directory` and `ports.DirectorySync`).

    A full sync stores pages under the number of its run while look-ups go on, and drops what it
    did not see when it finishes; a sync that never finishes leaves everything findable. What `put`
    stored after a run began is fresher than the run's pages, which leave it alone. Every call may
    raise `StoreError`; times without a time zone raise `ValueError`.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_customer(self, customer: CustomerId) -> MemberRecord | None:
        """Return the record of one customer, memberships in the order of their ids."""
        with self._database.read() as connection:
            records = read_records(connection, [customer])
        return records[0] if records else None

    def by_card(self, number: str) -> tuple[MemberRecord, ...]:
        """Return who carries this card number (in the form of `claims.card_number`).

        Cards linked here count as those of TeamUp do.
        """
        return self._found(
            "SELECT customer FROM card WHERE number = ?1 "
            "UNION SELECT customer FROM linked_card WHERE number = ?1",
            number,
        )

    def by_email(self, email: str) -> tuple[MemberRecord, ...]:
        """Return who has this e-mail address, in any case."""
        if not email.strip():
            return ()
        return self._found(
            "SELECT id FROM customer WHERE email_key = ? AND email_key <> ''", email.strip().lower()
        )

    def search(self, text: str, *, limit: int) -> tuple[MemberRecord, ...]:
        """Return at most `limit` customers whose name, e-mail or card matches `text`, best first.

        Accents, case and small typing errors do not matter (see `search.find`). Any text is safe;
        an empty one matches nobody.
        """
        with self._database.read() as connection:
            return read_records(connection, find(connection, text, limit))

    def customer_ids(self) -> tuple[CustomerId, ...]:
        """Return the ids of all customers, sorted as staff would sort their names."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id FROM customer ORDER BY sort_name, id").fetchall()
        return tuple(CustomerId(row[0]) for row in rows)

    def put(self, record: MemberRecord) -> None:
        """Replace one customer with marks, cards and memberships by what was just read.

        A membership of somebody else in `record` is shared with this customer, which is kept for
        as long as the membership is there, also by full syncs.
        """
        customer = record.customer.id
        with self._database.write() as connection:
            run = _latest_run(connection)
            write_customer(connection, record.customer, record.fetched_at, run=run, put_in=run)
            connection.execute(
                "UPDATE customer SET blocked = ?, flagged = ? WHERE id = ?",
                (int(record.blocked), int(record.flagged), customer),
            )
            write_memberships_of(connection, customer, record.memberships, run=run)

    def remove(self, customer: CustomerId) -> None:
        """Forget a customer, if there is one."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM membership WHERE customer = ?", (customer,))
            connection.execute("DELETE FROM customer WHERE id = ?", (customer,))

    def status(self) -> DirectoryStatus:
        """Return the size of the copy, and when the last full sync was finished."""
        with self._database.read() as connection:
            (customers,) = connection.execute("SELECT count(*) FROM customer").fetchone()
            (memberships,) = connection.execute("SELECT count(*) FROM membership").fetchone()
            (at,) = connection.execute("SELECT completed_at FROM directory").fetchone()
        completed_at = None if at is None else datetime.fromisoformat(at)
        return DirectoryStatus(customers, completed_at, memberships)

    def begin(self) -> int:
        """Return the number of a new run, which is above every earlier one."""
        with self._database.write() as connection:
            connection.execute("UPDATE directory SET run = run + 1")
            return _latest_run(connection)

    def store_customers(self, run: int, customers: Iterable[Customer], at: datetime) -> None:
        """Insert or replace customers read at `at`; their marks and memberships stay."""
        for page in _pages(customers):
            with self._database.write() as connection:
                for customer in page:
                    if not _put_since(connection, customer.id, run):
                        write_customer(connection, customer, at, run=run, put_in=-1)

    def store_memberships(self, run: int, memberships: Iterable[Membership]) -> None:
        """Insert or replace memberships; their customers may come before or after them."""
        for page in _pages(memberships):
            with self._database.write() as connection:
                for membership in page:
                    if not _put_since(connection, membership.customer, run):
                        write_membership(connection, membership, run=run)

    def finish(
        self,
        run: int,
        *,
        blocked: Collection[CustomerId] | None,
        flagged: Collection[CustomerId] | None,
        at: datetime,
    ) -> None:
        """Mark blocked and flagged customers, drop what the run did not see, note the time `at`.

        None in place of customers leaves those marks as they are. Raises `ValueError` when `run`
        was never begun.
        """
        completed_at = utc_text(at)
        with self._database.write() as connection:
            if not 1 <= run <= _latest_run(connection):
                raise ValueError(f"run {run} was never begun")
            connection.execute("DELETE FROM customer WHERE run < ?", (run,))
            connection.execute(
                "DELETE FROM membership WHERE run < ? OR customer NOT IN (SELECT id FROM customer)",
                (run,),
            )
            for mark, marked in (("blocked", blocked), ("flagged", flagged)):
                if marked is not None:
                    _mark(connection, mark, marked, run)
            connection.execute("UPDATE directory SET completed_at = ?", (completed_at,))

    def _found(self, query: str, value: str) -> tuple[MemberRecord, ...]:
        with self._database.read() as connection:
            ids = [CustomerId(row[0]) for row in connection.execute(query, (storable(value),))]
            return read_records(connection, sorted(ids))


def _latest_run(connection: sqlite3.Connection) -> int:
    (run,) = connection.execute("SELECT run FROM directory").fetchone()
    return int(run)


def _mark(
    connection: sqlite3.Connection, mark: str, marked: Collection[CustomerId], run: int
) -> None:
    """Let exactly `marked` carry a mark, apart from customers put since the run began."""
    connection.execute(f"UPDATE customer SET {mark} = 0 WHERE {mark} AND put_in < ?", (run,))
    connection.executemany(
        f"UPDATE customer SET {mark} = 1 WHERE id = ? AND put_in < ?",
        [(customer, run) for customer in marked],
    )


def _put_since(connection: sqlite3.Connection, customer: CustomerId, run: int) -> bool:
    query = "SELECT 1 FROM customer WHERE id = ? AND put_in >= ?"
    return connection.execute(query, (customer, run)).fetchone() is not None


def _pages(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Cut `items` into pages, outside of any transaction: they may come from a slow place."""
    source = iter(items)
    while page := list(islice(source, _PAGE)):
        yield page
