"""From a code coming into view to the first feedback on the screen, over the whole real path.

Run by hand: `python -m tests.benchmarks.first_feedback [--visits 200] [--members 10000]`

A made-up member holds up a phone or a card; frames go through the real sink, decode thread,
directory (SQLite), rules and outbox (a durable commit) into the real window, drawn offscreen. The
clock starts when the first frame that shows the whole code is pushed into the sink (or the frame
that was read, if that is earlier) and stops when the screen with the member's name, or another
answer, has been painted. The same is measured at a gym of 300 members, for comparison.
"""

import argparse
import os
import statistics
import tempfile
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from kiosk.app.application import application
from kiosk.app.kiosk import Kiosk
from kiosk.demo.camera_feed import CameraFeed
from kiosk.demo.driver import DemoDriver, DemoVisit
from kiosk.demo.members import DemoMembers
from kiosk.demo.run import demo_settings
from kiosk.scan.capture.sources import FeedSource
from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from kiosk.teamup.http.rate_budget import RateBudget

SMALL_GYM = 300


def measure(members: int, visits: int) -> list[DemoVisit]:
    """Let `visits` members check in at a gym of `members`; return what happened."""
    app = application()
    gym = make_gym(members, today=datetime.now(UTC).date())
    with (
        Simulator(gym, requests_per_minute=0) as simulator,
        tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder,
    ):
        settings = demo_settings(simulator, gym, Path(folder))
        quick = settings.screen.model_copy(update={"result_seconds": 0.6})
        settings = settings.model_copy(update={"screen": quick})
        source = FeedSource()
        kiosk = Kiosk(settings, feed=source, budget=RateBudget(1_000_000))
        feed = CameraFeed(source.push)
        planned = DemoMembers(gym, kiosk.services.keys).ordinary_members()
        driver = DemoDriver(kiosk, feed, planned, limit=visits, on_screen=lambda _name: None)
        driver.finished.connect(lambda: app.exit(0))
        progress = QTimer()
        ticks = count(1)
        progress.timeout.connect(lambda: print(".", end="\n" if next(ticks) % 60 == 0 else ""))
        progress.start(10_000)
        kiosk.window.resize(1280, 800)
        kiosk.window.show()
        kiosk.start()
        driver.start()
        app.exec()
        driver.stop()
        kiosk.stop()
    print()
    return driver.visits


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--members", type=int, default=10_000)
    options = parser.parse_args()
    medians = {}
    for members, wanted in {SMALL_GYM: 60, options.members: options.visits}.items():
        visits = measure(members, wanted)
        took = sorted(visit.feedback_ms for visit in visits if visit.feedback_ms is not None)
        confirmed = [visit.confirmed_ms for visit in visits if visit.confirmed_ms is not None]
        medians[members] = statistics.median(took)
        p95 = statistics.quantiles(took, n=20)[-1]
        print(f"{members} members, {len(took)} visits, from code in view to first feedback:")
        print(f"  median {medians[members]:.0f} ms, p95 {p95:.0f} ms, worst {took[-1]:.0f} ms;")
        print(f"  to TeamUp's confirmation: median {statistics.median(confirmed):.0f} ms;")
        print(f"  not as expected: {sum(not visit.as_expected for visit in visits)}")
    ratio = medians[options.members] / medians[SMALL_GYM]
    print(f"{options.members} members take {ratio:.2f} times as long as {SMALL_GYM}.")


if __name__ == "__main__":
    main()
