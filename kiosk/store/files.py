"""Puts a database in the place of another, so that a power loss leaves one or the other.

The new one first gets a name that says that it is complete. Then the old one is moved aside with
its log, and last the new one takes the name: when the log is surely gone, for SQLite would read it
into the new file. What was cut short in between is ended by whoever holds the data folder next.

Files and folders of the kiosk: made for its user alone, and named on disk.
"""

import os
import stat
from pathlib import Path
from typing import Final

_SIDE_FILES: Final = ("-wal", "-shm", "-journal")


def make_private(path: Path) -> None:
    """Make the folder (0700) and the file (0600), and take an existing file back from others.

    So also those that SQLite keeps beside a database. May raise `OSError`.
    """
    new_folders = [folder for folder in path.parents if not folder.exists()]
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        # Only a file that does not exist is opened here: closing any other descriptor of a
        # database drops the locks this process holds on it (sqlite.org/howtocorrupt, 2.2).
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        # A file is only there after a power loss if its name, and those of its folders, are.
        for folder in [path.parent, *(folder.parent for folder in new_folders)]:
            sync_folder(folder)
    except FileExistsError:
        # New ones get the permissions of the database.
        for file in (path, *(path.with_name(path.name + end) for end in _SIDE_FILES)):
            _take_back(file)


def make_folder_private(folder: Path) -> None:
    """Make a folder that is the kiosk's alone (0700), and take an existing one back from others."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _take_back(folder)


def _take_back(path: Path) -> None:
    try:
        status = path.stat()
        allowed = 0o700 if path.is_dir() else 0o600
        everybodys = status.st_mode & stat.S_ISVTX  # as /tmp is
        if status.st_mode & 0o777 & ~allowed and not everybodys:
            path.chmod(stat.S_IMODE(status.st_mode) & allowed)
    except FileNotFoundError:
        pass
    except PermissionError:
        pass  # somebody else's folder, or a disk that has no permissions, such as FAT


def sync_folder(folder: Path) -> None:
    """Put the names in `folder` on disk: what was made, renamed or removed there stays so."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Put what is in a file on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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
        if side_file(path, end).exists():
            os.replace(side_file(path, end), side_file(target, end))


def side_file(path: Path, end: str) -> Path:
    """Return the path of a file that SQLite keeps beside the database at `path`."""
    return path.with_name(path.name + end)


def remove_with_log(path: Path) -> None:
    """Remove a database, if it is there; its log first, which must not outlive it."""
    for end in (*_BESIDE, ""):
        side_file(path, end).unlink(missing_ok=True)
