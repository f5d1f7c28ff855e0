"""Every way a request can end becomes one of our errors, first in words, then over sockets."""

import gzip
import json
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

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
    KNOWN_FAILURES,
    MAX_RETRY_AFTER_S,
    Response,
    error_of_exception,
    error_of_status,
    retry_after,
)
from kiosk.teamup.sending.attempt import DuplicateRefusal
from tests.helpers.rawserver import Peer, RawServer, Script, answer, closed_port, raw
from tests.teamup.making import QUICK, TOKEN, a_checkin, a_client

NOW = datetime(2026, 10, 11, 9, 15, tzinfo=UTC)
MADE = {
    "id": 1,
    "object": "checkin",
    "timestamp": "2026-10-11T09:15:02.114Z",
    "comped": False,
    "customer_membership": 8910,
}
GOOD = json.dumps(MADE).encode()


def _exceptions_of_httpx() -> list[type[Exception]]:
    names = [getattr(httpx, name) for name in dir(httpx)]
    return [it for it in names if isinstance(it, type) and issubclass(it, Exception)]


def _instance(kind: type[Exception]) -> Exception:
    if issubclass(kind, httpx.HTTPStatusError):
        request = httpx.Request("GET", "http://x/")
        return kind("no", request=request, response=httpx.Response(500, request=request))
    if issubclass(kind, httpx.StreamError) and kind is not httpx.StreamError:
        return kind.__new__(kind)
    return kind(f"Illegal header value b'Bearer {TOKEN}'")


@pytest.mark.parametrize("kind", _exceptions_of_httpx(), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("begun", [False, True])
def test_every_exception_of_httpx_is_mapped(kind: type[Exception], begun: bool) -> None:
    assert issubclass(kind, KNOWN_FAILURES)
    found = error_of_exception(_instance(kind), begun=begun, host="goteamup.com")
    assert isinstance(found, Unanswered | NotDelivered)
    if not begun:
        assert isinstance(found, NotDelivered)
    assert str(found).endswith(".")
    if not issubclass(kind, httpx.ConnectError):  # those speak of addresses alone
        assert TOKEN not in str(found)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (httpx.ConnectError, Unreachable),
        (httpx.ConnectTimeout, Unreachable),
        (httpx.PoolTimeout, Unreachable),
        (httpx.ProxyError, Unreachable),
        (httpx.UnsupportedProtocol, Unreachable),
        (httpx.TooManyRedirects, Redirected),
        (httpx.ReadTimeout, Unanswered),
        (httpx.WriteTimeout, Unanswered),
        (httpx.ReadError, Unanswered),
        (httpx.WriteError, Unanswered),
        (httpx.CloseError, Unanswered),
        (httpx.RemoteProtocolError, Unanswered),
        (httpx.LocalProtocolError, Unanswered),
        (httpx.DecodingError, Unanswered),
    ],
)
def test_a_request_that_was_begun(
    kind: type[httpx.RequestError], expected: type[TeamUpError]
) -> None:
    assert type(error_of_exception(kind("x"), begun=True, host="h")) is expected


STATUSES: list[tuple[int, type[TeamUpError]]] = [
    *[(status, Redirected) for status in (300, 301, 302, 303, 304, 307, 308)],
    (401, Unauthorised),
    (429, TooManyRequests),
    (503, Unavailable),
    *[(status, Refused) for status in (400, 402, 403, 404, 405, 409, 410, 418, 422, 451)],
    *[(status, Unanswered) for status in (500, 501, 502, 504, 505, 511, 599)],
]


@pytest.mark.parametrize(("status", "expected"), STATUSES)
@pytest.mark.parametrize("body", [b"", b"<html>no</html>", b'{"code": "c", "message": "m"}', b"7"])
def test_statuses(status: int, expected: type[TeamUpError], body: bytes) -> None:
    found = error_of_status(Response(status, body=body), now=NOW)
    assert type(found) is expected
    assert found.status == status


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206])
def test_a_2xx_is_no_problem_by_its_status(status: int) -> None:
    assert error_of_status(Response(status), now=NOW) is None


def test_says_what_teamup_said() -> None:
    body = {
        "code": "parameter_invalid",
        "message": "Invalid.",
        "type": "invalid_request_error",
        "field_errors": {"customer_membership": ["On\u202e hold."], "non_field_errors": ["Sorry."]},
    }
    found = error_of_status(Response(400, body=json.dumps(body).encode()), now=NOW)
    assert isinstance(found, Refused)
    assert found.code == "parameter_invalid"
    assert "“Invalid. customer_membership: On hold. Sorry”." in str(found)
    assert json.loads(found.body) == body


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", 0.0),
        (" 12 ", 12.0),
        ("99999999999999999999", MAX_RETRY_AFTER_S),
        ("9" * 5000, MAX_RETRY_AFTER_S),
        ("0000000000007", 7.0),
        (format_datetime(NOW + timedelta(seconds=42), usegmt=True), 42.0),
        (format_datetime(NOW - timedelta(hours=1), usegmt=True), 0.0),
        (format_datetime(NOW + timedelta(days=1), usegmt=True), MAX_RETRY_AFTER_S),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("1.5", None),
        ("٣", None),
    ],
)
def test_retry_after(value: str, expected: float | None) -> None:
    assert retry_after({"retry-after": value}, now=NOW) == expected


def test_retry_after_reaches_the_error() -> None:
    for status in (429, 503):
        found = error_of_status(Response(status, {"retry-after": "7"}), now=NOW)
        assert isinstance(found, NotDelivered)
        assert found.retry_after == 7.0


def test_knows_a_refusal_because_of_an_earlier_check_in() -> None:
    assert DuplicateRefusal()(Refused("x", status=400, code="already_checked_in"))
    assert DuplicateRefusal()(Refused("x", body="Customer is Already Checked In for this day."))
    assert not DuplicateRefusal()(Refused("x", code="parameter_invalid", body="on hold"))
    assert not DuplicateRefusal()(Unanswered("x", code="already_checked_in"))
    assert DuplicateRefusal(codes=frozenset({"twice"}))(Refused("x", code="twice"))
    assert DuplicateRefusal(words=("Schon da",))(Refused("x", body="Kunde ist SCHON DA."))
    assert not DuplicateRefusal(codes=frozenset(), words=())(
        Refused("x", code="already_checked_in")
    )
    assert not DuplicateRefusal(codes=frozenset(), words=("",))(Refused("x", body="on hold"))


def _close_at_once(peer: Peer) -> None:
    peer.sock.close()


def _read_and_close(peer: Peer) -> None:
    peer.request()


def _read_and_reset(peer: Peer) -> None:
    peer.request()
    peer.reset()


def _read_and_hang(peer: Peer) -> None:
    peer.request()
    peer.hang()


def _drip_headers(peer: Peer) -> None:
    peer.request()
    peer.drip(b"HTTP/1.1 201 Created\r\nX: " + b"x" * 10_000, every_s=0.02)


def _drip_body(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 201 Created\r\nContent-Length: 10000\r\n\r\n")
    peer.drip(b" " * 10_000, every_s=0.02)


def _bomb() -> bytes:
    return gzip.compress(b" " * 80 * 1024 * 1024, compresslevel=9)


def _ok(body: bytes, *headers: str, status: str = "201 Created") -> Script:
    return answer(status, body, *headers)


JSON = "Content-Type: application/json"
SOCKETS: list[tuple[str, Script, type[TeamUpError]]] = [
    ("closes at once", _close_at_once, Unanswered),
    ("reads and closes", _read_and_close, Unanswered),
    ("reads and resets", _read_and_reset, Unanswered),
    ("reads and hangs", _read_and_hang, Unanswered),
    ("headers byte by byte", _drip_headers, Unanswered),
    ("body byte by byte", _drip_body, Unanswered),
    ("not HTTP", raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), Unanswered),
    ("half of the headers", raw(b"HTTP/1.1 201 Created\r\nContent-"), Unanswered),
    (
        "half of the body",
        raw(b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n" + GOOD[:20]),
        Unanswered,
    ),
    ("half of a body of unknown length", raw(b"HTTP/1.1 201 OK\r\n\r\n" + GOOD[:20]), Unanswered),
    ("endless headers", raw(b"HTTP/1.1 201 OK\r\nX: " + b"x" * 300_000), Unanswered),
    ("body too long", _ok(b" " * (1024 * 1024 + 1)), Unanswered),
    ("gzip bomb", _ok(_bomb(), "Content-Encoding: gzip"), Unanswered),
    ("gzip bomb in an error", _ok(_bomb(), "Content-Encoding: gzip", status="400 No"), Refused),
    ("broken gzip", _ok(b"\x1f\x8bgarbage", "Content-Encoding: gzip"), Unanswered),
    ("half a gzip", _ok(gzip.compress(GOOD)[:-9], "Content-Encoding: gzip"), Unanswered),
    ("packing nobody asked for", _ok(GOOD, "Content-Encoding: br"), Unanswered),
    ("empty 201", _ok(b""), Unanswered),
    ("204", answer("204 No Content"), Unanswered),
    ("a log-in page", _ok(b"<html>Log in</html>", status="200 OK"), Unanswered),
    ("another object", _ok(b'{"id": 1, "object": "customer", "timestamp": "x"}'), Unanswered),
    ("a list", _ok(b"[" + GOOD + b"]"), Unanswered),
    ("deeply nested", _ok(b"[" * 100_000), Unanswered),
    ("a huge number", _ok(b'{"id": ' + b"9" * 9999 + b"}"), Unanswered),
    ("an id beyond reason", _ok(json.dumps({**MADE, "id": 2**63}).encode()), Unanswered),
    ("not UTF-8", _ok(GOOD.replace(b"checkin", b"check\xff")), Unanswered),
    ("301 elsewhere", answer("301 Moved", b"", "Location: http://127.0.0.2:9/x"), Redirected),
    ("307 to nowhere", answer("307 Moved", b"", "Location: http://["), Redirected),
    ("401", answer("401 Unauthorized", b'{"code": "authentication_failed"}'), Unauthorised),
    ("403", answer("403 Forbidden", b'{"code": "mode_not_allowed"}'), Refused),
    ("404 in HTML", answer("404 Not Found", b"<html>"), Refused),
    (
        "409 cut off",
        raw(b"HTTP/1.1 409 Conflict\r\nContent-Length: 99\r\n\r\n{"),
        Refused,
    ),
    ("429", answer("429 Too Many", b"", "Retry-After: 3"), TooManyRequests),
    ("500", answer("500 Oops", b"<html>"), Unanswered),
    ("502", answer("502 Bad Gateway", b"<html>"), Unanswered),
    ("503", answer("503 Unavailable", b"<html>"), Unavailable),
    ("504", answer("504 Gateway Timeout", b"<html>"), Unanswered),
]


@pytest.mark.parametrize(
    ("script", "expected"),
    [(script, expected) for _, script, expected in SOCKETS],
    ids=[name for name, _, _ in SOCKETS],
)
def test_a_post_at_a_server_that(script: Script, expected: type[TeamUpError]) -> None:
    with RawServer(script) as server:
        client = a_client(server.url, limits=QUICK)
        with pytest.raises(TeamUpError) as caught:
            client.check_in(a_checkin())
        assert type(caught.value) is expected
        assert TOKEN not in f"{caught.value} {caught.value.body}"
        assert server.connections == 1
        client.close()


@pytest.mark.parametrize(
    "script",
    [
        _ok(GOOD),
        _ok(GOOD, status="200 OK"),
        _ok(gzip.compress(GOOD), "Content-Encoding: gzip"),
        raw(b"HTTP/1.1 201 Created\r\n\r\n" + GOOD),
        raw(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n\r\n" + GOOD),
        _ok(json.dumps({**MADE, "later": [1], "customer_membership": None}).encode()),
        _ok(json.dumps({**MADE, "timestamp": "2026-10-11T09:15:02.114"}).encode()),
    ],
)
def test_a_check_in_that_was_accepted(script: Script) -> None:
    with RawServer(script) as server:
        client = a_client(server.url)
        made = client.check_in(a_checkin())
        assert made.server_id == 1
        assert made.timestamp == datetime(2026, 10, 11, 9, 15, 2, 114000, UTC)
        client.close()


def test_nobody_listens() -> None:
    client = a_client(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(Unreachable) as caught:
        client.check_in(a_checkin())
    assert "nothing answers there" in str(caught.value)
    assert not client.online
    client.close()


def test_a_name_nobody_has() -> None:
    client = a_client("https://goteamup.invalid/api/v2")
    with pytest.raises(Unreachable):
        client.check_in(a_checkin())
    client.close()


def _hang(peer: Peer) -> None:
    peer.hang()


def _tls_alert(peer: Peer) -> None:
    peer.sock.recv(4096)
    peer.send(b"\x15\x03\x03\x00\x02\x02\x28")  # fatal alert: handshake failure


@pytest.mark.parametrize(
    "script", [_tls_alert, _hang, _close_at_once, raw(b"HTTP/1.1 400 This is plain HTTP\r\n\r\n")]
)
def test_tls_fails(script: Script) -> None:
    with RawServer(script) as server:
        client = a_client(f"https://127.0.0.1:{server.port}", limits=QUICK)
        with pytest.raises(Unreachable):
            client.check_in(a_checkin())
        client.close()


def test_a_certificate_nobody_vouches_for() -> None:
    """The key beside this file is good for nothing but this test."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).parents[1] / "self_signed.pem")

    def script(peer: Peer) -> None:
        with context.wrap_socket(peer.sock, server_side=True) as secure:
            secure.sendall(b"HTTP/1.1 201 Created\r\n\r\n" + GOOD)

    with RawServer(script) as server:
        client = a_client(f"https://127.0.0.1:{server.port}")
        with pytest.raises(Unreachable, match="its certificate is not trusted here"):
            client.check_in(a_checkin())
        client.close()
