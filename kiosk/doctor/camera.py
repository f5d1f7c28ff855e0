"""The camera: opened as the kiosk will open it, until pictures arrive or it is known why not."""

from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.core.device_page import CheckResult
from kiosk.core.errors import CameraError
from kiosk.core.messages import join, msg
from kiosk.scan.capture.diagnosis import CameraFault
from kiosk.scan.capture.source_selection import selector_for
from kiosk.scan.capture.sources import cameras
from kiosk.scan.capture.supervised_camera import (
    FRAME_TIMEOUT_SECONDS,
    CameraState,
    SupervisedCamera,
    open_camera,
)
from kiosk.settings.schema import Settings

_POLL_MS: Final = 50
_NO_CAMERA: Final = CameraFault(msg("There is no camera."), msg("Plug in a USB webcam."))


def examine_camera(settings: Settings) -> CheckResult:
    """Return what was found about the camera; takes up to some seconds. Needs a Qt application."""
    device = settings.camera.device
    if device == "none":
        return CheckResult("camera", True, False, msg("None is configured; hand scanners only."))
    if device.startswith("file:"):
        try:
            selector_for(device)  # looks into the file as the kiosk will
        except CameraError as error:
            remedy = msg("Set camera.device to a file there is.")
            return CheckResult("camera", False, True, error.sentence, remedy)
        return CheckResult(
            "camera", True, True, msg("A file stands in for it: {path}.", path=device[5:])
        )
    camera = open_camera(device, lambda _frame, _at: None)
    try:
        _wait_for_pictures(camera)
        return _result(camera, must=not (settings.scanner.serial or settings.scanner.keyboard))
    finally:
        camera.stop()


def _wait_for_pictures(camera: SupervisedCamera) -> None:
    """Run until `camera` shows enough pictures to tell their rate, or has failed."""
    loop, poll, end = QEventLoop(), QTimer(interval=_POLL_MS), QTimer(singleShot=True)

    def done() -> None:
        if camera.state in (CameraState.LOST, CameraState.NONE) or camera.rate:
            loop.quit()

    poll.timeout.connect(done)
    end.timeout.connect(loop.quit)
    camera.start()
    poll.start()
    end.start(round(FRAME_TIMEOUT_SECONDS * 2000))
    loop.exec()
    poll.stop()
    end.stop()


def _result(camera: SupervisedCamera, *, must: bool) -> CheckResult:
    others = _plugged_in()
    if camera.state is CameraState.LIVE:
        if camera.rate:
            text = msg(
                "{camera}, {rate} pictures a second arrive.",
                camera=camera.description,
                rate=round(camera.rate),
            )
        else:
            text = msg("{what}.", what=camera.description)
        return CheckResult("camera", True, True, join(text, camera.trouble, others))
    fault = camera.fault or CameraFault("")
    if fault.by_kiosk:
        used = msg("In use by the kiosk that is running.")
        return CheckResult("camera", True, True, join(used, others))
    if camera.state is CameraState.NONE:
        fault = _NO_CAMERA
    without = msg("Or set camera.device to none to use hand scanners only.")
    found = join(fault.what, others)
    return CheckResult("camera", False, must, found, join(fault.remedy, without))


def _plugged_in() -> str:
    found = ", ".join(f"{camera.name} ({camera.id})" for camera in cameras())
    if not found:
        return msg("None is plugged in that may be opened.")
    return msg("Plugged in: {cameras}.", cameras=found)
