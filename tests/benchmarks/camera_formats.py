"""What a frame of each coding and size costs until its brightness is there, and to search it.

Run by hand: `python -m tests.benchmarks.camera_formats`. Times are of one core (thread time), the
median of 31 frames: copying the mapped plane on the GUI thread, picking the brightness out on the
decode thread, and zxing-cpp on a picture without a code. `kiosk/scan/capture/camera_choice.py`
ranks by them.
"""

import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from statistics import median
from typing import Final

from PIL import Image
from PySide6.QtMultimedia import QVideoFrameFormat
from rich.console import Console
from rich.table import Table

from kiosk.core.identification.codes import Symbology
from kiosk.scan.capture.camera_choice import Coding, FormatOffer
from kiosk.scan.capture.frames import FrameCopy
from kiosk.scan.decode.engines import Zxing
from tests.benchmarks.reader.empty import plain_room
from tests.helpers.fakecam.cameras import encoded

_Pixel = QVideoFrameFormat.PixelFormat
SIZES: Final = ((640, 480), (1280, 720), (1920, 1080))
FRAMES: Final = 31


def thread_ms(work: Callable[[], object]) -> float:
    """Return the median thread time of `work` in ms."""
    times = []
    for _ in range(FRAMES):
        began = time.thread_time()
        work()
        times.append((time.thread_time() - began) * 1000)
    return median(times)


def frames(width: int, height: int) -> dict[Coding, FrameCopy]:
    """Return a room without a code, in each coding."""
    [room] = plain_room(1, 1)
    picture = room.convert("L").resize((width, height), Image.Resampling.BICUBIC)
    jpeg = BytesIO()
    picture.convert("RGB").save(jpeg, "JPEG", quality=85)
    colours = picture.convert("RGBA").tobytes()
    return {
        Coding.GREY: FrameCopy(picture.tobytes(), width, height, width, _Pixel.Format_Y8),
        Coding.PLANES: FrameCopy(
            encoded(picture, "NV12"), width, height, width, _Pixel.Format_NV12
        ),
        Coding.PAIRS: FrameCopy(
            encoded(picture, "YUYV"), width, height, 2 * width, _Pixel.Format_YUYV
        ),
        Coding.COLOURS: FrameCopy(colours, width, height, 4 * width, _Pixel.Format_RGBX8888),
        Coding.JPEG: FrameCopy(jpeg.getvalue(), width, height, 0, _Pixel.Format_Jpeg),
    }


def main() -> None:
    """Measure and print."""
    table = Table(
        "coding", "size", "kB", "copied, ms", "brightness, ms", "searched, ms", "ranked as"
    )
    engine = Zxing([Symbology.QR, Symbology.CODE128, Symbology.CODE39, Symbology.EAN13])
    for width, height in SIZES:
        for coding, frame in frames(width, height).items():
            plane, luminance = memoryview(frame.data), frame.luminance()
            works = (partial(bytes, plane), frame.luminance, partial(engine.read, luminance))
            table.add_row(
                coding.name.lower(),
                f"{width}x{height}",
                f"{len(frame.data) // 1024}",
                *(f"{thread_ms(work):.2f}" for work in works),
                f"{FormatOffer(width, height, 30, coding).cost_ms:.1f}",
            )
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
