"""Every frame of a video file through the decoder, as fast as that can be done."""

import logging
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.capture.frames import copy_frame
from kiosk.scan.capture.qt_logging import quieten_ffmpeg
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.picture_files import check_film, no_film
from kiosk.scan.decode.switched_off import SwitchedOffKinds, SwitchedOffWatch
from kiosk.scan.decode.validation import ReadingValidator

log = logging.getLogger(__name__)

# The player is asked for eight times the normal speed, and delivers every frame, late or not. When
# decoding falls behind by more than this many seconds of film, the player is paused until the
# frames that wait have been looked at, so that they do not pile up in memory on a slow machine.
_RATE = 8.0
_BEHIND = 2.0
_BUDGET_SECONDS = 0.04
# A player that delivers nothing for this long is stuck: a damaged file can end without a word.
_STUCK_MS = 10_000


class _VideoScan(QObject):
    """Plays one file into a sink and decodes each frame as it arrives, on the calling thread."""

    def __init__(self, path: Path, decoder: Decoder, off: SwitchedOffKinds) -> None:
        super().__init__()
        self.codes: list[Code] = []
        self.kinds: set[Symbology] = set()
        self.frames = 0
        self.trouble = ""
        self.loop = QEventLoop(self)
        # Nothing waits for this: a film may have all the time that a frame's steps want.
        self._cascade = decoder.live(budget=_BUDGET_SECONDS)
        self._validator = ReadingValidator()
        self._watch = SwitchedOffWatch(off)
        self._ended = False
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        quieten_ffmpeg()
        self._stuck = QTimer(self, singleShot=True, interval=_STUCK_MS)
        self._stuck.timeout.connect(self.loop.quit)
        # Fires when every frame that was waiting has been handled: posted events go before timers.
        self._drained = QTimer(self, singleShot=True, interval=0)
        self._drained.timeout.connect(self._play_on)
        self._lead: float | None = None
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))
        self._player.setPlaybackRate(_RATE)

    def run(self) -> None:
        self._stuck.start()
        if not self._ended:
            self._player.play()
            self.loop.exec()
        self._stuck.stop()
        self._player.stop()
        self._player.setVideoSink(None)  # type: ignore[arg-type]  # documented: null unsets it

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        copy = copy_frame(frame)
        if copy is None:
            return
        self._stuck.start()
        self.frames += 1
        picture = copy.luminance()
        readings = self._cascade.decode(picture)
        at = frame.startTime() / 1_000_000
        self.codes += (reading.code for reading in self._validator.validate(readings, at))
        if not readings and self._watch.due(at):
            self.kinds.update(self._watch.sure_in(picture, at))
        # How far the player's clock is ahead of this frame, up to a constant (`position()` would
        # not tell: it is brought up to date by the same queue that the frames wait in).
        lead = time.monotonic() * _RATE - frame.startTime() / 1_000_000
        if self._lead is None:
            self._lead = lead
        elif lead - self._lead > _BEHIND and not self._drained.isActive():
            self._player.pause()
            self._drained.start()

    @Slot()
    def _play_on(self) -> None:
        self._lead = None
        if not self._ended:
            self._player.play()

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia):
            self._ended = True
            self.loop.quit()

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, _error: QMediaPlayer.Error, words: str) -> None:
        self.trouble = words
        self._ended = True
        self.loop.quit()


def scan_video(
    path: Path, decoder: Decoder, off: SwitchedOffKinds
) -> tuple[list[Code], set[Symbology]]:
    """Return the codes of every frame of the video at `path`, in order and with repetitions.

    The kinds are those of `off` that are seen in it, in a look about twice a second. Raises
    `CameraError` when it is no video that can be played.
    """
    check_film(path)
    # No window is ever shown, so that of a server without a display will do.
    application = QCoreApplication.instance() or QGuiApplication(
        ["kiosk", "-platform", "offscreen"]
    )
    scan = _VideoScan(path, decoder, off)
    try:
        scan.run()
    finally:
        scan.deleteLater()
        application.sendPostedEvents(scan, 0)
    if not scan.frames:
        raise no_film(path, scan.trouble)
    if scan.trouble:
        log.warning("%s could be read only in part: %s", path, scan.trouble)
    return scan.codes, scan.kinds
