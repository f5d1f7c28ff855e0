"""A simulated gym, and kiosks at it that are ended with the test."""

from collections.abc import Iterator

import pytest

from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.pin import hash_pin
from tests.helpers.front_door import todays_gym

PIN = "2468"


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
