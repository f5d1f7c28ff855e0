"""The kiosk's own camera and reader as a process, which tells what they do as lines of JSON.

`python -m tests.helpers.fakecam.watcher DEVICE PATIENCE ADJUST`. A line on standard input
changes to another camera, or asks for "smaller pictures". Every line that is printed has the
`time.monotonic()` of when it happened.
"""

import json
import signal
import sys
import time
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

import kiosk.scan  # noqa: F401  # quietens Qt Multimedia, which logs when first used
from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.capture.sources import cameras
from kiosk.scan.capture.supervised_camera import CameraState, open_camera
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader


def say(**facts: Any) -> None:
    """Print one line."""
    print(json.dumps({"at": time.monotonic(), **facts}), flush=True)


def main(device: str, patience: float, adjust: bool) -> None:
    """Watch until SIGTERM."""
    app = QGuiApplication([])
    reader = Reader(Decoder([Symbology.QR]), rescan_seconds=0.5)
    camera = open_camera(device, reader.offer, patience=patience, adjust=adjust)
    devices = QMediaDevices()

    told = ""

    def on_state(state: CameraState) -> None:
        nonlocal told
        told = camera.trouble
        say(state=state.value, trouble=camera.trouble, description=camera.description)

    def on_code(code: Code, _at: float) -> None:
        say(code=code.text, trouble=camera.trouble, description=camera.description)

    def on_devices() -> None:
        say(cameras=[[one.id, one.name] for one in cameras()])

    def on_line() -> None:
        line = sys.stdin.readline().strip()
        if line == "smaller pictures":
            camera.prefer_smaller()
        else:
            camera.use(line)

    camera.state_changed.connect(on_state)
    reader.code_seen.connect(on_code)
    devices.videoInputsChanged.connect(on_devices)
    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    lines.activated.connect(on_line)

    def look() -> None:  # what staff are told may change without the state
        nonlocal told
        if camera.trouble != told:
            told = camera.trouble
            say(trouble=told, rate=camera.rate)

    troubles = QTimer(interval=20)
    troubles.timeout.connect(look)
    troubles.start()
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    on_devices()
    reader.start()
    camera.start()
    app.exec()
    camera.stop()
    reader.stop()
    say(ended=True)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), bool(int(sys.argv[3])))
