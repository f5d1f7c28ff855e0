"""Calls about people: customers, custom fields, issues, registration blocks.

Calls about the business and its staff: venues, provider, settings, profiles, tokens; and the
one call that writes, ``POST /checkins``.
"""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kiosk.simulator import conventions, wire
from kiosk.simulator.access import MODES, Credentials
from kiosk.simulator.checkins import CheckinDesk, Switches, json_object, parse_checkin
from kiosk.simulator.conventions import ApiError, Json, Tree, invalid, one, page_of
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymCustomer
from kiosk.simulator.wire import provider, staff_profile, stamp, venue

_FLAG_WORDS = ("flag_on_profile", "normal", "closed")


class PeopleApi:
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
        importance = conventions.words(params, "importance", _FLAG_WORDS)
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
        status = conventions.words(request.query_params, "status", ("active", "archived"))
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
