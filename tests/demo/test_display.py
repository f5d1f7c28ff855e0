"""Something to draw on: the display there is, a virtual one, or none at all."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.demo.display import VIRTUAL_SIZE, display
from tests.helpers.patience import PATIENCE_S

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("_no_display")
def test_where_there_is_a_display_nothing_is_started(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "something")
    with display() as where:
        assert where == ""
        assert os.environ[name] == "something"
    assert os.environ[name] == "something"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[str]"]:
    """The processes that were started."""
    processes: list[subprocess.Popen[str]] = []
    popen = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> "subprocess.Popen[str]":
        processes.append(popen(*arguments, **options))
        return processes[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    return processes


DRAW = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["x"])
print(app.platformName(), app.primaryScreen().size().toTuple())
"""


@pytest.mark.usefixtures("_no_display")
def test_a_virtual_display_is_started_and_ended(started: list["subprocess.Popen[str]"]) -> None:
    assert shutil.which("Xvfb"), "the tests need the system package xvfb"
    with display() as where:
        number = os.environ["DISPLAY"]
        assert where == f"no display here: running on a virtual one ({number})"
        (server,) = started
        drawing = subprocess.Popen(
            [sys.executable, "-c", DRAW],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        said, _ = drawing.communicate(timeout=PATIENCE_S)
        assert said.splitlines()[-1] == f"xcb {VIRTUAL_SIZE}"
        assert server.poll() is None
    assert "DISPLAY" not in os.environ
    assert server.returncode is not None


@pytest.mark.usefixtures("_no_display")
def test_without_xvfb_qt_draws_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with display() as where:
        assert where == "no display and no Xvfb here: drawing offscreen"
        assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.usefixtures("_no_display")
def test_an_xvfb_that_cannot_start_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "Xvfb"
    broken.write_text("#!/bin/sh\nexit 7\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with display() as where:
        assert "offscreen" in where
    assert "Xvfb did not start (exit code 7)" in caplog.text


@pytest.mark.usefixtures("_no_display")
def test_a_virtual_display_that_died_meanwhile_is_no_trouble(
    started: list["subprocess.Popen[str]"],
) -> None:
    with display():
        started[0].kill()
    assert "DISPLAY" not in os.environ
    assert started[0].returncode == -signal.SIGKILL
