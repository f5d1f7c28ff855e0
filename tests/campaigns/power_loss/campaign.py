"""Records one run of the child, and cuts its power again and again."""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.campaigns.power_loss.checking import Promises, problems
from tests.campaigns.power_loss.disk import Disk, Loss
from tests.campaigns.power_loss.shim import Entry, build, environment, read_log
from tests.campaigns.power_loss.visits import PROMISES
from tests.store.making import ROOT

SCRATCH: Final = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
"""Where the disks are looked at: in memory, if it can be, for there a sync costs nothing."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A power loss after `after` operations, and what was wrong then."""

    after: int
    loss: Loss
    wrong: tuple[str, ...]


def record(
    folder: Path, *, seed: int, actions: int, pages: int, synchronous: str = "FULL"
) -> list[Entry]:
    """Run the child under the shim, in the empty `folder`, and return what it did to the disk.

    With another `synchronous` than the kiosk's the child is promised too much.
    """
    return watch(folder, "tests.campaigns.power_loss.visits", seed, actions, pages, synchronous)


def watch(folder: Path, module: str, *arguments: object) -> list[Entry]:
    """Run a module on the data folder in `folder` and return what it did to the disk."""
    data, log = folder / "data", folder / "log"
    data.mkdir(mode=0o700, exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", module, str(data), *map(str, arguments)],
        check=True,
        cwd=ROOT,
        env=environment(build(folder), data, log=log),
        capture_output=True,
    )
    return list(read_log(log))


def boundaries(entries: list[Entry]) -> list[int]:
    """Return after how many operations a sync is about to come: most is at stake there."""
    return [at for at, entry in enumerate(entries) if entry.what == "S" and entry.name != PROMISES]


def plan(entries: list[Entry], *, cuts: int, seed: int) -> list[tuple[int, Loss]]:
    """Return where to cut and how, in the order of the log.

    At every boundary, once losing all that was not synced and once nothing; the rest of `cuts`
    anywhere, with any part surviving. No fewer than all boundaries are cut.
    """
    dice = random.Random(seed)
    places = boundaries(entries)
    chosen = [(at, Loss(surviving, 0)) for at in places for surviving in (0.0, 1.0)]
    while len(chosen) < cuts:
        at = dice.choice(places) if dice.random() < 0.5 else dice.randrange(len(entries) + 1)
        surviving = dice.choice((0.02, 0.2, 0.5, 0.8, 0.98))
        chosen.append((at, Loss(surviving, dice.randrange(2**32))))
    return sorted(chosen, key=lambda cut: cut[0])


def cut_power(entries: list[Entry], planned: list[tuple[int, Loss]]) -> Iterator[Cut]:
    """Yield what came of each cut of a plan."""
    disk, promises, done = Disk(), Promises(), 0
    for after, loss in planned:
        for entry in entries[done:after]:
            if entry.name == PROMISES:
                promises.take(entry.content)
            else:
                disk.follow(entry)
        done = after
        with tempfile.TemporaryDirectory(dir=SCRATCH) as folder:
            yield Cut(after, loss, tuple(problems(disk.after(loss), promises, Path(folder))))
