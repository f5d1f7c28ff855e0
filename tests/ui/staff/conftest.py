"""What the tests of the staff area run on: a gym on disk, threads, and a screen to touch."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.errors import PinRejected
from kiosk.core.staff_people import OWNER, StaffIdentity
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.staff_pin import StaffPin, hash_pin
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.staff import PinCheck
from tests.helpers.staff_area import Gym, Screen

PIN = "2580"


@pytest.fixture
def gym(tmp_path: Path) -> Iterator[Gym]:
    made = Gym(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def jobs(qapp: QApplication, gym: Gym) -> Iterator[ThreadJobs]:
    """Closed before the database, which the jobs may still be using."""
    assert qapp is not None
    assert gym is not None
    made = ThreadJobs(workers=2)
    yield made
    made.close()


@pytest.fixture(scope="session")
def pin_hash() -> str:
    return hash_pin(PIN)


@pytest.fixture
def pin(gym: Gym, pin_hash: str) -> PinCheck:
    return StaffPin(pin_hash, DeviceSettings(gym.database))


@pytest.fixture
def locked(qtbot: QtBot, gym: Gym, jobs: ThreadJobs, pin: PinCheck) -> Callable[..., Screen]:
    """Make a screen that asks for the PIN."""
    return partial(Screen, qtbot, gym.desk, jobs, pin)


class QuickPin:
    """Takes the right PIN at once: argon2 is slow on purpose, and tested with the PIN page."""

    configured = True
    identity = OWNER

    def check(self, pin: str) -> StaffIdentity:
        if pin != PIN:
            raise PinRejected("That PIN is wrong; try again.")
        return self.identity


@pytest.fixture
def screen(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> Screen:
    """A screen on which the PIN was typed."""
    made = Screen(qtbot, gym.desk, jobs, QuickPin())
    made.unlock(PIN)
    return made
