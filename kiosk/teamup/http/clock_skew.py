"""How far TeamUp's clock is ahead of this computer's, from the header `Date` of every answer.

What is kept is TeamUp's time against the monotonic clock, not against the wall clock: when the
wall clock jumps, the next look shows it at once, without a new answer.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.teamup.http.responses import http_date

_KEPT: Final = 3  # the median of three outvotes one odd answer
_TRUNCATED_S: Final = 0.5  # `Date` has whole seconds, rounded down
_LONGEST_S: Final = 30.0  # an answer that took longer says too little of when it was dated


def since_boot() -> float:
    """Return seconds on a clock that nobody can set; where possible it runs on during sleep."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ClockSkew:
    """Takes in answers and tells the skew: the median of the last few. Safe from any thread.

    `monotonic` gives seconds on a clock that cannot be set.
    """

    def __init__(self, monotonic: Callable[[], float] = since_boot) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._offsets: deque[float] = deque(maxlen=_KEPT)

    def begin(self) -> float:
        """Return the moment a request begins, for `record`."""
        return self._monotonic()

    def record(self, headers: Mapping[str, str], begun: float) -> None:
        """Take in an answer's headers (lower-case names), as soon as they are here.

        An answer without a date, from a cache, or after a long wait says nothing.
        """
        now = self._monotonic()
        moment = http_date(headers.get("date", ""))
        if moment is None or "age" in headers or now - begun > _LONGEST_S:
            return
        offset = moment.timestamp() + _TRUNCATED_S - (begun + now) / 2
        with self._lock:
            self._offsets.append(offset)

    def ahead(self, now: datetime | None = None) -> timedelta | None:
        """Return how far TeamUp's clock is ahead of `now` (aware; None: this computer's clock).

        None before the first answer. Right to a second or so, plus half of an answer's delay.
        """
        with self._lock:
            offsets = sorted(self._offsets)
        if not offsets:
            return None
        there = offsets[(len(offsets) - 1) // 2] + self._monotonic()
        here = (now or _utc_now()).timestamp()
        return timedelta(seconds=there - here)
