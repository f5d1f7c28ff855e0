"""Visits left are counted in the background: what needs it, and no more."""

import threading
from datetime import timedelta

from kiosk.core.admission.members import Allowance, CustomerMembershipId, MembershipKind
from kiosk.simulator import Simulator
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.teamup.client import TeamUp
from kiosk.teamup.sync.allowance_refresh import refresh_allowances
from kiosk.teamup.sync.sync import DirectorySyncer
from tests.teamup.making import utc_now


def _learn(client: TeamUp, directory: SqliteDirectory) -> None:
    DirectorySyncer(client, directory, card_field=77, now=utc_now).run(
        lambda _: None, threading.Event()
    )


def _count(client: TeamUp, directory: SqliteDirectory, stop: threading.Event | None = None) -> int:
    return refresh_allowances(
        client.visits, directory, now=utc_now, stop=(stop or threading.Event()).is_set
    )


def test_every_pack_is_counted_once_a_day(
    simulator: Simulator, client: TeamUp, directory: SqliteDirectory
) -> None:
    _learn(client, directory)
    gym = simulator.gym
    packs = {
        held.id: held.remaining
        for held in gym.memberships.values()
        if held.max_uses is not None and held.status == "active"
    }
    assert _count(client, directory) == len(packs) > 3
    for role, left in (("few_left", 2), ("exhausted", 0)):
        found = directory.by_card(gym.character(role).card)[0].memberships[0]
        assert found.kind is MembershipKind.PACK
        assert found.allowance is not None
        assert found.allowance.left == left
    assert _count(client, directory) == 0
    one = CustomerMembershipId(next(iter(packs)))
    directory.put_allowance(one, Allowance(1, utc_now() - timedelta(hours=21)))
    assert directory.to_count(utc_now() - timedelta(hours=20), limit=9) == (one,)
    assert _count(client, directory) == 1


def test_a_token_that_may_not_count_asks_once(
    simulator: Simulator, client: TeamUp, directory: SqliteDirectory
) -> None:
    _learn(client, directory)
    simulator.credentials.permissions = ()
    before = len(simulator.requests)
    assert _count(client, directory) == 0
    assert _count(client, directory) == 0
    assert len(simulator.requests) == before + 1


def test_the_end_of_the_kiosk_does_not_wait_for_it(
    client: TeamUp, directory: SqliteDirectory
) -> None:
    _learn(client, directory)
    stop = threading.Event()
    stop.set()
    assert _count(client, directory, stop) == 0


def test_a_network_that_fails_is_asked_after_the_next_sync(
    simulator: Simulator, client: TeamUp, directory: SqliteDirectory
) -> None:
    _learn(client, directory)
    simulator.stop()
    assert _count(client, directory) == 0
    simulator.start()
    assert _count(client, directory) > 3


def test_a_membership_without_an_answer_keeps_no_other_waiting(
    simulator: Simulator, client: TeamUp, directory: SqliteDirectory
) -> None:
    _learn(client, directory)
    every = set(directory.to_count(utc_now(), limit=500))
    broken = next(iter(every))
    simulator.faults.add("500", f"/customer_memberships/{broken}/usage", times=None)
    assert _count(client, directory) == len(every) - 1
    assert directory.to_count(utc_now() - timedelta(hours=20), limit=500) == (broken,)
