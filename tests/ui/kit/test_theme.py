"""Sizes follow the window, type is our own, and widgets find their theme."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import Label
from kiosk.ui.kit.theme import Role, Theme, apply_theme, install_fonts, theme_of
from tests.helpers.patience import PATIENCE_S


def test_the_unit_is_one_at_the_reference() -> None:
    assert Theme(1080, 1920).u == pytest.approx(1)
    assert Theme(3840, 2160).u == pytest.approx(2)
    assert 0.44 < Theme(800, 480).u < 0.6


@pytest.mark.parametrize("size", [(800, 480), (480, 800), (1080, 1920), (3840, 2160)])
def test_things_to_touch_are_a_fingertip_wide(size: tuple[int, int]) -> None:
    assert Theme(*size).touch >= 48


@pytest.mark.parametrize(("size", "factor"), [((400, 240), 0.5), ((512, 384), 0.64)])
def test_a_window_that_is_too_small_looks_as_the_smallest_made_smaller(
    size: tuple[int, int], factor: float
) -> None:
    smallest, small = Theme(800, 480), Theme(*size)
    assert small.u == pytest.approx(smallest.u * factor, rel=0.01)
    assert small.touch == pytest.approx(smallest.touch * factor, abs=1)
    for role in Role:
        assert small.font(role).pixelSize() == pytest.approx(
            smallest.font(role).pixelSize() * factor, abs=1
        )


def test_the_type_scale_rises_in_every_size() -> None:
    for size in ((800, 480), (1080, 1920), (3840, 2160)):
        pixels = [Theme(*size).font(role).pixelSize() for role in Role]
        assert pixels == sorted(pixels)
        assert pixels[0] >= 15


def test_a_sharp_small_display_gets_larger_things_to_touch() -> None:
    assert Theme(800, 480, pixels_per_mm=7.0).touch == 60  # an eighth of the short side at most
    assert Theme(1080, 1920, pixels_per_mm=11.0).touch == 99
    assert Theme(1080, 1920, pixels_per_mm=3.0).touch == Theme(1080, 1920).touch


def test_text_can_be_larger_and_nothing_else_is() -> None:
    usual, large = Theme(1080, 1920), Theme(1080, 1920, text_scale=130)
    for role in Role:
        assert large.font(role).pixelSize() == pytest.approx(
            usual.font(role).pixelSize() * 1.3, abs=1
        )
    assert large.margin == usual.margin


def test_a_window_without_a_size_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        Theme(0, 480)


def test_the_shipped_fonts_are_used(qtbot: QtBot) -> None:
    install_fonts()
    install_fonts()
    assert QFontInfo(Theme(800, 480).font(Role.HERO)).family() == "Inter Display"
    label = Label("x")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == "Inter"


def test_the_shipped_fonts_need_no_others(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "from PySide6.QtGui import QFontInfo, QFontMetrics\n"
        "from kiosk.ui.kit.theme import Role, Theme, install_fonts\n"
        "app = QApplication([]); install_fonts(); font = Theme(800, 480).font(Role.HERO)\n"
        "print(QFontInfo(font).family(), QFontMetrics(font).horizontalAdvance('Ana') > 0)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    assert answer.stdout.strip() == "Inter Display True"


def test_a_widget_finds_the_theme_it_lives_under(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    apply_theme(root, Theme(800, 480))
    late = Label("added later", Role.TITLE)
    reference = late.font().pixelSize()
    late.setParent(root)
    assert theme_of(late) == Theme(800, 480)
    assert late.font().pixelSize() < reference
    apply_theme(root, Theme(3840, 2160))
    assert late.font().pixelSize() > reference
    assert theme_of(root) == Theme(3840, 2160)
