"""What TeamUp knows of a member's visits, as it says it: the attendance report and bookings.

The list of attendances: which classes of a day a customer has booked or attended.

TeamUp documents it as bookings on events, and whether walk-in check-ins are in it is unknown. So
it settles nothing; it tells staff what else may have moved a use count.

Asking TeamUp about a member's visits (a `VisitSource`), and no more often than it permits.
"""

import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, tzinfo
from typing import Annotated, Final, TypeVar

from pydantic import BeforeValidator

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.admission.visit_notes import Booked
from kiosk.core.clock import check_clock
from kiosk.core.errors import Refused
from kiosk.core.ports import DayClasses
from kiosk.teamup.evidence import attendance_report, usage
from kiosk.teamup.http.connection import PAGE_BODY
from kiosk.teamup.http.rate_budget import Priority
from kiosk.teamup.http.requests import Params, Requests
from kiosk.teamup.http.wire import LinkedBody, MaybeLink, MaybeMoment, Text, Wire


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


PATH: Final = "/attendances"
EXPANDED: Final[Params] = {
    "expand": "event",
    "fields": "id,customer,status,event.starts_at,event.venue",
}


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


_ASK_AGAIN_S: Final = 3600.0
_DENIED: Final = frozenset({400, 403})
"""Refused whoever the member is: not permitted, or asked for in words TeamUp does not know."""

T = TypeVar("T")


class Permissions:
    """Remembers which questions TeamUp refused to answer. Safe from any thread."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._denied_at: dict[str, float] = {}

    def ask(self, question: str, ask: Callable[[], T]) -> T | None:
        """Return what `ask` returns; None when TeamUp refuses, or has lately refused `question`."""
        if self.denied(question):
            return None
        try:
            return ask()
        except Refused as error:
            if error.status in _DENIED:
                with self._lock:
                    self._denied_at[question] = self._monotonic()
            return None

    def denied(self, question: str) -> bool:
        """Return whether TeamUp refused `question` within the last hour."""
        with self._lock:
            denied_at = self._denied_at.get(question)
        return denied_at is not None and self._monotonic() - denied_at < _ASK_AGAIN_S


class VisitReader:
    """Reads visits left, visits made and classes booked, as notes: after all who are at the door.

    Every call may raise `TeamUpError`.

    `venue` is the venue's id; `zone` gives its time zone whenever a day is needed.
    """

    def __init__(self, calls: Requests, *, venue: int, zone: Callable[[], tzinfo]) -> None:
        self._calls = calls
        self._venue = venue
        self._zone = zone
        self._permissions = Permissions()

    @property
    def may_count(self) -> bool:
        """Whether TeamUp has not lately refused to tell how many visits are left."""
        return not self._permissions.denied("usage")

    def fetch_allowance(
        self,
        membership: CustomerMembershipId,
        day: date,
        *,
        deadline_s: float,
        priority: Priority = Priority.NOTE,
    ) -> Allowance | None:
        """Return how many visits a membership has left on `day`; None when nobody may know.

        Only a super admin's token may ask (documented).
        """
        path, params = usage.path(membership), {"date": day.isoformat()}
        at = self._now()  # before the request: a visit from now on may not be in the count
        answer = self._permissions.ask(
            "usage",
            lambda: self._calls.get(path, params, deadline_s=deadline_s, priority=priority),
        )
        if answer is None:
            return None
        return self._calls.parsed(usage.UsageBody, answer).allowance(day, at=at)

    def _now(self) -> datetime:
        """The time visits are written down with, also where the computer's own clock is wrong."""
        now = datetime.now(UTC)
        return now + check_clock(now, self._calls.connection.skew.ahead(now)).correction

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        """Return on how many days before `day` a customer came, by the attendance report.

        None when TeamUp does not let the kiosk ask, or has more than `most` rows (one page).
        """
        params = visits_asked(customer, most=most)
        answer = self._permissions.ask(
            "visits",
            lambda: self._calls.get(
                attendance_report.PATH,
                params,
                deadline_s=deadline_s,
                max_body=PAGE_BODY,
                priority=Priority.NOTE,
            ),
        )
        if answer is None:
            return None
        found = self._calls.parsed(VisitsBody, answer)
        if found.total is None or found.total > len(found.rows):
            return None
        return found.days_before(day, customer=customer, zone=self._zone())

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[Booked, ...]:
        """Return the classes at the venue that a customer has booked for `day`, earliest first."""
        end = time.monotonic() + deadline_s

        def rows(*, rooms: bool) -> list[BookingBody]:
            params = bookings_asked(customer, self._venue, day, rooms=rooms)
            found = self._calls.pages(BookingBody, PATH, params, end=end, priority=Priority.NOTE)
            return [row for page in found for row in page.rows]

        found = self._permissions.ask("bookings with rooms", lambda: rows(rooms=True))
        if found is None:
            found = self._permissions.ask("bookings", lambda: rows(rooms=False)) or []
        return booked(found, customer=customer, venue=self._venue, day=day, zone=self._zone())
