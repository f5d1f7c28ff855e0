"""What staff are told of a member: why the door says no, the family, classes, visits left."""

from datetime import UTC, datetime, timedelta

from kiosk.core.admission import rules
from kiosk.core.admission.members import Allowance, FamilyRole, MemberRecord
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import TeamUpError, Unreachable
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKey, PassKeys
from kiosk.core.staff import StaffService
from tests.core.admission.test_visit_note_lookup import FakeVisits
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
ANA = customer(1, family=9, role=FamilyRole.MANAGER)
BEN = customer(2, "Ben", family=9, role=FamilyRole.CHILD)
SPIN = BookedClass("Spin", NOW + timedelta(minutes=28))


def desk(*known: MemberRecord, visits: FakeVisits | None = None) -> StaffService:
    directory, outbox = FakeDirectory(*known), FakeOutbox()
    checkin_service = CheckinService(
        GymRules(321, frozenset(AcceptedKind), frozenset(), rules.Policy()),
        keys=PassKeys([PassKey(b"key")]),
        directory=directory,
        outbox=outbox,
        source=FakeSource(),
        new_id=lambda: "x",
    )
    return StaffService(checkin_service, directory=directory, outbox=outbox, visits=visits)


def test_why_and_with_whom() -> None:
    held = membership(10, allowance=Allowance(0, NOW))
    ana, ben = record(ANA, held), record(BEN)
    facts = desk(ana, ben).facts(ana, NOW)
    assert facts.eligibility == rules.FrontDesk(ANA, rules.Reason.EXHAUSTED)
    assert facts.relatives == (BEN,)
    alone = record(customer(3))
    assert desk(alone).facts(alone, NOW).relatives == ()


def test_visits_left_are_those_of_now() -> None:
    ana = record(ANA, membership(10, allowance=Allowance(2, NOW - timedelta(hours=1))))
    staff = desk(ana)
    staff.check_in(ANA, ana.memberships[0], comped=False, now=NOW)
    (option,) = staff.options(ana, NOW.date())
    assert option.membership.allowance is not None
    assert option.membership.allowance.left == 1


def test_classes_of_today_where_teamup_tells() -> None:
    error: TeamUpError = Unreachable("no")
    assert desk(visits=FakeVisits(classes=(SPIN,))).booked_today(ANA, NOW) == (SPIN,)
    assert desk(visits=FakeVisits(error=error)).booked_today(ANA, NOW) == ()
    assert desk().booked_today(ANA, NOW) == ()
