"""When a token ends: from what the gym wrote down, or from the token, and never from nonsense."""

import base64
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.core.token_expiry import expiry_in, expiry_trouble, last_day

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=timezone(timedelta(hours=2)))
END = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)


def jwt(claims: object) -> str:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJIUzI1NiJ9.{body}.c2lnbmF0dXJl"


def test_a_jwt_says_when_it_ends() -> None:
    assert expiry_in(jwt({"exp": END.timestamp(), "sub": "ä"})) == END


@pytest.mark.parametrize(
    "token",
    [
        "",
        "opaque-token",
        "a.b.c",
        "..",
        "a.é.c",
        jwt({"sub": "x"}),
        jwt({"exp": "tomorrow"}),
        jwt({"exp": True}),
        jwt({"exp": -5}),
        jwt({"exp": 10**30}),
        jwt({"exp": float("inf")}),
        jwt({"exp": float("nan")}),
        jwt([1, 2]),
        jwt(None),
        "a." + base64.urlsafe_b64encode(b"[" * 100_000).decode() + ".c",
    ],
)
def test_nothing_is_made_of_other_tokens(token: str) -> None:
    assert expiry_in(token) is None


def test_the_earlier_day_counts_by_the_venues_clock() -> None:
    token = jwt({"exp": END.timestamp()})
    assert last_day(None, [token, "opaque"], NOW) == date(2026, 12, 2)  # half past one there
    assert last_day(date(2026, 11, 30), [token], NOW) == date(2026, 11, 30)
    assert last_day(None, ["opaque", ""], NOW) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [(15, ""), (14, "ends on"), (0, "ends on"), (-1, "ended on"), (-400, "ended on")],
)
def test_staff_are_told_two_weeks_ahead_and_until_it_is_mended(days: int, words: str) -> None:
    told = expiry_trouble(NOW.date() + timedelta(days=days), NOW)
    assert bool(told) is bool(words)
    assert words in told
