"""Where books were before: a copy of them must not be used beside the original."""

import os
from pathlib import Path
from typing import Final

from kiosk.store.journal import JournalFile
from kiosk.store.lock import DataFolderLock

FOLDER: Final = "books.folder"
"""The setting that says in which folder the books were at the last start."""


def folder_of(inside: Path) -> str:
    """Return the folder of the journal `inside` a data folder, whatever links lead to it."""
    return os.path.realpath(inside.parent)


def is_a_copy(books: str, before: str, inside: Path) -> bool:
    """Whether the folder `before`, in which these books were, is still there with the same books.

    A kiosk may have gone on there, and sent what is *recorded* here. Raises `StoreError` while it
    does.
    """
    if not before or before == folder_of(inside):
        return False
    there = Path(before)
    try:
        if os.path.samefile(there, inside.parent):
            return False
        if JournalFile(there / inside.name).glance().books != books:
            return False
        writable = os.access(there, os.W_OK)
    except (OSError, ValueError):
        return False
    if writable:  # else nobody can work there
        with DataFolderLock(there):
            pass
    return True
