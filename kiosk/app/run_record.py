"""How the last runs of the kiosk ended, in its data folder; and whether this one is in safe mode.

Time is what a run has lived, by its own monotonic clock and written down now and then: no jump of
the wall clock can change it, and a power cut loses a minute of it at most.
"""

import json
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.core.messages import msg
from kiosk.store.locks import holder_of

log = logging.getLogger(__name__)

RUN_RECORD: Final = "kiosk.runs"

SAFE_MODE: Final = msg(
    "The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand "
    "scanners work. Staff can use the camera again under Device."
)
"""Said while the kiosk is in safe mode."""

_ENDS: Final = 3
_WITHIN_S: Final = 600.0
_KEPT: Final = 10
_PATIENCE_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Run:
    """One run: how long it lived, at least, and whether it was ended as it should be."""

    lived_s: float = 0.0
    clean: bool = False


class RunRecord:
    """The record of runs in `folder`. `begin` and `end` once each; `note` now and then.

    A kiosk that ends without a clean stop three times, and lived for less than ten minutes in all
    three together, is in safe mode at its next start. A power cut is such an end: it cannot be told
    from a camera's driver that takes the whole computer along. Nothing is raised unless it is said:
    a disk that cannot be written must not keep the kiosk from running.
    """

    def __init__(self, folder: Path, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._path = folder / RUN_RECORD
        self._monotonic = monotonic
        self._began = monotonic()
        self._runs: tuple[Run, ...] = ()
        self._kept = False
        self._writing = threading.Lock()
        self.safe_mode = False
        """Whether the kiosk is to do without the camera in this run."""
        self.ended_badly = False
        """Whether the run before this one was not ended as it should be."""

    def begin(self) -> None:
        """Take up the record, and write this run into it."""
        if holder_of(self._path.parent) is not None:
            return  # another kiosk runs here, and this one is about to say so
        self._kept = True
        self._began = self._monotonic()
        before = _read(self._path)
        last = before[-_ENDS:]
        self.ended_badly = bool(last) and not last[-1].clean
        self.safe_mode = (
            len(last) == _ENDS
            and not any(run.clean for run in last)
            and sum(run.lived_s for run in last) < _WITHIN_S
        )
        self._runs = (*before, Run())
        self._try_to_write()

    def note(self) -> None:
        """Write down that this run still lives; returns when it is on disk. Raises `OSError`."""
        self._live()
        self._write()

    def end(self) -> None:
        """Write down that this run ends as it should."""
        if self._runs:
            self._live()
            self._runs = (*self._runs[:-1], replace(self._runs[-1], clean=True))
            self._try_to_write()

    def forget(self) -> None:
        """Forget all runs before this one: staff want the camera again."""
        self._runs = self._runs[-1:]
        self._try_to_write()

    def _live(self) -> None:
        if self._runs:
            lived = round(self._monotonic() - self._began, 1)
            self._runs = (*self._runs[:-1], replace(self._runs[-1], lived_s=lived))

    def _try_to_write(self) -> None:
        try:
            self._write()
        except OSError as error:
            log.warning("How the kiosk ends cannot be written down: %s", error)

    def _write(self) -> None:
        # Of a disk that hangs one thread is enough.
        if self._kept and self._writing.acquire(timeout=_PATIENCE_S):
            try:
                self._replace()
            finally:
                self._writing.release()

    def _replace(self) -> None:
        new = self._path.with_name(f"{self._path.name}.new")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(json.dumps([asdict(run) for run in self._runs[-_KEPT:]]).encode())
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)


def _read(path: Path) -> tuple[Run, ...]:
    """Return the runs in a record; none when there is none, or it is not one."""
    with suppress(OSError, ValueError, TypeError, AttributeError, LookupError):
        found = json.loads(path.read_bytes())
        return tuple(Run(max(0.0, float(run["lived_s"])), run["clean"] is True) for run in found)
    return ()
