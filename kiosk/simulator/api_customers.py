"""Calls about customers: who they are, and the memberships they hold.

Custom fields, issues and registration blocks are among the first; use counts and membership
products among the second.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import conventions, wire
from kiosk.simulator.checkins import json_object
from kiosk.simulator.conventions import ApiError, Json, Tree, invalid, one, page_of
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymCustomer, GymMembership, GymProduct

_FLAG_WORDS = ("flag_on_profile", "normal", "closed")
# The filter's words on the left differ from the objects' on the right (documented).
_STATUS_WORDS = {
    "active": "active",
    "hold": "hold",
    "complete": "completed",
    "cancelled": "cancelled",
}
_TYPE_WORDS = {"pack": "pack", "recurring": "recurring_plan", "prepaid": "prepaid_plan"}
_SORT_KEYS = ("start_date", "expiration_date", "status", "membership.name", "membership.type")


class CustomersApi:
    """Answers from the gym's customers."""

    def __init__(self, gym: Gym) -> None:
        self._gym = gym

    async def customers(self, request: Request) -> Response:
        """GET /customers."""
        rows = [who for who in self._gym.customers.values() if not who.deleted]
        params = request.query_params
        if conventions.flag(params, "deleted"):
            rows = [who for who in self._gym.customers.values() if who.deleted]
        ids = conventions.numbers(params, "ids")
        if ids is not None:
            rows = [who for who in rows if who.id in ids]
        family = conventions.whole(params, "family")
        if family is not None:
            rows = [who for who in rows if who.family == family]
        products = conventions.numbers(params, "active_memberships")
        if products is not None:
            holders = self._holders(products)
            rows = [who for who in rows if who.id in holders]
        for word in params.get("query", "").casefold().split():
            rows = [who for who in rows if word in _searched(who)]
        prefix = params.get("autocomplete", "").casefold().strip()
        if prefix:
            rows = [who for who in rows if _has_prefix(who, prefix)]
        return page_of(request, rows, self._customer)

    async def customer(self, request: Request) -> Response:
        """GET /customers/{id}; a deleted customer is not found."""
        who = self._gym.customers.get(request.path_params["id"])
        if who is None or who.deleted:
            raise ApiError(404, "Not found.")
        return one(request, who, self._customer)

    async def fields(self, request: Request) -> Response:
        """GET /customer_fields."""
        rows = wire.fields(self._gym)
        use = request.query_params.get("system_use")
        if use is not None:
            rows = [row for row in rows if row["system_use"] == use]
        return page_of(request, rows, _as_it_is)

    async def field_values(self, request: Request) -> Response:
        """GET /customer_field_values; rows do not name the customer."""
        customers = conventions.numbers(request.query_params, "customers")
        wanted = conventions.numbers(request.query_params, "field")
        rows = [
            row
            for who in self._gym.customers.values()
            if not who.deleted and (customers is None or who.id in customers)
            for row in wire.field_values(self._gym, who, wanted=wanted)
        ]
        return page_of(request, rows, _as_it_is)

    async def write_field_value(self, request: Request) -> Response:
        """POST /customer_field_values: a number for the card field of somebody who has none.

        What TeamUp says to a second value is inferred: a value is made once, and then updated.
        """
        body = json_object(await request.body())
        who = self._gym.customers.get(body["customer"]) if _is_id(body, "customer") else None
        if who is None or who.deleted:
            raise invalid("customer", "Invalid pk - object does not exist.")
        if not _is_id(body, "field") or body["field"] != self._gym.card_field:
            raise invalid("field", "Invalid pk - object does not exist.")
        value = body.get("value")
        if not isinstance(value, str) or not value.strip():
            raise invalid("value", "This field may not be blank.")
        if who.card:
            raise invalid("field", "This customer has a value for this field already.")
        changed = replace(who, card=value)
        self._gym.customers[who.id] = changed
        (made,) = wire.field_values(self._gym, changed, wanted=[self._gym.card_field])
        return JSONResponse(made, 201)

    async def issues(self, request: Request) -> Response:
        """GET /customer_issues."""
        params = request.query_params
        customers = conventions.numbers(params, "customer")
        importance = conventions.choices(params, "importance", _FLAG_WORDS)
        status = conventions.whole(params, "status")
        rows = [
            note
            for note in self._gym.issues.values()
            if (customers is None or note.customer in customers)
            and (importance is None or note.importance in importance)
            and (status is None or wire.issue_status(note) == status)
        ]
        return page_of(request, rows, wire.issue)

    async def blocks(self, request: Request) -> Response:
        """GET /customer_registration_blocks."""
        customers = conventions.numbers(request.query_params, "customer")
        active = conventions.flag(request.query_params, "is_active")
        rows = [
            block
            for block in self._gym.registration_blocks.values()
            if (customers is None or block.customer in customers)
            and (active is None or block.is_active == active)
        ]
        return page_of(request, rows, wire.block)

    def _customer(self, who: GymCustomer, expand: Tree) -> Json:
        return wire.customer(self._gym, who, expand)

    def _holders(self, products: frozenset[int]) -> set[int]:
        return {
            held.customer
            for held in self._gym.memberships.values()
            if held.status == "active" and held.product in products
        }


def _as_it_is(row: Json, _expand: Tree) -> Json:
    return row


def _is_id(body: Json, name: str) -> bool:
    # In Python True is the number 1; in JSON it is not.
    return isinstance(body.get(name), int) and not isinstance(body[name], bool)


def _searched(who: GymCustomer) -> str:
    return f"{who.first_name} {who.last_name} {who.email or ''}".casefold()


def _has_prefix(who: GymCustomer, prefix: str) -> bool:
    names = (who.first_name, who.last_name, who.name, who.email or "")
    return any(name.casefold().startswith(prefix) for name in names)


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
        return wire.membership(self._gym, product, expand)

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
        statuses = conventions.choices(params, "status", _STATUS_WORDS)
        types = conventions.choices(params, "membership_type", _TYPE_WORDS)
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
        conventions.choices(params, "sort", known)
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
