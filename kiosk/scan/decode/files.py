"""Whole files through the kiosk's own decoder: pictures, and videos frame by frame."""

import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Code
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_pictures, no_memory_for


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The distinct codes of one file, in the order they came up, and how long it took in ms.

    `trouble` is a sentence where a part of the file could not be looked at, "" where all was.
    """

    file: str
    codes: tuple[Code, ...]
    ms: float
    trouble: str = ""


def scan_file(path: Path | str, decoder: Decoder) -> ScanResult:
    """Decode the picture or video at `path`; of animations and many pages each picture.

    A video needs a `QCoreApplication`; one is made when there is none. Raises `CameraError` with a
    sentence when there is no such file, or it is empty, damaged, too large or neither of the two.
    """
    began = time.perf_counter()
    codes, trouble = _codes_of_pictures(path, decoder)
    if codes is None:
        # Imported late so that pictures are read without loading Qt Multimedia.
        from kiosk.scan.decode.video_files import scan_video

        codes = scan_video(Path(path), decoder)
    distinct: dict[tuple[str, str], Code] = {}
    for code in codes:
        distinct.setdefault((code.text, code.symbology), code)
    took = round((time.perf_counter() - began) * 1000, 1)
    return ScanResult(str(path), tuple(distinct.values()), took, trouble)


def _codes_of_pictures(path: Path | str, decoder: Decoder) -> tuple[list[Code] | None, str]:
    """Return the codes of all pictures in a file, None if it holds none, and what is wrong.

    Raises `CameraError` where not even the first picture can be looked at.
    """
    codes: list[Code] = []
    before: Luminance | None = None
    try:
        for picture in load_pictures(path):
            if picture != before:  # an animation stands still now and then
                codes += (reading.code for reading in decoder.decode_still(picture))
            before = picture
    except MemoryError as error:
        raise no_memory_for(path) from error
    except CameraError as error:
        if before is None:
            raise
        return codes, error.sentence
    return (None if before is None else codes), ""
