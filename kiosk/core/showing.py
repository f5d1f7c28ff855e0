"""One scan per showing: the same code kept in view is not a second visit."""

from collections import OrderedDict
from typing import Final

from kiosk.core.codes import Code

_MOST: Final = 1000
"""So many codes at most are in view. In a flood of codes each look must cost the same, and the
oldest of so many is no showing any more."""


class Showings:
    """Remembers which codes are in view, by time and not by counts of frames.

    A code is new when it has not been seen for `rescan_seconds`; being seen again while in view
    extends the showing, so a phone left on the counter is one scan, however long it lies there.
    """

    def __init__(self, rescan_seconds: float) -> None:
        if rescan_seconds <= 0:
            raise ValueError("rescan_seconds must be above zero")
        self._rescan_seconds = rescan_seconds
        self._last_seen: OrderedDict[str, float] = OrderedDict()  # the one seen last at the end

    def is_new(self, code: Code, at: float) -> bool:
        """Note that `code` was seen at monotonic time `at` (seconds); tell if a showing begins."""
        while self._last_seen:
            text, seen = next(iter(self._last_seen.items()))
            if at - seen < self._rescan_seconds and len(self._last_seen) < _MOST:
                break
            del self._last_seen[text]
        begins = code.text not in self._last_seen
        self._last_seen[code.text] = at
        self._last_seen.move_to_end(code.text)
        return begins
