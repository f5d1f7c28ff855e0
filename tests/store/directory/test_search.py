"""Staff find people by parts of words and in spite of typing errors, best matches first."""

import pytest

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.store.data_files import with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_customer, a_record

PEOPLE = (
    (1, "Jonathan", "Smith", "jonathan@post.example", ("AX 1234 5678",)),
    (2, "Katarzyna", "Wójcik", "kasia.w@post.example", ()),
    (3, "Anna", "Brown", "anna@post.example", ()),
    (4, "Hannah", "Blacksmith", "hb77@post.example", ("0099-4711",)),
    (5, "Stefan", "Müller", "sm@post.example", ()),
    (6, "Ольга", "Шевченко", "olga@post.example", ()),
)


@pytest.fixture
def people(directory: SqliteDirectory) -> SqliteDirectory:
    for number, first, last, email, cards in PEOPLE:
        directory.put(a_record(a_customer(number, first, last, email=email, cards=cards)))
    return directory


def _ids(records: tuple[MemberRecord, ...]) -> list[int]:
    return [record.customer.id for record in records]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("smith", [1, 4]),  # the word before the part of one
        ("athan", [1]),
        ("5678", [1]),
        ("3456", [1]),
        ("34 56", []),  # nobody looks for two digits in the middle of something
        ("4711", [4]),
        ("994711", [4]),
        ("asia.w", [2]),
        ("мченк", []),
        ("вченк", [6]),
        ("ith jon", [1]),
        ("ith kat", []),
    ],
)
def test_in_the_middle_of_words(people: SqliteDirectory, text: str, found: list[int]) -> None:
    assert _ids(people.search(text, limit=9)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("jonathon", [1]),
        ("jonathna", [1]),
        ("johnathan", [1]),
        ("jonatan smith", [1]),
        ("jonathan smiht", [1]),
        ("jonaht", [1]),  # still being typed
        ("katazyna", [2]),
        ("woicik", [2]),
        ("brwon", [3]),
        ("hanna", [4]),  # the beginning of Hannah; Anna is one letter off, and needs no guess
        ("stephan muller", []),
        ("steffan", [5]),
        ("muler", [5]),
        ("шевчeнко", [6]),  # a Latin e among Cyrillic letters
        ("xyzzyx", []),
        ("smith brown", []),
    ],
)
def test_typing_errors(people: SqliteDirectory, text: str, found: list[int]) -> None:
    assert _ids(people.search(text, limit=9))[: max(1, len(found))] == found


@pytest.mark.parametrize(("text", "found"), [("j", [1]), ("br", [3]), ("w k", [2]), ("zz", [])])
def test_one_or_two_letters(people: SqliteDirectory, text: str, found: list[int]) -> None:
    assert _ids(people.search(text, limit=9)) == found


def test_a_near_miss_comes_after_what_was_typed(directory: SqliteDirectory) -> None:
    for number, name in enumerate(("Steffan", "Stefan", "Stefanie"), 1):
        directory.put(a_record(a_customer(number, name, "Orr")))
    assert _ids(directory.search("stefan", limit=9)) == [2, 3, 1]
    assert _ids(directory.search("stefan", limit=2)) == [2, 3]


def test_who_is_gone_is_found_by_no_way(people: SqliteDirectory, members: Database) -> None:
    people.put(a_record(a_customer(3, "Anita", "Green", email="ag@post.example")))
    people.remove(CustomerId(1))
    for text in ("jonathan", "athan", "5678", "jonathon", "anna", "rown", "brwon"):
        assert not {1, 3}.intersection(_ids(people.search(text, limit=9)))
    assert _ids(people.search("reen", limit=9)) == [3]
    members.check()
    with members.read() as connection:
        for table in ("member_trigram", "name_trigram"):
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert connection.execute("SELECT count(*) FROM search_text").fetchone() == (5,)


def test_customers_of_an_earlier_layout_are_found_and_indexed_by_the_next_sync(
    members: Database, directory: SqliteDirectory
) -> None:
    person = a_customer(7, "Magdalena", "Okonkwo")
    directory.put(a_record(person))
    with members.write() as connection:
        connection.execute("UPDATE customer SET indexed = 0")
        connection.execute("DELETE FROM search_text")
        connection.execute("DELETE FROM name_word")
    assert _ids(directory.search("magda", limit=5)) == [7]
    assert _ids(directory.search("konkwo", limit=5)) == []
    run = directory.begin()
    directory.store_customers(run, [person], NOW)
    assert _ids(directory.search("konkwo", limit=5)) == [7]
    assert _ids(directory.search("magdalna", limit=5)) == [7]


def test_a_file_of_an_earlier_layout_is_searched_after_the_upgrade(database: Database) -> None:
    old = Database(database.path.with_name("old.sqlite3"), OUTBOX_SCHEMA.up_to(2))
    with old.write() as connection:
        connection.execute(
            "INSERT INTO customer (id, first_name, last_name, email, email_key, is_lead, family, "
            "sort_name, fetched_at, run, put_in) VALUES "
            "(8, 'Ida', 'Berg', '', '', 0, NULL, 'ida berg', ?, 1, -1)",
            (NOW.isoformat(),),
        )
        connection.execute("INSERT INTO search_word (word, customer) VALUES ('ida', 8)")
    old.close()
    upgraded = Database(old.path)
    try:
        directory = with_directory(upgraded).directory()
        assert _ids(directory.search("id", limit=5)) == [8]
        directory.store_customers(directory.begin(), [a_customer(8, "Ida", "Berg")], NOW)
        assert _ids(directory.search("erg", limit=5)) == [8]
    finally:
        upgraded.close()
