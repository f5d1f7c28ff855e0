"""One request, one answer: headers, limits of time and size, and no surprises.

Redirects are never followed, cookies never kept, TLS always verified. The system's proxy settings
are honoured for https (the token then crosses the proxy encrypted) and ignored for plain http.
"""

import logging
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from kiosk import __version__
from kiosk.core.errors import ConfigurationError, Redirected
from kiosk.core.redaction import Redaction
from kiosk.core.sentences import say
from kiosk.teamup.account import Account, origin_of
from kiosk.teamup.answers import (
    KNOWN_FAILURES,
    Answer,
    failure,
    http_date,
    not_understood,
    problem,
)
from kiosk.teamup.deadline import TimedTransport, within
from kiosk.teamup.name_lookup import NameLookup
from kiosk.teamup.skew import SkewMeter
from kiosk.teamup.trust import trusted

MIB: Final = 1024 * 1024
SMALL_BODY: Final = 1 * MIB
PAGE_BODY: Final = 16 * MIB

_KEEP_IDLE_S: Final = 3.0
"""How long an idle connection may be used again. Servers and load balancers close idle
connections after 5 s at the earliest in their usual settings; a request that meets such a close
half-way ends without an answer, and nobody knows whether it was read."""


@dataclass(frozen=True, slots=True)
class Limits:
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

    def __init__(self, account: Account, limits: Limits) -> None:
        for name in ("httpx", "httpcore"):
            # Their messages hold addresses with e-mails in the query, and headers with the token.
            logging.getLogger(name).setLevel(logging.WARNING)
        self._hide = Redaction(account.tokens)
        self._origin = account.origin
        self._limits = limits
        self._online = True
        self.skew = SkewMeter()
        pool = httpx.Limits(
            max_connections=12, max_keepalive_connections=4, keepalive_expiry=_KEEP_IDLE_S
        )
        secure = self._origin[0] == "https"
        self._names = NameLookup()
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
    ) -> Answer:
        """Return the 2xx answer to a GET. Raises `TeamUpError` for everything else."""
        request = self._client.build_request(
            "GET", url, headers=headers, params=params, timeout=self._timeout()
        )
        return self._exchange(request, deadline_s, max_body)

    def post(
        self, url: str, *, headers: Mapping[str, str], body: Mapping[str, Any], deadline_s: float
    ) -> Answer:
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

    def _exchange(self, request: httpx.Request, deadline_s: float, max_body: int) -> Answer:
        host = self._origin[1]
        if origin_of(str(request.url)) != self._origin:
            raise Redirected(
                say("A request for another place than {host} was held back.", host=host)
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

    def _without_tokens(self, answer: Answer) -> Answer:
        """Some servers answer with the request; what staff, log and disk get holds no token."""
        headers = {name: self._hide.text(value) for name, value in answer.headers.items()}
        return replace(answer, headers=headers, body=self._hide.raw(answer.body))


def _read(response: httpx.Response, max_body: int) -> Answer:
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
    return Answer(response.status_code, headers, bytes(body[:max_body]), complete)


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
            say(
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
            say("HTTPS_PROXY is not a web address; correct it, or take it out.")
        ) from None
    return address
