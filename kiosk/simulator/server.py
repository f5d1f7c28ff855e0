"""A stand-in for TeamUp over real HTTP, for the demo, for development and for tests.

It follows the contract in ``tests/contract``; where the contract says inferred, so is this.
``Simulator`` is the server; ``make_application`` says which address answers what.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime
from threading import RLock
from types import TracebackType
from typing import Self

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.simulator.access import MODES, Credentials, Guard, RequestBudget
from kiosk.simulator.api_customers import CustomersApi, MembershipsApi
from kiosk.simulator.api_gym import BusinessApi, ScheduleApi
from kiosk.simulator.checkins import (
    CheckinRegister,
    CheckinRequest,
    ClassBookings,
    RecordedCheckin,
    Switches,
)
from kiosk.simulator.conventions import ApiError, error_response
from kiosk.simulator.faults import Faults
from kiosk.simulator.gym import Gym
from kiosk.simulator.injection import FaultInjector, RequestLog, SeenRequest
from kiosk.simulator.listener import HOST, Listener, bound_socket, connections_with
from kiosk.simulator.records import GymAttendance, GymEvent, GymMembership
from kiosk.simulator.report import ReportKind, SimulatedReport

__all__ = ["RecordedCheckin", "SeenRequest", "Simulator", "Switches"]

PREFIX = "/api/v2"

# Documented: any one of these staff permissions opens the list of events.
_EVENT_PERMISSIONS = (
    "manage_events",
    "attendances",
    "instructor_manage_events",
    "instructor_attendances",
    "developer",
    "pos",
)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Simulator:
    """The server, in a thread of its own on the loopback address. Also a context manager.

    ``stop`` and ``start`` may follow each other: the port, the gym and the check-ins stay, and in
    between connections are refused, as with a network that is down.
    """

    def __init__(
        self,
        gym: Gym,
        *,
        port: int = 0,
        token: str = "demo-token",
        faults: Faults | None = None,
        report_lag_s: float = 2.0,
        requests_per_minute: int = 250,
        clock: Callable[[], datetime] = _utc_now,
        customer_token: str | None = None,
        modes: Collection[str] = MODES,
        enforce_once_per_day: bool = True,
        checkins_enabled: bool = True,
        report: ReportKind = "shown",
    ) -> None:
        """``port`` 0 takes a free one at the first start; ``requests_per_minute`` 0 is no limit.

        ``report_lag_s`` is how long after acceptance the attendance report shows a check-in,
        by ``clock`` (which returns aware datetimes), ``math.inf`` for never. With
        ``customer_token`` the customer mode needs that token and the provider mode the other.
        ``report`` is what the attendance report is like (see REPORTS); it may be changed while
        the server runs.
        """
        self.gym = gym
        self.faults = faults or Faults()
        self.report_lag_s = report_lag_s
        self.report = report
        self.switches = Switches(enforce_once_per_day, checkins_enabled)
        self.credentials = Credentials(token, gym.provider_id, customer_token, modes=modes)
        self._port = port
        self._clock = clock
        self._log = RequestLog()
        lock = RLock()
        self._register = CheckinRegister(gym, self.switches, clock, lock)
        self._classes = ClassBookings(gym, clock, lock)
        self._listener: Listener | None = None
        guard = Guard(self.credentials, RequestBudget(requests_per_minute))
        app = make_application(
            guard,
            BusinessApi(gym, self.credentials, self.switches, self._register),
            CustomersApi(gym),
            MembershipsApi(gym),
            ScheduleApi(gym),
            SimulatedReport(gym, self._register, clock, self._lag_s, lambda: self.report),
        )
        self._app = FaultInjector(app, self.faults, self._log, clock, prefix=PREFIX)

    @property
    def base_url(self) -> str:
        """``http://127.0.0.1:PORT/api/v2``; RuntimeError before the first start on a free port."""
        if self._port == 0:
            raise RuntimeError("the simulator has no port before it is started")
        return f"http://{HOST}:{self._port}{PREFIX}"

    @property
    def token(self) -> str:
        """The token it accepts; give it after Bearer, Token or JWT."""
        return self.credentials.token

    @property
    def checkins(self) -> list[RecordedCheckin]:
        """All accepted check-ins in order; a copy."""
        return self._register.accepted()

    @property
    def requests(self) -> list[SeenRequest]:
        """All requests in the order of their arrival; a copy."""
        return self._log.seen()

    def check_in(
        self,
        customer: int,
        *,
        day: date | None = None,
        customer_membership: int | None = None,
        comped: bool = False,
    ) -> RecordedCheckin:
        """Record a visit as the gym's staff would, without HTTP; ``day`` is today at the venue.

        Raises ApiError (kiosk.simulator.conventions) when TeamUp would refuse it.
        """
        today = day or self._clock().astimezone(self.gym.zone).date()
        return self._register.accept(
            CheckinRequest(today, self.gym.venue_id, customer, customer_membership, comped)
        )

    def withdraw(self, checkin: int) -> None:
        """Take an accepted check-in away again, as staff may; it stays in ``checkins``."""
        self._register.withdraw(checkin)

    def add_class(self, starts_at: datetime, *, name: str = "Spin", minutes: int = 45) -> GymEvent:
        """Put a class on the timetable."""
        return self._classes.add_class(starts_at, name, minutes)

    def book_class(
        self, customer: int, event: int, *, customer_membership: int | None = None
    ) -> GymAttendance:
        """Register a customer for a class, which takes a use of the membership.

        Like the next three it raises ApiError where TeamUp would not let it happen.
        """
        return self._classes.book(customer, event, customer_membership)

    def cancel_booking(self, booking: int, *, late: bool = False) -> GymAttendance:
        """Cancel a booking; the use comes back unless it is ``late``."""
        return self._classes.cancel(booking, late=late)

    def confirm_attendance(self, booking: int) -> GymAttendance:
        """Mark the customer as attended; the report then names the time of that check-in."""
        return self._classes.confirm(booking)

    def correct_uses(self, customer_membership: int, by: int) -> GymMembership:
        """Move a use count by hand, as staff may."""
        return self._classes.correct_uses(customer_membership, by)

    def start(self) -> Self:
        """Listen; returns when connections are accepted. Raises SimulatorFailure (port taken)."""
        if self._listener is not None:
            raise RuntimeError("the simulator is already started")
        sock = bound_socket(self._port)
        self._port = sock.getsockname()[1]
        listener = Listener(self._app, connections_with(self.faults), sock)
        listener.start()
        self._listener = listener
        return self

    def stop(self) -> None:
        """Close all connections, answered or not; returns when the thread has ended."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _lag_s(self) -> float:
        override = self.faults.report_lag_s
        return self.report_lag_s if override is None else override


def make_application(
    guard: Guard,
    business: BusinessApi,
    customers: CustomersApi,
    memberships: MembershipsApi,
    schedule: ScheduleApi,
    report: SimulatedReport,
) -> Starlette:
    """The application; every refusal comes in TeamUp's envelope, bugs stay exceptions."""
    reads = {
        "/checkins/settings": guard(business.settings),
        "/customers": guard(customers.customers),
        "/customers/{id:int}": guard(customers.customer),
        "/customer_memberships": guard(memberships.customer_memberships),
        "/customer_memberships/{id:int}/usage": guard(memberships.usage, any_of=["super_admin"]),
        "/memberships/{id:int}": guard(memberships.product),
        "/venues": guard(business.venues),
        "/providers/{id:int}": guard(business.provider),
        "/attendances": guard(schedule.attendances),
        "/events": guard(schedule.events, any_of=_EVENT_PERMISSIONS),
        "/customer_issues": guard(customers.issues),
        "/customer_registration_blocks": guard(customers.blocks),
        "/customer_field_values": guard(customers.field_values),
        "/customer_fields": guard(customers.fields),
        # Documented without the TeamUp headers.
        "/auth/profiles": guard(business.profiles, provider_needed=False),
        "/reports/attendances/data": guard(report.data, provider_needed=False),
    }
    writes = {
        "/checkins": guard(business.check_in),
        # The permission is inferred.
        "/customer_field_values": guard(customers.write_field_value, any_of=["customers"]),
        "/auth/refresh_access_token": guard.open(business.refresh),
    }
    routes = [Route(PREFIX + path, endpoint, methods=["GET"]) for path, endpoint in reads.items()]
    routes += [
        Route(PREFIX + path, endpoint, methods=["POST"]) for path, endpoint in writes.items()
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={ApiError: _refuse, HTTPException: _refuse_unrouted},
    )
    # A redirect to the address without the slash would be kinder than TeamUp may be.
    app.router.redirect_slashes = False
    return app


async def _refuse(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return error.response()


async def _refuse_unrouted(_request: Request, error: Exception) -> Response:
    """No such address, or not with this method."""
    if not isinstance(error, HTTPException):
        raise error
    return error_response(error.status_code, error.detail)
