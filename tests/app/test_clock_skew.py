"""A kiosk whose clock is wrong: told to staff, put right where it can be, refused where not."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.admission.rules import CheckIn
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import ClockWrong
from kiosk.core.identification.codes import Code, Source
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.front_door import settings_at
from tests.helpers.rawserver import wait_until

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)


class WallClock:
    """This computer's clock, set wrong by `off`."""

    def __init__(self) -> None:
        self.off = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.off


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


Make = Callable[[], Services]


@pytest.fixture
def make(simulator: Simulator, tmp_path: Path, wall: WallClock) -> Iterator[Make]:
    made: list[Services] = []

    def build() -> Services:
        services = Services(
            settings_at(simulator, tmp_path),
            on_moved=lambda *_: None,
            on_progress=lambda _: None,
            clock=VenueClock(utc_now=wall.now),
        )
        made.append(services)
        services.start()
        return services

    yield build
    for services in made:
        services.stop()


def _is_measured(services: Services) -> bool:
    return services.teamup.clock_ahead(datetime.now(UTC)) is not None


def _check_in(services: Services, gym: Gym) -> str:
    who = Customer(CustomerId(gym.character("regular").id))
    now = services.clock.now()
    made = services.checkin_service.record(CheckIn(who, None), now, source=Source.CAMERA)
    services.sender.poke()
    return made.id


@pytest.mark.parametrize(
    ("ahead", "now"),
    [
        (None, NOON),
        (timedelta(minutes=2), NOON),
        (timedelta(hours=3), NOON + timedelta(hours=3)),
        (-timedelta(hours=3), NOON - timedelta(hours=3)),
        (timedelta(days=2), NOON),
    ],
)
def test_the_venues_time(ahead: timedelta | None, now: datetime) -> None:
    clock = VenueClock("Asia/Tokyo", utc_now=lambda: NOON)
    clock.follow(lambda moment: ahead if moment == NOON else None)
    assert clock.now() == now
    assert clock.now().utcoffset() == timedelta(hours=9)


def test_a_good_clock_raises_no_banner(make: Make) -> None:
    services = make()
    wait_until(lambda: _is_measured(services))
    assert services.staff_banner() == ""


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_clock_hours_off_is_told_and_visits_get_the_right_day(
    make: Make, wall: WallClock, gym: Gym, simulator: Simulator, hours: int
) -> None:
    wall.off = timedelta(hours=hours)
    services = make()
    wait_until(lambda: services.staff_banner())
    assert f"{abs(hours)} hours {'behind' if hours < 0 else 'ahead of'} TeamUp's" in (
        services.staff_banner()
    )
    before = datetime.now(UTC)
    row = services.outbox.get(_check_in(services, gym))
    assert abs(row.scanned_at - before) < timedelta(minutes=1)
    wait_until(lambda: services.outbox.get(row.id).state is CheckinState.CONFIRMED)
    assert simulator.checkins[0].date == before.astimezone(gym.zone).date()


@pytest.mark.parametrize("days", [-40, 2])
def test_a_clock_days_off_writes_nothing_until_it_is_right(
    make: Make, wall: WallClock, gym: Gym, simulator: Simulator, days: int
) -> None:
    wall.off = timedelta(days=days)
    services = make()
    wait_until(lambda: services.staff_banner())
    assert "Nobody can be checked in" in services.staff_banner()
    with pytest.raises(ClockWrong, match="clock is"):
        services.checkin_service.look_up(Code("nobody@example.com"), services.clock.now())
    with pytest.raises(ClockWrong):
        _check_in(services, gym)
    assert services.outbox.all() == ()
    assert services.outbox.pending_scans() == ()
    wall.off = timedelta(0)  # nothing else happens: no restart, no request
    assert services.staff_banner() == ""
    made = _check_in(services, gym)
    wait_until(lambda: services.outbox.get(made).state is CheckinState.CONFIRMED)
    assert len(simulator.checkins) == 1


def test_a_clock_that_jumps_while_the_kiosk_runs(make: Make, wall: WallClock, gym: Gym) -> None:
    services = make()
    wait_until(lambda: _is_measured(services))
    wall.off = timedelta(days=3)
    with pytest.raises(ClockWrong):
        _check_in(services, gym)
    wall.off = timedelta(minutes=-30)
    today = datetime.now(UTC)
    row = services.outbox.get(_check_in(services, gym))
    assert abs(row.scanned_at - today) < timedelta(minutes=1)


def test_offline_since_the_start_only_an_impossible_clock_is_refused(
    make: Make, wall: WallClock, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    wall.off = datetime(1970, 1, 1, 0, 5, tzinfo=UTC) - datetime.now(UTC)
    services = make()
    assert "says 1970-01-01, which cannot be" in services.staff_banner()
    with pytest.raises(ClockWrong):
        _check_in(services, gym)
    wall.off = timedelta(hours=1)
    assert services.staff_banner() == ""
    assert _check_in(services, gym)
