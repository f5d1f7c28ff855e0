"""From the first frame that shows a code whole to the code's text, by the clock on the wall.

Run by hand: `python -m tests.benchmarks.showings [--showings 500] [--seed 1]` (10 to 15 minutes)

Half of the showings are easy, the others go round the hard categories of the reader's benchmark.
Frames go through the real sink, mailbox and decode thread at 30 a second, in real time. What is
not waited for is the pause between two members: its 75 frames come four times as fast. A process
of its own draws the frames, a few showings ahead.
"""

import argparse
import os
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import cycle, islice, repeat

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.core.identification.codes import Code
from kiosk.scan.capture.sources import FeedSource
from kiosk.scan.capture.supervised_camera import open_camera
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader
from tests.benchmarks.reader.looks import CATEGORIES, SYMBOLOGIES, Look, make_looks
from tests.benchmarks.reader.scenes import HEIGHT, WIDTH, frames, room_of

FPS = 30
_LONGEST_FRAMES = 60  # after two seconds nobody goes on holding
_DRAWN_FRAMES = 15  # of each showing; they go to and fro
_PAUSE_FRAMES = 75
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Showing:
    """One showing; `ms` from its first frame to the text, None when it was not read in time."""

    hard: bool
    ms: float | None
    wrong: tuple[str, ...]
    """Texts that were neither this showing's nor, told late, the one's before."""


def draw(look: Look) -> list[bytes]:
    """Return the pixels of the empty room and of a showing's frames. Runs in another process."""
    return [picture.tobytes() for picture in (room_of(look), *frames(look, _DRAWN_FRAMES))]


class Stage(QObject):
    """Shows frames to a real reader and waits for what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._source = FeedSource(self)
        self._reader = Reader(Decoder(SYMBOLOGIES), parent=self)
        self._camera = open_camera("auto", self._reader.offer, feed=self._source, parent=self)
        self._reader.code_seen.connect(self._on_code)
        self._loop = QEventLoop(self)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._push)
        self._film: Iterator[QImage] = iter(())
        self._text = self._before = ""
        self._seen_at: float | None = None
        self._wrong: list[str] = []
        self._reader.start()
        self._camera.start()

    def stop(self) -> None:
        """End the thread and the camera."""
        self._camera.stop()
        self._reader.stop()

    def show(self, pixels: list[bytes], text: str, *, hard: bool) -> Showing:
        """Let a pause go by, and then hold a code up until it is read.

        `pixels` are those of the room, and then of the frames.
        """
        self._before, self._text, self._seen_at, self._wrong = self._text, "", None, []
        room, *images = [_image(data) for data in pixels]
        self._play(repeat(room, _PAUSE_FRAMES), FPS * 4)
        self._text = text
        to_and_fro = cycle([*images, *reversed(images)])
        began = time.monotonic()
        self._play(islice(to_and_fro, _LONGEST_FRAMES), FPS)
        ms = None if self._seen_at is None else (self._seen_at - began) * 1000
        return Showing(hard, ms, tuple(self._wrong))

    def _play(self, film: Iterator[QImage], fps: int) -> None:
        self._film, self._every = film, 1 / fps
        self._due = time.monotonic()
        self._push()
        self._loop.exec()
        self._timer.stop()

    @Slot()
    def _push(self) -> None:
        image = next(self._film, None)
        if image is None:
            self._loop.quit()
            return
        self._source.push(image)
        self._due += self._every
        self._timer.start(max(0, round((self._due - time.monotonic()) * 1000)))

    @Slot(object, float)
    def _on_code(self, code: Code, _at: float) -> None:
        if code.text == self._text:
            self._seen_at = time.monotonic()
            self._loop.quit()
        elif code.text != self._before:
            self._wrong.append(f"{code.text} for {self._text or 'nothing'}")


def _image(data: bytes) -> QImage:
    return QImage(data, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8).copy()


def looks_of(count: int, seed: int) -> list[tuple[Look, bool]]:
    """Return `count` looks, easy and hard ones in turn, with whether they are hard."""
    easy = make_looks("easy", count - count // 2, seed)
    each = -(-(count // 2) // len(CATEGORIES))
    by_category = [make_looks(category, each, seed) for category in CATEGORIES]
    hard = [look for looks in zip(*by_category, strict=True) for look in looks][: count // 2]
    return [
        pair
        for n in range(len(easy))
        for pair in ((easy[n], False), *((h, True) for h in hard[n : n + 1]))
    ]


def measure(count: int, seed: int) -> list[Showing]:
    """Return what came of `count` showings."""
    looks = looks_of(count, seed)
    with ProcessPoolExecutor(1) as processes:
        # The process is made before Qt starts its threads.
        drawn: list[Future[list[bytes]]] = [
            processes.submit(draw, look) for look, _ in looks[:_AHEAD]
        ]
        application = QGuiApplication.instance() or QGuiApplication([])
        assert application is not None
        stage = Stage()
        results = []
        for number, (look, hard) in enumerate(
            track(looks, "Showings", console=Console(stderr=True))
        ):
            if number + _AHEAD < len(looks):
                drawn.append(processes.submit(draw, looks[number + _AHEAD][0]))
            results.append(stage.show(drawn.pop(0).result(), look.text, hard=hard))
        stage.stop()
    return results


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--showings", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    results = measure(options.showings, options.seed)
    table = Table(title=f"From the first whole frame to the text, seed {options.seed}")
    for head in ("", "shown", "read", "wrong", "median ms", "p95 ms", "worst ms"):
        table.add_column(head, justify="right")
    for name, chosen in (
        ("easy", [one for one in results if not one.hard]),
        ("hard", [one for one in results if one.hard]),
        ("all", results),
    ):
        took = sorted(one.ms for one in chosen if one.ms is not None)
        table.add_row(
            name,
            *map(str, (len(chosen), len(took), sum(bool(one.wrong) for one in chosen))),
            f"{statistics.median(took):.0f}",
            f"{took[min(len(took) - 1, len(took) * 95 // 100)]:.0f}",
            f"{took[-1]:.0f}",
        )
    Console().print(table)
    for one in results:
        for words in one.wrong:
            print(f"wrong: {words}")


if __name__ == "__main__":
    main()
