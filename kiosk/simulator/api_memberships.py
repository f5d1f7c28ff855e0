"""Calls about memberships: those customers hold, how often they were used, and the products.

Calls about classes: events and the bookings on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import conventions, wire
from kiosk.simulator.conventions import MAX_EVENT_PAGE, ApiError, Json, Tree, one, page_of
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymAttendance, GymEvent, GymMembership, GymProduct
from kiosk.simulator.wire import attendance, event, membership

# The filter's words on the left differ from the objects' on the right (documented).
_STATUS_WORDS = {
    "active": "active",
    "hold": "hold",
    "complete": "completed",
    "cancelled": "cancelled",
}
_TYPE_WORDS = {"pack": "pack", "recurring": "recurring_plan", "prepaid": "prepaid_plan"}
_SORT_KEYS = ("start_date", "expiration_date", "status", "membership.name", "membership.type")


class MembershipsApi:
    """Answers from what the gym sells and its customers hold."""

    def __init__(self, gym: Gym) -> None:
        self._gym = gym

    async def customer_memberships(self, request: Request) -> Response:
        """GET /customer_memberships; memberships of deleted customers are not listed."""
        params = request.query_params
        gone = {who.id for who in self._gym.customers.values() if who.deleted}
        rows = [held for held in self._gym.memberships.values() if held.customer not in gone]
        rows = self._by_ids(params, rows)
        rows = self._by_kind(params, rows)
        rows = _by_dates(params, rows)
        products: dict[int, Json] = {}

        def represent(held: GymMembership, expand: Tree) -> Json:
            return wire.customer_membership(self._gym, held, expand, products)

        return page_of(request, self._sorted(params, rows), represent)

    async def usage(self, request: Request) -> Response:
        """GET /customer_memberships/{id}/usage; the same for every ``date``."""
        conventions.day(request.query_params, "date")
        held = self._gym.memberships.get(request.path_params["id"])
        if held is None:
            raise ApiError(404, "Not found.")
        return JSONResponse(wire.usage(held))

    async def product(self, request: Request) -> Response:
        """GET /memberships/{id}."""
        product = self._gym.products.get(request.path_params["id"])
        if product is None:
            raise ApiError(404, "Not found.")
        return one(request, product, self._product)

    def _product(self, product: GymProduct, expand: Tree) -> Json:
        return membership(self._gym, product, expand)

    def _by_ids(self, params: QueryParams, rows: list[GymMembership]) -> list[GymMembership]:
        ids = conventions.numbers(params, "ids")
        owners = conventions.numbers(params, "customer")
        products = conventions.numbers(params, "membership")
        family = conventions.whole(params, "owned_or_shared_with_customer")
        return [
            held
            for held in rows
            if (ids is None or held.id in ids)
            and (owners is None or held.customer in owners)
            and (products is None or held.product in products)
            and (family is None or held.belongs_to(family))
        ]

    def _by_kind(self, params: QueryParams, rows: list[GymMembership]) -> list[GymMembership]:
        statuses = conventions.words(params, "status", _STATUS_WORDS)
        types = conventions.words(params, "membership_type", _TYPE_WORDS)
        on_hold = conventions.flag(params, "has_active_hold")
        ends = conventions.flag(params, "has_expiration_date")
        wanted = None if statuses is None else {_STATUS_WORDS[word] for word in statuses}
        kinds = None if types is None else {_TYPE_WORDS[word] for word in types}
        return [
            held
            for held in rows
            if (wanted is None or held.status in wanted)
            and (kinds is None or self._gym.products[held.product].type in kinds)
            and (on_hold is None or (held.hold is not None) == on_hold)
            and (ends is None or (held.expiration_date is not None) == ends)
        ]

    def _sorted(self, params: QueryParams, rows: list[GymMembership]) -> list[GymMembership]:
        known = {*_SORT_KEYS, *(f"-{key}" for key in _SORT_KEYS)}
        conventions.words(params, "sort", known)
        keys = [key for key in params.get("sort", "").split(",") if key]
        # Sorting by the last key first keeps the earlier keys decisive, as sorts are stable.
        for key in reversed(keys):
            name = key.lstrip("-")
            rows = sorted(
                rows, key=lambda held: self._sort_value(held, name), reverse=key.startswith("-")
            )
        return rows

    def _sort_value(self, held: GymMembership, name: str) -> Any:  # any one comparable kind
        if name == "membership.name":
            return held.name
        if name == "membership.type":
            return self._gym.products[held.product].type
        if name == "expiration_date":
            return held.expiration_date or date.max
        return getattr(held, name)


def _by_dates(params: QueryParams, rows: list[GymMembership]) -> list[GymMembership]:
    """Keep rows within the asked-for limits; a row without the date is outside every limit."""
    for name in ("start_date", "expiration_date"):
        first, last = conventions.day(params, f"{name}_gte"), conventions.day(params, f"{name}_lte")
        if first is not None or last is not None:
            rows = [held for held in rows if _within(getattr(held, name), first, last)]
    for name in ("start_date", "end_date"):
        first = conventions.day(params, f"active_hold_{name}_gte")
        last = conventions.day(params, f"active_hold_{name}_lte")
        if first is not None or last is not None:
            held_back = [held for held in rows if held.hold is not None]
            rows = [held for held in held_back if _within(getattr(held.hold, name), first, last)]
    return rows


def _within(day: date | None, first: date | None, last: date | None) -> bool:
    if day is None:
        return False
    return (first is None or day >= first) and (last is None or day <= last)


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


class ScheduleApi:
    """Answers from the gym's classes. Walk-in check-ins are not among the attendances."""

    def __init__(self, gym: Gym) -> None:
        self._gym = gym

    async def events(self, request: Request) -> Response:
        """GET /events; up to 250 rows a page."""
        params = request.query_params
        ids, venues = conventions.numbers(params, "ids"), conventions.numbers(params, "venues")
        status = conventions.words(params, "status", ("active", "cancelled"))
        order = conventions.words(params, "sort", ("-end", "-start", "end", "start")) or frozenset()
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
        status = conventions.words(params, "status", _ATTENDANCE_STATUS)
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
        return event(self._gym, made, expand)

    def _attendance(self, booked: GymAttendance, expand: Tree) -> Json:
        return attendance(self._gym, booked, expand)

    def _ordered(self, params: QueryParams, rows: list[GymAttendance]) -> list[GymAttendance]:
        order = conventions.words(params, "sort", _ATTENDANCE_SORT) or frozenset()

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
