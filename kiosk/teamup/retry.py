"""How long to wait before trying again."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retry:
    """Exponential backoff with full jitter: after `n` failures, 0 to `base_s` times 2 to the n.

    Never more than `cap_s`; all in seconds. Full jitter keeps the kiosks of a gym, which all lost
    the network at the same moment, from coming back at the same moment.
    """

    base_s: float
    cap_s: float

    def __post_init__(self) -> None:
        if not 0 < self.base_s <= self.cap_s:
            raise ValueError("a backoff needs 0 < base <= cap")

    def wait_s(self, failures: int, rng: random.Random, *, at_least_s: float = 0.0) -> float:
        """Return how long to wait after `failures` earlier failures, `at_least_s` or more.

        `at_least_s` is what the server asked for, and is not capped here.
        """
        highest = min(self.cap_s, self.base_s * 2.0 ** min(failures, 60))
        return max(rng.uniform(0.0, highest), at_least_s)

    def rest_s(self, failures: int, rng: random.Random) -> float:
        """Return how long to leave alone what asked for a rest: the longest wait, or down to half.

        Full jitter would come back almost at once now and then.
        """
        highest = min(self.cap_s, self.base_s * 2.0 ** min(failures, 60))
        return rng.uniform(highest / 2, highest)
