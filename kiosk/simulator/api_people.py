"""Calls about people: customers, custom fields, issues, registration blocks."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import query
from kiosk.simulator import wire_people as wire
from kiosk.simulator.answers import ApiError, invalid
from kiosk.simulator.checkin_request import json_object
from kiosk.simulator.gym import Gym
from kiosk.simulator.paging import one, page_of
from kiosk.simulator.records import GymCustomer
from kiosk.simulator.shaping import Json, Tree

_FLAG_WORDS = ("flag_on_profile", "normal", "closed")


class PeopleApi:
    """Answers from the gym's customers."""

    def __init__(self, gym: Gym) -> None:
        self._gym = gym

    async def customers(self, request: Request) -> Response:
        """GET /customers."""
        rows = [who for who in self._gym.customers.values() if not who.deleted]
        params = request.query_params
        if query.flag(params, "deleted"):
            rows = [who for who in self._gym.customers.values() if who.deleted]
        ids = query.numbers(params, "ids")
        if ids is not None:
            rows = [who for who in rows if who.id in ids]
        family = query.whole(params, "family")
        if family is not None:
            rows = [who for who in rows if who.family == family]
        products = query.numbers(params, "active_memberships")
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
        customers = query.numbers(request.query_params, "customers")
        wanted = query.numbers(request.query_params, "field")
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
        customers = query.numbers(params, "customer")
        importance = query.words(params, "importance", _FLAG_WORDS)
        status = query.whole(params, "status")
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
        customers = query.numbers(request.query_params, "customer")
        active = query.flag(request.query_params, "is_active")
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
