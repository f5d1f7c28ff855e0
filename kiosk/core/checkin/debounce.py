"""Which sightings of a code begin a scan: one for as long as it stays in view, and not too many.

A duplicate scan is ignored here: the same code kept in view is not a second visit, and a flood of
codes is not a queue of people.
"""

from collections import OrderedDict
from typing import Final

from kiosk.core.identification.codes import Code

SCANS_PER_SECOND: Final = 10.0
"""How many scans a second may begin in the long run."""

SCAN_BURST: Final = 30.0
"""How many scans may begin at once after a pause."""

_MOST_CODES: Final = 1000
"""So many codes at most count as in view, so that in a flood each sighting costs the same."""


class ScanDebouncer:
    """Remembers which codes are in view, by time and not by counts of frames.

    A code is new when it has not been seen for `rescan_seconds`; each sighting extends that, so a
    phone left on the counter is one scan, however long it lies there.
    """

    def __init__(self, rescan_seconds: float) -> None:
        if rescan_seconds <= 0:
            raise ValueError("rescan_seconds must be above zero")
        self._rescan_seconds = rescan_seconds
        self._last_seen: OrderedDict[str, float] = OrderedDict()  # the one seen last at the end

    def is_new(self, code: Code, at: float) -> bool:
        """Note that `code` was seen at monotonic time `at` (seconds); tell if a scan begins."""
        while self._last_seen:
            text, seen = next(iter(self._last_seen.items()))
            if at - seen < self._rescan_seconds and len(self._last_seen) < _MOST_CODES:
                break
            del self._last_seen[text]
        is_new = code.text not in self._last_seen
        self._last_seen[code.text] = at
        self._last_seen.move_to_end(code.text)
        return is_new


class ScanRateLimit:
    """A token bucket that no queue of people empties and no flood of codes gets past.

    What each scan costs (a look at the disk, a row written, perhaps a request) is then bounded,
    however fast codes come. Times are in seconds of a monotonic clock.
    """

    def __init__(self, now: float) -> None:
        self._tokens = SCAN_BURST
        self._at = now

    def wait_s(self, now: float) -> float:
        """Return how long until another scan may begin; 0 for now."""
        self._tokens = min(SCAN_BURST, self._tokens + max(0.0, now - self._at) * SCANS_PER_SECOND)
        self._at = max(self._at, now)
        return max(0.0, (1.0 - self._tokens) / SCANS_PER_SECOND)

    def begin(self) -> None:
        """Count a scan that begins."""
        self._tokens -= 1.0
