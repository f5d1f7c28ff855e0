"""The venue's day and time, whatever the computer believes."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.venue import VenueClock


def at(moment: datetime, zone: str | None) -> VenueClock:
    """A clock at `moment`."""
    return VenueClock(zone, utc_now=lambda: moment)


def test_the_day_is_the_venues() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert at(late, "Asia/Tokyo").now().isoformat() == "2026-11-24T08:30:00+09:00"
    assert at(late, "America/New_York").now().isoformat() == "2026-11-23T18:30:00-05:00"


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "2026-03-29T00:59:00+00:00"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "2026-03-29T02:00:00+01:00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "2026-10-25T01:30:00+01:00"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2026-10-25T01:30:00+00:00"),
    ],
)
def test_summer_time_comes_and_goes(utc: datetime, local: str) -> None:
    assert at(utc, "Europe/London").now().isoformat() == local


@pytest.mark.parametrize("name", ["Mars/Olympus", "../../etc/passwd", "Europe/Lond\x00n"])
def test_a_zone_nobody_knows_is_left_out(name: str, caplog: pytest.LogCaptureFixture) -> None:
    clock = at(datetime(2026, 1, 1, tzinfo=UTC), "Asia/Tokyo")
    clock.set_zone(name)
    assert "is not known here" in caplog.text
    assert clock.now().utcoffset() == timedelta(hours=9)


def test_before_a_zone_is_known_the_computers_counts() -> None:
    clock = VenueClock()
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.zone().utcoffset(before) == before.astimezone().utcoffset()


def test_the_zone_itself_is_given_for_days_long_past() -> None:
    zone = at(datetime(2026, 7, 1, tzinfo=UTC), "Europe/London").zone()
    assert datetime(2026, 1, 1, tzinfo=zone).utcoffset() == timedelta(0)
