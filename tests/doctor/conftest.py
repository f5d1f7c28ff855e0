"""A simulated gym for the doctor to look at."""

from collections.abc import Iterator

import pytest

from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.front_door import todays_gym


@pytest.fixture
def gym() -> Gym:
    return todays_gym(20)


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, requests_per_minute=0) as running:
        yield running
