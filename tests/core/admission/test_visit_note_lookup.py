"""The note that is found after the greeting: from what is written down here, and from TeamUp."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.admission.rules import CheckIn
from kiosk.core.admission.visit_note_lookup import VisitNoteLookup
from kiosk.core.admission.visit_notes import (
    BookedClass,
    FirstVisit,
    Milestone,
    Note,
    NotePolicy,
    Streak,
    VisitsLeft,
)
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.errors import TeamUpError, Unreachable
from tests.helpers.fakes import FakeDirectory, FakeOutbox
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
TODAY = NOW.date()
ANA = customer()
PACK = membership(10)
SPIN = BookedClass("Spin", NOW + timedelta(minutes=28), "Studio 1")


@dataclass
class FakeVisits:
    """A `VisitSource` that says what it is given, or fails with `error`."""

    before: int | None = 7
    classes: tuple[BookedClass, ...] = ()
    allowance: Allowance | None = None
    error: TeamUpError | None = None
    asked: list[str] = field(default_factory=list)

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        self._ask(f"visits of {customer} before {day}, {most} at most, in {deadline_s} s")
        return self.before

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[BookedClass, ...]:
        self._ask(f"classes of {customer} on {day}, in {deadline_s} s")
        return self.classes

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        self._ask(f"uses of {membership} on {day}, in {deadline_s} s")
        return self.allowance

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error


class Door:
    """Ana has just come in on her pack; `days` are her earlier visits here, in days ago."""

    def __init__(
        self,
        source: FakeVisits | None = None,
        *,
        days: Collection[int] = (),
        sent: bool = True,
        policy: NotePolicy | None = None,
    ) -> None:
        self.source = source or FakeVisits()
        self.outbox = FakeOutbox()
        self.directory = FakeDirectory(record(ANA, PACK))
        for ago in sorted(days, reverse=True):
            self._visit(f"ago-{ago}", NOW - timedelta(days=ago), sent=sent)
        self._visit("now", NOW, sent=False)
        self.welcome = VisitNoteLookup(
            policy or NotePolicy(),
            directory=self.directory,
            outbox=self.outbox,
            source=self.source,
        )

    def confirm(self) -> None:
        """TeamUp has the visit of now."""
        self._confirm("now")

    def at_hand(self) -> Note | None:
        return self.welcome.at_hand(CheckIn(ANA, PACK), NOW)

    def from_teamup(self) -> Note | None:
        return self.welcome.from_teamup(CheckIn(ANA, PACK), "now", NOW)

    def _visit(self, name: str, at: datetime, *, sent: bool) -> None:
        row = Checkin(
            name, CheckinState.RECORDED, ANA.id, "Ana", PACK.id, "Pack", 321, at.date(), at
        )
        self.outbox.record(row, window=None)
        if sent:
            self._confirm(name)

    def _confirm(self, name: str) -> None:
        self.outbox.move(name, CheckinEvent.SEND, at=NOW)
        self.outbox.move(name, CheckinEvent.ACCEPT, at=NOW)


def test_a_streak_is_at_hand() -> None:
    assert Door(days=(7, 14, 21)).at_hand() == Streak(4)
    assert Door(days=(7, 14)).at_hand() is None
    assert Door(days=(1, 7, 14, 21)).at_hand() is None  # told on the first visit of the week
    assert Door().at_hand() is None


def test_a_streak_asks_nobody() -> None:
    door = Door(days=(7, 14, 21))
    door.at_hand()
    assert door.source.asked == []


def test_a_first_visit_is_one_that_teamup_knows_nothing_before() -> None:
    assert Door(FakeVisits(before=0)).from_teamup() == FirstVisit()
    assert Door(FakeVisits(before=1)).from_teamup() is None
    assert Door(FakeVisits(before=0), days=(3,)).from_teamup() is None  # seen here
    assert Door(FakeVisits(before=0), days=(3,), sent=False).from_teamup() is None


@pytest.mark.parametrize("error", [None, Unreachable("no")])
def test_nobody_is_a_newcomer_on_the_kiosks_word_alone(error: TeamUpError | None) -> None:
    assert Door(FakeVisits(before=None, error=error)).from_teamup() is None


def test_the_hundredth_visit() -> None:
    assert Door(FakeVisits(before=99)).from_teamup() == Milestone(100)
    assert Door(FakeVisits(before=98), days=(1,), sent=False).from_teamup() == Milestone(100)
    assert Door(FakeVisits(before=98), days=(1,)).from_teamup() is None  # that one is counted
    everyday = range(1, 100)
    assert Door(FakeVisits(before=None), days=everyday).from_teamup() == Milestone(100)


def test_a_booked_class() -> None:
    assert Door(FakeVisits(classes=(SPIN,))).from_teamup() == SPIN
    assert Door(FakeVisits(before=0, classes=(SPIN,))).from_teamup() == FirstVisit()


def test_visits_left_are_counted_once_teamup_has_this_one() -> None:
    counted = Allowance(2, NOW)
    door = Door(FakeVisits(allowance=counted))
    assert door.from_teamup() is None
    assert not [words for words in door.source.asked if words.startswith("uses")]
    door.confirm()
    assert door.from_teamup() == VisitsLeft(2)
    assert door.directory.records[ANA.id].memberships[0].allowance == counted


def test_more_visits_than_are_worth_a_word() -> None:
    door = Door(FakeVisits(allowance=Allowance(4, NOW)))
    door.confirm()
    assert door.from_teamup() is None
    none = Door(FakeVisits(allowance=None))
    none.confirm()
    assert none.from_teamup() is None


def test_where_there_is_no_limit_nobody_counts() -> None:
    door = Door()
    door.confirm()
    unlimited = CheckIn(ANA, membership(10, allowance=Allowance(None, NOW)))
    door.welcome.from_teamup(unlimited, "now", NOW)
    door.welcome.from_teamup(CheckIn(ANA, None), "now", NOW)
    assert not [words for words in door.source.asked if words.startswith("uses")]


def test_what_teamup_does_not_say_is_not_said() -> None:
    door = Door(FakeVisits(error=Unreachable("no")))
    door.confirm()
    assert door.from_teamup() is None
    assert len(door.source.asked) == 3


def test_what_the_gym_does_not_want_is_not_asked_for() -> None:
    policy = NotePolicy(
        first_visit=False,
        hundredth_visit=False,
        booked_class=False,
        streak=False,
        visits_left=False,
    )
    door = Door(days=(7, 14, 21), policy=policy)
    door.confirm()
    assert door.at_hand() is None
    assert door.from_teamup() is None
    # Visits left are counted all the same: the rules go by them.
    assert [words.split()[0] for words in door.source.asked] == ["uses"]
