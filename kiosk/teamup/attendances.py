"""The list of attendances, read as the last evidence of a check-in.

TeamUp documents it as bookings on events; whether walk-in check-ins are in it is unknown. So only
a row that belongs to no class says something: a class a member attended on the same day does not.
"""

from collections.abc import Iterable
from datetime import date, tzinfo
from typing import Annotated, Final

from pydantic import BeforeValidator

from kiosk.core.ports import Attended
from kiosk.teamup.asked import Params
from kiosk.teamup.wire import MaybeLink, MaybeMoment, Text, Wire

PATH: Final = "/attendances"
EXPANDED: Final[Params] = {
    "expand": "event",
    "fields": "id,customer,status,event.starts_at,event.venue,event.offering_type",
    "status": "attended",
}


def _object(value: object) -> object:
    return value if isinstance(value, dict) else None


class EventBody(Wire):
    """An event, when expanded."""

    starts_at: MaybeMoment = None
    venue: MaybeLink = None
    offering_type: MaybeLink = None


class AttendanceBody(Wire):
    """A row of the list."""

    customer: MaybeLink = None
    status: Text = ""
    event: Annotated[EventBody | None, BeforeValidator(_object)] = None


def attended(
    rows: Iterable[AttendanceBody], *, customer: int, venue: int, day: date, zone: tzinfo
) -> Attended:
    """Return what `customer` attended at `venue` on `day` (in `zone`).

    TeamUp's filters are said to be ignored at times, so they are applied here again.
    """
    walk_ins = classes = 0
    for row in rows:
        event = row.event
        if event is None or event.starts_at is None or row.status != "attended":
            continue
        if row.customer not in (None, customer) or event.venue not in (None, venue):
            continue
        if event.starts_at.astimezone(zone).date() == day:
            of_no_class = "offering_type" in event.model_fields_set and event.offering_type is None
            walk_ins += of_no_class
            classes += not of_no_class
    return Attended(walk_ins, classes)
