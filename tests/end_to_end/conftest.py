"""A simulated gym on the loopback address, and where a test's kiosk keeps its files."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator


@pytest.fixture
def gym() -> Gym:
    return make_gym(60, today=datetime.now(UTC).date())


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.2, requests_per_minute=0) as running:
        yield running
