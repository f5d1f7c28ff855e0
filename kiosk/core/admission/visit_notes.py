"""The one note a greeting may carry: which kinds there are, which goes first, which are on.

Never about money: whoever stands behind the member reads along.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from kiosk.core.admission.members import CustomerMembership

HUNDREDTH: Final = 100
"""The visit that is a milestone."""


@dataclass(frozen=True, slots=True)
class FirstVisit:
    """Nobody has seen this member here before."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """The member's visit number `visits`."""

    visits: int


@dataclass(frozen=True, slots=True)
class BookedClass:
    """A class today that the member has booked; `at` is aware, `room` "" when not known."""

    name: str
    at: datetime
    room: str = ""


@dataclass(frozen=True, slots=True)
class EndsSoon:
    """The membership ends in `days` days (0: today)."""

    days: int


@dataclass(frozen=True, slots=True)
class VisitsLeft:
    """So many visits are left after this one."""

    visits: int


@dataclass(frozen=True, slots=True)
class Streak:
    """The member has come in each of the last `weeks` weeks, this one among them."""

    weeks: int


Note = FirstVisit | Milestone | BookedClass | EndsSoon | VisitsLeft | Streak

NOTE_ORDER: Final = (FirstVisit, Milestone, BookedClass, EndsSoon, VisitsLeft, Streak)
"""Of two notes, the one whose kind stands earlier here is told."""


@dataclass(frozen=True, slots=True)
class NotePolicy:
    """Which notes the gym wants.

    `ends_soon_days` and `visits_left_below` are the most days or visits that are worth a word;
    `streak_weeks`: every so many weeks.
    """

    ends_soon: bool = True
    ends_soon_days: int = 7
    visits_left: bool = True
    visits_left_below: int = 3
    first_visit: bool = True
    booked_class: bool = True
    hundredth_visit: bool = True
    streak: bool = True
    streak_weeks: int = 4


def best_note(one: Note | None, other: Note | None) -> Note | None:
    """Return the note that is told of two; `one` when they are of a kind and both are there."""
    if one is None or other is None:
        return one or other
    return other if NOTE_ORDER.index(type(other)) < NOTE_ORDER.index(type(one)) else one


def note_for(membership: CustomerMembership, today: date, policy: NotePolicy) -> Note | None:
    """Return the note that follows from the membership a visit of `today` goes on."""
    return best_note(_ends_soon(membership, today, policy), _visits_left(membership, today, policy))


def _ends_soon(membership: CustomerMembership, today: date, policy: NotePolicy) -> Note | None:
    if not policy.ends_soon or membership.expires is None:
        return None
    days = (membership.expires - today).days
    return EndsSoon(days) if 0 <= days <= policy.ends_soon_days else None


def _visits_left(membership: CustomerMembership, today: date, policy: NotePolicy) -> Note | None:
    if not policy.visits_left or membership.allowance is None:
        return None
    left = membership.allowance.left_on(today)
    return None if left is None or left < 1 else left_note(left - 1, policy)


def left_note(left: int, policy: NotePolicy) -> Note | None:
    """Return a note on the visits left after this one."""
    few = policy.visits_left and left <= policy.visits_left_below
    return VisitsLeft(left) if few else None


def weeks_in_a_row(days: Collection[date], today: date) -> int:
    """Return in how many weeks in a row (Monday to Sunday) there was a visit, up to this one.

    Today counts as a visit. `days` are the days of visits.
    """
    mondays = {_monday(day) for day in days if day <= today}
    week, count = _monday(today), 1
    while (week := week - timedelta(days=7)) in mondays:
        count += 1
    return count


def streak_note(days: Collection[date], today: date, policy: NotePolicy) -> Note | None:
    """Return a note on a streak: on the first visit of a week, every `streak_weeks` weeks.

    `days` are the days of visits before today.
    """
    if not policy.streak or any(_monday(day) == _monday(today) for day in days if day < today):
        return None
    weeks = weeks_in_a_row(days, today)
    return Streak(weeks) if weeks >= 2 and weeks % policy.streak_weeks == 0 else None


def visit_note(before: int, policy: NotePolicy, *, of_all: bool) -> Note | None:
    """Return a note on the number of a visit, `before` being how many came before it.

    `of_all` tells whether TeamUp counted them, too: what the kiosk alone has seen makes nobody a
    newcomer.
    """
    if policy.first_visit and of_all and before == 0:
        return FirstVisit()
    if policy.hundredth_visit and before + 1 == HUNDREDTH:
        return Milestone(HUNDREDTH)
    return None


def booked_note(classes: Collection[BookedClass], now: datetime, policy: NotePolicy) -> Note | None:
    """Return a note on the next class of today that has not begun more than a little ago."""
    if not policy.booked_class:
        return None
    coming = [found for found in classes if found.at >= now - timedelta(minutes=15)]
    return min(coming, key=lambda found: found.at, default=None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
