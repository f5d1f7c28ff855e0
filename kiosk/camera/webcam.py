"""A camera of this computer as a source of frames, by way of Qt's `QCamera`."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.camera.choice import CameraChoice
from kiosk.camera.controls import suit_codes
from kiosk.camera.diagnosis import CameraFault
from kiosk.camera.formats import Coding, FormatOffer, ranked
from kiosk.camera.quiet import quieten_ffmpeg
from kiosk.core.sentences import say

_Pixel = QVideoFrameFormat.PixelFormat

# All that Qt's backend for Linux can name (its source), by how the brightness lies in them.
_CODINGS: Final = {
    _Pixel.Format_Y8: Coding.GREY,
    _Pixel.Format_Y16: Coding.PAIRS,
    _Pixel.Format_NV12: Coding.PLANES,
    _Pixel.Format_NV21: Coding.PLANES,
    _Pixel.Format_YUV420P: Coding.PLANES,
    _Pixel.Format_YUV422P: Coding.PLANES,
    _Pixel.Format_YUYV: Coding.PAIRS,
    _Pixel.Format_UYVY: Coding.PAIRS,
    _Pixel.Format_Jpeg: Coding.JPEG,
}


def cameras() -> tuple[CameraChoice, ...]:
    """Return the cameras that are plugged in and may be opened, in the system's order."""
    return tuple(choice_of(device) for device in QMediaDevices.videoInputs())


def choice_of(device: QCameraDevice) -> CameraChoice:
    """Return id and name of a camera of Qt's."""
    return CameraChoice(
        bytes(device.id().data()).decode("utf-8", errors="replace"), device.description()
    )


def best_format(
    device: QCameraDevice, given_up: Collection[QCameraFormat] = ()
) -> QCameraFormat | None:
    """Return the format of a camera that suits a reader of codes best, None if it tells of none.

    Those that were `given_up` are taken again only when all were.
    """
    formats = device.videoFormats()
    offers = [
        FormatOffer(
            offered.resolution().width(),
            offered.resolution().height(),
            offered.maxFrameRate(),
            _CODINGS.get(offered.pixelFormat(), Coding.COLOURS),
        )
        for offered in formats
    ]
    indices = [index for index, offered in enumerate(formats) if offered in given_up]
    return next((formats[index] for index in ranked(offers, indices)), None)


def in_words(offered: QCameraFormat) -> str:
    """Return a format as people write it: "1280 × 720, Jpeg, 30 a second"."""
    size, coding = offered.resolution(), offered.pixelFormat().name.removeprefix("Format_")
    return say(
        "{width} × {height}, {coding}, {rate} a second",
        width=size.width(),
        height=size.height(),
        coding=coding,
        rate=round(offered.maxFrameRate()),
    )


class CameraSource(QObject):
    """One camera in one of its formats (None: Qt's choice). `note` is what staff should know of
    it while it works, or "". With `adjust` focus and exposure are put to automatic.
    """

    def __init__(
        self,
        device: QCameraDevice,
        wanted: QCameraFormat | None = None,
        *,
        note: str = "",
        adjust: bool = True,
    ) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self.choice = choice_of(device)
        self.format = wanted
        self.note = note
        self._adjust = adjust
        self.description: str = self.choice.name
        self._camera = QCamera(device, self)
        quieten_ffmpeg()
        # A camera that cannot be opened says so while it is made, before anybody can listen.
        self._words = self._camera.errorString()
        self._camera.errorOccurred.connect(self._on_error)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
            self.description = say(
                "{camera}, {format}", camera=self.choice.name, format=in_words(wanted)
            )

    @property
    def fault(self) -> CameraFault | None:
        """What Qt said about the camera ("Camera is in use"), if it did.

        There right after `start` when the camera cannot be opened; Qt tells of other failures
        never: only a frame proves success.
        """
        if not self._words:
            return None
        return CameraFault(
            say("The camera gives no picture ({why}).", why=self._words),
            say("Close other programs that use it, or replug it."),
        )

    def start(self) -> None:
        """Open the camera."""
        if not self._words:
            if self._adjust:
                suit_codes(self.choice.id)
            self._camera.start()

    def stop(self) -> None:
        """Close the camera for good. Qt's objects end on their own thread, whoever lets go last."""
        self._camera.errorOccurred.disconnect(self._on_error)
        self._camera.stop()
        self._session.setVideoSink(None)  # type: ignore[arg-type]  # documented: null unsets it
        self._session.setCamera(None)  # type: ignore[arg-type]
        self.deleteLater()

    @Slot(QCamera.Error, str)
    def _on_error(self, _error: QCamera.Error, words: str) -> None:
        self._words = words
