"""How far TeamUp's clock is ahead, whatever this computer's clock does."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.simulator import Gym, Simulator
from kiosk.teamup.http.clock_skew import ClockSkew, since_boot
from tests.teamup.making import TOKEN, a_client, utc_now

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)


class Clock:
    """A wall clock and a monotonic one."""

    def __init__(self) -> None:
        self.wall = NOON
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds

    def passes(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> ClockSkew:
    return ClockSkew(clock.monotonic)


def _answer(meter: ClockSkew, clock: Clock, ahead_s: float, *, takes_s: float = 0.0) -> None:
    begun = meter.begin()
    moment = clock.wall + timedelta(seconds=ahead_s + takes_s / 2)
    clock.passes(takes_s)
    meter.record({"date": format_datetime(moment, usegmt=True)}, begun)


def _ahead_s(meter: ClockSkew, clock: Clock) -> float:
    ahead = meter.ahead(clock.wall)
    assert ahead is not None
    return ahead.total_seconds()


def test_nothing_is_known_before_an_answer(meter: ClockSkew, clock: Clock) -> None:
    assert meter.ahead(clock.wall) is None


@pytest.mark.parametrize("ahead_s", [0.0, 90.0, -90.0, 100_000.0, -1e7])
def test_one_answer_is_enough(meter: ClockSkew, clock: Clock, ahead_s: float) -> None:
    _answer(meter, clock, ahead_s, takes_s=4.0)
    assert _ahead_s(meter, clock) == pytest.approx(ahead_s, abs=1.0)


def test_the_median_outvotes_one_odd_answer(meter: ClockSkew, clock: Clock) -> None:
    for ahead_s in (10.0, 500_000.0, 12.0):
        _answer(meter, clock, ahead_s)
        clock.passes(60)
    assert _ahead_s(meter, clock) == pytest.approx(12.0, abs=1.0)
    for _ in range(2):
        _answer(meter, clock, 500_000.0)
    assert _ahead_s(meter, clock) == pytest.approx(500_000.0, abs=1.0)


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0, 86_400.0, -86_400.0])
def test_a_jump_of_the_wall_clock_shows_without_a_new_answer(
    meter: ClockSkew, clock: Clock, jump_s: float
) -> None:
    _answer(meter, clock, 0.0)
    clock.passes(5000)
    clock.wall += timedelta(seconds=jump_s)
    assert _ahead_s(meter, clock) == pytest.approx(-jump_s, abs=1.0)
    clock.wall -= timedelta(seconds=jump_s)
    assert _ahead_s(meter, clock) == pytest.approx(0.0, abs=1.0)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"date": ""},
        {"date": "yesterday"},
        {"date": format_datetime(NOON, usegmt=True), "age": "3600"},
    ],
)
def test_answers_that_say_nothing(meter: ClockSkew, clock: Clock, headers: dict[str, str]) -> None:
    meter.record(headers, meter.begin())
    assert meter.ahead(clock.wall) is None


def test_an_answer_long_waited_for_says_nothing(meter: ClockSkew, clock: Clock) -> None:
    _answer(meter, clock, 0.0, takes_s=31.0)
    assert meter.ahead(clock.wall) is None


def test_the_clock_since_boot_goes_on() -> None:
    before = since_boot()
    assert since_boot() >= before


@pytest.mark.parametrize("days", [-3, 0, 3])
def test_every_answer_of_the_server_is_measured(gym: Gym, days: int) -> None:
    def shifted() -> datetime:
        return utc_now() + timedelta(days=days)

    with Simulator(gym, token=TOKEN, requests_per_minute=0, clock=shifted) as simulator:
        client = a_client(simulator.base_url)
        try:
            assert client.clock_ahead(utc_now()) is None
            client.checkin_settings()
            ahead = client.clock_ahead(utc_now())
        finally:
            client.close()
    assert ahead is not None
    assert abs(ahead - timedelta(days=days)) < timedelta(seconds=30)
