"""A simulated gym, and kiosks at it that are ended with the test."""

import logging
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.scan.capture.sources import FeedSource
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.staff_pin import hash_pin
from tests.helpers.entrance import PIN, Enter, Entrance
from tests.helpers.front_door import settings_at, todays_gym


@pytest.fixture
def gym() -> Gym:
    return todays_gym()


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as running:
        yield running


@pytest.fixture(scope="session")
def pin_hash() -> str:
    return hash_pin(PIN)


@pytest.fixture
def enter(qtbot: QtBot, simulator: Simulator, tmp_path: Path, pin_hash: str) -> Enter:
    """Put a kiosk at the entrance and start it; it ends before its window does."""

    def make(
        *, feed: FeedSource | None = None, start: bool = True, **sections: dict[str, Any]
    ) -> Entrance:
        sections.setdefault("staff", {"pin_hash": pin_hash})
        settings = settings_at(simulator, tmp_path, **sections)
        entrance = Entrance(qtbot, Kiosk(settings, feed=feed))
        if start:
            entrance.start()
        return entrance

    return make


@pytest.fixture
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """Put the log, the signals and the application back as they were."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for mine in root.handlers:
        if mine not in handlers:
            mine.close()
    root.handlers[:] = handlers
    root.setLevel(level)
    for number, handler in signals.items():
        signal.signal(number, handler)
    qapp.setQuitOnLastWindowClosed(True)
