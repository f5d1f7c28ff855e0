"""The instrument for later days, and the demo on some of them; the whole suite goes by hand."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.campaigns.clock_ahead.__main__ import not_there, on_later_day
from tests.helpers.patience import PATIENCE_S


def test_every_clock_sees_the_later_day_and_none_does_without_the_library(tmp_path: Path) -> None:
    ahead = timedelta(days=400)
    then = datetime.now(UTC) + ahead
    assert not_there(on_later_day(tmp_path, ahead), then) == []
    assert not_there(dict(os.environ), then) == [
        "time.time",
        "datetime.now",
        "SQLite",
        "Qt",
        "a new file",
        "a new file, by Qt",
    ]


def next_leap_day(today: date) -> date:
    """Return the next 29 February after `today`."""
    day = today + timedelta(days=1)
    while (day.month, day.day) != (2, 29):
        day += timedelta(days=1)
    return day


@pytest.mark.parametrize("then", ["in a year", "on a leap day"])
def test_the_demo_runs(then: str, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    days = 365 if then == "in a year" else (next_leap_day(today) - today).days
    demo = (sys.executable, "-m", "kiosk", "demo", "--visits", "2", "--members", "40")
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ran = subprocess.run(
        [sys.executable, "-m", "tests.campaigns.clock_ahead", "--days", str(days), *demo],
        capture_output=True,
        text=True,
        env=environment | {"COLUMNS": "200", "TMPDIR": str(tmp_path)},
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    later = {today + timedelta(days=days + passed) for passed in (0, 1)}  # midnight may pass
    assert any(f"It is {day}" in ran.stdout for day in later)
    assert "check-ins reached the simulated TeamUp." in ran.stdout
