"""How quickly a queue drains after an outage, and what members at the door notice of it.

Run by hand: `python -m tests.benchmarks.drain [--queued 1000] [--per-minute 200]`

The whole kiosk (window offscreen, camera feed, SQLite, HTTP over loopback) has a queue of durable
check-ins from an outage; the network comes back, and members keep coming while it drains. Measured
are the check-ins TeamUp accepts a minute, from the first to the last of as many as were queued, all
requests meanwhile against `teamup.requests_per_minute`, and the time from a code in view to the
first feedback. The stand-in server lives in the same process, which makes the feedback slower than
it would be.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from kiosk.app.application import application
from kiosk.app.kiosk import Kiosk
from kiosk.app.services import Services
from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.codes import Source
from kiosk.demo.camera_feed import CameraFeed
from kiosk.demo.driver import DemoDriver, DemoVisit
from kiosk.demo.members import DemoMembers
from kiosk.demo.run import demo_settings
from kiosk.scan.capture.sources import FeedSource
from kiosk.settings.schema import Settings
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.teamup.http.rate_budget import RateBudget


@dataclass(frozen=True, slots=True)
class Drained:
    """What came of it. `requests` of all kinds were made meanwhile, and never more than
    `most_in_a_minute` within 60 seconds."""

    accepted: int
    seconds: float
    requests: int
    most_in_a_minute: int
    visits: list[DemoVisit]

    @property
    def per_minute(self) -> float:
        """Check-ins a minute."""
        return (self.accepted - 1) * 60 / self.seconds


def drain(queued: int, per_minute: int, members: int) -> Drained:
    """Let `queued` check-ins drain at `per_minute` requests a minute."""
    app = application()
    gym = make_gym(members, today=datetime.now(UTC).date())
    with tempfile.TemporaryDirectory(prefix="turnstile-benchmark-") as folder:
        simulator = Simulator(gym, requests_per_minute=0)
        simulator.start()
        settings = demo_settings(simulator, gym, Path(folder))
        _queue(settings, gym, queued, go_offline=simulator.stop)
        quick = settings.screen.model_copy(update={"result_seconds": 0.6})
        source = FeedSource()
        kiosk = Kiosk(
            settings.model_copy(update={"screen": quick}),
            feed=source,
            budget=RateBudget(per_minute),
        )
        feed = CameraFeed(source.push)
        planned = DemoMembers(gym, kiosk.services.keys).ordinary_members()
        driver = DemoDriver(kiosk, feed, planned, limit=None, on_screen=lambda _name: None)
        watch = QTimer()
        ticks = count(1)

        def look() -> None:
            done = len(simulator.checkins)
            if done >= queued:
                app.exit(0)
            if next(ticks) % 50 == 0:
                print(f"{done} of {queued}", flush=True)

        watch.timeout.connect(look)
        kiosk.window.resize(1280, 800)
        kiosk.window.show()
        kiosk.start()
        driver.start()
        QTimer.singleShot(3000, app, simulator.start)
        watch.start(100)
        app.exec()
        watch.stop()
        driver.stop()
        kiosk.stop()
        simulator.stop()
    moments = [made.timestamp.timestamp() for made in simulator.checkins[:queued]]
    posts = [seen.monotonic for seen in simulator.requests if seen.method == "POST"][:queued]
    asked = [seen.monotonic for seen in simulator.requests if seen.monotonic >= posts[0]]
    return Drained(
        accepted=len(moments),
        seconds=moments[-1] - moments[0],
        requests=sum(moment <= posts[-1] for moment in asked),
        most_in_a_minute=_most_in_a_minute(asked),
        visits=driver.visits,
    )


def _queue(settings: Settings, gym: Gym, queued: int, *, go_offline: Callable[[], None]) -> None:
    """Fetch the directory, then write `queued` check-ins down without a network."""
    services = Services(
        settings,
        on_moved=lambda *_: None,
        on_progress=lambda _: None,
        budget=RateBudget(1_000_000),
    )
    try:
        services.sync.start()
        while services.directory.status().completed_at is None:
            time.sleep(0.05)
        services.sync.stop()
        go_offline()
        recorded = 0
        # From the end: those at the front of the list come to the door while the queue drains.
        for customer in sorted(gym.customers, reverse=True):
            record = services.directory.by_customer(CustomerId(customer))
            now = services.clock.now()
            decision = record and services.checkin_service.decide(record.customer, now)
            if isinstance(decision, rules.CheckIn) and recorded < queued:
                services.checkin_service.record(decision, now, source=Source.SERIAL)
                recorded += 1
        if recorded < queued:
            raise ValueError("the gym has too few members for so long a queue")
    finally:
        services.stop()


def _most_in_a_minute(moments: list[float]) -> int:
    """The most requests that came within any 60 seconds."""
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - 60:
            first += 1
        most = max(most, last - first + 1)
    return most


def main() -> int:
    """Measure and print; 1 when it is slower than it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queued", type=int, default=1000)
    parser.add_argument("--per-minute", type=int, default=200)
    parser.add_argument("--members", type=int, default=3000)
    options = parser.parse_args()
    result = drain(options.queued, options.per_minute, options.members)
    took = sorted(visit.feedback_ms for visit in result.visits if visit.feedback_ms is not None)
    p95 = statistics.quantiles(took, n=20)[-1] if len(took) > 1 else took[0]
    share = (result.requests - 1) * 60 / result.seconds / options.per_minute
    print(
        f"{result.accepted} queued check-ins drained in {result.seconds:.1f} s: "
        f"{result.per_minute:.0f} a minute; with {result.requests - result.accepted} others "
        f"{share:.1%} of the budget of {options.per_minute}; never more than "
        f"{result.most_in_a_minute} requests within 60 s"
    )
    print(
        f"{len(took)} members at the door meanwhile: first feedback median "
        f"{statistics.median(took):.0f} ms, p95 {p95:.0f} ms, worst {took[-1]:.0f} ms"
    )
    return int(share < 0.95 or p95 > 100)


if __name__ == "__main__":
    sys.exit(main())
