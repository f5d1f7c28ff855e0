"""Linking cards: what is written where, and who may not have it."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import CardFieldTaken, KioskError, Refused, Unanswered, Unreachable
from kiosk.core.identification.cards import CardLinker
from kiosk.core.ports import LinkedCard
from tests.helpers.fakes import FakeCardField, FakeDirectory
from tests.helpers.members import customer, record

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
ANA, BEN = customer(1, "Ana"), customer(2, "Ben", cards=("AB 12",))


class Links(dict[str, LinkedCard]):
    def link(self, card: LinkedCard) -> None:
        self[card.number] = card

    def unlink(self, number: str) -> None:
        self.pop(number, None)

    def of_customer(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        return tuple(card for card in self.values() if card.customer == customer)


def desk(links: Links, field: FakeCardField | None) -> CardLinker:
    directory = FakeDirectory(record(ANA), record(BEN), completed_at=NOW)
    return CardLinker(links, directory=directory, field=field)


def test_a_card_is_linked_here_and_told_to_teamup() -> None:
    links, field = Links(), FakeCardField()
    cards = desk(links, field)
    assert cards.link("NEW 1", ANA, at=NOW) == ""
    assert cards.cards_of(ANA.id) == (LinkedCard("NEW 1", ANA.id, NOW, in_teamup=True),)
    assert field.written == [(ANA.id, "NEW 1")]
    cards.unlink("NEW 1")
    assert cards.cards_of(ANA.id) == ()
    assert field.written == [(ANA.id, "NEW 1")]


def test_where_teamup_is_not_to_be_told() -> None:
    links = Links()
    assert desk(links, None).link("NEW 1", ANA, at=NOW) == ""
    assert links == {"NEW 1": LinkedCard("NEW 1", ANA.id, NOW)}


@pytest.mark.parametrize("error", [CardFieldTaken, Refused, Unreachable, Unanswered])
def test_a_card_counts_here_whatever_teamup_says(error: type[KioskError]) -> None:
    links, field = Links(), FakeCardField()
    field.error = error("No.")
    told = desk(links, field).link("NEW 1", ANA, at=NOW)
    assert told == "The card counts at this kiosk, but is not in TeamUp. No."
    assert links == {"NEW 1": LinkedCard("NEW 1", ANA.id, NOW)}


@pytest.mark.parametrize("spelt", ["AB-12", "AB12", "A/B 1.2"])
def test_a_spelling_of_somebody_elses_card_is_refused(spelt: str) -> None:
    links, field = Links(), FakeCardField()
    with pytest.raises(KioskError, match=r"Ben .* has the card AB 12, which may be this one"):
        desk(links, field).link(spelt, ANA, at=NOW)
    assert (links, field.written) == ({}, [])


def test_a_card_linked_already_in_an_equal_spelling_keeps_it() -> None:
    links, field = Links(), FakeCardField()
    desk(links, None).link("036000291452", ANA, at=NOW)
    later = NOW + timedelta(hours=1)
    assert desk(links, field).link("0036000291452", ANA, at=later) == ""
    assert links == {"036000291452": LinkedCard("036000291452", ANA.id, NOW, in_teamup=True)}
    assert field.written == [(ANA.id, "0036000291452")]
    desk(links, field).link("36000291452", ANA, at=later)  # only loosely the same: one more
    assert set(links) == {"036000291452", "36000291452"}


def test_somebody_elses_card_stays_theirs() -> None:
    links, field = Links(), FakeCardField()
    with pytest.raises(KioskError, match="This card is Ben"):
        desk(links, field).link("AB 12", ANA, at=NOW)
    assert (links, field.written) == ({}, [])
    assert desk(links, field).link("AB 12", BEN, at=NOW) == ""
