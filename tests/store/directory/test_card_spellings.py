"""The directory finds a card in any spelling: of TeamUp, linked here, stored by an old version."""

import sqlite3
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.card_forms import card_number, loose_forms
from kiosk.core.ports import LinkedCard
from kiosk.store.data_files import open_beside_kiosk
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.directory.directory_migrations import DIRECTORY_SCHEMA
from kiosk.store.files import directory_beside
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.sqlite import Database
from kiosk.teamup.http.wire import card_numbers
from tests.helpers.cards_page import SPELLINGS, Fit, Spelling
from tests.store.making import NOW, a_customer, a_record

ANA, BEN = CustomerId(1), CustomerId(2)


def fit_of(directory: SqliteDirectory, one: Spelling) -> Fit:
    """How the one member of the directory is found by what is scanned."""
    if directory.by_card(card_number(one.scanned) or ""):
        return Fit.SAME
    found = directory.by_card_forms(loose_forms(one.scanned, one.symbology))
    return Fit.LOOSE if found else Fit.NONE


@pytest.mark.parametrize("one", SPELLINGS, ids=lambda one: f"{one.in_teamup}-{one.scanned}")
def test_a_card_in_teamup(directory: SqliteDirectory, one: Spelling) -> None:
    cards = tuple(card_numbers(one.in_teamup))
    directory.put(a_record(a_customer(ANA, cards=cards)))
    directory.put(a_record(a_customer(BEN, cards=("OTHER 1",))))
    assert fit_of(directory, one) is one.fit
    directory.put(a_record(a_customer(ANA, cards=())))
    assert fit_of(directory, one) is Fit.NONE


SINGLE = [one for one in SPELLINGS if card_number(one.in_teamup) and "several" not in one.about]


@pytest.mark.parametrize("one", SINGLE, ids=lambda one: f"{one.in_teamup}-{one.scanned}")
def test_a_card_linked_here(directory: SqliteDirectory, database: Database, one: Spelling) -> None:
    directory.put(a_record(a_customer(ANA)))
    links, number = SqliteLinkedCards(database), card_number(one.in_teamup) or ""
    links.link(LinkedCard(number, ANA, NOW.astimezone(UTC)))
    assert fit_of(directory, one) is one.fit
    assert [card.number for card in links.of_customer(ANA)] == [number]
    links.unlink(number)
    assert fit_of(directory, one) is Fit.NONE


def test_a_member_who_is_removed_leaves_no_form(
    directory: SqliteDirectory, members: Database
) -> None:
    directory.put(a_record(a_customer(ANA, cards=("GYM 0042", "4711, 4712"))))
    directory.remove(ANA)
    with members.read() as connection:
        assert connection.execute("SELECT count(*) FROM card_form").fetchone() == (0,)


def test_no_form_is_nobodys(directory: SqliteDirectory) -> None:
    directory.put(a_record(a_customer(ANA, cards=("GYM 0042",))))
    assert directory.by_card_forms(()) == ()
    assert directory.by_card_forms(["'; DROP TABLE card_form; --", "\ud800"]) == ()


def test_an_address_is_found_in_any_spelling(directory: SqliteDirectory) -> None:
    directory.put(a_record(a_customer(ANA, email="Jürgen@Müller.example")))
    for text in ("jürgen@müller.example", "JU\u0308RGEN@xn--mller-kva.example."):
        assert [one.customer.id for one in directory.by_email(text)] == [ANA]
    assert directory.by_email("jurgen@muller.example") == ()


# --- an earlier version's files ---------------------------------------------------------------


CARDS = ("036000291452", "GYM 0042 17", "0004521987", "4521987.0")


def earlier_files(path: Path) -> None:
    """Both files as the version before wrote them: cards by their number alone."""
    Database(path, OUTBOX_SCHEMA.up_to(9)).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO linked_card VALUES ('LINK 0017', 1, '2026-05-04', 0)")
    members = directory_beside(path)
    Database(members, DIRECTORY_SCHEMA.up_to(1)).close()
    with closing(sqlite3.connect(members, isolation_level=None)) as connection:
        for number, email in ((ANA, "Jürgen@Müller.example"), (BEN, "ben@example.org")):
            connection.execute(
                "INSERT INTO customer (id, first_name, last_name, email, email_key, is_lead, "
                "sort_name, fetched_at, run, put_in, indexed) "
                "VALUES (?, 'A', 'B', ?, ?, 0, 'a b', '2026-05-04T10:00:00+00:00', 1, 1, 1)",
                (number, email, email.lower()),
            )
        for position, card in enumerate(CARDS):
            connection.execute("INSERT INTO card VALUES (1, ?, ?, ?)", (position, card, card))


def test_what_an_earlier_version_stored_is_found_without_a_sync(path: Path) -> None:
    earlier_files(path)
    with open_beside_kiosk(path) as files:
        directory, links = files.directory(), SqliteLinkedCards(files.outbox_database)
        for number in (*CARDS, "0036000291452", "4521987"):
            assert [one.customer.id for one in directory.by_card(number)] == [ANA], number
        for form in ("GYM004217", "4521987", "LINK0017", "3600029145"):
            assert [one.customer.id for one in directory.by_card_forms([form])] == [ANA], form
        for email in ("jürgen@müller.example", "jürgen@xn--mller-kva.example"):
            assert [one.customer.id for one in directory.by_email(email)] == [ANA]
        assert [one.customer.id for one in directory.by_email("ben@example.org")] == [BEN]
        assert [card.number for card in links.all()] == ["LINK 0017"]
        (record,) = directory.by_card("GYM 0042 17")
        assert record.customer.cards == CARDS
