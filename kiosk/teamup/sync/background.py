"""Keeping the directory fresh: a thread that syncs at the start, at night, and now and then."""

import logging
import math
import random
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day
from typing import Final, Protocol

from kiosk.core.backoff import Backoff
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.ports import DirectoryStatus
from kiosk.core.replica import SyncProgress, SyncStage, SyncStatus
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.sync.sync import SyncReport

_log = logging.getLogger(__name__)

INTERVAL_S: Final = 3600.0
STRETCH: Final = 12.0
"""After a sync the next waits at least so many times as long as it took: a gym whose members take
twenty minutes to fetch does so every four hours, and leaves the requests to the door."""

JITTER_S: Final = 1200.0
"""By how much the kiosks of one account, which share its requests, come apart at night."""

_CLOCK_CHECK_S: Final = 600.0  # how soon a clock that was set is noticed
BACKOFF: Final = Backoff(base_s=2.0, cap_s=300.0)


class SyncRunner(Protocol):
    """Runs one sync (see `DirectorySyncer`)."""

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        """Fetch everything once."""


class SyncLoop:
    """Syncs in a thread of its own; a `SyncControl` for the staff area.

    At the start when the replica is missing or older than `interval_s`; every night at `refresh_at`
    by the clock of the venue (None: at no set time), a little later on each kiosk; in between
    every `interval_s`, less often where the fetching takes long (`STRETCH`). After a failure again
    with exponential backoff and full jitter. `on_start` is called before anything
    else, and while it returns False (or raises) again with a backoff of its own, however fresh the
    replica is; `on_progress` and `on_finished` get the progress, and a report or the error. All are
    called in that thread, so what `on_finished` does should end when the next sync is `due`.
    `status` describes the replica; `now` is aware, in the venue's zone.
    """

    def __init__(
        self,
        syncer: SyncRunner,
        status: Callable[[], DirectoryStatus],
        *,
        now: Callable[[], datetime],
        on_start: Callable[[], bool] = lambda: True,
        on_progress: Callable[[SyncProgress], None] = lambda _: None,
        on_finished: Callable[[SyncReport | KioskError], None] = lambda _: None,
        refresh_at: time_of_day | None = None,
        interval_s: float = INTERVAL_S,
        backoff: Backoff = BACKOFF,
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        self._syncer = syncer
        self._replica_status = status
        self._now = now
        self._on_start = on_start
        self._on_progress = on_progress
        self._on_finished = on_finished
        self._interval_s = interval_s
        self._backoff = backoff
        self._monotonic = monotonic
        self._rng = rng or random.Random()
        self._refresh_at = refresh_at
        self._jitter = timedelta(seconds=self._rng.uniform(0, JITTER_S))
        self._wake = threading.Condition()
        self._asked = False
        self._due = self._start_check_at = math.inf
        self._night: datetime | None = None
        self._progress: SyncProgress | None = None
        self._error = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="directory-sync", daemon=True)

    def start(self) -> None:
        """Start the thread. To be called once."""
        self._thread.start()

    def status(self) -> SyncStatus:
        """Return the state of the replica and of the sync. May raise `StoreError`."""
        replica = self._replica_status()
        with self._wake:
            progress, error, asked = self._progress, self._error, self._asked
        return SyncStatus(
            replica.customers, replica.memberships, replica.completed_at, progress, error, asked
        )

    def sync_now(self) -> None:
        """Sync as soon as possible; asked while a sync is going on, once more after it."""
        with self._wake:
            self._asked = True
            self._wake.notify_all()

    def due(self) -> bool:
        """Return whether a sync should begin by now, or the thread should end."""
        with self._wake:
            if self._asked or self._stop.is_set():
                return True
        return self._is_night() or self._monotonic() >= self._due

    def stop(self, timeout_s: float = 10.0) -> bool:
        """End the thread and wait for it; a sync under way ends at its next page.

        Returns False when a page takes longer than `timeout_s`; nobody is taken out of the replica.
        """
        self._stop.set()
        with self._wake:
            self._wake.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        attempts = failures = 0
        self._start_check_at = self._check_start(attempts)
        self._due = self._monotonic() + self._first_wait()
        self._night = self._next_night()
        while self._wait():
            if self._monotonic() >= self._start_check_at:
                attempts += 1
                self._start_check_at = self._check_start(attempts)
            if not self.due():
                continue
            self._night = self._next_night()
            began = self._monotonic()
            outcome = self._once()
            ended = self._monotonic()
            if isinstance(outcome, SyncReport):
                failures = 0
                self._due = ended + max(self._interval_s, STRETCH * (ended - began))
            else:
                self._due = ended + self._backoff.full_jitter(failures, self._rng)
                failures += 1
            if outcome is not None:
                self._finish(outcome)

    def _is_night(self) -> bool:
        return self._night is not None and self._now() >= self._night

    def _next_night(self) -> datetime | None:
        """Return when the next sync of the night is due."""
        if self._refresh_at is None:
            return None
        now = self._now()
        night = datetime.combine(now, self._refresh_at, now.tzinfo) + self._jitter
        return night if night > now else night + timedelta(days=1)

    def _clock_check_at(self) -> float:
        """Return when to look at the clock: at night, and before in case somebody sets it."""
        if self._night is None:
            return math.inf
        left = (self._night - self._now()).total_seconds()
        return self._monotonic() + min(max(0.0, left), _CLOCK_CHECK_S)

    def _check_start(self, attempts: int) -> float:
        """Call `on_start`, and return when to call it again."""
        try:
            if self._on_start():
                return math.inf
        except Exception:
            _log.exception("what is done at the start failed")
        return self._monotonic() + self._backoff.full_jitter(attempts, self._rng)

    def _first_wait(self) -> float:
        try:
            completed = self._replica_status().completed_at
        except KioskError as error:
            _log.warning("cannot tell how old the directory is: %s", error)
            return 0.0
        if completed is None:
            return 0.0
        age = (self._now() - completed).total_seconds()
        # A replica from the future means that the clock was wrong, then or now.
        return max(0.0, self._interval_s - age) if age >= 0 else 0.0

    def _wait(self) -> bool:
        """Wait until something is to be done, or asked for; False when the loop shall end."""
        until = min(self._due, self._start_check_at, self._clock_check_at())
        with self._wake:
            while not self._stop.is_set() and not self._asked:
                left = until - self._monotonic()
                if left <= 0:
                    break
                self._wake.wait(left)
        return not self._stop.is_set()

    def _once(self) -> SyncReport | KioskError | None:
        """Fetch, and return what came of it; None when it was stopped."""
        outcome: SyncReport | KioskError | None = None
        with self._wake:
            self._asked = False
            self._progress = SyncProgress(SyncStage.CUSTOMERS, 0)
        try:
            outcome = self._syncer.run(self._progressed, self._stop)
            _log.info("directory synced: %s", outcome)
        except Stopped:
            pass
        except KioskError as error:
            _log.info("directory sync failed: %s", error)
            outcome = error
        except Exception:
            _log.exception("directory sync failed unexpectedly")
            outcome = KioskError(msg("The members could not be fetched; see the log."))
        with self._wake:
            self._progress = None
            if outcome is not None:
                self._error = outcome.sentence if isinstance(outcome, KioskError) else ""
        return outcome

    def _finish(self, outcome: SyncReport | KioskError) -> None:
        try:
            self._on_finished(outcome)
        except Exception:
            _log.exception("telling of the directory sync failed")

    def _progressed(self, progress: SyncProgress) -> None:
        with self._wake:
            self._progress = progress
        self._on_progress(progress)
