"""Frames at 30 a second for as long as is wanted, through the real sink, mailbox and decode thread.

The camera is `FeedSource` behind `SupervisedCamera`, as in the demo; what a day in front of a door
brings is drawn before the start, so that drawing costs the measured process nothing: an empty room
most of the time, and every few seconds somebody who holds a code up, every other one a hard one.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, cycle, islice

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QImage

from kiosk.core.identification.codes import Code
from kiosk.scan.capture.sources import FeedSource
from kiosk.scan.capture.supervised_camera import open_camera
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader
from tests.benchmarks.reader.empty import plain_room
from tests.benchmarks.reader.looks import SYMBOLOGIES, Look, make_looks
from tests.benchmarks.reader.scenes import frames
from tests.helpers.video import qimage

FPS = 30
_SHOWN_FRAMES = 45  # how long a code is held up
_PAUSE_FRAMES = 105  # until the next one: five seconds from showing to showing
_DRAWN_FRAMES = 15  # of each code; they go to and fro


@dataclass(frozen=True, slots=True)
class Span:
    """What happened up to one moment; counts are since the start, the rest since the last span."""

    minutes: float
    frames: int
    late: int
    """Frames that the feed itself sent more than a frame late, because the machine was busy."""
    dropped: int
    shown: int
    read: int
    wrong: int
    memory_mb: float
    core_percent: float
    """CPU time of the whole process, the feed included, in per cent of one core."""


class Watch(QObject):
    """Shows the film of a day to a real reader, over and over."""

    def __init__(self, seed: int, *, codes: int = 8, told: Callable[[Span], None]) -> None:
        """Draw `codes` codes; `told` gets each span as it ends."""
        assert QCoreApplication.instance() is not None
        super().__init__()
        looks = [
            *make_looks("easy", codes - codes // 2, seed),
            *make_looks("creases", codes // 2, seed),
        ]
        self._texts = {look.text for look in looks}
        self._empty = [qimage(picture) for picture in islice(plain_room(seed, 30), 30)]
        self._codes = [_drawn(look) for look in looks]
        self._told = told
        self._source = FeedSource(self)
        self._reader = Reader(Decoder(SYMBOLOGIES), parent=self)
        self._reader.code_seen.connect(self._on_code)
        self._camera = open_camera("auto", self._reader.offer, feed=self._source, parent=self)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._push)
        self._film = self._day()
        self._loop = QEventLoop(self)
        self._frames = self._late = self._shown = self._read = self._wrong = 0

    def run(self, minutes: float, every: float) -> None:
        """Show frames for `minutes`, and tell a span after each `every` minutes."""
        self._reader.start()
        self._camera.start()
        began = self._due = self._span_began = time.monotonic()
        self._cpu, self._every, self._began = time.process_time(), every * 60, began
        self._ends = began + minutes * 60
        self._timer.start(0)
        self._loop.exec()
        self._camera.stop()
        self._reader.stop()

    @Slot()
    def _push(self) -> None:
        now = time.monotonic()
        if now - self._due > 1 / FPS:
            self._late += 1
        self._frames += 1
        self._source.push(next(self._film))
        if now - self._span_began >= self._every or now >= self._ends:
            self._tell(now)
        if now >= self._ends:
            self._loop.quit()
            return
        self._due = max(self._due + 1 / FPS, now - 1 / FPS)
        self._timer.start(max(0, round((self._due - time.monotonic()) * 1000)))

    def _tell(self, now: float) -> None:
        cpu = time.process_time()
        share = 100 * (cpu - self._cpu) / max(1e-6, now - self._span_began)
        self._cpu, self._span_began = cpu, now
        span = Span(
            (now - self._began) / 60,
            self._frames,
            self._late,
            self._reader.dropped,
            self._shown,
            self._read,
            self._wrong,
            memory_mb(),
            share,
        )
        self._told(span)

    def _day(self) -> Iterator[QImage]:
        for pictures in cycle(self._codes):
            yield from islice(cycle(self._empty), _PAUSE_FRAMES)
            self._shown += 1
            yield from islice(cycle(chain(pictures, reversed(pictures))), _SHOWN_FRAMES)

    @Slot(object, float)
    def _on_code(self, code: Code, _at: float) -> None:
        if code.text in self._texts:
            self._read += 1
        else:
            self._wrong += 1


def _drawn(look: Look) -> list[QImage]:
    return [qimage(picture) for picture in _steady(look)]


def _steady(look: Look) -> Iterator[Image.Image]:
    return frames(look, _DRAWN_FRAMES)


def memory_mb() -> float:
    """Return the resident memory of this process (Linux), in MB."""
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
