"""Reads the query string the way the contract spells lists, flags and times."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from starlette.datastructures import QueryParams

from kiosk.simulator.answers import invalid

_FLAGS = {"true": True, "1": True, "false": False, "0": False}


def whole(params: QueryParams, name: str, *, least: int | None = None) -> int | None:
    """A whole number, None when not asked for; ApiError 400 when it is not one or too small."""
    text = params.get(name)
    if text is None:
        return None
    try:
        value = int(text)
    except ValueError:
        raise invalid(name, "A valid integer is required.") from None
    if least is not None and value < least:
        raise invalid(name, f"Ensure this value is greater than or equal to {least}.")
    return value


def flag(params: QueryParams, name: str) -> bool | None:
    """A yes or no, None when not asked for; ApiError 400 for anything else."""
    text = params.get(name)
    if text is None:
        return None
    value = _FLAGS.get(text.lower())
    if value is None:
        raise invalid(name, "Must be a valid boolean.")
    return value


def words(
    params: QueryParams, name: str, known: Collection[str] | None = None
) -> frozenset[str] | None:
    """A comma-separated set, None when not asked for; ApiError 400 for words not ``known``."""
    text = params.get(name)
    if text is None:
        return None
    found = frozenset(part.strip() for part in text.split(",") if part.strip())
    strange = sorted(found - set(known)) if known is not None else []
    if strange:
        raise invalid(name, f"{strange[0]} is not one of the available choices.")
    return found


def numbers(params: QueryParams, name: str) -> frozenset[int] | None:
    """A comma-separated set of ids, None when not asked for; ApiError 400 if one is no number."""
    found = words(params, name)
    if found is None:
        return None
    try:
        return frozenset(int(part) for part in found)
    except ValueError:
        raise invalid(name, "Enter a list of whole numbers, separated by commas.") from None


def moment(params: QueryParams, name: str, zone: ZoneInfo | None = None) -> datetime | None:
    """A date-time, in ``zone`` (else UTC) where it names none; ApiError 400 if it is not one."""
    text = params.get(name)
    if text is None:
        return None
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise invalid(name, "Enter a valid date/time.") from None
    return value if value.tzinfo else value.replace(tzinfo=zone or UTC)


def day(params: QueryParams, name: str) -> date | None:
    """A calendar day (the day of a date-time); ApiError 400 if it is neither."""
    text = params.get(name)
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise invalid(name, "Enter a valid date.") from None
