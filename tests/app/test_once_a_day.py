"""One visit per customer and day of the venue, whatever the clock, the kiosk and the zone do."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.app.venue import ZONE_KEY, VenueClock
from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.admission.rules import CheckIn
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState
from kiosk.core.errors import AlreadyRecorded
from kiosk.core.identification.codes import Source
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.front_door import settings_at
from tests.helpers.noon import zone_at_noon
from tests.helpers.rawserver import wait_until

LONDON, AUCKLAND, NEW_YORK = "Europe/London", "Pacific/Auckland", "America/New_York"


class Kiosk:
    """Services over one data folder, at moments the test names. Nothing is started."""

    def __init__(self, simulator: Simulator, folder: Path, zone: str, **policy: object) -> None:
        self.moment = datetime(2026, 6, 1, 12, tzinfo=UTC)
        self._settings = settings_at(simulator, folder, policy=policy)
        self._zone = zone
        self.told: list[tuple[CheckinState, bool]] = []
        self.services = self._services()

    def restart(self) -> None:
        self.services.stop()
        self.services = self._services()

    def _services(self) -> Services:
        made = Services(
            self._settings,
            on_moved=lambda row, there: self.told.append((row.state, there)),
            on_progress=lambda _: None,
            clock=VenueClock(utc_now=lambda: self.moment),
        )
        made.device.set(ZONE_KEY, self._zone)
        made.clock.set_zone(self._zone)
        return made

    def visit(self, moment: datetime, customer: int = 7) -> Checkin | None:
        """Come to the door at `moment`; None when already in."""
        self.moment = moment
        who = Customer(CustomerId(customer))
        try:
            return self.services.checkin_service.record(
                CheckIn(who, None), self.services.clock.now(), source=Source.CAMERA
            )
        except AlreadyRecorded:
            return None

    def day(self, moment: datetime, customer: int = 7) -> date | None:
        """The day that visit was written down for."""
        made = self.visit(moment, customer)
        return None if made is None else made.date


Open = Callable[..., Kiosk]


@pytest.fixture
def open_kiosk(simulator: Simulator, tmp_path: Path) -> Iterator[Open]:
    made: list[Kiosk] = []

    def build(zone: str = LONDON, name: str = "a", **policy: object) -> Kiosk:
        folder = tmp_path / name
        folder.mkdir()
        made.append(Kiosk(simulator, folder, zone, **policy))
        return made[-1]

    yield build
    for kiosk in made:
        kiosk.services.stop()


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_across_a_restart_and_while_the_first_is_still_queued(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    first = kiosk.visit(_utc("2026-06-01 17:02"))
    assert first is not None
    kiosk.restart()
    assert kiosk.services.outbox.get(first.id).state is CheckinState.RECORDED
    assert kiosk.visit(_utc("2026-06-01 20:00")) is None
    assert kiosk.visit(_utc("2026-06-01 20:00"), customer=8) is not None
    assert kiosk.visit(_utc("2026-06-02 06:00")) is not None


@pytest.mark.parametrize("minutes", [-720, -60, -1, 0, 1, 60, 300])
def test_a_clock_that_jumps_within_the_day(open_kiosk: Open, minutes: int) -> None:
    kiosk = open_kiosk()
    noon = _utc("2026-06-01 12:00")
    assert kiosk.visit(noon) is not None
    kiosk.restart()
    assert kiosk.visit(noon + timedelta(minutes=minutes)) is None


@pytest.mark.parametrize(
    ("zone", "moments", "days"),
    [
        # Spring: 01:00 becomes 02:00; the day has 23 hours.
        (
            LONDON,
            ["2026-03-28 23:59", "2026-03-29 00:01", "2026-03-29 01:01", "2026-03-29 22:59"],
            ["2026-03-28", "2026-03-29", None, None],
        ),
        (LONDON, ["2026-03-29 22:59", "2026-03-29 23:01"], ["2026-03-29", "2026-03-30"]),
        # Autumn: 01:30 comes twice; the day has 25 hours.
        (
            LONDON,
            ["2026-10-24 22:59", "2026-10-24 23:01", "2026-10-25 00:30", "2026-10-25 01:30"],
            ["2026-10-24", "2026-10-25", None, None],
        ),
        (LONDON, ["2026-10-25 23:59", "2026-10-26 00:01"], ["2026-10-25", "2026-10-26"]),
        # The other half of the world changes on other days, and is half a day ahead.
        (
            AUCKLAND,
            ["2026-04-04 10:59", "2026-04-04 11:01", "2026-04-05 11:59", "2026-04-05 12:01"],
            ["2026-04-04", "2026-04-05", None, "2026-04-06"],
        ),
        (
            NEW_YORK,
            ["2026-11-01 03:59", "2026-11-01 04:01", "2026-11-02 04:59", "2026-11-02 05:01"],
            ["2026-10-31", "2026-11-01", None, "2026-11-02"],
        ),
    ],
)
def test_midnight_is_the_venues_also_when_the_clocks_change(
    open_kiosk: Open, zone: str, moments: list[str], days: list[str | None]
) -> None:
    kiosk = open_kiosk(zone)
    found = [kiosk.day(_utc(moment)) for moment in moments]
    assert [day and day.isoformat() for day in found] == days


@pytest.mark.parametrize("here", ["UTC", NEW_YORK, AUCKLAND, "Asia/Kathmandu"])
def test_the_zone_of_the_computer_does_not_matter(
    open_kiosk: Open, monkeypatch: pytest.MonkeyPatch, here: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", here)
        time.tzset()
        kiosk = open_kiosk(AUCKLAND)
        made = kiosk.visit(_utc("2026-06-01 12:30"))
        assert made is not None
        kiosk.restart()
        assert made.date == date(2026, 6, 2)
        assert kiosk.visit(_utc("2026-06-02 11:59")) is None
        assert kiosk.visit(_utc("2026-06-02 12:00")) is not None
        assert [row.date.day for row in kiosk.services.outbox.all()] == [2, 3]
    time.tzset()


def test_a_window_of_minutes_is_a_length_of_time_also_in_autumn(open_kiosk: Open) -> None:
    kiosk = open_kiosk(LONDON, duplicate_window=60)
    assert kiosk.visit(_utc("2026-10-25 00:30")) is not None  # 01:30, summer time
    assert kiosk.visit(_utc("2026-10-25 01:15")) is None  # 01:15, winter time: 45 minutes later
    assert kiosk.visit(_utc("2026-10-25 01:30")) is not None  # 01:30 again, an hour later


def test_a_visit_that_was_undone_or_refused_does_not_count(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    made = kiosk.visit(_utc("2026-06-01 12:00"))
    assert made is not None
    kiosk.services.staff_desk.cancel(made.id, at=kiosk.moment)
    assert kiosk.visit(_utc("2026-06-01 12:05")) is not None


# --- two kiosks, one gym ----------------------------------------------------------------------


def _send(kiosk: Kiosk, made: Checkin | None) -> Checkin:
    assert made is not None
    outbox = kiosk.services.outbox
    wait_until(
        lambda: outbox.get(made.id).state not in {CheckinState.RECORDED, CheckinState.SENDING}
    )
    wait_until(lambda: outbox.get(made.id).state is not CheckinState.REFUSED)
    return outbox.get(made.id)


def test_the_second_kiosk_learns_of_the_first_from_teamup(
    open_kiosk: Open, gym: Gym, simulator: Simulator
) -> None:
    one, two = (open_kiosk(zone_at_noon(), name) for name in ("one", "two"))
    who = gym.character("regular").id
    for kiosk in (one, two):
        kiosk.services.sender.start()
    now = datetime.now(UTC)
    first = one.visit(now, who)
    one.services.sender.poke()
    assert _send(one, first).state is CheckinState.CONFIRMED
    second = two.visit(now, who)
    two.services.sender.poke()
    row = _send(two, second)
    assert row.state is CheckinState.DISMISSED
    assert row.note == "TeamUp already has a visit of that day, recorded elsewhere."
    assert (CheckinState.REFUSED, True) in two.told
    assert two.services.staff_desk.queue() == ()
    assert len(simulator.checkins) == 1


def test_after_an_outage_the_one_that_is_sent_first_counts(
    open_kiosk: Open, gym: Gym, simulator: Simulator
) -> None:
    one, two = (open_kiosk(zone_at_noon(), name) for name in ("one", "two"))
    who = gym.character("regular").id
    simulator.stop()
    now = datetime.now(UTC)
    made = [(kiosk, kiosk.visit(now, who)) for kiosk in (one, two)]
    simulator.start()
    for kiosk in (one, two):
        kiosk.services.sender.start()
    states = {_send(kiosk, row).state for kiosk, row in made}
    assert states == {CheckinState.CONFIRMED, CheckinState.DISMISSED}
    assert len(simulator.checkins) == 1
    for kiosk in (one, two):
        assert kiosk.services.outbox.in_states(OPEN_STATES) == ()


def test_where_teamup_does_not_refuse_a_second_visit_two_kiosks_make_two(
    open_kiosk: Open, gym: Gym, simulator: Simulator
) -> None:
    """What cannot be helped from here; `docs/once-a-day.md` says so."""
    simulator.switches.enforce_once_per_day = False
    one, two = open_kiosk(name="one"), open_kiosk(name="two")
    who = gym.character("regular").id
    now = datetime.now(UTC)
    for kiosk in (one, two):
        kiosk.services.sender.start()
        made = kiosk.visit(now, who)
        kiosk.services.sender.poke()
        assert _send(kiosk, made).state is CheckinState.CONFIRMED
        assert kiosk.visit(now, who) is None
    assert len(simulator.checkins) == 2
