"""No words are cut off on any staff page, and what belongs together stands in line."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.core.screen.languages import TAGS
from kiosk.ui.kit.theme import TEXT_SCALES, Look
from kiosk.ui.staff.area import StaffArea
from tests.gallery import staff
from tests.helpers import fitting
from tests.ui.conftest import Speak

USUAL, *_, LARGEST = TEXT_SCALES
SMALLEST, *LARGER = staff.SIZES
# The smallest panel: see every language. The last two are 1024x768 at 150 % and 200 %.
SIZES = (*LARGER, (3840, 2160), (800, 600), (683, 512), (512, 384))
CASES = [(size, USUAL) for size in SIZES]
CASES += [(size, LARGEST) for size in ((800, 480), (480, 800), (1080, 1920))]


@pytest.mark.parametrize(("size", "scale"), CASES, ids=str)
def test_every_word_has_the_room_it_needs(
    qapp: QApplication, size: tuple[int, int], scale: int
) -> None:
    assert qapp
    cut = {page: fitting.clipped(area) for page, area in staff.pages(size, Look(text_scale=scale))}
    assert {page: found for page, found in cut.items() if found} == {}


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_fits_the_smallest_panel(tag: str, speak: Speak) -> None:
    speak(tag)
    cut = {
        page: fitting.clipped(area) + _cut_beside_icons(area)
        for page, area in staff.pages(SMALLEST)
    }
    assert {page: found for page, found in cut.items() if found} == {}


def _cut_beside_icons(area: StaffArea) -> list[str]:
    """Return a line for each button whose words and icon need more room than it has."""
    found = []
    for button in fitting.buttons(area):
        text = button.text()
        room = button.width() - button.iconSize().width() * (not button.icon().isNull())
        if button.fontMetrics().horizontalAdvance(text) > room:
            found.append(f"{text!r} has {room} of {button.width()}")
    return found


def _places(area: StaffArea, *names: str) -> list[QRect]:
    """Return where the visible buttons of these names are."""
    found = [
        button
        for name in names
        for button in area.findChildren(QAbstractButton, name)
        if button.isVisible()
    ]
    assert len(found) == len(names)
    return [QRect(button.mapTo(area, QPoint(0, 0)), button.size()) for button in found]


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920), (3840, 2160)], ids=str)
def test_all_choices_of_the_looks_stand_in_the_same_columns(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    assert qapp
    for _, area in staff.pages(size, only="device_look"):
        languages = _places(area, "language_auto", *(f"language_{tag}" for tag in TAGS))
        themes = _places(area, "theme_dark", "theme_light", "theme_auto")
        for number, place in enumerate(languages):
            above = themes[number % 3]
            assert (place.x(), place.width()) == (above.x(), above.width())
        first, second = languages[0], languages[3]
        assert first.height() < second.y() - first.y() <= first.height() * 1.5


def test_on_an_upright_screen_the_lock_stands_in_line_with_the_title(qapp: QApplication) -> None:
    assert qapp
    for _, area in staff.pages((1080, 1920), only="today"):
        (lock,), tabs = _places(area, "lock"), _places(area, "tab_members", "tab_device")
        (title,) = [label for label in fitting.visible_labels(area) if label.text() == "Staff"]
        assert abs(title.mapTo(area, title.rect().center()).y() - lock.center().y()) <= 1
        assert lock.bottom() < tabs[0].y()
        assert lock.right() == tabs[1].right()


@pytest.mark.parametrize("page", ["queue", "member"])
def test_what_does_not_scroll_ends_where_everything_else_does(
    qapp: QApplication, page: str
) -> None:
    assert qapp
    for _, area in staff.pages((1080, 1920), only=page):
        picture = area.grab().toImage()
        edge = _places(area, "lock")[0].right()
        ground = picture.pixelColor(2, picture.height() // 2)
        column = range(picture.height() // 5, picture.height() // 2)
        cards = [y for y in column if picture.pixelColor(edge, y) != ground]
        assert len(cards) > len(column) // 3
