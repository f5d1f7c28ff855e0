"""The files of a killed kiosk are damaged, in a way of each seed, and it starts again.

A child process records visits, sends some of them, keeps scans and makes a pass key, and is ended
by SIGKILL in the middle. Then bits are flipped, pages wiped, files cut or removed: in the database,
its write-ahead log, the journal. The kiosk's start follows, and what it has is compared with what
the child was promised and with what left for TeamUp.
"""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.repair.damage import DamageReports
from kiosk.store.repair.salvage import open_database
from tests.campaigns.damage.life import BOOKS, journal_in, visit

ROOT: Final = Path(__file__).parents[3]
PAGE: Final = 4096
STEPS: Final = (20, 200)


@dataclass
class Promised:
    """What the child was told is on disk, and what had left for TeamUp when it was killed."""

    recorded: set[int] = field(default_factory=set)
    begun: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    confirmed: set[int] = field(default_factory=set)
    scans: int = 0
    keys: str = ""

    def take(self, line: str) -> None:
        """Take one line of the child's."""
        word, _, value = line.strip().partition(" ")
        match word:
            case "scan":
                self.scans = int(value)
            case "keys":
                self.keys = value
            case "begun" | "recorded" | "left" | "confirmed":
                getattr(self, word).add(int(value))
            case _:
                pass


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one seed. `said` is what staff are told."""

    damage: str
    lost: int
    doubled: int
    false: int
    changed: int
    scans_lost: int
    keys_lost: bool
    held: int
    said: str

    @property
    def silent(self) -> bool:
        """Whether something is missing and nobody was told."""
        return bool(self.lost or self.scans_lost or self.keys_lost) and not self.said


def live(folder: Path, seed: int) -> Promised:
    """Let a kiosk live in `folder`, kill it, and return what it was promised."""
    dice = random.Random(seed)
    promised = Promised()
    steps = dice.randint(*STEPS)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.campaigns.damage.life", str(folder), str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        for number, line in enumerate(child.stdout):
            promised.take(line)
            if number >= steps:
                break
        child.send_signal(signal.SIGKILL)
        for line in child.stdout:
            if line.endswith("\n"):
                promised.take(line)
    return promised


def flip(dice: random.Random, file: Path) -> None:
    """Turn one to three bits round."""
    data = bytearray(file.read_bytes())
    for _ in range(dice.randint(1, 3)):
        if data:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    file.write_bytes(data)


def flip_a_head(dice: random.Random, file: Path) -> None:
    """Turn a bit round in the header of the file, or of a frame."""
    data = bytearray(file.read_bytes())
    frames = range(32, max(33, len(data)), 24 + PAGE)
    at = dice.choice([0, *frames]) + dice.randrange(24)
    if at < len(data):
        data[at] ^= 1 << dice.randrange(8)
    file.write_bytes(data)


def wipe(dice: random.Random, file: Path) -> None:
    """Fill one to three pages with zeros."""
    data = bytearray(file.read_bytes())
    for _ in range(dice.randint(1, 3)):
        page = dice.randrange(max(1, len(data) // PAGE)) * PAGE
        data[page : page + PAGE] = bytes(len(data[page : page + PAGE]))
    file.write_bytes(data)


def cut(dice: random.Random, file: Path) -> None:
    """Cut the file short, to nothing sometimes."""
    size = file.stat().st_size
    os.truncate(file, dice.choice([0, dice.randrange(size + 1), dice.randrange(size + 1)]))


def remove(_dice: random.Random, file: Path) -> None:
    """Remove the file."""
    file.unlink()


KINDS: Final[dict[str, Callable[[random.Random, Path], None]]] = {
    "flip": flip,
    "flip a head": flip_a_head,
    "wipe": wipe,
    "cut": cut,
    "remove": remove,
}
PLACES: Final = ("database", "log", "both", "database", "log", "inside", "outside", "all journals")


def hurt(folder: Path, dice: random.Random) -> str:
    """Damage files of the kiosk in `folder`; return what was done."""
    database = folder / "data" / BOOKS
    log = database.with_name(f"{BOOKS}-wal")
    journals = [file.path for file in journal_in(folder).files]
    place = dice.choice(PLACES)
    files = {
        "database": [database],
        "log": [log],
        "both": [database, log],
        "inside": [dice.choice([database, log]), journals[0]],
        "outside": [dice.choice([database, log]), dice.choice(journals[1:])],
        "all journals": [dice.choice([database, log]), *journals],
    }[place]
    done = []
    for file in files:
        kind = dice.choice(list(KINDS))
        if file.exists():
            KINDS[kind](dice, file)
            done.append(f"{kind} {file.parent.name}/{file.name}")
    return f"{place}: {', '.join(done)}"


def start(folder: Path, promised: Promised, damage: str) -> Outcome:
    """Start the kiosk on what is left, and look at what it has."""
    journal = journal_in(folder)
    path = folder / "data" / BOOKS
    database, salvaged = open_database(path, expected=journal.inside.glance().has_content)
    try:
        reconcile(
            database,
            journal,
            at=datetime.now(UTC),
            damaged=salvaged is not None,
            found=salvaged.sentences if salvaged else (),
        )
        outbox = SqliteOutbox(database, journal)
        outbox.take_up(datetime.now(UTC))
        rows = {row.id: row for row in outbox.all()}
        said = " ".join(report.text for report in DamageReports(database).all())
        keys = "".join(key.secret.hex() for key in SqlitePassKeys(database).all())
        scans = {scan.id for scan in outbox.pending_scans()}
        database.check()
        return _compare(rows, promised, damage, said, promised.scans - len(scans), keys)
    finally:
        journal.close()
        database.close()


def _compare(
    rows: dict[str, Checkin],
    promised: Promised,
    damage: str,
    said: str,
    scans_lost: int,
    keys: str,
) -> Outcome:
    have = {int(name.removeprefix("visit-")): row for name, row in rows.items()}
    arrived = promised.left
    return Outcome(
        damage,
        lost=len(promised.recorded - have.keys() - arrived),
        doubled=sum(have[n].state is CheckinState.RECORDED for n in arrived & have.keys()),
        false=sum(
            row.state is CheckinState.CONFIRMED and n not in arrived for n, row in have.items()
        ),
        changed=sum(
            (row.customer, row.date, row.venue)
            != ((first := visit(n)).customer, first.date, first.venue)
            for n, row in have.items()
        ),
        scans_lost=max(0, scans_lost),
        keys_lost=not keys.startswith(promised.keys),
        held=sum(row.state is CheckinState.UNANSWERED for row in have.values()),
        said=said,
    )


def run(folder: Path, seed: int) -> Outcome:
    """Do one seed in the empty `folder`."""
    promised = live(folder, seed)
    return start(folder, promised, hurt(folder, random.Random(-seed)))
