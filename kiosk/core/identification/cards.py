"""Cards staff give to members at the kiosk: linked here, written to TeamUp where that is wanted."""

from dataclasses import replace
from datetime import datetime

from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.messages import join, msg
from kiosk.core.ports import CardField, CardLinks, Directory, LinkedCard


class CardLinker:
    """Links card numbers to members. Every call may block on the disk, `link` on TeamUp too.

    A link counts at this kiosk at once, also without a network, and outlives every sync. `field`
    is TeamUp's custom field, None where it is not to be written.
    """

    def __init__(
        self, links: CardLinks, *, directory: Directory, field: CardField | None = None
    ) -> None:
        self._links = links
        self._directory = directory
        self._field = field

    def cards_of(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        """Return the cards linked to a customer here, oldest first."""
        return self._links.of_customer(customer)

    def link(self, number: str, customer: Customer, *, at: datetime) -> str:
        """Link `number` (see `identifiers.card_number`) to `customer`; it is on disk on return.

        Returns a message when TeamUp should have the number and does not; else "". Raises
        `KioskError` when the card is somebody else's.
        """
        holders = [record.customer for record in self._directory.by_card(number)]
        others = [holder for holder in holders if holder.id != customer.id]
        if others:
            raise KioskError(
                msg(
                    "This card is {name}'s; unlink it there, or take it out of their profile in "
                    "TeamUp, then try again.",
                    name=others[0].full_name,
                )
            )
        card = LinkedCard(number, customer.id, at)
        self._links.link(card)
        if self._field is None:
            return ""
        try:
            self._field.write_card(customer.id, number)
        except KioskError as error:
            effect = msg("The card counts at this kiosk, but is not in TeamUp.")
            return join(effect, error.sentence)
        self._links.link(replace(card, in_teamup=True))
        return ""

    def unlink(self, number: str) -> None:
        """Forget a link. What stands in TeamUp stays there."""
        self._links.unlink(number)
