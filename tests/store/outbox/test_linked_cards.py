"""Cards linked here: they outlive syncs, and count as TeamUp's own do."""

from datetime import UTC, timedelta

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.ports import LinkedCard
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_customer

ANA, BEN = CustomerId(1), CustomerId(2)
CARD = LinkedCard("LINK 1", ANA, NOW.astimezone(UTC))


@pytest.fixture
def cards(database: Database) -> SqliteLinkedCards:
    return SqliteLinkedCards(database)


def sync(directory: SqliteDirectory, *customers: int) -> None:
    """A full sync that sees these customers."""
    run = directory.begin()
    directory.store_customers(run, [a_customer(n, "Ana", cards=("TU 1",)) for n in customers], NOW)
    directory.finish(run, blocked=(), flagged=(), at=NOW)


def holders(directory: SqliteDirectory, number: str) -> list[CustomerId]:
    return [record.customer.id for record in directory.by_card(number)]


def test_a_linked_card_is_found_and_outlives_every_sync(
    cards: SqliteLinkedCards, directory: SqliteDirectory
) -> None:
    sync(directory, ANA)
    cards.link(CARD)
    assert holders(directory, "LINK 1") == [ANA]
    sync(directory, ANA)
    assert holders(directory, "LINK 1") == [ANA]
    assert holders(directory, "TU 1") == [ANA]


def test_a_member_who_is_gone_has_no_card_until_they_are_back(
    cards: SqliteLinkedCards, directory: SqliteDirectory
) -> None:
    sync(directory, ANA, BEN)
    cards.link(CARD)
    sync(directory, BEN)
    assert holders(directory, "LINK 1") == []
    sync(directory, ANA, BEN)
    assert holders(directory, "LINK 1") == [ANA]


def test_the_same_number_here_and_in_teamup_is_one_holder(
    cards: SqliteLinkedCards, directory: SqliteDirectory
) -> None:
    sync(directory, ANA)
    cards.link(LinkedCard("TU 1", ANA, NOW))
    assert holders(directory, "TU 1") == [ANA]


def test_a_number_has_one_link(cards: SqliteLinkedCards) -> None:
    cards.link(CARD)
    moved = LinkedCard("LINK 1", BEN, CARD.linked_at + timedelta(hours=1), in_teamup=True)
    cards.link(moved)
    assert cards.of_customer(ANA) == ()
    assert cards.of_customer(BEN) == (moved,)


def test_unlinking(cards: SqliteLinkedCards, directory: SqliteDirectory) -> None:
    sync(directory, ANA)
    cards.link(CARD)
    later = LinkedCard("A NEWER ONE", ANA, CARD.linked_at + timedelta(days=1))
    cards.link(later)
    assert cards.of_customer(ANA) == (CARD, later)
    cards.unlink("LINK 1")
    cards.unlink("NOBODY'S")
    assert cards.of_customer(ANA) == (later,)
    assert holders(directory, "LINK 1") == []


@pytest.mark.parametrize("number", ["' OR 1=1 --", "%", "\ud800"])
def test_any_text_is_safe(number: str, directory: SqliteDirectory) -> None:
    sync(directory, ANA)
    assert directory.by_card(number) == ()
