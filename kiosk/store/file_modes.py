"""Files and folders of the kiosk: made for its user alone, and named on disk."""

import os
from pathlib import Path


def make_private(path: Path) -> None:
    """Make the folder (0700) and the file (0600), and take an existing file back from others.

    SQLite gives its `-wal` and `-shm` files the permissions of the database.
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
        if path.is_file() and path.stat().st_mode & 0o077:
            path.chmod(0o600)


def sync_folder(folder: Path) -> None:
    """Put the names in `folder` on disk: what was made, renamed or removed there stays so."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
