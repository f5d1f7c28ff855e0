"""The list of attendances: which classes of a day a customer has booked or attended.

TeamUp documents it as bookings on events, and whether walk-in check-ins are in it is unknown. So
it settles nothing; it tells members what they have booked, and staff what else may have moved a use
count. TeamUp's filters are said to be ignored at times, so they are applied here again.
"""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Annotated, Final

from pydantic import BeforeValidator

from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.ports import DayClasses
from kiosk.teamup.http.paging import Params
from kiosk.teamup.http.wire import MaybeLink, MaybeMoment, Text, Wire, object_or_none

ATTENDANCES_PATH: Final = "/attendances"

BOOKED: Final = frozenset({"registered", "attended"})


class _RoomBody(Wire):
    name: Text = ""


class _EventBody(Wire):
    """An event, when expanded. `venue_room` is reported by third parties, not documented."""

    name: Text = ""
    status: Text = ""
    starts_at: MaybeMoment = None
    venue: MaybeLink = None
    venue_room: Annotated[_RoomBody | None, BeforeValidator(object_or_none)] = None


class AttendanceBody(Wire):
    """A row of the list, with its event."""

    customer: MaybeLink = None
    status: Text = ""
    event: Annotated[_EventBody | None, BeforeValidator(object_or_none)] = None


def class_params(customer: int, day: date) -> Params:
    """Return the parameters of a list of what became of a customer's classes of `day`."""
    return {
        **_on_day(customer, day),
        "expand": "event",
        "fields": "id,customer,status,event.starts_at,event.venue",
    }


def booking_params(customer: int, venue: int, day: date, *, rooms: bool) -> Params:
    """Return the parameters of a list of what `customer` has booked at `venue` on `day`.

    `rooms`: with the room of each class, which is not documented.
    """
    return {
        **_on_day(customer, day),
        "venue": venue,
        "status": ",".join(sorted(BOOKED)),
        "expand": "event,event.venue_room" if rooms else "event",
    }


def _on_day(customer: int, day: date) -> Params:
    return {
        "customer": customer,
        "event_local_starts_at_gte": f"{day}T00:00:00",
        "event_local_starts_at_lte": f"{day}T23:59:59",
    }


def classes_on(
    rows: Iterable[AttendanceBody], *, customer: int, venue: int, day: date, zone: tzinfo
) -> DayClasses:
    """Return how many classes `customer` has at `venue` on `day` (in `zone`), by their status.

    A row that does not say whose it is counts.
    """
    counts = {"attended": 0, "registered": 0, "late_cancelled": 0}
    for row in rows:
        begins = _begins_at(row, venue, zone)
        if begins is None or row.status not in counts or row.customer not in (None, customer):
            continue
        if begins.date() == day:
            counts[row.status] += 1
    return DayClasses(counts["attended"], counts["registered"], counts["late_cancelled"])


def booked_on(
    rows: Iterable[AttendanceBody], *, customer: int, venue: int, day: date, zone: tzinfo
) -> tuple[BookedClass, ...]:
    """Return the classes `customer` has booked at `venue` on `day` (in `zone`), earliest first."""
    found = []
    for row in rows:
        event, begins = row.event, _begins_at(row, venue, zone)
        if event is None or begins is None or begins.date() != day:
            continue
        if row.customer != customer or row.status not in BOOKED:
            continue
        if event.status != "cancelled" and event.name:
            found.append(
                BookedClass(event.name, begins, event.venue_room.name if event.venue_room else "")
            )
    return tuple(sorted(found, key=lambda one: one.at))


def _begins_at(row: AttendanceBody, venue: int, zone: tzinfo) -> datetime | None:
    """When the class of a row begins, in `zone`; None without a time, or at another venue."""
    event = row.event
    if event is None or event.starts_at is None or event.venue not in (None, venue):
        return None
    return event.starts_at.astimezone(zone)
