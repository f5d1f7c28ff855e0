"""Single requests: what is sent, what is kept, and what is never followed."""

import logging
import re
import threading
import time
from dataclasses import replace
from pathlib import Path

import certifi
import pytest

from kiosk.core.errors import ConfigurationError, TeamUpError, Unanswered, Unreachable
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import Connection, RequestLimits
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import Peer, RawServer, answer
from tests.teamup.making import QUICK, TOKEN, a_checkin, a_client, an_account

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


def _get(account: Account, limits: RequestLimits = QUICK, deadline_s: float = 2.0) -> bytes:
    connection = Connection(account, limits)
    try:
        url = f"{account.base_url}/x"
        return connection.get(url, headers={}, deadline_s=deadline_s).body
    finally:
        connection.close()


def test_the_whole_request_of_a_check_in() -> None:
    seen: list[bytes] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.send(b"HTTP/1.1 400 No\r\nContent-Length: 0\r\n\r\n")

    with RawServer(script) as server:
        client = a_client(f"{server.url}/api/v2")
        with pytest.raises(TeamUpError):
            client.check_in(a_checkin(comped=True))
        client.close()
    head, _, body = seen[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /api/v2/checkins HTTP/1.1"
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    assert headers["teamup-provider-id"] == "123"
    assert headers["teamup-request-mode"] == "customer"
    assert headers["authorization"] == f"bearer {TOKEN}"
    assert headers["content-type"] == "application/json"
    assert re.fullmatch(r"turnstile/[0-9.]+", headers["user-agent"])
    assert b'"customer":4567' in body.replace(b" ", b"")
    assert b'"comped":true' in body.replace(b" ", b"")


def test_the_deadline_covers_all_steps_together() -> None:
    """Every single step stays within its own limit; only their sum does not."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.drip(OK[:-2] + b" " * 10_000, every_s=0.01)

    with RawServer(script) as server, pytest.raises(Unanswered):
        _get(an_account(server.url), RequestLimits(read_s=30), deadline_s=0.2)


def test_keeps_no_cookies() -> None:
    seen: list[bytes] = []

    def script(peer: Peer) -> None:
        for _ in range(2):
            seen.append(peer.request())
            peer.send(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\n{}")

    with RawServer(script) as server:
        account = an_account(server.url)
        connection = Connection(account, QUICK)
        for _ in range(2):
            connection.get(f"{server.url}/x", headers={}, deadline_s=2.0)
        connection.close()
        assert server.connections == 1
    assert len(seen) == 2
    assert b"ookie" not in seen[1]


def test_an_idle_connection_the_server_closed_is_not_used_again() -> None:
    """The close is seen before the request leaves, so nothing is unanswered."""
    closed = threading.Event()

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(OK)
        peer.sock.close()
        closed.set()

    with RawServer(script) as server:
        connection = Connection(an_account(server.url), QUICK)
        for _ in range(3):
            closed.clear()
            assert connection.get(f"{server.url}/x", headers={}, deadline_s=2.0).body == b"{}"
            assert closed.wait(PATIENCE_S)
            time.sleep(0.01)  # the close has to cross the loopback device
        connection.close()
        assert server.connections == 3


def test_sends_nothing_to_another_place() -> None:
    with RawServer(answer("200 OK", b"{}")) as server, RawServer(answer("200 OK")) as other:
        connection = Connection(an_account(server.url), QUICK)
        with pytest.raises(TeamUpError, match="held back"):
            connection.get(f"{other.url}/x", headers={}, deadline_s=2.0)
        connection.close()
        assert other.connections == 0


def test_logs_neither_token_nor_address(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with RawServer(answer("200 OK", b'{"results": []}')) as server:
        client = a_client(server.url)
        assert client.find_by_email("ana@example.org", deadline_s=5) == ()
        assert TOKEN not in repr(client)
        client.close()
    assert TOKEN not in caplog.text
    assert "ana" not in caplog.text


def test_a_token_that_a_server_sends_back_is_kept_nowhere() -> None:
    said = f'{{"message": "bad token Bearer {TOKEN}"}}'.encode()

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 400 No\r\nContent-Length: %d\r\n\r\n%s" % (len(said), said))

    with RawServer(script) as server, pytest.raises(TeamUpError) as caught:
        _get(an_account(server.url))
    assert "bad token Bearer ..." in str(caught.value)
    assert TOKEN not in str(caught.value) + caught.value.body


def test_honours_the_system_proxy_for_https_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with RawServer(script) as proxy, RawServer(answer("200 OK", b"{}")) as server:
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("https_proxy", proxy.url.removeprefix("http://"))
        assert _get(an_account(server.url)) == b"{}"
        assert not seen
        with pytest.raises(TeamUpError) as caught:
            _get(an_account("https://goteamup.invalid/api/v2"))
        assert "the proxy refuses" in str(caught.value)
    assert seen[0].startswith(b"CONNECT goteamup.invalid:443")
    assert TOKEN.encode() not in seen[0]


def test_a_proxy_of_a_kind_nobody_can_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match="NO_PROXY"):
        a_client("https://goteamup.invalid/api/v2")
    monkeypatch.setenv("no_proxy", "goteamup.invalid")
    a_client("https://goteamup.invalid/api/v2").close()


def test_online_tells_whether_the_last_request_got_an_answer() -> None:
    with RawServer(
        answer("503 No", b"", "Connection: close"),
        answer("302 Go", b"", "Connection: close"),
        answer("200 OK", b'{"id": 123, "name": "Gym"}', "Connection: close"),
        answer("200 OK", b"<html>", "Connection: close"),
        answer("401 No", b"", "Connection: close"),
    ) as server:
        client = a_client(server.url)
        states = [client.online]
        for _ in range(5):
            try:
                client.provider(123)
            except TeamUpError:
                pass
            states.append(client.online)
        client.close()
    assert states == [True, True, False, True, False, True]


@pytest.mark.parametrize(
    "address", ["http://\udcff", "http://xn--a:1", "http://x:99999", "http://["]
)
def test_a_proxy_that_is_no_address_is_a_sentence(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv("https_proxy", address)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY is not a web address"):
        Connection(an_account("https://teamup.example"), QUICK)


def test_unattended_it_says_what_is_wrong_until_it_is_put_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roots = tmp_path / "roots.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    address = "https://127.0.0.1:9"
    connection = Connection(an_account(address), QUICK, unattended=True)
    assert "SSL_CERT_FILE" in connection.trouble
    with pytest.raises(Unreachable, match="SSL_CERT_FILE"):
        connection.get(f"{address}/x", headers={})
    assert not connection.online
    roots.write_bytes(Path(certifi.where()).read_bytes())
    with pytest.raises(Unreachable, match="nothing answers there"):
        connection.get(f"{address}/x", headers={})
    assert connection.trouble == ""
    connection.close()


def test_without_a_token_nothing_leaves() -> None:
    with RawServer(answer("200 OK", b"{}")) as server:
        account = replace(an_account(server.url), token="", token_missing="The keyring is locked.")
        connection = Connection(account, QUICK, unattended=True)
        with pytest.raises(Unreachable, match=r"The keyring is locked\."):
            connection.get("/x")
        connection.close()
