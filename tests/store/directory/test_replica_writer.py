"""A full sync may stop at any point, and look-ups never notice that one is going on."""

import threading
from datetime import timedelta

import pytest

from kiosk.core.admission.members import Customer, CustomerId, MemberRecord
from kiosk.store.directory.directory import SqliteDirectory
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, a_customer, a_membership, a_record

LATER = NOW + timedelta(hours=1)


def _ids(records: tuple[MemberRecord, ...]) -> list[int]:
    return [record.customer.id for record in records]


def _known(directory: SqliteDirectory, customer: int) -> MemberRecord:
    record = directory.by_customer(CustomerId(customer))
    assert record is not None
    return record


def test_status_before_and_after_a_sync(directory: SqliteDirectory) -> None:
    assert (directory.status().customers, directory.status().completed_at) == (0, None)
    run = directory.begin()
    directory.store_customers(run, [a_customer(1)], NOW)
    assert (directory.status().customers, directory.status().completed_at) == (1, None)
    directory.finish(run, blocked=(), flagged=(), at=NOW)
    assert directory.status().completed_at == NOW


def test_finish_drops_what_was_not_seen(directory: SqliteDirectory) -> None:
    first = directory.begin()
    directory.store_memberships(first, [a_membership(n + 10, n) for n in (1, 2)])
    directory.store_customers(first, [a_customer(1), a_customer(2)], NOW)
    directory.finish(first, blocked=[CustomerId(1)], flagged=[CustomerId(1)], at=NOW)
    second = directory.begin()
    directory.store_customers(second, [a_customer(1, "New")], LATER)
    directory.store_memberships(second, [a_membership(99, 1), a_membership(98, 777)])
    # Until the end, everybody is still to be found, on the memberships of before.
    assert _known(directory, 2).memberships == (a_membership(12, 2),)
    assert _known(directory, 1).blocked
    directory.finish(second, blocked=[], flagged=[], at=LATER)
    assert directory.by_customer(CustomerId(2)) is None
    assert directory.by_customer(CustomerId(1)) == a_record(
        a_customer(1, "New"), a_membership(99, 1), at=LATER
    )
    assert directory.status().customers == 1
    directory.put(a_record(a_customer(777)))
    assert _known(directory, 777).memberships == ()


def test_what_was_put_during_a_run_is_left_alone(directory: SqliteDirectory) -> None:
    directory.put(a_record(a_customer(1, "Before"), a_membership(10, 1)))
    run = directory.begin()
    fresh = a_record(a_customer(1, "Fresh"), a_membership(11, 1), flagged=True, at=LATER)
    joined = a_record(a_customer(2, "Joined"), a_membership(20, 2), at=LATER)
    directory.put(fresh)
    directory.put(joined)
    directory.store_customers(run, [a_customer(1, "Page")], NOW)
    directory.store_memberships(run, [a_membership(10, 1)])
    directory.finish(run, blocked=[CustomerId(1)], flagged=[], at=LATER)
    assert directory.by_customer(CustomerId(1)) == fresh
    assert directory.by_customer(CustomerId(2)) == joined
    # The next run is fresher again.
    run = directory.begin()
    directory.store_customers(run, [a_customer(1, "Next")], LATER)
    directory.finish(run, blocked=[CustomerId(1)], flagged=[], at=LATER)
    after = a_record(a_customer(1, "Next"), blocked=True, at=LATER)
    assert directory.by_customer(CustomerId(1)) == after
    assert directory.by_customer(CustomerId(2)) is None


def test_a_run_that_stops_leaves_the_old_copy(directory: SqliteDirectory) -> None:
    first = directory.begin()
    directory.store_customers(first, [a_customer(n, f"Old{n}") for n in range(5)], NOW)
    directory.finish(first, blocked=[], flagged=[], at=NOW)

    def pages() -> list[Customer]:
        raise ConnectionError("the network went away")

    second = directory.begin()
    directory.store_customers(second, [a_customer(0, "New0")], LATER)
    with pytest.raises(ConnectionError):
        directory.store_customers(second, pages(), LATER)
    assert _ids(directory.search("old", limit=9)) == [1, 2, 3, 4]
    assert _known(directory, 0).customer.first_name == "New0"
    assert directory.status().completed_at == NOW
    third = directory.begin()
    assert third > second > first
    directory.store_customers(third, [a_customer(4, "Third")], LATER)
    directory.finish(third, blocked=[], flagged=[], at=LATER)
    assert directory.status().customers == 1


@pytest.mark.parametrize("mark", ["blocked", "flagged"])
def test_marks_nobody_could_tell_of_stay(directory: SqliteDirectory, mark: str) -> None:
    def marks(customer: int) -> tuple[bool, bool]:
        record = _known(directory, customer)
        return (record.blocked, record.flagged)

    everybody = [a_customer(1), a_customer(2)]
    first = directory.begin()
    directory.store_customers(first, everybody, NOW)
    one = [CustomerId(1)]
    directory.finish(first, blocked=one, flagged=one, at=NOW)
    second = directory.begin()
    directory.store_customers(second, everybody, LATER)
    told = [CustomerId(2)]
    directory.finish(
        second,
        blocked=None if mark == "blocked" else told,
        flagged=None if mark == "flagged" else told,
        at=LATER,
    )
    assert marks(1) == (mark == "blocked", mark == "flagged")
    assert marks(2) == (mark != "blocked", mark != "flagged")


def test_only_a_run_that_was_begun_can_finish(directory: SqliteDirectory) -> None:
    directory.put(a_record(a_customer(1)))
    for run in (0, 1):
        with pytest.raises(ValueError, match="never begun"):
            directory.finish(run, blocked=[], flagged=[], at=NOW)
    assert directory.by_customer(CustomerId(1)) is not None


def test_a_slow_page_does_not_hold_the_database(directory: SqliteDirectory) -> None:
    asked, answer = threading.Event(), threading.Event()

    def slowly() -> list[Customer]:
        asked.set()
        assert answer.wait(timeout=PATIENCE_S)
        return []

    def sync() -> None:
        run = directory.begin()
        directory.store_customers(run, (c for page in (slowly,) for c in page()), NOW)

    thread = threading.Thread(target=sync)
    thread.start()
    assert asked.wait(timeout=PATIENCE_S)
    directory.put(a_record(a_customer(1)))
    assert _ids(directory.by_card("1")) == []
    answer.set()
    thread.join()


def test_lookups_go_on_while_a_sync_writes(directory: SqliteDirectory) -> None:
    def sync() -> None:
        for _ in range(3):
            run = directory.begin()
            directory.store_customers(
                run, [a_customer(n, cards=(f"C{n}",)) for n in range(200)], NOW
            )
            directory.store_memberships(run, [a_membership(n, n) for n in range(200)])
            directory.finish(run, blocked=[], flagged=[], at=NOW)

    directory.put(a_record(a_customer(0, cards=("C0",)), a_membership(0, 0)))
    thread = threading.Thread(target=sync)
    thread.start()
    while thread.is_alive():
        (record,) = directory.by_card("C0")
        assert record.memberships == (a_membership(0, 0),)
    thread.join()
