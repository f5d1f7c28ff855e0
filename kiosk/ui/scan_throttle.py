"""Limits how fast scans begin: drops what comes faster, but for the last."""

import logging
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.core.checkin.debounce import ScanRateLimit
from kiosk.core.identification.codes import Code

log = logging.getLogger(__name__)

_LOG_EVERY_S: Final = 60.0  # one line of the log a minute is enough to know of a flood


class ScanThrottle(QObject):
    """Stands between the readers and what a scan begins; lives on the GUI thread.

    `begin` is called with each code that is let through, and the monotonic time it was seen at.
    Of those that come too fast the newest is kept, so that whoever comes after a flood is served
    as soon as the rate limit allows, and at most one code waits.
    """

    def __init__(
        self,
        begin: Callable[[Code, float], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._begin = begin
        self._monotonic = monotonic
        self._rate_limit = ScanRateLimit(monotonic())
        self._last: tuple[Code, float] | None = None
        self._dropped = 0
        self._logged_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin_when_due)

    def offer(self, code: Code, seen_at: float) -> None:
        """Begin a scan now, or as soon as there is room if no other comes until then."""
        if self._last is None and self._rate_limit.wait_s(self._monotonic()) <= 0:
            self._rate_limit.begin()
            self._begin(code, seen_at)
            return
        self._dropped += self._last is not None
        self._last = (code, seen_at)
        if not self._timer.isActive():
            self._wait()

    def finish(self) -> None:
        """Begin at once the code that waits, because the kiosk ends."""
        self._timer.stop()
        if self._last is not None:
            self._begin_last(self._last)

    @Slot()
    def _begin_when_due(self) -> None:
        if self._last is None:
            return
        if self._rate_limit.wait_s(self._monotonic()) > 0:
            self._wait()
        else:
            self._begin_last(self._last)

    def _wait(self) -> None:
        self._timer.start(max(1, round(self._rate_limit.wait_s(self._monotonic()) * 1000)))

    def _begin_last(self, last: tuple[Code, float]) -> None:
        self._last = None
        now = self._monotonic()
        if self._dropped and now - self._logged_at >= _LOG_EVERY_S:
            log.info("%d codes came faster than people can hold them up", self._dropped)
            self._dropped, self._logged_at = 0, now
        self._rate_limit.begin()
        self._begin(*last)
