"""What the end of a request means: every answer and every failure becomes one of our errors.

Pure functions. For a POST the question is whether it may have been carried out:

======================================================== =====================
name resolution, connection, TLS or proxy failed;          `NotDelivered`
no free connection; 401, 429, 503, any 3xx;                (send again later)
nothing of the request was handed to the network yet
400, 403, 404, 409, 422 and every other 4xx                `Refused`
timeout or error after that; connection closed;            `Unanswered`
500, 502, 504, every other 5xx and 1xx;                    (read back first)
a 2xx that is not what was asked for
======================================================== =====================

Look-ups change nothing, so for them the difference only decides the wording.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import httpx
from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from kiosk.core.codes import clean
from kiosk.core.errors import (
    Redirected,
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from kiosk.core.policy import ALREADY_CODES, ALREADY_WORDS

MAX_RETRY_AFTER_S: Final = 300.0
"""The longest wait TeamUp may ask for; beyond, the kiosk would look dead."""

MAX_SAID: Final = 300
"""How many characters of TeamUp's words go into a sentence."""

MAX_BODY_KEPT: Final = 4096
"""How many characters of an error's body are kept for staff."""

_NEVER_LEFT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)

KNOWN_FAILURES: Final = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.StreamError,
)
"""The roots of everything httpx raises."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, read to its end or to the limit.

    `body` is decoded; `complete` is False when it was cut, too long or not decodable.
    `headers` have lower-case names.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    complete: bool = True


class _ErrorBody(BaseModel):
    """The documented error envelope; every property is optional, `detail` is plain DRF."""

    model_config = ConfigDict(extra="ignore")

    code: JsonValue = None
    message: JsonValue = None
    detail: JsonValue = None
    field_errors: JsonValue = None


def failure(error: Exception, *, begun: bool, host: str) -> TeamUpError:
    """Return what it means that httpx raised `error` instead of giving an answer.

    `begun` tells whether any byte of the request was handed to the network. The sentence never
    holds httpx's own words about headers, which may contain the token.
    """
    if isinstance(error, httpx.TooManyRedirects):
        return Redirected(
            f"{host} sends requests round in circles. Check the network's log-in page."
        )
    if isinstance(error, _NEVER_LEFT):
        why = _why(error)
        # A computer without a battery wakes up years ago, when no certificate was valid yet.
        dated = "certificate" in why and ("not yet valid" in why or "expired" in why)
        check = "this computer's date and time" if dated else "the network"
        return Unreachable(
            f"TeamUp cannot be reached: {why} ({host}). Check {check}; the kiosk keeps trying."
        )
    kind = type(error).__name__
    if not begun:
        return Unreachable(
            f"The request to {host} could not be sent ({kind}). Check the network and the "
            "configuration; the kiosk keeps trying."
        )
    if isinstance(error, httpx.TimeoutException):
        return Unanswered(f"TeamUp did not answer in time ({kind}); it may have got the request.")
    return Unanswered(
        f"The connection to TeamUp was lost before its answer came ({kind}); "
        "it may have got the request."
    )


def problem(answer: Answer, *, now: datetime) -> TeamUpError | None:
    """Return the error an answer's status stands for, or None for 2xx.

    `now` (aware) is what a `Retry-After` date is counted from.
    """
    status = answer.status
    if 200 <= status < 300:
        return None
    said, code = _said(answer)
    body = _text(answer.body)[:MAX_BODY_KEPT]
    told = f" TeamUp says: {said}" if said else ""
    if 300 <= status < 400:
        return Redirected(
            f"Something answers in TeamUp's place and points elsewhere ({status}). "
            "Is there a log-in page on this network, or is teamup.base_url wrong?",
            status=status,
        )
    if status == 401:
        return Unauthorised(
            "TeamUp does not accept the token (401). Check-ins are kept; put a valid token into "
            f"the configuration.{told}",
            status=status,
            code=code,
            body=body,
        )
    if status in (429, 503):
        wait = retry_after(answer.headers, now=now)
        if status == 429:
            return TooManyRequests(
                "TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries "
                "again; lower teamup.requests_per_minute if several kiosks share one token.",
                status=status,
                code=code,
                body=body,
                retry_after=wait,
            )
        return Unavailable(
            f"TeamUp is not available just now (503). The kiosk tries again.{told}",
            status=status,
            code=code,
            body=body,
            retry_after=wait,
        )
    if 400 <= status < 500:
        words = told or " It gave no reason."
        hint = _HINTS.get(code, "Put it right in TeamUp, then send it again.")
        sentence = f"TeamUp refused this ({status}).{words} {hint}"
        return Refused(sentence, status=status, code=code, body=body)
    return Unanswered(
        f"TeamUp had trouble answering ({status}); it may have carried out the request.",
        status=status,
        code=code,
        body=body,
    )


def not_understood(answer: Answer) -> Unanswered:
    """Return the error for a 2xx whose body is not what was asked for."""
    how = "is not what was asked for" if answer.complete else "is cut off or far too long"
    return Unanswered(
        f"The answer from TeamUp's address ({answer.status}) {how}. Is there a log-in page on "
        "this network, or is teamup.base_url wrong?",
        status=answer.status,
        body=_text(answer.body)[:MAX_BODY_KEPT],
    )


def retry_after(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Return the seconds `Retry-After` asks for (number or date), 0 to `MAX_RETRY_AFTER_S`.

    None when the header is missing or makes no sense. TeamUp does not document it.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text), MAX_RETRY_AFTER_S)
    moment = http_date(text)
    if moment is None:
        return None
    return min(max((moment - now).total_seconds(), 0.0), MAX_RETRY_AFTER_S)


def http_date(text: str) -> datetime | None:
    """Return the moment (aware) an HTTP header names, or None when it makes no sense."""
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class AlreadyThere:
    """Tells a refusal because of an earlier check-in on that day from other refusals.

    TeamUp publishes neither status nor code of it, so both codes and words can be configured;
    both are looked for in the body, case aside.
    """

    codes: frozenset[str] = frozenset(ALREADY_CODES)
    words: tuple[str, ...] = ALREADY_WORDS

    def __call__(self, error: TeamUpError) -> bool:
        """Tell whether TeamUp refused because the customer is already checked in."""
        if not isinstance(error, Refused):
            return False
        return error.code in self.codes or self.told_by(error.body)

    def told_by(self, body: str) -> bool:
        """Tell whether the body of a refusal names one of the codes or words."""
        text = body.lower()
        return any(word.lower() in text for word in (*self.codes, *self.words) if word)


is_already_there: Final = AlreadyThere()
"""The usual codes and words."""

# Reported by third-party clients, not documented.
_HINTS: Final[Mapping[str, str]] = {
    "mode_not_allowed": "Change teamup.checkin_mode, or use a token made for that mode.",
    "permission_denied": "The token lacks a permission; make one with write access.",
    "provider_invalid": "Check teamup.provider_id.",
    "provider_header_missing": "Check teamup.provider_id.",
    "provider_header_invalid": "Check teamup.provider_id.",
}


def _why(error: Exception) -> str:
    if isinstance(error, httpx.PoolTimeout):
        return "too many requests are waiting already"
    if isinstance(error, httpx.ConnectTimeout):
        return "no connection in time"
    if isinstance(error, httpx.ConnectError):
        return clean(str(error))[:MAX_SAID] or "no connection"
    return f"no way to connect, {type(error).__name__}"


def _said(answer: Answer) -> tuple[str, str]:
    """What an error body says, in one line, and its code."""
    try:
        body = _ErrorBody.model_validate_json(answer.body)
    except ValidationError:
        return "", ""
    words = [text for text in (body.message, body.detail) if isinstance(text, str)]
    if isinstance(body.field_errors, dict):
        for name, errors in body.field_errors.items():
            lines = errors if isinstance(errors, list) else [errors]
            label = "" if name == "non_field_errors" else f"{name}: "
            words.extend(label + line for line in lines if isinstance(line, str))
    said = " ".join(dict.fromkeys(clean(word) for word in words if word))
    return said[:MAX_SAID], body.code if isinstance(body.code, str) else ""


def _text(body: bytes) -> str:
    return body.decode(errors="replace")
