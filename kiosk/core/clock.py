"""What it means that the kiosk's clock and TeamUp's are apart. Pure: both times are arguments.

A check-in carries a day, so a wrong clock writes visits on wrong days. TeamUp's time is known from
the header `Date` of its answers (HTTP's own, RFC 9110; TeamUp's servers are taken to be right).

A span of the day that may go over midnight, such as the hours in which the kiosk is silent.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from kiosk.core.messages import join, msg

WARN_FROM: Final = timedelta(minutes=2)
"""Beyond this staff are told, and visits are dated by TeamUp's time."""

STOP_FROM: Final = timedelta(days=1)
"""Beyond this nothing is written down: one of the two clocks is plainly broken."""

EARLIEST: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this there was no kiosk; a computer without a battery wakes up in 1970 or thereabouts."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """How the kiosk's clock is doing.

    `trouble` is a sentence for staff, empty when all is well; `usable` tells whether a visit may
    be dated now; `correction` is what to add to the computer's time to get the venue's.
    """

    trouble: str = ""
    usable: bool = True
    correction: timedelta = timedelta(0)


GOOD: Final = ClockState()


def check_clock(now: datetime, ahead: timedelta | None) -> ClockState:
    """Return the state of a clock that says `now` (aware).

    `ahead` is how far TeamUp's clock is ahead of it (negative: behind), None when unknown.
    """
    if ahead is None:
        if now >= EARLIEST:
            return GOOD
        return ClockState(
            msg(
                "This computer's clock says {day}, which cannot be. Nobody can be checked in until "
                "its date and time are set right.",
                day=now.date(),
            ),
            usable=False,
        )
    if abs(ahead) <= WARN_FROM:
        return GOOD
    if ahead > timedelta(0):
        how = msg("This computer's clock is {apart} behind TeamUp's.", apart=_length(ahead))
    else:
        how = msg("This computer's clock is {apart} ahead of TeamUp's.", apart=_length(-ahead))
    if abs(ahead) > STOP_FROM:
        what = msg(
            "It says {day}, {time}. Nobody can be checked in until its date and time are set "
            "right, because visits would be written on wrong days.",
            day=now.date(),
            time=now.time(),
        )
        return ClockState(join(how, what), usable=False)
    what = msg("Set its date and time right; meanwhile visits are dated by TeamUp's time.")
    return ClockState(join(how, what), correction=ahead)


def _length(apart: timedelta) -> str:
    """Say how long `apart` is, in its largest whole unit: "3 minutes", "26 hours", "4 days"."""
    minutes = round(apart.total_seconds() / 60)
    if minutes < 120:
        return msg("%n minutes", n=minutes)
    hours = round(minutes / 60)
    return msg("%n hours", n=hours) if hours < 48 else msg("%n days", n=round(hours / 24))


def earlier(now: datetime, seconds: float) -> datetime:
    """Return the moment `seconds` before `now`, which is aware, in the same zone.

    Counted in true seconds, also over the night in which clocks are changed. A negative number
    counts as none: nothing was seen later than now.
    """
    passed = timedelta(seconds=max(0.0, seconds))
    return (now.astimezone(UTC) - passed).astimezone(now.tzinfo)


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
