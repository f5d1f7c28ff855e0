"""Names are looked up within the time of the request, whatever the resolver does."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore
import pytest

from kiosk.core.errors import Unreachable
from kiosk.teamup.http import dns
from kiosk.teamup.http.connection import Connection, RequestLimits
from kiosk.teamup.http.dns import HostLookup
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import RawServer, answer
from tests.helpers.silent_resolver import silent_for
from tests.teamup.making import QUICK, a_checkin, a_client, an_account

NAME = "teamup.example"
SOON = 0.2


def _answered(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let the resolver give `addresses` for every name."""
    real = socket.getaddrinfo

    def getaddrinfo(host: str, port: Any, *more: Any, **named: Any) -> list[tuple[Any, ...]]:
        if host in addresses:
            return [*real(host, port, *more, **named)]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 0)) for one in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def test_a_check_in_is_not_held_up_by_a_silent_resolver() -> None:
    client = a_client(f"https://{NAME}/api/v2", limits=QUICK)
    with silent_for(NAME), pytest.raises(Unreachable, match="no connection in time"):
        client.check_in(a_checkin())
    client.close()


def test_a_look_up_with_little_time_waits_no_longer_than_that() -> None:
    connection = Connection(an_account(f"https://{NAME}"), RequestLimits(connect_s=PATIENCE_S))
    with silent_for(NAME), pytest.raises(Unreachable):
        connection.get(f"https://{NAME}/x", headers={}, deadline_s=SOON)
    connection.close()


def test_one_lookup_is_shared_by_all_who_wait_for_it() -> None:
    names = HostLookup()

    def ask(_number: int) -> str:
        with pytest.raises(httpcore.ConnectTimeout):
            names.addresses(NAME, SOON)
        return "told"

    with silent_for(NAME) as asked, ThreadPoolExecutor(20) as threads:
        assert list(threads.map(ask, range(200))) == ["told"] * 200
        waiting = [t for t in threading.enumerate() if t.name == "name-lookup"]
        assert len(waiting) == 1
        assert waiting[0].daemon  # or it would hold up the end of the process
    assert asked == [NAME]


def test_the_end_waits_for_no_resolver() -> None:
    names = HostLookup()
    with silent_for(NAME), ThreadPoolExecutor(1) as threads:
        asked = threads.submit(names.addresses, NAME, None)
        names.stop()
        assert isinstance(asked.exception(PATIENCE_S), httpcore.ConnectTimeout)
        with pytest.raises(httpcore.ConnectTimeout):
            names.addresses(NAME, None)


def test_what_the_resolver_said_last_stands_in_while_it_is_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with RawServer(answer("200 OK", b"{}", "Connection: close")) as server:
        account = an_account(f"http://localhost:{server.port}")
        connection = Connection(account, RequestLimits())
        url = f"{account.base_url}/x"
        assert connection.get(url, headers={}, deadline_s=PATIENCE_S).body == b"{}"
        with silent_for("localhost"):
            assert connection.get(url, headers={}, deadline_s=PATIENCE_S).body == b"{}"
            monkeypatch.setattr(dns, "_KEPT_S", 0.0)
            with pytest.raises(Unreachable):
                connection.get(url, headers={}, deadline_s=SOON)
        connection.close()


def test_an_address_that_keeps_silent_leaves_time_for_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with (
        socket.socket() as full,
        RawServer(answer("200 OK", b"{}")) as server,
        socket.socket() as first,
        socket.socket() as second,
    ):
        full.bind(("127.0.0.2", server.port))
        full.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        _answered(monkeypatch, "127.0.0.2", "127.0.0.1")
        account = an_account(f"http://localhost:{server.port}")
        connection = Connection(account, RequestLimits(connect_s=2.0))
        got = connection.get(f"{account.base_url}/x", headers={}, deadline_s=PATIENCE_S)
        connection.close()
    assert got.body == b"{}"


@pytest.mark.parametrize("name", ["a..b", "x" * 70 + ".example"])
def test_a_name_that_is_none_is_a_sentence(name: str) -> None:
    connection = Connection(an_account(f"https://{name}"), QUICK)
    with pytest.raises(Unreachable, match=r"cannot be reached: its name is not found \("):
        connection.get(f"https://{name}/x", headers={}, deadline_s=PATIENCE_S)
    connection.close()


def test_an_answer_without_an_address_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _answered(monkeypatch)
    with pytest.raises(httpcore.ConnectError, match="no address"):
        HostLookup().addresses(NAME, PATIENCE_S)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "fe80::1%eth0"])
def test_an_address_is_nothing_to_look_up(address: str) -> None:
    with silent_for(address) as asked:
        assert HostLookup().addresses(address, None) == (address,)
    assert asked == []
