"""Breaks the check-in's state table, one cell after the other, and sees whether the tests notice.

    python -m tests.mutation.tables

mutmut changes what is inside functions; the table is data. Here every cell gets every other value
it could have, and every state is moved in and out of the two sets beside it. Each broken table is
tried in a process of its own. Prints the survivors; exits 1 when there are any.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import pytest

from kiosk.core import checkin
from kiosk.core.checkin import COUNTING_STATES, OPEN_STATES, TABLE, Event, State

TESTS: Final = ("tests/core/test_checkin.py", "tests/core/test_state_tables.py")

Mutant = tuple[str, Callable[[], None]]


def _with_cell(state: State, event: Event, target: State | None) -> Mapping[State, object]:
    rows = {name: dict(steps) for name, steps in TABLE.items()}
    rows[state].pop(event, None)
    if target is not None:
        rows[state][event] = target
    return MappingProxyType({name: MappingProxyType(steps) for name, steps in rows.items()})


def _setter(name: str, value: object) -> Callable[[], None]:
    return lambda: setattr(checkin, name, value)


def mutants() -> Iterator[Mutant]:
    """Yield every broken table: its name, and what breaks it."""
    for state in State:
        for event in Event:
            for target in (None, *State):
                if target is not TABLE[state].get(event):
                    table = _with_cell(state, event, target)
                    yield f"{state} + {event} -> {target}", _setter("TABLE", table)
    for name, states in (("OPEN_STATES", OPEN_STATES), ("COUNTING_STATES", COUNTING_STATES)):
        for state in State:
            yield f"{name} ^ {state}", _setter(name, states ^ {state})


def _passes(breaks: Callable[[], None]) -> bool:
    """Whether the tests pass with the mutation, in a child process."""
    child = os.fork()
    if child == 0:
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - ends with the process
        with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
            breaks()
            code = pytest.main([*TESTS, "-x", "-q", "-p", "no:cacheprovider"])
        os._exit(int(code != pytest.ExitCode.OK))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def main() -> int:
    """Try the whole table as it is, then every mutant."""
    if not _passes(lambda: None):
        print("The tests fail already; mend that first.")
        return 1
    tried = 0
    survivors = []
    for name, breaks in mutants():
        tried += 1
        if _passes(breaks):
            survivors.append(name)
            print(f"survived: {name}", flush=True)
    print(f"{tried} tried, {tried - len(survivors)} killed, {len(survivors)} survived")
    return int(bool(survivors))


if __name__ == "__main__":
    sys.exit(main())
