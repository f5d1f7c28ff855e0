"""Pages are followed to the end, but never to another place and never round in circles."""

import json
import threading

import pytest

from kiosk.core.errors import Redirected, TeamUpError, Unanswered
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.http.wire import IssueBody
from tests.helpers.rawserver import Peer, RawServer, answer
from tests.teamup.making import QUICK, a_client


class Pages:
    """Serves pages by their number; `nexts[n]` is what page n says about the next one."""

    def __init__(self, *nexts: str | None) -> None:
        self.nexts = nexts
        self.asked: list[str] = []

    def __call__(self, peer: Peer) -> None:
        while True:
            line = peer.request().split(b"\r\n")[0].decode()
            self.asked.append(line.split(" ")[1])
            number = len(self.asked)
            body = {"count": 3, "next": self.nexts[number - 1], "results": [{"customer": number}]}
            raw = json.dumps(body).encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(raw)}\r\n\r\n"
            peer.send(head.encode() + raw)


def _customers(url: str, stop: threading.Event | None = None) -> list[IssueBody]:
    client = a_client(f"{url}/api/v2", limits=QUICK)
    try:
        return [row for page in client.flags(stop) for row in page.rows]
    finally:
        client.close()


def test_next_is_followed_as_it_is() -> None:
    pages = Pages()
    with RawServer(pages) as server:
        pages.nexts = (f"{server.url}/somewhere?cursor=a%2Fb", f"{server.url}/api/v2//x", None)
        assert [row.customer for row in _customers(server.url)] == [1, 2, 3]
    assert pages.asked[0].startswith("/api/v2/customer_issues?")
    assert "page_size=100" in pages.asked[0]
    assert pages.asked[1:] == ["/somewhere?cursor=a%2Fb", "/api/v2//x"]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "http://127.0.0.1:{other}/api/v2/customer_issues?page=2",
        "https://127.0.0.1:{port}/api/v2/customer_issues?page=2",
        "http://localhost:{port}/api/v2/customer_issues?page=2",
        "http://127.0.0.1:{port}@127.0.0.1:{other}/",
        "//127.0.0.1:{other}/",
        "/api/v2/customer_issues?page=2",
        "file:///etc/passwd",
        "http://[",
    ],
)
def test_no_page_leads_elsewhere(elsewhere: str) -> None:
    pages = Pages()
    with RawServer(pages) as server, RawServer(answer("200 OK", b"{}")) as other:
        pages.nexts = (elsewhere.format(port=server.port, other=other.port),)
        with pytest.raises(Redirected, match="not followed"):
            _customers(server.url)
        assert other.connections == 0
    assert len(pages.asked) == 1


def test_circles_end() -> None:
    pages = Pages()
    with RawServer(pages) as server:
        one, two = f"{server.url}/1", f"{server.url}/2"
        pages.nexts = (one, two, one)
        with pytest.raises(Unanswered, match="circles"):
            _customers(server.url)
    assert len(pages.asked) == 3


def test_a_set_stop_ends_it() -> None:
    stop = threading.Event()
    stop.set()
    with RawServer(Pages(None)) as server:
        with pytest.raises(Stopped):
            _customers(server.url, stop)
        assert server.connections == 0


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"results": 7}', b""])
def test_what_is_no_page(body: bytes) -> None:
    with RawServer(answer("200 OK", body)) as server, pytest.raises(Unanswered):
        _customers(server.url)


def test_a_bad_row_does_not_lose_the_page() -> None:
    body = b'{"results": [null, {"customer": "x"}, {"customer": 5}, 7]}'
    with RawServer(answer("200 OK", body)) as server:
        client = a_client(server.url, limits=QUICK)
        (page,) = client.flags()
        client.close()
    assert [row.customer for row in page.rows] == [5]
    assert page.skipped == 3


def test_a_page_that_is_too_long() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        for _ in range(17):
            peer.send(b" " * 1024 * 1024)

    with RawServer(script) as server, pytest.raises(TeamUpError):
        _customers(server.url)
