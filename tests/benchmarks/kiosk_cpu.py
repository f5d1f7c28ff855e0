"""What the whole kiosk costs with nobody there and with somebody: per cent of one core.

Run by hand, with checked-out trees to compare (this one is always measured, and last):

    git worktree add ../before e0eb0a3
    python -m tests.benchmarks.kiosk_cpu --before ../before [--seconds 20] [--scene quiet]…

A live feed of 1280x720 pictures at 30 frames a second goes through the real sink and decode thread,
and the ready screen with its preview is shown, 1280x800, offscreen and, where there is `Xvfb` and
with `--x11`, on X11 without OpenGL. Each line is the CPU time of a process of its own over the
seconds after the first sixteen: of all threads, of the GUI's and of `decode`. "search" is the part
of it that looks for codes, "quick" what zxing-cpp takes for whole frames. What the feed itself
costs is told first, and is part of the other figures.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from PIL import Image

HERE: Final = Path(__file__).resolve()
_WARM_UP_S: Final = 16.0  # who stands still is background after ten seconds
_SIZE: Final = 1280, 720
_FRAMES: Final = 90  # of each scene; they go to and fro
_SHARES: Final = ("all", "GUI", "decode", "search", "quick")
_COLUMNS: Final = (*_SHARES, "searches", "previews", "dropped")

Report = dict[str, float]


def scenes() -> dict[str, Callable[[], Iterator[Image.Image]]]:
    """Return what can be before the camera. For the parent: the trees before may lack it."""
    from tests.helpers import doorway_films as films
    from tests.helpers.doorway import Held, hold_up, room

    return {
        "quiet": films.quiet,
        "flickering 50 Hz": films.flickering,
        "flickering 60 Hz": lambda: films.flickering(59.94),
        "sunny": films.sunny,
        "dark": films.dark,
        "a code on the wall": lambda: films.showing(hold_up(room(), Held(middle=(0.2, 0.4)))),
        "people far": films.people_far,
        "somebody": films.somebody,
        "somebody with a card": lambda: films.somebody(Held()),
    }


def measure(film: Path, seconds: float, *, kiosk: bool) -> Report:
    """Return the shares of a core, in per cent; runs in a process and a tree of its own."""
    # Imported here: which tree these come from is what is being compared.
    from datetime import UTC, datetime

    from PySide6.QtCore import Qt, QTimer

    from kiosk.app.application import application
    from kiosk.app.kiosk import Kiosk
    from kiosk.demo.run import demo_settings
    from kiosk.scan.capture.sources import FeedSource
    from kiosk.simulator.gym import make_gym
    from kiosk.simulator.server import Simulator
    from kiosk.teamup.http.rate_budget import RateBudget

    app = application()
    pictures = _pictures(film)
    source = FeedSource()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=33)
    timer.timeout.connect(lambda: source.push(next(pictures)))
    counts = _count_searches()
    used: list[Report] = []
    whole: Kiosk | None = None

    def note() -> None:
        counts["dropped"] = whole.reader.dropped if whole else 0
        used.append(_cpu_times() | counts | {"at": time.monotonic()})

    QTimer.singleShot(round(_WARM_UP_S * 1000), note)
    QTimer.singleShot(round((_WARM_UP_S + seconds) * 1000), note)
    QTimer.singleShot(round((_WARM_UP_S + seconds) * 1000) + 100, lambda: app.exit(0))
    gym = make_gym(300, today=datetime.now(UTC).date())
    with (
        Simulator(gym, requests_per_minute=0) as simulator,
        tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder,
    ):
        if kiosk:
            settings = demo_settings(simulator, gym, Path(folder))
            whole = Kiosk(settings, feed=source, budget=RateBudget(1_000_000))
            whole.reader.preview.connect(lambda _image: _add(counts, "previews", 1))
            whole.window.resize(1280, 800)
            whole.window.show()
            whole.start()
        else:
            source.start()
        timer.start()
        app.exec()
        timer.stop()
        if whole:
            whole.stop()
            whole.window.close()
    before, after = used
    lasted = after.pop("at") - before.pop("at")
    report = {key: (after[key] - before.get(key, 0.0)) / lasted for key in after}
    return report | {key: 100 * report.get(key, 0.0) for key in _SHARES}


def _pictures(film: Path) -> Iterator[Any]:
    from PySide6.QtGui import QImage

    width, height = _SIZE
    images = []
    with film.open("rb") as file:
        while pixels := file.read(width * height):
            image = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
            images.append(image.copy())  # owns its pixels
    return cycle([*images, *images[-2:0:-1]])


def _cpu_times() -> Report:
    """Return the seconds that all threads have worked, and those that have a name."""
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    times = {"all": time.process_time()}
    for task in Path("/proc/self/task").glob("*/schedstat"):
        name = names.get(int(task.parent.name), "")
        worked = int(task.read_text().split()[0]) / 1e9
        _add(times, "GUI" if name == "MainThread" else name, worked)
    return times


def _count_searches() -> Report:
    """Count and time, from now on, the searches for codes and those of whole frames by zxing."""
    from kiosk.scan.decode.cascade import VideoCascade
    from kiosk.scan.decode.engines import Zxing
    from kiosk.scan.decode.luminance import Luminance
    from kiosk.scan.decode.reading import Reading

    counts = {"search": 0.0, "quick": 0.0, "searches": 0.0, "previews": 0.0, "dropped": 0.0}
    decode, read = VideoCascade.decode, Zxing.read

    def timed_decode(*given: Any, **named: Any) -> Any:
        began = time.thread_time()
        found = decode(*given, **named)
        _add(counts, "search", time.thread_time() - began)
        _add(counts, "searches", 1)
        return found

    def timed_read(self: Zxing, picture: Luminance) -> list[Reading]:
        began = time.thread_time()
        found = read(self, picture)
        if (picture.width, picture.height) == _SIZE:
            _add(counts, "quick", time.thread_time() - began)
        return found

    VideoCascade.decode = timed_decode  # type: ignore[method-assign]
    Zxing.read = timed_read  # type: ignore[method-assign]
    return counts


def _add(counts: Report, key: str, amount: float) -> None:
    counts[key] = counts.get(key, 0.0) + amount


@contextmanager
def platforms(*, x11: bool) -> Iterator[list[dict[str, str]]]:
    """Yield the environments to measure in: offscreen, and with `x11` an X server as well."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if not x11:
        yield [offscreen]
        return
    read_end, write_end = os.pipe()
    try:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-noreset"],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        yield [offscreen]
        return
    os.close(write_end)
    with open(read_end, encoding="ascii") as pipe:
        display = f":{pipe.readline().strip()}"
    try:
        on_x = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "QT_XCB_GL_INTEGRATION": "none"}
        yield [offscreen, on_x]
    finally:
        server.terminate()
        server.wait()


def in_tree(tree: Path, what: str, film: Path, seconds: float, platform: dict[str, str]) -> Report:
    """Return what a process reports that runs this file with the packages of `tree`."""
    command = [sys.executable, str(HERE), "--only", what, "--film", str(film)]
    environment = os.environ | platform | {"PYTHONPATH": str(tree)}
    done = subprocess.run(
        [*command, "--seconds", str(seconds)],
        cwd=tree,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    report: Report = json.loads(done.stdout.splitlines()[-1])
    return report


def _line(scene: str, tree: str, report: Report) -> str:
    figures = "".join(f"{report[key]:9.1f}" for key in _COLUMNS)
    return f"{scene:22}{tree:12}{figures}"


def main() -> None:
    """Measure and print; with --only, one report for the process that asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", type=Path, action="append", default=[])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--scene", action="append", help="of several: all unless given")
    parser.add_argument("--x11", action="store_true")
    parser.add_argument("--only", choices=("feed", "kiosk"), help=argparse.SUPPRESS)
    parser.add_argument("--film", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.film, options.seconds, kiosk=options.only == "kiosk")))
        return
    here = HERE.parents[2]
    trees = [*(path.resolve() for path in options.before), here]
    films = scenes()
    with platforms(x11=options.x11) as environments, tempfile.TemporaryDirectory() as folder:
        film = Path(folder, "film.grey")
        for platform in environments:
            print(f"\n{platform['QT_QPA_PLATFORM']}: per cent of one core, and a second")
            print(f"{'':34}{''.join(f'{name:>9}' for name in _COLUMNS)}")
            for number, scene in enumerate(options.scene or films):
                with film.open("wb") as file:
                    for picture in islice(films[scene](), _FRAMES):
                        file.write(picture.tobytes())
                if not number:
                    alone = in_tree(here, "feed", film, options.seconds, platform)
                    print(_line("feed alone", "", alone), flush=True)
                for tree in trees:
                    report = in_tree(tree, "kiosk", film, options.seconds, platform)
                    print(_line(scene, tree.name[:11], report), flush=True)


if __name__ == "__main__":
    main()
