"""The rate limit, kept on this side: check-ins first, then look-ups, notes, and the directory.

Hand-written because no maintained rate limiter among the usual packages knows priorities, and a
directory sync that eats the allowance would hold up the people at the door.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable
from enum import IntEnum
from typing import Final

_BURST: Final = 0.04
"""Part of a minute's allowance that may be used at once. What may go at once cannot also flow in
during the same minute, so the more there is of it, the slower a long queue drains."""

_SLICE_S: Final = 0.1  # how soon a wait notices that it shall stop


class Priority(IntEnum):
    """Who goes first; lower is sooner."""

    CHECKIN = 0
    LOOKUP = 1
    NOTE = 2
    SYNC = 3


_RESERVE: Final = {
    Priority.CHECKIN: 0.0,
    Priority.LOOKUP: 0.2,
    Priority.NOTE: 0.5,
    Priority.SYNC: 0.5,
}


class RateBudget:
    """A token bucket shared by all requests; safe from any thread.

    Never lets more than `per_minute` requests through in any 60 seconds: what may go at once and
    what flows in during a minute add up to it. Look-ups leave a fifth of the bucket for check-ins,
    notes and the directory leave half of it: what is only told to somebody who is in must not keep
    the next one waiting. `monotonic` gives seconds.
    """

    def __init__(self, per_minute: int, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        if per_minute < 1:
            raise ValueError("a budget needs at least one request a minute")
        self._size = max(1.0, per_minute * _BURST)
        self._per_s = max(per_minute - self._size, per_minute * 0.5) / 60
        self._monotonic = monotonic
        self._level = self._size
        self._at = monotonic()
        self._held_until = self._at
        self._waiting: Counter[Priority] = Counter()
        self._changed = threading.Condition()

    def acquire(
        self,
        priority: Priority,
        *,
        timeout_s: float | None = None,
        stop: threading.Event | None = None,
    ) -> bool:
        """Wait for leave to make one request.

        Returns False when `timeout_s` is over or `stop` is set before it was given.
        """
        end = None if timeout_s is None else self._monotonic() + timeout_s
        with self._changed:
            self._waiting[priority] += 1
            try:
                while True:
                    if stop is not None and stop.is_set():
                        return False
                    wait = self._wait(priority)
                    if wait <= 0:
                        self._level -= 1
                        return True
                    left = wait if end is None else min(wait, end - self._monotonic())
                    if left <= 0:
                        return False
                    self._changed.wait(min(left, _SLICE_S) if stop or end is None else left)
            finally:
                self._waiting[priority] -= 1
                self._changed.notify_all()

    def pause(self, seconds: float) -> None:
        """Hold back look-ups and the directory for `seconds`, because TeamUp answered 429.

        Check-ins have their own order to wait, kept by the sender.
        """
        with self._changed:
            self._held_until = max(self._held_until, self._monotonic() + seconds)

    def _wait(self, priority: Priority) -> float:
        """Seconds until a request of that priority may go; 0 for now. Called with the lock."""
        now = self._monotonic()
        self._level = min(self._size, self._level + (now - self._at) * self._per_s)
        self._at = now
        if any(self._waiting[other] for other in Priority if other < priority):
            return _SLICE_S
        needed = 1 + _RESERVE[priority] * (self._size - 1)
        # A little less than a whole token counts as one: sums of fractions never quite add up.
        short = max(0.0, needed - self._level - 1e-9)
        held = 0.0 if priority is Priority.CHECKIN else self._held_until - now
        return max(short / self._per_s, held)
