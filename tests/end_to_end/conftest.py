"""A simulated gym on the loopback address, and where a test's kiosk keeps its files."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from kiosk.ui.jobs import Jobs
from tests.helpers.front_door import PATIENT, FrontDoor, OpenDoor, settings_at
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


@pytest.fixture
def open_door(qtbot: QtBot, simulator: Simulator, tmp_path: Path) -> OpenDoor:
    """Open a front door; `knows` says whether the directory is there already."""

    def make(
        *,
        limits: TimeLimits = PATIENT,
        jobs: Callable[[FrontDoor], Jobs] | None = None,
        knows: bool = True,
        **sections: dict[str, Any],
    ) -> FrontDoor:
        settings = settings_at(simulator, tmp_path, **sections)
        door = FrontDoor(qtbot, settings, limits=limits, jobs=jobs)
        if knows:
            door.learn()
        return door

    return make


@pytest.fixture
def door(open_door: OpenDoor) -> FrontDoor:
    return open_door()
