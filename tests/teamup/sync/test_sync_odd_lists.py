"""A list that came with status 200 and is not the whole list takes nobody out of the replica."""

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerId, CustomerMembershipId, MemberRecord
from kiosk.core.errors import TeamUpError
from kiosk.core.replica import SyncStage
from kiosk.simulator import Gym
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.paging import Page
from kiosk.teamup.http.wire import BlockBody, CustomerBody, CustomerMembershipBody, IssueBody
from kiosk.teamup.sync.sync import DirectorySyncer, SyncReport
from tests.teamup.making import utc_now

Change = Callable[[Page[Any]], Page[Any]]


class Odd:
    """TeamUp, with the pages of some lists changed."""

    def __init__(self, client: TeamUp, changes: Mapping[SyncStage, Change]) -> None:
        self._client = client
        self._changes = changes

    @property
    def identity(self) -> str:
        return self._client.identity

    def customers(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerBody]]:
        return self._changed(SyncStage.CUSTOMERS, self._client.customers(stop, start))

    def memberships(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerMembershipBody]]:
        return self._changed(SyncStage.MEMBERSHIPS, self._client.memberships(stop, start))

    def blocks(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[BlockBody]]:
        return self._changed(SyncStage.BLOCKS, self._client.blocks(stop, start))

    def flags(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[IssueBody]]:
        return self._changed(SyncStage.FLAGS, self._client.flags(stop, start))

    def customers_by_id(
        self, ids: Collection[CustomerId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerBody]]:
        return self._client.customers_by_id(ids, stop)

    def memberships_by_id(
        self, ids: Collection[CustomerMembershipId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerMembershipBody]]:
        return self._client.memberships_by_id(ids, stop)

    def _changed(self, stage: SyncStage, pages: Iterator[Page[Any]]) -> Iterator[Page[Any]]:
        change = self._changes.get(stage)
        return pages if change is None else map(change, pages)


def _sync(
    client: TeamUp,
    directory: SqliteDirectory,
    changes: Mapping[SyncStage, Change] | None = None,
    *,
    card_field: int = 77,
) -> SyncReport:
    syncer = DirectorySyncer(
        Odd(client, changes or {}), directory, card_field=card_field, now=utc_now
    )
    return syncer.run(lambda _: None, threading.Event())


def _everything(directory: SqliteDirectory) -> list[object]:
    """What is known of everybody, apart from when it was read."""
    found = map(directory.by_customer, directory.customer_ids())
    return [_timeless(record) for record in found if record is not None]


def _timeless(record: MemberRecord) -> tuple[object, ...]:
    return (record.customer, record.memberships, record.blocked, record.flagged)


def _emptied(page: Page[Any]) -> Page[Any]:
    return replace(page, rows=())


def _emptied_without_count(page: Page[Any]) -> Page[Any]:
    return replace(page, rows=(), count=None)


def _not_understood(page: Page[Any]) -> Page[Any]:
    return replace(page, rows=(), skipped=len(page.rows))


def _without_fields(page: Page[Any]) -> Page[Any]:
    rows = (row.model_dump(exclude={"field_values"}) for row in page.rows)
    return replace(page, rows=tuple(map(CustomerBody.model_validate, rows)))


def _with_ids_of_fields(page: Page[Any]) -> Page[Any]:
    rows = ({**row.model_dump(), "field_values": [1, 2]} for row in page.rows)
    return replace(page, rows=tuple(map(CustomerBody.model_validate, rows)))


@pytest.mark.parametrize("stage", SyncStage)
@pytest.mark.parametrize("change", [_emptied, _emptied_without_count, _not_understood])
def test_a_list_that_is_not_whole_takes_nothing_away(
    client: TeamUp, directory: SqliteDirectory, stage: SyncStage, change: Change
) -> None:
    _sync(client, directory)
    before, status = _everything(directory), directory.status()
    with pytest.raises(TeamUpError, match="kept"):
        _sync(client, directory, {stage: change})
    assert (_everything(directory), directory.status()) == (before, status)
    # Nothing of such a list is gone on with.
    assert directory.resume_point() is None
    assert not _sync(client, directory).resumed


@pytest.mark.parametrize("change", [_without_fields, _with_ids_of_fields])
def test_members_without_custom_fields_keep_their_cards(
    client: TeamUp, directory: SqliteDirectory, change: Change
) -> None:
    _sync(client, directory)
    before = _everything(directory)
    with pytest.raises(TeamUpError, match=r"members\.card_field"):
        _sync(client, directory, {SyncStage.CUSTOMERS: change})
    assert _everything(directory) == before


def test_a_gym_without_cards_needs_no_custom_fields(
    client: TeamUp, directory: SqliteDirectory
) -> None:
    report = _sync(client, directory, {SyncStage.CUSTOMERS: _without_fields}, card_field=0)
    assert report.customers == directory.status().customers


def test_nobody_has_answered_a_custom_field(client: TeamUp, directory: SqliteDirectory) -> None:
    def unanswered(page: Page[Any]) -> Page[Any]:
        rows = ({**row.model_dump(), "field_values": []} for row in page.rows)
        return replace(page, rows=tuple(map(CustomerBody.model_validate, rows)))

    _sync(client, directory)
    report = _sync(client, directory, {SyncStage.CUSTOMERS: unanswered})
    assert report.customers == directory.status().customers


def test_a_gym_that_says_it_has_nobody_is_not_believed(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    _sync(client, directory)
    before = _everything(directory)
    gym.customers.clear()
    with pytest.raises(TeamUpError, match=r"teamup\.provider_id .* data\.dir"):
        _sync(client, directory)
    assert _everything(directory) == before


def test_a_handful_may_go(client: TeamUp, gym: Gym, directory: SqliteDirectory) -> None:
    keep = list(gym.customers)[:3]
    for number in list(gym.customers):
        if number not in keep:
            del gym.customers[number]
    for held in list(gym.memberships.values()):
        if held.customer not in keep:
            del gym.memberships[held.id]
    gym.registration_blocks.clear()
    gym.issues.clear()
    assert _sync(client, directory).customers == 3
    gym.customers.clear()
    gym.memberships.clear()
    assert _sync(client, directory).customers == 0
    assert directory.status().customers == 0


def test_without_any_count_a_list_is_taken_as_it_is(
    client: TeamUp, directory: SqliteDirectory
) -> None:
    def uncounted(page: Page[Any]) -> Page[Any]:
        return replace(page, count=None)

    report = _sync(client, directory, dict.fromkeys(SyncStage, uncounted))
    assert report.customers == directory.status().customers > 0
    empty = {**dict.fromkeys(SyncStage, uncounted), SyncStage.FLAGS: _emptied_without_count}
    assert _sync(client, directory, empty).flagged == 0
