"""The table at the end: what happened, and whether it should have."""

import io

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from rich.console import Console

from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.demo.camera_feed import HeldCode
from kiosk.demo.driver import DemoVisit, print_table
from kiosk.demo.members import PlannedVisit

PROP = HeldCode(QImage(), QRectF())
WELCOME = PlannedVisit("Ana", PROP, VisitOutcome.WELCOME)
STRANGER = PlannedVisit("a stranger", PROP, VisitOutcome.UNKNOWN, None)


def printed(*visits: DemoVisit) -> str:
    """What the table says, without its lines and spaces."""
    out = io.StringIO()
    print_table(list(visits), Console(file=out, width=200))
    return " ".join(out.getvalue().split())


def test_times_count_from_the_code_in_view() -> None:
    visit = DemoVisit(WELCOME, in_view_at=10.0, feedback_at=10.08, confirmed_at=10.5)
    assert visit.feedback_ms == pytest.approx(80)
    assert visit.confirmed_ms == pytest.approx(500)
    assert DemoVisit(WELCOME, in_view_at=10.0).feedback_ms is None
    assert DemoVisit(WELCOME, feedback_at=10.0).feedback_ms is None


@pytest.mark.parametrize(
    ("planned", "outcome", "state", "expected"),
    [
        (WELCOME, VisitOutcome.WELCOME, CheckinState.CONFIRMED, True),
        (WELCOME, VisitOutcome.SAVED, CheckinState.CONFIRMED, False),
        (WELCOME, VisitOutcome.WELCOME, CheckinState.RECORDED, False),
        (WELCOME, None, None, False),
        (STRANGER, VisitOutcome.UNKNOWN, None, True),
        (STRANGER, VisitOutcome.UNKNOWN, CheckinState.CONFIRMED, False),
    ],
)
def test_as_expected_is_screen_and_outbox(
    planned: PlannedVisit, outcome: VisitOutcome | None, state: CheckinState | None, expected: bool
) -> None:
    assert DemoVisit(planned, outcome, state).as_expected is expected


def test_the_table_says_what_happened() -> None:
    text = printed(
        DemoVisit(
            WELCOME,
            VisitOutcome.WELCOME,
            CheckinState.CONFIRMED,
            in_view_at=1.0,
            feedback_at=1.061,
            confirmed_at=1.2,
        ),
        DemoVisit(STRANGER, VisitOutcome.UNKNOWN),
    )
    assert "1. Ana │ welcome │ confirmed │ 61 ms │ 200 ms │ yes" in text
    assert "2. a stranger │ unknown │ – │ – │ – │ yes" in text


def test_the_table_says_what_should_have_happened() -> None:
    text = printed(
        DemoVisit(WELCOME, VisitOutcome.FRONT_DESK),
        DemoVisit(STRANGER, VisitOutcome.WELCOME, CheckinState.CONFIRMED),
        DemoVisit(WELCOME),
    )
    assert "front desk │ – │ – │ – │ no: welcome, confirmed in the outbox" in text
    assert "no: unknown, nothing in the outbox" in text
    assert "3. Ana │ none" in text
