"""Calls about the gym: the business, its staff and venue, its classes; and ``POST /checkins``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import conventions, wire
from kiosk.simulator.access import MODES, Credentials
from kiosk.simulator.checkins import CheckinRegister, Switches, json_object, parse_checkin
from kiosk.simulator.conventions import MAX_EVENT_PAGE, ApiError, Json, Tree, invalid, one, page_of
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymAttendance, GymEvent

_TOKEN_LIFETIME_S = 86_400
_ATTENDANCE_STATUS = (
    "not_registered",
    "registered",
    "attended",
    "no_show",
    "late_cancelled",
    "plans_to_attend",
)
_ATTENDANCE_SORT = (
    "-customer.created_at",
    "-event_starts_at",
    "customer.created_at",
    "event_starts_at",
)


class BusinessApi:
    """Answers about the gym as a business, and takes its check-ins."""

    def __init__(
        self, gym: Gym, credentials: Credentials, switches: Switches, register: CheckinRegister
    ) -> None:
        self._gym = gym
        self._credentials = credentials
        self._switches = switches
        self._register = register

    async def check_in(self, request: Request) -> Response:
        """POST /checkins; the answer names neither customer nor venue nor date (documented)."""
        asked = parse_checkin(await request.body())
        made = self._register.accept(asked, request.state.caller)
        answer = {
            "id": made.id,
            "object": "checkin",
            "timestamp": wire.stamp(made.timestamp),
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
        status = conventions.choices(request.query_params, "status", ("active", "archived"))
        rows = [self._gym] if status is None or "active" in status else []
        return page_of(request, rows, wire.venue)

    async def provider(self, request: Request) -> Response:
        """GET /providers/{id}; only the own one is found."""
        if request.path_params["id"] != self._gym.provider_id:
            raise ApiError(404, "Not found.")
        return one(request, self._gym, wire.provider)

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
        return wire.staff_profile(self._gym, credentials.permissions, expand)


class ScheduleApi:
    """Answers from the gym's classes. Walk-in check-ins are not among the attendances."""

    def __init__(self, gym: Gym) -> None:
        self._gym = gym

    async def events(self, request: Request) -> Response:
        """GET /events; up to 250 rows a page."""
        params = request.query_params
        ids, venues = conventions.numbers(params, "ids"), conventions.numbers(params, "venues")
        status = conventions.choices(params, "status", ("active", "cancelled"))
        order = (
            conventions.choices(params, "sort", ("-end", "-start", "end", "start")) or frozenset()
        )
        rows = [
            made
            for made in self._starting(params, "", list(self._gym.events.values()))
            if (ids is None or made.id in ids)
            and (venues is None or made.venue in venues)
            and (status is None or ("cancelled" if made.cancelled else "active") in status)
        ]
        if order & {"end", "-end"}:
            rows.sort(key=lambda made: made.ends_at, reverse="-end" in order)
        else:
            rows.sort(key=lambda made: made.starts_at, reverse="-start" in order)
        return page_of(request, rows, self._event, most=MAX_EVENT_PAGE)

    async def attendances(self, request: Request) -> Response:
        """GET /attendances."""
        params = request.query_params
        customers, events = (
            conventions.numbers(params, "customer"),
            conventions.numbers(params, "event"),
        )
        venues = conventions.numbers(params, "venue")
        offerings = conventions.numbers(params, "offering_types")
        status = conventions.choices(params, "status", _ATTENDANCE_STATUS)
        if status is not None and "plans_to_attend" in status:
            status |= {"registered"}
        events_now = list(self._gym.events.values())
        in_time = {made.id for made in self._starting(params, "event_", events_now)}
        rows = [
            booked
            for booked in list(self._gym.attendances.values())
            if booked.event in in_time
            and (customers is None or booked.customer in customers)
            and (events is None or booked.event in events)
            and (status is None or booked.status in status)
            and (venues is None or self._gym.events[booked.event].venue in venues)
            and (offerings is None or self._gym.events[booked.event].offering_type in offerings)
        ]
        return page_of(request, self._ordered(params, rows), self._attendance)

    def _event(self, made: GymEvent, expand: Tree) -> Json:
        return wire.event(self._gym, made, expand)

    def _attendance(self, booked: GymAttendance, expand: Tree) -> Json:
        return wire.attendance(self._gym, booked, expand)

    def _ordered(self, params: QueryParams, rows: list[GymAttendance]) -> list[GymAttendance]:
        order = conventions.choices(params, "sort", _ATTENDANCE_SORT) or frozenset()

        def created(booked: GymAttendance) -> datetime:
            return self._gym.customers[booked.customer].created_at

        def starts(booked: GymAttendance) -> datetime:
            return self._gym.events[booked.event].starts_at

        if order & {"customer.created_at", "-customer.created_at"}:
            rows = sorted(rows, key=created, reverse="-customer.created_at" in order)
        if order & {"event_starts_at", "-event_starts_at"}:
            rows = sorted(rows, key=starts, reverse="-event_starts_at" in order)
        return rows

    def _starting(
        self, params: QueryParams, prefix: str, events: Iterable[GymEvent]
    ) -> list[GymEvent]:
        """The events that start within the limits; ``local_`` limits are in the venue's time."""
        zone = self._gym.zone
        firsts = (
            conventions.moment(params, f"{prefix}starts_at_gte"),
            conventions.moment(params, f"{prefix}local_starts_at_gte", zone),
        )
        lasts = (
            conventions.moment(params, f"{prefix}starts_at_lte"),
            conventions.moment(params, f"{prefix}local_starts_at_lte", zone),
        )
        return [
            made
            for made in events
            if all(first is None or made.starts_at >= first for first in firsts)
            and all(last is None or made.starts_at <= last for last in lasts)
        ]
