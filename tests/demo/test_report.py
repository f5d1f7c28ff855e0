"""The table at the end: what happened, and whether it should have."""

import io

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from rich.console import Console

from kiosk.core.checkin.checkin import Outcome, State
from kiosk.demo.camera_feed import Prop
from kiosk.demo.driver import Visit, print_table
from kiosk.demo.members import Act

PROP = Prop(QImage(), QRectF())
WELCOME = Act("Ana", PROP, Outcome.WELCOME)
STRANGER = Act("a stranger", PROP, Outcome.UNKNOWN, None)


def printed(*visits: Visit) -> str:
    """What the table says, without its lines and spaces."""
    out = io.StringIO()
    print_table(list(visits), Console(file=out, width=200))
    return " ".join(out.getvalue().split())


def test_times_count_from_the_code_in_view() -> None:
    visit = Visit(WELCOME, in_view_at=10.0, feedback_at=10.08, confirmed_at=10.5)
    assert visit.feedback_ms == pytest.approx(80)
    assert visit.confirmed_ms == pytest.approx(500)
    assert Visit(WELCOME, in_view_at=10.0).feedback_ms is None
    assert Visit(WELCOME, feedback_at=10.0).feedback_ms is None


@pytest.mark.parametrize(
    ("act", "outcome", "state", "expected"),
    [
        (WELCOME, Outcome.WELCOME, State.CONFIRMED, True),
        (WELCOME, Outcome.SAVED, State.CONFIRMED, False),
        (WELCOME, Outcome.WELCOME, State.RECORDED, False),
        (WELCOME, None, None, False),
        (STRANGER, Outcome.UNKNOWN, None, True),
        (STRANGER, Outcome.UNKNOWN, State.CONFIRMED, False),
    ],
)
def test_as_expected_is_screen_and_outbox(
    act: Act, outcome: Outcome | None, state: State | None, expected: bool
) -> None:
    assert Visit(act, outcome, state).as_expected is expected


def test_the_table_says_what_happened() -> None:
    text = printed(
        Visit(
            WELCOME,
            Outcome.WELCOME,
            State.CONFIRMED,
            in_view_at=1.0,
            feedback_at=1.061,
            confirmed_at=1.2,
        ),
        Visit(STRANGER, Outcome.UNKNOWN),
    )
    assert "1. Ana │ welcome │ confirmed │ 61 ms │ 200 ms │ yes" in text
    assert "2. a stranger │ unknown │ – │ – │ – │ yes" in text


def test_the_table_says_what_should_have_happened() -> None:
    text = printed(
        Visit(WELCOME, Outcome.FRONT_DESK),
        Visit(STRANGER, Outcome.WELCOME, State.CONFIRMED),
        Visit(WELCOME),
    )
    assert "front desk │ – │ – │ – │ no: welcome, confirmed in the outbox" in text
    assert "no: unknown, nothing in the outbox" in text
    assert "3. Ana │ none" in text
