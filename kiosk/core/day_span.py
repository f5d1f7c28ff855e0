"""A span of the day that may go over midnight, such as the hours in which the kiosk is silent."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

_SPAN: Final = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\Z")


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From `start`, which belongs to it, to `end`, which does not; both in the venue's zone.

    Raises `ValueError` when both are the same: nobody could say whether that is never or always.
    """

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start == self.end:
            raise ValueError("must begin and end at different times")

    @classmethod
    def read(cls, text: str) -> "DaySpan":
        """Return the span written as `22:00-06:00`. Raises `ValueError` when it is none."""
        found = _SPAN.match(text.strip())
        if found is None:
            raise ValueError('must be two times of day such as "22:00-06:00"')
        from_hour, from_minute, to_hour, to_minute = map(int, found.groups())
        try:
            return cls(time(from_hour, from_minute), time(to_hour, to_minute))
        except ValueError as error:
            if "different" in str(error):
                raise
            raise ValueError('must be two times of day such as "22:00-06:00"') from None

    def holds(self, moment: time) -> bool:
        """Tell whether `moment` lies in the span."""
        bare = moment.replace(tzinfo=None)
        if self.start < self.end:
            return self.start <= bare < self.end
        return bare >= self.start or bare < self.end
