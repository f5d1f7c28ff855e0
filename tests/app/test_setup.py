"""`kiosk run` without an account sets the kiosk up on the screen, and goes on as the kiosk."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app.setup import TriedSerialLine
from kiosk.cli.run import command
from kiosk.core.errors import ConfigurationError
from kiosk.core.setup import SetupStep
from kiosk.scan.handheld.serial import serial_devices
from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings
from kiosk.simulator.server import Simulator
from kiosk.ui.setup import SetupWindow
from kiosk.ui.window import KioskWindow
from tests.helpers.patience import PATIENCE_S

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.usefixtures("as_it_was"),
]


@pytest.fixture
def config(simulator: Simulator, tmp_path: Path) -> Path:
    """What a test needs of a configuration; nothing that setup asks for."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'[teamup]\nbase_url = "{simulator.base_url}"\n[data]\ndir = "{tmp_path}/data"\n'
        '[camera]\ndevice = "none"\n'
    )
    return file


class Robot:
    """Looks at the windows again and again, and does what `play` says to each that is shown."""

    def __init__(self, qapp: QApplication) -> None:
        self.steps: list[str] = []
        self._app = qapp
        self._typed = False
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)
        self.end_with_setup = False

    def run(self, config: Path) -> int:
        """Run the kiosk until its own window is there, and return its exit code."""
        self._timer.start()
        QTimer.singleShot(round(PATIENCE_S * 1000), self._timer, lambda: self._app.exit(9))
        try:
            assert command.callback is not None
            code = command.callback(config, windowed=True)
        finally:
            self._timer.stop()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, KioskWindow):
                window.deleteLater()
        assert isinstance(code, int)
        return code

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if not window.isVisible():
                continue
            if isinstance(window, KioskWindow):
                self.steps.append("kiosk")
                self._app.exit(0)
            elif isinstance(window, SetupWindow):
                self._answer(window)

    def _answer(self, window: SetupWindow) -> None:
        if self.end_with_setup and window.step is SetupStep.PIN:
            os.kill(os.getpid(), signal.SIGTERM)
            return
        match window.step:
            case SetupStep.LANGUAGE:
                _press(window, "language_en")
            case SetupStep.TOKEN if not self._typed:
                self._typed = True
                _press(window, "setup_type_token")
                field = window.findChild(QLineEdit, "setup_token_field")
                assert isinstance(field, QLineEdit)
                QTest.keyClicks(field, "demo-token")
                QTest.keyClick(field, Qt.Key.Key_Return)
            case SetupStep.PIN:
                for _ in range(2):
                    QTest.keyClicks(window.pin, "13579")
                    QTest.keyClick(window.pin, Qt.Key.Key_Return)
            case step if step is not SetupStep.TOKEN:
                self.steps.append(step.value)
                _press(window, "setup_next")


def _press(window: SetupWindow, name: str) -> None:
    for button in window.findChildren(QAbstractButton, name):
        if button.isVisible() and button.isEnabled():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_kiosk_follows_setup_without_a_restart(
    qapp: QApplication, simulator: Simulator, config: Path
) -> None:
    robot = Robot(qapp)
    assert robot.run(config) == 0
    assert robot.steps[-1] == "kiosk"
    settings = load_settings(config)
    assert settings.teamup.token.get_secret_value() == "demo-token"
    assert settings.teamup.venue_id == simulator.gym.venue_id
    assert settings.staff.pin_hash.startswith("$argon2id$")
    assert simulator.checkins == []


def test_setup_that_is_ended_half_way_leaves_nothing(qapp: QApplication, config: Path) -> None:
    before = config.read_text()
    robot = Robot(qapp)
    robot.end_with_setup = True
    assert robot.run(config) == 0
    assert "kiosk" not in robot.steps
    assert config.read_text() == before


def test_without_a_display_what_is_missing_is_said_as_before(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert command.callback is not None
    with pytest.raises(ConfigurationError, match=r"teamup\.token is missing; run `kiosk setup`"):
        command.callback(config, windowed=True)


def test_a_kiosk_with_a_pin_is_not_set_up_by_whoever_stands_before_it(
    config: Path, pin_hash: str
) -> None:
    config.write_text(config.read_text() + f'[staff]\npin_hash = "{pin_hash}"\n')
    assert command.callback is not None
    with pytest.raises(ConfigurationError, match=r"teamup\.token is missing; run `kiosk setup`"):
        command.callback(config, windowed=True)


def test_a_serial_line_is_tried_and_let_go(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "by-id"
    assert serial_devices(folder) == ()
    folder.mkdir()
    line = folder / "usb-scanner"
    os.mkfifo(line)
    assert serial_devices(folder) == (str(line),)
    parent = QObject()
    tried = TriedSerialLine(Settings(), parent)
    seen: list[str] = []
    tried.code_seen.connect(lambda code, _: seen.append(code.text))
    assert tried.report() is None
    tried.use(str(line))
    try:
        with line.open("w") as scanner:
            scanner.write("GYM-0042\r")
        qtbot.waitUntil(lambda: seen == ["GYM-0042"])
        report = tried.report()
        assert report is not None
        assert report.device == str(line)
        tried.use("")
        assert tried.report() is None
    finally:
        tried.stop()
