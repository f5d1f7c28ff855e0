"""Where frames come from but cameras (`webcam`): one class per kind, ending in a `QVideoSink`."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.camera.diagnosis import CameraFault
from kiosk.camera.luminance import Luminance
from kiosk.camera.quiet import quieten_ffmpeg
from kiosk.core.sentences import say

PICTURE_INTERVAL_MS = 100
"""A picture that stands in for a camera is shown ten times a second."""


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
    description: str = say("A picture")

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
        self.description: str = say("The film {path}", path=str(path))
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
            say("{path} cannot be played ({why}).", path=str(self._path), why=self._words),
            say("Save it as MP4, or name another file in camera.device."),
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
