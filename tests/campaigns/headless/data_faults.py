"""What is done to the data folder between two lives of a campaign: old copies, and damage."""

import random
import shutil
from collections import Counter, deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.store.locks import DataFolderLock
from kiosk.store.repair.backups import back_up
from kiosk.store.repair.restore import restore
from kiosk.store.sqlite import Database

COPIES_KEPT: Final = 4
PAGE: Final = 4096
BOOKS: Final = ("kiosk.sqlite3", "kiosk.sqlite3-wal")
OTHERS: Final = ("directory.sqlite3", "directory.sqlite3-wal", "checkins.journal")


@dataclass
class DataFaults:
    """Called between lives: each time with these chances, 0 to 1.

    `copies` is the chance that the data folder is copied, and that it is replaced by an older copy;
    `restores` that a backup of the books is made, and that an older one is restored, as by
    `kiosk backup` and `kiosk restore`; `damage` that one of its files is damaged.
    `aside` is a folder for the copies. `done` counts what happened.
    """

    aside: Path
    copies: float = 0.0
    damage: float = 0.0
    restores: float = 0.0
    done: Counter[str] = field(default_factory=Counter)
    _made: deque[Path] = field(default_factory=deque)
    _backups: deque[Path] = field(default_factory=deque)

    def __call__(self, folder: Path, dice: random.Random) -> bool:
        """Do to `folder` what falls to its lot; tell whether it was changed."""
        before = self._changes
        if dice.random() < self.copies:
            self._copy(folder)
        if self._made and dice.random() < self.copies:
            self._put_back(folder, dice)
        if self.restores and dice.random() < self.restores:
            self._back_up(folder)
        if self._backups and dice.random() < self.restores:
            self._restore(folder, dice)
        if dice.random() < self.damage:
            self._damage(folder, dice)
        return self._changes > before

    @property
    def _changes(self) -> int:
        return self.done.total() - self.done["copied"] - self.done["backed up"]

    def _copy(self, folder: Path) -> None:
        self.done["copied"] += 1
        copy = self.aside / f"copy-{self.done['copied']}"
        shutil.copytree(folder, copy)
        self._made.append(copy)
        if len(self._made) > COPIES_KEPT:
            shutil.rmtree(self._made.popleft())

    def _put_back(self, folder: Path, dice: random.Random) -> None:
        self.done["put back"] += 1
        shutil.rmtree(folder)
        shutil.copytree(dice.choice(self._made), folder)
        if dice.random() < 0.25:
            self.done["put back without its log"] += 1
            for end in ("-wal", "-shm"):
                (folder / f"kiosk.sqlite3{end}").unlink(missing_ok=True)

    def _back_up(self, folder: Path) -> None:
        self.done["backed up"] += 1
        backup = self.aside / f"backup-{self.done['backed up']}.sqlite3"
        with closing(Database(folder / BOOKS[0])) as database:
            back_up(database, backup)
        self._backups.append(backup)
        if len(self._backups) > COPIES_KEPT:
            self._backups.popleft().unlink()

    def _restore(self, folder: Path, dice: random.Random) -> None:
        self.done["restored"] += 1
        with DataFolderLock(folder):
            restore(dice.choice(self._backups), folder / BOOKS[0], datetime.now().astimezone())

    def _damage(self, folder: Path, dice: random.Random) -> None:
        there = [folder / name for name in BOOKS * 2 + OTHERS if (folder / name).exists()]
        files = [file for file in there if file.stat().st_size]
        if not files:
            return
        name, hit = dice.choice(tuple(_HITS.items()))
        hit(dice.choice(files), dice)
        self.done[name] += 1


def _flip(file: Path, dice: random.Random) -> None:
    data = bytearray(file.read_bytes())
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    file.write_bytes(data)


def _zero_page(file: Path, dice: random.Random) -> None:
    data = bytearray(file.read_bytes())
    begins = dice.randrange(len(data) // PAGE + 1) * PAGE
    end = min(begins + PAGE, len(data))
    data[begins:end] = bytes(end - begins)
    file.write_bytes(data)


def _truncate(file: Path, dice: random.Random) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: dice.randrange(len(data))])


def _remove(file: Path, _: random.Random) -> None:
    file.unlink()


_HITS: Final[dict[str, Callable[[Path, random.Random], None]]] = {
    "bit flipped": _flip,
    "page zeroed": _zero_page,
    "cut short": _truncate,
    "removed": _remove,
}
