"""A membership shared with somebody is theirs too, also after the next full sync."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.admission.members import CustomerId, MemberRecord, MembershipStatus
from kiosk.store.data_files import with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_customer, a_membership, a_record

PARENT, PARTNER = 1, 2
LATER = NOW + timedelta(hours=1)
FAMILY = a_membership(10, PARENT, "Family")


@pytest.fixture(autouse=True)
def _known_family(directory: SqliteDirectory) -> None:
    """A copy in which the partner was read once, and their membership with them."""
    _full_sync(directory)
    directory.put(a_record(a_customer(PARTNER, "Partner"), FAMILY))


def _full_sync(directory: SqliteDirectory, *memberships: int, parent: bool = True) -> None:
    run = directory.begin()
    customers = [a_customer(PARTNER, "Partner")]
    if parent:
        customers.append(a_customer(PARENT, "Parent"))
    directory.store_customers(run, customers, LATER)
    directory.store_memberships(
        run, [a_membership(n, PARENT, "Family") for n in memberships or (10,)]
    )
    directory.finish(run, blocked=[], flagged=[], at=LATER)


def _of(directory: SqliteDirectory, customer: int) -> MemberRecord:
    record = directory.by_customer(CustomerId(customer))
    assert record is not None
    return record


def _shares(members: Database) -> int:
    with members.read() as connection:
        (count,) = connection.execute("SELECT count(*) FROM membership_user").fetchone()
    return int(count)


def test_both_have_it_before_and_after_full_syncs(directory: SqliteDirectory) -> None:
    for _ in range(3):
        assert _of(directory, PARTNER).memberships == (FAMILY,)
        assert _of(directory, PARENT).memberships == (FAMILY,)
        _full_sync(directory)


def test_a_shared_membership_comes_in_the_order_of_ids(directory: SqliteDirectory) -> None:
    own = (a_membership(9, PARTNER, "Ten"), a_membership(11, PARTNER, "Unlimited"))
    directory.put(a_record(a_customer(PARTNER), own[1], FAMILY, own[0]))
    assert _of(directory, PARTNER).memberships == (own[0], FAMILY, own[1])
    assert _of(directory, PARENT).memberships == (FAMILY,)


def test_a_fresh_read_of_the_owner_leaves_the_partner_theirs(directory: SqliteDirectory) -> None:
    directory.put(a_record(a_customer(PARENT, "Parent"), FAMILY))
    assert _of(directory, PARTNER).memberships == (FAMILY,)


def test_what_becomes_of_it_is_seen_by_both(directory: SqliteDirectory) -> None:
    ended = replace(FAMILY, status=MembershipStatus.COMPLETED)
    run = directory.begin()
    directory.store_customers(run, [a_customer(PARENT), a_customer(PARTNER)], LATER)
    directory.store_memberships(run, [ended])
    directory.finish(run, blocked=[], flagged=[], at=LATER)
    assert _of(directory, PARTNER).memberships == _of(directory, PARENT).memberships == (ended,)


def test_no_longer_shared(directory: SqliteDirectory, members: Database) -> None:
    directory.put(a_record(a_customer(PARTNER)))
    assert _of(directory, PARTNER).memberships == ()
    assert _of(directory, PARENT).memberships == (FAMILY,)
    assert _shares(members) == 0


def test_it_goes_with_the_membership(directory: SqliteDirectory, members: Database) -> None:
    _full_sync(directory, 12)
    assert _of(directory, PARTNER).memberships == ()
    assert _shares(members) == 0
    # The number of a membership that went and came back says nothing of who shares it.
    _full_sync(directory, 10)
    assert _of(directory, PARTNER).memberships == ()


def test_it_goes_when_the_owner_was_read_without_it(
    directory: SqliteDirectory, members: Database
) -> None:
    directory.put(a_record(a_customer(PARENT)))
    assert _of(directory, PARTNER).memberships == ()
    assert _shares(members) == 0


def test_it_goes_with_the_owner(directory: SqliteDirectory, members: Database) -> None:
    _full_sync(directory, parent=False)
    assert _of(directory, PARTNER).memberships == ()
    assert _shares(members) == 0


@pytest.mark.parametrize("gone", [PARENT, PARTNER])
def test_it_goes_with_either_of_them(
    directory: SqliteDirectory, members: Database, gone: int
) -> None:
    directory.remove(CustomerId(gone))
    assert _shares(members) == 0
    left = _of(directory, PARENT + PARTNER - gone)
    assert left.memberships == (() if gone == PARENT else (FAMILY,))


def test_a_membership_handed_over_is_there_once(directory: SqliteDirectory) -> None:
    handed = a_membership(10, PARTNER, "Family")
    directory.put(a_record(a_customer(PARTNER), handed))
    assert _of(directory, PARTNER).memberships == (handed,)
    assert _of(directory, PARENT).memberships == ()


def test_a_database_of_before_learns_of_shares(database: Database) -> None:
    old = Database(database.path.parent / "old" / "old.sqlite3", OUTBOX_SCHEMA.up_to(1))
    with old.write() as connection:
        connection.execute(
            "INSERT INTO membership (id, customer, name, kind, status, run) "
            "VALUES (10, 1, 'Family', 'other', 'active', 0)"
        )
    old.close()
    new = Database(old.path)
    try:
        directory = with_directory(new).directory()
        directory.put(a_record(a_customer(PARTNER), FAMILY))
        assert _of(directory, PARTNER).memberships == (FAMILY,)
    finally:
        new.close()
