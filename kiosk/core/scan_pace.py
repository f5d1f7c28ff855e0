"""How many scans may begin: people hold up one code after the other, a flood of codes does not."""

from typing import Final

PER_SECOND: Final = 10.0
BURST: Final = 30.0


class ScanPace:
    """A pace that no queue of people reaches and no flood of codes gets past.

    What each scan costs (a look at the disk, a row written, perhaps a request) is then bounded,
    however fast codes come. Times are in seconds of a monotonic clock.
    """

    def __init__(self, now: float) -> None:
        self._level = BURST
        self._at = now

    def wait_s(self, now: float) -> float:
        """Return how long until another scan may begin; 0 for now."""
        self._level = min(BURST, self._level + max(0.0, now - self._at) * PER_SECOND)
        self._at = max(self._at, now)
        return max(0.0, (1.0 - self._level) / PER_SECOND)

    def begin(self) -> None:
        """Count a scan that begins."""
        self._level -= 1.0
