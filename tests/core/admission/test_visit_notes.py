"""The one note of a good result: which there are, and which is told."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from kiosk.core.admission import visit_notes
from kiosk.core.admission.members import Allowance
from kiosk.core.admission.visit_notes import (
    BookedClass,
    EndsSoon,
    FirstVisit,
    Milestone,
    NotePolicy,
    Streak,
    VisitsLeft,
)
from tests.helpers.members import membership

TODAY = date(2026, 3, 4)  # a Wednesday
NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
ALL = NotePolicy()
NOTHING = NotePolicy(
    ends_soon=False,
    visits_left=False,
    first_visit=False,
    booked_class=False,
    hundredth_visit=False,
    streak=False,
)
SPIN = BookedClass("Spin", NOW + timedelta(minutes=28), "Studio 1")


@pytest.mark.parametrize(
    ("days", "note"),
    [(-1, None), (0, EndsSoon(0)), (1, EndsSoon(1)), (7, EndsSoon(7)), (8, None), (400, None)],
)
def test_ends_soon(days: int, note: EndsSoon | None) -> None:
    held = membership(expires=TODAY + timedelta(days))
    assert visit_notes.note_for(held, TODAY, ALL) == note
    assert visit_notes.note_for(held, TODAY, NOTHING) is None


def test_how_soon_is_soon_can_be_said() -> None:
    held = membership(expires=TODAY + timedelta(8))
    assert visit_notes.note_for(held, TODAY, NotePolicy(ends_soon_days=8)) == EndsSoon(8)


def test_nothing_to_note_without_an_end() -> None:
    assert visit_notes.note_for(membership(), TODAY, ALL) is None


@pytest.mark.parametrize(
    ("left", "note"),
    [
        (None, None),
        (0, None),
        (1, VisitsLeft(0)),
        (3, VisitsLeft(2)),
        (4, VisitsLeft(3)),
        (5, None),
    ],
)
def test_visits_left_are_told_as_they_are_after_this_one(
    left: int | None, note: VisitsLeft | None
) -> None:
    held = membership(allowance=Allowance(left, NOW))
    assert visit_notes.note_for(held, TODAY, ALL) == note
    assert visit_notes.note_for(held, TODAY, NOTHING) is None


def test_a_count_of_another_month_says_nothing() -> None:
    held = membership(allowance=Allowance(2, NOW, last=TODAY - timedelta(1)))
    assert visit_notes.note_for(held, TODAY, ALL) is None


def test_the_better_note_is_told() -> None:
    ranked: list[visit_notes.Note] = [
        FirstVisit(),
        Milestone(100),
        SPIN,
        EndsSoon(3),
        VisitsLeft(1),
        Streak(4),
    ]
    for (first, one), (second, other) in product(enumerate(ranked), repeat=2):
        assert visit_notes.best_note(one, other) == ranked[min(first, second)]
    assert visit_notes.best_note(None, SPIN) == visit_notes.best_note(SPIN, None) == SPIN
    assert visit_notes.best_note(None, None) is None


@pytest.mark.parametrize(
    ("ago", "weeks"), [([], 1), ([1], 1), ([7], 2), ([7, 14, 28], 3), ([8], 2), ([14], 1), ([3], 2)]
)
def test_weeks_in_a_row(ago: list[int], weeks: int) -> None:
    assert visit_notes.weeks_in_a_row([TODAY - timedelta(n) for n in ago], TODAY) == weeks


def test_a_streak_is_told_once_a_week_and_every_so_many() -> None:
    days = [TODAY - timedelta(7 * n) for n in range(1, 8)]
    assert visit_notes.streak_note(days, TODAY, ALL) == Streak(8)
    assert visit_notes.streak_note(days[:3], TODAY, ALL) == Streak(4)
    assert visit_notes.streak_note(days[:4], TODAY, ALL) is None
    assert visit_notes.streak_note([*days, TODAY - timedelta(1)], TODAY, ALL) is None
    assert visit_notes.streak_note([*days, TODAY], TODAY, ALL) == Streak(8)
    assert visit_notes.streak_note(days, TODAY, NOTHING) is None
    assert visit_notes.streak_note([], TODAY, ALL) is None


@pytest.mark.parametrize(
    ("before", "of_all", "note"),
    [
        (0, True, FirstVisit()),
        (0, False, None),
        (1, True, None),
        (98, True, None),
        (99, True, Milestone(100)),
        (99, False, Milestone(100)),
        (100, True, None),
    ],
)
def test_the_number_of_a_visit(before: int, of_all: bool, note: visit_notes.Note | None) -> None:
    assert visit_notes.visit_note(before, ALL, of_all=of_all) == note
    assert visit_notes.visit_note(before, NOTHING, of_all=of_all) is None


def test_the_next_class_is_told_while_it_makes_sense() -> None:
    later = BookedClass("Yoga", NOW + timedelta(hours=2))
    just_begun = BookedClass("HIIT", NOW - timedelta(minutes=15))
    over = BookedClass("Sunrise", NOW - timedelta(minutes=16))
    assert visit_notes.booked_note([later, SPIN], NOW, ALL) == SPIN
    assert visit_notes.booked_note([later, just_begun], NOW, ALL) == just_begun
    assert visit_notes.booked_note([over], NOW, ALL) is None
    assert visit_notes.booked_note([], NOW, ALL) is None
    assert visit_notes.booked_note([SPIN], NOW, NOTHING) is None
