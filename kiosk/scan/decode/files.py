"""Whole files through the kiosk's own decoder: pictures, and videos frame by frame."""

import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.identification.codes import Code
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.picture_files import load_picture


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
        from kiosk.scan.decode.video_files import scan_video

        codes = scan_video(Path(path), decoder)
    distinct: dict[tuple[str, str], Code] = {}
    for code in codes:
        distinct.setdefault((code.text, code.symbology), code)
    return ScanResult(
        str(path), tuple(distinct.values()), round((time.perf_counter() - began) * 1000, 1)
    )
