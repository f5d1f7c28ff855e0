"""The files of a database: their names, who may read them, and how they get onto the disk."""

import os
import stat
from pathlib import Path
from typing import Final

_LOG_FILES: Final = ("-wal", "-shm")
_SIDE_FILES: Final = (*_LOG_FILES, "-journal")


def side_file(path: Path, end: str) -> Path:
    """Return the path of a file that SQLite keeps beside the database at `path`."""
    return path.with_name(path.name + end)


def directory_beside(outbox: Path) -> Path:
    """Return where the directory of the outbox database at `outbox` is kept."""
    return outbox.with_name("directory.sqlite3")


def damage_marker(path: Path) -> Path:
    """Return the marker file that says that the database at `path` was found damaged in use."""
    return side_file(path, ".suspect")


def files_of(path: Path) -> list[Path]:
    """Return the database at `path` and its log, as far as they are there."""
    return [file for end in ("", *_LOG_FILES) if (file := side_file(path, end)).exists()]


def move_with_log(path: Path, target: Path) -> None:
    """Give the database at `path`, as far as it is there, another name in the same folder."""
    for file in files_of(path):
        os.replace(file, side_file(target, file.name.removeprefix(path.name)))


def remove_with_log(path: Path) -> None:
    """Remove a database, if it is there; its log first, which must not outlive it."""
    for end in (*_LOG_FILES, ""):
        side_file(path, end).unlink(missing_ok=True)


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
        # SQLite gives new side files the permissions of the database.
        for end in ("", *_SIDE_FILES):
            _take_back(side_file(path, end))


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
