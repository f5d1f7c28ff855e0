"""What the rules say with all the facts: visits left, switched-off check-ins, other venues."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import (
    Allowance,
    CustomerId,
    CustomerMembership,
    MemberRecord,
    MembershipKind,
)
from kiosk.core.admission.rules import CheckIn, FrontDesk, Policy, Reason
from kiosk.core.admission.visit_notes import VisitsLeft
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import TeamUpError, Unreachable
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKey, PassKeys
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
TODAY = date(2026, 3, 4)
EARLIER = NOW - timedelta(hours=6)
KEYS = PassKeys([PassKey(b"key")])
ANA = customer()


def pack(left: int | None, read_at: datetime = EARLIER, number: int = 10) -> CustomerMembership:
    return membership(number, kind=MembershipKind.PACK, allowance=Allowance(left, read_at))


class Door:
    """A check-in service at venue 321; TeamUp has the same members, or fails with `error`."""

    def __init__(
        self, *known: MemberRecord, error: TeamUpError | None = None, policy: Policy | None = None
    ) -> None:
        ids = itertools.count(1)
        self.directory = FakeDirectory(*known, completed_at=NOW)
        self.outbox = FakeOutbox()
        self.source = FakeSource({r.customer.id: r for r in known}, error)
        self.checkin_service = CheckinService(
            GymRules(321, frozenset(AcceptedKind), frozenset({"x"}), policy or Policy()),
            keys=KEYS,
            directory=self.directory,
            outbox=self.outbox,
            source=self.source,
            new_id=lambda: f"id-{next(ids)}",
        )

    def scan(self, who: int = 1, at: datetime = NOW) -> rules.Decision:
        return self.checkin_service.look_up(Code(KEYS.make(CustomerId(who))), at)

    def visit(self, who: int = 1, at: datetime = NOW) -> str:
        decision = self.scan(who, at)
        assert isinstance(decision, CheckIn)
        return self.checkin_service.record(decision, at, source=Source.CAMERA).id


def test_what_was_written_down_since_the_count_is_taken_off() -> None:
    door = Door(record(ANA, pack(3)))
    door.visit(at=NOW - timedelta(hours=1))
    decision = door.scan(at=NOW + timedelta(days=1))
    assert isinstance(decision, CheckIn)
    assert decision.note == VisitsLeft(1)  # three by TeamUp, one taken since, one taken now


def test_what_teamup_has_counted_is_not_taken_off_twice() -> None:
    door = Door(record(ANA, pack(3, read_at=NOW)))
    earlier = door.visit(at=NOW - timedelta(hours=1))
    tomorrow = NOW + timedelta(days=1)
    assert door.scan(at=tomorrow) == CheckIn(ANA, pack(2, read_at=NOW), VisitsLeft(1))
    door.outbox.move(earlier, CheckinEvent.SEND, at=NOW)
    door.outbox.move(
        earlier, CheckinEvent.ACCEPT, at=NOW
    )  # so it is in the count, which came later
    assert door.scan(at=tomorrow) == CheckIn(ANA, pack(3, read_at=NOW), VisitsLeft(2))


def test_an_unlimited_count_says_nothing() -> None:
    assert Door(record(ANA, pack(None))).scan() == CheckIn(ANA, pack(None))


def test_used_up_is_counted_anew_before_anybody_is_sent_to_the_desk() -> None:
    door = Door(record(ANA, pack(0)))
    door.source.allowances[pack(0).id] = Allowance(10, NOW)
    assert door.scan() == CheckIn(ANA, pack(10, NOW))
    assert door.directory.records[ANA.id].memberships[0].allowance == Allowance(10, NOW)


def test_used_up_for_certain() -> None:
    door = Door(record(ANA, pack(0)))
    door.source.allowances[pack(0).id] = Allowance(0, NOW)
    assert door.scan() == FrontDesk(ANA, Reason.EXHAUSTED)


def test_used_up_by_a_count_nobody_may_read_any_more_stops_nobody() -> None:
    door = Door(record(ANA, pack(0)))
    decision = door.scan()
    assert isinstance(decision, CheckIn)
    assert decision.membership is not None
    assert decision.membership.allowance is None
    assert door.directory.records[ANA.id].memberships[0].allowance is None


def test_used_up_by_visits_of_the_outage() -> None:
    door = Door(record(ANA, pack(1)), error=Unreachable("no"))
    door.visit(at=NOW - timedelta(days=1))
    assert door.scan() == FrontDesk(ANA, Reason.EXHAUSTED)


def test_another_good_membership_saves_the_day() -> None:
    door = Door(record(ANA, pack(0), membership(11)))
    assert door.scan() == CheckIn(ANA, membership(11))


def test_checkins_that_are_switched_off_are_asked_about_once_more() -> None:
    door = Door(record(ANA, membership()))
    door.checkin_service.eligibility.note_checkins(False)
    assert not door.checkin_service.eligibility.checkins_on
    door.source.checkins_on = False
    assert door.scan() == FrontDesk(ANA, Reason.CHECKINS_OFF)
    door.source.checkins_on = True
    assert door.scan() == CheckIn(ANA, membership())
    assert door.checkin_service.eligibility.checkins_on


def test_switched_off_as_far_as_is_known_while_nobody_can_be_asked() -> None:
    door = Door(record(ANA, membership()), error=Unreachable("no"))
    door.checkin_service.eligibility.note_checkins(False)
    assert door.scan() == FrontDesk(ANA, Reason.CHECKINS_OFF)
    door.checkin_service.eligibility.note_checkins(None)
    assert door.scan() == CheckIn(ANA, membership())


@pytest.mark.parametrize(
    ("home", "only", "stopped"),
    [(322, True, True), (322, False, False), (321, True, False), (None, True, False)],
)
def test_members_of_another_venue(home: int | None, only: bool, stopped: bool) -> None:
    who = customer(home_venue=home)
    door = Door(record(who, membership()), policy=Policy(home_venue_only=only))
    told = FrontDesk(who, Reason.WRONG_VENUE)
    assert door.scan() == (told if stopped else CheckIn(who, membership()))


def test_deleted_at_teamup_leaves_not_even_the_name() -> None:
    door = Door(record(ANA, membership(expires=TODAY - timedelta(1))))
    door.source.records.clear()
    decision = door.scan()
    assert isinstance(decision, FrontDesk)
    assert decision.reason is Reason.DELETED
    assert (decision.customer.id, decision.customer.first_name) == (ANA.id, "")
    assert door.directory.records == {}


def test_a_number_of_visits_left_is_no_less_than_none() -> None:
    with pytest.raises(ValueError, match="fewer than no visits"):
        Allowance(-1, NOW)
    with pytest.raises(ValueError, match="time zone"):
        Allowance(1, datetime(2026, 3, 4))
