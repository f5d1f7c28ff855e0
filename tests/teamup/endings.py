"""The table of endings: what the server does, what it means, what the kiosk does next."""

import contextlib
import gzip
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from kiosk.teamup.http.connection import RequestLimits
from tests.helpers.rawserver import Peer, RawServer, Script, answer, closed_port, raw
from tests.helpers.silent_resolver import silent_for
from tests.teamup.making import QUICK, TOKEN


class Class(Enum):
    """What an ending means."""

    NOT_DELIVERED = "not delivered"
    REFUSED = "refused"
    UNANSWERED = "unanswered"
    CONFIRMED = "confirmed"


class Does(Enum):
    """What the kiosk does then."""

    PAUSE = "keeps it; the queue waits while one check-in at a time tries, with growing pauses"
    PAUSE_AS_ASKED = "keeps it; the queue waits as long as TeamUp asks (at most 300 s), then tries"
    PAUSE_WITH_BANNER = "keeps it; the queue waits and tries by itself; staff see one banner"
    WAIT_ALONE = "keeps it; this one waits, longer each time or as asked; others go on"
    ASK_STAFF = "shows it to staff with TeamUp's words: send again, or dismiss with a reason"
    READ_BACK = "reads back whether it is there, and never sends it again before that is known"
    NOTHING = "nothing more: it is there"


@dataclass(frozen=True, slots=True)
class Served:
    """A server that is ready: its address, and how many connections were made to it."""

    base_url: str
    posts: Callable[[], int]


Serve = Callable[[], contextlib.AbstractContextManager[Served]]


@dataclass(frozen=True, slots=True)
class Ending:
    """One line of the table. `says`: part of the sentence staff read."""

    id: str
    words: str
    serve: Serve
    means: Class
    does: Does
    limits: RequestLimits = QUICK
    retry_after_s: float = 0.0
    says: str = ""
    token: str = TOKEN


MADE: Final = {
    "id": 1,
    "object": "checkin",
    "timestamp": "2026-10-11T09:15:02.114Z",
    "comped": False,
    "customer_membership": 8910,
}
GOOD: Final = json.dumps(MADE).encode()
_PEM: Final = Path(__file__).with_name("self_signed.pem")
_FIFTY_MB: Final = 50 * 1024 * 1024
_READ_AT_MOST: Final = 16 * 1024 * 1024  # the client's limit and what the system buffers on the way

# Servers -------------------------------------------------------------------------------------


def _at(script: Script, scheme: str = "http") -> Serve:
    @contextlib.contextmanager
    def serve() -> Iterator[Served]:
        with RawServer(script) as server:
            url = f"{scheme}://127.0.0.1:{server.port}/api/v2"
            yield Served(url, lambda: server.connections)

    return serve


@contextlib.contextmanager
def _no_such_name() -> Iterator[Served]:
    yield Served("https://goteamup.invalid/api/v2", lambda: 0)  # RFC 2606 keeps it from existing


@contextlib.contextmanager
def _silent_resolver() -> Iterator[Served]:
    with silent_for("teamup.example"):
        yield Served("https://teamup.example/api/v2", lambda: 0)


@contextlib.contextmanager
def _nobody_listens() -> Iterator[Served]:
    yield Served(f"http://127.0.0.1:{closed_port()}", lambda: 0)


@contextlib.contextmanager
def _full_backlog() -> Iterator[Served]:
    """A listener whose queue is full and who takes nobody: the connection is never made."""
    with contextlib.ExitStack() as open_sockets:
        listener = open_sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = open_sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}", lambda: 0)


@contextlib.contextmanager
def _never_reads() -> Iterator[Served]:
    """A server with hardly any room that reads nothing: the request gets stuck on its way."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}", lambda: 1)


# Scripts -------------------------------------------------------------------------------------


def _close_at_once(peer: Peer) -> None:
    peer.sock.close()


def _reset_within(peer: Peer) -> None:
    peer.sock.recv(20)
    peer.reset()


def _read_and_close(peer: Peer) -> None:
    peer.request()


def _read_and_reset(peer: Peer) -> None:
    peer.request()
    peer.reset()


def _read_and_hang(peer: Peer) -> None:
    peer.request()
    peer.hang()


def _hang(peer: Peer) -> None:
    peer.hang()


def _alert(peer: Peer) -> None:
    peer.sock.recv(4096)
    peer.send(b"\x15\x03\x03\x00\x02\x02\x28")  # a fatal alert: handshake failure


def _self_signed(peer: Peer) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_PEM)
    with context.wrap_socket(peer.sock, server_side=True) as secure:
        secure.sendall(b"HTTP/1.1 201 Created\r\n\r\n" + GOOD)


def _byte_a_second(head: bytes, body: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(head)
        peer.drip(body, every_s=1.0)

    return script


def _fifty_mb(status: str) -> Script:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(f"HTTP/1.1 {status}\r\nContent-Length: {_FIFTY_MB}\r\n\r\n".encode())
        sent = 0
        with contextlib.suppress(OSError):
            while sent < _FIFTY_MB:
                sent += peer.sock.send(b" " * 65536)
        if sent > _READ_AT_MOST:
            raise AssertionError(f"the client took in {sent} bytes")

    return script


@cache
def _bomb() -> bytes:
    """A few dozen KB that unpack to 50 MB."""
    return gzip.compress(b" " * _FIFTY_MB, compresslevel=9)


def _zipped(body: bytes, status: str = "201 Created") -> Script:
    return answer(status, body, "Content-Encoding: gzip")


def _error(status: str, code: str = "", message: str = "", *headers: str) -> Script:
    body = json.dumps({"code": code, "message": message, "type": "invalid_request_error"})
    return answer(status, body.encode(), *headers)


def _in_two_minutes() -> Script:
    def script(peer: Peer) -> None:
        then = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
        answer("429 Too Many Requests", b"", f"Retry-After: {then}")(peer)

    return script


def _redirect(status: int) -> Ending:
    script = answer(f"{status} Elsewhere", b"", "Location: https://login.example/")
    return Ending(
        str(status),
        f"{status} to another place",
        _at(script),
        Class.NOT_DELIVERED,
        Does.PAUSE,
        says="points elsewhere",
    )


def _lost(
    id: str, words: str, script: Script, limits: RequestLimits = QUICK, says: str = ""
) -> Ending:
    return Ending(
        id, words, _at(script), Class.UNANSWERED, Does.READ_BACK, limits=limits, says=says
    )


def _no(id: str, words: str, script: Script, says: str = "") -> Ending:
    return Ending(id, words, _at(script), Class.REFUSED, Does.ASK_STAFF, says=says)


def _yes(id: str, words: str, script: Script) -> Ending:
    return Ending(id, words, _at(script), Class.CONFIRMED, Does.NOTHING, limits=RequestLimits())


def _tls(id: str, words: str, script: Script, says: str = "") -> Ending:
    return Ending(
        id, words, _at(script, "https"), Class.NOT_DELIVERED, Does.PAUSE, QUICK, says=says
    )


_SLOW_READER: Final = RequestLimits(
    connect_s=2.0, read_s=5.0, write_s=5.0, pool_s=2.0, checkin_s=1.3, lookup_s=2.0, page_s=2.0
)
_SHORT_CONNECT: Final = RequestLimits(connect_s=0.3)
_SHORT_WRITE: Final = RequestLimits(write_s=0.3)
_HEAD_201: Final = b"HTTP/1.1 201 Created\r\nContent-Length: 148\r\n\r\n"
_FIELD_ERRORS: Final = json.dumps(
    {
        "code": "parameter_invalid",
        "message": "Invalid.",
        "type": "invalid_request_error",
        "field_errors": {"customer_membership": ["This membership is on hold."]},
    }
).encode()

ENDINGS: Final = (
    Ending(
        "dns-failure",
        "the name cannot be resolved",
        _no_such_name,
        Class.NOT_DELIVERED,
        Does.PAUSE,
        RequestLimits(),
        says="cannot be reached",
    ),
    Ending(
        "dns-silent",
        "nobody says in time where the name is",
        _silent_resolver,
        Class.NOT_DELIVERED,
        Does.PAUSE,
        says="no connection in time",
    ),
    Ending(
        "refused-connection",
        "connection refused",
        _nobody_listens,
        Class.NOT_DELIVERED,
        Does.PAUSE,
        says="nothing answers there",
    ),
    Ending(
        "timeout-connecting",
        "no connection in time",
        _full_backlog,
        Class.NOT_DELIVERED,
        Does.PAUSE,
        _SHORT_CONNECT,
        says="no connection in time",
    ),
    _tls("tls-error", "TLS: the server ends the handshake", _alert),
    _tls(
        "tls-certificate",
        "TLS: a certificate nobody vouches for",
        _self_signed,
        "certificate is not trusted",
    ),
    _tls("tls-silent", "TLS: no answer to the handshake in time", _hang),
    _tls("tls-plain", "TLS: the server speaks plain HTTP", raw(b"HTTP/1.1 400 No\r\n\r\n")),
    Ending(
        "timeout-sending",
        "the request cannot be sent to its end in time",
        _never_reads,
        Class.UNANSWERED,
        Does.READ_BACK,
        _SHORT_WRITE,
        says="did not answer in time",
        token="t" * (16 * 1024 * 1024),
    ),
    _lost("timeout-reading", "no answer in time", _read_and_hang, says="did not answer in time"),
    _lost("dropped-before", "closed before the request was read", _close_at_once),
    _lost("dropped-within", "reset in the middle of the request", _reset_within),
    _lost("dropped-after", "closed after the request, without an answer", _read_and_close),
    _lost("reset-after", "reset after the request, without an answer", _read_and_reset),
    _lost(
        "headers-cut",
        "cut off in the middle of the answer's headers",
        raw(b"HTTP/1.1 201 Created\r\nContent-"),
    ),
    _lost(
        "truncated-201",
        "201, cut off in the middle of the body",
        raw(b"HTTP/1.1 201 Created\r\nContent-Length: 148\r\n\r\n" + GOOD[:60]),
        says="cut off",
    ),
    _lost("201-empty", "201 with an empty body", answer("201 Created")),
    _lost(
        "201-another-shape",
        "201 with another body than a check-in",
        answer("201 Created", b'{"id": 7, "object": "customer"}'),
        says="not what was asked for",
    ),
    _lost("201-no-json", "201 with a body that is no JSON", answer("201 Created", b"OK")),
    _lost("204", "204 without a body", answer("204 No Content")),
    _lost(
        "200-captive-portal",
        "200 with the log-in page of a public network",
        answer("200 OK", b"<!doctype html><h1>Log in</h1>", "Content-Type: text/html"),
        says="log-in page",
    ),
    _yes("201", "201 with a check-in", answer("201 Created", GOOD)),
    _yes("201-gzip", "201 with a check-in, packed with gzip", _zipped(gzip.compress(GOOD))),
    _yes("200-checkin", "200 with a check-in", answer("200 OK", GOOD)),
    *(_redirect(status) for status in (301, 302, 303, 307, 308)),
    _no(
        "400-field-errors",
        "400 with `field_errors`",
        answer("400 Bad Request", _FIELD_ERRORS),
        "This membership is on hold.",
    ),
    _no("400-html", "400 with a page in HTML", answer("400 Bad Request", b"<html>")),
    Ending(
        "401",
        "401",
        _at(_error("401 Unauthorized", "authentication_failed")),
        Class.NOT_DELIVERED,
        Does.PAUSE_WITH_BANNER,
        says="does not accept the token",
    ),
    _no("403", "403", _error("403 Forbidden", "mode_not_allowed"), "teamup.checkin_mode"),
    _no("404", "404", _error("404 Not Found", "not_found", "No such venue."), "No such venue."),
    _no("409", "409", _error("409 Conflict", "conflict", "Clash."), "Clash."),
    _no("422", "422", _error("422 Unprocessable", "invalid", "No."), "(422)"),
    _no("another-4xx", "any other 4xx (418 here)", answer("418 Teapot")),
    _no(
        "4xx-cut-off",
        "a 4xx whose body is cut off",
        raw(b"HTTP/1.1 409 Conflict\r\nContent-Length: 99\r\n\r\n{"),
    ),
    Ending(
        "429-seconds",
        "429 with `Retry-After` in seconds",
        _at(answer("429 Too Many Requests", b"", "Retry-After: 90")),
        Class.NOT_DELIVERED,
        Does.PAUSE_AS_ASKED,
        retry_after_s=89.0,
    ),
    Ending(
        "429-date",
        "429 with `Retry-After` as a date",
        _at(_in_two_minutes()),
        Class.NOT_DELIVERED,
        Does.PAUSE_AS_ASKED,
        retry_after_s=100.0,
    ),
    Ending(
        "429-no-header",
        "429 without `Retry-After`",
        _at(answer("429 Too Many Requests")),
        Class.NOT_DELIVERED,
        Does.PAUSE,
    ),
    _lost("500", "500", answer("500 Internal Server Error", b"<html>")),
    _lost("502", "502", answer("502 Bad Gateway", b"<html>")),
    Ending(
        "503",
        "503",
        _at(answer("503 Service Unavailable", b"<html>")),
        Class.NOT_DELIVERED,
        Does.WAIT_ALONE,
    ),
    Ending(
        "503-seconds",
        "503 with `Retry-After`",
        _at(answer("503 Service Unavailable", b"", "Retry-After: 90")),
        Class.NOT_DELIVERED,
        Does.WAIT_ALONE,
        retry_after_s=89.0,
    ),
    _lost("504", "504", answer("504 Gateway Timeout", b"<html>")),
    _lost("another-5xx", "any other 5xx (501 here)", answer("501 Not Implemented")),
    _lost("not-http", "an answer that is not HTTP", raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")),
    _lost(
        "50-mb-body",
        "201 with a body of 50 MB",
        _fifty_mb("201 Created"),
        RequestLimits(),
        "too long",
    ),
    _no("50-mb-4xx", "400 with a body of 50 MB", _fifty_mb("400 Bad Request")),
    _lost(
        "gzip-bomb",
        "201 whose gzip unpacks to 50 MB",
        _zipped(_bomb()),
        RequestLimits(),
        "too long",
    ),
    _no("gzip-bomb-4xx", "400 whose gzip unpacks to 50 MB", _zipped(_bomb(), "400 Bad Request")),
    _lost(
        "byte-a-second",
        "201, one byte of the body a second",
        _byte_a_second(_HEAD_201, GOOD),
        _SLOW_READER,
    ),
    _lost(
        "byte-a-second-headers",
        "one byte of the answer's headers a second",
        _byte_a_second(b"", _HEAD_201),
        _SLOW_READER,
    ),
)

ELSEWHERE: Final = (
    (
        "an idle connection that the server has closed",
        "not delivered",
        "notices before the request leaves, and makes a new connection",
        "tests/teamup/http/test_connection.py"
        "::test_an_idle_connection_the_server_closed_is_not_used_again",
    ),
    (
        "the request budget of this kiosk is used up",
        "not delivered",
        Does.PAUSE.value,
        "tests/teamup/http/test_endings.py::test_the_budget_is_used_up",
    ),
    (
        "refused because of a check-in that day, after an unanswered POST of the same check-in",
        "confirmed",
        Does.NOTHING.value,
        "tests/teamup/sending/test_sender.py"
        "::test_already_checked_in_after_our_own_lost_request_is_a_confirmation",
    ),
    (
        "the kiosk is killed, or loses power, while *sending*",
        "unanswered",
        Does.READ_BACK.value,
        "tests/campaigns/kills/test_kills.py::test_a_short_campaign",
    ),
)
"""Endings that need more than one request; their tests are where their code is tested."""

HEAD: Final = """\
# Every way a POST can end

TeamUp has no idempotency key, so everything depends on telling apart what surely did not arrive,
what surely did, and what may have. Each line has a test in which a real server does exactly that
to a real socket. The page is written from the table in `tests/teamup/endings.py`; after a change,
write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/teamup/http/test_endings.py

- **not delivered**: nothing was carried out; the check-in goes back to *recorded*
- **refused**: TeamUp said no for good; its words are kept
- **unanswered**: it may have been carried out
- **confirmed**: TeamUp has it

A status line decides alone where it says enough: a 4xx is a refusal even when its body is cut off
or endless. A body is read up to 1 MiB, unpacked, and a whole request may take 20 s, however
slowly the bytes come. The lookup of TeamUp's name counts: the system's resolver keeps its own time
and cannot be cancelled, so it is asked in a thread of its own, one however many wait, and left
behind when time is up. While it is silent, the addresses it gave last are used, up to a day.
No redirect is followed and no POST is repeated by the connection itself.

| how it ends | class | what the kiosk does | test |
|---|---|---|---|
"""


def page() -> str:
    """Return the whole of `docs/classification.md`."""
    lines = [
        (
            e.words,
            e.means.value,
            e.does.value,
            f"tests/teamup/http/test_endings.py::test_ending[{e.id}]",
        )
        for e in ENDINGS
    ]
    table = "".join(
        f"| {words} | {means} | {does} | `{test}` |\n" for words, means, does, test in lines
    )
    others = "".join(
        f"| {words} | {means} | {does} | `{test}` |\n" for words, means, does, test in ELSEWHERE
    )
    return f"{HEAD}{table}{others}"
