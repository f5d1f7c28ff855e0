"""A sync that is cut short goes on where it was, and lists may move while it reads."""

import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import StoreError, TeamUpError
from kiosk.core.replica import SyncProgress, SyncStage
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.sqlite import Database
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.sync.sync import RESUMED_FOR, DirectorySyncer, SyncReport
from tests.teamup.making import a_client, today, utc_now

PAGES = 5  # of customers
LATER = timedelta(hours=1)


@pytest.fixture
def gym() -> Gym:
    return make_gym(PAGES * 100 - 20, today=today())


def _sync(
    client: TeamUp,
    directory: SqliteDirectory,
    *,
    on_progress: Callable[[SyncProgress], None] = lambda _: None,
    stop: threading.Event | None = None,
    later: timedelta = timedelta(),
) -> SyncReport:
    syncer = DirectorySyncer(client, directory, card_field=77, now=lambda: utc_now() + later)
    return syncer.run(on_progress, stop or threading.Event())


def _stopped_after(client: TeamUp, directory: SqliteDirectory, calls: int) -> bool:
    """Stop a sync after so many of its steps; tell whether it was stopped in time."""
    stop, told = threading.Event(), 0

    def count(_: SyncProgress) -> None:
        nonlocal told
        told += 1
        if told == calls:
            stop.set()

    try:
        _sync(client, directory, on_progress=count, stop=stop)
    except Stopped:
        return True
    return False


def _is_true(gym: Gym, directory: SqliteDirectory, *, gone: Collection[int] = ()) -> None:
    """Everybody of the gym is in the replica as they are, and nobody else.

    Those who are `gone` since their page was read may still be there, until the next sync.
    """
    live = {who.id: who for who in gym.customers.values() if not who.deleted}
    assert set(directory.customer_ids()) - set(gone) == set(live)
    for who in live.values():
        record = directory.by_customer(CustomerId(who.id))
        assert record is not None
        assert record.customer.full_name == who.name
        assert record.customer.cards == ((who.card,) if who.card else ())
        own = {held.id for held in gym.memberships.values() if held.customer == who.id}
        assert {held.id for held in record.memberships if held.customer == who.id} == own
    blocked = {b.customer for b in gym.registration_blocks.values() if b.is_active}
    flagged = {i.customer for i in gym.issues.values() if i.importance == "flag_on_profile"}
    records = {number: directory.by_customer(CustomerId(number)) for number in live}
    assert {n for n, r in records.items() if r and r.blocked} == blocked & set(live)
    assert {n for n, r in records.items() if r and r.flagged} == flagged & set(live)


def _asked_since(simulator: Simulator, number: int) -> list[str]:
    return [f"{request.path}?{request.query}" for request in simulator.requests[number:]]


def test_goes_on_where_it_was_stopped_at_any_step(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    _sync(client, directory)
    whole = len(simulator.requests)
    for calls in range(1, 30):
        before = len(simulator.requests)
        if not _stopped_after(client, directory, calls):
            break
        report = _sync(client, directory)
        assert report.resumed == (calls > 1)  # the first is told before anything is asked
        # The last page of each list may be read once more, and the one before where it goes on.
        assert len(simulator.requests) - before <= whole + len(SyncStage), calls
        _is_true(gym, directory)
    else:
        pytest.fail("the sync was never let through")
    assert calls > 2 * PAGES
    assert not _sync(client, directory).resumed


def test_members_change_while_it_rests(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    assert _stopped_after(client, directory, 4)
    people = [who for who in gym.customers.values() if not who.deleted]
    leaving = (people[3], people[40], people[330])
    for who in leaving:
        gym.customers[who.id] = replace(who, deleted=True)
    renamed = people[410]
    gym.customers[renamed.id] = replace(renamed, first_name="Renamed")
    assert _sync(client, directory).resumed
    _is_true(gym, directory, gone=[who.id for who in leaving])
    assert not _sync(client, directory).resumed
    _is_true(gym, directory)


@pytest.mark.parametrize("number", [1, 150])
@pytest.mark.parametrize("steps", [2, 4, 5])
def test_nobody_is_lost_when_as_many_join_as_leave_while_it_rests(
    client: TeamUp, gym: Gym, directory: SqliteDirectory, number: int, steps: int
) -> None:
    assert _stopped_after(client, directory, steps)
    people = [who for who in gym.customers.values() if not who.deleted]
    leaving = people[:number]
    for who in leaving:  # the list is as long as before, and everybody else has moved up
        gym.customers[who.id] = replace(who, deleted=True)
        new = 900_000 + who.id
        gym.customers[new] = replace(who, id=new, card=f"NEW-{new}")
    assert _sync(client, directory).resumed
    # A new replica has nobody from before: each of them must have come by the pages.
    _is_true(gym, directory, gone=[who.id for who in leaving])


@pytest.mark.parametrize("number", [150, 250])
def test_nobody_is_lost_when_it_is_cut_short_once_more_while_it_looks_back(
    client: TeamUp, gym: Gym, directory: SqliteDirectory, number: int
) -> None:
    assert _stopped_after(client, directory, 4)
    leaving = [who for who in gym.customers.values() if not who.deleted][:number]
    for who in leaving:
        gym.customers[who.id] = replace(who, deleted=True)
        new = 900_000 + who.id
        gym.customers[new] = replace(who, id=new, card=f"NEW-{new}")
    stored = 0

    class Cut(Exception):
        """The power goes."""

    def cut_after_one_page(*given: Any, **more: Any) -> None:
        nonlocal stored
        stored += 1
        if stored == 2:
            raise Cut
        SqliteDirectory.store_customers(directory, *given, **more)

    with patch.object(directory, "store_customers", cut_after_one_page), pytest.raises(Cut):
        _sync(client, directory)
    assert _sync(client, directory).resumed
    _is_true(gym, directory, gone=[who.id for who in leaving])


def test_nobody_is_lost_when_rows_move_to_pages_read_before(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    people = [who.id for who in gym.customers.values() if not who.deleted]
    doomed = iter([people[:7], people[7:130], people[130:133]])

    def delete(progress: SyncProgress) -> None:
        if progress.stage is SyncStage.CUSTOMERS and progress.done:
            for number in next(doomed, []):
                gym.customers[number] = replace(gym.customers[number], deleted=True)

    _sync(client, directory, on_progress=delete)
    # A new replica has nobody from before: each of them must have come by the pages.
    _is_true(gym, directory, gone=people[:133])


def test_a_list_that_became_shorter_than_its_next_page_is_read_again(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    assert _stopped_after(client, directory, PAGES)  # the last page comes next
    people = [who.id for who in gym.customers.values() if not who.deleted]
    for number in people[:150]:
        gym.customers[number] = replace(gym.customers[number], deleted=True)
    assert _sync(client, directory).resumed
    _is_true(gym, directory, gone=people[:150])


def test_nobody_is_taken_out_without_being_asked_for_by_id(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    """As many join as leave, so the count tells nothing; those who were known are not lost."""
    _sync(client, directory)
    people = [who for who in gym.customers.values() if not who.deleted]
    swapped = False

    def swap(progress: SyncProgress) -> None:
        nonlocal swapped
        if progress.stage is SyncStage.CUSTOMERS and progress.done == 200 and not swapped:
            swapped = True
            for number in range(5):
                gone = people[number]
                gym.customers[gone.id] = replace(gone, deleted=True)
                gym.customers[900_000 + number] = replace(
                    gone, id=900_000 + number, card=f"NEW-{number}"
                )

    before = len(simulator.requests)
    _sync(client, directory, on_progress=swap)
    _is_true(gym, directory, gone=[who.id for who in people[:5]])
    assert any("ids=" in asked for asked in _asked_since(simulator, before))


def test_lists_count_where_nobody_can_be_asked_for_by_id(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    _sync(client, directory)
    gone = next(who for who in gym.customers.values() if not who.deleted)
    gym.customers[gone.id] = replace(gone, deleted=True)

    def refuse(progress: SyncProgress) -> None:
        if progress.stage is SyncStage.FLAGS:
            simulator.faults.add("403", "/customers", times=None)

    _sync(client, directory, on_progress=refuse)
    _is_true(gym, directory)


@pytest.mark.parametrize("later", [RESUMED_FOR, -LATER])
def test_what_was_begun_too_long_ago_or_in_the_future_is_begun_anew(
    client: TeamUp, gym: Gym, directory: SqliteDirectory, later: timedelta
) -> None:
    assert _stopped_after(client, directory, 4)
    assert not _sync(client, directory, later=later).resumed
    _is_true(gym, directory)


def test_another_account_never_goes_on_with_the_pages_of_this_one(
    client: TeamUp, simulator: Simulator, directory: SqliteDirectory
) -> None:
    assert _stopped_after(client, directory, 4)
    other = a_client(simulator.base_url, card_field=0)
    try:
        syncer = DirectorySyncer(other, directory, card_field=0, now=utc_now)
        assert not syncer.run(lambda _: None, threading.Event()).resumed
    finally:
        other.close()


def test_a_point_nobody_understands_is_begun_anew(
    client: TeamUp, gym: Gym, directory: SqliteDirectory, members: Database
) -> None:
    assert _stopped_after(client, directory, 4)
    with members.write() as connection:
        connection.execute("""UPDATE sync_run SET seen = '{"rows": 5}'""")
    assert not _sync(client, directory).resumed
    _is_true(gym, directory)


def test_only_one_sync_at_a_time(client: TeamUp, directory: SqliteDirectory) -> None:
    def second(_: SyncProgress) -> None:
        with pytest.raises(StoreError, match="fetched already"):
            _sync(client, directory)

    _sync(client, directory, on_progress=second)
    _sync(client, directory)


def test_a_sync_that_shall_slow_down_does_and_goes_on(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    simulator.faults.add("status", "/customers", times=1, status=429, retry_after=1)
    report = _sync(client, directory)
    assert not report.resumed
    _is_true(gym, directory)


def test_marks_survive_the_interruption(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    def cut(progress: SyncProgress) -> None:
        if progress.stage is SyncStage.FLAGS:
            simulator.faults.add("drop_before", "/customer_issues", times=1)

    with pytest.raises(TeamUpError):
        _sync(client, directory, on_progress=cut)
    before = len(simulator.requests)
    assert _sync(client, directory).resumed
    assert {asked.split("?")[0] for asked in _asked_since(simulator, before)} == {
        "/customer_issues"
    }
    _is_true(gym, directory)
