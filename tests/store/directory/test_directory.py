"""Look-ups and searches find whom they should, and nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.admission.members import (
    Allowance,
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    FamilyRole,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.store.data_files import with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_customer, a_membership, a_record

NASTY = [
    "'",
    '"',
    "%",
    "_",
    "*",
    "?",
    "\\",
    "';DROP TABLE customer;--",
    '" OR 1=1 --',
    "name:*",
    "NEAR(a b)",
    "AND OR NOT",
    "<b>",
    "\x00",
    "a\x00b",
    "\ud800",
    "\U0010ffff",
    "🏋️",
    "x" * 5000,
    " ".join("abcdefghijklmnop" * 20),
    "@a" * 2000,
]


def _ids(records: tuple[MemberRecord, ...]) -> list[int]:
    return [record.customer.id for record in records]


def _known(directory: SqliteDirectory, customer: int) -> MemberRecord:
    record = directory.by_customer(CustomerId(customer))
    assert record is not None
    return record


def _fill(directory: SqliteDirectory, *customers: Customer) -> None:
    for customer in customers:
        directory.put(a_record(customer))


def test_a_family_is_found_and_leaves_with_its_members(directory: SqliteDirectory) -> None:
    parent = Customer(CustomerId(7), "Ana", family=3, family_role=FamilyRole.MANAGER)
    child = Customer(CustomerId(8), "Ben", family=3, family_role=FamilyRole.CHILD, home_venue=321)
    _fill(directory, parent, child, Customer(CustomerId(9), "Cy", family=4))
    assert [record.customer for record in directory.family(3)] == [parent, child]
    assert directory.family(5) == ()
    directory.put(a_record(Customer(CustomerId(8), "Ben")))
    assert _ids(directory.family(3)) == [7]
    directory.remove(CustomerId(7))
    assert directory.family(3) == ()


def test_visits_left_stay_beside_a_membership(directory: SqliteDirectory) -> None:
    held = a_membership(71, 7, "Ten visits")
    directory.put(a_record(Customer(CustomerId(7), "Ana"), held))
    counted = Allowance(3, datetime(2026, 5, 4, 9, 30, tzinfo=UTC), date(2026, 5, 1), None)
    directory.put_allowance(held.id, counted)
    assert _known(directory, 7).memberships == (replace(held, allowance=counted),)
    directory.put(a_record(Customer(CustomerId(7), "Ana"), held))  # as the lists of a sync would
    assert _known(directory, 7).memberships[0].allowance == counted
    unlimited = Allowance(None, counted.read_at)
    directory.put_allowance(held.id, unlimited)
    assert _known(directory, 7).memberships[0].allowance == unlimited
    directory.put_allowance(held.id, None)
    assert _known(directory, 7).memberships == (held,)
    directory.put_allowance(CustomerMembershipId(99), counted)  # whoever that was is gone


def test_gives_back_the_whole_record(directory: SqliteDirectory) -> None:
    customer = Customer(
        CustomerId(7), "Ana", "Núñez", "Ana@Example.org", True, 3, ("ab  12", "¿not a card?")
    )
    memberships = (
        CustomerMembership(
            CustomerMembershipId(70),
            CustomerId(7),
            "Unlimited",
            MembershipKind.RECURRING,
            MembershipStatus.HOLD,
            date(2026, 1, 1),
            date(2026, 12, 31),
            date(2026, 5, 1),
            date(2026, 5, 31),
        ),
        a_membership(71, 7, "Ten visits"),
    )
    record = a_record(customer, *memberships, blocked=True, flagged=True)
    directory.put(record)
    assert directory.by_customer(CustomerId(7)) == record
    assert _known(directory, 7).fetched_at.tzinfo is UTC
    assert directory.by_card("AB 12") == (record,)
    assert directory.by_card("¿NOT A CARD?") == ()
    assert directory.by_email("ana@example.org") == (record,)
    assert directory.by_customer(CustomerId(8)) is None


def test_put_replaces_everything(directory: SqliteDirectory) -> None:
    directory.put(
        a_record(
            a_customer(7, "Ana", email="a@x.org", cards=("1", "2")),
            a_membership(70, 7),
            a_membership(71, 7),
            blocked=True,
        )
    )
    fresh = a_record(a_customer(7, "Eva", email="b@x.org", cards=("3",)), a_membership(72, 7))
    directory.put(fresh)
    assert directory.by_customer(CustomerId(7)) == fresh
    assert directory.by_card("1") == directory.by_email("a@x.org") == ()
    assert directory.search("Ana", limit=5) == ()
    assert directory.search("Eva", limit=5) == (fresh,)


def test_a_shared_card_or_address_gives_everyone_in_order(directory: SqliteDirectory) -> None:
    for number in (9, 3, 5):
        _fill(directory, a_customer(number, email="family@x.org", cards=("C1", "c1")))
    assert _ids(directory.by_card("C1")) == [3, 5, 9]
    assert _ids(directory.by_email("Family@x.org")) == [3, 5, 9]


def test_no_address_is_nobodys_address(directory: SqliteDirectory) -> None:
    _fill(directory, a_customer(1, email=""), a_customer(2, email=" "))
    assert directory.by_email("") == directory.by_email(" ") == ()


def test_remove_forgets_all_of_a_customer(directory: SqliteDirectory, members: Database) -> None:
    directory.put(a_record(a_customer(7, cards=("C1",)), a_membership(70, 7)))
    directory.remove(CustomerId(7))
    directory.remove(CustomerId(7))
    assert directory.by_customer(CustomerId(7)) is None
    with members.read() as connection:
        for table in ("customer", "card", "membership", "search_word"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ana", [1, 2]),
        ("ANA", [1, 2]),
        ("Núñez", [1]),
        ("nunez", [1]),
        ("nunez ana", [1]),
        ("an nu", [1]),
        ("ana-maria", [2]),
        ("anamaria", [2]),
        ("maria obrien", [2]),
        ("o'brien", [2]),
        ("sorensen", [3]),
        ("SØREN", [3]),
        ("strasse", [4]),
        ("Łukasz", [4]),
        ("jo@x", [3]),
        ("jo@x.org", [3]),
        ("1234 5678", [4]),
        ("12345678", [4]),
        ("5678", [4]),
        ("ab-1", [1]),
        ("na", []),
        ("ana sorensen", []),
        ("", []),
        ("   ", []),
    ],
)
def test_search(directory: SqliteDirectory, text: str, found: list[int]) -> None:
    _fill(
        directory,
        a_customer(1, "Ana", "Núñez", email="first@x.org", cards=("AB-1",)),
        a_customer(2, "Ana-María", "O'Brien", email="second@x.org"),
        a_customer(3, "Jo", "Sørensen", email="jo@x.org"),
        a_customer(4, "Łukasz", "Straße", cards=("1234 5678",)),
    )
    assert sorted(_ids(directory.search(text, limit=10))) == found


def test_search_gives_the_best_first(directory: SqliteDirectory) -> None:
    _fill(
        directory,
        a_customer(1, "Leeann", "Able"),
        a_customer(2, "Bruce", "Lee"),
        a_customer(3, "Lee", "Zander"),
        a_customer(4, "Zoe", "Leech"),
        a_customer(5, "Amy", "Pond", email="lee@x.org"),
    )
    assert _ids(directory.search("lee", limit=10)) == [3, 5, 2, 1, 4]
    assert _ids(directory.search("lee", limit=2)) == [3, 5]
    assert directory.search("lee", limit=0) == directory.search("lee", limit=-1) == ()


@pytest.mark.parametrize("text", NASTY)
def test_search_is_safe_against_any_text(directory: SqliteDirectory, text: str) -> None:
    _fill(directory, a_customer(1, "Zed", "Quux"))
    assert directory.search(text, limit=5) == ()
    assert directory.by_card(text) == directory.by_email(text) == ()
    _fill(directory, a_customer(2, text, text, email=text, cards=(text,)))
    assert directory.by_customer(CustomerId(2)) is not None
    assert _ids(directory.search("zed", limit=5)) == [1]


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(text=st.text(max_size=40))
def test_search_never_fails(shared: SqliteDirectory, text: str) -> None:
    assert len(shared.search(text, limit=3)) <= 3


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteDirectory]:
    database = Database(tmp_path_factory.mktemp("shared") / "kiosk.sqlite3")
    directory = with_directory(database).directory()
    _fill(directory, *(a_customer(n, f"Ana{n}", "Lee") for n in range(20)))
    yield directory
    database.close()


def test_ten_thousand_customers(directory: SqliteDirectory) -> None:
    run = directory.begin()
    customers = [
        a_customer(n, f"First{n % 100}", f"Last{n}", email=f"m{n}@x.org", cards=(f"gym {n:05}",))
        for n in range(10_000)
    ]
    directory.store_customers(run, customers, NOW)
    directory.store_memberships(run, (a_membership(n + 50_000, n) for n in range(10_000)))
    directory.finish(run, blocked=[CustomerId(5)], flagged=[CustomerId(6)], at=NOW)
    assert directory.status().customers == 10_000
    for n in range(0, 10_000, 137):
        record = a_record(customers[n], a_membership(n + 50_000, n))
        assert directory.by_customer(CustomerId(n)) == record
        assert directory.by_card(f"GYM {n:05}") == (record,)
        assert directory.by_email(f"m{n}@x.org") == (record,)
        assert directory.search(f"last{n} first{n % 100}", limit=1) == (record,)
    assert _known(directory, 5).blocked
    assert _known(directory, 6).flagged
    assert len(directory.search("first", limit=50)) == 50
    assert _ids(directory.search("first7 last7", limit=3))[0] == 7
