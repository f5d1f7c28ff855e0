"""Whole files through the kiosk's own decoder: pictures, and videos frame by frame.

Files that are scanned: pictures are loaded, films are told from what is neither.

Every frame of a video file through the decoder, as fast as that can be done.
"""

import logging
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code
from kiosk.core.messages import join, msg
from kiosk.scan.capture.frames import copy_frame
from kiosk.scan.capture.qt_logging import quieten_ffmpeg
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.validation import ReadingValidator

log = logging.getLogger(__name__)

MAX_PIXELS = 50_000_000
"""The largest picture that is looked at, in pixels."""

# Only formats that are pictures and nothing else: Pillow would also start Ghostscript for EPS.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "AVIF")

# How video files begin, as (at which byte, what). FFmpeg would also play plain text as a film of a
# terminal, and playlists that send it to the network; neither is what anybody wants to scan.
_FILMS = (
    *((4, kind) for kind in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")),  # MP4, MOV
    (0, b"\x1a\x45\xdf\xa3"),  # Matroska, WebM
    (8, b"AVI "),
    (0, b"\x47\x40"),  # MPEG transport stream
    (4, b"\x47\x40"),  # the same from a camcorder
    (0, b"\x00\x00\x01\xba"),  # MPEG programme stream
    (0, b"\x00\x00\x01\xb3"),  # MPEG video
    (0, b"OggS"),
    (0, b"FLV"),
    (0, b"\x30\x26\xb2\x75"),  # WMV
)

# How pictures begin: a file with such a beginning that cannot be opened is a damaged one.
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8")

# The kinds of ISO media file that phones save photographs as; the rest of them are films.
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


class NothingToScan(CameraError):
    """The file is neither a picture nor a video."""


def load_picture(path: Path | str) -> Luminance | None:
    """Return the brightness of the picture at `path`, turned upright; None if it is no picture.

    Raises `CameraError` when there is no such file, or it is empty, damaged or above `MAX_PIXELS`.
    """
    check_file(path)
    try:
        with warnings.catch_warnings():
            # Pillow warns of very large pictures before we have seen their size, and of every
            # tag in a photograph that is not as it should be.
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise _too_large(path)
                if image.format == "JPEG":
                    image.draft("L", image.size)
                image.load()
                return Luminance.of_image(_grey(_upright(image)))
    except CameraError:
        raise
    except UnidentifiedImageError:
        return None
    except Image.DecompressionBombError as error:
        raise _too_large(path) from error
    except MemoryError as error:
        raise CameraError(
            msg("{path} is too large for this computer's memory.", path=str(path))
        ) from error
    except Exception as error:
        # A damaged file leads Pillow's plugins into errors of many kinds, RuntimeError among them.
        raise _damaged(path, str(error)) from error


def check_file(path: Path | str) -> None:
    """Raise `CameraError` with a sentence unless `path` is a file with something in it."""
    try:
        with open(path, "rb") as file:
            if file.read(1):
                return
    except FileNotFoundError as error:
        raise CameraError(
            msg("There is no file {path}. Check the name.", path=str(path))
        ) from error
    except IsADirectoryError as error:
        raise CameraError(
            msg("{path} is a folder. Name a picture or a video in it.", path=str(path))
        ) from error
    except OSError as error:
        raise CameraError(
            msg("{path} cannot be opened: {why}.", path=str(path), why=error.strerror or "")
        ) from error
    raise CameraError(msg("{path} is empty. Copy it again from where it came.", path=str(path)))


def check_film(path: Path | str) -> None:
    """Raise `CameraError` unless the file at `path` begins as a video file does."""
    check_file(path)
    with open(path, "rb") as file:
        head = file.read(16)
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF:
        raise CameraError(
            msg(
                "{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an "
                "iPhone: Settings, Camera, Formats, Most Compatible).",
                path=str(path),
            )
        )
    if head.startswith(_PICTURES):
        raise _damaged(path, msg("its beginning is not as it should be"))
    if not any(head[at : at + len(mark)] == mark for at, mark in _FILMS):
        raise no_film(path)


def no_film(path: Path | str, said: str = "") -> NothingToScan:
    """Return the error for a file that can be neither shown nor played; `said` is a reason."""
    what = msg("{path} is neither a picture nor a video that can be read here.", path=str(path))
    return NothingToScan(join(what, said, msg("Save it as PNG, JPEG or MP4.")))


def _damaged(path: Path | str, how: str) -> CameraError:
    return CameraError(
        msg(
            "{path} is damaged and cannot be shown ({why}). Make the picture again.",
            path=str(path),
            why=how,
        )
    )


def _too_large(path: Path | str) -> CameraError:
    return CameraError(
        msg(
            "{path} has more than {count} megapixels. Make it smaller and try again.",
            path=str(path),
            count=MAX_PIXELS // 1_000_000,
        )
    )


def _upright(image: Image.Image) -> Image.Image:
    """Return `image` turned as the camera was held; as it is where its tags are damaged."""
    try:
        return ImageOps.exif_transpose(image)
    except Exception as error:
        # The pixels are all there; Pillow stumbles over broken tags in more ways than it documents.
        log.debug("the tags of a picture cannot be read: %s", error)
        return image


def _grey(image: Image.Image) -> Image.Image:
    """Return `image` in mode L; what is transparent counts as white paper."""
    if image.mode.startswith("I;16"):
        # Pillow would cut 16-bit grey off at 255 instead of scaling it.
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(paper, coloured).convert("L")
    if image.mode == "LAB":
        return image.getchannel("L")
    return image.convert("L")


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The distinct codes of one file, in the order they came up, and how long it took in ms."""

    file: str
    codes: tuple[Code, ...]
    ms: float


def scan_file(path: Path | str, decoder: Decoder) -> ScanResult:
    """Decode the picture or video at `path`.

    A video needs a `QCoreApplication`; one is made when there is none. Raises `CameraError` with a
    sentence when there is no such file, or it is empty, damaged, too large or neither of the two.
    """
    began = time.perf_counter()
    picture = load_picture(path)
    if picture is not None:
        codes = [reading.code for reading in decoder.decode_still(picture)]
    else:
        # Imported late so that pictures are read without loading Qt Multimedia.

        codes = scan_video(Path(path), decoder)
    distinct: dict[tuple[str, str], Code] = {}
    for code in codes:
        distinct.setdefault((code.text, code.symbology), code)
    return ScanResult(
        str(path), tuple(distinct.values()), round((time.perf_counter() - began) * 1000, 1)
    )


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

    def __init__(self, path: Path, decoder: Decoder) -> None:
        super().__init__()
        self.codes: list[Code] = []
        self.frames = 0
        self.trouble = ""
        self.loop = QEventLoop(self)
        # Nothing waits for this: a film may have all the time that a frame's steps want.
        self._cascade = decoder.live(budget=_BUDGET_SECONDS)
        self._validator = ReadingValidator()
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
        readings = self._cascade.decode(copy.luminance())
        at = frame.startTime() / 1_000_000
        self.codes += (reading.code for reading in self._validator.validate(readings, at))
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


def scan_video(path: Path, decoder: Decoder) -> list[Code]:
    """Return the codes of every frame of the video at `path`, in order and with repetitions.

    Raises `CameraError` when it is no video that can be played.
    """
    check_film(path)
    # No window is ever shown, so that of a server without a display will do.
    application = QCoreApplication.instance() or QGuiApplication(
        ["kiosk", "-platform", "offscreen"]
    )
    scan = _VideoScan(path, decoder)
    try:
        scan.run()
    finally:
        scan.deleteLater()
        application.sendPostedEvents(scan, 0)
    if not scan.frames:
        raise no_film(path, scan.trouble)
    if scan.trouble:
        log.warning("%s could be read only in part: %s", path, scan.trouble)
    return scan.codes
