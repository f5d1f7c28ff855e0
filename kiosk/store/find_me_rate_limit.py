"""Slows *Find me* down against fishing: a score of tries that is kept across restarts."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Self

from kiosk.core.backoff import Backoff
from kiosk.store.device_settings import DeviceSettings

LONGEST_WAIT_S: Final = 300.0
"""However many tries there were, the next one is looked at after this many seconds."""

FREE_POINTS: Final = 12
"""Points that cost no wait: a dozen names, or three wrong facts after one name each."""

DRAIN_S: Final = 180.0
"""Seconds after which one point is forgotten."""

_BACKOFF: Final = Backoff(base_s=1.0, cap_s=LONGEST_WAIT_S)
_KEY: Final = "find_me.tries"


@dataclass(frozen=True, slots=True)
class _Score:
    """Points at `at`, in seconds of the clock."""

    points: float = 0.0
    at: float = 0.0

    @classmethod
    def parse(cls, text: str | None) -> Self:
        """Read what `text` wrote; nothing, or something else, is no try at all."""
        try:
            points, at = (text or "").split()
            return cls(max(0.0, float(points)), float(at))
        except ValueError:
            return cls()

    @property
    def text(self) -> str:
        return f"{self.points!r} {self.at!r}"

    @property
    def wait(self) -> float:
        """Seconds to wait from `at` on: none, then 2, 4, 8… for each point too many."""
        over = self.points - FREE_POINTS
        return 0.0 if over <= 0 else _BACKOFF.plain(over)

    def drained(self, now: float) -> "_Score":
        """The score at `now`; a clock that began anew with the computer forgives nothing."""
        return _Score(max(0.0, self.points - max(0.0, now - self.at) / DRAIN_S), now)


class StoredSearchRateLimit:
    """`find_me.SearchRateLimit` in the device's settings. Every call may raise `StoreError`.

    All tries at this kiosk count together, because who fishes tries many names. A success gives
    back its own points alone: a member cannot buy tries at other names by checking in. `clock`
    gives seconds on a clock that nobody can set, as for the PIN.
    """

    def __init__(self, device: DeviceSettings, clock: Callable[[], float] = time.monotonic) -> None:
        self._device = device
        self._clock = clock

    def spend(self, points: int) -> float:
        """Count a try, on disk, and return 0; or the seconds that are missing until the next."""
        missing = 0.0
        now = self._clock()

        def count(text: str | None) -> str:
            nonlocal missing
            score = _Score.parse(text)
            if now < score.at:  # the computer was started again; so is the wait
                score = _Score(score.points, now)
            missing = max(0.0, score.at + score.wait - now)
            if missing:
                return score.text
            drained = score.drained(now)
            return _Score(drained.points + points, now).text

        self._device.update(_KEY, count)
        return missing

    def refund(self, points: int) -> None:
        """Take the points of an honest try back; the time of the last try stays."""

        def take(text: str | None) -> str:
            score = _Score.parse(text)
            return _Score(max(0.0, score.points - points), score.at).text

        self._device.update(_KEY, take)
