"""The tree of errors is the one its docstring draws."""

import inspect
import re
from datetime import UTC, datetime

from kiosk.core import errors
from kiosk.core.errors import (
    AlreadyRecorded,
    KioskError,
    NotDelivered,
    PinRejected,
    TeamUpError,
    TooManyRequests,
)


def test_the_drawing_is_the_tree() -> None:
    drawn = re.findall(r"^    [│├└─ ]*(\w+)", inspect.getdoc(errors) or "", re.MULTILINE)
    real = []

    def walk(cls: type[Exception]) -> None:
        real.append(cls.__name__)
        for below in cls.__subclasses__():
            if below.__module__ == errors.__name__:
                walk(below)

    walk(KioskError)
    assert drawn == real


def test_what_errors_carry() -> None:
    at = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
    already = AlreadyRecorded(at)
    assert already.since == at
    assert str(already) == "This customer is already checked in, since 18:02."
    rejected = PinRejected("Wrong PIN.", 2.5)
    assert (str(rejected), rejected.wait_seconds) == ("Wrong PIN.", 2.5)
    assert PinRejected("Wrong PIN.").wait_seconds == 0.0
    error = TeamUpError("No.", status=409, code="conflict", body="{}")
    assert (str(error), error.status, error.code, error.body) == ("No.", 409, "conflict", "{}")
    plain = TeamUpError("No.")
    assert (plain.status, plain.code, plain.body) == (None, "", "")
    busy = TooManyRequests("Wait.", status=429, code="c", body="b", retry_after=3.0)
    assert (busy.status, busy.code, busy.body, busy.retry_after) == (429, "c", "b", 3.0)
    assert NotDelivered("x").retry_after is None
