"""Cards that staff linked to members at this kiosk. Syncs of the directory leave them alone."""

from datetime import datetime

from kiosk.core.admission.members import CustomerId
from kiosk.core.ports import LinkedCard
from kiosk.store.sql_types import storable, utc_text
from kiosk.store.sqlite import Database


class SqliteLinkedCards:
    """The links in the kiosk's database (see `ports.CardLinks`)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link(self, card: LinkedCard) -> None:
        """Keep `card`, in place of whatever its number was linked to before."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO linked_card (number, customer, linked_at, in_teamup) "
                "VALUES (?, ?, ?, ?)",
                (card.number, card.customer, utc_text(card.linked_at), int(card.in_teamup)),
            )

    def unlink(self, number: str) -> None:
        """Forget a card, if it is there."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM linked_card WHERE number = ?", (number,))

    def owner(self, number: str) -> CustomerId | None:
        """Return whom a card was linked to; `number` is in the form of `card_number`."""
        query = "SELECT customer FROM linked_card WHERE number = ?"
        with self._database.read() as connection:
            row = connection.execute(query, (storable(number),)).fetchone()
        return None if row is None else CustomerId(row[0])

    def of_customer(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        """Return the cards of a customer, oldest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT number, customer, linked_at, in_teamup FROM linked_card "
                "WHERE customer = ? ORDER BY linked_at, number",
                (customer,),
            ).fetchall()
        return tuple(
            LinkedCard(
                number, CustomerId(owner), datetime.fromisoformat(linked_at), bool(in_teamup)
            )
            for number, owner, linked_at, in_teamup in rows
        )
