"""`kiosk doctor` once a day at a quiet hour, and what has changed since the day before."""

import json
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from typing import Final

from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError, StoreError
from kiosk.store.device_settings import DeviceSettings

log = logging.getLogger(__name__)

_KEY: Final = "daily_checks"
_LOOK_S: Final = 60.0

Checks = tuple[CheckResult, ...]


class DailyChecks:
    """Runs `examine` once a day, from the time `at` on, as soon as `is_idle`; in a thread.

    A kiosk that is off at that time does it after its start. `now` is the venue's time. The result
    is kept in the data folder: `changes` are the checks that ended otherwise than the day before.
    """

    def __init__(
        self,
        examine: Callable[[], Checks],
        device: DeviceSettings,
        *,
        at: time,
        now: Callable[[], datetime],
        is_idle: Callable[[], bool],
        look_s: float = _LOOK_S,
    ) -> None:
        self._examine = examine
        self._device = device
        self._at = at
        self._now = now
        self._is_idle = is_idle
        self._look_s = look_s
        self._day: date | None = None
        self._last: Checks = ()
        self.changes: Checks = ()
        self._stop = threading.Event()
        # A daemon; the checks themselves are given up by what `examine` is told to stop by.
        self._thread = threading.Thread(target=self._run, name="daily-checks", daemon=True)

    def start(self) -> None:
        """Begin, with what is kept of the last day."""
        try:
            self._read(self._device.get(_KEY) or "")
        except StoreError as error:
            log.warning("Yesterday's checks cannot be read: %s", error)
        self._thread.start()

    def stop(self) -> None:
        """End it; checks under way must have been given up."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._look_s):
            now = self._now()
            # A clock that was set back by days must not keep them from running for as long.
            if self._day == now.date() or now.time() < self._at or not self._is_idle():
                continue
            try:
                self.run(now)
            except KioskError as error:
                log.warning("The daily checks could not be run: %s", error)
                self._day = now.date()  # once a day is enough for what takes half a minute
            except Exception:
                log.exception("The daily checks failed unexpectedly")
                self._day = now.date()

    def run(self, now: datetime) -> None:
        """Run the checks and keep what they say. Raises `KioskError`."""
        checks = self._examine()
        before = {check.name: check.ok for check in self._last}
        changes = tuple(
            check for check in checks if before and before.get(check.name, True) != check.ok
        )
        self._last, self._day, self.changes = checks, now.date(), changes
        wrong = ", ".join(check.name for check in checks if not check.ok)
        log.info("daily checks: not well: %s; changed: %d", wrong or "nothing", len(changes))
        kept = {
            "day": now.date().isoformat(),
            "checks": [check.to_fields() for check in checks],
            "changes": [check.to_fields() for check in changes],
        }
        self._device.set(_KEY, json.dumps(kept, ensure_ascii=False))

    def _read(self, text: str) -> None:
        with suppress(ValueError, TypeError, LookupError, AttributeError):
            kept = json.loads(text)
            day = date.fromisoformat(kept["day"])
            last = tuple(CheckResult.from_fields(fields) for fields in kept["checks"])
            self.changes = tuple(CheckResult.from_fields(fields) for fields in kept["changes"])
            self._last, self._day = last, day
