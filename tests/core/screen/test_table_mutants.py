"""Breaks the check-in's state table, one cell after the other, and sees whether it is noticed.

A mutation tool changes what is inside functions; the table is data. Here every cell gets every
other value it could have, and every state is moved in and out of the two sets beside it. Each
broken table must fail `test_the_page_is_up_to_date`, which compares it with the printed one.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import pytest

from kiosk.core.checkin import checkin
from kiosk.core.checkin.checkin import (
    COUNTING_STATES,
    OPEN_STATES,
    TABLE,
    CheckinEvent,
    CheckinState,
)
from tests.core.screen.test_state_tables import FILE
from tests.helpers.state_tables import page

MUTANTS = 553


def _with_cell(
    state: CheckinState, event: CheckinEvent, target: CheckinState | None
) -> Mapping[CheckinState, object]:
    rows = {name: dict(steps) for name, steps in TABLE.items()}
    rows[state].pop(event, None)
    if target is not None:
        rows[state][event] = target
    return MappingProxyType({name: MappingProxyType(steps) for name, steps in rows.items()})


def mutants() -> Iterator[tuple[str, str, object]]:
    """Yield every broken table: its name, which attribute is broken, and its value then."""
    for state in CheckinState:
        for event in CheckinEvent:
            for target in (None, *CheckinState):
                if target is not TABLE[state].get(event):
                    yield (
                        f"{state} + {event} -> {target}",
                        "TABLE",
                        _with_cell(state, event, target),
                    )
    for state in CheckinState:
        yield f"open ^ {state}", "OPEN_STATES", OPEN_STATES ^ {state}
        yield f"counting ^ {state}", "COUNTING_STATES", COUNTING_STATES ^ {state}


def test_no_broken_table_goes_unnoticed(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = FILE.read_text(encoding="utf-8")
    assert page() == printed
    tried, survivors = 0, []
    for name, attribute, value in mutants():
        with monkeypatch.context() as patch:
            patch.setattr(checkin, attribute, value)
            tried += 1
            if page() == printed:
                survivors.append(name)
    assert survivors == []
    assert tried == MUTANTS
