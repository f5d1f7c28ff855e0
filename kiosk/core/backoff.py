"""Waits that grow from one failure to the next."""

import math
import random
from dataclasses import dataclass

_MOST_DOUBLINGS = 60  # beyond which any cap is reached, and a float would overflow at last


@dataclass(frozen=True, slots=True)
class Backoff:
    """Exponential backoff: after `n` earlier failures `base_s` times 2 to the n, at most `cap_s`.

    Both in seconds. `plain` is for what concerns this kiosk alone. Full jitter keeps the kiosks of
    a gym, which all lost the network at the same moment, from coming back at the same moment; half
    jitter does so too, and never comes back almost at once.
    """

    base_s: float
    cap_s: float

    def __post_init__(self) -> None:
        if not 0 < self.base_s <= self.cap_s:
            raise ValueError("a backoff needs 0 < base <= cap")

    def plain(self, failures: float) -> float:
        """Return the wait after `failures` earlier failures, which may be a fraction of one."""
        return min(self.cap_s, self.base_s * math.pow(2.0, min(failures, _MOST_DOUBLINGS)))

    def full_jitter(self, failures: int, rng: random.Random, *, at_least_s: float = 0.0) -> float:
        """Return a wait between none and the plain one, but `at_least_s`.

        `at_least_s` is what the server asked for, and is not capped here.
        """
        return max(rng.uniform(0.0, self.plain(failures)), at_least_s)

    def half_jitter(self, failures: int, rng: random.Random) -> float:
        """Return a wait between half of the plain one and all of it."""
        highest = self.plain(failures)
        return rng.uniform(highest / 2, highest)
