"""The readers that are compared: the kiosk's own, the two libraries alone, and the usual recipe."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PIL import Image
from PySide6.QtGui import QImage
from pyzbar.pyzbar import decode as zbar_decode

from kiosk.scan.decode.cascade import VideoCascade
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.validation import WEAK, ReadingValidator
from tests.benchmarks.reader.looks import SYMBOLOGIES, Look

FPS = 30
FRAMES = 10
"""How many frames a showing lasts: a third of a second, less than anybody holds a code up."""

OURS = "video"
"""What the kiosk's own reader of video is called among the others."""

ReadOne = Callable[[Image.Image], set[str]]
ReadAt = Callable[[Image.Image, float], set[str]]


@dataclass(slots=True)
class Score:
    """What a reader did in one category; times are milliseconds of one core."""

    right: int = 0
    twice: int = 0
    """In video: the same without the weak codes that were right in a single frame only."""
    tried: int = 0
    wrong: list[str] = field(default_factory=list)
    frame_ms: list[float] = field(default_factory=list)
    until_text_ms: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """The reading rate in per cent."""
        return 100 * self.right / self.tried if self.tried else 0.0


def still_readers() -> dict[str, ReadOne]:
    """Return the readers that get one picture, the kiosk's own first."""
    decoder = Decoder(SYMBOLOGIES)
    zxing, zbar = Zxing(SYMBOLOGIES), Zbar(SYMBOLOGIES)

    def ours(picture: Image.Image) -> set[str]:
        return {one.code.text for one in decoder.decode_still(Luminance.of_image(picture))}

    def by_zxing(picture: Image.Image) -> set[str]:
        return {one.code.text for one in zxing.read(Luminance.of_image(picture))}

    def by_zbar(picture: Image.Image) -> set[str]:
        return {one.code.text for one in zbar.read(Luminance.of_image(picture))}

    return {"kiosk": ours, "zxing-cpp": by_zxing, "zbar": by_zbar, "recipe": _recipe}


def _recipe(picture: Image.Image) -> set[str]:
    """What is found in most examples: the frame as a colour image, made grey by Qt, into zbar."""
    colour = picture.convert("RGBA").tobytes()
    image = QImage(colour, picture.width, picture.height, QImage.Format.Format_RGBA8888)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(grey.constBits())
    found = zbar_decode((pixels, grey.bytesPerLine(), grey.height()))
    return {one.data.decode("utf-8", errors="replace") for one in found}


def show_one(read: ReadOne, picture: Image.Image, text: str, score: Score) -> None:
    """Let a reader look at one picture of a code that says `text`."""
    began = time.process_time()  # the kiosk reads a still picture on two threads
    found = read(picture)
    score.frame_ms.append((time.process_time() - began) * 1000)
    score.tried += 1
    score.right += text in found
    score.wrong += found - {text}


def in_video(cascade: VideoCascade) -> ReadAt:
    """Return the kiosk's reader of one showing: what it believes, frame by frame."""
    validator = ReadingValidator()

    def read(picture: Image.Image, at: float) -> set[str]:
        readings = cascade.decode(Luminance.of_image(picture))
        return {one.code.text for one in validator.validate(readings, at)}

    return read


def show_video(
    readers: dict[str, ReadAt], frames: Iterable[Image.Image], look: Look, scores: dict[str, Score]
) -> None:
    """Let readers look at the frames of a showing, each until it has read the code.

    The time to the text counts from the first frame: the frames that went by before the one that
    was read, and the work on that one. Of a weak code a library alone is waited for once more; the
    kiosk's own reader says nothing before that.
    """
    waiting = dict(readers)
    read_once: set[str] = set()
    for name in waiting:
        scores[name].tried += 1
    for number, picture in enumerate(frames):
        for name, read in tuple(waiting.items()):
            score = scores[name]
            began = time.thread_time()
            found = read(picture, number / FPS)
            took = (time.thread_time() - began) * 1000
            score.frame_ms.append(took)
            score.wrong += found - {look.text}
            if look.text not in found:
                continue
            if name not in read_once:
                read_once.add(name)
                score.right += 1
                score.until_text_ms.append(number * 1000 / FPS + took)
                if look.symbology in WEAK and name != OURS:
                    continue
            score.twice += 1
            del waiting[name]
        if not waiting:
            return
