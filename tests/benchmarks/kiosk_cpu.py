"""What the whole kiosk costs while nobody is there: per cent of one core, before and after.

Run by hand, with checked-out trees to compare (this one is always measured, and last):

    git worktree add ../before e0eb0a3
    python -m tests.benchmarks.kiosk_cpu --before ../before [--seconds 20]

A live feed of 1280x720 pictures at 30 frames a second goes through the real sink and decode thread,
and the ready screen with its preview is shown, 1280x800, offscreen and, where there is `Xvfb`, on
X11 without OpenGL. Each figure is the CPU time of a process of its own, all threads, over the
seconds after the first five. "feed alone" is the same feed into a sink that nobody listens to.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve()
_WARM_UP_S = 5.0


def measure(seconds: float, *, kiosk: bool) -> float:
    """Return the share of a core, in per cent; runs in a process and a tree of its own."""
    # Imported here: which tree these come from is what is being compared.
    from datetime import UTC, datetime
    from itertools import cycle

    from PySide6.QtCore import Qt, QTimer

    from kiosk.app.application import application
    from kiosk.app.kiosk import Kiosk
    from kiosk.demo.run import demo_settings
    from kiosk.scan.capture.sources import FeedSource
    from kiosk.simulator.gym import make_gym
    from kiosk.simulator.server import Simulator
    from kiosk.teamup.http.rate_budget import RateBudget
    from tests.benchmarks.reader.empty import plain_room
    from tests.helpers.video import qimage

    app = application()
    pictures = cycle([qimage(picture) for picture in plain_room(1, 30)])
    source = FeedSource()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=33)
    timer.timeout.connect(lambda: source.push(next(pictures)))
    used: list[float] = []

    def end() -> None:
        used.append(time.process_time())
        app.exit(0)

    QTimer.singleShot(round(_WARM_UP_S * 1000), lambda: used.append(time.process_time()))
    QTimer.singleShot(round((_WARM_UP_S + seconds) * 1000), end)
    gym = make_gym(300, today=datetime.now(UTC).date())
    with (
        Simulator(gym, requests_per_minute=0) as simulator,
        tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder,
    ):
        if kiosk:
            settings = demo_settings(simulator, gym, Path(folder))
            whole = Kiosk(settings, feed=source, budget=RateBudget(1_000_000))
            whole.window.resize(1280, 800)
            whole.window.show()
            whole.start()
        else:
            source.start()
        timer.start()
        app.exec()
        timer.stop()
        if kiosk:
            whole.stop()
            whole.window.close()
    before, after = used
    return 100 * (after - before) / seconds


@contextmanager
def platforms() -> Iterator[list[dict[str, str]]]:
    """Yield the environments to measure in: offscreen, and an X server if there is one."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
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


def in_tree(tree: Path, what: str, seconds: float, platform: dict[str, str]) -> float:
    """Return what a process reports that runs this file with the packages of `tree`."""
    command = [sys.executable, str(HERE), "--only", what, "--seconds", str(seconds)]
    environment = os.environ | platform | {"PYTHONPATH": str(tree)}
    done = subprocess.run(
        command, cwd=tree, env=environment, check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[-1])


def main() -> None:
    """Measure and print; with --only, one figure for the process that asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", type=Path, action="append", default=[])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--only", choices=("feed", "kiosk"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(f"{measure(options.seconds, kiosk=options.only == 'kiosk'):.1f}")
        return
    here = HERE.parents[2]
    with platforms() as environments:
        for platform in environments:
            name = platform["QT_QPA_PLATFORM"]
            alone = in_tree(here, "feed", options.seconds, platform)
            print(f"{name}: feed alone {alone:.1f} % of one core", flush=True)
            for tree in (*(path.resolve() for path in options.before), here):
                share = in_tree(tree, "kiosk", options.seconds, platform)
                print(f"{name}: kiosk in {tree.name} {share:.1f} %", flush=True)


if __name__ == "__main__":
    main()
