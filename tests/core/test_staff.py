"""What staff can do, and what each of it leaves in the outbox."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId, MembershipKind, MembershipStatus
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import AlreadyRecorded, KioskError
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKey, PassKeys
from kiosk.core.ports import PendingScan
from kiosk.core.staff import SEARCH_LIMIT, CodeKind, MembershipOption, RecognisedCode, StaffService
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
TODAY = date(2026, 3, 4)
KEYS = PassKeys.of(b"key")
ANA = customer(1)
MONTHLY = membership(10)
GOOD = record(ANA, MONTHLY)


class Desk:
    """The staff desk, with fakes for all it uses."""

    def __init__(self) -> None:
        numbers = itertools.count(1)
        self.directory = FakeDirectory(GOOD, completed_at=NOW)
        self.outbox = FakeOutbox()
        self.checkin_service = CheckinService(
            GymRules(321, frozenset(AcceptedKind), frozenset(), rules.Policy()),
            keys=KEYS,
            directory=self.directory,
            outbox=self.outbox,
            source=FakeSource(),
            new_id=lambda: f"id-{next(numbers)}",
        )
        self.staff = StaffService(
            self.checkin_service, directory=self.directory, outbox=self.outbox
        )

    def visit(self, number: int, *events: CheckinEvent, at: datetime = NOW) -> Checkin:
        """Check somebody in, and have things happen to the check-in."""
        made = self.staff.check_in(customer(number), None, comped=False, now=at)
        for event in events:
            made = self.outbox.move(made.id, event, at=at)
        return made


@pytest.fixture
def desk() -> Desk:
    return Desk()


REFUSED = (CheckinEvent.SEND, CheckinEvent.REFUSE)
UNANSWERED = (CheckinEvent.SEND, CheckinEvent.NO_REPLY)
CONFIRMED = (CheckinEvent.SEND, CheckinEvent.ACCEPT)


# --- members ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1", " #1 "])
def test_a_member_is_found_by_number_too(desk: Desk, text: str) -> None:
    assert desk.staff.find(text) == (GOOD,)


def test_find(desk: Desk) -> None:
    assert desk.staff.find("ana") == (GOOD,)
    assert desk.directory.searches == [("ana", SEARCH_LIMIT)]
    assert SEARCH_LIMIT == 30


@pytest.mark.parametrize("typed", ["0036000291452", "036000291452", "0 36000 29145 2"])
def test_a_card_is_found_in_any_spelling(desk: Desk, typed: str) -> None:
    ben = record(customer(2, "Ben", cards=("036000291452",)))
    cleo = record(customer(3, f"Cleo {typed}"))
    desk.directory.put(ben)
    desk.directory.put(cleo)
    assert desk.staff.find(typed) == (ben, cleo)
    assert desk.staff.find("ben") == (ben,)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_search_lists_nobody(desk: Desk, text: str) -> None:
    assert desk.staff.find(text) == ()
    assert desk.directory.searches == []


def test_a_code_is_recognised(desk: Desk) -> None:
    known = desk.staff.recognise(Code(KEYS.make(CustomerId(1))), TODAY)
    assert known == RecognisedCode((GOOD,), kind=CodeKind.PASS)
    assert desk.staff.recognise(Code("rubbish!"), TODAY) == RecognisedCode(())
    assert desk.staff.recognise(Code("card 7"), TODAY) == RecognisedCode(
        (), card="CARD 7", kind=CodeKind.CARD
    )
    forged = Code(PassKeys.of(b"somebody").make(CustomerId(1)))
    assert desk.staff.recognise(forged, TODAY) == RecognisedCode((), forged_pass=True)


def test_of_a_code_that_fits_several_staff_see_all(desk: Desk) -> None:
    ben, cleo = (record(customer(n, cards=(card,))) for n, card in ((2, "AY 12"), (3, "AZ-12")))
    desk.directory.put(ben)
    desk.directory.put(cleo)
    known = desk.staff.recognise(Code("AY12", other_readings=("AZ12",)), TODAY)
    assert known == RecognisedCode((ben, cleo), kind=CodeKind.CARD)
    alone = desk.staff.recognise(Code("ay 12", other_readings=("AZ12",)), TODAY)
    assert alone == RecognisedCode((ben,), kind=CodeKind.CARD)


def test_a_pass_among_the_readings_is_recognised(desk: Desk) -> None:
    text = KEYS.make(CustomerId(1))
    known = desk.staff.recognise(Code("4711", other_readings=(text,)), TODAY)
    assert known == RecognisedCode((GOOD,), kind=CodeKind.PASS)
    forged = desk.staff.recognise(Code("4711", other_readings=(f"{text}x",)), TODAY)
    assert forged == RecognisedCode((), forged_pass=True)


def test_a_pass_under_an_ended_key_is_told_with_its_member(desk: Desk) -> None:
    desk.checkin_service.use_keys(PassKeys([PassKey(b"key", ends_on=TODAY), PassKey(b"newer")]))
    code = Code(KEYS.make(CustomerId(1)))
    told = desk.staff.recognise(code, TODAY)
    assert told == RecognisedCode((GOOD,), ended_pass=TODAY, kind=CodeKind.PASS)


def test_the_good_memberships_come_first(desk: Desk) -> None:
    held = membership(1, status=MembershipStatus.HOLD)
    ended = membership(2, expires=TODAY - timedelta(1))
    pack = membership(3, kind=MembershipKind.PACK)
    found = record(ANA, held, ended, pack, MONTHLY)
    assert desk.staff.options(found, TODAY) == (
        MembershipOption(MONTHLY, None),
        MembershipOption(pack, None),
        MembershipOption(ended, rules.Reason.EXPIRED),
        MembershipOption(held, rules.Reason.ON_HOLD),
    )
    assert desk.staff.options(record(ANA), TODAY) == ()


# --- check-ins --------------------------------------------------------------------------------


def test_staff_check_somebody_in(desk: Desk) -> None:
    made = desk.staff.check_in(ANA, MONTHLY, comped=False, now=NOW)
    assert made.source is Source.STAFF
    assert made.customer_membership == MONTHLY.id
    assert made.comped is False
    assert desk.outbox.get(made.id) == made


def test_staff_let_somebody_in_for_free(desk: Desk) -> None:
    made = desk.staff.check_in(ANA, None, comped=True, now=NOW)
    assert made.comped is True
    assert made.customer_membership is None


def test_once_a_day_holds_for_staff_too(desk: Desk) -> None:
    desk.staff.check_in(ANA, MONTHLY, comped=False, now=NOW)
    with pytest.raises(AlreadyRecorded):
        desk.staff.check_in(ANA, None, comped=True, now=NOW)


def test_arrivals_are_latest_first(desk: Desk) -> None:
    for number in (1, 2, 3):
        desk.visit(number, at=NOW + timedelta(minutes=number))
    desk.visit(4, at=NOW + timedelta(days=1))
    assert [c.customer for c in desk.staff.arrivals(TODAY)] == [3, 2, 1]


def test_the_queue_is_what_is_still_to_be_done_oldest_first(desk: Desk) -> None:
    at = itertools.count()
    for number, events in enumerate(
        [
            (),
            (CheckinEvent.SEND,),
            CONFIRMED,
            REFUSED,
            UNANSWERED,
            (*REFUSED, CheckinEvent.DISMISS),
            (CheckinEvent.CANCEL,),
        ]
    ):
        desk.visit(number + 1, *events, at=NOW - timedelta(minutes=next(at)))
    assert [c.state for c in desk.staff.queue()] == [
        CheckinState.UNANSWERED,
        CheckinState.REFUSED,
        CheckinState.SENDING,
        CheckinState.RECORDED,
    ]


def test_check_ins_are_settled_by_staff_under_the_gyms_policy(desk: Desk) -> None:
    refused = desk.visit(1, *REFUSED)
    desk.visit(1, at=NOW + timedelta(minutes=3))
    with pytest.raises(KioskError, match="another check-in for that visit"):
        desk.staff.send_again(refused.id, at=NOW)
    desk.staff.dismiss(refused.id, why="a second one went through", at=NOW)
    assert desk.outbox.history(refused.id)[-1].detail == "staff: a second one went through"


# --- pending scans -------------------------------------------------------------------------------


def test_pending_scans_are_listed_and_dismissed(desk: Desk) -> None:
    scan = PendingScan("s", Code("AB 12"), NOW, TODAY)
    desk.outbox.add_pending_scan(scan)
    assert desk.outbox.pending_scans() == (scan,)
    with pytest.raises(KioskError, match="A reason is needed to dismiss a scan"):
        desk.staff.dismiss_scan("s", why=" ", at=NOW)
    assert desk.outbox.pending_scans() == (scan,)
    desk.staff.dismiss_scan("s", why=" a visitor ", at=NOW)
    assert desk.outbox.pending_scans() == ()
    assert desk.outbox.closed == {"s": (NOW, "staff: a visitor")}
