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

import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import httpx
from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

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
from kiosk.core.identification.codes import clean_code_text
from kiosk.core.messages import join, msg
from kiosk.core.system_reasons import reason_of

MAX_RETRY_AFTER_S: Final = 300.0
"""The longest wait TeamUp may ask for; beyond, the kiosk would look dead."""

MAX_SAID: Final = 300
"""How many characters of TeamUp's words go into a sentence."""

MAX_BODY_KEPT: Final = 4096
"""How many characters of an error's body are kept for staff."""

_NOTHING_SENT: Final = (
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
class Response:
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


def error_of_exception(error: Exception, *, begun: bool, host: str, proxy: str = "") -> TeamUpError:
    """Return what it means that httpx raised `error` instead of giving an answer.

    `begun` tells whether any byte of the request was handed to the network, `proxy` is the host of
    the proxy on the way, if there is one. The sentence never holds httpx's own words: they are
    English, and those about headers may contain the token.
    """
    if isinstance(error, httpx.TooManyRedirects):
        return Redirected(
            msg(
                "{host} sends requests round in circles. Check the network's log-in page.",
                host=host,
            )
        )
    if isinstance(error, _NOTHING_SENT):
        why = _why(error)
        what = msg("TeamUp cannot be reached: {why} ({host}).", why=why, host=host)
        if why in (_NOT_YET_VALID, _EXPIRED):
            # A computer without a battery wakes up years ago, when no certificate was valid yet.
            check = msg("Check this computer's date and time; the kiosk keeps trying.")
        elif proxy:
            check = msg(
                "Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the "
                "kiosk keeps trying.",
                proxy=proxy,
            )
        elif why == _NOT_TRUSTED:
            check = _CHECK_NETWORK
        else:
            check = msg("Check the network; the kiosk keeps trying.")
        return Unreachable(join(what, check))
    if not begun:
        return Unreachable(
            msg(
                "The request to {host} could not be sent. Check the network and the "
                "configuration; the kiosk keeps trying.",
                host=host,
            )
        )
    if isinstance(error, httpx.TimeoutException):
        return Unanswered(msg("TeamUp did not answer in time; it may have got the request."))
    return Unanswered(
        msg(
            "The connection to TeamUp was lost before its answer came; it may have got the request."
        )
    )


def error_of_status(answer: Response, *, now: datetime) -> TeamUpError | None:
    """Return the error an answer's status stands for, or None for 2xx.

    `now` (aware) is what a `Retry-After` date is counted from.
    """
    status = answer.status
    if 200 <= status < 300:
        return None
    said, code = _quotable(answer)
    body = _text(answer.body)[:MAX_BODY_KEPT]
    quoted = said if said.endswith("..") else said.removesuffix(".")
    told = msg("TeamUp says: “{said}”.", said=quoted) if said else ""
    if 300 <= status < 400:
        return Redirected(
            join(
                msg(
                    "Something answers in TeamUp's place and points elsewhere ({status}).",
                    status=status,
                ),
                _CHECK_NETWORK,
            ),
            status=status,
        )
    if status == 401:
        return Unauthorised(
            join(
                msg(
                    "TeamUp does not accept the token (401). Check-ins are kept; put a valid token "
                    "into the configuration."
                ),
                told,
            ),
            status=status,
            code=code,
            body=body,
        )
    if status in (429, 503):
        wait = retry_after(answer.headers, now=now)
        return _not_now(status, told, code=code, body=body, retry_after=wait)
    if 400 <= status < 500:
        words = told or msg("It gave no reason.")
        hint = _HINTS.get(code, _PUT_RIGHT)
        sentence = join(msg("TeamUp refused this ({status}).", status=status), words, hint)
        return Refused(sentence, status=status, code=code, body=body)
    return Unanswered(
        msg(
            "TeamUp had trouble answering ({status}); it may have carried out the request.",
            status=status,
        ),
        status=status,
        code=code,
        body=body,
    )


def _not_now(
    status: int, told: str, *, code: str, body: str, retry_after: float | None
) -> TooManyRequests | Unavailable:
    if status == 429:
        return TooManyRequests(
            msg(
                "TeamUp's limit of requests a minute is reached (429). The kiosk waits and "
                "tries again; lower teamup.requests_per_minute if several kiosks share one "
                "token."
            ),
            status=status,
            code=code,
            body=body,
            retry_after=retry_after,
        )
    return Unavailable(
        join(msg("TeamUp is not available just now (503). The kiosk tries again."), told),
        status=status,
        code=code,
        body=body,
        retry_after=retry_after,
    )


def error_of_body(answer: Response) -> Unanswered:
    """Return the error for a 2xx whose body is not what was asked for."""
    if answer.complete:
        what = msg(
            "The answer from TeamUp's address ({status}) is not what was asked for.",
            status=answer.status,
        )
    else:
        what = msg(
            "The answer from TeamUp's address ({status}) is cut off or far too long.",
            status=answer.status,
        )
    return Unanswered(
        join(what, _CHECK_NETWORK),
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


_CHECK_NETWORK: Final = msg("Is there a log-in page on this network, or is teamup.base_url wrong?")
_PUT_RIGHT: Final = msg("Put it right in TeamUp, then send it again.")

_NOT_YET_VALID: Final = msg("its certificate is not valid yet")
_EXPIRED: Final = msg("its certificate has expired")
_OTHER_NAME: Final = msg("its certificate is for another address")
_NOT_TRUSTED: Final = msg("its certificate is not trusted here")

# X509_V_ERR_… in openssl/x509_vfy.h
_CERTIFICATES: Final = {9: _NOT_YET_VALID, 10: _EXPIRED, 62: _OTHER_NAME, 64: _OTHER_NAME}

# Reported by third-party clients, not documented.
_HINTS: Final[Mapping[str, str]] = {
    "mode_not_allowed": msg("Change teamup.checkin_mode, or use a token made for that mode."),
    "permission_denied": msg("The token lacks a permission; make one with write access."),
    "provider_invalid": msg("Check teamup.provider_id."),
    "provider_header_missing": msg("Check teamup.provider_id."),
    "provider_header_invalid": msg("Check teamup.provider_id."),
}


def _why(error: Exception) -> str:
    if isinstance(error, httpx.PoolTimeout):
        return msg("too many requests are waiting already")
    if isinstance(error, httpx.ConnectTimeout):
        return msg("no connection in time")
    if isinstance(error, httpx.ProxyError):
        return msg("the proxy refuses")
    seen: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in seen:
        if isinstance(cause, OSError):
            return _network_reason(cause)
        seen.append(cause)
        cause = cause.__cause__ or cause.__context__  # httpcore hides causes by `from None`
    return msg("no connection")


def _network_reason(error: OSError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(getattr(error, "verify_code", 0), _NOT_TRUSTED)
    if isinstance(error, ssl.SSLError):
        return msg("no secure connection")
    if isinstance(error, socket.gaierror):
        return msg("its name is not found")
    return reason_of(error)


def _quotable(answer: Response) -> tuple[str, str]:
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
    said = " ".join(dict.fromkeys(clean_code_text(word) for word in words if word))
    return said[:MAX_SAID], body.code if isinstance(body.code, str) else ""


def _text(body: bytes) -> str:
    return body.decode(errors="replace")
