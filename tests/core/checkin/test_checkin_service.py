"""From code to check-in: known, unknown, offline, shared, deleted, and found later."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerId, MemberRecord, MissingField
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import (
    AlreadyRecorded,
    DiskFull,
    Refused,
    TeamUpError,
    Unanswered,
    Unauthorised,
    Unreachable,
)
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import AcceptedKind, CardIdentifier, CustomerIdentifier
from kiosk.core.identification.passes import EndedPass, PassKey, PassKeys
from kiosk.core.ports import PendingScan, ScanResolution
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

AUCKLAND = ZoneInfo("Pacific/Auckland")
NOW = datetime(2026, 3, 5, 7, 2, tzinfo=AUCKLAND)  # still the 4th in UTC
TODAY = date(2026, 3, 5)
KEYS = PassKeys.of(b"key")

MONTHLY = membership(10)
ENDED = membership(11, expires=date(2026, 3, 1))
ANA = customer(1, email="ana@example.com", cards=("AB 12",))
GOOD = record(ANA, MONTHLY)


class Gym:
    """A check-in service, with fakes for all it uses."""

    def __init__(
        self,
        *known: MemberRecord,
        at_teamup: tuple[MemberRecord, ...] = (),
        error: TeamUpError | None = None,
        complete: bool = True,
        accept: frozenset[AcceptedKind] = frozenset(AcceptedKind),
        policy: rules.Policy | None = None,
    ) -> None:
        numbers = itertools.count(1)
        self.directory = FakeDirectory(*known, completed_at=NOW if complete else None)
        self.outbox = FakeOutbox()
        self.source = FakeSource({r.customer.id: r for r in at_teamup}, error)
        self.checkin_service = CheckinService(
            GymRules(321, accept, frozenset({"goteamup.com"}), policy or rules.Policy()),
            keys=KEYS,
            directory=self.directory,
            outbox=self.outbox,
            source=self.source,
            new_id=lambda: f"id-{next(numbers)}",
        )

    def scan(self, text: str, now: datetime = NOW) -> rules.Decision:
        """Look a code up."""
        return self.checkin_service.look_up(Code(text), now)

    def visit(self, text: str, now: datetime = NOW) -> Checkin:
        """Scan and check in."""
        decision = self.scan(text, now)
        assert isinstance(decision, rules.CheckIn)
        return self.checkin_service.record(decision, now, source=Source.CAMERA)


PASS = KEYS.make(CustomerId(1))
EVERY_CODE_OF_ANA = [PASS, "ab  12", "ANA@example.com", "https://goteamup.com/customers/1", "1"]


# --- known here -------------------------------------------------------------------------------


@pytest.mark.parametrize("text", EVERY_CODE_OF_ANA)
def test_a_known_member_needs_no_network(text: str) -> None:
    gym = Gym(GOOD, error=Unreachable("no"))
    assert gym.scan(text) == rules.CheckIn(ANA, MONTHLY)
    assert gym.source.asked == []
    assert gym.outbox.scans == {}


def test_digits_are_a_card_before_they_are_an_id() -> None:
    ben = record(customer(2, "Ben", cards=("1",)), membership(20, of=2))
    assert Gym(GOOD, ben).scan("1") == rules.CheckIn(ben.customer, ben.memberships[0])


def test_what_this_gym_does_not_accept() -> None:
    gym = Gym(GOOD, accept=frozenset({AcceptedKind.PASS}))
    assert gym.scan("ab 12") == rules.NotKnown()
    assert gym.scan(PASS) == rules.CheckIn(ANA, MONTHLY)
    assert gym.checkin_service.identifier_of(Code(PASS), TODAY) == CustomerIdentifier(CustomerId(1))
    assert gym.checkin_service.identifier_of(Code("ab 12"), TODAY) is None


@pytest.mark.parametrize(
    "text", ["", "KP1.1.forged", "'; DROP TABLE x; --", "x" * 4096, "<b>", "\x00"]
)
@pytest.mark.parametrize("error", [None, Unreachable("no")])
def test_rubbish_is_unknown_and_never_kept(text: str, error: TeamUpError | None) -> None:
    gym = Gym(GOOD, error=error, complete=False)
    assert gym.scan(text) == rules.NotKnown()
    assert gym.outbox.scans == {}
    assert gym.source.asked == []
    assert gym.scan(PASS) == rules.CheckIn(ANA, MONTHLY)


def test_a_shared_code_asks_who_is_here() -> None:
    ben = record(customer(2, "Ben", email="ana@example.com"), membership(20, of=2))
    gym = Gym(GOOD, ben)
    assert gym.scan("ana@example.com") == rules.ChoosePerson((ANA, ben.customer))
    assert gym.checkin_service.decide(ben.customer, NOW) == rules.CheckIn(
        ben.customer, ben.memberships[0]
    )


def test_somebody_who_vanished_between_the_choice_and_the_touch() -> None:
    assert Gym().checkin_service.decide(ANA, NOW) == rules.NotKnown()


def test_people_of_a_code_for_staff() -> None:
    gym = Gym(GOOD, error=Unreachable("no"))
    assert gym.checkin_service.people_of(CustomerIdentifier(CustomerId(1))) == (GOOD,)
    assert gym.checkin_service.people_of(EndedPass(CustomerId(1), TODAY)) == (GOOD,)
    assert gym.checkin_service.people_of(CardIdentifier("UNKNOWN")) == ()


def test_a_pass_under_a_key_that_has_ended_names_nobody() -> None:
    gym = Gym(GOOD)
    gym.checkin_service.use_keys(PassKeys([PassKey(b"key", ends_on=TODAY), PassKey(b"newer")]))
    assert gym.scan(PASS) == rules.PassEnded(TODAY)
    assert gym.scan(PASS, NOW - timedelta(days=1)) == rules.CheckIn(ANA, MONTHLY)
    assert gym.scan(PassKeys.of(b"newer").make(ANA.id)) == rules.CheckIn(ANA, MONTHLY)


@pytest.mark.parametrize("error", [None, Unreachable("no")])
@pytest.mark.parametrize("complete", [False, True])
def test_an_unknown_card_waits_for_no_sync_where_teamup_has_no_cards(
    error: TeamUpError | None, complete: bool
) -> None:
    gym = Gym(GOOD, error=error, complete=complete)
    gym.checkin_service.gym = replace(gym.checkin_service.gym, cards_in_teamup=False)
    assert gym.scan("CARD-99") == rules.NotKnown()
    assert gym.outbox.scans == {}


# --- not known here: one fresh look-up --------------------------------------------------------


@pytest.mark.parametrize("text", [PASS, "ana@example.com", "https://goteamup.com/customers/1", "1"])
def test_a_new_member_is_found_at_teamup_and_remembered(text: str) -> None:
    gym = Gym(at_teamup=(GOOD,))
    assert gym.scan(text) == rules.CheckIn(ANA, MONTHLY)
    assert gym.directory.records == {1: GOOD}
    assert gym.scan(text) == rules.CheckIn(ANA, MONTHLY)
    assert len(gym.source.asked) == 1


def test_the_look_up_has_the_answer_deadline() -> None:
    gym = Gym(policy=rules.Policy(answer_deadline_ms=700))
    gym.scan(PASS)
    gym.scan("ana@example.com")
    assert gym.source.asked == [(CustomerId(1), 0.7), ("ana@example.com", 0.7)]


@pytest.mark.parametrize("text", [PASS, "ana@example.com", "AB 12", "1"])
def test_known_neither_here_nor_there(text: str) -> None:
    gym = Gym()
    assert gym.scan(text) == rules.NotKnown()
    assert gym.outbox.scans == {}


def test_a_family_found_at_teamup() -> None:
    ben = record(customer(2, "Ben", email="ana@example.com"), membership(20, of=2))
    gym = Gym(at_teamup=(GOOD, ben))
    assert gym.scan("ana@example.com") == rules.ChoosePerson((ANA, ben.customer))
    assert gym.directory.records == {1: GOOD, 2: ben}


@pytest.mark.parametrize("text", ["AB 12", "1"])
def test_a_card_while_the_replica_is_not_complete_is_kept_even_online(text: str) -> None:
    gym = Gym(complete=False)
    assert gym.scan(text) == rules.ScanPending()
    assert [scan.code.text for scan in gym.outbox.scans.values()] == [text]


def test_a_card_while_offline_is_kept_although_the_replica_is_complete() -> None:
    gym = Gym(error=Unreachable("no"))
    assert gym.scan("AB 12") == rules.ScanPending()
    assert gym.source.asked == [("settings", 1.5)]  # that it answers is no old news


@pytest.mark.parametrize("text", ["AB 12", "1"])
def test_a_card_is_kept_where_the_replica_missed_a_night(text: str) -> None:
    gym = Gym()
    gym.directory.completed_at = NOW - timedelta(hours=27)
    assert gym.scan(text) == rules.ScanPending()
    gym.directory.completed_at = NOW - timedelta(hours=25)
    assert gym.scan(text) == rules.NotKnown()


def test_what_a_fresh_read_could_not_tell_stays_as_it_was_known() -> None:
    known = replace(record(ANA), blocked=True)
    unsure = replace(
        record(replace(ANA, cards=())),
        lacks=frozenset({MissingField.CARDS, MissingField.BLOCKED}),
        flagged=True,
    )
    gym = Gym(known, at_teamup=(unsure,))
    decision = gym.scan(PASS)
    assert isinstance(decision, rules.FrontDesk)
    assert decision.reason is rules.Reason.BLOCKED
    assert gym.directory.records[CustomerId(1)] == replace(known, flagged=True)


def test_a_newcomer_of_whom_not_all_is_told_is_remembered_all_the_same() -> None:
    gym = Gym(at_teamup=(replace(GOOD, lacks=frozenset(MissingField)),))
    assert gym.scan(PASS) == rules.CheckIn(ANA, MONTHLY)
    assert gym.directory.records[CustomerId(1)].lacks == frozenset()


@pytest.mark.parametrize("text", [PASS, "ana@example.com", "AB 12", "1"])
@pytest.mark.parametrize(
    "error", [Unreachable("no"), Unauthorised("no"), Unanswered("no"), Refused("no")]
)
def test_not_known_here_and_teamup_cannot_be_asked(text: str, error: TeamUpError) -> None:
    gym = Gym(error=error)
    code = Code(text, "qr", "zxing")
    assert gym.checkin_service.look_up(code, NOW) == rules.ScanPending()
    assert gym.outbox.scans == {"id-1": PendingScan("id-1", code, NOW, TODAY)}


def test_a_full_disk_is_not_hidden_when_a_scan_should_be_kept() -> None:
    gym = Gym(error=Unreachable("no"))
    gym.outbox.disk_error = DiskFull("full")
    with pytest.raises(DiskFull):
        gym.scan(PASS)


# --- nobody is sent to the front desk by an old replica ------------------------------------

SENT_TO_THE_DESK: list[Callable[[datetime], MemberRecord]] = [
    lambda at: record(ANA, ENDED, fetched_at=at),
    lambda at: record(ANA, fetched_at=at),
    lambda at: record(ANA, MONTHLY, fetched_at=at, blocked=True),
    lambda at: record(ANA, MONTHLY, fetched_at=at, flagged=True),
]


@pytest.mark.parametrize("age", [timedelta(0), timedelta(hours=3)], ids=["new", "old"])
@pytest.mark.parametrize("make", SENT_TO_THE_DESK)
def test_a_fresh_read_before_the_desk(
    make: Callable[[datetime], MemberRecord], age: timedelta
) -> None:
    gym = Gym(make(NOW - age), at_teamup=(GOOD,))
    assert gym.scan(PASS) == rules.CheckIn(ANA, MONTHLY)
    assert gym.source.asked == [(CustomerId(1), 1.5)]
    assert gym.directory.records == {1: GOOD}


def test_teamup_agrees_that_it_has_ended() -> None:
    gym = Gym(record(ANA, ENDED), at_teamup=(record(ANA, ENDED, fetched_at=NOW),))
    assert gym.scan(PASS) == rules.FrontDesk(ANA, rules.Reason.EXPIRED)


@pytest.mark.parametrize("error", [Unreachable("no"), Refused("no"), Unanswered("no")])
def test_offline_the_old_copy_must_do(error: TeamUpError) -> None:
    gym = Gym(record(ANA, ENDED), error=error)
    assert gym.scan(PASS) == rules.FrontDesk(ANA, rules.Reason.EXPIRED)
    assert 1 in gym.directory.records


def test_deleted_at_teamup() -> None:
    gym = Gym(record(ANA, ENDED))
    gone = Customer(ANA.id)
    assert gym.scan(PASS) == rules.FrontDesk(gone, rules.Reason.DELETED)
    assert gym.directory.records == {}


def test_a_good_old_copy_is_not_read_again() -> None:
    gym = Gym(GOOD, at_teamup=(record(ANA, ENDED),))
    assert gym.scan(PASS) == rules.CheckIn(ANA, MONTHLY)
    assert gym.source.asked == []


def test_a_person_picked_on_the_screen_is_read_afresh_too() -> None:
    gym = Gym(record(ANA, ENDED), at_teamup=(GOOD,))
    assert gym.checkin_service.decide(ANA, NOW) == rules.CheckIn(ANA, MONTHLY)


# --- written down -----------------------------------------------------------------------------


def test_the_whole_row() -> None:
    gym = Gym(GOOD)
    made = gym.visit(PASS)
    assert made == Checkin(
        id="id-1",
        state=CheckinState.RECORDED,
        customer=CustomerId(1),
        customer_name="Ana Silva",
        customer_membership=MONTHLY.id,
        membership_name="Membership 10",
        venue=321,
        date=TODAY,
        scanned_at=NOW,
        comped=False,
        source=Source.CAMERA,
        attempts=0,
        server_id=None,
        error="",
        note="",
    )
    assert gym.outbox.all() == (made,)


def test_without_a_membership_as_policy_allows() -> None:
    gym = Gym(record(ANA), policy=rules.Policy(no_membership=rules.NoMembership.ALLOW))
    made = gym.visit(PASS)
    assert made.customer_membership is None
    assert made.membership_name == ""


def test_comped_by_staff() -> None:
    gym = Gym(GOOD)
    made = gym.checkin_service.record(
        rules.CheckIn(ANA, None), NOW, source=Source.STAFF, comped=True
    )
    assert made.comped is True
    assert made.source is Source.STAFF


def test_one_visit_a_day() -> None:
    gym = Gym(GOOD)
    gym.visit(PASS)
    later = NOW + timedelta(hours=12)
    assert gym.scan(PASS, later) == rules.AlreadyIn(ANA, NOW)
    with pytest.raises(AlreadyRecorded) as caught:
        gym.checkin_service.record(rules.CheckIn(ANA, MONTHLY), later, source=Source.CAMERA)
    assert caught.value.since == NOW
    assert str(caught.value) == "This customer is already checked in, since 07:02."


def test_midnight_begins_a_new_day_at_the_venue() -> None:
    gym = Gym(GOOD)
    gym.visit(PASS, datetime(2026, 3, 5, 23, 59, tzinfo=AUCKLAND))
    made = gym.visit(PASS, datetime(2026, 3, 6, 0, 0, tzinfo=AUCKLAND))
    assert made.date == date(2026, 3, 6)
    assert [c.date for c in gym.outbox.all()] == [TODAY, date(2026, 3, 6)]


def test_gyms_that_count_every_visit() -> None:
    gym = Gym(GOOD, policy=rules.Policy(duplicate_window=timedelta(minutes=30)))
    gym.visit(PASS)
    assert gym.scan(PASS, NOW + timedelta(minutes=29)) == rules.AlreadyIn(ANA, NOW)
    assert gym.visit(PASS, NOW + timedelta(minutes=30)).id == "id-2"


def test_a_full_disk_is_not_hidden() -> None:
    gym = Gym(GOOD)
    gym.outbox.disk_error = DiskFull("full")
    with pytest.raises(DiskFull):
        gym.visit(PASS)


# --- pending scans -------------------------------------------------------------------------------


def keep_scan(gym: Gym, text: str = PASS, now: datetime = NOW) -> None:
    """Scan while TeamUp cannot be reached and nobody is known."""
    gym.source.error = Unreachable("no")
    assert gym.scan(text, now) == rules.ScanPending()
    gym.source.error = None


LATER = NOW + timedelta(days=2)


def test_a_pending_scan_becomes_a_check_in_of_its_own_day() -> None:
    gym = Gym(complete=False)
    keep_scan(gym)
    gym.directory.put(GOOD)
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.id == "id-2"
    assert made.date == TODAY
    assert made.scanned_at == NOW
    assert made.source is Source.CAMERA
    assert made.customer_membership == MONTHLY.id
    assert gym.outbox.all() == (made,)
    assert gym.outbox.pending_scans() == ()
    assert gym.outbox.closed == {"id-1": (LATER, "checked in as id-2")}
    assert gym.checkin_service.match_pending_scans(LATER) == ()


def test_the_day_of_the_scan_is_the_venues_whatever_zone_its_time_is_in() -> None:
    gym = Gym(GOOD)
    at = NOW.astimezone(UTC)
    assert at.date() == date(2026, 3, 4)
    gym.outbox.add_pending_scan(PendingScan("s", Code(PASS, source=Source.SERIAL), at, TODAY))
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.date == TODAY
    assert made.source is Source.SERIAL


def test_the_rules_are_asked_about_the_day_of_the_scan() -> None:
    gym = Gym(complete=False)
    keep_scan(gym)
    last_day = membership(12, expires=TODAY)
    gym.directory.put(record(ANA, last_day))
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.customer_membership == last_day.id


def test_three_scans_by_one_member_are_one_visit() -> None:
    gym = Gym(complete=False)
    for minutes in range(3):
        keep_scan(gym, now=NOW + timedelta(minutes=minutes))
    gym.directory.put(GOOD)
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.scanned_at == NOW
    assert gym.outbox.pending_scans() == ()
    assert [detail for _, detail in gym.outbox.closed.values()] == [
        f"checked in as {made.id}",
        "already checked in",
        "already checked in",
    ]


def test_pending_scans_nobody_is_found_for_stay() -> None:
    gym = Gym(complete=False)
    keep_scan(gym)
    keep_scan(gym, "AB 12")
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.outbox.pending_scans()) == 2


@pytest.mark.parametrize(
    "found",
    [
        [record(ANA, ENDED)],
        [record(ANA, MONTHLY, blocked=True)],
        [record(ANA, MONTHLY, membership(12))],
        [GOOD, record(customer(2, "Ben", email="ana@example.com"), membership(20, of=2))],
    ],
    ids=["ended", "blocked", "two memberships", "two people"],
)
def test_pending_scans_that_need_a_person_stay_for_staff(found: list[MemberRecord]) -> None:
    gym = Gym(complete=False)
    keep_scan(gym, "ana@example.com")
    for one in found:
        gym.directory.put(one)
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.outbox.pending_scans()) == 1
    assert gym.outbox.all() == ()


class BusyDoor(FakeOutbox):
    """An outbox in which a check-in appears between the question and the commit."""

    def visit_of(
        self, customer: CustomerId, *, day: date, now: datetime, window: timedelta | None
    ) -> datetime | None:
        """Say no the first time."""
        if customer == 1 and not self.closed:
            return None
        return super().visit_of(customer, day=day, now=now, window=window)

    def record(
        self,
        checkin: Checkin,
        *,
        window: timedelta | None,
        closing: ScanResolution | None = None,
        who: str = "",
    ) -> None:
        """Find the customer in already."""
        if checkin.customer == 1:
            raise AlreadyRecorded(NOW)
        super().record(checkin, window=window, closing=closing, who=who)


def test_a_visit_made_meanwhile_does_not_hold_up_the_scans_behind_it() -> None:
    gym = Gym(complete=False)
    gym.outbox = BusyDoor()
    gym.checkin_service._outbox = gym.outbox
    ben = record(customer(2, "Ben"), membership(20, of=2))
    keep_scan(gym)
    keep_scan(gym, KEYS.make(CustomerId(2)), NOW + timedelta(minutes=1))
    gym.directory.put(GOOD)
    gym.directory.put(ben)
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.customer == 2
    assert gym.outbox.closed["id-1"] == (LATER, "already checked in")
    assert gym.outbox.pending_scans() == ()


def test_a_pending_code_this_gym_no_longer_accepts_stays() -> None:
    gym = Gym(GOOD, accept=frozenset({AcceptedKind.PASS}))
    gym.outbox.add_pending_scan(PendingScan("s", Code("AB 12"), NOW, TODAY))
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.outbox.pending_scans()) == 1


# --- a replica that proves nothing ---------------------------------------------------------------


@pytest.mark.parametrize("complete", [True, False])
def test_nobody_is_turned_away_offline_for_memberships_the_replica_cannot_know(
    complete: bool,
) -> None:
    gym = Gym(record(ANA), error=Unreachable("no"), complete=complete)
    assert gym.scan(PASS) == rules.ScanPending()
    (pending,) = gym.outbox.pending_scans()
    assert pending.code.text == PASS


@pytest.mark.parametrize(
    ("complete", "decision"),
    [(True, rules.FrontDesk(ANA, rules.Reason.EXPIRED)), (False, rules.ScanPending())],
)
def test_an_ended_membership_counts_only_in_a_whole_copy(
    complete: bool, decision: rules.Decision
) -> None:
    gym = Gym(record(ANA, ENDED), error=Unreachable("no"), complete=complete)
    assert gym.scan(PASS) == decision


def test_a_pending_scan_is_decided_on_a_fresh_read() -> None:
    gym = Gym(record(ANA), at_teamup=(GOOD,))
    gym.outbox.add_pending_scan(PendingScan("s", Code(PASS), NOW, TODAY))
    (made,) = gym.checkin_service.match_pending_scans(LATER)
    assert made.customer_membership == MONTHLY.id
    assert gym.outbox.pending_scans() == ()


def test_pending_scans_leave_look_ups_to_the_door() -> None:
    gym = Gym(record(ANA), at_teamup=(record(ANA),))  # no membership there either
    for number in range(50):
        gym.outbox.add_pending_scan(PendingScan(f"s{number}", Code(PASS), NOW, TODAY))
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.source.asked) == 20
    gym.source.error = Unreachable("no")
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.source.asked) == 21  # the others would fare alike
    assert len(gym.outbox.pending_scans()) == 50


def test_a_pending_scan_waits_while_teamup_cannot_be_asked() -> None:
    gym = Gym(record(ANA), error=Unreachable("no"))
    gym.outbox.add_pending_scan(PendingScan("s", Code(PASS), NOW, TODAY))
    assert gym.checkin_service.match_pending_scans(LATER) == ()
    assert len(gym.outbox.pending_scans()) == 1


def test_a_pending_scan_is_booked_on_the_venues_day_once_its_zone_is_known() -> None:
    gym = Gym(GOOD)
    before_midnight = datetime(2026, 11, 23, 14, 21, tzinfo=UTC)
    gym.outbox.add_pending_scan(
        PendingScan("s", Code(PASS), before_midnight, before_midnight.date())
    )
    far_east = timezone(timedelta(hours=14))
    (made,) = gym.checkin_service.match_pending_scans(before_midnight.astimezone(far_east))
    assert made.date == date(2026, 11, 24)
