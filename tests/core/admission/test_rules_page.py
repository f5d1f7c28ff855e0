"""`docs/rules.md` says what the rules do, and leaves no reason out."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.rules import FrontDesk, Policy, Reason
from kiosk.ui.member.texts import front_desk_advice, note_text
from kiosk.ui.staff.texts import front_desk_reason_text
from tests.helpers.rules_page import HELD, MEMBERS, MEMBERSHIPS, TODAY, page

_BY_LOOK_UPS = {Reason.DELETED, Reason.PASS_ENDED, Reason.UNCLEAR_OWNER}
FILE = Path(__file__).parents[3] / "docs" / "rules.md"


def test_the_page_is_up_to_date() -> None:
    if os.environ.get("UPDATE_DOCS"):
        FILE.write_text(page(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page(), "see the head of docs/rules.md"


def test_every_reason_is_reached_by_a_row() -> None:
    reached = {rules.membership_trouble(held, TODAY) for held in MEMBERSHIPS.values()}
    policy = Policy(home_venue_only=True)
    for who, venue in MEMBERS.values():
        decision = rules.decide_eligibility(
            who, today=TODAY, visit=None, policy=policy, venue=venue
        )
        if isinstance(decision, FrontDesk):
            reached.add(decision.reason)
    assert reached - {None} == set(Reason) - _BY_LOOK_UPS
    assert {
        found
        for held in HELD.values()
        for one in held
        if (found := rules.membership_trouble(one, TODAY))
    }


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_of_its_own_for_staff(reason: Reason) -> None:
    others = [front_desk_reason_text(other) for other in Reason if other is not reason]
    assert front_desk_reason_text(reason).endswith(".")
    assert front_desk_reason_text(reason) not in others


@pytest.mark.parametrize("reason", Reason)
def test_members_read_neither_reason_nor_money(reason: Reason) -> None:
    said = front_desk_advice(reason).lower()
    assert said.endswith(".")
    for word in ("block", "flag", "expired", "hold", "pay", "owe", "money", "delet", "cancel"):
        assert word not in said


NOTES: tuple[visit_notes.Note, ...] = (
    visit_notes.FirstVisit(),
    visit_notes.Milestone(100),
    visit_notes.BookedClass("Spin", datetime(2026, 3, 4, 18, 30, tzinfo=UTC), "Studio 1"),
    visit_notes.BookedClass("Spin", datetime(2026, 3, 4, 18, 30, tzinfo=UTC)),
    *(visit_notes.EndsSoon(days) for days in (0, 1, 5)),
    *(visit_notes.VisitsLeft(visits) for visits in (0, 1, 2)),
    visit_notes.Streak(4),
)


def test_every_kind_of_note_is_ranked_and_worded() -> None:
    kinds = set(get_args(visit_notes.Note))
    assert set(visit_notes.NOTE_ORDER) == kinds
    assert {type(note) for note in NOTES} == kinds
    assert note_text(None) == ""
    said = [note_text(note) for note in NOTES]
    assert len(set(said)) == len(NOTES)
    assert not [words for words in said if "%" in words or "{" in words]
    assert note_text(NOTES[2]) == "You're booked: Spin, 18:30, Studio 1"
