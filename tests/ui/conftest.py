"""Windows and samples for the tests of the screens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.jobs import Jobs
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.window import KioskWindow
from tests.helpers.front_door import (
    PATIENT,
    FrontDoor,
    OpenDoor,
    RecordingPlayer,
    settings_at,
    todays_gym,
)

MakeWindow = Callable[..., KioskWindow]
Speak = Callable[..., LanguageController]


@pytest.fixture
def heard() -> RecordingPlayer:
    """What a window of this test has sounded."""
    return RecordingPlayer()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Make an interpreter, which is silent again after the test."""
    assert qapp
    made: list[LanguageController] = []

    def make(gym: str = "en", *offered: str, **options: float) -> LanguageController:
        made.append(LanguageController(gym, offered, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for language in made:
        language.uninstall()
        language.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot, heard: RecordingPlayer) -> MakeWindow:
    """Make a shown window of a size; further arguments go to the window."""

    def make(width: int = 1080, height: int = 1920, **options: object) -> KioskWindow:
        window = KioskWindow(sounds=heard, **options)  # type: ignore[arg-type]
        window.allow_close()
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def gym() -> Gym:
    return todays_gym()


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as running:
        yield running


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
