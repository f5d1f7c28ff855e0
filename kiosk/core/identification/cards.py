"""Cards staff give to members at the kiosk: linked here, written to TeamUp where that is wanted."""

from dataclasses import replace
from datetime import datetime

from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.identification.card_forms import TYPED, loose_forms, normal_form
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

    def link(self, number: str, customer: Customer, *, at: datetime, who: str = "") -> str:
        """Link `number` (see `card_forms.card_number`) to `customer`; it is on disk on return.

        `who` is the name of the person who does it.

        A card that is linked to them already in an equal spelling keeps that one. Returns a message
        when TeamUp should have the number and does not; else "". Raises `KioskError` when the card
        is somebody else's, or may be: in a spelling that could be theirs.
        """
        if other := self.other_holder(number, customer.id):
            raise KioskError(_held_by(number, other))
        card = self._linked(number, customer.id) or LinkedCard(
            number, customer.id, at, linked_by=who
        )
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

    def other_holder(self, number: str, customer: CustomerId) -> Customer | None:
        """Return somebody else who has this card, or one that may be spelt like it; else None."""
        exactly = self._directory.by_card(number)
        loosely = self._directory.by_card_forms(loose_forms(number, TYPED))
        others = (one.customer for one in (*exactly, *loosely) if one.customer.id != customer)
        return next(others, None)

    def _linked(self, number: str, customer: CustomerId) -> LinkedCard | None:
        normal = normal_form(number)
        cards = self.cards_of(customer)
        return next((card for card in cards if normal_form(card.number) == normal), None)

    def unlink(self, number: str) -> None:
        """Forget a link. What stands in TeamUp stays there."""
        self._links.unlink(number)


def _held_by(number: str, holder: Customer) -> str:
    """Return why a card cannot be linked that `holder` has."""
    normal = normal_form(number)
    spelt = next((card for card in holder.cards if normal_form(card) != normal), "")
    if spelt and normal not in map(normal_form, holder.cards):
        return msg(
            "{name} has the card {card}, which may be this one spelt otherwise; take it out of "
            "their profile in TeamUp if it is out of date, then try again.",
            name=holder.full_name,
            card=spelt,
        )
    return msg(
        "This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then "
        "try again.",
        name=holder.full_name,
    )
