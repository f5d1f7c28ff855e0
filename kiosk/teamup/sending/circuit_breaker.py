"""Pausing the queue while nothing gets through, until one check-in does."""

import random
from collections.abc import Collection

from kiosk.core.backoff import Backoff
from kiosk.core.errors import (
    Redirected,
    Refused,
    TeamUpError,
    TooManyRequests,
    Unauthorised,
    Unreachable,
)

_CONCERNS_ALL = (Unreachable, Unauthorised, TooManyRequests, Redirected)


class CircuitBreaker:
    """Lets one probe at a time through while `tripped`, and else everything. Not thread-safe.

    It trips on failures that would meet every request alike: no connection, a redirect (a log-in
    page of the network), a token that is not accepted, too many requests. Then one check-in at a
    time tries, with growing pauses, the next at `due` on the monotonic clock; one recorded after it
    tripped tries at once, because somebody stands at the door, unless TeamUp asked for a pause
    itself. `paused_reason` is a sentence for staff while the token is not accepted, else empty.
    """

    def __init__(self, backoff: Backoff, rng: random.Random) -> None:
        self._backoff = backoff
        self._rng = rng
        self._failures = 0
        self._known: set[str] = set()
        self._tries: dict[str, int] = {}
        self._pause_asked_for = False
        self.tripped = False
        self.due = 0.0
        self.paused_reason = ""

    @staticmethod
    def concerns_all(error: TeamUpError | None) -> bool:
        """Tell whether a failure would meet every request alike."""
        return isinstance(error, _CONCERNS_ALL)

    def is_new(self, checkin: str) -> bool:
        """Tell whether a check-in came after the breaker tripped, and may therefore try at once."""
        return not self._pause_asked_for and checkin not in self._known

    def tries(self, checkin: str) -> int:
        """Return how often a check-in was the probe since the breaker tripped."""
        return self._tries.get(checkin, 0)

    def begin_probe(self, checkin: str) -> None:
        """Take in that a check-in is the probe now."""
        self._known.add(checkin)
        self._tries[checkin] = self.tries(checkin) + 1

    def record_result(
        self, error: TeamUpError | None, *, now: float, probe: bool, waiting: Collection[str]
    ) -> None:
        """Take in how a request ended (`error` None: well), at `now` on the monotonic clock.

        `probe` tells whether it was the probe; `waiting` are the ids of the check-ins that waited.
        """
        if self.concerns_all(error):
            self._trip(error, now, probe, waiting)
        elif self.tripped and self._shows_recovery(error):
            self._reset()
        elif self.tripped and probe:
            self._wait(now, 0.0)

    def _trip(
        self, error: TeamUpError | None, now: float, probe: bool, waiting: Collection[str]
    ) -> None:
        asked = (getattr(error, "retry_after", None) or 0.0) if error else 0.0
        if isinstance(error, Unauthorised):
            self.paused_reason = error.sentence
        self._pause_asked_for = isinstance(error, TooManyRequests)
        if not self.tripped:
            self.tripped = True
            self._failures = 0
            self._tries.clear()
            self._known = set(waiting)
            self._wait(now, asked)
        elif probe:
            self._wait(now, asked)
        else:  # another request that was under way when the breaker tripped; it says nothing new
            self.due = max(self.due, now + asked)

    def _wait(self, now: float, asked_s: float) -> None:
        self.due = now + self._backoff.full_jitter(self._failures, self._rng, at_least_s=asked_s)
        self._failures += 1

    def _shows_recovery(self, error: TeamUpError | None) -> bool:
        """Whether this way to end shows that what tripped the breaker is over."""
        if error is None or isinstance(error, Refused):
            return True
        # An answer, though a bad one: the network is back. It says nothing about the token.
        return error.status is not None and not self.paused_reason

    def _reset(self) -> None:
        self.tripped = False
        self.paused_reason = ""
        self._pause_asked_for = False
        self._known.clear()
        self._tries.clear()
