"""One time limit for a whole request, whatever the server does.

httpx limits each single read, so a server that sends one byte a second would hold a request for
hours, in the headers as well as in the body. Here every read, write and connection attempt is cut
to what is left of the request's own time, and so is the lookup of the host's name. The same place
sees whether any byte of the request has been handed to the network, which decides whether it may
have arrived.
"""

import contextlib
import math
import time
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from ssl import SSLContext
from typing import Any, Final

import httpcore
import httpx

from kiosk.teamup.http.dns import HostLookup


class Exchange:
    """One request under way: when it must be over, and whether any of it may have left."""

    __slots__ = ("begun", "ends_at")

    def __init__(self, seconds: float) -> None:
        self.ends_at = time.monotonic() + seconds
        self.begun = False

    def left(self) -> float:
        """Return the seconds left; zero or less when time is up."""
        return self.ends_at - time.monotonic()


_current: ContextVar[Exchange | None] = ContextVar("kiosk_teamup_exchange", default=None)


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[Exchange]:
    """Limit what this thread does over a `TimedTransport` inside the block to `seconds`."""
    exchange = Exchange(seconds)
    token = _current.set(exchange)
    try:
        yield exchange
    finally:
        _current.reset(token)


class TimedTransport(httpx.BaseTransport):
    """A pool of connections whose sockets keep the time limit of `time_limit`.

    httpx's own transport takes no network backend, so this one is used instead: it is built
    from the parts of httpcore and httpx that are public. `names` looks up the hosts; `tls` None
    trusts the roots of certifi; `proxy` is the address of one for https, or None.
    """

    def __init__(
        self,
        names: HostLookup,
        *,
        limits: httpx.Limits,
        tls: SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        options: dict[str, Any] = {
            "ssl_context": tls,
            "max_connections": limits.max_connections,
            "max_keepalive_connections": limits.max_keepalive_connections,
            "keepalive_expiry": limits.keepalive_expiry,
            "network_backend": _TimedBackend(httpcore.SyncBackend(), names),
        }
        self._connections: httpcore.ConnectionPool
        if proxy is None:
            self._connections = httpcore.ConnectionPool(**options)
        else:
            parsed = httpx.Proxy(proxy)  # takes name and password out of the address
            self._connections = httpcore.HTTPProxy(
                proxy_url=_core_url(parsed.url),
                proxy_auth=parsed.raw_auth,
                proxy_headers=parsed.headers.raw,
                **options,
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the answer, its body not read yet. Raises httpx's errors."""
        stream = request.stream
        if not isinstance(stream, httpx.SyncByteStream):
            raise TypeError("a request without waiting needs a body that can be read so")
        with _as_httpx_errors():
            answer = self._connections.handle_request(
                httpcore.Request(
                    method=request.method,
                    url=_core_url(request.url),
                    headers=request.headers.raw,
                    content=stream,
                    extensions=request.extensions,
                )
            )
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close all connections."""
        self._connections.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx_errors():
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


def _core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


_HTTPX_ERRORS: Final[tuple[tuple[type[Exception], type[httpx.TransportError]], ...]] = (
    # A class comes before what it is derived from.
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.WriteTimeout, httpx.WriteTimeout),
    (httpcore.PoolTimeout, httpx.PoolTimeout),
    (httpcore.TimeoutException, httpx.TimeoutException),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.WriteError, httpx.WriteError),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.ProxyError, httpx.ProxyError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.RemoteProtocolError, httpx.RemoteProtocolError),
    (httpcore.ProtocolError, httpx.ProtocolError),
)


@contextlib.contextmanager
def _as_httpx_errors() -> Iterator[None]:
    """Raise what httpx would, for what httpcore raises."""
    try:
        yield
    except Exception as error:
        for core, ours in _HTTPX_ERRORS:
            if isinstance(error, core):
                raise ours(str(error)) from error
        raise


class _TimedStream(httpcore.NetworkStream):
    """A socket whose every step ends when the request's time does."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _cut(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        cut = _cut(timeout, httpcore.WriteTimeout)
        exchange = _current.get()
        if exchange is not None and buffer:
            exchange.begun = True
        self._inner.write(buffer, cut)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        cut = _cut(timeout, httpcore.ConnectTimeout)
        return _TimedStream(self._inner.start_tls(ssl_context, server_hostname, cut))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _TimedBackend(httpcore.NetworkBackend):
    """Connects within the request's time, to addresses that `HostLookup` gives."""

    def __init__(self, inner: httpcore.NetworkBackend, names: HostLookup) -> None:
        self._inner = inner
        self._names = names

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of `host` that answers, all within `timeout`.

        An address that keeps silent may take its share of what is left, so that all get a try.
        """
        ends_at = math.inf if timeout is None else time.monotonic() + timeout

        def share(among: int) -> float | None:
            left = ends_at - time.monotonic()
            if left <= 0:
                raise httpcore.ConnectTimeout("no connection in time")
            cut = _cut(None if math.isinf(left) else left, httpcore.ConnectTimeout)
            return None if cut is None else cut / among

        failed: Exception | None = None
        addresses = self._names.addresses(host, share(1))
        for number, address in enumerate(addresses):
            try:
                each = share(len(addresses) - number)
                return _TimedStream(
                    self._inner.connect_tcp(address, port, each, local_address, socket_options)
                )
            except (httpcore.NetworkError, httpcore.ConnectTimeout) as error:
                failed = failed or error
        raise failed or httpcore.ConnectError(f"{host} has no address")


def _cut(timeout: float | None, too_late: type[httpcore.TimeoutException]) -> float | None:
    exchange = _current.get()
    if exchange is None:
        return timeout
    left = exchange.left()
    if left <= 0:
        raise too_late("the time for this request is up")
    return left if timeout is None else min(timeout, left)
