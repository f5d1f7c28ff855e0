"""Whether the computer's clock can be trusted, and arithmetic of moments and times of day.

A check-in carries a day, so a wrong clock writes visits on wrong days. TeamUp's time is known from
the header `Date` of its answers (HTTP's own, RFC 9110; TeamUp's servers are taken to be right).
Nothing here reads a clock: all times are arguments.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from kiosk.core.messages import join, msg

WARN_BEYOND: Final = timedelta(minutes=2)
"""Beyond this staff are told, and visits are dated by TeamUp's time."""

STOP_BEYOND: Final = timedelta(days=1)
"""Beyond this nothing is written down: one of the two clocks is plainly broken."""

EARLIEST_POSSIBLE: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this there was no kiosk; a computer without a battery wakes up in 1970 or thereabouts."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """What is known of the computer's clock.

    `trouble` is a message for staff, empty when all is well; `usable` tells whether a visit may
    be dated now; `correction` is what to add to the computer's time to get the true one.
    """

    trouble: str = ""
    usable: bool = True
    correction: timedelta = timedelta(0)


CLOCK_OK: Final = ClockState()


def check_clock(now: datetime, ahead: timedelta | None) -> ClockState:
    """Return the state of a clock that says `now` (aware).

    `ahead` is how far TeamUp's clock is ahead of it (negative: behind), None when unknown.
    """
    if ahead is None:
        if now >= EARLIEST_POSSIBLE:
            return CLOCK_OK
        return ClockState(
            msg(
                "This computer's clock says {day}, which cannot be. Nobody can be checked in until "
                "its date and time are set right.",
                day=now.date(),
            ),
            usable=False,
        )
    if abs(ahead) <= WARN_BEYOND:
        return CLOCK_OK
    if ahead > timedelta(0):
        error = msg("This computer's clock is {apart} behind TeamUp's.", apart=_length(ahead))
    else:
        error = msg("This computer's clock is {apart} ahead of TeamUp's.", apart=_length(-ahead))
    if abs(ahead) > STOP_BEYOND:
        effect = msg(
            "It says {day}, {time}. Nobody can be checked in until its date and time are set "
            "right, because visits would be written on wrong days.",
            day=now.date(),
            time=now.time(),
        )
        return ClockState(join(error, effect), usable=False)
    effect = msg("Set its date and time right; meanwhile visits are dated by TeamUp's time.")
    return ClockState(join(error, effect), correction=ahead)


def _length(difference: timedelta) -> str:
    """Return `difference` in its largest whole unit: "3 minutes", "26 hours", "4 days"."""
    minutes = round(difference.total_seconds() / 60)
    if minutes < 120:
        return msg("%n minutes", n=minutes)
    hours = round(minutes / 60)
    return msg("%n hours", n=hours) if hours < 48 else msg("%n days", n=round(hours / 24))


def seconds_before(now: datetime, seconds: float) -> datetime:
    """Return the moment `seconds` before `now`, which is aware, in the same zone.

    Counted in true seconds, also over the night in which clocks are changed. A negative number
    counts as none: nothing was seen later than now.
    """
    elapsed = timedelta(seconds=max(0.0, seconds))
    return (now.astimezone(UTC) - elapsed).astimezone(now.tzinfo)


_DAY_SPAN: Final = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\Z")


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From `start`, which belongs to it, to `end`, which does not; it may go over midnight.

    Both are times of day at the venue, without a zone.

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
        found = _DAY_SPAN.match(text.strip())
        try:
            from_hour, from_minute, to_hour, to_minute = map(int, found.groups() if found else ())
            start, end = time(from_hour, from_minute), time(to_hour, to_minute)
        except ValueError:
            raise ValueError('must be two times of day such as "22:00-06:00"') from None
        return cls(start, end)

    def holds(self, moment: time) -> bool:
        """Tell whether `moment` (a zone is left aside) lies in the span."""
        local = moment.replace(tzinfo=None)
        if self.start < self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end
