"""What TeamUp knows of a member's visits, as it says it: the attendance report and bookings."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Annotated, Final

from pydantic import BeforeValidator

from kiosk.core.notes import Booked
from kiosk.teamup.asked import Params
from kiosk.teamup.wire import LinkedBody, MaybeLink, MaybeMoment, Text, Wire


def _object(value: object) -> object:
    return value if isinstance(value, dict) else None


class _RoomBody(Wire):
    name: Text = ""


class _ClassBody(Wire):
    """An event. `venue_room` is reported by third parties, not documented."""

    name: Text = ""
    status: Text = ""
    starts_at: MaybeMoment = None
    venue: MaybeLink = None
    venue_room: Annotated[_RoomBody | None, BeforeValidator(_object)] = None


class BookingBody(Wire):
    """A row of the list of attendances, with its event."""

    customer: MaybeLink = None
    status: Text = ""
    event: Annotated[_ClassBody | None, BeforeValidator(_object)] = None


BOOKED: Final = frozenset({"registered", "attended"})


def bookings_asked(customer: int, venue: int, day: date, *, rooms: bool) -> Params:
    """Return the parameters of a list of what `customer` has booked on `day`.

    `rooms`: with the room of each class, which is not documented.
    """
    return {
        "customer": customer,
        "venue": venue,
        "status": ",".join(sorted(BOOKED)),
        "event_local_starts_at_gte": f"{day}T00:00:00",
        "event_local_starts_at_lte": f"{day}T23:59:59",
        "expand": "event,event.venue_room" if rooms else "event",
    }


def booked(
    rows: Iterable[BookingBody], *, customer: int, venue: int, day: date, zone: tzinfo
) -> tuple[Booked, ...]:
    """Return the classes of `rows` that are what was asked for, earliest first.

    TeamUp's filters are said to be ignored at times, so they are applied here again.
    """
    found = []
    for row in rows:
        made = row.event
        if made is None or made.starts_at is None or row.status not in BOOKED:
            continue
        if row.customer != customer or made.venue not in (None, venue):
            continue
        at = made.starts_at.astimezone(zone)
        if at.date() == day and made.status != "cancelled" and made.name:
            found.append(Booked(made.name, at, made.venue_room.name if made.venue_room else ""))
    return tuple(sorted(found, key=lambda one: one.at))


class _MomentBody(Wire):
    ocurred_at: MaybeMoment = None
    starts_at: MaybeMoment = None


class _VisitBody(Wire):
    customer: LinkedBody | None = None
    status: Text = ""
    event: Annotated[_MomentBody | None, BeforeValidator(_object)] = None
    checkin: Annotated[_MomentBody | None, BeforeValidator(_object)] = None

    @property
    def at(self) -> datetime | None:
        """When it was: the check-in, or the beginning of the class."""
        if self.checkin is not None and self.checkin.ocurred_at is not None:
            return self.checkin.ocurred_at
        return self.event.starts_at if self.event else None


class VisitsBody(Wire):
    """The attendance report, as a count of visits."""

    total: int | None = None
    rows: list[_VisitBody]

    def days_before(self, day: date, *, customer: int, zone: tzinfo) -> int:
        """Return on how many days before `day` the customer came, by the rows."""
        days = {
            moment.astimezone(zone).date()
            for row in self.rows
            if row.status == "attended" and row.customer and row.customer.id == customer
            if (moment := row.at) is not None
        }
        return sum(found < day for found in days)


def visits_asked(customer: int, *, most: int) -> Params:
    """Return the parameters of the attendance report's first `most` rows (up to 100) on one."""
    return {
        "format": "json",
        "columns": "id,customer.id,status,event.starts_at,checkin.ocurred_at",
        "customers": customer,
        "status": "attended",
        "limit": most,
    }
