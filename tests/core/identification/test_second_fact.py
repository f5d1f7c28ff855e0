"""What is kept of a second fact, and what proves it."""

from dataclasses import replace

import pytest

from kiosk.core.admission.members import Customer
from kiosk.core.identification.find_me import NO_FACT, FactField, SecondFact, has_fact, proves_fact
from tests.helpers.members import customer

EMAIL, PHONE, BIRTHDAY = SecondFact.EMAIL, SecondFact.PHONE, SecondFact.BIRTHDAY


def _with(fact: str) -> Customer:
    return replace(customer(), fact=fact)


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (PHONE, "+44 7700 900 123", "phone:0123"),
        (PHONE, 7700900123, "phone:0123"),
        pytest.param(PHONE, 10**5000, "", id="endless"),
        (PHONE, "123", ""),
        (PHONE, "", ""),
        (PHONE, None, ""),
        (PHONE, ["7700900123"], ""),
        (BIRTHDAY, "1990-11-03", "birthday:1103"),
        (BIRTHDAY, "1990-11-03T00:00:00Z", "birthday:1103"),
        (BIRTHDAY, "3 November", ""),
        (BIRTHDAY, 19901103, ""),
        (EMAIL, "ana@example.org", ""),
    ],
)
def test_as_little_as_possible_is_kept(kind: SecondFact, value: object, kept: str) -> None:
    assert FactField(kind, 9).read(value) == kept
    assert NO_FACT.read(value) == ""


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("ana.moreno", True),
        (" Ana.Moreno ", True),
        ("ana.moreno+gym", True),
        ("ANA.MORENO+GYM@example.org", True),
        ("ana.moreno@example.org", False),
        ("ana", False),
        ("ana.moreno2", False),
        ("@example.org", False),
        ("@", False),
        ("", False),
    ],
)
def test_an_address_is_proved_by_all_before_the_at(typed: str, fits: bool) -> None:
    assert proves_fact(EMAIL, customer(email="ana.moreno+gym@example.org"), typed) is fits


@pytest.mark.parametrize("typed", ["", "@", "ana", "0000"])
@pytest.mark.parametrize("kind", SecondFact)
def test_nothing_proves_a_fact_that_is_not_known(kind: SecondFact, typed: str) -> None:
    assert not has_fact(kind, customer())
    assert not proves_fact(kind, customer(), typed)


@pytest.mark.parametrize(
    ("kind", "fact", "typed", "fits"),
    [
        (PHONE, "phone:0123", "0123", True),
        (PHONE, "phone:0123", "123", False),
        (PHONE, "phone:0123", "2301", False),
        (PHONE, "phone:0123", "00123", False),
        (PHONE, "birthday:0123", "0123", False),
        (BIRTHDAY, "birthday:1103", "0311", True),
        (BIRTHDAY, "birthday:1103", "1103", True),
        (BIRTHDAY, "birthday:1103", "3011", False),
        (BIRTHDAY, "phone:1103", "1103", False),
    ],
)
def test_digits(kind: SecondFact, fact: str, typed: str, fits: bool) -> None:
    assert proves_fact(kind, _with(fact), typed) is fits
    assert has_fact(kind, _with(fact)) is fact.startswith(kind)


def test_a_fact_is_never_printed() -> None:
    assert "0123" not in repr(_with("phone:0123"))
