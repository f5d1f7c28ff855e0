"""A simulated gym on the loopback address, and where a test's kiosk keeps its files."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from tests.helpers.kiosk_process import KioskProcess


@pytest.fixture
def gym() -> Gym:
    return make_gym(60, today=datetime.now(UTC).date())


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.2, requests_per_minute=0) as running:
        yield running


@pytest.fixture
def kiosk_on() -> Iterator[Callable[[Path], KioskProcess]]:
    """Make kiosks for configuration files; none outlives the test."""
    made: list[KioskProcess] = []

    def make(config: Path) -> KioskProcess:
        made.append(KioskProcess(config))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.abandon()
