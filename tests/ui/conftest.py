"""Windows and samples for the tests of the screens."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.language.controller import LanguageController
from kiosk.ui.window import KioskWindow
from tests.helpers.front_door import RecordingPlayer

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
