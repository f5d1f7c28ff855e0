"""When TeamUp's token ends: as the gym wrote it down, or as the token itself says.

TeamUp's interface tells of no token when it ends; the page where one is made does. A token that is
a JWT says it in its `exp` (RFC 7519, 4.1.4), which is read for a warning and for nothing more.
"""

import base64
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Final

from kiosk.core.messages import msg

WARN_BEFORE: Final = timedelta(days=14)

_LATEST: Final = 253_402_300_799  # the end of the year 9999, in seconds since 1970


def expiry_in(token: str) -> datetime | None:
    """Return when a token says that it ends (UTC); None: it is no JWT, or does not say."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    body = parts[1]
    try:
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        seconds = claims["exp"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None


def last_day(written: date | None, tokens: Iterable[str], now: datetime) -> date | None:
    """Return the last day of the token that ends first, in the zone of `now`; None: not known.

    `written` is what the gym wrote down; where a token tells otherwise, the earlier counts.
    """
    days = [end.astimezone(now.tzinfo).date() for token in tokens if (end := expiry_in(token))]
    return min([*days, *([written] if written else [])], default=None)


def expiry_trouble(last: date | None, now: datetime) -> str:
    """Return a message for staff two weeks before `last` and after it, empty until then."""
    if last is None or last - now.date() > WARN_BEFORE:
        return ""
    if last < now.date():
        return msg(
            "TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk "
            "setup`; check-ins are kept until then.",
            day=last,
        )
    return msg(
        "TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with "
        "`kiosk setup`.",
        day=last,
    )
