"""Picture files to brightness; films are told from what is neither picture nor film.

Whatever is wrong with a file is a `CameraError` with a sentence.
"""

import logging
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.core.errors import CameraError
from kiosk.core.messages import join, msg
from kiosk.scan.decode.luminance import Luminance

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
