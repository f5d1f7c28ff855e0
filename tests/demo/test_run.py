"""`kiosk demo`: the whole play, as a process and in this one."""

import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.demo import run as demo
from kiosk.settings.schema import CameraSection, PolicySection, ScannerSection, ScreenSection
from kiosk.simulator.faults import scenario
from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from kiosk.ui.window import KioskWindow
from tests.helpers.patience import PATIENCE_S

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "PulseAudioService")


@pytest.fixture
def _brisk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Short results, and everything the demo changes put back."""
    monkeypatch.setattr(demo, "ScreenSection", lambda **_: ScreenSection(result_seconds=1))
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for number, handler in signals.items():
        signal.signal(number, handler)
    for window in qapp.topLevelWidgets():
        if isinstance(window, KioskWindow):
            window.deleteLater()


def end_after(ms: int) -> None:
    """End the demo as the system would, some time from now."""
    QTimer.singleShot(ms, lambda: os.kill(os.getpid(), signal.SIGTERM))


def test_a_demo_of_five_visits_without_a_display() -> None:
    environment = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "demo", "--visits", "5", "--members", "40"],
        capture_output=True,
        text=True,
        # Of somebody's real kiosk; none of it concerns the demo.
        env=environment
        | {
            "COLUMNS": "200",
            "KIOSK_TEAMUP__TOKN": "SECRET",
            "KIOSK_POLICY__NO_MEMBERSHIP": "block",
        },
        timeout=PATIENCE_S,
        check=False,
    )
    assert "SECRET" not in ran.stdout + ran.stderr
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr
    assert "No display here: running on a virtual one" in ran.stdout
    assert "3 check-ins reached the simulated TeamUp." in ran.stdout
    rows = [line for line in ran.stdout.splitlines() if re.search(r"\d\. ", line)]
    assert len(rows) == 5
    assert all(row.rstrip(" │").endswith("yes") for row in rows)
    found = re.search(r"Screenshots are in (\S+)", ran.stdout)
    assert found
    pictures = {file.stem.split("-", 1)[1]: file for file in Path(found[1]).iterdir()}
    assert {"checkingin", "welcome", "choosingmembership", "front_desk"} <= set(pictures)
    for file in pictures.values():
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (1280, 800)
        file.unlink()
    Path(found[1]).rmdir()


def test_the_environment_does_not_reach_the_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "KIOSK_TEAMUP__TOKEN": "SECRET",
        "KIOSK_TEAMUP__TOKN": "SECRET",
        "KIOSK_TEAMUP__CHECKIN_TOKEN": "SECRET",
        "KIOSK_POLICY__DUPLICATE_WINDOW": "5",
        "KIOSK_CAMERA__DEVICE": "none",
        "KIOSK_DATA__DIR": "/nowhere",
        "KIOSK_DATA_DIR": "/nowhere",
    }.items():
        monkeypatch.setenv(name, value)
    gym = make_gym(20, today=date(2026, 3, 4))
    with Simulator(gym) as simulator:
        settings = demo.demo_settings(simulator, gym, tmp_path)
        assert settings.teamup.base_url == simulator.base_url
        assert settings.teamup.token.get_secret_value() == simulator.token
    assert settings.teamup.checkin_token.get_secret_value() == ""
    assert settings.policy == PolicySection()
    assert settings.camera == CameraSection()
    assert settings.scanner == ScannerSection()
    assert settings.data.dir == str(tmp_path)


@pytest.mark.usefixtures("_brisk")
def test_a_gym_that_does_not_behave_ends_the_demo_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(demo, "Simulator", partial(Simulator, faults=scenario("read-only")))
    assert demo.run_demo(1, members=20) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "refused │ refused" in out
    assert "no: welcome, confirmed in the outbox" in out
    assert "0 check-ins reached the simulated TeamUp." in out


@pytest.mark.usefixtures("_brisk")
def test_a_demo_that_somebody_watches_goes_on_until_it_is_ended(
    capsys: pytest.CaptureFixture[str],
) -> None:
    end_after(1500)
    assert demo.run_demo(None, members=20) == 0
    out = capsys.readouterr().out
    assert f"Staff PIN: {demo.STAFF_PIN}" in out


@pytest.mark.usefixtures("_brisk")
def test_a_demo_that_is_ended_too_early_did_not_go_as_expected() -> None:
    end_after(0)
    assert demo.run_demo(2, members=20) == 1


@pytest.mark.usefixtures("_brisk")
def test_with_a_camera_there_are_pictures_to_hold_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "cameras", lambda: ["A webcam"])
    end_after(300)
    assert demo.run_demo(None, members=20) == 0
    found = re.search(r"hold up one of the pictures in\s+(\S+?)\.\s", capsys.readouterr().out)
    assert found
    pictures = sorted(Path(found[1]).iterdir())
    assert len(pictures) == demo.ONE_ROUND
    assert pictures[0].name == "01-welcome.png"
    for file in pictures:
        file.unlink()
    Path(found[1]).rmdir()
