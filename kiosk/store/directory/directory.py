"""The directory: a local replica of the gym's customers, so that a scan needs no look-up."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId, MemberRecord
from kiosk.core.identification.card_forms import normal_form
from kiosk.core.ports import DirectoryStatus
from kiosk.store.directory.member_rows import (
    email_key,
    read_records,
    write_allowance,
    write_customer,
    write_memberships_of,
)
from kiosk.store.directory.replica_writer import SqliteReplicaWriter, latest_run
from kiosk.store.directory.search import find_customers
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.sql_types import storable, utc_text
from kiosk.store.sqlite import Database


class SqliteDirectory(SqliteReplicaWriter):
    """The directory in its file (see `ports.Directory` and `core.replica.ReplicaWriter`).

    `links` are the cards that were linked here, which are no part of what can be fetched again.
    Every call may raise `StoreError`; times without a time zone raise `ValueError`. `on_put` is
    called with each record that `put` has stored, in the thread of `put`. Of those whom `erased`
    gives, whatever is read of TeamUp, no name, address, card or second fact is stored.
    """

    def __init__(
        self,
        database: Database,
        links: SqliteLinkedCards,
        *,
        on_put: Callable[[MemberRecord], None] = lambda _: None,
        erased: Callable[[], Collection[CustomerId]] = frozenset,
    ) -> None:
        super().__init__(database, erased)
        self._links = links
        self._on_put = on_put

    def by_customer(self, customer: CustomerId) -> MemberRecord | None:
        """Return the record of one customer, memberships in the order of their ids."""
        with self._database.read() as connection:
            records = read_records(connection, [customer])
        return records[0] if records else None

    def by_card(self, number: str) -> tuple[MemberRecord, ...]:
        """Return who carries this card number, by its normal form.

        Cards linked here count as those of TeamUp do.
        """
        normal = normal_form(number)
        if normal is None:
            return ()
        return self._found(
            "SELECT customer FROM card WHERE number = ?", [normal], self._links.owners(normal)
        )

    def by_card_forms(self, forms: Collection[str]) -> tuple[MemberRecord, ...]:
        """Return who carries a card with one of these loose forms, linked here or in TeamUp."""
        marks = ", ".join("?" * len(forms))
        return self._found(
            f"SELECT customer FROM card_form WHERE form IN ({marks})",
            [*forms],
            self._links.loose_owners(forms),
        )

    def by_email(self, email: str) -> tuple[MemberRecord, ...]:
        """Return who has this e-mail address, in any case and any spelling of its domain."""
        if not email.strip():
            return ()
        return self._found(
            "SELECT id FROM customer WHERE email_key = ? AND email_key <> ''", [email_key(email)]
        )

    def family(self, family: int) -> tuple[MemberRecord, ...]:
        """Return everybody of a family, in the order of their ids."""
        with self._database.read() as connection:
            query = "SELECT customer FROM customer_tie WHERE family = ? ORDER BY customer"
            ids = [CustomerId(row[0]) for row in connection.execute(query, (family,))]
            return read_records(connection, ids)

    def put_allowance(self, membership: CustomerMembershipId, allowance: Allowance | None) -> None:
        """Keep how many visits a membership has left; None forgets it."""
        with self._database.write() as connection:
            write_allowance(connection, membership, allowance)

    def to_count(self, before: datetime, *, limit: int) -> tuple[CustomerMembershipId, ...]:
        """Return active memberships with a limit that were not counted since `before` (aware).

        Packs have one; of others it is known once they were counted. Those never counted first, in
        no order: whichever TeamUp does not tell about must not be asked for first every time.
        """
        query = (
            "SELECT id FROM membership LEFT JOIN allowance ON allowance.membership = id "
            "WHERE status = 'active' AND ((read_at IS NULL AND kind = 'pack') "
            "OR (left IS NOT NULL AND read_at < ?)) ORDER BY read_at, random() LIMIT ?"
        )
        with self._database.read() as connection:
            rows = connection.execute(query, (utc_text(before), limit)).fetchall()
        return tuple(CustomerMembershipId(row[0]) for row in rows)

    def search(self, text: str, *, limit: int) -> tuple[MemberRecord, ...]:
        """Return at most `limit` customers whose name, e-mail or card matches `text`, best first.

        Accents, case and small typing errors do not matter (see `search.find_customers`). Any text
        is safe; an empty one matches nobody.
        """
        with self._database.read() as connection:
            return read_records(connection, find_customers(connection, text, limit))

    def customer_ids(self) -> tuple[CustomerId, ...]:
        """Return the ids of all customers, sorted as staff would sort their names."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id FROM customer ORDER BY sort_name, id").fetchall()
        return tuple(CustomerId(row[0]) for row in rows)

    def put(self, record: MemberRecord) -> None:
        """Replace one customer with flags, cards and memberships by what was just read.

        A membership of somebody else in `record` is shared with this customer, which is kept for
        as long as the membership is there, also by full syncs.
        """
        customer = record.customer.id
        with self._database.write() as connection:
            run = latest_run(connection)
            (kept,) = self.kept_of(record.customer)
            write_customer(connection, kept, record.fetched_at, run=run, put_in=run)
            connection.execute(
                "UPDATE customer SET blocked = ?, flagged = ? WHERE id = ?",
                (int(record.blocked), int(record.flagged), customer),
            )
            write_memberships_of(connection, customer, record.memberships, run=run)
        self._on_put(record)

    def remove(self, customer: CustomerId) -> None:
        """Forget a customer, if there is one."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM membership WHERE customer = ?", (customer,))
            connection.execute("DELETE FROM customer WHERE id = ?", (customer,))

    def status(self) -> DirectoryStatus:
        """Return the size of the replica, and when the last full sync was finished."""
        with self._database.read() as connection:
            (customers,) = connection.execute("SELECT count(*) FROM customer").fetchone()
            (memberships,) = connection.execute("SELECT count(*) FROM membership").fetchone()
            return DirectoryStatus(customers, _completed_at(connection), memberships)

    def last_sync(self) -> datetime | None:
        """Return when the last full sync ended, of whatever process; None before the first."""
        with self._database.read() as connection:
            return _completed_at(connection)

    def _found(
        self, query: str, values: Sequence[str], linked: Collection[CustomerId] = ()
    ) -> tuple[MemberRecord, ...]:
        with self._database.read() as connection:
            rows = connection.execute(query, [storable(value) for value in values])
            ids = {CustomerId(row[0]) for row in rows}
            return read_records(connection, sorted(ids.union(linked)))


def _completed_at(connection: sqlite3.Connection) -> datetime | None:
    (at,) = connection.execute("SELECT completed_at FROM directory").fetchone()
    return None if at is None else datetime.fromisoformat(at)
