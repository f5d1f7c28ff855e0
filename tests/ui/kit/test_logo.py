"""A gym's own picture, of any shape, on any ground."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import Logo
from kiosk.ui.kit.theme import Look, ThemeChoice
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}">'
    '<rect width="100%" height="100%" fill="{}"/></svg>'
)


def _svg(folder: Path, width: int, height: int, colour: str = "#22aa66") -> Path:
    file = folder / "logo.svg"
    file.write_text(SVG.format(width, height, colour))
    return file


def _png(folder: Path, width: int, height: int, colour: str) -> Path:
    file = folder / "logo.png"
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))
    return file


@pytest.mark.parametrize("shape", [(100, 100), (900, 90), (60, 400), (5000, 300)])
def test_any_shape_fits_and_keeps_its_proportions(
    shape: tuple[int, int], tmp_path: Path, qtbot: QtBot
) -> None:
    logo = Logo()
    qtbot.addWidget(logo)
    logo.resize(600, 110)
    for file in (_svg(tmp_path, *shape), _png(tmp_path, *shape, "#22aa66")):
        assert logo.set_file(file)
        place = logo.place_of_picture()
        assert logo.rect().contains(place.toAlignedRect())
        assert place.width() / place.height() == pytest.approx(shape[0] / shape[1], rel=0.05)
        assert place.left() == 0
    logo.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert logo.place_of_picture().right() == pytest.approx(600)


def test_what_is_no_picture_shows_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    logo = Logo()
    qtbot.addWidget(logo)
    broken = tmp_path / "broken.png"
    broken.write_text("no picture")
    for file in (None, broken, tmp_path / "gone.svg", tmp_path / "gone.png"):
        assert not logo.set_file(file)
        assert not logo.shown
        assert logo.place_of_picture().isEmpty()


@pytest.mark.parametrize(
    ("colour", "choice", "plate"),
    [
        ("#0b0b0b", "dark", True),
        ("#0b0b0b", "light", False),
        ("#fafafa", "light", True),
        ("#fafafa", "dark", False),
        ("#22aa66", "dark", False),
        ("#22aa66", "light", False),
    ],
)
def test_a_picture_like_the_ground_gets_a_plate(
    colour: str, choice: str, plate: bool, tmp_path: Path, make_window: MakeWindow
) -> None:
    file = _png(tmp_path, 200, 100, colour)
    window = make_window(1080, 1920, look=Look(theme=ThemeChoice(choice), logo=file))
    logo = window.ready.logo
    assert logo.isVisible()
    assert (logo.place_of_picture().left() > 0) is plate


def test_the_logo_takes_the_place_of_the_name(
    tmp_path: Path, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(800, 480)
    window.set_status(members.STATUS)
    assert "Riverside Gym" in fitting.texts(window.ready)
    window.set_look(Look(logo=_svg(tmp_path, 300, 100)))
    qtbot.wait(1)
    assert "Riverside Gym" not in fitting.texts(window.ready)
    assert window.ready.logo.accessibleName() == "Riverside Gym"
    assert fitting.clipped(window.ready) == []
    window.set_look(Look())
    assert "Riverside Gym" in fitting.texts(window.ready)
