"""The decision table, row by row, and that there is always a decision."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.admission import rules
from kiosk.core.admission.members import (
    Allowance,
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.admission.rules import (
    AlreadyIn,
    CheckIn,
    ChooseMembership,
    FrontDesk,
    NoMembership,
    Policy,
    Reason,
    SeveralMemberships,
)
from kiosk.core.admission.visit_notes import EndsSoon, NotePolicy, note_for
from tests.helpers.members import customer, membership, record

TODAY = date(2026, 3, 4)
YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)
AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
ANA = customer()


def decide(
    found: MemberRecord, policy: Policy | None = None, visit: datetime | None = None
) -> rules.Decision:
    return rules.decide_eligibility(found, today=TODAY, visit=visit, policy=policy or Policy())


# --- one membership ---------------------------------------------------------------------------

TROUBLES = [
    pytest.param(membership(), None, id="active"),
    pytest.param(membership(starts=TODAY, expires=TODAY), None, id="today only"),
    pytest.param(membership(expires=YESTERDAY), Reason.EXPIRED, id="ended yesterday"),
    pytest.param(membership(starts=TOMORROW), Reason.NOT_STARTED, id="starts tomorrow"),
    pytest.param(membership(status=MembershipStatus.OTHER), None, id="new word"),
    pytest.param(
        membership(status=MembershipStatus.OTHER, expires=YESTERDAY),
        Reason.EXPIRED,
        id="new word, ended",
    ),
    pytest.param(membership(status=MembershipStatus.COMPLETED), Reason.EXPIRED, id="completed"),
    pytest.param(
        membership(status=MembershipStatus.CANCELLED, expires=TOMORROW),
        Reason.CANCELLED,
        id="cancelled",
    ),
    pytest.param(
        membership(status=MembershipStatus.CANCELLED, expires=YESTERDAY),
        Reason.CANCELLED,
        id="cancelled and ended",
    ),
    pytest.param(membership(status=MembershipStatus.HOLD), Reason.ON_HOLD, id="hold, no dates"),
    pytest.param(
        membership(status=MembershipStatus.HOLD, hold_from=TODAY),
        Reason.ON_HOLD,
        id="hold from today",
    ),
    pytest.param(
        membership(status=MembershipStatus.HOLD, hold_from=TOMORROW), None, id="hold from tomorrow"
    ),
    pytest.param(
        membership(status=MembershipStatus.HOLD, hold_until=TODAY),
        Reason.ON_HOLD,
        id="hold until today",
    ),
    pytest.param(
        membership(status=MembershipStatus.HOLD, hold_until=YESTERDAY),
        None,
        id="hold until yesterday",
    ),
    pytest.param(
        membership(status=MembershipStatus.HOLD, hold_until=YESTERDAY, expires=YESTERDAY),
        Reason.EXPIRED,
        id="hold over, and so is the rest",
    ),
    pytest.param(
        membership(hold_from=TODAY, hold_until=TODAY), Reason.ON_HOLD, id="active, held today"
    ),
    pytest.param(membership(hold_from=YESTERDAY), Reason.ON_HOLD, id="active, held, no end"),
    pytest.param(
        membership(hold_from=TODAY - timedelta(9), hold_until=YESTERDAY),
        None,
        id="active, hold is over",
    ),
    pytest.param(membership(hold_from=TOMORROW), None, id="active, hold to come"),
    pytest.param(membership(hold_until=TOMORROW), None, id="active, only an end of hold"),
    pytest.param(
        membership(hold_from=YESTERDAY, expires=YESTERDAY), Reason.EXPIRED, id="held, but ended"
    ),
]


@pytest.mark.parametrize(("held", "reason"), TROUBLES)
def test_trouble(held: CustomerMembership, reason: Reason | None) -> None:
    assert rules.membership_trouble(held, TODAY) is reason
    assert rules.is_usable(held, TODAY) is (reason is None)


@pytest.mark.parametrize(("held", "reason"), TROUBLES)
def test_one_membership_decides(held: CustomerMembership, reason: Reason | None) -> None:
    decision = decide(record(ANA, held))
    if reason is None:
        assert decision == CheckIn(ANA, held, note_for(held, TODAY, NotePolicy()))
    else:
        assert decision == FrontDesk(ANA, reason, refused=False)


# --- the order of the questions ---------------------------------------------------------------


def test_already_in_comes_before_everything() -> None:
    found = record(ANA, membership(), blocked=True, flagged=True)
    assert decide(found, visit=AT) == AlreadyIn(ANA, AT)


def test_a_block_comes_before_a_flag() -> None:
    found = record(ANA, membership(), blocked=True, flagged=True)
    assert decide(found) == FrontDesk(ANA, Reason.BLOCKED)


def test_a_flag_comes_before_memberships() -> None:
    assert decide(record(ANA, membership(), flagged=True)) == FrontDesk(ANA, Reason.FLAGGED)


@pytest.mark.parametrize("choice", NoMembership)
def test_blocks_and_flags_do_not_ask_the_policy(choice: NoMembership) -> None:
    policy = Policy(no_membership=choice)
    assert decide(record(ANA, blocked=True), policy) == FrontDesk(ANA, Reason.BLOCKED)
    assert decide(record(ANA, flagged=True), policy) == FrontDesk(ANA, Reason.FLAGGED)


# --- several memberships ----------------------------------------------------------------------

MONTHLY = membership(11)
YEARLY = membership(12, expires=date(2026, 12, 31))
PACK = membership(13, kind=MembershipKind.PACK, expires=date(2026, 3, 31))
ENDED = membership(14, expires=YESTERDAY)


def test_several_are_asked_about_best_first() -> None:
    found = record(ANA, PACK, ENDED, MONTHLY, YEARLY)
    assert decide(found) == ChooseMembership(ANA, (YEARLY, MONTHLY, PACK))


def test_or_the_best_is_taken() -> None:
    policy = Policy(several_memberships=SeveralMemberships.BEST)
    assert decide(record(ANA, PACK, ENDED, MONTHLY, YEARLY), policy) == CheckIn(ANA, YEARLY)


def test_what_is_no_good_is_no_choice() -> None:
    assert decide(record(ANA, ENDED, MONTHLY)) == CheckIn(ANA, MONTHLY)


def test_best_first() -> None:
    late = membership(1, kind=MembershipKind.PACK)
    soon = membership(2, kind=MembershipKind.PACK, expires=TOMORROW)
    prepaid = membership(3, kind=MembershipKind.PREPAID, expires=TODAY)
    other = membership(4, kind=MembershipKind.OTHER, expires=TODAY)
    first, second = membership(5), membership(6)
    shuffled = [late, second, other, soon, first, prepaid]
    assert rules.sort_best_first(shuffled) == [first, second, prepaid, other, soon, late]
    assert rules.sort_best_first([]) == []


# --- none that would do -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        ([], Reason.NO_MEMBERSHIP),
        ([ENDED], Reason.EXPIRED),
        (
            [
                membership(1, status=MembershipStatus.CANCELLED),
                ENDED,
                membership(2, starts=TOMORROW),
                membership(3, status=MembershipStatus.HOLD),
            ],
            Reason.ON_HOLD,
        ),
        (
            [
                membership(1, status=MembershipStatus.CANCELLED),
                ENDED,
                membership(2, starts=TOMORROW),
            ],
            Reason.NOT_STARTED,
        ),
        ([membership(1, status=MembershipStatus.CANCELLED), ENDED], Reason.EXPIRED),
        ([membership(1, status=MembershipStatus.CANCELLED)], Reason.CANCELLED),
    ],
)
def test_the_most_hopeful_reason_is_told(held: list[CustomerMembership], reason: Reason) -> None:
    assert decide(record(ANA, *held)) == FrontDesk(ANA, reason, refused=False)


def test_a_lead() -> None:
    lead = customer(is_lead=True)
    assert decide(record(lead)) == FrontDesk(lead, Reason.LEAD)
    assert decide(record(lead, ENDED)) == FrontDesk(lead, Reason.EXPIRED)
    assert decide(record(lead, MONTHLY)) == CheckIn(lead, MONTHLY)


def test_the_gym_may_let_everybody_in() -> None:
    policy = Policy(no_membership=NoMembership.ALLOW)
    assert decide(record(ANA), policy) == CheckIn(ANA, None, None)
    assert decide(record(ANA, ENDED), policy) == CheckIn(ANA, None, None)
    assert decide(record(ANA, MONTHLY), policy) == CheckIn(ANA, MONTHLY)


def test_or_say_a_plain_no() -> None:
    policy = Policy(no_membership=NoMembership.BLOCK)
    assert decide(record(ANA), policy) == FrontDesk(ANA, Reason.NO_MEMBERSHIP, refused=True)
    assert decide(record(ANA, ENDED), policy) == FrontDesk(ANA, Reason.EXPIRED, refused=True)
    assert decide(record(ANA, MONTHLY), policy) == CheckIn(ANA, MONTHLY)


# --- notes ------------------------------------------------------------------------------------


def test_the_note_comes_with_the_decision() -> None:
    held = membership(expires=TODAY + timedelta(5))
    assert decide(record(ANA, held)) == CheckIn(ANA, held, EndsSoon(5))


# --- midnight ---------------------------------------------------------------------------------


def test_the_last_day_ends_at_midnight_and_not_before() -> None:
    held = membership(expires=TODAY)
    found = record(ANA, held)
    assert rules.decide_eligibility(found, today=TODAY, visit=None, policy=Policy()) == CheckIn(
        ANA, held, EndsSoon(0)
    )
    assert rules.decide_eligibility(
        found, today=TOMORROW, visit=None, policy=Policy()
    ) == FrontDesk(ANA, Reason.EXPIRED)


def test_the_first_day_begins_at_midnight() -> None:
    held = membership(starts=TOMORROW)
    found = record(ANA, held)
    assert decide(found) == FrontDesk(ANA, Reason.NOT_STARTED)
    assert rules.decide_eligibility(found, today=TOMORROW, visit=None, policy=Policy()) == CheckIn(
        ANA, held
    )


# --- the defaults, and that nothing falls through ---------------------------------------------


def test_the_defaults_of_the_policy() -> None:
    policy = Policy()
    assert policy.several_memberships is SeveralMemberships.ASK
    assert policy.no_membership is NoMembership.FRONT_DESK
    assert policy.duplicate_window is None
    assert policy.unanswered is rules.WhenUnanswered.VERIFY
    assert policy.answer_deadline_ms == 1500


DAYS = st.none() | st.dates(TODAY - timedelta(10), TODAY + timedelta(10))
MEMBERSHIPS = st.builds(
    CustomerMembership,
    id=st.integers(1, 99).map(CustomerMembershipId),
    customer=st.just(CustomerId(1)),
    name=st.just("x"),
    kind=st.sampled_from(MembershipKind),
    status=st.sampled_from(MembershipStatus),
    starts=DAYS,
    expires=DAYS,
    hold_from=DAYS,
    hold_until=DAYS,
    allowance=st.none()
    | st.builds(
        Allowance, st.none() | st.integers(0, 3), read_at=st.just(AT), first=DAYS, last=DAYS
    ),
)
PLACES = st.builds(rules.VenueStatus, venue=st.sampled_from([0, 321]), checkins_on=st.booleans())
RECORDS = st.builds(
    MemberRecord,
    customer=st.builds(
        Customer,
        id=st.just(CustomerId(1)),
        is_lead=st.booleans(),
        home_venue=st.sampled_from([None, 321, 322]),
    ),
    memberships=st.lists(MEMBERSHIPS, max_size=4).map(tuple),
    fetched_at=st.just(AT),
    blocked=st.booleans(),
    flagged=st.booleans(),
)
HERE = rules.VenueStatus()
POLICIES = st.builds(
    Policy,
    several_memberships=st.sampled_from(SeveralMemberships),
    no_membership=st.sampled_from(NoMembership),
    home_venue_only=st.booleans(),
)


@given(RECORDS, POLICIES, st.none() | st.just(AT), st.none() | PLACES)
def test_there_is_always_a_decision(
    found: MemberRecord, policy: Policy, visit: datetime | None, venue: rules.VenueStatus | None
) -> None:
    decision = rules.decide_eligibility(found, today=TODAY, visit=visit, policy=policy, venue=venue)
    against = [why for why, holds in rules.AGAINST_MEMBER if holds(found, policy, venue or HERE)]
    good = [m for m in found.memberships if rules.is_usable(m, TODAY)]
    match decision:
        case AlreadyIn(who, since):
            assert (who, since) == (found.customer, visit)
        case FrontDesk(who, reason, refused):
            assert who == found.customer
            assert reason in Reason
            assert visit is None
            if against:
                assert reason is against[0]
                assert not refused
            else:
                assert not good
                assert policy.no_membership is not NoMembership.ALLOW
                assert refused is (policy.no_membership is NoMembership.BLOCK)
        case CheckIn(who, held, _):
            assert who == found.customer
            assert not against
            if held is None:
                assert not good
                assert policy.no_membership is NoMembership.ALLOW
            else:
                assert held == rules.sort_best_first(good)[0]
        case ChooseMembership(who, options):
            assert who == found.customer
            assert list(options) == rules.sort_best_first(good)
            assert len(options) > 1
            assert policy.several_memberships is SeveralMemberships.ASK
        case _:
            pytest.fail(f"a decision that is not for the rules to make: {decision}")


@given(st.lists(MEMBERSHIPS, max_size=6))
def test_best_first_is_an_order(held: list[CustomerMembership]) -> None:
    ordered = rules.sort_best_first(held)
    assert sorted(map(repr, ordered)) == sorted(map(repr, held))
    recurring = [m.kind is MembershipKind.RECURRING for m in ordered]
    assert recurring == sorted(recurring, reverse=True)
    for kind in (True, False):
        ends = [
            m.expires or date.max for m in ordered if (m.kind is MembershipKind.RECURRING) is kind
        ]
        assert ends == sorted(ends)
