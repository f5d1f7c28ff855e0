"""Where frames come from: one class per kind, each ending in a `QVideoSink`."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from kiosk.camera.formats import FormatOffer, best_format
from kiosk.camera.luminance import Luminance
from kiosk.camera.quiet import quieten_ffmpeg
from kiosk.core.errors import CameraError

PICTURE_INTERVAL_MS = 100
"""A picture that stands in for a camera is shown ten times a second."""


class VideoSource(Protocol):
    """Something that delivers frames into its `sink` between `start` and `stop`.

    A source is started once: after `stop` it is thrown away and a new one made. Only a
    `FeedSource`, which has no device to lose, may be started again.
    """

    sink: QVideoSink

    @property
    def trouble(self) -> str:
        """What the device complained about and what to do, in a sentence; or ""."""

    @property
    def present(self) -> bool:
        """Whether the device is still plugged in."""

    def start(self) -> None:
        """Begin to deliver frames."""

    def stop(self) -> None:
        """Deliver no more frames and let go of the device."""


class CameraSource(QObject):
    """A camera of this computer, in the format that suits a reader of codes best."""

    def __init__(self, device: QCameraDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._words = ""
        self._device = device
        self._camera = QCamera(device, self)
        quieten_ffmpeg()
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._camera.errorOccurred.connect(self._on_error)
        formats = device.videoFormats()
        best = best_format(
            [
                FormatOffer(
                    offered.resolution().width(),
                    offered.resolution().height(),
                    offered.maxFrameRate(),
                    compressed=offered.pixelFormat().name == "Format_Jpeg",
                )
                for offered in formats
            ]
        )
        if best is not None:
            self._camera.setCameraFormat(formats[best])

    @property
    def trouble(self) -> str:
        """A sentence around what Qt last said about the camera ("Camera is in use"), or ""."""
        if not self._words:
            return ""
        return (
            f"The camera gives no picture ({self._words}). Close other programs that use it, "
            "or plug it in anew; it is tried again by itself."
        )

    @property
    def present(self) -> bool:
        """Whether the system still lists the camera."""
        return self._device in QMediaDevices.videoInputs()

    def start(self) -> None:
        """Open the camera. Qt tells of failures late or never; only a frame proves success."""
        self._camera.start()

    def stop(self) -> None:
        """Close the camera."""
        self._camera.stop()
        self._session.setVideoSink(None)  # type: ignore[arg-type]  # documented: null unsets it
        self._session.setCamera(None)  # type: ignore[arg-type]

    @Slot(QCamera.Error, str)
    def _on_error(self, _error: QCamera.Error, words: str) -> None:
        self._words = words


class FeedSource(QObject):
    """Frames that the program itself makes, pushed through the same sink as any camera's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._running = False

    @property
    def trouble(self) -> str:
        """Always "": a feed has no device that could complain."""
        return ""

    @property
    def present(self) -> bool:
        """Always true."""
        return True

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
    def trouble(self) -> str:
        """Always "": the picture was read before."""
        return ""

    @property
    def present(self) -> bool:
        """Always true."""
        return True

    def start(self) -> None:
        """Begin to show the picture."""
        self._feed.start()
        self._timer.start()

    def stop(self) -> None:
        """Show it no more."""
        self._timer.stop()
        self._feed.stop()

    @Slot()
    def _show(self) -> None:
        self._feed.push(self._image)


class FilmSource(QObject):
    """A video file, played at its own speed and from the start again when it ends."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._words = ""
        self._path = path
        self._player = QMediaPlayer(self)
        quieten_ffmpeg()
        self._player.setVideoSink(self.sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite.value)
        self._player.errorOccurred.connect(self._on_error)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))

    @property
    def trouble(self) -> str:
        """A sentence around what Qt said when the file could not be played, or ""."""
        if not self._words:
            return ""
        return (
            f"{self._path} cannot be played ({self._words}). "
            "Save it as MP4, or name another file in camera.device."
        )

    @property
    def present(self) -> bool:
        """Always true."""
        return True

    def start(self) -> None:
        """Begin to play."""
        self._player.play()

    def stop(self) -> None:
        """End playing and close the file."""
        self._player.stop()
        self._player.setVideoSink(None)  # type: ignore[arg-type]  # documented: null unsets it

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, _error: QMediaPlayer.Error, words: str) -> None:
        self._words = words


def find_camera(name: str) -> QCameraDevice | None:
    """Return the camera called `name` ("auto": the system's first choice), or None if absent.

    `name` is a camera's description or id, or a part of the description, in any case.
    """
    devices = QMediaDevices.videoInputs()
    if name == "auto":
        return QMediaDevices.defaultVideoInput() if devices else None
    wanted = name.casefold()
    for device in devices:
        if wanted in (device.description().casefold(), _id(device).casefold()):
            return device
    return next((one for one in devices if wanted in one.description().casefold()), None)


def list_cameras() -> list[str]:
    """Return the descriptions of the cameras that are plugged in, as `camera.device` takes them."""
    return [device.description() for device in QMediaDevices.videoInputs()]


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", errors="replace")


def camera_source(name: str) -> VideoSource | None:
    """Return the source for a camera; None when "auto" finds none at all.

    Raises `CameraError` when the named camera is not there.
    """
    device = find_camera(name)
    if device is not None:
        return CameraSource(device)
    if name == "auto":
        return None
    others = ", ".join(list_cameras())
    raise CameraError(
        f"The camera “{name}” is not plugged in. Plug it in, or name another one in camera.device"
        f"{f' (there is: {others})' if others else ''}."
    )
