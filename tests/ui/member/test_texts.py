"""What is said: kindly to members, with nothing that is nobody's business; exactly to staff."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
)
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.member import texts
from kiosk.ui.member.status import CameraStatus, KioskStatus
from kiosk.ui.member.texts import NamePolicy

ANA = Customer(CustomerId(1), "Ana", "Moreno", "ana@example.org")
AT_SIX = datetime(2026, 3, 2, 18, 2, tzinfo=UTC)
PLAN = CustomerMembership(CustomerMembershipId(1), ANA.id, "Monthly")


@pytest.mark.parametrize(
    ("policy", "shown"),
    [(NamePolicy.FIRST, "Ana"), (NamePolicy.FIRST_INITIAL, "Ana M."), (NamePolicy.NONE, "")],
)
def test_no_more_of_a_name_is_shown_than_allowed(policy: NamePolicy, shown: str) -> None:
    assert texts.member_name(ANA, policy) == shown
    assert texts.member_name(None, policy) == ""


def test_people_of_a_family_are_told_apart_even_without_names() -> None:
    assert texts.choice_name(ANA, NamePolicy.NONE) == "A.M."
    assert texts.choice_name(ANA, NamePolicy.FIRST) == "Ana"
    only_last = Customer(CustomerId(2), "", "Moreno", "secret@example.org")
    assert texts.choice_name(only_last, NamePolicy.FIRST) == "M."


def test_an_address_is_never_shown_as_a_name() -> None:
    nobody = Customer(CustomerId(2), "", "", "secret@example.org")
    for policy in NamePolicy:
        assert "secret" not in texts.choice_name(nobody, policy)
        assert "secret" not in texts.member_name(nobody, policy)


@pytest.mark.parametrize(
    ("outcome", "meaning", "statement"),
    [
        (VisitOutcome.WELCOME, Meaning.GOOD, "Checked in"),
        (VisitOutcome.SAVED, Meaning.SAVED, "You're in"),
        (VisitOutcome.ALREADY_IN, Meaning.NOTE, "Already in at 18:02"),
        (VisitOutcome.FRONT_DESK, Meaning.DESK, "Please see the front desk"),
        (VisitOutcome.REFUSED, Meaning.REFUSED, "We can't check you in here"),
        (VisitOutcome.TROUBLE, Meaning.DESK, "Please check in at the front desk"),
    ],
)
def test_the_name_comes_first_and_the_statement_says_what_happened(
    outcome: VisitOutcome, meaning: Meaning, statement: str
) -> None:
    result = states.Result(1, outcome, ANA, PLAN, since=AT_SIX, reason=rules.Reason.EXPIRED)
    said = texts.member_message(result, NamePolicy.FIRST)
    assert (said.meaning, said.title, said.statement) == (meaning, "Ana", statement)
    without = texts.member_message(result, NamePolicy.NONE)
    assert without.title
    assert "Ana" not in without.title


@pytest.mark.parametrize(
    ("outcome", "meaning", "said"),
    [
        (VisitOutcome.KEPT, Meaning.DESK, "We'll sort it out at the desk"),
        (VisitOutcome.UNKNOWN, Meaning.UNKNOWN, "We don't know this code"),
    ],
)
def test_a_code_without_a_person_has_its_own_words(
    outcome: VisitOutcome, meaning: Meaning, said: str
) -> None:
    message = texts.member_message(states.Result(1, outcome), NamePolicy.FIRST)
    assert message.meaning is meaning
    assert said in (message.title, message.statement)
    assert message.advice


def test_already_in_without_a_time_is_still_a_sentence() -> None:
    said = texts.member_message(states.Result(1, VisitOutcome.ALREADY_IN, ANA), NamePolicy.FIRST)
    assert said.statement == "Already in"


@pytest.mark.parametrize("reason", list(rules.Reason))
def test_members_read_kind_words_and_no_reason(reason: rules.Reason) -> None:
    result = states.Result(1, VisitOutcome.FRONT_DESK, ANA, reason=reason)
    said = texts.member_message(result, NamePolicy.FIRST)
    spoken = f"{said.title} {said.statement} {said.detail} {said.note} {said.advice}".lower()
    for private in ("expired", "ended", "hold", "block", "cancel", "flag", "pay", "owe", "money"):
        assert private not in spoken


def test_a_front_desk_without_a_reason_has_words() -> None:
    said = texts.member_message(states.Result(1, VisitOutcome.FRONT_DESK, ANA), NamePolicy.FIRST)
    assert said.advice


@pytest.mark.parametrize(
    ("days", "note"),
    [
        (0, "Your membership ends today"),
        (1, "Your membership ends tomorrow"),
        (5, "Your membership ends in 5 days"),
    ],
)
def test_the_gentle_note(days: int, note: str) -> None:
    result = states.Result(1, VisitOutcome.WELCOME, ANA, PLAN, visit_notes.EndsSoon(days))
    said = texts.member_message(result, NamePolicy.FIRST)
    assert (said.note, said.detail) == (note, "Monthly")


def test_saved_says_that_it_will_be_confirmed() -> None:
    said = texts.member_message(states.Result(1, VisitOutcome.SAVED, ANA, PLAN), NamePolicy.FIRST)
    assert "confirm" in said.advice
    assert said.icon == "saved"


def test_checking_in_greets_by_name_if_it_may() -> None:
    assert texts.checking_in_text("Ana") == ("Ana", "Checking you in")
    assert texts.checking_in_text("") == ("Hello!", "Checking you in")


def test_a_membership_to_choose_says_how_long_it_runs() -> None:
    assert texts.membership_text(PLAN) == "No end date"
    ending = replace(PLAN, expires=date(2026, 6, 30))
    assert texts.membership_text(ending) == "Until 30 Jun 2026"


def test_every_camera_view_invites_to_something() -> None:
    said = {texts.scan_prompt_text(view, looking_up=False) for view in CameraStatus}
    assert len(said) == len(CameraStatus)
    assert texts.scan_prompt_text(CameraStatus.LIVE, looking_up=True)[1] == "One moment"


def test_nobody_is_sent_to_a_scanner_that_is_not_there() -> None:
    for view in (CameraStatus.NONE, CameraStatus.LOST):
        hint = texts.scan_prompt_text(view, looking_up=False, scanner_lost=True)[2]
        assert hint == "The scanner is not answering. Please ask at the desk."
    live = texts.scan_prompt_text(CameraStatus.LIVE, looking_up=False, scanner_lost=True)
    assert live == texts.scan_prompt_text(CameraStatus.LIVE, looking_up=False)


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (KioskStatus(), "Connecting…"),
        (KioskStatus(online=True), "Online"),
        (KioskStatus(online=True, waiting=1), "Online · 1 waiting"),
        (
            KioskStatus(online=True, waiting=1, scanner_lost=True),
            "Online · Hand scanner not connected · 1 waiting",
        ),
        (KioskStatus(online=False, waiting=3), "Offline, check-ins are kept safe · 3 waiting"),
        (KioskStatus(directory_ready=False), "Getting ready…"),
        (KioskStatus(directory_ready=False, sync_fraction=0.43), "Getting ready… 43 %"),
    ],
)
def test_the_status_line(status: KioskStatus, line: str) -> None:
    assert texts.status_text(status) == line


def test_a_status_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        KioskStatus(waiting=-1)
    with pytest.raises(ValueError, match="between"):
        KioskStatus(sync_fraction=1.5)
