"""The window fills its screen: on a bare X server, on one of several screens, as screens change.

Each case is a process of its own, because Qt takes one display for good.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.demo.display import start_xvfb
from tests.helpers.patience import PATIENCE_S

SHOW = """
import sys
import time
from PySide6.QtWidgets import QApplication
from kiosk.ui.full_screen import FullScreen, missing_screen
from kiosk.ui.window import KioskWindow

app = QApplication(["kiosk"])
window = KioskWindow()
full = FullScreen(window, sys.argv[1])
full.begin()
fills = lambda: window.geometry() == window.screen().geometry() and window.isFullScreen()
def wait(met):
    until = time.monotonic() + 30
    while not met() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)
    return met()
assert wait(fills), (window.geometry(), window.screen().geometry())
"""
TELL = "print(window.screen().name(), *window.geometry().getRect(), bool(full.trouble), sep='|')"
ACTIVE = "assert wait(window.isActiveWindow), 'nobody gives it the keyboard'"
SCREENS = {
    "screens": [
        {"name": "DP-1", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "HDMI-1", "x": 1280, "y": 0, "width": 1080, "height": 1920},
    ]
}


def run(script: str, monitor: str, **environment: str) -> str:
    """Run `script` with these variables; return what it printed."""
    ran = subprocess.run(
        [sys.executable, "-c", script, monitor],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S * 3,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as entered:
        yield entered


@pytest.mark.parametrize(
    ("size", "scale", "expected"),
    [
        ((800, 480), "1", "0|0|800|480"),
        ((1280, 800), "1", "0|0|1280|800"),
        ((1080, 1920), "1", "0|0|1080|1920"),
        ((1280, 800), "2", "0|0|640|400"),
    ],
)
def test_without_a_window_manager_it_fills_the_screen_and_has_the_keyboard(
    size: tuple[int, int], scale: str, expected: str, stack: ExitStack
) -> None:
    number = start_xvfb(stack, size)
    assert number is not None, "the tests need the system package xvfb"
    told = run(
        f"{SHOW}\n{ACTIVE}\n{TELL}",
        "",
        QT_QPA_PLATFORM="xcb",
        DISPLAY=f":{number}",
        QT_SCALE_FACTOR=scale,
    )
    assert told == f"screen|{expected}|False"


@pytest.mark.parametrize(
    ("monitor", "expected"),
    [
        ("", "DP-1|0|0|1280|800|False"),
        ("hdmi-1", "HDMI-1|1280|0|1080|1920|False"),
        ("2", "HDMI-1|1280|0|1080|1920|False"),
        ("1", "DP-1|0|0|1280|800|False"),
        ("VGA-1", "DP-1|0|0|1280|800|True"),
        ("3", "DP-1|0|0|1280|800|True"),
        ("0", "DP-1|0|0|1280|800|True"),
    ],
)
def test_the_screen_can_be_chosen_by_name_or_number(
    monitor: str, expected: str, tmp_path: Path
) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps(SCREENS))
    platform = f"offscreen:configfile={file}"
    assert run(f"{SHOW}\n{TELL}", monitor, QT_QPA_PLATFORM=platform) == expected


def test_a_screen_that_is_missing_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps(SCREENS))
    said = run(
        f"{SHOW}\nprint(full.trouble)", "VGA-1", QT_QPA_PLATFORM=f"offscreen:configfile={file}"
    )
    assert said == (
        "screen.monitor is VGA-1, and there is no such screen; the main one is used. There are: "
        "DP-1, HDMI-1."
    )
