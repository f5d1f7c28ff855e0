"""The staff area's words: exact, complete, and in the venue's time."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.identification.codes import Code, Source
from kiosk.ui.staff import texts
from kiosk.ui.staff.checkin_rows import state_chip
from kiosk.ui.staff.checkin_view import Action, action_done_text, action_text, actions, question

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
TODAY = NOW.date()


def membership(**facts: object) -> CustomerMembership:
    return CustomerMembership(CustomerMembershipId(1), CustomerId(1), "Gold", **facts)  # type: ignore[arg-type]


def checkin(state: CheckinState) -> Checkin:
    return Checkin(
        "c", state, CustomerId(1), "Ana", None, "", 321, TODAY, NOW, source=Source.CAMERA
    )


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"expires": date(2026, 11, 3)}, "Expired on 3 Nov 2026"),
        ({"status": MembershipStatus.COMPLETED}, "Completed: nothing left on it"),
        ({"starts": date(2026, 12, 1)}, "Starts on 1 Dec 2026"),
        (
            {"status": MembershipStatus.HOLD, "hold_until": date(2026, 12, 24)},
            "On hold until 24 Dec 2026",
        ),
        ({"status": MembershipStatus.HOLD}, "On hold, with no end set"),
        ({"status": MembershipStatus.CANCELLED}, "Cancelled"),
    ],
)
def test_the_trouble_of_a_membership_is_told_exactly(facts: dict[str, object], told: str) -> None:
    held = membership(**facts)
    reason = rules.membership_trouble(held, TODAY)
    assert reason is not None

    assert texts.ineligible_membership_text(reason, held) == told


def test_every_reason_state_source_and_kind_has_words() -> None:
    for reason in rules.Reason:
        assert texts.ineligible_membership_text(reason, membership())
    for state in CheckinState:
        assert texts.state_text(state)
        assert texts.state_explanation(state)
        assert state_chip(state).icon
    for source in Source:
        assert texts.source_text(source)
    assert [kind for kind in MembershipKind if not texts.membership_kind_text(kind)] == [
        MembershipKind.OTHER
    ]


def test_states_can_be_told_apart_by_word_and_by_look() -> None:
    chips = [state_chip(state) for state in CheckinState]

    assert len({chip.word for chip in chips}) == len(chips)
    assert len({(chip.tone, chip.icon) for chip in chips}) == len(chips)


def test_times_are_the_venues() -> None:
    venue = timezone(timedelta(hours=2))
    now = NOW.astimezone(venue)

    assert texts.time_text(NOW, now) == "20:02"
    assert texts.time_text(NOW - timedelta(days=1), now) == "22 Nov 2026 20:02"


def test_what_a_visit_goes_on() -> None:
    plain = checkin(CheckinState.RECORDED)

    assert texts.visit_membership_text(plain) == "No membership named"


def test_facts_of_a_membership_on_one_line() -> None:
    held = membership(kind=MembershipKind.PACK, starts=date(2026, 1, 2), expires=date(2026, 12, 3))

    assert texts.membership_details(held) == "Pack · from 2 Jan 2026 · until 3 Dec 2026"
    assert texts.membership_details(membership()) == ""


def test_what_stands_against_a_member() -> None:
    customer = Customer(CustomerId(1), "Ana", is_lead=True)
    record = MemberRecord(customer, (), NOW, blocked=True, flagged=True)

    assert len(texts.member_warnings(record)) == 3
    assert texts.member_warnings(MemberRecord(Customer(CustomerId(1)), (), NOW)) == ()


def test_long_codes_are_cut_in_the_middle() -> None:
    code = Code("A" * 40 + "Z" * 10)
    short = texts.short_code(code)

    assert len(short) == texts.SHORT_CODE
    assert short.startswith("AAAA")
    assert short.endswith("ZZZ")
    assert "…" in short
    assert texts.short_code(Code("CARD-1")) == "CARD-1"


def test_staff_may_do_what_the_state_table_allows_them() -> None:
    assert {state: actions(state) for state in CheckinState if actions(state)} == {
        CheckinState.RECORDED: (Action.UNDO,),
        CheckinState.REFUSED: (Action.SEND_AGAIN, Action.DISMISS),
        CheckinState.UNANSWERED: (Action.IT_IS_THERE, Action.SEND_AGAIN, Action.DISMISS),
    }


def test_what_could_count_twice_or_undo_a_visit_is_asked_about() -> None:
    asked = {
        (action, state)
        for state in CheckinState
        for action in actions(state)
        if question(action, checkin(state)) is not None
    }

    assert asked == {
        (Action.SEND_AGAIN, CheckinState.UNANSWERED),
        (Action.UNDO, CheckinState.RECORDED),
    }


def test_every_action_has_a_word_and_an_end() -> None:
    for action in Action:
        assert action_text(action)
        assert "Ana" in action_done_text(action, checkin(CheckinState.CONFIRMED))
