"""Which check-in goes next: order, backoff, the breaker and the timetable of read-backs."""

import random
from dataclasses import replace

import pytest

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.errors import (
    NotDelivered,
    Redirected,
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from kiosk.teamup.sending.schedule import JobKind, SendSchedule
from tests.teamup.making import a_checkin

LAG_S = 16.0
EVERYBODY = [Unreachable("x"), Unauthorised("x", status=401), Redirected("x", status=302)]


class Desk:
    """A schedule, its rows and its clock; jobs end when the test says so."""

    def __init__(self, *, verify: bool = True, workers: int = 4) -> None:
        self.schedule = SendSchedule(
            Backoff(base_s=1.0, cap_s=60.0),
            random.Random(3),
            verify=verify,
            lag_s=LAG_S,
            workers=workers,
        )
        self.rows: dict[str, Checkin] = {}
        self.now = 100.0
        self.jobs: dict[str, JobKind] = {}
        self.final: dict[str, bool] = {}
        self.due: float | None = None

    def add(self, name: str, customer: int, state: CheckinState = CheckinState.RECORDED) -> None:
        self.rows[name] = replace(a_checkin(name, customer=customer), state=state)

    def look(self) -> list[str]:
        """The ids of the jobs that begin now."""
        jobs, self.due = self.schedule.next_jobs(list(self.rows.values()), self.now)
        for job in jobs:
            name = job.checkin.id
            self.jobs[name], self.final[name] = job.kind, job.final
            if job.kind is JobKind.POST:
                self.rows[name] = replace(self.rows[name], state=CheckinState.SENDING)
            self._job = job
        return [job.checkin.id for job in jobs]

    def end(self, name: str, error: TeamUpError | None = None) -> None:
        """The POST of a check-in ends."""
        self.schedule.sent(name, error, self.now)
        if error is None or isinstance(error, Refused):
            del self.rows[name]
        else:
            missed = isinstance(error, NotDelivered)
            state = CheckinState.RECORDED if missed else CheckinState.UNANSWERED
            self.rows[name] = replace(self.rows[name], state=state)
        self.free(name)

    def free(self, name: str) -> None:
        self.schedule.done(replace(self._job, checkin=a_checkin(name)))

    def pass_time(self) -> None:
        """Go on to when the schedule wants to be asked again."""
        assert self.due is not None
        self.now = max(self.now, self.due)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_different_customers_go_side_by_side_one_customer_in_order(desk: Desk) -> None:
    for name, customer in (("a1", 1), ("a2", 1), ("b1", 2)):
        desk.add(name, customer)
    assert desk.look() == ["a1", "b1"]
    assert desk.look() == []
    desk.end("a1")
    assert desk.look() == ["a2"]


def test_no_more_jobs_than_workers(desk: Desk) -> None:
    for number in range(6):
        desk.add(f"c{number}", number)
    assert desk.look() == ["c0", "c1", "c2", "c3"]
    desk.end("c1")
    assert desk.look() == ["c4"]


def test_a_row_that_fails_by_itself_waits_by_itself(desk: Desk) -> None:
    desk.add("bad", 1)
    desk.add("bad2", 1)
    desk.add("good", 2)
    assert desk.look() == ["bad", "good"]
    desk.end("bad", Unavailable("x", status=503, retry_after=30))
    desk.end("good")
    desk.add("late", 3)
    assert desk.look() == ["late"]
    assert desk.due == pytest.approx(130)
    desk.pass_time()
    assert desk.look() == ["bad"]


def test_backoff_grows(desk: Desk) -> None:
    desk.add("bad", 1)
    waits = []
    for _ in range(40):
        assert desk.look() == ["bad"]
        desk.end("bad", Unavailable("x", status=503))
        assert desk.look() == []
        assert desk.due is not None
        waits.append(desk.due - desk.now)
        desk.pass_time()
    assert max(waits) <= 60
    assert max(waits[:2]) <= 2
    assert max(waits[10:]) > 20


@pytest.mark.parametrize("error", EVERYBODY, ids=lambda error: type(error).__name__)
def test_what_meets_everybody_trips_the_breaker(desk: Desk, error: TeamUpError) -> None:
    for number in range(6):
        desk.add(f"c{number}", number)
    started = desk.look()
    for name in started:
        desk.end(name, error)
    assert desk.look() == []
    probes = []
    for _ in range(6):
        desk.pass_time()
        (probe,) = desk.look()
        assert desk.look() == []
        probes.append(probe)
        desk.end(probe, error)
        assert desk.look() == []
    assert sorted(probes) == sorted(desk.rows)  # each in turn: one bad row cannot keep it tripped
    desk.pass_time()
    (probe,) = desk.look()
    desk.end(probe)
    assert len(desk.look()) == 4


def test_a_new_check_in_tries_at_once(desk: Desk) -> None:
    desk.add("old", 1)
    assert desk.look() == ["old"]
    desk.end("old", Unreachable("x"))
    assert desk.look() == []
    desk.add("new", 2)
    assert desk.look() == ["new"]
    desk.end("new", Unreachable("x"))
    assert desk.look() == []
    desk.add("newer", 3)
    assert desk.look() == ["newer"]
    desk.end("newer")
    assert desk.look() == ["old", "new"]


def test_after_429_even_a_new_check_in_waits_as_asked(desk: Desk) -> None:
    desk.add("old", 1)
    assert desk.look() == ["old"]
    desk.end("old", TooManyRequests("x", status=429, retry_after=20))
    desk.add("new", 2)
    assert desk.look() == []
    assert desk.due == pytest.approx(120)
    desk.pass_time()
    (probe,) = desk.look()
    desk.end(probe)
    assert len(desk.look()) == 1


def test_the_reason_of_a_pause_stays_until_something_is_accepted(desk: Desk) -> None:
    desk.add("c", 1)
    endings: list[tuple[TeamUpError | None, str]] = [
        (Unauthorised("wrong token", status=401), "wrong token"),
        (Unreachable("x"), "wrong token"),
        (Unavailable("x", status=503), "wrong token"),
        (None, ""),
    ]
    for error, reason in endings:
        if desk.due is not None:
            desk.pass_time()
        assert desk.look() == ["c"]
        desk.end("c", error)
        assert desk.schedule.breaker.paused_reason == reason
        desk.look()


@pytest.mark.parametrize(
    "error", [Refused("x", status=400), Unavailable("x", status=503), Unanswered("x", status=500)]
)
def test_any_answer_shows_that_the_network_is_back(desk: Desk, error: TeamUpError) -> None:
    desk.add("a", 1)
    desk.look()
    desk.end("a", Unreachable("x"))
    desk.look()
    desk.pass_time()
    assert desk.look() == ["a"]
    desk.end("a", error)
    assert not desk.schedule.breaker.tripped


def test_silence_after_sending_does_not_reset_the_breaker(desk: Desk) -> None:
    desk.add("a", 1)
    desk.add("b", 2)
    desk.look()
    desk.end("a", Unreachable("x"))
    desk.end("b", Unreachable("x"))
    desk.look()
    desk.pass_time()
    (probe,) = desk.look()
    desk.end(probe, Unanswered("x"))
    assert desk.look() == []
    assert desk.schedule.breaker.tripped


def test_read_backs_come_early_and_often_and_count_when_the_lag_is_over(desk: Desk) -> None:
    desk.add("lost", 1, CheckinState.UNANSWERED)
    times = []
    assert desk.look() == []
    for _ in range(5):
        desk.pass_time()
        assert desk.look() == ["lost"]
        assert desk.jobs["lost"] is JobKind.READ_BACK
        times.append((desk.now - 100, desk.final["lost"]))
        desk.schedule.not_seen("lost", desk.now)
        desk.free("lost")
        desk.look()
    assert times == [(1, False), (2, False), (4, False), (8, False), (16, True)]


def test_the_customers_next_check_in_waits_for_the_read_back(desk: Desk) -> None:
    desk.add("lost", 1, CheckinState.UNANSWERED)
    desk.add("next", 1)
    desk.add("other", 2)
    assert desk.look() == ["other"]
    desk.now += LAG_S
    assert desk.look() == ["lost"]
    desk.schedule.park("lost", desk.now)
    desk.free("lost")
    assert desk.look() == ["next"]
    desk.now += 1000
    desk.end("next")
    assert desk.look() == []


def test_it_does_not_wait_for_ever(desk: Desk) -> None:
    desk.add("lost", 1, CheckinState.UNANSWERED)
    desk.add("next", 1)
    for _ in range(3):
        desk.look()
        desk.pass_time()
        assert desk.look() == ["lost"]
        desk.schedule.read_back_failed("lost", Unanswered("x"), desk.now)
        desk.free("lost")
    assert desk.look() == ["next"]


def test_one_worker_is_left_for_sending(desk: Desk) -> None:
    for number in range(5):
        desk.add(f"lost{number}", number, CheckinState.UNANSWERED)
    desk.look()
    desk.now += LAG_S
    assert len(desk.look()) == 3
    desk.add("new", 9)
    assert desk.look() == ["new"]


def test_a_single_worker_does_both() -> None:
    desk = Desk(workers=1)
    desk.add("lost", 1, CheckinState.UNANSWERED)
    desk.look()
    desk.now += LAG_S
    assert desk.look() == ["lost"]


def test_nothing_is_read_back_under_another_policy() -> None:
    desk = Desk(verify=False)
    desk.add("lost", 1, CheckinState.UNANSWERED)
    desk.add("next", 1)
    assert desk.look() == ["next"]
    desk.now += 1000
    assert "lost" not in desk.look()


def test_a_read_back_is_the_probe_when_nothing_else_waits(desk: Desk) -> None:
    desk.add("a", 1)
    desk.look()
    desk.end("a", Unreachable("x"))
    desk.rows["a"] = replace(desk.rows["a"], state=CheckinState.CANCELLED)
    desk.add("lost", 2, CheckinState.UNANSWERED)
    desk.look()
    desk.now += LAG_S
    assert desk.look() == ["lost"]
    desk.schedule.read_back_failed("lost", Unreachable("x"), desk.now)
    desk.free("lost")
    assert desk.schedule.breaker.tripped
    desk.look()
    desk.pass_time()
    assert desk.look() == ["lost"]
    desk.schedule.not_seen("lost", desk.now)
    assert not desk.schedule.breaker.tripped


def test_a_row_another_look_found_sending_keeps_its_customer_busy(desk: Desk) -> None:
    desk.add("a", 1, CheckinState.SENDING)
    desk.add("b", 1)
    assert desk.look() == []


def test_a_read_back_that_fails_for_ever_does_not_keep_the_next_from_its_turn(desk: Desk) -> None:
    desk.add("first", 1, CheckinState.UNANSWERED)
    desk.add("second", 1, CheckinState.UNANSWERED)
    desk.look()
    desk.now += LAG_S
    seen = []
    for _ in range(12):
        seen += desk.look()
        for name in seen[-1:]:
            desk.schedule.read_back_failed(name, Unanswered("x"), desk.now)
            desk.free(name)
        desk.now += 100.0
    assert seen[:3] == ["first"] * 3
    assert seen[3:6] == ["second"] * 3
    assert sorted(seen[6:]) == ["first"] * 3 + ["second"] * 3
