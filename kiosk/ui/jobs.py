"""Work off the GUI thread, with the result brought back to it as a signal."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.errors import KioskError

log = logging.getLogger(__name__)

T = TypeVar("T")


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

    def __init__(self, workers: int = 4) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="job")
        self._closed = False
        self._finished.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """See `Jobs.run`. After `close` this does nothing."""
        if self._closed:
            return

        def job() -> None:
            try:
                result = work()
            except KioskError as error:
                known = error
                self._finished.emit(lambda: failed(known))
            except Exception:
                log.exception("A job failed in a way nobody foresaw")
                bug = KioskError("Something went wrong inside the kiosk; the log has the details.")
                self._finished.emit(lambda: failed(bug))
            else:
                self._finished.emit(lambda: done(result))

        self._pool.submit(job)

    def close(self) -> None:
        """Wait for the jobs under way; call nobody back any more."""
        self._closed = True
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()
