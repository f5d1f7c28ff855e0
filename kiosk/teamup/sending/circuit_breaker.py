"""The gate before the queue: shut while nothing gets through, opened by one check-in that does."""

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

_EVERYBODY = (Unreachable, Unauthorised, TooManyRequests, Redirected)


class CircuitBreaker:
    """Lets everything through while open, one probe at a time while shut. Not thread-safe.

    It shuts on failures that would meet every request alike: no connection, a redirect (a log-in
    page of the network), a token that is not accepted, too many requests. Then one check-in at a
    time tries, with growing pauses; one recorded after the shutting tries at once, because
    somebody stands at the door, unless TeamUp asked for a pause itself.
    """

    def __init__(self, backoff: Backoff, rng: random.Random) -> None:
        self._backoff = backoff
        self._rng = rng
        self._failures = 0
        self._known: set[str] = set()
        self._tries: dict[str, int] = {}
        self._patient = False
        self.shut = False
        self.due = 0.0
        self.paused_reason = ""

    @staticmethod
    def concerns_all(error: TeamUpError | None) -> bool:
        """Tell whether a failure would meet every request alike."""
        return isinstance(error, _EVERYBODY)

    def is_new(self, checkin: str) -> bool:
        """Tell whether a check-in came after the shutting, and may therefore try at once."""
        return not self._patient and checkin not in self._known

    def tries(self, checkin: str) -> int:
        """Return how often a check-in was the probe since the shutting."""
        return self._tries.get(checkin, 0)

    def probing(self, checkin: str) -> None:
        """Note that a check-in is the probe now."""
        self._known.add(checkin)
        self._tries[checkin] = self.tries(checkin) + 1

    def note(
        self, error: TeamUpError | None, *, now: float, probe: bool, waiting: Collection[str]
    ) -> None:
        """Take in how a request ended (`error` None: well), at `now` on the monotonic clock.

        `probe` tells whether it was the probe; `waiting` are the ids of the check-ins that waited.
        """
        if self.concerns_all(error):
            self._shut(error, now, probe, waiting)
        elif self.shut and self._good_enough(error):
            self._open()
        elif self.shut and probe:
            self._wait(now, 0.0)

    def _shut(
        self, error: TeamUpError | None, now: float, probe: bool, waiting: Collection[str]
    ) -> None:
        asked = (getattr(error, "retry_after", None) or 0.0) if error else 0.0
        if isinstance(error, Unauthorised):
            self.paused_reason = error.sentence
        self._patient = isinstance(error, TooManyRequests)
        if not self.shut:
            self.shut = True
            self._failures = 0
            self._tries.clear()
            self._known = set(waiting)
            self._wait(now, asked)
        elif probe:
            self._wait(now, asked)
        else:  # another request that was under way when the gate shut; it says nothing new
            self.due = max(self.due, now + asked)

    def _wait(self, now: float, asked_s: float) -> None:
        self.due = now + self._backoff.full_jitter(self._failures, self._rng, at_least_s=asked_s)
        self._failures += 1

    def _good_enough(self, error: TeamUpError | None) -> bool:
        """Whether this way to end shows that what shut the gate is over."""
        if error is None or isinstance(error, Refused):
            return True
        # An answer, though a bad one: the network is back. It says nothing about the token.
        return error.status is not None and not self.paused_reason

    def _open(self) -> None:
        self.shut = False
        self.paused_reason = ""
        self._patient = False
        self._known.clear()
        self._tries.clear()
