"""No words are cut off on any staff page, at any size of window and of text."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.core.languages import TAGS
from kiosk.ui.look import TEXT_SCALES, Look
from tests.gallery import staff
from tests.helpers import fitting
from tests.ui.conftest import Speak

USUAL, *_, LARGEST = TEXT_SCALES
CASES = [(size, USUAL) for size in (*staff.SIZES, (3840, 2160))]
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
    cut = {page: fitting.clipped(area) for page, area in staff.pages((800, 480))}
    assert {page: found for page, found in cut.items() if found} == {}
