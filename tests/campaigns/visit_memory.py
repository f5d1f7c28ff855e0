"""What the memory of a kiosk does over very many visits, each recorded and sent.

Run by hand: `python -m tests.campaigns.visit_memory [--visits 30000] [--every 3000]`

The kiosk is a process of its own: window (offscreen), a FIFO in place of a serial scanner, sender
and journal are the real ones. Two limits are lifted, for with them 30,000 visits would take hours:
how fast people can hold codes up, and how many requests TeamUp allows a minute. Members come again
and again, each time more than a minute later (`policy.duplicate_window`). Printed is, after so many
visits, the process's memory that is no file's (RssAnon), and the blocks Python has handed out.
"""

import argparse
import gc
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from kiosk.app.application import SignalShutdown, application
from kiosk.app.kiosk import Kiosk
from kiosk.core.checkin.debounce import ScanRateLimit
from kiosk.settings.load import load_settings
from kiosk.simulator import Simulator, make_gym
from kiosk.teamup.http.rate_budget import RateBudget
from tests.campaigns.code_flood import regulars
from tests.helpers.kiosk_process import write_config

_PATIENCE_S: Final = 600.0
_MEMBERS: Final = 4000
_AGAIN_S: Final = 62.0  # how soon a member may come again
_AHEAD: Final = 3  # scans that may be on their way


def be_the_kiosk(config: Path, figures: Path) -> int:
    """Run a kiosk, and write its figures into `figures` once a second."""
    setattr(ScanRateLimit, "wait_s", lambda _limit, _now: 0.0)  # noqa: B010 (mypy forbids the rest)
    app = application()
    app.setQuitOnLastWindowClosed(False)
    signals = SignalShutdown(app)
    kiosk = Kiosk(load_settings(config), budget=RateBudget(10_000_000))
    kiosk.window.resize(1280, 800)
    kiosk.window.show()
    kiosk.start()
    gc.freeze()

    def look() -> None:
        gc.collect()
        new = figures.with_suffix(".new")
        # Not `gc.get_objects`: it holds tuples that other threads are still making, which fails.
        new.write_text(str(sys.getallocatedblocks()))
        new.replace(figures)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(1000)
    try:
        return app.exec()
    finally:
        signals.stop()
        kiosk.stop()


def _memory_mb(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory is in use")


def _settled(books: Path) -> int:
    with closing(sqlite3.connect(f"file:{books}?mode=ro", uri=True)) as database:
        query = "SELECT count(*) FROM checkin WHERE state = 'confirmed'"
        return int(database.execute(query).fetchone()[0])


def measure(visits: int, every: int, folder: Path) -> bool:
    """Print a line each `every` visits; return whether each visit is in TeamUp once."""
    gym = make_gym(_MEMBERS, today=datetime.now(UTC).date())
    people = [who for who in regulars(gym) if gym.memberships_of(who.id)[0].max_uses is None]
    fifo, figures = folder / "scanner", folder / "figures.txt"
    os.mkfifo(fifo)
    with Simulator(
        gym, report_lag_s=0.05, requests_per_minute=0, enforce_once_per_day=False
    ) as simulator:
        config = write_config(
            folder,
            simulator,
            scanner={"serial": str(fifo), "keyboard": False, "rescan_seconds": 1},
            policy={"duplicate_window": 1},
            screen={"result_seconds": 1},
        )
        kiosk = [sys.executable, "-m", "kiosk", "sync", "--config", str(config)]
        subprocess.run(kiosk, check=True, stdout=subprocess.DEVNULL)
        this = [sys.executable, "-m", "tests.campaigns.visit_memory"]
        process = subprocess.Popen(
            [*this, "--kiosk", str(config), "--figures", str(figures)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        books = folder / "data" / "kiosk.sqlite3"
        began = round_began = time.monotonic()
        try:
            with fifo.open("w", buffering=1, encoding="ascii") as line:
                for number in range(1, visits + 1):
                    if number % len(people) == 0:
                        time.sleep(max(0.0, round_began + _AGAIN_S - time.monotonic()))
                        round_began = time.monotonic()
                    line.write(f"{people[number % len(people)].card}\n")
                    _until(lambda: len(simulator.checkins), number - _AHEAD)
                    if number % every == 0 or number == every // 10:
                        _until(lambda: _settled(books), number)
                        time.sleep(3.0)  # it has looked at itself since
                        blocks = int(figures.read_text())
                        print(
                            f"{number:6} visits: {_memory_mb(process.pid):6.1f} MB, "
                            f"{blocks:7} blocks, {time.monotonic() - began:4.0f} s",
                            flush=True,
                        )
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(_PATIENCE_S)
        return len(simulator.checkins) == visits


def _until(count: Callable[[], int], wanted: int) -> None:
    end = time.monotonic() + _PATIENCE_S
    while count() < wanted:
        if time.monotonic() > end:
            raise RuntimeError("the kiosk does not get on")
        time.sleep(0.002)


def main() -> int:
    """Measure and print; 1 when a visit was not recorded exactly once."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.visit_memory")
    parser.add_argument("--visits", type=int, default=30_000)
    parser.add_argument("--every", type=int, default=3000)
    parser.add_argument("--kiosk", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--figures", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.kiosk:
        return be_the_kiosk(options.kiosk, options.figures)
    with tempfile.TemporaryDirectory() as folder:
        return int(not measure(options.visits, options.every, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
