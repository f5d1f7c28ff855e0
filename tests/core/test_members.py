"""A customer always has something to be called by."""

import pytest

from kiosk.core.members import Customer, CustomerId


@pytest.mark.parametrize(
    ("first", "last", "email", "name"),
    [
        ("Ana", "Silva", "a@example.com", "Ana Silva"),
        ("Ana", "", "a@example.com", "Ana"),
        ("", "Silva", "a@example.com", "Silva"),
        ("", "", "a@example.com", "a@example.com"),
        ("", "", "", "#7"),
    ],
)
def test_full_name(first: str, last: str, email: str, name: str) -> None:
    assert Customer(CustomerId(7), first, last, email).full_name == name
