"""Work off the GUI thread, with the result brought back to it as a signal."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Final, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.core.messages import msg

log = logging.getLogger(__name__)

T = TypeVar("T")

_BUG: Final = msg("Something went wrong inside the kiosk; the log has the details.")
_BUSY: Final = msg("The kiosk has too much to do; try again in a moment.")

_MOST_OPEN: Final = 500
"""The most jobs under way or waiting. More come only while the disk answers none of them, and then
memory must not fill as well."""


class Jobs(Protocol):
    """Runs work that may block, and calls back on the GUI thread."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Call `work` elsewhere; then `done` with its result, or `failed` with a known error."""


class ThreadJobs(QObject):
    """`Jobs` on a small thread pool.

    A bug in `work` is logged with its traceback and reaches `failed` as a `KioskError`, so that
    no screen waits for an answer that never comes.
    """

    _finished = Signal(object)

    def __init__(self, workers: int = 16) -> None:
        """`workers` is how many jobs may wait for disk or network side by side.

        Threads are made as they are needed; there are enough that members who are known never
        wait behind look-ups of codes that are not.
        """
        super().__init__()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="job")
        self._closed = False
        self._open = 0  # jobs whose callback has not been called yet
        self._finished.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Run a job as `Jobs.run` says; do nothing after `close`, fail with too many jobs open."""
        if self._closed:
            return
        self._open += 1
        job = _Job(work, done, failed)
        if self._open > _MOST_OPEN:
            job.error = KioskError(_BUSY)
            self._finished.emit(job)
        else:
            self._pool.submit(self._work, job)

    def _work(self, job: "_Job") -> None:
        """Do `job` on a thread of the pool."""
        try:
            job.result = job.work()
        except KioskError as error:
            job.error = error
        except Exception:
            log.exception("A job failed in a way nobody foresaw")
            job.error = KioskError(_BUG)
        self._finished.emit(job)

    def finish(self, timeout_s: float) -> bool:
        """Wait for the jobs under way, and for those their callbacks begin.

        Runs the event loop meanwhile. Returns False when `timeout_s` was not enough.
        """
        end = time.monotonic() + timeout_s
        while self._open and time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return not self._open

    def close(self) -> None:
        """Wait for the jobs under way; call nobody back any more."""
        self._closed = True
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _call(self, job: "_Job") -> None:
        call = job.take()
        try:
            if not self._closed:
                call()
        finally:
            self._open -= 1


class _Job:
    """Work and its callbacks.

    What they refer to, widgets among it, is let go of on the GUI thread alone (`take`): the thread
    that did the work may come to its end later, and no widget may be deleted there.
    """

    __slots__ = ("done", "error", "failed", "result", "work")

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.result: Any = None
        self.error: KioskError | None = None

    def take(self) -> Callable[[], None]:
        """Return the callback with the outcome bound to it, and drop every reference."""
        error = self.error
        call = partial(self.failed, error) if error else partial(self.done, self.result)
        del self.work, self.done, self.failed, self.result, self.error
        return call
