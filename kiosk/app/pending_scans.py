"""Pending scans, matched as soon as more is known: at the start, after any sync, after a read."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.errors import StoreError
from kiosk.store.directory.directory import SqliteDirectory

log = logging.getLogger(__name__)

_POLL_S: Final = 1.0
"""How soon a sync of another process is noticed: `kiosk sync` cannot notify this process."""

_RETRY_S: Final = 60.0  # after a disk that failed


class PendingScanMatcher:
    """Books scans of members who were unknown when they came; in a thread of its own.

    `zone_known` tells whether scans can be put on a day at the venue; before that nothing is
    matched, except after a sync of this process, which has asked for the zone. `on_sync` is called
    for each sync that is noticed, `on_booked` after scans have become check-ins. Errors of the
    thread are logged, and it goes on.
    """

    def __init__(
        self,
        checkin_service: CheckinService,
        directory: SqliteDirectory,
        *,
        now: Callable[[], datetime],
        zone_known: Callable[[], bool],
        on_sync: Callable[[], None],
        on_booked: Callable[[], None],
    ) -> None:
        self._checkin_service = checkin_service
        self._directory = directory
        self._now = now
        self._zone_known = zone_known
        self._on_sync = on_sync
        self._on_booked = on_booked
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._lock = threading.Lock()  # guards the next two
        self._read: set[CustomerId] = set()  # members read since the last look
        self._busy = False
        self._matching = threading.Lock()  # held while scans are matched
        self._seen: datetime | None = None  # the sync after which everything was matched
        self._thread = threading.Thread(target=self._run, name="pending-scans", daemon=True)

    def start(self) -> None:
        """Start the thread. To be called once."""
        self._thread.start()

    def stop(self, timeout_s: float = 10.0) -> bool:
        """End the thread and wait for it; False when it outlives `timeout_s`."""
        self._stop.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def has_read(self, record: MemberRecord) -> None:
        """Note that a member was read from TeamUp; scans that fit are matched soon."""
        with self._lock:
            self._read.add(record.customer.id)
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Whether every member it was given has been looked at."""
        with self._lock:
            return not self._read and not self._busy

    def match_all(self) -> None:
        """Match now, because a sync of this process has ended. May raise `StoreError`."""
        self._match_all(self._directory.last_sync())

    def _run(self) -> None:
        retry_at = 0.0
        while not self._stop.is_set():
            self._wake.clear()
            try:
                if time.monotonic() >= retry_at:
                    self._look()
            except StoreError as error:
                log.warning("Pending scans cannot be matched: %s", error)
                retry_at = time.monotonic() + _RETRY_S
            except Exception:
                log.exception("Matching pending scans failed unexpectedly; it is tried again")
                retry_at = time.monotonic() + _RETRY_S
            self._wake.wait(_POLL_S)

    def _look(self) -> None:
        synced = self._directory.last_sync()
        if synced is not None and synced != self._seen and self._zone_known():
            self._on_sync()
            self._match_all(synced)
        with self._lock:
            read, self._read = frozenset(self._read), set()
            self._busy = bool(read)
        try:
            if read:
                self._match(read)
        finally:
            with self._lock:
                self._busy = False

    def _match_all(self, synced: datetime | None) -> None:
        self._match(None)
        if not self._stop.is_set():
            self._seen = synced

    def _match(self, read: frozenset[CustomerId] | None) -> None:
        with self._matching:
            booked = self._checkin_service.match_pending_scans(
                self._now(), read=read, stopped=self._stop.is_set
            )
        if booked:
            log.info("%d pending scans became check-ins", len(booked))
            self._on_booked()
