"""What went wrong with the program itself, beside the log files: crashes, hangs, and bugs.

A crash inside of Qt or another library ends the process before anything can be logged; Python's
`faulthandler` still writes down the line of every thread (`kiosk.crash.log`). So does the watchdog
when a part hangs (`kiosk.hang.log`). A bug is an exception that nobody handled, in whatever thread
or slot (`kiosk.error.log`). All of them name files and lines, never values: a message of an
exception may quote a member's name.
"""

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from kiosk.app.log_files import keep_private
from kiosk.core.device_page import Incident, IncidentKind
from kiosk.store.error_mapping import file_error

log = logging.getLogger(__name__)

CRASH_LOG: Final = "kiosk.crash.log"
HANG_LOG: Final = "kiosk.hang.log"
ERROR_LOG: Final = "kiosk.error.log"
_BYTES: Final = 200_000  # some twenty crashes
_RECENT: Final = timedelta(days=7)
_ENDED_FOR_IT: Final = timedelta(minutes=5)
"""A crash that follows a hang so soon is the service manager's doing, which ended the process."""


LOG_OF: Final = {
    IncidentKind.CRASH: CRASH_LOG,
    IncidentKind.HANG: HANG_LOG,
    IncidentKind.BUG: ERROR_LOG,
}
"""The file that tells more."""


class CrashWatch:
    """Has crashes, hangs and bugs from now on written down in `folder`, until `stop`.

    `now` is aware. From 200 kB on, what is there is put aside as `NAME.1`, in place of the one
    before, and nothing more is written in this run. Raises `StoreError` when it cannot be written.
    """

    def __init__(self, folder: Path, *, now: Callable[[], datetime]) -> None:
        self._now = now
        self._files: dict[IncidentKind, BinaryIO] = {}
        self._seen: set[tuple[str, str]] = set()  # bugs that are written down
        self._lock = threading.Lock()
        for kind, name in LOG_OF.items():
            self._files[kind] = _open(folder / name)
        faulthandler.enable(self._files[IncidentKind.CRASH])
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._unhandled
        threading.excepthook = self._unhandled_in_thread

    def stop(self) -> None:
        """Write down nothing more."""
        faulthandler.disable()
        sys.excepthook, threading.excepthook = self._hooks
        with self._lock:
            while self._files:
                self._files.popitem()[1].close()

    def write_hang(self, reason: str) -> None:
        """Write down that a part hangs, with the line of every thread."""
        with self._lock, suppress(OSError):
            if (file := self._files.get(IncidentKind.HANG)) is not None:
                file.write(f"\n{self._now().isoformat(timespec='seconds')} {reason}\n".encode())
                file.flush()
                faulthandler.dump_traceback(file, all_threads=True)
                os.fsync(file.fileno())

    def _unhandled(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        thread: str = "",
    ) -> None:
        """Of Python's own end, and of Qt's slots and events, whose exceptions end there."""
        if not issubclass(kind, Exception):
            self._hooks[0](kind, error, trace)  # such as an interrupt: somebody wanted it
            return
        log.error("An error that nobody foresaw; the kiosk goes on", exc_info=(kind, error, trace))
        frames = traceback.extract_tb(trace)
        places = [f'  File "{one.filename}", line {one.lineno} in {one.name}' for one in frames]
        bug = kind.__name__, places[-1] if places else ""
        with self._lock, suppress(OSError):
            file = self._files.get(IncidentKind.BUG)
            if file is None or bug in self._seen or file.tell() > _BYTES:
                return
            self._seen.add(bug)
            at = self._now().isoformat(timespec="seconds")
            where = f"thread {thread}" if thread else "the screen's thread"
            file.write("\n".join(("", f"{at} {bug[0]} in {where}", *places, "")).encode())
            file.flush()

    def _unhandled_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        name = hook.thread.name if hook.thread is not None else "?"
        if hook.exc_value is not None:
            self._unhandled(hook.exc_type, hook.exc_value, hook.exc_traceback, name)


def _open(path: Path) -> BinaryIO:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _BYTES:
            path.replace(path.with_name(f"{path.name}.1"))
        file = path.open("ab")
    except OSError as error:
        raise file_error(error, path) from error
    with suppress(OSError):
        keep_private(file.fileno())
    return file


def last_incident(folder: Path, now: datetime) -> Incident | None:
    """Return what went wrong last, in the zone of `now`; None: nothing within a week."""
    found = {}
    for kind, name in LOG_OF.items():
        with suppress(OSError):
            status = (folder / name).stat()
            # Opening it for appending leaves the time alone, so it is that of the last line.
            at = datetime.fromtimestamp(status.st_mtime, now.tzinfo)
            if status.st_size and now - at < _RECENT:
                found[kind] = at
    if not found:
        return None
    crash, hang = found.get(IncidentKind.CRASH), found.get(IncidentKind.HANG)
    if crash is not None and hang is not None and timedelta(0) <= crash - hang < _ENDED_FOR_IT:
        del found[IncidentKind.CRASH]
    kind = max(found, key=found.__getitem__)
    return Incident(kind, found[kind])
