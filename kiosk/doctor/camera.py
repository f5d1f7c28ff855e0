"""The camera: opened as the kiosk will open it, until pictures arrive or it is known why not."""

from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.camera.capture import PATIENCE_SECONDS, CameraState, SupervisedCamera, open_camera
from kiosk.camera.supply import supply_for
from kiosk.camera.webcam import cameras
from kiosk.core.device import Check
from kiosk.core.errors import CameraError
from kiosk.settings.schema import Settings

_LOOK_MS: Final = 50


def examine_camera(settings: Settings) -> Check:
    """Return what was found about the camera; takes up to some seconds. Needs a Qt application."""
    device = settings.camera.device
    if device == "none":
        return Check("camera", True, False, "None is configured; hand scanners only.")
    if device.startswith("file:"):
        try:
            supply_for(device)  # looks into the file as the kiosk will
        except CameraError as error:
            return Check("camera", False, True, str(error), "Set camera.device to a file there is.")
        return Check("camera", True, True, f"A file stands in for it: {device[5:]}.")
    camera = open_camera(device, lambda _frame, _at: None)
    try:
        _wait_for_pictures(camera)
        return _judge(camera, must=not (settings.scanner.serial or settings.scanner.keyboard))
    finally:
        camera.stop()


def _wait_for_pictures(camera: SupervisedCamera) -> None:
    """Run until `camera` shows enough pictures to tell their rate, or has failed."""
    loop, look, end = QEventLoop(), QTimer(interval=_LOOK_MS), QTimer(singleShot=True)

    def done() -> None:
        if camera.state in (CameraState.LOST, CameraState.NONE) or camera.rate:
            loop.quit()

    look.timeout.connect(done)
    end.timeout.connect(loop.quit)
    camera.start()
    look.start()
    end.start(round(PATIENCE_SECONDS * 2000))
    loop.exec()
    look.stop()
    end.stop()


def _judge(camera: SupervisedCamera, *, must: bool) -> Check:
    others = _all_of_them()
    if camera.state is CameraState.LIVE:
        rate = f", {camera.rate:.0f} pictures a second arrive" if camera.rate else ""
        text = f"{camera.description}{rate}."
        return Check("camera", True, True, " ".join(filter(None, (text, camera.trouble, others))))
    if camera.trouble.startswith("Another program (kiosk,"):
        return Check("camera", True, True, f"In use by the kiosk that is running. {others}".strip())
    if camera.state is CameraState.NONE:
        what, remedy = "There is no camera.", "Plug in a USB webcam"
    else:
        what, _, remedy = camera.trouble.partition(". ")
        what, remedy = f"{what}.", remedy.removesuffix(".")
    return Check(
        "camera",
        False,
        must,
        f"{what} {others}".strip(),
        f"{remedy}; or set camera.device to none to use hand scanners only.",
    )


def _all_of_them() -> str:
    there = ", ".join(f"{camera.name} ({camera.id})" for camera in cameras())
    return f"Plugged in: {there}." if there else "None is plugged in that may be opened."
