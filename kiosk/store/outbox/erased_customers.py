"""Customers whose data were erased: of them the kiosk keeps a number, and nothing else.

The number is kept as it is. A hash of one would be found out in a moment, by trying them all.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from kiosk.core.admission.members import Customer, CustomerId
from kiosk.store.outbox.outbox_migrations import SETTLED_SQL
from kiosk.store.sql_types import utc_text
from kiosk.store.sqlite import Database


class SqliteErasedCustomers:
    """The list in the kiosk's outbox database. Every call may raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> frozenset[CustomerId]:
        """Return all of them."""
        with self._database.read() as connection:
            return read_erased(connection)

    def erased_at(self, customer: CustomerId) -> datetime | None:
        """Return when (aware) a customer was erased; None: never."""
        query = "SELECT erased_at FROM erased_customer WHERE customer = ?"
        with self._database.read() as connection:
            row = connection.execute(query, (customer,)).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def add(self, customers: Iterable[CustomerId], at: datetime) -> None:
        """Put customers on the list, at `at` (aware)."""
        with self._database.write() as connection:
            add_erased(connection, customers, at)

    def remove(self, customer: CustomerId) -> bool:
        """Take a customer off the list; tell whether they were on it."""
        with self._database.write() as connection:
            gone = connection.execute("DELETE FROM erased_customer WHERE customer = ?", (customer,))
            return gone.rowcount == 1


def read_erased(connection: sqlite3.Connection) -> frozenset[CustomerId]:
    """Return all of them, inside a transaction."""
    rows = connection.execute("SELECT customer FROM erased_customer")
    return frozenset(CustomerId(row[0]) for row in rows)


def add_erased(
    connection: sqlite3.Connection, customers: Iterable[CustomerId], at: datetime
) -> None:
    """Put customers on the list, inside a write transaction; who is on it stays as they are."""
    connection.executemany(
        "INSERT OR IGNORE INTO erased_customer (customer, erased_at) VALUES (?, ?)",
        [(customer, utc_text(at)) for customer in customers],
    )


def erase_customer(connection: sqlite3.Connection, customer: CustomerId, at: datetime) -> None:
    """Put a customer on the list, and take out what is known of them by their number.

    Inside a write transaction: their name in visits, what was said of those that are settled, what
    staff said of the others, and their cards. Of what is open the kiosk's own words stay, which say
    what is to be done.
    """
    add_erased(connection, [customer], at)
    of_customer = "customer = ?"
    connection.execute(
        f"UPDATE checkin SET customer_name = ?, note = '' WHERE {of_customer}",
        (number_for_name(customer), customer),
    )
    connection.execute(
        f"UPDATE checkin SET error = '' WHERE {of_customer} AND {SETTLED_SQL}", (customer,)
    )
    connection.execute(
        "UPDATE history SET detail = '' WHERE detail <> '' AND checkin IN "
        f"(SELECT id FROM checkin WHERE {of_customer})",
        (customer,),
    )
    connection.execute(
        "DELETE FROM linked_card_form WHERE number IN "
        f"(SELECT number FROM linked_card WHERE {of_customer})",
        (customer,),
    )
    connection.execute(f"DELETE FROM linked_card WHERE {of_customer}", (customer,))


def number_for_name(customer: CustomerId) -> str:
    """Return what stands for the name of a customer of whom none is kept."""
    return Customer(customer).full_name


def without_person(customer: Customer) -> Customer:
    """Return what is kept of a customer on the list: what a visit needs, and no name."""
    return replace(customer, first_name="", last_name="", email="", cards=(), fact="")
