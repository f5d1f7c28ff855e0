"""Who may ask: credentials, business, request mode, permissions, and how often."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from hmac import compare_digest

from starlette.requests import Request
from starlette.responses import Response

from kiosk.simulator.conventions import ApiError
from kiosk.simulator.wire import STAFF_PERMISSIONS

Endpoint = Callable[[Request], Awaitable[Response]]

SCHEMES = ("Bearer", "Token", "JWT")
MODES = ("customer", "provider")
_WINDOW_S = 60.0


@dataclass(frozen=True, slots=True)
class Caller:
    """What a request said about itself: the headers that matter, checked."""

    scheme: str
    mode: str | None
    provider: str | None


@dataclass
class Credentials:
    """What the server accepts. The fields may be changed while it runs.

    ``customer_token`` None means that ``token`` serves both modes. ``modes`` are the modes the
    token may act in; ``permissions`` those of its staff profile. ``read_only`` refuses every write.
    """

    token: str
    provider_id: int
    customer_token: str | None = None
    refresh_token: str = "demo-refresh"
    modes: Collection[str] = MODES
    permissions: Collection[str] = field(default_factory=lambda: frozenset(STAFF_PERMISSIONS))
    read_only: bool = False

    def knows(self, token: str) -> bool:
        """Is this one of the tokens, whatever it may do."""
        return any(
            compare_digest(token.encode(), known.encode())
            for known in (self.token, self.customer_token)
            if known is not None
        )

    def allows(self, token: str, mode: str | None) -> bool:
        """May this token act in this mode (no mode: whatever the token is for)."""
        if mode is None:
            return True
        if mode not in self.modes:
            return False
        if self.customer_token is None:
            return True
        wanted = self.customer_token if mode == "customer" else self.token
        return compare_digest(token.encode(), wanted.encode())


class RequestBudget:
    """Counts requests per user over a sliding minute (documented: 250, keyed on the user)."""

    def __init__(self, per_minute: int) -> None:
        self.per_minute = per_minute
        self._seen: dict[str, deque[float]] = {}

    def spend(self, user: str, now: float) -> float:
        """Count one request at ``now`` (seconds); 0.0 if it may pass, else seconds to wait.

        A request that may not pass is not counted. A budget of 0 lets everything pass.
        """
        if not self.per_minute:
            return 0.0
        times = self._seen.setdefault(user, deque())
        while times and times[0] <= now - _WINDOW_S:
            times.popleft()
        if len(times) >= self.per_minute:
            return times[0] + _WINDOW_S - now
        times.append(now)
        return 0.0


class Guard:
    """Puts the checks in front of endpoints and leaves the Caller in ``request.state``."""

    def __init__(self, credentials: Credentials, budget: RequestBudget) -> None:
        self.credentials = credentials
        self.budget = budget

    def __call__(
        self,
        endpoint: Endpoint,
        *,
        provider_needed: bool = True,
        any_of: Collection[str] = (),
    ) -> Endpoint:
        """The endpoint behind the checks; ``any_of`` are staff permissions, one of which does."""

        async def guarded(request: Request) -> Response:
            scheme, _, token = request.headers.get("authorization", "").partition(" ")
            known = scheme in SCHEMES and self.credentials.knows(token.strip())
            self._count(request, token if known else "")
            if not known:
                raise ApiError(401, "Incorrect authentication credentials.")
            request.state.caller = self._caller(request, scheme, token.strip(), provider_needed)
            if self.credentials.read_only and request.method != "GET":
                raise ApiError(
                    403,
                    "You do not have permission to perform this action.",
                    code="permission_denied",
                )
            if any_of:
                self._permit(request.state.caller, any_of)
            return await endpoint(request)

        return guarded

    def open(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint for callers without credentials; only the number of requests counts."""

        async def counted(request: Request) -> Response:
            self._count(request, "")
            return await endpoint(request)

        return counted

    def _count(self, request: Request, user: str) -> None:
        address = request.client.host if request.client else "nobody"
        wait = self.budget.spend(user or address, time.monotonic())
        if wait > 0:
            after = str(max(1, math.ceil(wait)))
            raise ApiError(429, "Request was throttled.", headers={"Retry-After": after})

    def _caller(self, request: Request, scheme: str, token: str, provider_needed: bool) -> Caller:
        provider = request.headers.get("teamup-provider-id")
        if provider is None and provider_needed:
            raise ApiError(
                400, "The TeamUp-Provider-ID header is required.", code="provider_header_missing"
            )
        if provider is not None and not provider.isdecimal():
            raise ApiError(
                400, "The TeamUp-Provider-ID is not a number.", code="provider_header_invalid"
            )
        if provider is not None and int(provider) != self.credentials.provider_id:
            raise ApiError(403, "You cannot access this provider.", code="provider_invalid")
        mode = request.headers.get("teamup-request-mode")
        if not self.credentials.allows(token, mode):
            raise ApiError(
                403, "These credentials cannot act in this mode.", code="mode_not_allowed"
            )
        return Caller(scheme, mode, provider)

    def _permit(self, caller: Caller, any_of: Collection[str]) -> None:
        if caller.mode == "customer" or not set(any_of) & set(self.credentials.permissions):
            raise ApiError(403, "You do not have permission to perform this action.")
