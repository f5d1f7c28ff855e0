"""A member's visits, as TeamUp tells them (a `VisitSource`), asked no more often than it permits.

How many are left on a membership, how many were made, and which classes are booked.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from typing import Annotated, Final, TypeVar

from pydantic import BeforeValidator

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.clock import check_clock
from kiosk.core.errors import Refused
from kiosk.teamup.http.connection import PAGE_BODY, Connection
from kiosk.teamup.http.paging import Params
from kiosk.teamup.http.rate_budget import Priority
from kiosk.teamup.http.wire import LinkedBody, MaybeMoment, Text, Wire, object_or_none
from kiosk.teamup.lookups import attendance_report, attendances, usage


class _MomentBody(Wire):
    ocurred_at: MaybeMoment = None
    starts_at: MaybeMoment = None


class _VisitBody(Wire):
    customer: LinkedBody | None = None
    status: Text = ""
    event: Annotated[_MomentBody | None, BeforeValidator(object_or_none)] = None
    checkin: Annotated[_MomentBody | None, BeforeValidator(object_or_none)] = None

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


def visit_params(customer: int, *, most: int) -> Params:
    """Return the parameters of the attendance report's first `most` rows (up to 100) on one."""
    return {
        "format": "json",
        "columns": "id,customer.id,status,event.starts_at,checkin.ocurred_at",
        "customers": customer,
        "status": "attended",
        "limit": most,
    }


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

    def __init__(self, connection: Connection, *, venue: int, zone: Callable[[], tzinfo]) -> None:
        self._connection = connection
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
            lambda: self._connection.get(path, params, deadline_s=deadline_s, priority=priority),
        )
        if answer is None:
            return None
        return self._connection.parsed(usage.UsageBody, answer).allowance(day, at=at)

    def _now(self) -> datetime:
        """The time visits are written down with, also where the computer's own clock is wrong."""
        now = datetime.now(UTC)
        return now + check_clock(now, self._connection.skew.ahead(now)).correction

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        """Return on how many days before `day` a customer came, by the attendance report.

        None when TeamUp does not let the kiosk ask, or has more than `most` rows (one page).
        """
        params = visit_params(customer, most=most)
        answer = self._permissions.ask(
            "visits",
            lambda: self._connection.get(
                attendance_report.REPORT_PATH,
                params,
                deadline_s=deadline_s,
                max_body=PAGE_BODY,
                priority=Priority.NOTE,
            ),
        )
        if answer is None:
            return None
        found = self._connection.parsed(VisitsBody, answer)
        if found.total is None or found.total > len(found.rows):
            return None
        return found.days_before(day, customer=customer, zone=self._zone())

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[BookedClass, ...]:
        """Return the classes at the venue that a customer has booked for `day`, earliest first."""
        end = time.monotonic() + deadline_s

        def bookings(*, rooms: bool) -> list[attendances.AttendanceBody]:
            return self._connection.rows(
                attendances.AttendanceBody,
                attendances.ATTENDANCES_PATH,
                attendances.booking_params(customer, self._venue, day, rooms=rooms),
                end=end,
                priority=Priority.NOTE,
            )

        found = self._permissions.ask("bookings with rooms", lambda: bookings(rooms=True))
        if found is None:
            found = self._permissions.ask("bookings", lambda: bookings(rooms=False)) or []
        return attendances.booked_on(
            found, customer=customer, venue=self._venue, day=day, zone=self._zone()
        )
