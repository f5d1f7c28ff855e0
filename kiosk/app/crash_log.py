"""Where the kiosk was when it crashed: `kiosk.crash.log` beside the log files.

A crash inside of Qt or another library ends the process before anything can be logged; Python's
`faulthandler` still writes down the line of every thread. It names files and lines, never values.
"""

import faulthandler
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.app.log_files import keep_private
from kiosk.store.error_mapping import file_error

CRASH_LOG: Final = "kiosk.crash.log"
_BYTES: Final = 200_000  # some twenty crashes
_RECENT: Final = timedelta(days=7)
_open: Final[list[BinaryIO]] = []  # faulthandler keeps the number of the file, not the file


def watch_for_crashes(folder: Path) -> None:
    """Have crashes from now on written down in `folder`. Raises `StoreError` when it cannot.

    From 200 kB on, what is there is put aside as `kiosk.crash.log.1`, in place of the one before.
    """
    path = folder / CRASH_LOG
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _BYTES:
            path.replace(path.with_name(f"{CRASH_LOG}.1"))
        file = path.open("ab")
    except OSError as error:
        raise file_error(error, path) from error
    with suppress(OSError):
        keep_private(file.fileno())
    faulthandler.enable(file)
    _open.append(file)


def stop_watching() -> None:
    """Write down no more crashes, and close the files."""
    faulthandler.disable()
    while _open:
        _open.pop().close()


def recent_crash(folder: Path, now: datetime) -> datetime | None:
    """Return when the kiosk last crashed, in the zone of `now`; None: not within a week."""
    try:
        found = (folder / CRASH_LOG).stat()
    except OSError:
        return None
    at = datetime.fromtimestamp(found.st_mtime, now.tzinfo)
    # Opening it for appending leaves the time alone, so it is that of the last line.
    return at if found.st_size and now - at < _RECENT else None
