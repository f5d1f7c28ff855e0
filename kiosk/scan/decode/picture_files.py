"""Picture files to brightness; films are told from what is neither picture nor film.

Whatever is wrong with a file is a `CameraError` with a sentence.
"""

import itertools
import logging
import math
import os
import stat
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.core.errors import CameraError
from kiosk.core.messages import join, msg
from kiosk.core.system_reasons import reason_of
from kiosk.scan.decode.luminance import Luminance

log = logging.getLogger(__name__)

T = TypeVar("T")

MAX_PIXELS = 50_000_000
"""The largest picture that is looked at, in pixels."""

MAX_SIDE = 65_535
"""The longest side of a picture that is looked at, in pixels: zxing-cpp's own limit."""

MAX_PICTURES = 300
"""Of an animation, or a file of many pages, so many pictures are looked at."""

MAX_PIXELS_OF_FILE = 10 * MAX_PIXELS
"""Pixels after which no more pictures of one file are looked at."""

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

# The kinds of ISO media file that are pictures: of telephones, and of the web. The rest are films.
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_AVIF = (b"avif", b"avis")


class NothingToScan(CameraError):
    """The file is neither a picture nor a video."""


def load_picture(path: Path | str) -> Luminance | None:
    """Return the brightness of the picture at `path`, turned upright; None if it is no picture.

    Of several pictures in one file that is the first. Raises `CameraError` when there is no such
    file, or it is empty, damaged or above `MAX_PIXELS`.
    """
    return next(load_pictures(path), None)


def load_pictures(path: Path | str) -> Iterator[Luminance]:
    """Yield the brightness of each picture in the file at `path`; nothing if it is no picture.

    Animations and files of many pages have several. Raises `CameraError` where one of them is
    damaged, above `MAX_PIXELS` or longer than `MAX_SIDE`, and where there are too many of them.
    """
    check_file(path)
    image = _attempt(path, lambda: Image.open(path, formats=_FORMATS))
    if image is None:
        return
    pixels = 0
    with image:
        for number in itertools.count():
            if number and not _attempt(path, partial(_turn_to, image, number)):
                return
            pixels += image.width * image.height
            if number and (number == MAX_PICTURES or pixels > MAX_PIXELS_OF_FILE):
                raise CameraError(
                    msg(
                        "{path} holds more pictures than are looked at; those after the first "
                        "{count} were passed over.",
                        path=str(path),
                        count=number,
                    )
                )
            picture = _attempt(path, lambda: _brightness(path, image))
            if picture is not None:
                yield picture


def check_file(path: Path | str) -> None:
    """Raise `CameraError` with a sentence unless `path` is a file with something in it."""
    try:
        kind = os.stat(path).st_mode
        if stat.S_ISDIR(kind):
            raise CameraError(
                msg("{path} is a folder. Name a picture or a video in it.", path=str(path))
            )
        if not stat.S_ISREG(kind):
            # One that nobody writes to is waited for without end, and some devices have none.
            raise CameraError(
                msg(
                    "{path} is a pipe or a device, not a file. Save what comes from it, and name "
                    "that file.",
                    path=str(path),
                )
            )
        with open(path, "rb") as file:
            if file.read(1):
                return
    except FileNotFoundError as error:
        raise CameraError(
            msg("There is no file {path}. Check the name.", path=str(path))
        ) from error
    except OSError as error:
        raise CameraError(
            msg("{path} cannot be opened: {why}.", path=str(path), why=reason_of(error))
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
    if head.startswith(_PICTURES) or (head[4:8] == b"ftyp" and head[8:12] in _AVIF):
        raise _damaged(path, msg("its beginning is not as it should be"))
    if not any(head[at : at + len(mark)] == mark for at, mark in _FILMS):
        raise no_film(path)


def no_film(path: Path | str, said: str = "") -> NothingToScan:
    """Return the error for a file that can be neither shown nor played; `said` is a reason."""
    what = msg("{path} is neither a picture nor a video that can be read here.", path=str(path))
    return NothingToScan(join(what, said, msg("Save it as PNG, JPEG or MP4.")))


def _attempt(path: Path | str, do: Callable[[], T]) -> T | None:
    """Return what `do` returns, None where it finds no picture. Raises `CameraError`."""
    try:
        with warnings.catch_warnings():
            # Pillow warns of very large pictures before we have seen their size, and of every
            # tag in a photograph that is not as it should be.
            warnings.simplefilter("ignore")
            return do()
    except CameraError:
        raise
    except UnidentifiedImageError:
        return None
    except Image.DecompressionBombError as error:
        raise _too_large(path) from error
    except MemoryError as error:
        raise no_memory_for(path) from error
    except Exception as error:
        # A damaged file leads Pillow's plugins into errors of many kinds, RuntimeError among them.
        raise _damaged(path, str(error) or type(error).__name__) from error


def no_memory_for(path: Path | str) -> CameraError:
    """Return the error for a picture of which the computer cannot hold what looking at it takes."""
    return CameraError(msg("{path} is too large for this computer's memory.", path=str(path)))


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


def _turn_to(image: Image.Image, number: int) -> bool:
    """Go to another picture of the same file; return whether there is one of that `number`."""
    if image.format == "MPO":
        return False  # the others beside a telephone's photograph are for its own programs
    try:
        image.seek(number)
    except EOFError:
        return False
    return True


def _brightness(path: Path | str, image: Image.Image) -> Luminance:
    """Return the brightness of the picture that `image`, a file, is at."""
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(path)
    if max(image.size) > MAX_SIDE:
        raise CameraError(
            msg(
                "{path} is more than {count} pixels long. Cut it into parts and try again.",
                path=str(path),
                count=MAX_SIDE,
            )
        )
    if image.format == "JPEG":
        image.draft("L", image.size)
    image.load()
    return Luminance.of_image(_grey(_upright(image)))


def _upright(image: Image.Image) -> Image.Image:
    """Return `image` turned as the camera was held; as it is where its tags are damaged."""
    try:
        return ImageOps.exif_transpose(image)
    except Exception as error:
        # The pixels are all there; Pillow stumbles over broken tags in more ways than it documents.
        log.debug("the tags of a picture cannot be read: %s", error)
        return image


def _grey(image: Image.Image) -> Image.Image:
    """Return `image` in mode L; what is transparent counts as paper, what is deeper is scaled."""
    if image.mode.startswith(("I", "F")):
        return _scaled(image)
    if image.has_transparency_data:
        return _on_paper(image)
    if image.mode == "LAB":
        return image.getchannel("L")
    return image.convert("L")


def _scaled(image: Image.Image) -> Image.Image:
    """Return a picture of more than 8 bits, or of fractions, from its darkest to its lightest.

    Pillow would cut it off at 255. Where white is cannot be known: cameras leave bits unused.
    """
    deep = image if image.mode == "F" else image.convert("I")
    low, high = _range(deep)
    scale = 255 / (high - low) if high > low else 0.0
    return deep.point(lambda value: value * scale - low * scale).convert("L")


def _range(image: Image.Image) -> tuple[float, float]:
    """Return the least and the greatest value of a picture in mode I or F."""
    low, high = _extremes(image)
    if math.isfinite(low) and math.isfinite(high):
        return low, high
    values = memoryview(image.tobytes()).cast("f")
    return (
        min(filter(math.isfinite, values), default=0.0),
        max(filter(math.isfinite, values), default=0.0),
    )


def _extremes(image: Image.Image) -> tuple[float, float]:
    """Return the least and the greatest value of a picture with one channel."""
    return cast("tuple[float, float]", image.getextrema())


def _on_paper(image: Image.Image) -> Image.Image:
    """Return a picture that is transparent in part on white paper, or on black where it is lost.

    Logos and codes are also made in white ink for dark ground.
    """
    coloured = image.convert("RGBA")
    for paper in ("white", "black"):
        ground = Image.new("RGBA", coloured.size, paper)
        grey = Image.alpha_composite(ground, coloured).convert("L")
        low, high = _extremes(grey)
        if high - low >= _LEAST_CONTRAST:
            break
    return grey


_LEAST_CONTRAST = 32  # grey levels; a code with less is one that is not to be seen
