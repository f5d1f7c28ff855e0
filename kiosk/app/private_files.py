"""Files that nobody but their owner can read, from their first byte on."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def open_private(path: Path) -> BinaryIO:
    """Open `path` anew, to be read and written. Raises `OSError`.

    FAT, as most sticks have it, knows no owners and refuses a later `chmod`, but not a mode at the
    beginning; a file that was there before keeps the mode it has there.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    with suppress(OSError):
        keep_private(handle)
    return os.fdopen(handle, "w+b")


def keep_private(file: Path | int) -> None:
    """Close a file to its group and to others. Raises `OSError` when that is not ours to do.

    Only a true file: a link may lead to a terminal, or to /dev/null, which belong to all.
    """
    mode = os.stat(file).st_mode
    if stat.S_ISREG(mode) and mode & 0o077:
        os.chmod(file, 0o600)
