"""How times, days and text are written into the database, and read back."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def local_text(at: datetime) -> str:
    """Return `at` as ISO 8601 with its own offset, so that it prints the venue's time again.

    Raises `ValueError` when `at` has no time zone.
    """
    return _aware(at).isoformat()


def utc_text(at: datetime) -> str:
    """Return `at` as ISO 8601 in UTC, always equally long, so that text sorts as time does.

    Raises `ValueError` when `at` has no time zone.
    """
    return _aware(at).astimezone(UTC).isoformat(timespec="microseconds")


def micros(at: datetime) -> int:
    """Return `at` in microseconds since 1970 (UTC). Raises `ValueError` without a time zone."""
    return (_aware(at) - _EPOCH) // _MICROSECOND


def micros_of(duration: timedelta) -> int:
    """Return a length of time in microseconds."""
    return duration // _MICROSECOND


def day_or_none(text: str | None) -> date | None:
    """Return the day written as `text` (ISO 8601)."""
    return None if text is None else date.fromisoformat(text)


def iso_day(day: date | None) -> str | None:
    """Return `day` as ISO 8601."""
    return None if day is None else day.isoformat()


def storable(text: str) -> str:
    """Return `text` with lone surrogates replaced: JSON can carry them, UTF-8 cannot."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def _aware(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError(f"{at!r} needs a time zone")
    return at
