"""What moves, moves for a moment and for a reason; where motion is reduced, nothing does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states
from kiosk.ui.kit.theme import Look
from kiosk.ui.member.message_layout import Confetti
from kiosk.ui.member.status import CameraStatus
from tests.gallery import members
from tests.ui.conftest import MakeWindow

BURST = Confetti((QColor("#ff0000"), QColor("#00ff00")))


def _burst(t: float) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    BURST.paint(painter, QRectF(image.rect()), QPointF(200, 150), 0.5, t)
    painter.end()
    return image


def test_a_burst_is_the_same_every_time_moves_and_is_over(qtbot: QtBot) -> None:
    assert qtbot
    assert _burst(0.3) == _burst(0.3)
    assert _burst(0.3) != _burst(0.4)
    empty = QImage(400, 300, QImage.Format.Format_RGB32)
    empty.fill(QColor("black"))
    assert _burst(1.0) == empty
    assert _burst(0.3) != empty


def test_a_result_arrives_and_then_stands_still(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480)
    window.show_state(members.states()["welcome"], 60000)
    assert window.result.moving
    qtbot.waitUntil(lambda: not window.result.moving)
    window.result.arrive(BURST)
    assert window.result.moving
    window.show_state(states.Ready(), None)
    assert not window.result.moving


def test_where_motion_is_reduced_nothing_moves(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480, look=Look(moving=False))
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(members.made_up_frame())
    still = window.ready.preview.viewfinder()
    window.show_state(members.states()["checking_in"], 60000)
    qtbot.wait(1)
    before = window.grab().toImage()
    QTest.qWait(100)
    assert window.grab().toImage() == before
    window.show_state(members.states()["welcome"], None)
    window.result.arrive(BURST)
    assert not window.result.moving
    window.show_state(states.Ready(), None)
    assert window.ready.preview.viewfinder() == still


def test_the_picture_of_what_to_do_moves_now_and_then(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(1080, 1920)
    picture = window.ready.prompt.picture
    assert not picture.playing
    still = picture.grab().toImage()
    picture.play()
    assert picture.playing
    assert picture.grab().toImage() != still
    qtbot.waitUntil(lambda: not picture.playing)
    assert picture.grab().toImage() == still
    window.set_look(Look(moving=False))
    picture.play()
    assert not picture.playing
    window.set_look(Look())
    picture.set_icon("search")  # nothing a hand moves
    picture.play()
    assert not picture.playing
    assert picture.icon == "search"


def test_the_viewfinder_breathes(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480)
    preview = window.ready.preview
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(members.made_up_frame())
    first = preview.viewfinder()
    qtbot.waitUntil(lambda: preview.viewfinder() != first)
    preview.set_busy(True)
    assert preview.viewfinder() == preview.viewfinder()


@pytest.mark.parametrize("name", ["welcome_first", "welcome_hundredth", "welcome_streak"])
def test_a_special_visit_is_celebrated_once_and_briefly(
    name: str, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(800, 480)
    welcome = members.states()[name]
    assert isinstance(welcome, states.Result)
    saved = replace(welcome, outcome=VisitOutcome.SAVED)
    window.show_state(saved, 60000)
    assert window.result.celebrating
    qtbot.wait(100)
    window.show_state(welcome, 60000)  # TeamUp has answered meanwhile
    assert window.result.celebrating
    qtbot.waitUntil(lambda: not window.result.celebrating)
    window.show_state(saved, 60000)
    assert not window.result.celebrating


def test_an_ordinary_visit_is_not_celebrated(make_window: MakeWindow) -> None:
    window = make_window(800, 480)
    for name in ("welcome", "welcome_note", "front_desk"):
        window.show_state(members.states()[name], 60000)
        assert not window.result.celebrating
