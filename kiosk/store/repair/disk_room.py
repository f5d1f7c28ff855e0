"""Keeps the kiosk's own copies from filling the disk: a few of each kind, and fewer when it is low.

What is never removed: the databases, the newest copy of each kind, and backups made by hand.
"""

import logging
import os
import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.store.repair.backup_names import backups_in

_log = logging.getLogger(__name__)

LOW_BYTES: Final = 200_000_000
"""With less room than this the kiosk's own copies go, and staff are told."""

MOST_ASIDE: Final = 5
"""How many are kept of each kind of file that was put aside, and of support bundles."""

_ASIDE: Final = re.compile(
    r"(?P<kind>(kiosk\.sqlite3\.(damaged|before-restore))"
    r"|directory\.sqlite3\.foreign|.+\.journal\.other)-(?P<stamp>[0-9T]+)(-wal|-shm)?\Z",
    re.ASCII,
)
_BUNDLE: Final = re.compile(r"turnstile-support-[0-9-]+\.zip\Z", re.ASCII)


def free_bytes(folder: Path) -> int:
    """Return how much room there is on the disk of `folder`. May raise `OSError`."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class _Copy:
    """One copy, of one or several files; `at` is when it was written last (ns since 1970)."""

    at: int
    files: tuple[Path, ...]


class DiskRoom:
    """Looks after the room on the disk of the data folder, and of the folder for backups.

    `journals` are the folders outside in which journals are put aside. `free` gives the bytes that
    are free on the disk of a folder. Safe from any thread; no call raises.
    """

    def __init__(
        self,
        data: Path,
        backups: Path,
        journals: Sequence[Path] = (),
        *,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        self._data = data
        self._backups = backups
        self._journals = journals
        self._free = free
        self.trouble = ""
        """What staff should know of the room that is left, a message ("": there is enough)."""

    def tidy(self) -> int:
        """Remove all but the newest copies of each kind, and more when the disk is low.

        Returns how many were removed.
        """
        removed = 0
        for copies in self._put_aside().values():
            removed += sum(_remove(copy) for copy in copies[:-MOST_ASIDE])
        removed += self.make_room(self._data, LOW_BYTES)
        left = self._free_on(self._data)
        self.trouble = ""
        if left is not None and left < LOW_BYTES:
            self.trouble = msg(
                "Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as "
                "there is room; make some.",
                count=left // 1_000_000,
            )
        return removed

    def make_room(self, folder: Path, wanted: int) -> int:
        """Remove copies on the disk of `folder`, the oldest first, until `wanted` bytes are free.

        Backups first, for of them there are most. Returns how many were removed.
        """
        removed = 0
        for copy in self._spare():
            left = self._free_on(folder)
            if left is None or left >= wanted:
                break
            if _same_disk(copy.files[0], folder):
                removed += _remove(copy)
        return removed

    def _spare(self) -> Iterator[_Copy]:
        """Yield what may go when the disk is low, in the order in which it does."""
        try:
            daily = [one.path for one in backups_in(self._backups) if not one.by_hand]
        except StoreError as error:
            _log.info("the backups cannot be looked at: %s", error)
            daily = []
        yield from (_Copy(0, (path,)) for path in daily[:-1])
        aside = [copy for copies in self._put_aside().values() for copy in copies[:-1]]
        yield from sorted(aside, key=lambda copy: copy.at)

    def _put_aside(self) -> dict[str, list[_Copy]]:
        """Return the copies of each kind, oldest first."""
        kinds: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
        for folder in (self._data, *self._journals):
            for file in _files_in(folder):
                if found := _ASIDE.match(file.name):
                    kinds[f"{folder}/{found['kind']}"][found["stamp"]].append(file)
        for file in _files_in(self._data / "support"):
            if _BUNDLE.match(file.name):
                kinds["support"][file.name].append(file)
        return {
            kind: sorted(
                (_Copy(max(map(_written_at, files)), tuple(files)) for files in copies.values()),
                key=lambda copy: copy.at,
            )
            for kind, copies in kinds.items()
        }

    def _free_on(self, folder: Path) -> int | None:
        try:
            return self._free(folder)
        except OSError as error:
            _log.info("the room on the disk of %s is not known: %s", folder, error)
            return None


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.is_file())
    except OSError:
        return []


def _written_at(file: Path) -> int:
    with suppress(OSError):
        return file.stat().st_mtime_ns
    return 0


def _same_disk(file: Path, folder: Path) -> bool:
    try:
        return os.stat(file.parent).st_dev == os.stat(folder).st_dev
    except OSError:
        return False


def _remove(copy: _Copy) -> int:
    try:
        for file in copy.files:
            file.unlink(missing_ok=True)
    except OSError as error:
        _log.info("%s cannot be removed: %s", copy.files[0], error)
        return 0
    _log.info("removed to make room: %s", copy.files[0])
    return 1
