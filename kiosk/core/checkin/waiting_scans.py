"""The scans that wait while somebody answers a question on the screen."""

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import Final

from kiosk.core.identification.codes import Code

MOST_WAITING: Final = 8
"""So many scans wait at once. More people do not stand before one screen, and a scanner that is
held on a sheet of codes must not keep the next member waiting for minutes."""


@dataclass(frozen=True, slots=True)
class WaitingScan:
    """A scan that has to wait until the question on the screen is answered, left or given up.

    `seen_at` is the monotonic time, in seconds, at which its code was seen.
    """

    visit: int
    code: Code
    seen_at: float


class EnqueueResult(Enum):
    """What became of a scan that was to wait."""

    LAST = "last"
    """It is the last in line now."""
    ALREADY = "already"
    """The same code waits already, and keeps its place and its moment."""
    FULL = "full"
    """Too many wait; it has to be shown again."""


class WaitingScanQueue:
    """Scans in the order in which they came, at most `MOST_WAITING`, each code once."""

    def __init__(self) -> None:
        self._scans: deque[WaitingScan] = deque()

    def __len__(self) -> int:
        """Return how many wait."""
        return len(self._scans)

    def join(self, scan: WaitingScan) -> EnqueueResult:
        """Let `scan` wait behind the others, if it may."""
        if any(other.code.text == scan.code.text for other in self._scans):
            return EnqueueResult.ALREADY
        if len(self._scans) >= MOST_WAITING:
            return EnqueueResult.FULL
        self._scans.append(scan)
        return EnqueueResult.LAST

    def take(self) -> WaitingScan:
        """Return the first, who waits no more. Raises `IndexError` when nobody waits."""
        return self._scans.popleft()
