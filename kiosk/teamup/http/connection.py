"""One request, one answer: headers, limits of time and size, and no surprises.

Redirects are never followed, cookies never kept, TLS always verified. The system's proxy settings
are honoured for https (the token then crosses the proxy encrypted) and ignored for plain http.

One time limit for a whole request, whatever the server does.

httpx limits each single read, so a server that sends one byte a second would hold a request for
hours, in the headers as well as in the body. Here every read, write and connection attempt is cut
to what is left of the request's own time, and so is the lookup of the host's name. The same place
sees whether any byte of the request has been handed to the network, which decides whether it may
have arrived.
"""

import contextlib
import logging
import math
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from ssl import SSLContext
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from kiosk import __version__
from kiosk.core.errors import ConfigurationError, Redirected
from kiosk.core.messages import msg
from kiosk.core.redaction import Redaction
from kiosk.teamup.http.account import Account, origin_of
from kiosk.teamup.http.clock_skew import ClockSkew
from kiosk.teamup.http.dns import HostLookup
from kiosk.teamup.http.responses import (
    KNOWN_FAILURES,
    Response,
    failure,
    http_date,
    not_understood,
    problem,
)
from kiosk.teamup.http.tls import trusted


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
def within(seconds: float) -> Iterator[Exchange]:
    """Limit what this thread does over a `TimedTransport` inside the block to `seconds`."""
    exchange = Exchange(seconds)
    token = _current.set(exchange)
    try:
        yield exchange
    finally:
        _current.reset(token)


class TimedTransport(httpx.BaseTransport):
    """A pool of connections whose sockets keep the time limit of `within`.

    httpx's own transport takes no network backend, so this one stands in its place: it is built
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
            told = httpx.Proxy(proxy)  # takes name and password out of the address
            self._connections = httpcore.HTTPProxy(
                proxy_url=_core_url(told.url),
                proxy_auth=told.raw_auth,
                proxy_headers=told.headers.raw,
                **options,
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return the answer, its body not read yet. Raises httpx's errors."""
        stream = request.stream
        if not isinstance(stream, httpx.SyncByteStream):
            raise TypeError("a request without waiting needs a body that can be read so")
        with _errors_of_httpx():
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
        with _errors_of_httpx():
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


def _core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


_ERRORS: Final[tuple[tuple[type[Exception], type[httpx.TransportError]], ...]] = (
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
def _errors_of_httpx() -> Iterator[None]:
    """Raise what httpx would, for what httpcore raises."""
    try:
        yield
    except Exception as error:
        for core, ours in _ERRORS:
            if isinstance(error, core):
                raise ours(str(error)) from error
        raise


class _TimedStream(httpcore.NetworkStream):
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
        for place, address in enumerate(addresses):
            try:
                each = share(len(addresses) - place)
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


MIB: Final = 1024 * 1024
SMALL_BODY: Final = 1 * MIB
PAGE_BODY: Final = 16 * MIB

_KEEP_IDLE_S: Final = 3.0
"""How long an idle connection may be used again. Servers and load balancers close idle
connections after 5 s at the earliest in their usual settings; a request that meets such a close
half-way ends without an answer, and nobody knows whether it was read."""


@dataclass(frozen=True, slots=True)
class RequestLimits:
    """Time limits in seconds: `connect_s` to `pool_s` for single steps, the others for a whole
    request from its start to the last byte of the answer."""

    connect_s: float = 5.0
    read_s: float = 10.0
    write_s: float = 10.0
    pool_s: float = 5.0
    checkin_s: float = 20.0
    lookup_s: float = 15.0
    page_s: float = 60.0


class Connection:
    """Makes single requests to one account; safe from any thread.

    Raises `ConfigurationError` when the environment names certificates or a proxy that cannot be
    used. `skew` knows how far TeamUp's clock is ahead, from the answers so far.
    """

    def __init__(self, account: Account, limits: RequestLimits) -> None:
        for name in ("httpx", "httpcore"):
            # Their messages hold addresses with e-mails in the query, and headers with the token.
            logging.getLogger(name).setLevel(logging.WARNING)
        self._hide = Redaction(account.tokens)
        self._origin = account.origin
        self._limits = limits
        self._online = True
        self.skew = ClockSkew()
        pool = httpx.Limits(
            max_connections=12, max_keepalive_connections=4, keepalive_expiry=_KEEP_IDLE_S
        )
        secure = self._origin[0] == "https"
        self._names = HostLookup()
        self._client = httpx.Client(
            transport=TimedTransport(
                self._names,
                limits=pool,
                tls=trusted() if secure else None,
                proxy=_proxy(account) if secure else None,
            ),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            event_hooks={"response": [_forget_location]},
            follow_redirects=False,
            headers={
                "User-Agent": f"Turnstile/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )

    @property
    def online(self) -> bool:
        """Whether the last request got an answer; True before the first."""
        return self._online

    def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str],
        params: Mapping[str, str | int] | None = None,
        deadline_s: float,
        max_body: int = SMALL_BODY,
    ) -> Response:
        """Return the 2xx answer to a GET. Raises `TeamUpError` for everything else."""
        request = self._client.build_request(
            "GET", url, headers=headers, params=params, timeout=self._timeout()
        )
        return self._exchange(request, deadline_s, max_body)

    def post(
        self, url: str, *, headers: Mapping[str, str], body: Mapping[str, Any], deadline_s: float
    ) -> Response:
        """Return the 2xx answer to a POST. Raises `TeamUpError` for everything else."""
        request = self._client.build_request(
            "POST", url, headers=headers, json=body, timeout=self._timeout()
        )
        return self._exchange(request, deadline_s, SMALL_BODY)

    def doubt(self) -> None:
        """Note that the last answer, though a 2xx, did not come from TeamUp."""
        self._online = False

    def stop_lookups(self) -> None:
        """Wait for no resolver any more: a request that needs its answer fails at once, unsent."""
        self._names.stop()

    def close(self) -> None:
        """Close all connections."""
        self._names.stop()
        self._client.close()

    def _timeout(self) -> httpx.Timeout:
        limits = self._limits
        return httpx.Timeout(
            connect=limits.connect_s, read=limits.read_s, write=limits.write_s, pool=limits.pool_s
        )

    def _exchange(self, request: httpx.Request, deadline_s: float, max_body: int) -> Response:
        host = self._origin[1]
        if origin_of(str(request.url)) != self._origin:
            raise Redirected(
                msg("A request for another place than {host} was held back.", host=host)
            )
        begun = self.skew.begin()
        with within(deadline_s) as exchange:
            try:
                response = self._client.send(request, stream=True)
            except KNOWN_FAILURES as error:
                self._online = False
                # Without its cause: httpx's own words may quote headers.
                raise failure(error, begun=exchange.begun, host=host) from None
            self.skew.note(response.headers, begun)
            try:
                answer = self._without_tokens(_read(response, max_body))
            finally:
                response.close()
        # A date in Retry-After is counted from the answer's own, not from this computer's clock.
        found = problem(answer, now=http_date(answer.headers.get("date", "")) or datetime.now(UTC))
        self._online = not isinstance(found, Redirected)
        if found is not None:
            raise found
        if not answer.complete:
            self._online = False
            raise not_understood(answer)
        return answer

    def _without_tokens(self, answer: Response) -> Response:
        """Some servers answer with the request; what staff, log and disk get holds no token."""
        headers = {name: self._hide.text(value) for name, value in answer.headers.items()}
        return replace(answer, headers=headers, body=self._hide.raw(answer.body))


def _read(response: httpx.Response, max_body: int) -> Response:
    """Read the body up to the limit, decoding gzip in small steps.

    A body that breaks off, is too long or is packed in a way nobody asked for makes the answer
    incomplete; its status may be all that is needed.
    """
    headers = {name.lower(): value for name, value in response.headers.items()}
    packing = headers.get("content-encoding", "identity").strip().lower() or "identity"
    complete = packing in ("identity", "gzip", "x-gzip")
    inflater = zlib.decompressobj(wbits=31) if complete and packing != "identity" else None
    body = bytearray()
    try:
        if complete:
            for chunk in response.iter_raw():
                room = max_body + 1 - len(body)
                body += inflater.decompress(chunk, room) if inflater else chunk[:room]
                if len(body) > max_body:
                    complete = False
                    break
    except (*KNOWN_FAILURES, zlib.error):
        complete = False
    if inflater is not None and not inflater.eof and body:
        complete = False
    return Response(response.status_code, headers, bytes(body[:max_body]), complete)


def _forget_location(response: httpx.Response) -> None:
    """Keep httpx from looking at a redirect's target, which may be malformed."""
    response.headers.pop("location", None)


def _proxy(account: Account) -> str | None:
    scheme, host, _ = account.origin
    known = getproxies()
    address = known.get(scheme) or known.get("all")
    if not address or proxy_bypass(host):
        return None
    if "://" not in address:
        address = f"http://{address}"
    if not address.startswith(("http://", "https://")):
        raise ConfigurationError(
            msg(
                "HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// "
                "address, or add TeamUp's host to NO_PROXY."
            )
        )
    try:
        # What is neither a port nor a host name is found when it is read.
        urlsplit(address).port, httpx.URL(address).host
    except (ValueError, httpx.InvalidURL):
        # Not repeated: it may hold the proxy's password.
        raise ConfigurationError(
            msg("HTTPS_PROXY is not a web address; correct it, or take it out.")
        ) from None
    return address
