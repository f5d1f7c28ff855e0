"""The lines of facts on a member's page."""

from datetime import UTC, datetime

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.rules import Reason
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.staff import MemberFacts
from kiosk.ui.staff.member_view import booked_rows, fact_rows
from kiosk.ui.staff.texts import front_desk_reason_text
from tests.helpers.members import customer

ANA, BEN = customer(), customer(2, "Ben")
AT = datetime(2026, 3, 4, 18, 30, tzinfo=UTC)


@pytest.mark.usefixtures("qapp")
def test_the_reason_is_exact_and_the_family_is_named() -> None:
    facts = MemberFacts(rules.FrontDesk(ANA, Reason.WRONG_VENUE), (BEN,))
    assert [row.label.text() for row in fact_rows(facts)] == [
        front_desk_reason_text(Reason.WRONG_VENUE),
        "Family: Ben Silva",
    ]
    assert fact_rows(MemberFacts(rules.CheckIn(ANA, None))) == []
    assert fact_rows(MemberFacts(rules.FrontDesk(ANA, Reason.BLOCKED))) == []  # told below


@pytest.mark.usefixtures("qapp")
def test_classes_with_time_and_room() -> None:
    rows = booked_rows([BookedClass("Spin", AT, "Studio 1"), BookedClass("Yoga", AT)])
    assert [row.label.text() for row in rows] == [
        "Booked today: Spin, 18:30, Studio 1",
        "Booked today: Yoga, 18:30",
    ]
