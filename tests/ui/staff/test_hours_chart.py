"""The small chart of the day: an hour is a bar, in the venue's time."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.theme import Theme, apply_theme
from kiosk.ui.staff.today_page import HoursChart

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 2, 18, 30, tzinfo=ZONE)


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[HoursChart]:
    """A chart in a shown window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    chart = HoursChart()
    chart.setParent(window)
    chart.resize(1000, 200)
    apply_theme(window, Theme(1080, 1920))
    window.show()
    yield chart
    window.hide()


def test_arrivals_are_counted_by_the_hour_of_the_venue(chart: HoursChart) -> None:
    at = datetime(2026, 3, 2, 4, 59, tzinfo=UTC)  # 6:59 at the venue
    chart.set_arrivals([at, at + timedelta(minutes=1), NOW, NOW], NOW)
    assert chart.counts == {6: 1, 7: 1, 18: 2}
    assert chart.isVisible()
    assert list(chart.hours()) == list(range(6, 19))
    assert "18:00" in chart.accessibleName()
    assert "2" in chart.accessibleName()


def test_a_first_visitor_is_no_wall_and_the_day_has_24_hours(chart: HoursChart) -> None:
    for hour, hours in ((0, range(8)), (7, range(8)), (23, range(16, 24))):
        now = NOW.replace(hour=hour)
        chart.set_arrivals([now], now)
        assert chart.hours() == hours


def test_the_taller_bar_is_the_busier_hour(chart: HoursChart) -> None:
    chart.set_arrivals([NOW] * 4 + [NOW - timedelta(hours=7)], NOW)
    picture = chart.grab().toImage()
    step = 1000 / len(chart.hours())
    colours = Theme(1080, 1920).palette
    tall = []
    for hour, colour in ((11, colours.edge), (18, colours.brand)):
        x = round((chart.hours().index(hour) + 0.5) * step - step * 0.25)
        column = [picture.pixelColor(x, y) for y in range(picture.height())]
        tall.append(column.count(QColor(colour)))
    assert 0 < tall[0] < tall[1]


def test_without_arrivals_or_room_there_is_no_chart(chart: HoursChart) -> None:
    chart.set_arrivals([], NOW)
    assert not chart.isVisible()
    chart.set_arrivals([NOW], NOW)
    assert chart.isVisible()
    apply_theme(chart.window(), Theme(800, 480))
    assert not chart.isVisible()
