"""The wall clock jumps, and neither the sender nor the directory sync waits more or less for it."""

import itertools
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import pytest

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.ports import DirectoryStatus
from kiosk.core.replica import SyncProgress
from kiosk.simulator import Simulator
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.client import TeamUp
from kiosk.teamup.sending.sender import Sender
from kiosk.teamup.sync.background import SyncLoop
from kiosk.teamup.sync.sync import SyncReport
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until
from tests.teamup.making import a_checkin, london, regulars, utc_now

JUMPS = [timedelta(days=1), -timedelta(days=1), timedelta(hours=1), -timedelta(hours=1)]
FAR = 10_000.0


def _jumping() -> Callable[[], datetime]:
    """A wall clock that is another one each time it is looked at."""
    jumps = itertools.cycle([timedelta(0), *JUMPS])
    lock = threading.Lock()

    def now() -> datetime:
        with lock:
            return utc_now() + next(jumps)

    return now


def _record(outbox: SqliteOutbox, simulator: Simulator, count: int) -> list[str]:
    names = [f"c{number}" for number in range(count)]
    for name, who in zip(names, regulars(simulator.gym, count), strict=True):
        outbox.record(a_checkin(name, customer=who.id, membership=None), window=None)
    return names


def test_the_sender_goes_on_under_a_clock_gone_mad(
    outbox: SqliteOutbox, simulator: Simulator, client: TeamUp
) -> None:
    names = _record(outbox, simulator, 6)
    simulator.faults.add("503", times=4)
    simulator.faults.add("drop_after")
    sender = Sender(
        outbox,
        client,
        zone=london,
        now=_jumping(),
        backoff_base_s=0.005,
        backoff_cap_s=0.02,
        readback_lag_s=0.05,
    )
    sender.start()
    try:
        wait_until(lambda: not outbox.in_states({CheckinState.RECORDED, CheckinState.SENDING}))
        settled = {outbox.get(name).state for name in names}
        assert settled <= {CheckinState.CONFIRMED, CheckinState.UNANSWERED}
    finally:
        assert sender.stop()
    assert len(simulator.checkins) == len(names)


@pytest.mark.parametrize("jump", JUMPS)
def test_a_wait_teamup_asked_for_is_not_cut_short(
    outbox: SqliteOutbox, simulator: Simulator, client: TeamUp, jump: timedelta
) -> None:
    wall = [timedelta(0)]
    simulator.faults.add("429", retry_after=FAR)
    (name,) = _record(outbox, simulator, 1)
    sender = Sender(outbox, client, zone=london, now=lambda: utc_now() + wall[0])
    sender.start()
    try:
        wait_until(lambda: CheckinEvent.NOT_SENT in [step.event for step in outbox.history(name)])
        wall[0] = jump
        for _ in range(3):
            sender.poke()
            wait_until(lambda: sender.status().waiting == 1)
    finally:
        assert sender.stop()
    assert [it.path for it in simulator.requests].count("/checkins") == 1
    assert outbox.get(name).attempts == 1


class Syncs:
    """A syncer that counts its runs."""

    def __init__(self) -> None:
        self.runs = 0

    def run(self, _: Callable[[SyncProgress], None], __: threading.Event) -> SyncReport:
        self.runs += 1
        return SyncReport(0, 0, 0, 0)


def _has_run(syncs: Syncs, times: int) -> bool:
    return syncs.runs == times


def test_once_it_runs_the_sync_never_looks_at_the_wall_clock() -> None:
    looks: list[datetime] = []

    def now() -> datetime:
        looks.append(utc_now())
        return looks[-1]

    syncs = Syncs()
    status = DirectoryStatus(5, utc_now() - timedelta(minutes=30))
    loop = SyncLoop(syncs, lambda: status, now=now)
    loop.start()
    try:
        for number in range(1, 4):
            loop.sync_now()
            wait_until(partial(_has_run, syncs, number))
    finally:
        assert loop.stop()
    assert len(looks) == 1


@pytest.mark.parametrize(
    ("age", "at_once"),
    [
        (timedelta(minutes=30), False),
        (timedelta(minutes=30) + timedelta(hours=1), True),  # the clock was set an hour ahead
        (timedelta(minutes=30) + timedelta(days=1), True),
        (timedelta(minutes=30) - timedelta(hours=1), True),  # the replica is from the future
        (timedelta(minutes=30) - timedelta(days=1), True),
    ],
)
def test_a_jump_before_the_start_never_makes_the_replica_wait_longer(
    age: timedelta, at_once: bool
) -> None:
    syncs = Syncs()
    begun = threading.Event()
    status = DirectoryStatus(5, utc_now() - age)

    def asked() -> DirectoryStatus:
        begun.set()
        return status

    loop = SyncLoop(syncs, asked, now=utc_now, backoff=Backoff(FAR, FAR))
    loop.start()
    try:
        assert begun.wait(PATIENCE_S)
        if at_once:
            wait_until(lambda: syncs.runs == 1)
    finally:
        assert loop.stop()
    assert syncs.runs == int(at_once)
