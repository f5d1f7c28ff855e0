"""Every word staff are told of an answer, and every detail that goes with it."""

import errno
import json
import socket
import ssl
from datetime import UTC, datetime, timedelta, timezone

import httpcore
import httpx
import pytest

from kiosk.core.errors import (
    NotDelivered,
    Redirected,
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from kiosk.teamup.http.responses import (
    MAX_BODY_KEPT,
    MAX_SAID,
    Response,
    error_of_body,
    error_of_exception,
    error_of_status,
    http_date,
)

NOW = datetime(2026, 7, 10, 12, tzinfo=UTC)
PLAIN = b'{"code": "c1", "message": "Words."}'
KEPT = PLAIN.decode()

PORTAL = (
    "Something answers in TeamUp's place and points elsewhere (302). "
    "Is there a log-in page on this network, or is teamup.base_url wrong?"
)
TOKEN = (
    "TeamUp does not accept the token (401). Check-ins are kept; put a valid token into "
    "the configuration."
)
LIMIT = (
    "TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries "
    "again; lower teamup.requests_per_minute if several kiosks share one token."
)
AWAY = "TeamUp is not available just now (503). The kiosk tries again."
AGAIN = "Put it right in TeamUp, then send it again."
TROUBLE = "TeamUp had trouble answering (500); it may have carried out the request."


@pytest.mark.parametrize(
    ("status", "body", "kind", "sentence", "code", "kept"),
    [
        (302, PLAIN, Redirected, PORTAL, "", ""),
        (401, PLAIN, Unauthorised, f"{TOKEN} TeamUp says: “Words”.", "c1", KEPT),
        (401, b"", Unauthorised, TOKEN, "", ""),
        (429, PLAIN, TooManyRequests, LIMIT, "c1", KEPT),
        (503, PLAIN, Unavailable, f"{AWAY} TeamUp says: “Words”.", "c1", KEPT),
        (503, b"<html>", Unavailable, AWAY, "", "<html>"),
        (
            422,
            PLAIN,
            Refused,
            f"TeamUp refused this (422). TeamUp says: “Words”. {AGAIN}",
            "c1",
            KEPT,
        ),
        (404, b"[]", Refused, f"TeamUp refused this (404). It gave no reason. {AGAIN}", "", "[]"),
        (500, PLAIN, Unanswered, TROUBLE, "c1", KEPT),
    ],
)
def test_what_is_told_of_a_status(
    status: int, body: bytes, kind: type[TeamUpError], sentence: str, code: str, kept: str
) -> None:
    found = error_of_status(Response(status, {"retry-after": "9"}, body), now=NOW)
    assert type(found) is kind
    assert (str(found), found.status, found.code, found.body) == (sentence, status, code, kept)
    if isinstance(found, NotDelivered):
        waits = isinstance(found, TooManyRequests | Unavailable)
        assert found.retry_after == (9.0 if waits else None)


def test_a_date_to_wait_for_is_counted_from_now() -> None:
    later = {"retry-after": "Fri, 10 Jul 2026 12:00:42 GMT"}
    found = error_of_status(Response(503, later), now=NOW)
    assert isinstance(found, NotDelivered)
    assert found.retry_after == 42.0


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("mode_not_allowed", "Change teamup.checkin_mode, or use a token made for that mode."),
        ("permission_denied", "The token lacks a permission; make one with write access."),
        ("provider_invalid", "Check teamup.provider_id."),
        ("provider_header_missing", "Check teamup.provider_id."),
        ("provider_header_invalid", "Check teamup.provider_id."),
        ("parameter_invalid", AGAIN),
    ],
)
def test_what_to_do_about_a_refusal(code: str, hint: str) -> None:
    found = error_of_status(Response(403, body=json.dumps({"code": code}).encode()), now=NOW)
    assert str(found) == f"TeamUp refused this (403). It gave no reason. {hint}"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "A.", "detail": "B."}, "A. B."),
        ({"message": "A.", "detail": "A."}, "A."),
        ({"message": 5, "detail": "B."}, "B."),
        ({"field_errors": {"venue": "Gone."}}, "venue: Gone."),
        ({"field_errors": {"venue": ["Gone.", 7, "Shut."]}}, "venue: Gone. venue: Shut."),
        ({"field_errors": {"non_field_errors": ["No.", ""]}}, "No."),
        ({"message": "x" * 400}, "x" * MAX_SAID),
    ],
)
def test_teamups_words(body: dict[str, object], said: str) -> None:
    found = error_of_status(Response(400, body=json.dumps(body).encode()), now=NOW)
    quoted = said.removesuffix(".")
    assert str(found) == f"TeamUp refused this (400). TeamUp says: “{quoted}”. {AGAIN}"


@pytest.mark.parametrize("code", [7, None, ["already_checked_in"]])
def test_a_code_that_is_no_text_is_none(code: object) -> None:
    found = error_of_status(
        Response(400, body=json.dumps({"code": code, "message": "A."}).encode()), now=NOW
    )
    assert found is not None
    assert found.code == ""


def test_a_long_or_broken_body_is_kept_as_far_as_it_goes() -> None:
    found = error_of_status(Response(400, body=b"\xff" + b"y" * 9000), now=NOW)
    assert found is not None
    assert found.body == "\ufffd" + "y" * (MAX_BODY_KEPT - 1)
    assert MAX_BODY_KEPT == 4096
    assert MAX_SAID == 300


@pytest.mark.parametrize("complete", [True, False])
def test_what_is_told_of_an_answer_nobody_asked_for(complete: bool) -> None:
    found = error_of_body(Response(201, body=b"\xffz" * 4000, complete=complete))
    how = "is not what was asked for" if complete else "is cut off or far too long"
    assert str(found) == (
        f"The answer from TeamUp's address (201) {how}. Is there a log-in page on "
        "this network, or is teamup.base_url wrong?"
    )
    assert found.status == 201
    assert found.body == "\ufffdz" * (MAX_BODY_KEPT // 2)


def _reached(why: str, check: str = "the network") -> str:
    return f"TeamUp cannot be reached: {why} (h.example). Check {check}; the kiosk keeps trying."


def _caused(cause: Exception) -> httpx.ConnectError:
    """Return what httpx raises for `cause`, which httpcore hides by `from None`."""
    inner = httpcore.ConnectError(str(cause))
    inner.__context__, inner.__suppress_context__ = cause, True
    error = httpx.ConnectError(str(cause))
    error.__cause__ = inner
    return error


def _certificate(code: int) -> httpx.ConnectError:
    cause = ssl.SSLCertVerificationError(1, "certificate verify failed")
    cause.verify_code = code
    return _caused(cause)


PORTAL = "Is there a log-in page on this network, or is teamup.base_url wrong?"
DATE = "this computer's date and time"


@pytest.mark.parametrize(
    ("error", "begun", "kind", "sentence"),
    [
        (
            httpx.PoolTimeout("x"),
            True,
            Unreachable,
            _reached("too many requests are waiting already"),
        ),
        (httpx.ConnectTimeout("x"), True, Unreachable, _reached("no connection in time")),
        (
            _caused(ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")),
            True,
            Unreachable,
            _reached("nothing answers there"),
        ),
        (
            _caused(socket.gaierror(-2, "Name or service not known")),
            True,
            Unreachable,
            _reached("its name is not found"),
        ),
        (
            _certificate(9),
            False,
            Unreachable,
            _reached("its certificate is not valid yet", DATE),
        ),
        (_certificate(10), False, Unreachable, _reached("its certificate has expired", DATE)),
        (
            _certificate(18),
            False,
            Unreachable,
            "TeamUp cannot be reached: its certificate is not trusted here (h.example). " + PORTAL,
        ),
        (_caused(ssl.SSLError(1, "x")), False, Unreachable, _reached("no secure connection")),
        (httpx.ConnectError(""), True, Unreachable, _reached("no connection")),
        (httpx.ProxyError("x"), True, Unreachable, _reached("the proxy refuses")),
        (
            httpx.TooManyRedirects("x"),
            True,
            Redirected,
            "h.example sends requests round in circles. Check the network's log-in page.",
        ),
        (
            httpx.ReadError("x"),
            False,
            Unreachable,
            "The request to h.example could not be sent. Check the network and the "
            "configuration; the kiosk keeps trying.",
        ),
        (
            httpx.ReadTimeout("x"),
            True,
            Unanswered,
            "TeamUp did not answer in time; it may have got the request.",
        ),
        (
            httpx.ReadError("x"),
            True,
            Unanswered,
            "The connection to TeamUp was lost before its answer came; "
            "it may have got the request.",
        ),
    ],
)
def test_what_is_told_of_a_failure(
    error: Exception, begun: bool, kind: type[TeamUpError], sentence: str
) -> None:
    found = error_of_exception(error, begun=begun, host="h.example")
    assert type(found) is kind
    assert str(found) == sentence


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Fri, 10 Jul 2026 12:00:00 GMT", NOW),
        ("Fri, 10 Jul 2026 12:00:00 -0000", NOW),
        ("Fri, 10 Jul 2026 14:00:00 +0200", NOW),
        ("Friday", None),
    ],
)
def test_moments_in_headers(text: str, moment: datetime | None) -> None:
    found = http_date(text)
    assert found == moment
    if found is not None and text.endswith("+0200"):
        assert found.tzinfo == timezone(timedelta(hours=2))
    elif found is not None:
        assert found.tzinfo is UTC or found.utcoffset() == timedelta(0)
