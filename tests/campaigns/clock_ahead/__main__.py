"""Runs a command, and all that it starts, with the wall clock set ahead.

    python -m tests.campaigns.clock_ahead [--days 365] sh packaging/test.sh

What goes stale shows: dates written into tests, certificates that run out, days that a year lacks.
Before the command, Python, SQLite, Qt and the times of files are asked which day it is, and a wrong
answer ends it: an instrument that does not reach them would find nothing.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tests.helpers import preload

SHIM: Final = Path(__file__).with_name("clock_ahead.c")

ASK: Final = """
import datetime, os, sqlite3, tempfile, time
from PySide6.QtCore import QDateTime, QFileInfo
with tempfile.NamedTemporaryFile() as file:
    answers = {
        "time.time": time.time(),
        "datetime.now": datetime.datetime.now().timestamp(),
        "SQLite": float(sqlite3.connect("").execute("select unixepoch()").fetchone()[0]),
        "Qt": QDateTime.currentSecsSinceEpoch(),
        "a new file": os.stat(file.name).st_mtime,
        "a new file, by Qt": QFileInfo(file.name).lastModified().toSecsSinceEpoch(),
    }
    os.utime(file.name, (1_000_000_000, 1_000_000_000))
    answers["a dated file"] = os.stat(file.name).st_mtime
for who, seconds in answers.items():
    print(who, seconds, sep="\\t")
"""


def main() -> int:
    """Run the command, and return its exit code."""
    parser = argparse.ArgumentParser(description="Run a command with the wall clock set ahead.")
    parser.add_argument("--days", type=int, default=365, help="365")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="clock-ahead-") as folder:
        ahead = timedelta(days=given.days)
        environment = on_later_day(Path(folder), ahead)
        if wrong := not_there(environment, datetime.now(UTC) + ahead):
            print(f"These do not see the later day: {', '.join(wrong)}", file=sys.stderr)
            return 2
        print(f"It is {datetime.now(UTC) + ahead:%Y-%m-%d %H:%M} UTC.", flush=True)
        return subprocess.run(given.command, env=environment, check=False).returncode


def on_later_day(folder: Path, ahead: timedelta) -> dict[str, str]:
    """Return the environment of a process that lives `ahead` of us; the library is in `folder`.

    We may live on a later day ourselves: then the library is there, and moves the clock further.
    """
    ours = int(os.environ.get("CLOCK_AHEAD", "0"))
    library = (
        preload.preloaded(preload.build(SHIM, folder)) if not ours else os.environ["LD_PRELOAD"]
    )
    return os.environ | {
        "LD_PRELOAD": library,
        "CLOCK_AHEAD": str(ours + int(ahead.total_seconds())),
    }


def not_there(environment: dict[str, str], day: datetime) -> list[str]:
    """Return who in a process with `environment` is of the opinion that it is not `day`."""
    told = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=True
    ).stdout
    answers = dict(line.split("\t") for line in told.splitlines())
    wanted = dict.fromkeys(answers, day.timestamp()) | {"a dated file": 1_000_000_000}
    return [who for who, seconds in answers.items() if abs(float(seconds) - wanted[who]) > 120]


if __name__ == "__main__":
    raise SystemExit(main())
