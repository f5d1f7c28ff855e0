"""What a durable commit costs, and what a long history adds to it. Run by hand:

`python -m tests.benchmarks.outbox [--rows 1000000] [--commits 400] [--folder DIR]`

First the commit against named alternatives on the same disk, turn by turn, so that whatever else
the machine does hits all of them alike; then the outbox with so many settled check-ins against an
empty one. DIR should be on the disk in question.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.core.checkin.checkin import OPEN_STATES, CheckinEvent
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin

_OPEN_ROWS: Final = 20
_STARTS: Final = 15

_SETTLED: Final = """
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
    INSERT INTO checkin (
        id, state, customer, customer_name, customer_membership, membership_name, venue, date,
        scanned_at, scanned_us, comped, source, attempts, server_id, error, note
    )
    SELECT
        printf('0198c0de-%04x-7000-8000-%012x', n % 65536, n), 'confirmed', n % 5000,
        'Ana Person', n % 5000 + 70, 'Unlimited', 321, date(:start + n * 28, 'unixepoch'),
        strftime('%Y-%m-%dT%H:%M:%S+00:00', :start + n * 28, 'unixepoch'),
        (:start + n * 28) * 1000000, 0, 'camera', 1, n, '', ''
    FROM number
"""
"""One visit every 28 seconds: 3,000 a day, so that a million are most of a year."""

_HISTORY: Final = (
    "INSERT INTO history (checkin, at, event, state, detail) "
    "SELECT id, scanned_at, ?, ?, ? FROM checkin"
)


class _Recorder:
    """Records and moves check-ins, each of a customer of its own."""

    def __init__(
        self, folder: Path, *, synchronous: str = "FULL", rows: int = 0, places: int = 0
    ) -> None:
        """`places` is in how many files outside of the data folder the journal is kept, if any."""
        folder.mkdir()
        self.path = folder / "kiosk.sqlite3"
        self.database = Database(self.path)
        if rows:
            start = int((NOW - timedelta(seconds=28 * rows + 86_400)).timestamp())
            with self.database.write() as connection:
                connection.execute(_SETTLED, {"rows": rows, "start": start})
                for step in (("record", "recorded"), ("send", "sending"), ("accept", "confirmed")):
                    connection.execute(_HISTORY, (*step, "TeamUp: 201"))
            self.database.close()  # as overnight: what was written is in the file itself
            self.database = Database(self.path)
        with self.database.read() as connection:
            connection.execute("COMMIT")  # within a transaction `synchronous` stays as it is
            connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute("BEGIN")
        journal = None
        if places:
            outside = [folder / str(number) / "a.journal" for number in range(places)]
            journal = Journal(folder / "a.journal", outside)
            reconcile(self.database, journal, at=NOW)
        self.outbox = SqliteOutbox(self.database, journal)
        self._number = 10_000

    def record(self) -> None:
        """Commit a new check-in."""
        self._number += 1
        at = NOW + timedelta(seconds=self._number)
        new = a_checkin(f"new-{self._number}", customer=self._number, at=at)
        self.outbox.record(new, window=None)

    def move(self) -> None:
        """Send and confirm the newest; two commits."""
        self.outbox.move(f"new-{self._number}", CheckinEvent.SEND, at=NOW)
        self.outbox.move(f"new-{self._number}", CheckinEvent.ACCEPT, at=NOW, server_id=1)

    def leave_some_open(self) -> None:
        """Leave a few check-ins as a short outage would."""
        for _ in range(_OPEN_ROWS):
            self.record()

    def list_open(self) -> None:
        """List what is still to be done."""
        self.outbox.in_states(OPEN_STATES)

    def start(self) -> None:
        """Do with the outbox what a start of the kiosk does."""
        database, _ = open_database(self.path)
        outbox = SqliteOutbox(database)
        outbox.take_up(NOW)
        outbox.in_states(OPEN_STATES)
        database.close()


class _BareFile:
    """Appends 4 KB to a file and syncs it: the least any durable write can cost on this disk."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self) -> None:
        """Write and sync."""
        os.write(self._file, b"x" * 4096)
        os.fsync(self._file)


def _timed(action: Callable[[], object]) -> float:
    """Return how long `action` takes, in milliseconds."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def _in_turns(actions: Mapping[str, Callable[[], object]], times: int) -> dict[str, list[float]]:
    """Return how long each action takes, in milliseconds, each time it has its turn."""
    took: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(times):
        for name, action in actions.items():
            took[name].append(_timed(action))
    return took


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _show(console: Console, title: str, took: dict[str, list[float]], times: int) -> None:
    table = Table("", "median ms", "p95 ms", title=f"{title} ({times} times)")
    for name, values in took.items():
        table.add_row(name, f"{statistics.median(values):.3f}", f"{_p95(values):.3f}")
    console.print(table)


def _show_growth(console: Console, rows: int, pairs: dict[str, list[list[float]]]) -> bool:
    title = f"An empty outbox and one of {rows:,} settled check-ins"
    table = Table("median (p95) ms", "empty", f"{rows:,}", "ratio", title=title)
    good = True
    for name, (empty, full) in pairs.items():
        ratio = statistics.median(full) / statistics.median(empty)
        good = good and ratio <= 2
        cells = (f"{statistics.median(v):.3f} ({_p95(v):.3f})" for v in (empty, full))
        table.add_row(name, *cells, f"{ratio:.2f}")
    console.print(table)
    return good


def _compare(fresh: _Recorder, full: _Recorder, times: int) -> dict[str, list[list[float]]]:
    """Return for each thing the kiosk does how long it took both, in milliseconds."""
    commits = {"record": [fresh.record, full.record], "send and confirm": [fresh.move, full.move]}
    pairs = _pairs(commits, times)
    for recorder in (fresh, full):
        recorder.leave_some_open()
    pairs |= _pairs({"list of open rows": [fresh.list_open, full.list_open]}, times)
    for recorder in (fresh, full):
        recorder.database.close()
    return pairs | _pairs({"start": [fresh.start, full.start]}, _STARTS)


def _pairs(
    actions: Mapping[str, Sequence[Callable[[], object]]], times: int
) -> dict[str, list[list[float]]]:
    """Time both actions of each pair in turns."""
    single = {f"{n} {i}": action for n, both in actions.items() for i, action in enumerate(both)}
    took = _in_turns(single, times)
    return {name: [took[f"{name} {i}"] for i in range(2)] for name in actions}


def main() -> int:
    """Measure and print; 1 when a long history more than doubles anything."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.outbox")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--commits", type=int, default=400)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    console = Console()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        empty, normal, kept = (
            _Recorder(folder / "empty"),
            _Recorder(folder / "normal", synchronous="NORMAL"),
            _Recorder(folder / "kept", places=2),
        )
        actions = {
            "record, as the kiosk does (FULL)": empty.record,
            "send and confirm (two commits)": empty.move,
            "record, with the journal": kept.record,
            "send and confirm, with the journal": kept.move,
            "record with synchronous=NORMAL": normal.record,
            "bare 4 KB write and fsync": _BareFile(folder / "bare").write,
        }
        took = _in_turns(actions, options.commits)
        _show(console, "One durable commit", took, options.commits)
        with console.status(f"writing {options.rows:,} check-ins"):
            full = _Recorder(folder / "full", rows=options.rows)
        fresh = _Recorder(folder / "fresh")
        pairs = _compare(fresh, full, options.commits)
        size = full.path.stat().st_size / 1e6
        good = _show_growth(console, options.rows, pairs)
        console.print(f"The file of {options.rows:,} check-ins takes {size:,.0f} MB.")
        empty.database.close()
        normal.database.close()
        kept.database.close()
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
