"""A pass opens the door for its customer alone."""

import string
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.passes import EndedPass, PassKey, PassKeys

OLD, NEW, OTHER = b"old key", b"new key", b"somebody else's key"
KEYS = PassKeys.of(OLD, NEW)

TODAY = date(2026, 11, 23)

SIGNATURE_LETTERS = string.ascii_letters + string.digits + "-_"


def read(text: str) -> CustomerId | EndedPass | None:
    """What the gym's keys say of a text today."""
    return KEYS.read(text, TODAY)


@given(st.integers(1, 2**53 - 1))
def test_what_is_made_can_be_read(customer: int) -> None:
    text = KEYS.make(CustomerId(customer))
    assert read(text) == customer
    assert KEYS.looks_like_pass(text)
    assert text.startswith(f"KP1.{customer}.")
    assert len(text) < 80  # a small QR code


def test_a_pass_is_always_the_same() -> None:
    assert KEYS.make(CustomerId(5)) == KEYS.make(CustomerId(5))
    assert KEYS.make(CustomerId(5)) != KEYS.make(CustomerId(6))


def test_the_newest_key_signs_and_older_ones_are_accepted() -> None:
    before = PassKeys.of(OLD).make(CustomerId(5))
    assert read(before) == 5
    assert KEYS.make(CustomerId(5)) == PassKeys.of(NEW).make(CustomerId(5))
    assert KEYS.make(CustomerId(5)) != before


def test_a_retired_key_opens_nothing() -> None:
    assert PassKeys.of(NEW).read(PassKeys.of(OLD).make(CustomerId(5)), TODAY) is None


def test_another_gyms_pass_opens_nothing() -> None:
    assert read(PassKeys.of(OTHER).make(CustomerId(5))) is None


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_another_number_under_the_same_signature(one: int, other: int) -> None:
    signature = KEYS.make(CustomerId(one)).rsplit(".", 1)[1]
    assert read(f"KP1.{other}.{signature}") == (one if one == other else None)


@given(st.text(SIGNATURE_LETTERS, min_size=1, max_size=50))
def test_a_made_up_signature(signature: str) -> None:
    assert read(f"KP1.5.{signature}") is None


@given(st.integers(0, 41), st.sampled_from(SIGNATURE_LETTERS))
def test_one_letter_altered(place: int, letter: str) -> None:
    # The 43rd letter holds two bits that mean nothing, so only the first 42 are altered here.
    head, signature = KEYS.make(CustomerId(5)).rsplit(".", 1)
    altered = signature[:place] + letter + signature[place + 1 :]
    assert read(f"{head}.{altered}") == (5 if altered == signature else None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5",
        "KP1",
        "KP1.",
        "KP1.5",
        "KP1.5.",
        "KP1..",
        "KP1.5.5.5",
        "KP2.5.abc",
        "kp1.5.abc",
        " KP1.5.abc",
        "KP1.é.ü",
        "KP1.5.\ud800",
        "KP1." + "9" * 900,
    ],
)
def test_what_is_no_pass(text: str) -> None:
    assert read(text) is None


def test_the_prefix_is_needed() -> None:
    text = KEYS.make(CustomerId(5))
    for other in (text.lower(), text.removeprefix("KP1."), f"x{text}", f"{text}x"):
        assert read(other) is None


@given(st.text(max_size=80))
def test_rubbish_is_nobodys(text: str) -> None:
    assert read(text) is None
    assert read(f"KP1.{text}") is None


def test_a_key_counts_until_the_day_it_ends_on() -> None:
    keys = PassKeys([PassKey(OLD, ends_on=TODAY), PassKey(NEW)])
    old = PassKeys.of(OLD).make(CustomerId(5))
    assert keys.read(old, TODAY - timedelta(days=1)) == 5
    assert keys.read(old, TODAY) == EndedPass(CustomerId(5), TODAY)
    assert keys.read(old, TODAY + timedelta(days=400)) == EndedPass(CustomerId(5), TODAY)
    assert keys.read(keys.make(CustomerId(5)), TODAY) == 5


def test_a_forged_pass_is_not_an_ended_one() -> None:
    keys = PassKeys([PassKey(OLD, ends_on=TODAY), PassKey(NEW)])
    assert keys.read(PassKeys.of(OTHER).make(CustomerId(5)), TODAY) is None


def test_no_key_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one signing key"):
        PassKeys([])


def test_an_empty_key_is_an_error() -> None:
    with pytest.raises(ValueError, match="must not be empty"):
        PassKeys.of(NEW, b"")


def test_a_key_that_ends_cannot_sign() -> None:
    with pytest.raises(ValueError, match="must not have an end"):
        PassKeys([PassKey(NEW), PassKey(OLD, ends_on=TODAY)])


def test_a_key_does_not_show_itself() -> None:
    assert "old" not in repr(PassKey(OLD))
