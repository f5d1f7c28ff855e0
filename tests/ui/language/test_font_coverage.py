"""Names from all over the world can be read on a computer that was set up by the book."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import FitLabel
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.font_coverage import missing_scripts

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # Qt says so of the first family in the list before it goes on to one that has the letters.
    pytest.mark.qt_log_ignore("OpenType support missing"),
]

_ASK = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from kiosk.ui.language.font_coverage import missing_scripts
print(*missing_scripts(), sep=",")
"""


def test_every_script_has_a_font_that_is_installed_with_the_kiosk() -> None:
    assert missing_scripts() == ()


def test_what_is_missing_on_a_computer_without_fonts_is_named(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    environment = {**os.environ, "FONTCONFIG_FILE": str(config)}
    asked = subprocess.run(
        [sys.executable, "-c", _ASK], env=environment, capture_output=True, text=True, check=True
    )
    missing = asked.stdout.strip().split(",")
    assert {"Korean", "Japanese", "Simplified Chinese", "Hebrew", "Thai"} <= set(missing)
    assert "Arabic" not in missing  # which is shipped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("王明", "李雷"),
        ("山田", "佐藤"),
        ("김민", "박서"),
        ("שרה", "דוד"),
        ("สม", "วร"),
        ("नेहा", "रवि"),
        ("გია", "ანა"),
    ],
)
def test_two_names_in_one_script_do_not_look_the_same(one: str, other: str, qtbot: QtBot) -> None:
    assert _drawn(one, qtbot) != _drawn(other, qtbot)


def test_names_in_letters_that_no_font_has_do(qtbot: QtBot) -> None:
    """So the test before can fail."""
    assert _drawn("\U0010fffc", qtbot) == _drawn("\U0010fffd", qtbot)


def _drawn(name: str, qtbot: QtBot) -> QImage:
    label = FitLabel(name, Role.HERO)
    qtbot.addWidget(label)
    label.resize(600, 300)
    return label.grab().toImage()
