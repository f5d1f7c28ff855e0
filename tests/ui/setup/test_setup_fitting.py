"""On every page of setup all words have room, everything can be touched, named and read."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.core.screen.languages import TAGS
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.theme import TEXT_SCALES, Look, ThemeChoice, theme_of
from kiosk.ui.setup import SetupWindow
from tests.gallery import setup, staff
from tests.helpers import fitting, seeing
from tests.ui.conftest import Speak

USUAL, *_, LARGEST = TEXT_SCALES
SMALLEST, *LARGER = staff.SIZES
CASES = [(size, USUAL) for size in (*LARGER, (800, 600), (480, 800), (683, 512))]
CASES += [((1080, 1920), LARGEST)]
HIGH = Look(theme=ThemeChoice.LIGHT, accent="#0c0c0c", high_contrast=True)


def wrong(window: SetupWindow) -> list[str]:
    small = [
        f"{button.objectName()} is too small to touch"
        for button in fitting.buttons(window)
        if min(button.width(), button.height()) < theme_of(window).touch
    ]
    return [*fitting.clipped(window), *fitting.overlapping(window), *small]


@pytest.mark.parametrize(("size", "scale"), CASES, ids=str)
def test_every_word_has_room_and_every_button_a_finger(
    qapp: QApplication, size: tuple[int, int], scale: int
) -> None:
    assert qapp
    look = Look(text_scale=scale)
    found = {name: wrong(window) for name, window in setup.pages(size, look)}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_fits_the_smallest_panel(tag: str, speak: Speak) -> None:
    speak(tag)
    found = {name: wrong(window) for name, window in setup.pages(SMALLEST)}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("look", [Look(), HIGH], ids=["dark", "light, high"])
def test_every_word_can_be_read(look: Look, qapp: QApplication) -> None:
    assert qapp
    ratio = 7.0 if look.high_contrast else 4.5
    for name, window in setup.pages(SMALLEST, look):
        assert seeing.faint(window, ratio) == [], name


def test_a_screen_reader_is_told_what_everything_is(qapp: QApplication) -> None:
    assert qapp
    accessibility.install()
    for name, window in setup.pages(SMALLEST):
        assert fitting.nameless(window.page) == [], name
        spoken = QAccessible.queryAccessibleInterface(window.page)
        assert spoken.role() == QAccessible.Role.Dialog, name
        assert spoken.text(QAccessible.Text.Name), name


def test_where_reading_goes_from_right_to_left_the_way_on_is_at_the_left(speak: Speak) -> None:
    speak("ar")
    for _, window in setup.pages((1920, 1080), only="camera"):
        assert window.page.next.x() < window.page.back.x()
        assert window.page.title.geometry().right() > window.width() / 2
