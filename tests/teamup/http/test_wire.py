"""TeamUp's JSON is read tolerantly."""

import json
from datetime import date
from typing import Any

import pytest
from pydantic import JsonValue, ValidationError

from kiosk.core.admission.members import MembershipKind, MembershipStatus
from kiosk.core.identification.find_me import FactField, SecondFact
from kiosk.teamup.http.wire import (
    BlockBody,
    CheckinBody,
    CustomerBody,
    CustomerMembershipBody,
    PageBody,
    ProfileBody,
    SettingsBody,
    card_numbers,
)
from kiosk.teamup.lookups.attendances import AttendanceBody

FIELD = 77


def _customer(**changes: Any) -> CustomerBody:
    return CustomerBody.model_validate({"id": 4567, **changes})


def _membership(**changes: Any) -> CustomerMembershipBody:
    return CustomerMembershipBody.model_validate({"id": 1, "customer": 4567, **changes})


def test_a_customer() -> None:
    body = _customer(
        first_name="Ana",
        last_name="Núñez",
        email="Ana@Example.org",
        is_lead=False,
        family=9,
        visibility="a word added later",
        status={"added": "later"},
        field_values=[{"id": 1, "field": FIELD, "value": "gym-1  2"}],
    )
    customer = body.to_core(FIELD)
    assert customer.full_name == "Ana Núñez"
    assert customer.email == "ana@example.org"
    assert customer.family == 9
    assert customer.cards == ("GYM-1 2",)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"first_name": None, "last_name": None, "email": None, "family": None},
        {"first_name": 7, "email": ["x"], "is_lead": None, "family": "?", "field_values": None},
        {"field_values": [None, 7, {"value": "x"}, {"field": "?", "value": {}}]},
    ],
)
def test_a_customer_of_whom_little_is_known(changes: dict[str, Any]) -> None:
    customer = _customer(**changes).to_core(FIELD)
    assert customer.full_name == "#4567"
    assert customer.cards == ()


@pytest.mark.parametrize(
    ("value", "cards"),
    [
        ("A1", ("A1",)),
        (12345, ("12345",)),
        (["a1", "A1", 7, None], ("A1", "7")),
        ("a\u202eb", ("AB",)),
        (4521987.0, ("4521987",)),
        ("4711, 4712", ("4711, 4712",)),
        ("4711\r\n4712", ("4711, 4712",)),
        (["4711;4712", 7], ("4711;4712", "7")),
        ("'0042", ("0042",)),
        (1e300, ()),
        (float("nan"), ()),
        ("", ()),
        ("no <card>", ()),
        (None, ()),
        (True, ()),
        (1.5, ()),
        ({"answer": True, "explanation": "A1"}, ()),
        ("x" * 65, ()),
    ],
)
def test_card_numbers(value: object, cards: tuple[str, ...]) -> None:
    body = _customer(
        field_values=[{"field": FIELD, "value": value}, {"field": 78, "value": "OTHER"}]
    )
    assert body.to_core(FIELD).cards == cards
    assert body.to_core(0).cards == ()


def test_card_numbers_of_an_expanded_field() -> None:
    body = _customer(field_values=[{"field": {"id": FIELD, "label": "Card"}, "value": "A1"}])
    assert body.to_core(FIELD).cards == ("A1",)


@pytest.mark.parametrize(
    ("kind", "values", "fact"),
    [
        (SecondFact.PHONE, ["+44 7700 900123"], "phone:0123"),
        (SecondFact.PHONE, ["", "7700900124"], "phone:0124"),
        (SecondFact.PHONE, [None, 12, ["7700900123"]], ""),
        (SecondFact.BIRTHDAY, ["1990-11-03"], "birthday:1103"),
    ],
)
def test_of_the_second_fact_only_the_end_is_kept(
    kind: SecondFact, values: list[object], fact: str
) -> None:
    answers = [{"field": 78, "value": value} for value in values]
    body = _customer(field_values=[{"field": FIELD, "value": "5550000"}, *answers])
    assert body.to_core(0, FactField(kind, 78)).fact == fact
    assert body.to_core(FIELD, FactField(kind, 79)).fact == ""
    assert body.to_core(FIELD).fact == ""


def test_names_lose_control_characters() -> None:
    assert _customer(first_name="A\u202en\x00a").to_core(0).first_name == "Ana"


@pytest.mark.parametrize(
    ("written", "name"), [("علی\u200cرضا", "علی\u200cرضا"), ("Ana\nMaria", "Ana Maria")]
)
def test_names_keep_their_joiners_and_a_line_break_is_a_space(written: str, name: str) -> None:
    assert _customer(first_name=written).to_core(0).first_name == name


def test_a_membership() -> None:
    membership = _membership(
        name="Ten visits",
        status="hold",
        start_date="2026-01-01",
        expiration_date="2026-12-31",
        membership={"id": 5, "type": "pack"},
        active_hold={"id": 7, "start_date": "2026-05-01", "end_date": None},
        shared_with=[1],
    ).to_core()
    assert membership.kind is MembershipKind.PACK
    assert membership.status is MembershipStatus.HOLD
    assert (membership.starts, membership.expires) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (membership.hold_from, membership.hold_until) == (date(2026, 5, 1), None)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"customer": {"id": 4567, "object": "customer"}},
        {"name": None, "status": None, "membership": 5, "active_hold": 7},
        {"status": "frozen", "membership": {"type": "barter"}, "active_hold": "?"},
        {"start_date": "soon", "expiration_date": 20261231},
    ],
)
def test_a_membership_of_which_little_is_known(changes: dict[str, Any]) -> None:
    membership = _membership(**changes).to_core()
    assert membership.customer == 4567
    assert membership.kind is MembershipKind.OTHER
    assert membership.status is MembershipStatus.OTHER
    assert membership.starts is membership.expires is membership.hold_from is None


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("active", MembershipStatus.ACTIVE),
        ("complete", MembershipStatus.COMPLETED),
        ("completed", MembershipStatus.COMPLETED),
        ("cancelled", MembershipStatus.CANCELLED),
    ],
)
def test_status_words(word: str, status: MembershipStatus) -> None:
    assert _membership(status=word).to_core().status is status


@pytest.mark.parametrize("changes", [{"id": None}, {"id": -1}, {"id": "x"}, {"id": 2**60}])
def test_an_id_is_needed(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        _customer(**changes)
    with pytest.raises(ValidationError):
        _membership(**changes)


@pytest.mark.parametrize("word", [True, "true", "True"])
def test_flags_that_are_documented_as_text(word: object) -> None:
    assert BlockBody.model_validate({"customer": 1, "is_active": word}).is_active


@pytest.mark.parametrize("word", [False, "false", None, 0, []])
def test_flags_that_are_not_set(word: object) -> None:
    assert not BlockBody.model_validate({"customer": 1, "is_active": word}).is_active


def test_an_envelope_keeps_bad_rows_apart() -> None:
    page = PageBody.model_validate_json('{"results": [1, null, {"id": 1}], "next": null}')
    assert page.count is None
    assert len(page.results) == 3


@pytest.mark.parametrize("body", ["{}", "[]", "null", '{"results": null}', '{"results": {}}', ""])
def test_what_is_no_page(body: str) -> None:
    with pytest.raises(ValidationError):
        PageBody.model_validate_json(body)


@pytest.mark.parametrize("gone", ["id", "object", "timestamp"])
def test_a_check_in_needs_id_object_and_timestamp(gone: str) -> None:
    made = {"id": 1, "object": "checkin", "timestamp": "2026-10-11T09:15:02Z"}
    CheckinBody.model_validate_json(json.dumps(made))
    with pytest.raises(ValidationError):
        CheckinBody.model_validate_json(json.dumps({k: v for k, v in made.items() if k != gone}))


def test_settings_and_profiles() -> None:
    assert SettingsBody.model_validate({"granularity": "venue"}).enabled is None
    profile = ProfileBody.model_validate({"id": 1, "provider": {"id": 123}, "permissions": None})
    assert profile.provider == 123


@pytest.mark.parametrize("number", [0, -1, 2**53, 2**63, 10**400, True, 1.5, [1], {"id": 2**64}])
def test_a_number_that_can_be_no_id_is_none(number: object) -> None:
    body = CustomerBody.model_validate({"id": 1, "family": number, "customer_venue": number})
    assert (body.family, body.customer_venue) == (None, None)


@pytest.mark.parametrize("value", [-1, 10**64, [10**5000, None, {"a": 1}]])
def test_a_number_that_can_be_no_card_is_none(value: JsonValue) -> None:
    assert card_numbers(value) == []


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-11:00", "now"])
def test_a_moment_at_the_end_of_the_calendar_is_none(text: str) -> None:
    body = AttendanceBody.model_validate({"event": {"starts_at": text}})
    assert body.event is not None
    assert body.event.starts_at is None
