"""The one place where errors of SQLite and of the file system become errors of the kiosk."""

import errno
import logging
import shutil
import sqlite3
from pathlib import Path
from typing import Final

from kiosk.core.errors import DatabaseDamaged, DiskFull, StoreError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of

_log = logging.getLogger(__name__)

_PRIMARY_CODE: Final = 0xFF  # an extended result code keeps the primary one in its low byte
_NO_ROOM_BYTES: Final = 1024 * 1024

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_READ_ONLY: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_OTHER_TABLES: Final = ("no such table", "table ")
"""How SQLite's message begins when tables are missing, have other columns, or are there already.

Not by the result code, which a mistake in a query has as well.
"""

_HELD: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})


def disk_full(path: Path) -> DiskFull:
    """Return the error for a disk that has no room to write `path`."""
    return DiskFull(
        msg("There is no room left on the disk to write {path}; free some space.", path=str(path))
    )


def damaged(path: Path, what: str, *, replaceable: bool = False) -> DatabaseDamaged:
    """Return the error for a database that cannot be read; `what` is SQLite's word for it.

    One that is `replaceable` is not saved, but fetched again.
    """
    # A check of the whole file speaks in lines.
    _log.info("SQLite says of %s: %s", path, " ".join(what.split()))
    if replaceable:
        return DatabaseDamaged(
            msg(
                "The members' copy {path} is damaged; start the kiosk again: it throws "
                "the file away and fetches the members anew.",
                path=str(path),
            )
        )
    return DatabaseDamaged(
        msg(
            "The database {path} is damaged; start the kiosk again: it puts the file "
            "aside and saves what can be read of it.",
            path=str(path),
        )
    )


def store_error(error: sqlite3.Error, path: Path, *, replaceable: bool = False) -> StoreError:
    """Return the `StoreError` for an error SQLite raised about the database at `path`.

    A result code that no disk, file or other program can cause is a bug: it is logged with its
    traceback, and still comes back as a `StoreError`, because a screen is waiting for an answer.
    From a `replaceable` database it comes back as damage: tables that are not what they should be
    are made anew.
    """
    extended: int | None = getattr(error, "sqlite_errorcode", None)
    code = None if extended is None else extended & _PRIMARY_CODE
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(path)):
        return disk_full(path)
    # Text that is not UTF-8 is found by the Python module, which gives it no result code.
    if code in _DAMAGED or (code is None and str(error).startswith("Could not decode")):
        # It goes on with the text itself, which may be a member's name.
        return damaged(path, str(error).partition(" with text")[0], replaceable=replaceable)
    if reason := _known_reason(code, error, path):
        return StoreError(reason)
    _log.error("the database refused a request", exc_info=error)
    if replaceable and code == sqlite3.SQLITE_ERROR and str(error).startswith(_OTHER_TABLES):
        return damaged(path, str(error), replaceable=True)
    return StoreError(
        msg(
            "The database {path} refused a request; restart the kiosk, and report it if "
            "it comes back.",
            path=str(path),
        )
    )


def _known_reason(code: int | None, error: sqlite3.Error, path: Path) -> str:
    """Return what a person can do about an error with this result code; "" for a bug."""
    reason = ""
    if code in _READ_ONLY:
        reason = msg(
            "The database {path} may not be written; give the kiosk's user write permission "
            "for the file and its folder.",
            path=str(path),
        )
    elif code == sqlite3.SQLITE_CANTOPEN:
        reason = msg(
            "The database {path} cannot be opened; check that its folder exists and that the "
            "kiosk's user may write there.",
            path=str(path),
        )
    elif code in _HELD:
        reason = msg(
            "Another program is holding the database {path}; close that program and try again.",
            path=str(path),
        )
    elif code == sqlite3.SQLITE_IOERR:
        _log.info("SQLite says of %s: %s", path, error)
        reason = msg(
            "The disk failed while {path} was read or written; check the free space, "
            "the quota and the health of the disk.",
            path=str(path),
        )
    elif code == sqlite3.SQLITE_INTERRUPT:
        reason = msg("Reading {path} was given up; try again.", path=str(path))
    elif code == sqlite3.SQLITE_NOMEM:
        reason = msg("There is not enough memory for the database; restart the kiosk.")
    return reason


def file_error(error: OSError, path: Path) -> StoreError:
    """Return the `StoreError` for a file system error about `path`."""
    if error.errno in _NO_ROOM:
        return disk_full(path)
    if error.errno in _NOT_ALLOWED:
        return StoreError(
            msg(
                "{path} may not be written; give the kiosk's user permission, or choose another "
                "place.",
                path=str(path),
            )
        )
    reason = reason_of(error)
    _log.info("%s: %s", path, error)
    return StoreError(
        msg(
            "{path} cannot be written ({reason}); choose another place, or mend it.",
            path=str(path),
            reason=reason,
        )
    )


def _is_full(path: Path) -> bool:
    """Tell whether the disk is full: SQLite calls some of its short writes plain I/O errors."""
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
    except OSError:
        return False
