"""Windows and samples for the tests of the screens."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.sounds import Sound
from kiosk.ui.window import KioskWindow

MakeWindow = Callable[..., KioskWindow]


class Heard:
    """A `Player` that remembers what it was asked to play."""

    def __init__(self) -> None:
        self.meanings: list[Sound] = []

    def play(self, sound: Sound) -> None:
        """Remember `sound`."""
        self.meanings.append(sound)


@pytest.fixture
def heard() -> Heard:
    """What a window of this test has sounded."""
    return Heard()


@pytest.fixture
def make_window(qtbot: QtBot, heard: Heard) -> MakeWindow:
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
