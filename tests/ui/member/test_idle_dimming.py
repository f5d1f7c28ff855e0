"""An empty entrance dims, and whoever comes finds the kiosk awake."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.screen import states
from kiosk.ui.kit.palette import contrast
from kiosk.ui.kit.theme import Theme, apply_theme
from kiosk.ui.member import idle_dimming
from kiosk.ui.member.idle_dimming import DimmedScreen
from kiosk.ui.member.status import CameraStatus
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow

SOON_S = 0.05
LONG_S = 600.0


def test_the_ready_screen_dims_and_shows_no_more_frames(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(800, 480, dim_after_s=SOON_S)
    window.set_camera(CameraStatus.LIVE)
    window.set_clock(members.NOW)
    qtbot.waitUntil(lambda: window.idle_dim.dimmed)
    window.set_preview(members.made_up_frame())
    assert not window.ready.preview.has_frame
    assert window.idle_dim.screen.geometry() == window.rect()
    assert fitting.texts(window.idle_dim.screen) == ["18:02", "Touch the screen or show your code"]
    picture = window.grab().toImage()
    assert picture.pixelColor(2, 2).name() == "#000000"


def _touch(window: KioskWindow) -> None:
    at = window.childAt(window.rect().center())
    assert at is not None
    fitting.click(at)


def _scan(window: KioskWindow) -> None:
    window.show_state(states.LookingUp(1), 5000)


@pytest.mark.parametrize("sign", [_touch, _scan])
def test_a_touch_and_a_code_wake_it(
    sign: Callable[[KioskWindow], None], make_window: MakeWindow
) -> None:
    window = make_window(800, 480, dim_after_s=LONG_S)
    window.set_camera(CameraStatus.LIVE)
    wanted: list[str] = []
    window.staff_wanted.connect(lambda: wanted.append("staff"))
    window.idle_dim.dim()
    assert window.idle_dim.dimmed
    sign(window)
    assert not window.idle_dim.dimmed
    assert wanted == []  # what woke it pressed nothing


def test_somebody_before_the_camera_wakes_it_but_its_own_light_does_not(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(800, 480, dim_after_s=LONG_S)
    window.idle_dim.dim()
    window.idle_dim.see_somebody()  # what stood in the light of the screen has gone dark
    assert window.idle_dim.dimmed
    monkeypatch.setattr(idle_dimming, "OWN_LIGHT_MS", 0)
    window.idle_dim.see_somebody()
    assert not window.idle_dim.dimmed


def test_nobody_is_left_in_the_dark(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480, dim_after_s=SOON_S)
    window.show_state(members.states()["choose_membership"], None)
    qtbot.wait(150)
    assert not window.idle_dim.dimmed
    window.show_state(states.Ready(), None)
    window.open_staff(QWidget())
    qtbot.wait(150)
    assert not window.idle_dim.dimmed
    window.close_staff()
    qtbot.waitUntil(lambda: window.idle_dim.dimmed)


def test_a_touch_beside_everything_puts_it_off(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480, dim_after_s=0.4)
    for _ in range(6):
        qtbot.wait(100)
        QTest.mouseClick(window.ready, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        assert not window.idle_dim.dimmed
    qtbot.waitUntil(lambda: window.idle_dim.dimmed)


def test_it_never_dims_unless_asked_to(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480)
    qtbot.wait(60)
    assert not window.idle_dim.dimmed


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920), (3840, 2160)])
def test_the_texts_move_stay_whole_and_can_be_read(size: tuple[int, int], qtbot: QtBot) -> None:
    resting = DimmedScreen()
    qtbot.addWidget(resting)
    apply_theme(resting, Theme(*size))
    resting.resize(*size)
    resting.set_clock(members.NOW)
    resting.show()
    qtbot.wait(1)
    places = set()
    for _ in range(6):
        resting.move_on()
        qtbot.wait(1)
        assert fitting.clipped(resting) == []
        places.add(resting.clock.mapTo(resting, QPoint(0, 0)).toTuple())
    assert len(places) == 6
    for label in (resting.clock, resting.prompt):
        assert contrast(label.colour.name(), resting.ground.name()) >= 4.5
