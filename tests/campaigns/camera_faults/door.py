"""A whole kiosk at a made-up gym as a process, which prints what its camera does as lines of JSON.

Lines on standard input: "member FILE WIDTH HEIGHT" and "staff FILE WIDTH HEIGHT" keep a picture of
what is on the screen, for the one and the other.
"""

import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

import kiosk.scan  # noqa: F401  # quietens Qt Multimedia, which logs when first used
from kiosk.app.application import SignalShutdown, application
from kiosk.app.kiosk import Kiosk
from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.codes import Code
from kiosk.demo.run import STAFF_PIN, demo_settings
from kiosk.scan.capture.sources import cameras
from kiosk.scan.capture.supervised_camera import CameraState
from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from kiosk.ui.staff import StaffArea


def say(**facts: Any) -> None:
    """Print one line."""
    print(json.dumps({"at": time.monotonic(), **facts}), flush=True)


class Door:
    """The kiosk, and what is told of it."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._told = ""
        self._devices = QMediaDevices()
        self._devices.videoInputsChanged.connect(self._on_devices)
        kiosk.camera.state_changed.connect(self._on_state)
        kiosk.reader.code_seen.connect(self._on_code)
        self._look = QTimer(interval=10)
        self._look.timeout.connect(self._on_look)
        self._look.start()
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._lines.activated.connect(self._on_line)

    def _on_devices(self) -> None:
        say(cameras=[camera.name for camera in cameras()])

    def _on_state(self, state: CameraState) -> None:
        camera = self._kiosk.camera
        self._told = camera.trouble
        say(state=state.value, trouble=camera.trouble, description=camera.description)

    def _on_code(self, code: Code, _at: float) -> None:
        say(code=code.text, description=self._kiosk.camera.description)

    def _on_look(self) -> None:
        if self._kiosk.camera.trouble != self._told:
            self._told = self._kiosk.camera.trouble
            say(trouble=self._told)

    def _on_line(self) -> None:
        whose, file, width, height = sys.stdin.readline().split()
        window = self._kiosk.window
        window.resize(int(width), int(height))
        if whose == "staff":
            for name in ("staffButton", *(f"key_{digit}" for digit in STAFF_PIN), "key_enter"):
                self._touch(name)
        QTest.qWait(1500)  # the status line is refreshed once a second
        window.grab().save(file)
        if whose == "staff":
            area = window.findChild(StaffArea)
            assert isinstance(area, StaffArea)
            area.closed.emit()
        say(kept=file)

    def _touch(self, name: str) -> None:
        end = time.monotonic() + 10
        while time.monotonic() < end:
            for button in self._kiosk.window.findChildren(QAbstractButton, name):
                if button.isVisible() and button.isEnabled():
                    button.click()
                    return
            QTest.qWait(20)
        raise AssertionError(f"there is no {name} to touch")


def main() -> None:
    """Run until SIGTERM."""
    app = application()
    timer = SignalShutdown(app)
    gym = make_gym(60, today=datetime.now(UTC).date())
    with Simulator(gym) as simulator, tempfile.TemporaryDirectory(prefix="turnstile-") as folder:
        settings = demo_settings(simulator, gym, Path(folder))
        kiosk = Kiosk(settings)
        door = Door(kiosk)
        kiosk.window.resize(1080, 1920)
        kiosk.window.show()
        kiosk.start()
        while kiosk.services.directory.status().completed_at is None:
            QTest.qWait(50)
        say(
            passes=[
                kiosk.services.keys.make(CustomerId(customer.id))
                for customer in gym.customers.values()
                if len(gym.memberships_of(customer.id)) == 1
            ]
        )
        app.exec()
        timer.stop()
        kiosk.stop()
        del door


if __name__ == "__main__":
    main()
