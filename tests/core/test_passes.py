"""A pass opens the door for its customer alone."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.members import CustomerId
from kiosk.core.passes import PassKeys

OLD, NEW, OTHER = b"old key", b"new key", b"somebody else's key"
KEYS = PassKeys([OLD, NEW])

SIGNATURE_LETTERS = string.ascii_letters + string.digits + "-_"


@given(st.integers(1, 2**53 - 1))
def test_what_is_made_can_be_read(customer: int) -> None:
    text = KEYS.make(CustomerId(customer))
    assert KEYS.read(text) == customer
    assert KEYS.looks_like_pass(text)
    assert text.startswith(f"KP1.{customer}.")
    assert len(text) < 80  # a small QR code


def test_a_pass_is_always_the_same() -> None:
    assert KEYS.make(CustomerId(5)) == KEYS.make(CustomerId(5))
    assert KEYS.make(CustomerId(5)) != KEYS.make(CustomerId(6))


def test_the_newest_key_signs_and_older_ones_are_accepted() -> None:
    before = PassKeys([OLD]).make(CustomerId(5))
    assert KEYS.read(before) == 5
    assert KEYS.make(CustomerId(5)) == PassKeys([NEW]).make(CustomerId(5))
    assert KEYS.make(CustomerId(5)) != before


def test_a_retired_key_opens_nothing() -> None:
    assert PassKeys([NEW]).read(PassKeys([OLD]).make(CustomerId(5))) is None


def test_another_gyms_pass_opens_nothing() -> None:
    assert KEYS.read(PassKeys([OTHER]).make(CustomerId(5))) is None


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_another_number_under_the_same_signature(one: int, other: int) -> None:
    signature = KEYS.make(CustomerId(one)).rsplit(".", 1)[1]
    read = KEYS.read(f"KP1.{other}.{signature}")
    assert read == (one if one == other else None)


@given(st.text(SIGNATURE_LETTERS, min_size=1, max_size=50))
def test_a_made_up_signature(signature: str) -> None:
    assert KEYS.read(f"KP1.5.{signature}") is None


@given(st.integers(0, 41), st.sampled_from(SIGNATURE_LETTERS))
def test_one_letter_altered(place: int, letter: str) -> None:
    # The 43rd letter holds two bits that mean nothing, so only the first 42 are altered here.
    head, signature = KEYS.make(CustomerId(5)).rsplit(".", 1)
    altered = signature[:place] + letter + signature[place + 1 :]
    assert KEYS.read(f"{head}.{altered}") == (5 if altered == signature else None)


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
    assert KEYS.read(text) is None


def test_the_prefix_is_needed() -> None:
    text = KEYS.make(CustomerId(5))
    for other in (text.lower(), text.removeprefix("KP1."), f"x{text}", f"{text}x"):
        assert KEYS.read(other) is None


@given(st.text(max_size=80))
def test_rubbish_is_nobodys(text: str) -> None:
    assert KEYS.read(text) is None
    assert KEYS.read(f"KP1.{text}") is None


@pytest.mark.parametrize("secrets", [[], [b""], [NEW, b""]])
def test_no_key_is_an_error(secrets: list[bytes]) -> None:
    with pytest.raises(ValueError, match="at least one non-empty signing key"):
        PassKeys(secrets)
