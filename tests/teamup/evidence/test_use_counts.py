"""Use counts: read tolerantly, kept in the history, and never a reason to wait."""

from datetime import date
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerMembershipId
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState, HistoryEntry, UseCount
from kiosk.core.errors import Refused, TeamUpError, Unanswered, Unreachable
from kiosk.simulator import Simulator
from kiosk.teamup.evidence.use_counts import UsageCounter, describe_use_count, first_use_count
from kiosk.teamup.lookups.usage import UsageBody
from tests.teamup.making import a_checkin, a_client, today, utc_now

DAY = date(2026, 7, 10)
TEN = UseCount("total 2026-01-01 to …", 4)


def _period(**changes: Any) -> dict[str, Any]:
    usual = {
        "period_type": "week",
        "start_date": "2026-07-06",
        "end_date": "2026-07-12",
        "max_uses": 3,
        "used_count": 2,
    }
    return {**usual, **changes}


@pytest.mark.parametrize(
    ("periods", "uses"),
    [
        ([], None),
        (None, None),
        ("none", None),
        (["none"], None),
        ([_period()], UseCount("week 2026-07-06 to 2026-07-12", 2)),
        ([_period(start_date=None, end_date=None)], UseCount("week … to …", 2)),
        ([_period(period_type=None)], UseCount("period 2026-07-06 to 2026-07-12", 2)),
        ([_period(max_uses=None)], None),
        ([_period(used_count=None)], None),
        ([_period(end_date="2026-07-09")], None),
        ([_period(start_date="2026-07-11")], None),
        (
            [_period(start_date="2026-07-10", end_date="2026-07-10")],
            UseCount("week 2026-07-10 to 2026-07-10", 2),
        ),
        (
            [_period(end_date="2026-07-09"), _period(used_count=0)],
            UseCount("week 2026-07-06 to 2026-07-12", 0),
        ),
    ],
)
def test_the_limited_period_of_the_day(periods: object, uses: UseCount | None) -> None:
    assert UsageBody.model_validate({"usage_periods": periods}).on(DAY) == uses


def test_a_count_is_found_again_in_the_history() -> None:
    assert describe_use_count(None) == ""
    assert describe_use_count(TEN).startswith("TeamUp counted 4 uses (total 2026-01-01 to …)")
    first = HistoryEntry(utc_now(), CheckinEvent.SEND, CheckinState.SENDING, uses=TEN)
    later = HistoryEntry(
        utc_now(), CheckinEvent.SEND, CheckinState.SENDING, uses=UseCount("week", 9)
    )
    assert first_use_count([first, later]) == (TEN, first)
    bare = HistoryEntry(utc_now(), CheckinEvent.SEND, CheckinState.SENDING, describe_use_count(TEN))
    assert first_use_count([bare]) is None
    assert first_use_count([bare, later]) == (UseCount("week", 9), later)


class Service:
    """Answers, or fails, as told; remembers what it was asked."""

    def __init__(self, answer: UseCount | Exception | None) -> None:
        self.answer = answer
        self.asked: list[int] = []

    def uses(self, membership: int, _: date, *, deadline_s: float | None = None) -> UseCount | None:
        assert deadline_s is not None
        assert deadline_s <= 0.5
        self.asked.append(membership)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} is none of its business")


class Clock:
    """A monotonic clock."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def _counter(service: Service, clock: Clock | None = None) -> UsageCounter:
    return UsageCounter(service, monotonic=clock or Clock())


def test_a_limited_membership_is_counted_each_time() -> None:
    service = Service(TEN)
    counter = _counter(service)
    assert counter.before(a_checkin()) == TEN
    assert counter.before(a_checkin()) == TEN
    assert service.asked == [8910, 8910]


def test_what_no_count_can_show_is_not_asked() -> None:
    service = Service(TEN)
    counter = _counter(service)
    assert counter.before(a_checkin(membership=None)) is None
    assert counter.before(a_checkin(comped=True)) is None
    assert service.asked == []


def test_an_unlimited_membership_is_asked_once() -> None:
    service = Service(None)
    counter = _counter(service)
    assert [counter.before(a_checkin(membership=m)) for m in (1, 1, 2, 1)] == [None] * 4
    assert service.asked == [1, 2]


@pytest.mark.parametrize("error", [Refused("No.", status=403), Refused("What?", status=404)])
def test_a_token_without_permission_is_not_tried_again(error: TeamUpError) -> None:
    service, clock = Service(error), Clock()
    counter = _counter(service, clock)
    assert counter.before(a_checkin()) is None
    clock.seconds = 1e6
    assert counter.before(a_checkin(membership=2)) is None
    assert len(service.asked) == 1


@pytest.mark.parametrize("error", [Unreachable("Gone."), Unanswered("Slow.")])
def test_a_slow_answer_gives_everybody_a_rest_from_counting(error: TeamUpError) -> None:
    service, clock = Service(error), Clock()
    counter = _counter(service, clock)
    assert counter.before(a_checkin()) is None
    service.answer = TEN
    clock.seconds = 59.0
    assert counter.before(a_checkin()) is None
    clock.seconds = 60.0
    assert counter.before(a_checkin()) == TEN
    assert len(service.asked) == 2


@pytest.mark.expects_warnings
def test_a_bug_in_counting_holds_nobody_up() -> None:
    service = Service(ZeroDivisionError("a bug"))
    counter = _counter(service)
    assert counter.before(a_checkin()) is None
    assert counter.before(a_checkin()) is None
    assert len(service.asked) == 1


def test_over_http(simulator: Simulator) -> None:
    gym = simulator.gym
    pack = next(h for h in gym.memberships.values() if h.max_uses and h.is_usable(today()))
    free = next(h for h in gym.memberships.values() if h.max_uses is None)
    client = a_client(simulator.base_url)
    try:
        uses = client.uses(CustomerMembershipId(pack.id), today())
        assert uses is not None
        assert uses.count == pack.used_count
        assert uses.period.startswith("total")
        assert client.uses(CustomerMembershipId(free.id), today()) is None
        simulator.credentials.permissions = frozenset({"attendances"})
        with pytest.raises(Refused):
            client.uses(CustomerMembershipId(pack.id), today())
    finally:
        client.close()
