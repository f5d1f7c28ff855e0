"""Asking TeamUp about a member's visits (a `VisitSource`), and no more often than it permits."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from typing import Final, TypeVar

from kiosk.core.errors import Refused
from kiosk.core.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.notes import Booked
from kiosk.core.timekeeping import judge_clock
from kiosk.teamup import attendances, report, usage, visits
from kiosk.teamup.budget import Priority
from kiosk.teamup.calls import Calls
from kiosk.teamup.connection import PAGE_BODY

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

    def __init__(self, calls: Calls, *, venue: int, zone: Callable[[], tzinfo]) -> None:
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
        return now + judge_clock(now, self._calls.connection.skew.ahead(now)).correction

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        """Return on how many days before `day` a customer came, by the attendance report.

        None when TeamUp does not let the kiosk ask, or has more than `most` rows (one page).
        """
        params = visits.visits_asked(customer, most=most)
        answer = self._permissions.ask(
            "visits",
            lambda: self._calls.get(
                report.PATH,
                params,
                deadline_s=deadline_s,
                max_body=PAGE_BODY,
                priority=Priority.NOTE,
            ),
        )
        if answer is None:
            return None
        found = self._calls.parsed(visits.VisitsBody, answer)
        if found.total is None or found.total > len(found.rows):
            return None
        return found.days_before(day, customer=customer, zone=self._zone())

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[Booked, ...]:
        """Return the classes at the venue that a customer has booked for `day`, earliest first."""
        end = time.monotonic() + deadline_s

        def rows(*, rooms: bool) -> list[visits.BookingBody]:
            params = visits.bookings_asked(customer, self._venue, day, rooms=rooms)
            found = self._calls.pages(
                visits.BookingBody, attendances.PATH, params, end=end, priority=Priority.NOTE
            )
            return [row for page in found for row in page.rows]

        found = self._permissions.ask("bookings with rooms", lambda: rows(rooms=True))
        if found is None:
            found = self._permissions.ask("bookings", lambda: rows(rooms=False)) or []
        return visits.booked(
            found, customer=customer, venue=self._venue, day=day, zone=self._zone()
        )
