"""Calls about memberships: those customers hold, how often they were used, and the products."""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import query
from kiosk.simulator import wire_memberships as wire
from kiosk.simulator.answers import ApiError
from kiosk.simulator.gym import Gym
from kiosk.simulator.paging import one, page_of
from kiosk.simulator.records import GymMembership, GymProduct
from kiosk.simulator.shaping import Json, Tree
from kiosk.simulator.wire_business import membership

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
        query.day(request.query_params, "date")
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
        ids = query.numbers(params, "ids")
        owners = query.numbers(params, "customer")
        products = query.numbers(params, "membership")
        family = query.whole(params, "owned_or_shared_with_customer")
        return [
            held
            for held in rows
            if (ids is None or held.id in ids)
            and (owners is None or held.customer in owners)
            and (products is None or held.product in products)
            and (family is None or held.belongs_to(family))
        ]

    def _by_kind(self, params: QueryParams, rows: list[GymMembership]) -> list[GymMembership]:
        statuses = query.words(params, "status", _STATUS_WORDS)
        types = query.words(params, "membership_type", _TYPE_WORDS)
        on_hold = query.flag(params, "has_active_hold")
        ends = query.flag(params, "has_expiration_date")
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
        query.words(params, "sort", known)
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
        first, last = query.day(params, f"{name}_gte"), query.day(params, f"{name}_lte")
        if first is not None or last is not None:
            rows = [held for held in rows if _within(getattr(held, name), first, last)]
    for name in ("start_date", "end_date"):
        first = query.day(params, f"active_hold_{name}_gte")
        last = query.day(params, f"active_hold_{name}_lte")
        if first is not None or last is not None:
            held_back = [held for held in rows if held.hold is not None]
            rows = [held for held in held_back if _within(getattr(held.hold, name), first, last)]
    return rows


def _within(day: date | None, first: date | None, last: date | None) -> bool:
    if day is None:
        return False
    return (first is None or day >= first) and (last is None or day <= last)
