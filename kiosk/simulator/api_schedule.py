"""Calls about classes: events and the bookings on them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from kiosk.simulator import query
from kiosk.simulator.gym import Gym
from kiosk.simulator.paging import MAX_EVENT_PAGE, page_of
from kiosk.simulator.records import GymAttendance, GymEvent
from kiosk.simulator.shaping import Json, Tree
from kiosk.simulator.wire_business import event
from kiosk.simulator.wire_memberships import attendance

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
        ids, venues = query.numbers(params, "ids"), query.numbers(params, "venues")
        status = query.words(params, "status", ("active", "cancelled"))
        order = query.words(params, "sort", ("-end", "-start", "end", "start")) or frozenset()
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
        customers, events = query.numbers(params, "customer"), query.numbers(params, "event")
        venues = query.numbers(params, "venue")
        offerings = query.numbers(params, "offering_types")
        status = query.words(params, "status", _ATTENDANCE_STATUS)
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
        order = query.words(params, "sort", _ATTENDANCE_SORT) or frozenset()

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
            query.moment(params, f"{prefix}starts_at_gte"),
            query.moment(params, f"{prefix}local_starts_at_gte", zone),
        )
        lasts = (
            query.moment(params, f"{prefix}starts_at_lte"),
            query.moment(params, f"{prefix}local_starts_at_lte", zone),
        )
        return [
            made
            for made in events
            if all(first is None or made.starts_at >= first for first in firsts)
            and all(last is None or made.starts_at <= last for last in lasts)
        ]
