"""`docs/state-tables.md` says what the code does, and leaves nothing out."""

import os
from pathlib import Path
from typing import get_args

import pytest

from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states
from tests.helpers.state_tables import EVENTS, STATES, name_of, page

FILE = Path(__file__).parents[3] / "docs" / "state-tables.md"


def test_the_page_is_up_to_date() -> None:
    if os.environ.get("UPDATE_DOCS"):
        FILE.write_text(page(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page(), "see the head of docs/state-tables.md"


def test_every_state_and_outcome_is_on_the_page() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(states.ScreenState))
    outcomes = {s.outcome for s in STATES.values() if isinstance(s, states.Result)}
    assert outcomes == set(VisitOutcome)


def test_every_event_is_on_the_page() -> None:
    assert {type(event) for event in EVENTS.values()} == set(get_args(states.ScreenEvent))


@pytest.mark.parametrize("name", STATES)
def test_states_stand_under_their_names(name: str) -> None:
    assert name_of(STATES[name]) == name
