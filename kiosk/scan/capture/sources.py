"""Where frames come from: one class for each kind of source, all ending in a `QVideoSink`.

`CameraSource` is a camera of this computer, `FilmSource` a video file, `PictureSource` a picture,
`FeedSource` what the program itself makes. Which one is used, and what happens when it fails, is
for `source_selection` and `supervised_camera`.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.core.messages import msg
from kiosk.scan.capture.camera_choice import (
    PIXELS,
    CameraCandidate,
    Coding,
    FormatOffer,
    ranked_formats,
)
from kiosk.scan.capture.diagnosis import CameraFault
from kiosk.scan.capture.qt_logging import quieten_ffmpeg
from kiosk.scan.capture.v4l2 import set_automatic_controls
from kiosk.scan.decode.luminance import Luminance

PICTURE_INTERVAL_MS = 100
"""A picture that stands in for a camera is shown ten times a second."""


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


class VideoSource(Protocol):
    """Something that delivers frames into its `sink` between `start` and `stop`.

    A source is started once: after `stop` it is thrown away and a new one made. Only a
    `FeedSource`, which has no device to lose, may be started again.
    """

    sink: QVideoSink
    note: str
    """What staff should know of it while it works, in a sentence; or ""."""
    description: str
    """What it is: a camera's name and format, or a file."""

    @property
    def fault(self) -> CameraFault | None:
        """What the device complained about and what to do, if it did."""

    def start(self) -> None:
        """Begin to deliver frames."""

    def stop(self) -> None:
        """Deliver no more frames and let go of the device."""


class FeedSource(QObject):
    """Frames that the program itself makes, pushed through the same sink as any camera's."""

    note = ""
    description = "Pictures made by the program"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._running = False

    @property
    def fault(self) -> CameraFault | None:
        """Always None: a feed has no device that could complain."""
        return None

    def start(self) -> None:
        """Let pushed frames through."""
        self._running = True

    def stop(self) -> None:
        """Drop pushed frames from now on."""
        self._running = False

    def push(self, picture: QImage | QVideoFrame) -> None:
        """Deliver one frame. Pushing the very same `QVideoFrame` twice delivers it once (Qt)."""
        if self._running:
            frame = QVideoFrame(picture) if isinstance(picture, QImage) else picture
            self.sink.setVideoFrame(frame)


class PictureSource(QObject):
    """One picture, shown again and again as a camera would that looks at it."""

    note = ""
    description: str = msg("A picture")

    def __init__(self, picture: Luminance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = FeedSource(self)
        self.sink = self._feed.sink
        self._image = QImage(
            picture.packed(),
            picture.width,
            picture.height,
            picture.width,
            QImage.Format.Format_Grayscale8,
        ).copy()
        self._timer = QTimer(self, interval=PICTURE_INTERVAL_MS)
        self._timer.timeout.connect(self._show)

    @property
    def fault(self) -> CameraFault | None:
        """Always None: the picture was read before."""
        return None

    def start(self) -> None:
        """Begin to show the picture."""
        self._feed.start()
        self._timer.start()

    def stop(self) -> None:
        """Show it no more."""
        self._timer.stop()
        self._feed.stop()
        self.deleteLater()

    @Slot()
    def _show(self) -> None:
        self._feed.push(self._image)


class FilmSource(QObject):
    """A video file, played at its own speed and from the start again when it ends."""

    note = ""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.description: str = msg("The film {path}", path=str(path))
        self._words = ""
        self._path = path
        self._player = QMediaPlayer(self)
        quieten_ffmpeg()
        self._player.setVideoSink(self.sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite.value)
        self._player.errorOccurred.connect(self._on_error)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))

    @property
    def fault(self) -> CameraFault | None:
        """What Qt said when the file could not be played, if it could not."""
        if not self._words:
            return None
        return CameraFault(
            msg("{path} cannot be played ({why}).", path=str(self._path), why=self._words),
            msg("Save it as MP4, or name another file in camera.device."),
        )

    def start(self) -> None:
        """Begin to play."""
        self._player.play()

    def stop(self) -> None:
        """End playing and close the file, for good."""
        self._player.stop()
        self._player.setVideoSink(None)  # type: ignore[arg-type]  # documented: null unsets it
        self.deleteLater()

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, _error: QMediaPlayer.Error, words: str) -> None:
        self._words = words


def cameras() -> tuple[CameraCandidate, ...]:
    """Return the cameras that are plugged in and may be opened, in the system's order."""
    return tuple(candidate_of(device) for device in QMediaDevices.videoInputs())


def candidate_of(device: QCameraDevice) -> CameraCandidate:
    """Return id and name of a camera of Qt's."""
    return CameraCandidate(
        bytes(device.id().data()).decode("utf-8", errors="replace"), device.description()
    )


def best_format(
    device: QCameraDevice, given_up: Collection[QCameraFormat] = (), pixels: int = PIXELS
) -> QCameraFormat | None:
    """Return the format of a camera that suits a reader of codes best, None if it offers none.

    Those that were `given_up` are taken again only when all were. More than `pixels` are not
    needed.
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
    return next((formats[index] for index in ranked_formats(offers, indices, pixels)), None)


def pixels_of(offered: QCameraFormat) -> int:
    """Return how many pixels a picture of this format has."""
    return offered.resolution().width() * offered.resolution().height()


def format_label(offered: QCameraFormat) -> str:
    """Return a format as people write it: "1280 × 720, Jpeg, 30 a second"."""
    size, coding = offered.resolution(), offered.pixelFormat().name.removeprefix("Format_")
    return msg(
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
        self.device = device
        self.choice = candidate_of(device)
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
            self.description = msg(
                "{camera}, {format}", camera=self.choice.name, format=format_label(wanted)
            )

    @property
    def fault(self) -> CameraFault | None:
        """What Qt said about the camera ("Camera is in use"), if it did.

        There right after `start` when the camera cannot be opened; Qt reports no
        other failures: only a frame proves success.
        """
        if not self._words:
            return None
        return CameraFault(
            msg("The camera gives no picture ({why}).", why=self._words),
            msg("Close other programs that use it, or replug it."),
        )

    def start(self) -> None:
        """Open the camera."""
        if not self._words:
            if self._adjust:
                set_automatic_controls(self.choice.id)
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
