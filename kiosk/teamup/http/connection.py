"""Requests to one TeamUp account: with leave of the rate budget, in time, and never elsewhere.

A request waits for its turn in the budget, goes out with the account's headers, and comes back as
a 2xx answer or as a `TeamUpError` (see `responses`). Redirects are never followed, cookies never
kept, TLS always verified. The system's proxy settings are honoured for https (the token then
crosses the proxy encrypted) and ignored for plain http.
"""

import logging
import ssl
import threading
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from itertools import islice
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from pydantic import ValidationError

from kiosk import __version__
from kiosk.core.errors import (
    ConfigurationError,
    Redirected,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unreachable,
)
from kiosk.core.messages import msg
from kiosk.core.redaction import Redactor
from kiosk.teamup.http.account import Account, origin_of
from kiosk.teamup.http.clock_skew import ClockSkew
from kiosk.teamup.http.dns import HostLookup
from kiosk.teamup.http.paging import READING_STOPPED, Page, Params, Row, Stopped, read_pages
from kiosk.teamup.http.rate_budget import EVERYTHING, Priority, RateBudget
from kiosk.teamup.http.responses import (
    KNOWN_FAILURES,
    Response,
    error_of_body,
    error_of_exception,
    error_of_status,
    http_date,
)
from kiosk.teamup.http.tls import tls_context
from kiosk.teamup.http.transport import TimedTransport, time_limit
from kiosk.teamup.http.wire import Wire

log = logging.getLogger(__name__)

_MIB: Final = 1024 * 1024
SMALL_BODY: Final = 1 * _MIB
PAGE_BODY: Final = 16 * _MIB

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


_MAX_SLOWDOWNS: Final = 5  # answers 429 to one page, each waited out, before a sync gives up

Body = TypeVar("Body", bound=Wire)


class Connection:
    """Requests to one account; safe from any thread. Any of them may raise `TeamUpError`.

    Raises `ConfigurationError` when the environment names certificates or a proxy that cannot be
    used; where that is `unattended`, each request says so instead (`Unreachable`), until it is put
    right. `budget` None: a new one of the account's size. `skew` knows how far TeamUp's clock is
    ahead, from the answers so far. Addresses are paths below the account's base URL, or absolute
    ones within its origin.
    """

    def __init__(
        self,
        account: Account,
        limits: RequestLimits,
        budget: RateBudget | None = None,
        *,
        unattended: bool = False,
    ) -> None:
        for name in ("httpx", "httpcore"):
            # Their messages hold addresses with e-mails in the query, and headers with the token.
            logging.getLogger(name).setLevel(logging.WARNING)
        self._account = account
        self._limits = limits
        self._budget = budget or RateBudget(account.requests_per_minute)
        self._redaction = Redactor(account.tokens)
        self._online = True
        self.skew = ClockSkew()
        self._names = HostLookup()
        self._making = threading.Lock()
        self._trouble = ""
        self._proxy_host = ""
        try:
            self._client = self._make_client()
        except ConfigurationError as error:
            if not unattended:
                raise
            self._trouble = error.sentence
            # Trusts nobody, and is not used: each request tries first whether it can be made anew.
            self._client = httpx.Client(
                base_url=account.base_url,
                verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                trust_env=False,
            )

    def _make_client(self) -> httpx.Client:
        account, limits = self._account, self._limits
        secure = account.origin[0] == "https"
        proxy = _proxy(account) if secure else None
        self._proxy_host = urlsplit(proxy).hostname or "" if proxy else ""
        return httpx.Client(
            base_url=account.base_url,
            transport=TimedTransport(
                self._names,
                limits=httpx.Limits(
                    max_connections=12, max_keepalive_connections=4, keepalive_expiry=_KEEP_IDLE_S
                ),
                tls=tls_context() if secure else None,
                proxy=proxy,
            ),
            timeout=httpx.Timeout(
                connect=limits.connect_s,
                read=limits.read_s,
                write=limits.write_s,
                pool=limits.pool_s,
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
    def trouble(self) -> str:
        """Why no request can leave this computer at all, as a message; "": they can."""
        return self._account.token_missing or self._trouble

    def _mend(self) -> None:
        """Take up what has been put right since. Raises `Unreachable` while nothing can leave."""
        with self._making:
            if self._trouble:
                try:
                    unused, self._client = self._client, self._make_client()
                except ConfigurationError as error:
                    self._trouble = error.sentence
                else:
                    self._trouble = ""
                    unused.close()
        if self.trouble:
            self._online = False
            raise Unreachable(self.trouble)

    @property
    def online(self) -> bool:
        """Whether the last request got an answer; True before the first."""
        return self._online

    def get(
        self,
        url: str,
        params: Params | None = None,
        *,
        deadline_s: float | None = None,
        max_body: int = SMALL_BODY,
        headers: Mapping[str, str] | None = None,
        priority: Priority = Priority.LOOKUP,
    ) -> Response:
        """Return the 2xx answer to a look-up, within `deadline_s` (None: the usual time).

        Waiting for the budget counts. `headers` replace those of the account.
        """
        end = time.monotonic() + (self._limits.lookup_s if deadline_s is None else deadline_s)
        self._wait_for_turn(priority, seconds_left(end))
        return self._send(
            priority, self._get_request(url, params, headers), seconds_left(end), max_body
        )

    def post(
        self,
        url: str,
        body: Mapping[str, Any],
        *,
        deadline_s: float,
        headers: Mapping[str, str] | None = None,
        priority: Priority = Priority.LOOKUP,
    ) -> Response:
        """Write something, once, and return the 2xx answer.

        It may wait `deadline_s` for the budget, and then take as long: a request that has its turn
        is not cut short for having waited.
        """
        self._wait_for_turn(priority, deadline_s)
        request = self._client.build_request(
            "POST",
            url,
            headers=self._account.lookup_headers() if headers is None else headers,
            json=body,
        )
        return self._send(priority, request, deadline_s, SMALL_BODY)

    def rows(
        self,
        model: type[Row],
        path: str,
        params: Params,
        *,
        end: float,
        max_pages: int | None = None,
        headers: Mapping[str, str] | None = None,
        priority: Priority = Priority.LOOKUP,
    ) -> list[Row]:
        """Return the rows of a list (of its first `max_pages`), before `end` (monotonic clock)."""

        def get(url: str, query: Params | None) -> Response:
            return self.get(
                url,
                query,
                deadline_s=seconds_left(end),
                max_body=PAGE_BODY,
                headers=headers,
                priority=priority,
            )

        pages = read_pages(model, path, params, origin=self._account.origin, get=get)
        return [row for page in islice(pages, max_pages) for row in page.rows]

    def sync_pages(
        self,
        model: type[Row],
        path: str,
        params: Params,
        *,
        stop: threading.Event | None = None,
        start: str = "",
    ) -> Iterator[Page[Row]]:
        """Yield the pages of a list for a sync, until `stop` is set (`Stopped`).

        `start` is the address of a page to begin with. Every page waits for what the budget has
        left; a sync that is told to slow down does so, and goes on.
        """

        def get(url: str, query: Params | None) -> Response:
            for tries_left in reversed(range(_MAX_SLOWDOWNS + 1)):
                self._wait_for_turn(Priority.SYNC, None, stop)
                request = self._get_request(url, query, None)
                try:
                    return self._send(Priority.SYNC, request, self._limits.page_s, PAGE_BODY)
                except TooManyRequests:
                    if not tries_left:
                        raise
            raise AssertionError("the last try returns or raises")

        origin = self._account.origin
        return read_pages(model, path, params, origin=origin, get=get, stop=stop, start=start)

    def parsed(self, model: type[Body], answer: Response) -> Body:
        """Return the body as `model`. Raises `Unanswered` when it is something else."""
        try:
            return model.model_validate_json(answer.body)
        except ValidationError:
            self._online = False  # a 2xx, but not of TeamUp
            raise error_of_body(answer) from None

    def expect(self, priority: Priority, requests: int, *, within_s: float) -> None:
        """Raise `TooManyRequests` when so many requests cannot be made in so many seconds.

        What could not come to its end in time is not begun: it would use up requests for nothing.
        """
        if not self._budget.has_room(priority, requests, within_s=within_s):
            raise self._budget_used_up(priority)

    def stop_lookups(self) -> None:
        """Wait for no resolver any more: a request that needs its answer fails at once, unsent."""
        self._names.stop()

    def close(self) -> None:
        """Close all connections."""
        self._names.stop()
        self._client.close()

    def _get_request(
        self, url: str, params: Params | None, headers: Mapping[str, str] | None
    ) -> httpx.Request:
        if headers is None:
            headers = self._account.lookup_headers()
        return self._client.build_request("GET", url, headers=headers, params=params)

    def _wait_for_turn(
        self, priority: Priority, timeout_s: float | None, stop: threading.Event | None = None
    ) -> None:
        if not self._budget.acquire(priority, timeout_s=timeout_s, stop=stop):
            if stop is not None and stop.is_set():
                raise Stopped(READING_STOPPED)
            raise self._budget_used_up(priority)

    def _budget_used_up(self, priority: Priority) -> TooManyRequests:
        return TooManyRequests(
            msg("The kiosk has used up its requests to TeamUp for now; it tries again shortly."),
            retry_after=self._budget.held_for(priority) or None,
        )

    def _send(
        self, priority: Priority, request: httpx.Request, deadline_s: float, max_body: int
    ) -> Response:
        """Make a request, and let all of its token rest when TeamUp says that they are too many."""
        try:
            answer = self._exchange(request, deadline_s, max_body)
        except TooManyRequests as error:
            self._budget.slow_down(error.retry_after, self._same_limit(priority))
            raise
        except TeamUpError as error:
            if error.status is not None:
                self._budget.answered()
            raise
        self._budget.answered()
        return answer

    def _same_limit(self, priority: Priority) -> frozenset[Priority]:
        """The kinds of requests that share the limit at TeamUp, one for each user (documented)."""
        if self._account.checkin_token in ("", self._account.token):
            return EVERYTHING
        checkins = frozenset({Priority.CHECKIN})  # with a second token, they are of a second user
        return checkins if priority in checkins else EVERYTHING - checkins

    def _exchange(self, request: httpx.Request, deadline_s: float, max_body: int) -> Response:
        """Send a request, read its answer, and raise what that means unless it is a 2xx."""
        origin = self._account.origin
        if origin_of(str(request.url)) != origin:
            raise Redirected(
                msg("A request for another place than {host} was held back.", host=origin[1])
            )
        if self.trouble:
            self._mend()
        sent_at = self.skew.begin()
        with time_limit(deadline_s) as exchange:
            try:
                response = self._client.send(request, stream=True)
            except KNOWN_FAILURES as error:
                self._online = False
                # Without its cause: httpx's own words may quote headers.
                log.info("no answer from %s: %s", origin[1], type(error).__name__)
                raise error_of_exception(
                    error, begun=exchange.begun, host=origin[1], proxy=self._proxy_host
                ) from None
            self.skew.record(response.headers, sent_at)
            try:
                answer = self._redacted(_read(response, max_body))
            finally:
                response.close()
        # A date in Retry-After is counted from the answer's own, not from this computer's clock.
        found = error_of_status(
            answer, now=http_date(answer.headers.get("date", "")) or datetime.now(UTC)
        )
        self._online = not isinstance(found, Redirected)
        if found is not None:
            raise found
        if not answer.complete:
            self._online = False
            raise error_of_body(answer)
        return answer

    def _redacted(self, answer: Response) -> Response:
        """Some servers answer with the request; what staff, log and disk get holds no token."""
        headers = {name: self._redaction.text(value) for name, value in answer.headers.items()}
        return replace(answer, headers=headers, body=self._redaction.raw(answer.body))


def seconds_left(end: float) -> float:
    """Return the seconds left until `end` (monotonic clock). Raises `Unanswered` when none are."""
    seconds = end - time.monotonic()
    if seconds <= 0:
        raise Unanswered(msg("TeamUp did not answer in time; try again."))
    return seconds


def _read(response: httpx.Response, max_body: int) -> Response:
    """Read the body up to the limit, decoding gzip in small steps.

    A body that breaks off, is too long or is encoded in a way nobody asked for makes the answer
    incomplete; its status may be all that is needed.
    """
    headers = {name.lower(): value for name, value in response.headers.items()}
    encoding = headers.get("content-encoding", "identity").strip().lower() or "identity"
    complete = encoding in ("identity", "gzip", "x-gzip")
    inflater = zlib.decompressobj(wbits=31) if complete and encoding != "identity" else None
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
        if urlsplit(address).port == 0 or not httpx.URL(address).host:
            raise ValueError
    except (ValueError, httpx.InvalidURL):
        # Not repeated: it may hold the proxy's password.
        raise ConfigurationError(
            msg("HTTPS_PROXY is not a web address; correct it, or take it out.")
        ) from None
    return address
