"""Whatever is written on a screen can be read as it was painted (WCAG 2.2, 1.4.3 and 1.4.6).

In both themes, in high contrast, and with accents that make it hard.
"""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.theme import Look, ThemeChoice
from tests.gallery import members, staff
from tests.helpers import seeing
from tests.ui.conftest import MakeWindow

LOOKS = {
    "light": Look(theme=ThemeChoice.LIGHT),
    "dark, yellow": Look(accent="#ffe600"),
    "light, high, black": Look(theme=ThemeChoice.LIGHT, accent="#0c0c0c", high_contrast=True),
    "dark, high, blue": Look(accent="#1a2cff", high_contrast=True),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_members_can_read_every_word(look: Look, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1080, 1920, look=look)
    ratio = 7.0 if look.high_contrast else 4.5
    for name, _picture in members.pictures(window):
        qtbot.wait(1)
        assert seeing.faint(members.shown(window), ratio) == [], name


@pytest.mark.parametrize("look", list(LOOKS.values())[1:3], ids=list(LOOKS)[1:3])
def test_staff_can_read_every_word(look: Look, qapp: QApplication) -> None:
    assert qapp
    ratio = 7.0 if look.high_contrast else 4.5
    for name, area in staff.pages((800, 480), look):
        if not _dimmed(name):
            assert seeing.faint(area, ratio) == [], name


def _dimmed(page: str) -> bool:
    """Tell whether a question covers the page: what lies below is not meant to be read."""
    return page in ("leave", "queue_reason", "queue_reason_words", "member_trouble")
