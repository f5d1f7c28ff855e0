"""The list of attendances: which classes of a day a customer has booked or attended.

TeamUp documents it as bookings on events, and whether walk-in check-ins are in it is unknown. So
it settles nothing; it tells staff what else may have moved a use count.
"""

from collections.abc import Iterable
from datetime import date, tzinfo
from typing import Annotated, Final

from pydantic import BeforeValidator

from kiosk.core.ports import DayClasses
from kiosk.teamup.asked import Params
from kiosk.teamup.wire import MaybeLink, MaybeMoment, Text, Wire

PATH: Final = "/attendances"
EXPANDED: Final[Params] = {
    "expand": "event",
    "fields": "id,customer,status,event.starts_at,event.venue",
}


def _object(value: object) -> object:
    return value if isinstance(value, dict) else None


class EventBody(Wire):
    """An event, when expanded."""

    starts_at: MaybeMoment = None
    venue: MaybeLink = None


class AttendanceBody(Wire):
    """A row of the list."""

    customer: MaybeLink = None
    status: Text = ""
    event: Annotated[EventBody | None, BeforeValidator(_object)] = None


def classes_on(
    rows: Iterable[AttendanceBody], *, customer: int, venue: int, day: date, zone: tzinfo
) -> DayClasses:
    """Return how many classes `customer` has at `venue` on `day` (in `zone`), by their status.

    TeamUp's filters are said to be ignored at times, so they are applied here again.
    """
    counts = {"attended": 0, "registered": 0, "late_cancelled": 0}
    for row in rows:
        event = row.event
        if event is None or event.starts_at is None or row.status not in counts:
            continue
        if row.customer not in (None, customer) or event.venue not in (None, venue):
            continue
        if event.starts_at.astimezone(zone).date() == day:
            counts[row.status] += 1
    return DayClasses(counts["attended"], counts["registered"], counts["late_cancelled"])
