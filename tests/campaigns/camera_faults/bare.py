"""Qt's camera alone, nobody looking after it: prints all that Qt says of it, as lines of JSON."""

import json
import signal
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import (
    QCamera,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

import kiosk.scan  # noqa: F401  # quietens Qt Multimedia, which logs when first used


def say(said: str) -> None:
    """Print one line."""
    print(json.dumps({"at": time.monotonic(), "said": said}), flush=True)


def main() -> None:
    """Open the first camera and watch until the process is ended."""
    app = QGuiApplication([])
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    devices = QMediaDevices()
    devices.videoInputsChanged.connect(lambda: say("videoInputsChanged"))
    session, sink = QMediaCaptureSession(), QVideoSink()
    there = QMediaDevices.videoInputs()
    if not there:
        say("the camera is not in the list")
        nothing = QTimer(interval=1000)
        nothing.timeout.connect(lambda: say("frames 0, no camera"))
        nothing.start()
        app.exec()
        return
    camera = QCamera(there[0])
    if camera.errorString():
        say(f"errorString {camera.errorString()!r}, no signal")
    camera.errorOccurred.connect(lambda _error, words: say(f"errorOccurred {words!r}"))
    session.setCamera(camera)
    session.setVideoSink(sink)
    frames = 0

    def on_frame(frame: QVideoFrame) -> None:
        nonlocal frames
        frames += frame.isValid()

    def tell() -> None:
        nonlocal frames
        say(f"frames {frames}, isActive {camera.isActive()}")
        frames = 0

    sink.videoFrameChanged.connect(on_frame)
    (best,) = [
        offered
        for offered in there[0].videoFormats()
        if offered.resolution().height() == 720 and offered.maxFrameRate() > 20
    ]
    camera.setCameraFormat(best)
    camera.start()
    every_second = QTimer(interval=1000)
    every_second.timeout.connect(tell)
    every_second.start()
    app.exec()


if __name__ == "__main__":
    main()
