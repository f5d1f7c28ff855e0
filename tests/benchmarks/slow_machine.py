"""The reader, or the whole kiosk, on a quarter of one core: a stand-in for a small computer.

    python -m tests.benchmarks.slow_machine [--kiosk] [--share 0.25] [--showings 20] [--before TREE]

A process of its own gets no more than `--share` of one core for all its threads, by a control group
where this user may make one (version 2 or 1), else by being stopped and continued 25 times a
second. A small computer is slower in each thread and has more cores, so this is the harder of the
two. The clock by which the cascade tells what is too dear runs faster by as much, as it counts
worked time, and work on a small computer takes longer.

Easy and hard codes are held up to a live feed, in real time, at several sizes and rates. Told are
the frames searched in a second and the part of frames that were not, the time from the first whole
frame to the text, and how late a timer of 50 ms fires on the thread of the screen. The feed's own
work is in all figures.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import chain, cycle, islice, repeat
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Most are in older trees as well, which are measured by this very file.
from PIL import Image
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.app.application import application
from kiosk.core.identification.codes import Code
from kiosk.scan.capture.sources import FeedSource
from kiosk.scan.capture.supervised_camera import open_camera
from kiosk.scan.decode.cascade import VideoCascade
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader

HERE: Final = Path(__file__).resolve()
FORMATS: Final = ((1280, 720, 30), (1280, 720, 15), (640, 480, 30), (640, 480, 15))
"""What cameras send: pixels across and down, and frames a second."""

_GROUPS: Final = Path("/sys/fs/cgroup")
_PERIOD_US: Final = 20_000
_STOPPED_EVERY_S: Final = 0.04
_DRAWN_FRAMES: Final = 6  # of each showing; they go to and fro
_PAUSE_S: Final = 1.0
_LONGEST_S: Final = 2.5
_WARM_UP_S: Final = 3.0
_SETTLE_S: Final = (
    12.0  # after it was slowed down: what a computer can do shows within some seconds
)
_TIMER_MS: Final = 50


@dataclass(slots=True)
class Figures:
    """What was measured; times in milliseconds, `cpu` in per cent of one core."""

    searched: float = 0.0
    left_out: float = 0.0
    cpu: float = 0.0
    easy: list[float | None] = field(default_factory=list)
    hard: list[float | None] = field(default_factory=list)
    late: list[float] = field(default_factory=list)


class SlowDecoder(Decoder):
    """Counts the frames that are searched; its cascade counts work as a slow computer does."""

    share = 1.0
    searched = 0

    def live(self, **options: Any) -> VideoCascade:
        """Return the cascade of `Decoder`, with another clock."""
        share = self.share
        cascade = super().live(**options | {"clock": lambda: time.thread_time() / share})
        decode = cascade.decode

        def counted(*args: Any, **named: Any) -> Any:
            SlowDecoder.searched += 1
            return decode(*args, **named)

        cascade.decode = counted  # type: ignore[method-assign]
        return cascade


class Stage(QObject):
    """Plays films in real time into a feed, and notes how late a timer is meanwhile."""

    def __init__(self, feed: FeedSource, fps: int) -> None:
        super().__init__()
        self.pushed = 0
        self.late: list[float] = []
        self._feed = feed
        self._every = 1 / fps
        self._film: Iterator[QImage] = iter(())
        self._due = 0.0
        self._text = ""
        self._seen_at: float | None = None
        self._fired = time.monotonic()
        self._loop = QEventLoop(self)
        self._push_timer = self._precise(self._push, single=True)
        self._late_timer = self._precise(self._note_lateness)

    def _precise(self, slot: Callable[[], None], *, single: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=single, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def begin(self) -> None:
        """Forget what was noted, and begin to note how late the timer is."""
        self.pushed, self._fired = 0, time.monotonic()
        self._late_timer.start(_TIMER_MS)

    def end(self) -> None:
        """Note nothing any more."""
        self._late_timer.stop()

    def play(self, film: Iterator[QImage], text: str = "") -> float | None:
        """Show frames until `text` is read; return how long after the first that was, in ms.

        None when the film ended before.
        """
        self._film, self._text, self._seen_at = film, text, None
        began = self._due = time.monotonic()
        self._push()
        self._loop.exec()
        self._push_timer.stop()
        return None if self._seen_at is None else (self._seen_at - began) * 1000

    @Slot()
    def _push(self) -> None:
        image = next(self._film, None)
        if image is None:
            self._loop.quit()
            return
        self._feed.push(image)
        self.pushed += 1
        self._due += self._every
        self._push_timer.start(max(0, round((self._due - time.monotonic()) * 1000)))

    @Slot()
    def _note_lateness(self) -> None:
        now = time.monotonic()
        self.late.append(max(0.0, (now - self._fired) * 1000 - _TIMER_MS))
        self._fired = now

    @Slot(object, float)
    def seen(self, code: Code, _at: float) -> None:
        """Take note of a code that the reader tells."""
        if code.text == self._text:
            self._seen_at = time.monotonic()
            self._loop.quit()


@dataclass(frozen=True, slots=True)
class Showing:
    """A code that is held up: what it says, and the room and the frames, as files of pixels."""

    text: str
    hard: bool
    files: list[str]


def draw(count: int, folder: Path) -> list[Showing]:
    """Draw `count` showings, half of them hard, as files into `folder`."""
    from tests.benchmarks.reader.scenes import frames, room_of
    from tests.benchmarks.showings import looks_of

    showings: list[Showing] = []
    for look, hard in track(looks_of(count, 1), "Drawing", console=Console(stderr=True)):
        files: list[str] = []
        for picture in (room_of(look), *frames(look, _DRAWN_FRAMES)):
            files.append(str(folder / f"{len(showings)}-{len(files)}.png"))
            picture.save(files[-1])
        showings.append(Showing(look.text, hard, files))
    return showings


def _seen_at(file: str, width: int, height: int) -> QImage:
    """Return a frame as a camera of this size sees it: as wide, with more above and below."""
    with Image.open(file) as whole:
        picture = whole.resize((width, width * whole.height // whole.width), Image.Resampling.BOX)
    frame = Image.new("L", (width, height), 110)
    frame.paste(picture, (0, (height - picture.height) // 2))
    data = frame.tobytes()
    return QImage(data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def measure(
    showings: list[Showing], camera: tuple[int, int, int], *, kiosk: bool, wait: Callable[[], None]
) -> Figures:
    """Return what the showings come to; `wait` returns when this process has been slowed down."""
    width, height, fps = camera
    app = application()
    films = [(one, [_seen_at(file, width, height) for file in one.files]) for one in showings]
    feed = FeedSource()
    stage = Stage(feed, fps)
    with _kiosk(feed, stage) if kiosk else _reader(feed, stage):
        room = films[0][1][0]
        stage.play(islice(repeat(room), round(_WARM_UP_S * fps)))
        wait()
        stage.play(islice(repeat(room), round(_SETTLE_S * fps)))
        figures = _shown(stage, films, fps)
    app.processEvents()
    return figures


def _shown(stage: Stage, films: list[tuple[Showing, list[QImage]]], fps: int) -> Figures:
    figures = Figures(late=stage.late)
    SlowDecoder.searched = 0
    stage.begin()
    began, worked = time.monotonic(), time.process_time()
    for showing, (room, *images) in films:
        stage.play(islice(repeat(room), round(_PAUSE_S * fps)))
        to_and_fro = cycle([*images, *reversed(images)])
        ms = stage.play(islice(to_and_fro, round(_LONGEST_S * fps)), showing.text)
        (figures.hard if showing.hard else figures.easy).append(ms)
    seconds = time.monotonic() - began
    stage.end()
    figures.cpu = 100 * (time.process_time() - worked) / seconds
    figures.searched = SlowDecoder.searched / seconds
    figures.left_out = 100 * (1 - min(1.0, SlowDecoder.searched / max(1, stage.pushed)))
    return figures


@contextmanager
def _reader(feed: FeedSource, stage: Stage) -> Iterator[None]:
    from kiosk.settings.schema import ScannerSection

    reader = Reader(SlowDecoder(ScannerSection().symbologies))
    camera = open_camera("auto", reader.offer, feed=feed)
    reader.code_seen.connect(stage.seen)
    reader.start()
    camera.start()
    yield
    camera.stop()
    reader.stop()


@contextmanager
def _kiosk(feed: FeedSource, stage: Stage) -> Iterator[None]:
    from datetime import UTC, datetime

    import kiosk.app.kiosk as whole
    from kiosk.demo.run import demo_settings
    from kiosk.simulator.gym import make_gym
    from kiosk.simulator.server import Simulator
    from kiosk.teamup.http.rate_budget import RateBudget

    whole.Decoder = SlowDecoder  # type: ignore[attr-defined]
    gym = make_gym(100, today=datetime.now(UTC).date())
    with (
        Simulator(gym, requests_per_minute=0) as simulator,
        tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder,
    ):
        settings = demo_settings(simulator, gym, Path(folder))
        kiosk = whole.Kiosk(settings, feed=feed, budget=RateBudget(1_000_000))
        kiosk.reader.code_seen.connect(stage.seen)
        kiosk.window.resize(1280, 800)
        kiosk.window.show()
        kiosk.start()
        yield
        kiosk.stop()


@contextmanager
def slowed(pid: int, share: float) -> Iterator[str]:
    """Let the process have no more than `share` of a core; yield how that is done."""
    group, told = _control_group(share)
    if group is not None:
        (group / "cgroup.procs").write_text(str(pid))
        try:
            yield told
        finally:
            # A group can go when nobody is in it.
            (group.parent / "cgroup.procs").write_text(str(pid))
            group.rmdir()
        return
    ended = threading.Event()
    stopper = threading.Thread(target=_stop_and_go, args=(pid, share, ended))
    stopper.start()
    try:
        yield "being stopped and continued"
    finally:
        ended.set()
        stopper.join()


def _control_group(share: float) -> tuple[Path | None, str]:
    """Return a new group with that limit and its kind, or None where none can be made."""
    quota = round(_PERIOD_US * share)
    for parent, limits in (
        (_GROUPS, {"cpu.max": f"{quota} {_PERIOD_US}"}),
        (
            _GROUPS / "cpu",
            {"cpu.cfs_period_us": f"{_PERIOD_US}", "cpu.cfs_quota_us": f"{quota}"},
        ),
    ):
        if not (parent / "cgroup.procs").exists():
            continue
        group = parent / f"turnstile-benchmark-{os.getpid()}"
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            for name, value in limits.items():
                (group / name).write_text(value)
        except OSError:
            group.rmdir()
            continue
        return group, f"a control group's {next(reversed(limits))}"
    return None, ""


def _stop_and_go(pid: int, share: float, ended: threading.Event) -> None:
    while not ended.wait(_STOPPED_EVERY_S * share):
        os.kill(pid, signal.SIGSTOP)
        ended.wait(_STOPPED_EVERY_S * (1 - share))
        os.kill(pid, signal.SIGCONT)


def in_process(
    showings: list[Showing], camera: tuple[int, int, int], tree: Path, options: argparse.Namespace
) -> tuple[Figures, str]:
    """Return the figures of a slowed process with the packages of `tree`, and how it was slowed."""
    own = tree / ".venv/bin/python"
    older = tree != HERE.parents[2]
    python = (options.python or (own if own.exists() else sys.executable)) if older else None
    command = [str(python or sys.executable), str(HERE), "--only", *map(str, camera)]
    command += ["--share", str(options.share), *(["--kiosk"] if options.kiosk else [])]
    process = subprocess.Popen(
        command,
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(json.dumps([asdict(one) for one in showings]) + "\n")
        process.stdin.flush()
        if process.stdout.readline() != "ready\n":
            raise RuntimeError(f"the process for {tree} did not begin")
        with slowed(process.pid, options.share) as how:
            process.stdin.write("slow\n")
            process.stdin.flush()
            figures = Figures(**json.loads(process.stdout.readline()))
            # It waits, so that it can be taken out of its group.
        process.stdin.close()
    return figures, how


def _only(options: argparse.Namespace) -> None:
    """Measure in this process, and tell the one that asks."""
    showings = [Showing(**one) for one in json.loads(sys.stdin.readline())]
    SlowDecoder.share = options.share

    def wait() -> None:
        print("ready", flush=True)
        sys.stdin.readline()

    width, height, fps = options.only
    figures = measure(showings, (width, height, fps), kiosk=options.kiosk, wait=wait)
    print(json.dumps(asdict(figures)), flush=True)
    sys.stdin.readline()


def row(figures: Figures) -> list[str]:
    """Return the figures as the table shows them."""
    return [
        f"{figures.searched:.1f}",
        f"{figures.left_out:.0f} %",
        f"{figures.cpu:.0f} %",
        *chain.from_iterable(_times(each) for each in (figures.easy, figures.hard)),
        _late(figures.late),
    ]


def _times(every: list[float | None]) -> tuple[str, str]:
    took = sorted(ms for ms in every if ms is not None)
    if not took:
        return f"0 of {len(every)}", ""
    p95 = took[min(len(took) - 1, len(took) * 95 // 100)]
    return f"{len(took)} of {len(every)}", f"{statistics.median(took):.0f}, {p95:.0f}"


def _late(every: list[float]) -> str:
    late = sorted(every) or [0.0]
    p95 = late[min(len(late) - 1, len(late) * 95 // 100)]
    return f"{statistics.median(late):.0f}, {p95:.0f}, {late[-1]:.0f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kiosk", action="store_true", help="the whole kiosk, with its window")
    parser.add_argument("--share", type=float, default=0.25, help="of one core")
    parser.add_argument("--showings", type=int, default=20, help="at each size and rate")
    parser.add_argument("--before", type=Path, help="an older tree to compare with")
    parser.add_argument("--python", type=Path, help="the interpreter for it, if not its .venv's")
    parser.add_argument("--only", type=int, nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        _only(options)
        return
    what = "The whole kiosk" if options.kiosk else "The reader"
    table = Table(title=f"{what} on {options.share:g} of a core")
    heads = (
        "easy read",
        "ms: median, p95",
        "hard read",
        "ms: median, p95",
        "late: median, p95, worst",
    )
    for head in ("tree", "camera", "searched/s", "left out", "CPU", *heads):
        table.add_column(head, justify="right")
    trees = [*([options.before.resolve()] if options.before else []), HERE.parents[2]]
    how = ""
    with tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder:
        showings = draw(options.showings, Path(folder))
        for camera in FORMATS:
            for tree in trees:
                figures, how = in_process(showings, camera, tree, options)
                label = f"{camera[0]}×{camera[1]}, {camera[2]}"
                table.add_row(tree.name, label, *row(figures))
    table.caption = f"slowed by {how}; times: median, 95th percentile (and worst)"
    Console(width=150).print(table)


if __name__ == "__main__":
    main()
