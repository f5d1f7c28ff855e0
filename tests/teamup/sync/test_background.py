"""The directory is fetched when it is old, then regularly, and again after failures."""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from kiosk.core.backoff import Backoff
from kiosk.core.errors import KioskError, StoreError, TeamUpError
from kiosk.core.ports import DirectoryStatus
from kiosk.core.replica import SyncProgress, SyncStage, SyncStatus
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.sync.background import STRETCH, SyncLoop
from kiosk.teamup.sync.sync import SyncReport
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until

NOW = datetime(2026, 5, 4, 18, tzinfo=UTC)
REPORT = SyncReport(1, 1, 0, 0)
QUICK = Backoff(base_s=0.001, cap_s=0.002)
NEVER = Backoff(base_s=1000, cap_s=1000)


class Syncer:
    """Ends as told, one ending per run, the last one over and over."""

    def __init__(self, *endings: SyncReport | Exception) -> None:
        self.endings = list(endings)
        self.runs = 0

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        ending = self.endings[min(self.runs, len(self.endings) - 1)]
        self.runs += 1
        progress(SyncProgress(SyncStage.CUSTOMERS, self.runs))
        if isinstance(ending, Stopped):
            stop.wait(PATIENCE_S)
        if isinstance(ending, Exception):
            raise ending
        return ending


@contextmanager
def _looping(
    syncer: Syncer,
    *,
    age: timedelta | None = None,
    backoff: Backoff = QUICK,
    interval_s: float = 3600,
    finished: list[SyncReport | KioskError] | None = None,
) -> Iterator[SyncLoop]:
    completed = None if age is None else NOW - age
    loop = SyncLoop(
        syncer,
        lambda: DirectoryStatus(1, completed),
        now=lambda: NOW,
        on_finished=(finished if finished is not None else []).append,
        interval_s=interval_s,
        backoff=backoff,
        rng=random.Random(1),
    )
    loop.start()
    try:
        yield loop
    finally:
        assert loop.stop()


@pytest.mark.parametrize("age", [None, timedelta(hours=2), timedelta(days=-1)])
def test_syncs_at_the_start_when_the_replica_is_missing_or_old(age: timedelta | None) -> None:
    syncer, finished = Syncer(REPORT), list[SyncReport | KioskError]()
    with _looping(syncer, age=age, finished=finished):
        wait_until(lambda: finished)
    assert finished == [REPORT]
    assert syncer.runs == 1


def test_a_fresh_copy_is_left_alone_until_asked() -> None:
    syncer = Syncer(REPORT)
    with _looping(syncer, age=timedelta(minutes=10)) as loop:
        assert syncer.runs == 0
        loop.sync_now()
        wait_until(lambda: syncer.runs == 1)


def test_syncs_again_and_again() -> None:
    syncer = Syncer(REPORT)
    with _looping(syncer, interval_s=0.001):
        wait_until(lambda: syncer.runs >= 3)


def test_tries_again_after_failures() -> None:
    finished: list[SyncReport | KioskError] = []
    failure = TeamUpError("no")
    syncer = Syncer(failure, StoreError("full"), failure, REPORT)
    with _looping(syncer, finished=finished):
        wait_until(lambda: REPORT in finished)
    assert [type(it) for it in finished] == [TeamUpError, StoreError, TeamUpError, SyncReport]


def test_a_request_cuts_the_backoff_short() -> None:
    syncer = Syncer(TeamUpError("no"), REPORT)
    with _looping(syncer, backoff=NEVER) as loop:
        wait_until(lambda: syncer.runs == 1)
        loop.sync_now()
        wait_until(lambda: syncer.runs == 2)


def test_syncs_once_every_night_by_the_clock_of_the_venue() -> None:
    passed = timedelta()  # since NOW
    syncer = Syncer(REPORT)
    loop = SyncLoop(
        syncer,
        lambda: DirectoryStatus(1, NOW),
        now=lambda: NOW + passed,
        refresh_at=(NOW + timedelta(hours=8)).time(),
        interval_s=1e9,
        monotonic=lambda: passed.total_seconds(),
        rng=random.Random(1),
    )
    loop.start()
    try:
        for day in range(3):
            for hours, runs in ((7.9, day), (8.4, day + 1), (9, day + 1), (23, day + 1)):
                passed = timedelta(days=day, hours=hours)
                wait_until(partial(_woken, loop, partial(_has_run, syncer, runs)))
    finally:
        assert loop.stop()
    assert syncer.runs == 3


def test_a_clock_set_into_another_day_makes_one_sync() -> None:
    wall = timedelta()
    seconds = 0.0
    syncer = Syncer(REPORT)
    loop = SyncLoop(
        syncer,
        lambda: DirectoryStatus(1, NOW),
        now=lambda: NOW + wall,
        refresh_at=(NOW + timedelta(hours=8)).time(),
        interval_s=1e9,
        monotonic=lambda: seconds,
    )
    loop.start()
    try:
        for days, runs in ((2, 1), (0, 1), (5, 2)):
            wall = timedelta(days=days)
            seconds += 600
            wait_until(partial(_woken, loop, partial(_has_run, syncer, runs)))
    finally:
        assert loop.stop()
    assert syncer.runs == 2


class _Slow(Syncer):
    """Takes `seconds` by the clock of `moments`."""

    def __init__(self, moments: list[float], seconds: float) -> None:
        super().__init__(REPORT)
        self._moments, self._seconds = moments, seconds

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        self._moments.append(self._moments[-1] + self._seconds)
        return super().run(progress, stop)


@pytest.mark.parametrize(
    ("fetching", "following", "wait"),
    [(1000.0, 0.0, STRETCH * 1000), (1.0, 3000.0, 3600.0), (1000.0, 3000.0, STRETCH * 1000)],
)
def test_the_next_sync_waits_by_what_the_fetching_took(
    fetching: float, following: float, wait: float
) -> None:
    """What follows, as counting visits, takes none of TeamUp's time for the lists."""
    moments = [0.0]
    syncer = _Slow(moments, fetching)
    finished: list[SyncReport | KioskError] = []

    def follow(outcome: SyncReport | KioskError) -> None:
        moments.append(moments[-1] + following)
        finished.append(outcome)

    loop = SyncLoop(
        syncer,
        lambda: DirectoryStatus(1, None),
        now=lambda: NOW,
        on_finished=follow,
        monotonic=lambda: moments[-1],
    )
    loop.start()
    try:
        wait_until(lambda: finished)
        moments.append(fetching + wait - 1)
        assert not loop.due()
        wait_until(partial(_woken, loop, lambda: True))
        assert syncer.runs == 1
        moments.append(fetching + wait)
        assert loop.due()
        wait_until(partial(_woken, loop, lambda: syncer.runs == 2))
    finally:
        assert loop.stop()


def test_what_follows_a_sync_gives_way_to_the_next() -> None:
    syncer, finished = Syncer(REPORT), list[SyncReport | KioskError]()

    def follow(outcome: SyncReport | KioskError) -> None:
        finished.append(outcome)
        wait_until(loop.due, timeout_s=PATIENCE_S)

    loop = SyncLoop(
        syncer, lambda: DirectoryStatus(1, None), now=lambda: NOW, on_finished=follow, backoff=NEVER
    )
    loop.start()
    for runs in (1, 2, 3):
        wait_until(partial(_counts, finished, runs))
        assert not loop.status().running  # nothing is being fetched, whatever still follows
        loop.sync_now()
    wait_until(lambda: len(finished) == 4)
    assert syncer.runs == 4
    assert loop.stop()  # and to the end


def test_what_was_asked_for_is_told_at_once() -> None:
    loop = SyncLoop(Syncer(REPORT), lambda: DirectoryStatus(1, NOW), now=lambda: NOW)
    assert not loop.status().running
    loop.sync_now()  # the thread is not there to take it
    assert loop.status() == SyncStatus(1, 0, NOW, asked=True)
    assert loop.status().running
    loop.start()
    wait_until(lambda: not loop.status().running)
    assert loop.stop()


def _counts(items: list[SyncReport | KioskError], number: int) -> bool:
    return len(items) == number


def _has_run(syncer: Syncer, times: int) -> bool:
    return syncer.runs == times


def _woken(loop: SyncLoop, true: Callable[[], bool]) -> bool:
    with loop._wake:
        loop._wake.notify_all()
    return true()


def test_tells_staff_how_it_is_doing() -> None:
    syncer = Syncer(TeamUpError("TeamUp said no."), Stopped("stopped"))
    with _looping(syncer, age=timedelta(minutes=10), backoff=NEVER) as loop:
        assert loop.status() == SyncStatus(1, 0, NOW - timedelta(minutes=10))
        loop.sync_now()
        wait_until(lambda: loop.status().error == "TeamUp said no.")
        assert not loop.status().running
        loop.sync_now()
        wait_until(lambda: loop.status().progress == SyncProgress(SyncStage.CUSTOMERS, 2))
        assert loop.status().running
        assert loop.status().error == "TeamUp said no."
    assert not loop.status().running


def test_survives_a_bug(caplog: pytest.LogCaptureFixture) -> None:
    syncer = Syncer(ZeroDivisionError("a bug"), REPORT)
    finished: list[SyncReport | KioskError] = []
    with _looping(syncer, finished=finished):
        wait_until(lambda: REPORT in finished)
    assert "a bug" in caplog.text
    assert "see the log" in str(finished[0])


def test_a_sync_under_way_is_stopped() -> None:
    syncer, finished = Syncer(Stopped("stopped")), list[SyncReport | KioskError]()
    with _looping(syncer, finished=finished):
        wait_until(lambda: syncer.runs == 1)
    assert finished == []


def test_a_directory_that_cannot_be_read_is_fetched(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> DirectoryStatus:
        raise StoreError("The database is damaged.")

    syncer = Syncer(REPORT)
    loop = SyncLoop(syncer, broken, now=lambda: NOW)
    loop.start()
    wait_until(lambda: syncer.runs == 1)
    assert loop.stop()
    assert "The database is damaged." in caplog.text


def test_a_first_question_is_asked_again_until_it_is_answered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """However fresh the replica is: the next sync may be an hour away."""
    answers: list[bool | Exception] = [False, ZeroDivisionError("a bug"), False, True, False]
    asked = threading.Event()

    def ask() -> bool:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if answer:
            asked.set()
        return answer

    syncer = Syncer(REPORT)
    fresh = DirectoryStatus(1, NOW)
    loop = SyncLoop(syncer, lambda: fresh, now=lambda: NOW, on_start=ask, backoff=QUICK)
    loop.start()
    assert asked.wait(PATIENCE_S)
    assert syncer.runs == 0
    loop.sync_now()
    wait_until(lambda: syncer.runs == 1)
    assert loop.stop()
    assert answers == [False]
    assert "a bug" in caplog.text


def test_a_question_without_an_answer_keeps_no_sync_from_running() -> None:
    syncer, finished = Syncer(REPORT), list[SyncReport | KioskError]()
    loop = SyncLoop(
        syncer,
        lambda: DirectoryStatus(0, None),
        now=lambda: NOW,
        on_start=lambda: False,
        on_finished=finished.append,
        backoff=NEVER,
    )
    loop.start()
    wait_until(lambda: finished)
    loop.sync_now()
    wait_until(lambda: len(finished) == 2)
    assert loop.stop()


def test_stop_without_start() -> None:
    assert SyncLoop(Syncer(REPORT), lambda: DirectoryStatus(0, None), now=lambda: NOW).stop()
