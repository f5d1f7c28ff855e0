"""The kiosk's log: standard error, and files in turn that nobody but their owner can read.

`open_private` is for other files that nobody else is to read, such as passes.
"""

import logging
import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.core.redaction import Redactor, without_email_addresses
from kiosk.store.error_mapping import file_error

_BYTES: Final = 2_000_000
_OLDER: Final = 3


def log_to(folder: Path | None, level: int = logging.INFO, *, secrets: Iterable[str] = ()) -> None:
    """Log from `level` on to standard error, and to `kiosk.log` in `folder` when one is given.

    No line holds one of `secrets`, nor an address of a member. Only the owner can read the files,
    also those that were made with other rights. Raises `StoreError` when the folder cannot be made.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if folder is not None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise file_error(error, folder) from error
        handlers.append(LogFile(folder / "kiosk.log"))
    formatter = _RedactingFormatter(
        "%(asctime)s %(levelname)s %(name)s: %(message)s", Redactor(secrets)
    )
    for handler in handlers:
        handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=handlers, force=True)


class LogFile(RotatingFileHandler):
    """Appends to the file at `path`, which is made when the first line comes.

    At 2 MB it is put aside as `path.1`, the one there as `path.2`, up to 3. Files of an earlier
    version, or of another program, that others may read are closed to them. When nothing can be
    written, standard error is told so once, and the kiosk goes on without.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
        self._told = False
        for older in path.parent.glob(f"{path.name}*"):
            with suppress(OSError):
                keep_private(older)

    def _open(self) -> TextIOWrapper:
        name = self.baseFilename
        opened = open(name, "a", encoding="utf-8", opener=_private)  # noqa: SIM115 (kept open)
        with suppress(OSError):  # somebody else's file that may be written all the same
            keep_private(opened.fileno())
        return opened

    def handleError(self, record: logging.LogRecord) -> None:
        """Say in one sentence that the disk does not take the log; anything else is a bug."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._told and sys.stderr is not None:
            self._told = True
            with suppress(OSError):
                sys.stderr.write(
                    f"kiosk: the log {self.baseFilename} cannot be written "
                    f"({error.strerror or error}); free some space, or give the kiosk's user "
                    "permission for it.\n"
                )


class _RedactingFormatter(logging.Formatter):
    """Leaves out what TeamUp's words and a bug's traceback may quote: addresses and tokens."""

    def __init__(self, form: str, hide: Redactor) -> None:
        super().__init__(form)
        self._hide = hide

    def format(self, record: logging.LogRecord) -> str:
        return without_email_addresses(self._hide.text(super().format(record)))


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


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
