"""What to do so that the code can be read: on the picture, in words that fit, and never alone."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.identification.codes import ScanHint
from kiosk.core.screen import states
from kiosk.ui.kit.theme import Theme, apply_theme
from kiosk.ui.member.preview import HintBar
from kiosk.ui.member.status import CameraStatus
from kiosk.ui.member.texts import hint_text
from kiosk.ui.resources import resource
from tests.gallery.members import made_up_frame
from tests.helpers.fitting import clipped
from tests.ui.conftest import MakeWindow


@pytest.mark.parametrize("hint", list(ScanHint))
def test_every_hint_is_a_picture_and_words_of_its_own(hint: ScanHint) -> None:
    icon, words = hint_text(hint)
    assert resource(f"icons/{icon}.svg").is_file()
    assert words.strip()
    assert [other for other in ScanHint if hint_text(other)[1] == words] == [hint]


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 480)])
@pytest.mark.parametrize("hint", list(ScanHint))
def test_a_hint_lies_on_the_picture_and_fits(
    hint: ScanHint, size: tuple[int, int], make_window: MakeWindow
) -> None:
    window = make_window(*size)
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(made_up_frame())
    window.set_advice(hint, light=False)
    bar = window.ready.preview.hint_bar
    assert bar.isVisible()
    assert bar.text == hint_text(hint)[1] == bar.accessibleName()
    assert window.ready.preview.rect().contains(bar.geometry())
    assert clipped(window) == []


def test_there_is_no_hint_without_a_picture_nor_while_a_code_is_looked_up(
    make_window: MakeWindow,
) -> None:
    window = make_window()
    bar = window.ready.preview.hint_bar
    window.set_advice(ScanHint.FAR, light=False)
    assert bar.hint is None
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(made_up_frame())
    window.set_advice(ScanHint.BLURRED, light=False)
    assert bar.hint is ScanHint.BLURRED
    window.show_state(states.LookingUp(1), None)
    window.show_looking_up_now()
    assert bar.hint is None
    window.show_state(states.Ready(), None)
    assert bar.hint is ScanHint.BLURRED
    window.set_advice(None, light=False)
    assert not bar.isVisible()
    assert bar.text == ""


def test_the_light_is_a_white_frame_around_the_picture(make_window: MakeWindow) -> None:
    window = make_window(800, 480)
    window.set_camera(CameraStatus.LIVE)
    dark = made_up_frame()
    dark.fill(QColor("#101010"))
    window.set_preview(dark)
    preview = window.ready.preview
    middle = preview.rect().center()

    def light_at(x: int) -> int:
        return preview.grab().toImage().pixelColor(x, middle.y()).lightness()

    assert light_at(12) < 30
    window.set_advice(None, light=True)
    assert light_at(12) == 255
    assert light_at(preview.width() - 12) == 255
    assert light_at(middle.x()) < 30
    window.set_advice(None, light=False)
    assert light_at(12) < 30


def test_the_words_take_their_place_again_when_the_size_changes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    apply_theme(parent, Theme(900, 600))
    bar = HintBar(parent)
    parent.show()
    bar.set_hint(ScanHint.CUT_OFF)
    before = bar.geometry()
    parent.resize(500, 400)
    bar.fit()
    assert bar.geometry() != before
    assert parent.rect().contains(bar.geometry())
