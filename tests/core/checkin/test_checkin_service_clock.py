"""Nothing is dated while the clock cannot be trusted; old and new copies are told apart in time."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.clock import CLOCK_OK, ClockState
from kiosk.core.errors import ClockWrong, Unreachable
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKeys
from kiosk.core.ports import PendingScan
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 5, 18, 2, tzinfo=UTC)
KEYS = PassKeys.of(b"key")
ANA = customer(1)
GOOD_MEMBER = record(ANA, membership(10))
WRONG = ClockState("The clock is 3 days behind.", usable=False)


class Door:
    """A check-in service whose clock the test sets."""

    def __init__(self) -> None:
        self.state = CLOCK_OK
        self.directory = FakeDirectory(GOOD_MEMBER, completed_at=NOW)
        self.outbox = FakeOutbox()
        self.source = FakeSource()
        self.checkin_service = CheckinService(
            GymRules(321, frozenset(AcceptedKind), frozenset(), rules.Policy()),
            keys=KEYS,
            directory=self.directory,
            outbox=self.outbox,
            source=self.source,
            new_id=lambda: f"id-{len(self.outbox.rows)}",
            clock=lambda: self.state,
        )


@pytest.fixture
def door() -> Door:
    return Door()


def test_a_wrong_clock_is_said_and_nothing_is_written(door: Door) -> None:
    door.state = WRONG
    door.source.error = Unreachable("no")
    for code in (KEYS.make(CustomerId(1)), "nobody@example.com", "rubbish\x00"):
        with pytest.raises(ClockWrong, match=r"^The clock is 3 days behind\.$"):
            door.checkin_service.look_up(Code(code), NOW)
    with pytest.raises(ClockWrong):
        door.checkin_service.decide(ANA, NOW)
    with pytest.raises(ClockWrong):
        door.checkin_service.record(rules.CheckIn(ANA, None), NOW, source=Source.STAFF)
    assert door.outbox.rows == {}
    assert door.outbox.scans == {}


def test_it_goes_on_by_itself_when_the_clock_is_right(door: Door) -> None:
    door.state = WRONG
    with pytest.raises(ClockWrong):
        door.checkin_service.look_up(Code(KEYS.make(CustomerId(1))), NOW)
    door.state = CLOCK_OK
    decision = door.checkin_service.look_up(Code(KEYS.make(CustomerId(1))), NOW)
    assert isinstance(decision, rules.CheckIn)
    assert door.checkin_service.record(decision, NOW, source=Source.CAMERA).date == NOW.date()


def test_a_scan_kept_in_good_time_is_booked_on_its_own_day(door: Door) -> None:
    door.outbox.add_pending_scan(PendingScan("s", Code(KEYS.make(CustomerId(1))), NOW, NOW.date()))
    door.state = WRONG
    (made,) = door.checkin_service.match_pending_scans(NOW + timedelta(days=3))
    assert made.date == NOW.date()
