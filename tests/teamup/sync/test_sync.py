"""The directory is copied whole, or nobody is taken out of the old replica."""

import threading
from dataclasses import replace

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import TeamUpError
from kiosk.core.replica import SyncProgress, SyncStage
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.sync.sync import DirectorySyncer, SyncReport
from tests.teamup.making import today, utc_now


@pytest.fixture
def gym() -> Gym:
    return make_gym(230, today=today())  # three pages of customers


def _sync(
    client: TeamUp,
    directory: SqliteDirectory,
    seen: list[SyncProgress] | None = None,
    stop: threading.Event | None = None,
) -> SyncReport:
    syncer = DirectorySyncer(client, directory, card_field=77, now=utc_now)
    return syncer.run(
        seen.append if seen is not None else lambda _: None, stop or threading.Event()
    )


def test_copies_everybody(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    report = _sync(client, directory)
    live = [who for who in gym.customers.values() if not who.deleted]
    assert report.customers == len(live) == directory.status().customers
    alive = {who.id for who in live}
    assert report.memberships == sum(held.customer in alive for held in gym.memberships.values())
    assert (report.blocked, report.flagged, report.skipped, report.denied) == (1, 1, 0, ())
    for who in live:
        record = directory.by_customer(CustomerId(who.id))
        assert record is not None
        assert record.customer.full_name == who.name
        assert record.customer.cards == (who.card,)
    modes = {request.mode for request in simulator.requests}
    assert modes == {"provider"}


def test_copies_what_stands_against_members(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    _sync(client, directory)
    records = {
        role: directory.by_customer(CustomerId(gym.character(role).id))
        for role in ("blocked", "flagged", "regular", "deleted")
    }
    assert records["deleted"] is None
    against = {r: (m.blocked, m.flagged) for r, m in records.items() if m is not None}
    assert against == {
        "blocked": (True, False),
        "flagged": (False, True),
        "regular": (False, False),
    }


def test_a_shared_membership_stays_the_partners_after_one_fresh_read(
    client: TeamUp, gym: Gym, directory: SqliteDirectory
) -> None:
    partner = CustomerId(gym.character("partner").id)
    parent = CustomerId(gym.character("parent").id)
    _sync(client, directory)
    fresh = client.fetch_member(partner, deadline_s=10)
    assert fresh is not None
    directory.put(fresh)
    assert directory.by_customer(partner) == fresh
    _sync(client, directory)
    for customer in (partner, parent):
        record = directory.by_customer(customer)
        assert record is not None
        assert record.memberships == fresh.memberships != ()


def test_tells_how_far_it_is(client: TeamUp, directory: SqliteDirectory) -> None:
    seen: list[SyncProgress] = []
    report = _sync(client, directory, seen)
    customers = [it for it in seen if it.stage is SyncStage.CUSTOMERS]
    total = report.customers
    assert [it.done for it in customers] == [0, 100, 200, total]
    assert [it.total for it in customers] == [None, total, total, total]
    assert list(dict.fromkeys(it.stage for it in seen)) == list(SyncStage)
    assert seen[-1].stage is SyncStage.FLAGS


def test_the_next_sync_sees_changes(client: TeamUp, gym: Gym, directory: SqliteDirectory) -> None:
    _sync(client, directory)
    who, gone = gym.character("regular"), gym.character("two")
    gym.customers[who.id] = replace(who, first_name="Zoe", card="NEW-1")
    gym.customers[gone.id] = replace(gone, deleted=True)
    _sync(client, directory)
    assert [r.customer.first_name for r in directory.by_card("NEW-1")] == ["Zoe"]
    assert directory.by_card(who.card) == ()
    assert directory.by_customer(CustomerId(gone.id)) is None


@pytest.mark.parametrize(
    "path", ["/customers", "/customer_memberships", "/customer_registration_blocks"]
)
@pytest.mark.parametrize("kind", ["503", "500", "truncate", "captive_portal", "wrong_shape", "401"])
def test_a_failure_leaves_the_old_copy(
    client: TeamUp, simulator: Simulator, directory: SqliteDirectory, path: str, kind: str
) -> None:
    _sync(client, directory)
    before = directory.status()
    simulator.faults.add(kind, path=path)
    with pytest.raises(TeamUpError):
        _sync(client, directory)
    assert directory.status() == before
    assert _sync(client, directory).customers == before.customers


def test_a_token_that_may_not_see_all(
    client: TeamUp, simulator: Simulator, directory: SqliteDirectory
) -> None:
    simulator.faults.add("403", path="/customer_registration_blocks")
    simulator.faults.add("403", path="/customer_issues")
    report = _sync(client, directory)
    assert report.denied == (SyncStage.BLOCKS, SyncStage.FLAGS)
    assert directory.status().completed_at is not None


def test_a_token_that_may_no_longer_see_all_unblocks_nobody(
    client: TeamUp, simulator: Simulator, gym: Gym, directory: SqliteDirectory
) -> None:
    _sync(client, directory)
    simulator.faults.add("403", path="/customer_registration_blocks")
    simulator.faults.add("403", path="/customer_issues")
    _sync(client, directory)
    blocked = directory.by_customer(CustomerId(gym.character("blocked").id))
    flagged = directory.by_customer(CustomerId(gym.character("flagged").id))
    assert blocked is not None
    assert flagged is not None
    assert (blocked.blocked, flagged.flagged) == (True, True)


def test_a_token_that_may_not_see_customers(
    client: TeamUp, simulator: Simulator, directory: SqliteDirectory
) -> None:
    simulator.faults.add("403", path="/customers")
    with pytest.raises(TeamUpError):
        _sync(client, directory)
    assert directory.status().completed_at is None


def test_can_be_stopped(client: TeamUp, directory: SqliteDirectory) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        _sync(client, directory, stop=stop)
    assert directory.status().completed_at is None
