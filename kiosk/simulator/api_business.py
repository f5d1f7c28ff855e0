"""Calls about the business and its staff: venues, provider, settings, profiles, tokens; and the
one call that writes, ``POST /checkins``.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import query
from kiosk.simulator.access import MODES, Credentials
from kiosk.simulator.answers import ApiError, invalid
from kiosk.simulator.checkin_request import json_object, parse_checkin
from kiosk.simulator.checkins import CheckinDesk, Switches
from kiosk.simulator.gym import Gym
from kiosk.simulator.paging import one, page_of
from kiosk.simulator.shaping import Json, Tree
from kiosk.simulator.wire_business import provider, stamp, venue
from kiosk.simulator.wire_people import staff_profile

_TOKEN_LIFETIME_S = 86_400


class BusinessApi:
    """Answers about the gym as a business, and takes its check-ins."""

    def __init__(
        self, gym: Gym, credentials: Credentials, switches: Switches, desk: CheckinDesk
    ) -> None:
        self._gym = gym
        self._credentials = credentials
        self._switches = switches
        self._desk = desk

    async def check_in(self, request: Request) -> Response:
        """POST /checkins; the answer names neither customer nor venue nor date (documented)."""
        asked = parse_checkin(await request.body())
        made = self._desk.accept(asked, request.state.caller)
        answer = {
            "id": made.id,
            "object": "checkin",
            "timestamp": stamp(made.timestamp),
            "comped": made.comped,
            "customer_membership": made.customer_membership,
        }
        return JSONResponse(answer, 201)

    async def settings(self, _request: Request) -> Response:
        """GET /checkins/settings."""
        switches = self._switches
        return JSONResponse(
            {"enabled": switches.checkins_enabled, "granularity": switches.granularity}
        )

    async def venues(self, request: Request) -> Response:
        """GET /venues; there is one, and it is active."""
        status = query.words(request.query_params, "status", ("active", "archived"))
        rows = [self._gym] if status is None or "active" in status else []
        return page_of(request, rows, venue)

    async def provider(self, request: Request) -> Response:
        """GET /providers/{id}; only the own one is found."""
        if request.path_params["id"] != self._gym.provider_id:
            raise ApiError(404, "Not found.")
        return one(request, self._gym, provider)

    async def profiles(self, request: Request) -> Response:
        """GET /auth/profiles: the staff profile of the token."""
        return page_of(request, [self._credentials], self._profile)

    async def refresh(self, request: Request) -> Response:
        """POST /auth/refresh_access_token; defaults to a customer token, as documented."""
        value = json_object(await request.body())
        offered = value.get("refresh_token")
        if not isinstance(offered, str) or not offered:
            raise invalid("refresh_token", "This field is required.")
        kind = value.get("new_access_token_type", "customer")
        if kind not in MODES:
            raise invalid("new_access_token_type", f'"{kind}" is not a valid choice.')
        if offered != self._credentials.refresh_token:
            raise ApiError(401, "The refresh token is not valid.")
        token = self._credentials.token
        if kind == "customer" and self._credentials.customer_token is not None:
            token = self._credentials.customer_token
        return JSONResponse(
            {"access_token": token, "expires_in": _TOKEN_LIFETIME_S, "refresh_token": offered}
        )

    def _profile(self, credentials: Credentials, expand: Tree) -> Json:
        return staff_profile(self._gym, credentials.permissions, expand)
