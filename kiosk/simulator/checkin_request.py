"""The body of ``POST /checkins``, checked field by field."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.simulator.answers import ApiError

MAX_BODY_BYTES = 64 * 1024

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class CheckinRequest:
    """One visit as the client asks to record it."""

    date: date
    venue: int
    customer: int
    customer_membership: int | None = None
    comped: bool = False


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request body; ApiError 400 for anything else.

    Bodies above 64 KiB answer 400 too: the contract knows no 413.
    """
    if len(body) > MAX_BODY_BYTES:
        raise ApiError(400, "The request body is too large.", code="parse_error")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise ApiError(400, "JSON parse error.", code="parse_error") from None
    if not isinstance(value, dict):
        raise _refusal({"non_field_errors": ["Invalid data. Expected a dictionary."]})
    return value


def parse_checkin(body: bytes) -> CheckinRequest:
    """The check-in in a request body; ApiError 400 names every field that is wrong."""
    value = json_object(body)
    errors: dict[str, list[str]] = {}
    day = _day(value, errors)
    venue = _number(value, "venue", errors)
    customer = _number(value, "customer", errors)
    membership = None
    if "customer_membership" in value:
        membership = _number(value, "customer_membership", errors)
    comped = value.get("comped", False)
    if not isinstance(comped, bool):
        errors["comped"] = ["Must be a valid boolean."]
    if errors or day is None or venue is None or customer is None:
        raise _refusal(errors)
    return CheckinRequest(day, venue, customer, membership, comped)


def _number(value: dict[str, Any], name: str, errors: dict[str, list[str]]) -> int | None:
    if name not in value:
        errors[name] = ["This field is required."]
        return None
    number = value[name]
    if number is None:
        errors[name] = ["This field may not be null."]
    # In Python True is the number 1; in JSON it is not.
    elif isinstance(number, bool) or not isinstance(number, int):
        errors[name] = ["Incorrect type. Expected pk value."]
    else:
        return number
    return None


def _day(value: dict[str, Any], errors: dict[str, list[str]]) -> date | None:
    text = value.get("date")
    if "date" not in value:
        errors["date"] = ["This field is required."]
    elif isinstance(text, str) and _ISO_DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            errors["date"] = ["There is no such day."]
    else:
        errors["date"] = ["Date has wrong format. Use one of these formats: YYYY-MM-DD."]
    return None


def _refusal(errors: dict[str, list[str]]) -> ApiError:
    names = ", ".join(sorted(errors))
    return ApiError(400, f"Invalid input: {names}.", field_errors=errors)
