"""Puts a database in the place of another, so that a power loss leaves one or the other.

The new one first gets a name that says that it is complete. Then the old one is moved aside with
its log, and last the new one takes the name: when the log is surely gone, for SQLite would read it
into the new file. What was cut short in between is ended by whoever holds the data folder next.
"""

import os
from pathlib import Path
from typing import Final

from kiosk.store.file_modes import sync_folder

_BESIDE: Final = ("-wal", "-shm")


def exchange(path: Path, finished: Path, kept_as: Path) -> None:
    """Move the files at `path` to the name `kept_as`, and `finished` into their place.

    `finished` is in the same folder, complete and on disk. May raise `OSError`.
    """
    move_with_log(path, kept_as)
    sync_folder(path.parent)
    os.replace(finished, path)
    sync_folder(path.parent)


def move_with_log(path: Path, target: Path) -> None:
    """Give the database at `path`, as far as it is there, another name in the same folder."""
    for end in ("", *_BESIDE):
        if with_end(path, end).exists():
            os.replace(with_end(path, end), with_end(target, end))


def with_end(path: Path, end: str) -> Path:
    """Return the path of a file that SQLite keeps beside the database at `path`."""
    return path.with_name(path.name + end)


def remove_with_log(path: Path) -> None:
    """Remove a database, if it is there; its log first, which must not outlive it."""
    for end in (*_BESIDE, ""):
        with_end(path, end).unlink(missing_ok=True)
