"""What the screens cost: frames of the transitions, the ready screen at rest, and the start.

Run by hand: `python -m tests.benchmarks.screens [--size 1080x1920]…`. Draws offscreen, or on the
display that `QT_QPA_PLATFORM` and `DISPLAY` name. Times of frames and shares of a core are CPU time
of this process, so that what else the machine does matters little; the start is by the clock.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # after the platform is chosen
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.kiosk import Kiosk
from kiosk.core.screen import states
from kiosk.scan.capture.sources import FeedSource
from kiosk.simulator.server import Simulator
from kiosk.ui.kit.theme import Look, install_fonts
from kiosk.ui.member.status import CameraStatus
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.helpers.front_door import settings_at, todays_gym

SIZES: Final = ("800x480", "1080x1920", "1920x1080", "3840x2160")
FRAMES: Final = 40
IDLE_S: Final = 8.0
FPS: Final = 25
STARTS: Final = 5


def main() -> None:
    """Measure, and print one table after the other."""
    parser = argparse.ArgumentParser(description="Measure the screens.")
    parser.add_argument("--size", action="append")
    parser.add_argument("--start", action="store_true", help="start once, and time it")
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    install_fonts()
    if arguments.start:
        _start_once(app)
        return
    print(f"platform {app.platformName()}, {os.cpu_count()} cores")
    for size in arguments.size or SIZES:
        width, height = map(int, size.split("x"))
        print(f"\n{size}: CPU time of a frame, ms: median (95 of 100 within)")
        for what, took in _transitions(app, width, height):
            print(f"  {what:34} {_said(took)}")
        print(f"{size}: share of one core at {FPS} pictures a second")
        for what, share in _idle(app, width, height):
            print(f"  {what:34} {share:5.1%}")
    print(f"\nmemory {_memory_mb():.0f} MB")
    _starts()


def _transitions(app: QApplication, width: int, height: int) -> Iterator[tuple[str, list[float]]]:
    with _Shown(app, width, height) as window:
        window.set_camera(CameraStatus.LIVE)
        frame = members.made_up_frame()
        window.set_preview(frame)
        yield "ready: a camera picture", _paints(window.ready.preview)
        picture = window.ready.prompt.picture
        picture.play()
        yield "ready: the picture of what to do", _paints(picture)
        window.show_state(members.states()["checking_in"], 60_000)
        yield "checking in: the ring turns", _paints(window.checking_in.disc)
        window.show_state(members.states()["welcome"], 60_000)
        yield "result: it arrives", _paints(window.result, again=window.result.arrive)
        window.show_state(states.Ready(), None)
        window.show_state(members.states()["welcome_first"], 60_000)
        app.processEvents()
        yield "result: confetti", _paints(window.result)
        window.result.stop_moving()
        yield "result: the bar", _paints(window.result.countdown)


def _idle(app: QApplication, width: int, height: int) -> Iterator[tuple[str, float]]:
    for what, look in (("ready, motion", Look()), ("ready, motion reduced", Look(moving=False))):
        with _Shown(app, width, height, look) as window:
            window.set_camera(CameraStatus.LIVE)
            yield what, _share(app, window)
    with _Shown(app, width, height) as window:
        window.set_camera(CameraStatus.LIVE)
        window.idle_dim.dim()
        yield "dimmed, looking out for somebody", _share(app, window)


class _Shown:
    """A window while it is measured."""

    def __init__(
        self, app: QApplication, width: int, height: int, look: Look | None = None
    ) -> None:
        self._app = app
        self._window = KioskWindow(look=look, dim_after_s=3600)
        self._window.allow_close()
        self._window.resize(width, height)

    def __enter__(self) -> KioskWindow:
        self._window.show()
        self._app.processEvents()
        return self._window

    def __exit__(self, *_: object) -> None:
        self._window.close()
        self._window.deleteLater()
        self._app.processEvents()


def _paints(widget: QWidget, again: Callable[[], None] | None = None) -> list[float]:
    """Return the CPU time of each of some frames, in seconds."""
    took = []
    for number in range(FRAMES):
        if again is not None and number % 10 == 0:
            again()
        before = time.process_time()
        widget.repaint()
        took.append(time.process_time() - before)
    return took


def _share(app: QApplication, window: KioskWindow) -> float:
    """Return the CPU time per second while pictures come in and nothing else happens."""
    frames = [members.made_up_frame(640, 360) for _ in range(2)]
    shown = 0

    def next_frame() -> None:
        nonlocal shown
        window.set_preview(frames[shown % 2])
        shown += 1

    camera = QTimer()
    camera.timeout.connect(next_frame)
    camera.start(1000 // FPS)
    _run(app, 1.0)
    before = time.process_time(), time.monotonic()
    _run(app, IDLE_S)
    camera.stop()
    return (time.process_time() - before[0]) / (time.monotonic() - before[1])


def _run(app: QApplication, seconds: float) -> None:
    loop = QEventLoop(app)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _starts() -> None:
    command = [sys.executable, "-m", "tests.benchmarks.screens", "--start"]
    painted, live, worked = [], [], []
    for _ in range(STARTS):
        answer = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
        first, camera, cpu = map(float, answer.stdout.split()[-3:])
        painted.append(first)
        worked.append(cpu)
        live.append(camera)
    print("from the start of the process, s (median of the starts)")
    print(
        f"  first paint {statistics.median(painted):.2f}, of it CPU {statistics.median(worked):.2f}"
    )
    print(f"  camera live {statistics.median(live):.2f}")


def _start_once(app: QApplication) -> None:
    """Build the real kiosk at a simulated gym, with a fed camera, and print three times.

    What it takes to make the gym is left out of them.
    """
    before_gym, cpu_before_gym = time.time(), time.process_time()
    with tempfile.TemporaryDirectory() as folder, Simulator(todays_gym()) as simulator:
        began = _process_start() + time.time() - before_gym
        cpu_of_gym = time.process_time() - cpu_before_gym
        feed = FeedSource()
        kiosk = Kiosk(settings_at(simulator, Path(folder)), feed=feed)
        times: list[tuple[float, float]] = []

        def painted() -> None:
            times.append((time.time() - began, time.process_time() - cpu_of_gym))

        kiosk.window.state_painted.connect(painted)
        kiosk.window.resize(1080, 1920)
        kiosk.window.show()
        kiosk.start()
        picture = members.made_up_frame(1280, 720).convertToFormat(QImage.Format.Format_RGB32)
        camera = QTimer()
        camera.timeout.connect(lambda: feed.push(picture))
        camera.start(40)
        while not (times and kiosk.window.ready.preview.has_frame):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        first, cpu = times[0]
        print(f"{first:.3f} {time.time() - began:.3f} {cpu:.3f}")
        camera.stop()
        kiosk.stop()


def _process_start() -> float:
    """Return when this process began, in seconds since the epoch (proc(5))."""
    ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
    booted = next(
        int(line.split()[1])
        for line in Path("/proc/stat").read_text().splitlines()
        if line.startswith("btime")
    )
    return booted + ticks / os.sysconf("SC_CLK_TCK")


def _memory_mb() -> float:
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def _said(took: list[float]) -> str:
    ordered = sorted(took)
    within = ordered[round(len(ordered) * 0.95) - 1]
    return f"{statistics.median(ordered) * 1000:6.1f} ({within * 1000:.1f})"


if __name__ == "__main__":
    main()
