"""A customer always has something to be called by."""

from datetime import UTC, datetime
from itertools import combinations

import pytest

from kiosk.core.admission.members import Customer, CustomerId, MemberRecord, MissingField


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


AT = datetime(2026, 5, 4, tzinfo=UTC)
KNOWN = MemberRecord(
    Customer(CustomerId(7), "Old", cards=("C1",)), (), AT, blocked=True, flagged=True
)


@pytest.mark.parametrize(
    "lacks", [frozenset(some) for n in range(4) for some in combinations(MissingField, n)]
)
def test_a_record_is_completed_by_what_was_known_of_just_what_it_lacks(
    lacks: frozenset[MissingField],
) -> None:
    fresh = MemberRecord(Customer(CustomerId(7), "New", cards=("C2",)), (), AT, lacks=lacks)
    whole = fresh.completed_by(KNOWN)
    assert whole.customer.first_name == "New"
    assert whole.customer.cards == (("C1",) if MissingField.CARDS in lacks else ("C2",))
    assert (whole.blocked, whole.flagged) == (
        MissingField.BLOCKED in lacks,
        MissingField.FLAGGED in lacks,
    )
    assert whole.lacks == frozenset()
    assert fresh.completed_by(None).lacks == frozenset()
