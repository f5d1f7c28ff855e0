"""Codes that come faster than people can hold them up: all but the newest are dropped."""

import logging

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.debounce import SCAN_BURST
from kiosk.core.identification.codes import Code
from kiosk.ui.scan_throttle import ScanThrottle
from tests.helpers.still_clock import StillClock


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def begun() -> list[str]:
    return []


@pytest.fixture
def throttle(qapp: QApplication, clock: StillClock, begun: list[str]) -> ScanThrottle:
    assert qapp is not None  # timers need one
    return ScanThrottle(lambda code, _: begun.append(code.text), monotonic=clock)


def test_people_are_let_through_as_they_come(
    throttle: ScanThrottle, clock: StillClock, begun: list[str]
) -> None:
    for number in range(100):
        throttle.offer(Code(str(number)), clock.now)
        clock.now += 0.25
    assert begun == [str(number) for number in range(100)]


def test_of_a_flood_the_newest_is_served_as_soon_as_there_is_room(
    throttle: ScanThrottle,
    clock: StillClock,
    begun: list[str],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "kiosk.ui.scan_throttle")
    for number in range(10_000):
        throttle.offer(Code(str(number)), clock.now)
    throttle.offer(Code("member"), clock.now)
    assert len(begun) == SCAN_BURST
    clock.now += 0.11
    qtbot.waitUntil(lambda: begun[-1] == "member")
    assert len(begun) == SCAN_BURST + 1
    assert [record.message for record in caplog.records] == [
        f"{10_000 - int(SCAN_BURST)} codes came faster than people can hold them up"
    ]


def test_what_waits_is_begun_at_the_end(
    throttle: ScanThrottle, clock: StillClock, begun: list[str]
) -> None:
    for number in range(100):
        throttle.offer(Code(str(number)), clock.now)
    throttle.finish()
    assert begun[-1] == "99"
    throttle.finish()
    assert len(begun) == SCAN_BURST + 1
