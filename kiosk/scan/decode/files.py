"""Whole files through the kiosk's own decoder: pictures, and videos frame by frame."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_pictures, no_memory_for
from kiosk.scan.decode.switched_off import SwitchedOffKinds, in_order


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The distinct codes of one file, in the order they came up, and how long it took in ms.

    `trouble` is a sentence where a part of the file could not be looked at, "" where all was.
    `switched_off` are the kinds of codes that were seen and are not looked for.
    """

    file: str
    codes: tuple[Code, ...]
    ms: float
    trouble: str = ""
    switched_off: tuple[Symbology, ...] = ()


def scan_file(path: Path | str, decoder: Decoder) -> ScanResult:
    """Decode the picture or video at `path`; of animations and many pages each picture.

    A video needs a `QCoreApplication`; one is made when there is none. Raises `CameraError` with a
    sentence when there is no such file, or it is empty, damaged, too large or neither of the two.
    """
    began = time.perf_counter()
    off = SwitchedOffKinds(decoder.symbologies)
    found = _in_pictures(path, decoder, off)
    if found is None:
        # Imported late so that pictures are read without loading Qt Multimedia.
        from kiosk.scan.decode.video_files import scan_video

        found = _Found(*scan_video(Path(path), decoder, off))
    distinct: dict[tuple[str, str], Code] = {}
    for code in found.codes:
        distinct.setdefault((code.text, code.symbology), code)
    took = round((time.perf_counter() - began) * 1000, 1)
    codes, kinds = tuple(distinct.values()), in_order(found.kinds)
    return ScanResult(str(path), codes, took, found.trouble, kinds)


@dataclass(slots=True)
class _Found:
    """What is in a file: codes with repetitions, switched-off kinds, and what is wrong with it."""

    codes: list[Code] = field(default_factory=list)
    kinds: set[Symbology] = field(default_factory=set)
    trouble: str = ""


def _in_pictures(path: Path | str, decoder: Decoder, off: SwitchedOffKinds) -> _Found | None:
    """Return what is in all pictures of a file; None if it holds none.

    Raises `CameraError` where not even the first picture can be looked at.
    """
    found = _Found()
    before: Luminance | None = None
    try:
        for picture in load_pictures(path):
            if picture != before:  # an animation stands still now and then
                readings = decoder.decode_still(picture)
                found.codes += (reading.code for reading in readings)
                found.kinds.update(off.in_still(picture, readings))
            before = picture
    except MemoryError as error:
        raise no_memory_for(path) from error
    except CameraError as error:
        if before is None:
            raise
        found.trouble = error.sentence
    return None if before is None else found
