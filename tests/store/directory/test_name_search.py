"""Names alone, accents aside, and only from the beginning of a word."""

import pytest

from kiosk.core.admission.members import Customer, CustomerId, MemberRecord
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.directory.search import DirectoryNameSearch
from tests.helpers.members import LONG_AGO

PEOPLE = [
    Customer(CustomerId(1), "Zoë", "Núñez", email="walter@example.org", cards=("WAL 77",)),
    Customer(CustomerId(2), "Łukasz", "O'Brien"),
    Customer(CustomerId(3), "Anne-Marie", "Walter"),
    Customer(CustomerId(4), "Ana Lucía", "Vega"),
    Customer(CustomerId(5), "Ana", "Lind"),
]


@pytest.fixture
def names(directory: SqliteDirectory) -> DirectoryNameSearch:
    for customer in PEOPLE:
        directory.put(MemberRecord(customer, (), LONG_AGO))
    return DirectoryNameSearch(directory)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zoe", {1}),
        ("NUNEZ zo", {1}),
        ("lukas", {2}),
        ("obri", {2}),
        ("O'Bri", {2}),
        ("brien", {2}),
        ("walter", {3}),
        ("anne marie", {3}),
        ("anne-marie", {3}),
        ("marie", {3}),
        ("ana", {4, 5}),
        ("ana l", {4, 5}),
        ("lucia", {4}),
        ("wal 77", set()),
        ("example.org", set()),
        ("ukasz", set()),
        ("' OR 1=1 --", set()),
        ("%%%", set()),
        ("---", set()),
        ("", set()),
    ],
)
def test_who_is_found(names: DirectoryNameSearch, text: str, found: set[int]) -> None:
    assert {it.customer.id for it in names.named(text, limit=50)} == found


def test_whole_words_are_flagged(names: DirectoryNameSearch) -> None:
    whole = {it.customer.id: it.whole for it in names.named("ana l", limit=50)}
    assert whole == {4: False, 5: False}
    assert [it.whole for it in names.named("LIND ana", limit=50)] == [True]
