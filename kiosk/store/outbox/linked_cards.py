"""Cards that staff linked to members at this kiosk. Syncs of the directory leave them alone."""

from collections.abc import Collection, Sequence
from datetime import datetime

from kiosk.core.admission.members import CustomerId
from kiosk.core.ports import LinkedCard
from kiosk.store.outbox.rows import write_card_forms
from kiosk.store.sql_types import storable, utc_text
from kiosk.store.sqlite import Database


class SqliteLinkedCards:
    """The links in the kiosk's database (see `ports.CardLinks`)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link(self, card: LinkedCard) -> None:
        """Keep `card`, in place of whatever its number was linked to before."""
        self.link_all([card])

    def link_all(self, cards: Collection[LinkedCard]) -> None:
        """Keep all of `cards` as `link` does, or none of them."""
        with self._database.write() as connection:
            for card in cards:
                connection.execute(
                    "INSERT OR REPLACE INTO linked_card "
                    "(number, customer, linked_at, in_teamup, linked_by) VALUES (?, ?, ?, ?, ?)",
                    (
                        *(card.number, card.customer, utc_text(card.linked_at)),
                        *(int(card.in_teamup), storable(card.linked_by)),
                    ),
                )
                write_card_forms(connection, card.number)

    def unlink(self, number: str) -> None:
        """Forget a card, if it is there."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM linked_card WHERE number = ?", (number,))
            connection.execute("DELETE FROM linked_card_form WHERE number = ?", (number,))

    def owners(self, normal: str) -> frozenset[CustomerId]:
        """Return whom cards with this normal form were linked to."""
        return self._owners("NOT loose AND form = ?", [normal])

    def loose_owners(self, forms: Collection[str]) -> frozenset[CustomerId]:
        """Return whom cards with one of these loose forms were linked to."""
        return self._owners(f"loose AND form IN ({', '.join('?' * len(forms))})", [*forms])

    def _owners(self, condition: str, values: Sequence[str]) -> frozenset[CustomerId]:
        query = (
            "SELECT customer FROM linked_card WHERE number IN "
            f"(SELECT number FROM linked_card_form WHERE {condition})"
        )
        with self._database.read() as connection:
            rows = connection.execute(query, [storable(value) for value in values]).fetchall()
        return frozenset(CustomerId(row[0]) for row in rows)

    def all(self) -> tuple[LinkedCard, ...]:
        """Return every card that is linked here, by customer, the oldest first."""
        return self._cards("ORDER BY customer, linked_at, number", ())

    def of_customer(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        """Return the cards of a customer, oldest first."""
        return self._cards("WHERE customer = ? ORDER BY linked_at, number", (customer,))

    def _cards(self, condition: str, values: Sequence[int]) -> tuple[LinkedCard, ...]:
        columns = "number, customer, linked_at, in_teamup, linked_by"
        query = f"SELECT {columns} FROM linked_card {condition}"
        with self._database.read() as connection:
            rows = connection.execute(query, values).fetchall()
        return tuple(
            LinkedCard(
                *(number, CustomerId(owner), datetime.fromisoformat(linked_at)),
                in_teamup=bool(in_teamup),
                linked_by=linked_by,
            )
            for number, owner, linked_at, in_teamup, linked_by in rows
        )
