"""Ends the taking over of an earlier version's folder by SIGKILL at random moments. By hand:

    git worktree add /tmp/then COMMIT
    python -m tests.campaigns.takeover_kills --earlier /tmp/then [--kills 100] [--seed 1]

Each folder is opened by processes that are killed, one after the other, until one gets to its end;
then books and directory are counted, checked whole, and compared with what was in the folder. (The
tests kill it at every line of ours; here it dies inside SQLite and the kernel as well.)
"""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import CustomerId
from kiosk.store.data_files import check_directory, open_beside_kiosk
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.benchmarks.large_folder import _MAKE, ROOT, python

_OPEN: Final = """
import sys
from pathlib import Path
from kiosk.store.data_files import open_beside_kiosk
with open_beside_kiosk(Path(sys.argv[1])):
    pass
"""


def open_and_kill(books: Path, after_s: float) -> bool:
    """Open the folder in a process that is killed after so long; tell whether it was."""
    child = subprocess.Popen([sys.executable, "-c", _OPEN, str(books)], cwd=ROOT)
    try:
        assert child.wait(after_s) == 0
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGKILL)
        return child.wait() != 0
    return False


def look(books: Path, rows: int, members: int) -> None:
    """Fail unless everything is there."""
    with open_beside_kiosk(books) as files:
        files.outbox_database.check()
        check_directory(files.members)
        assert len(SqliteOutbox(files.outbox_database).all()) == rows
        directory = files.directory()
        status = directory.status()
        assert (status.customers, status.memberships) == (members, members), status
        assert status.completed_at is not None
        record = directory.by_customer(CustomerId(members))
        assert record is not None
        assert record in directory.search(record.customer.last_name, limit=5)


def main() -> None:
    """Run it and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.takeover_kills")
    parser.add_argument("--earlier", type=Path, required=True)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--members", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        old, new = Path(name) / "old", Path(name) / "new"
        old.mkdir()
        python(_MAKE, old, options.rows, options.members, tree=options.earlier)
        shutil.copytree(old, new)
        began = time.monotonic()
        assert not open_and_kill(new / "kiosk.sqlite3", 600)
        whole_s = time.monotonic() - began
        kills = folders = 0
        while kills < options.kills:
            shutil.rmtree(new)
            shutil.copytree(old, new)
            folders += 1
            while open_and_kill(new / "kiosk.sqlite3", dice.uniform(0.1, 1.2) * whole_s):
                kills += 1
            look(new / "kiosk.sqlite3", options.rows, options.members)
    print(
        f"{options.rows} check-ins and {options.members} members, {whole_s:.1f} s undisturbed: "
        f"{folders} folders taken over with {kills} kills, every row there."
    )


if __name__ == "__main__":
    main()
