"""How long a start takes with a long history and many members, against an earlier version. By hand:

    git worktree add /tmp/then COMMIT
    python -m tests.benchmarks.large_folder --earlier /tmp/then [--rows 1000000] [--members 100000]

The earlier version makes the folder, this one takes a copy of it over, and then both start in
turns, each time in a process of its own: `Services`, which is all of the kiosk but its screen, is
made and stopped. DIR of `--folder` should be on the disk in question; `--cold` takes the files out
of memory before each start.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

ROOT: Final = Path(__file__).resolve().parents[2]

# Runs in the tree of the earlier version, with the names its modules had (up to version 0.1.0).
_MAKE: Final = """
import sys
from datetime import timedelta
from pathlib import Path
from kiosk.core.members import Customer, CustomerId, CustomerMembershipId, Membership
from kiosk.store.database import Database
from kiosk.store.directory import SqliteDirectory
from tests.benchmarks.outbox import _HISTORY, _SETTLED, NOW
rows, members = int(sys.argv[2]), int(sys.argv[3])
database = Database(Path(sys.argv[1]) / "kiosk.sqlite3")
directory = SqliteDirectory(database)
run = directory.begin()
directory.store_customers(
    run,
    (
        Customer(CustomerId(n), f"Given{n % 997}", f"Family{n}", f"m{n}@gym.example",
                 cards=(f"CARD{n:07}",))
        for n in range(1, members + 1)
    ),
    NOW,
)
directory.store_memberships(
    run,
    (
        Membership(CustomerMembershipId(500_000 + n), CustomerId(n), "Unlimited")
        for n in range(1, members + 1)
    ),
)
directory.finish(run, blocked=[], flagged=[], at=NOW)
if rows:
    start = int((NOW - timedelta(seconds=28 * rows + 86_400)).timestamp())
    with database.write() as connection:
        connection.execute(_SETTLED, {"rows": rows, "start": start})
        for step in (("record", "recorded"), ("send", "sending"), ("accept", "confirmed")):
            connection.execute(_HISTORY, (*step, "TeamUp: 201"))
database.close()
"""

_START: Final = """
import json, sys, time
from kiosk.app.services import Services
from kiosk.settings.schema import Settings
teamup = {"base_url": "http://127.0.0.1:9", "token": "t", "provider_id": 1, "venue_id": 1}
settings = Settings(teamup=teamup, data={"dir": sys.argv[1]})
began = time.perf_counter()
services = Services(settings, on_moved=lambda *_: None, on_progress=lambda _: None)
made = time.perf_counter()
services.directory.status()
services.outbox.in_states({"recorded", "sending", "refused", "unanswered"})
ready = time.perf_counter()
services.stop()
print(json.dumps([(made - began) * 1000, (ready - began) * 1000]))
"""


def python(code: str, *arguments: object, tree: Path) -> str:
    """Run `code` with the modules in `tree`, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, *map(str, arguments)],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def forget(folder: Path) -> None:
    """Take what is in `folder` out of memory, as after a night."""
    for file in folder.glob("*.sqlite3"):
        descriptor = os.open(file, os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def starts(trees: Mapping[Path, Path], times: int, *, cold: bool) -> dict[Path, list[float]]:
    """Return for each folder how long its version took until it was ready, in milliseconds."""
    took: dict[Path, list[float]] = {folder: [] for folder in trees}
    for _ in range(times):
        for folder, tree in trees.items():
            if cold:
                forget(folder)
            took[folder].append(json.loads(python(_START, folder, tree=tree))[1])
    return took


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.large_folder")
    parser.add_argument("--earlier", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--starts", type=int, default=15)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--cold", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        old, new = Path(name) / "old", Path(name) / "new"
        old.mkdir(mode=0o700)
        python(_MAKE, old, options.rows, options.members, tree=options.earlier)
        shutil.copytree(old, new)
        (taken_over,) = starts({new: ROOT}, 1, cold=options.cold).values()
        trees = {old: options.earlier, new: ROOT}
        took = starts(trees, options.starts, cold=options.cold)
        sizes = {
            folder: ", ".join(
                f"{file.stat().st_size / 1e6:.0f} MB" for file in sorted(folder.glob("*.sqlite3"))
            )
            for folder in trees
        }
    table = Table(
        *("", "files", "median ms", "longest ms"),
        title=f"{options.rows:,} check-ins, {options.members:,} members"
        f"{', nothing in memory' if options.cold else ''} ({options.starts} starts each)",
    )
    for label, folder in (("earlier version", old), ("this version", new)):
        median, longest = statistics.median(took[folder]), max(took[folder])
        table.add_row(label, sizes[folder], f"{median:.1f}", f"{longest:.1f}")
    Console().print(table)
    ratio = statistics.median(took[new]) / statistics.median(took[old])
    Console().print(
        f"This version takes {ratio:.2f} times as long; its first start, which took the folder "
        f"over, took {taken_over[0] / 1000:.1f} s."
    )


if __name__ == "__main__":
    main()
