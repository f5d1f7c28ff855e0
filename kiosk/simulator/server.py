"""A stand-in for TeamUp over real HTTP, for the demo, for development and for tests.

It follows the contract in ``tests/contract``; where the contract says inferred, so is this.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime
from threading import RLock
from types import TracebackType
from typing import Self

from kiosk.simulator.access import MODES, Credentials, Guard, RequestBudget
from kiosk.simulator.api_business import BusinessApi
from kiosk.simulator.api_memberships import MembershipsApi
from kiosk.simulator.api_people import PeopleApi
from kiosk.simulator.api_schedule import ScheduleApi
from kiosk.simulator.application import PREFIX, make_application
from kiosk.simulator.checkin_request import CheckinRequest
from kiosk.simulator.checkins import CheckinDesk, RecordedCheckin, Switches
from kiosk.simulator.class_desk import ClassDesk
from kiosk.simulator.connections import connections_with
from kiosk.simulator.faults import Faults
from kiosk.simulator.gym import Gym
from kiosk.simulator.injection import FaultInjector
from kiosk.simulator.listener import HOST, Listener, bound_socket
from kiosk.simulator.records import GymAttendance, GymEvent, GymMembership
from kiosk.simulator.report import AttendanceReport, ReportKind
from kiosk.simulator.request_log import RequestLog, SeenRequest

__all__ = ["RecordedCheckin", "SeenRequest", "Simulator", "Switches"]


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
        self._desk = CheckinDesk(gym, self.switches, clock, lock)
        self._classes = ClassDesk(gym, clock, lock)
        self._listener: Listener | None = None
        guard = Guard(self.credentials, RequestBudget(requests_per_minute))
        app = make_application(
            guard,
            BusinessApi(gym, self.credentials, self.switches, self._desk),
            PeopleApi(gym),
            MembershipsApi(gym),
            ScheduleApi(gym),
            AttendanceReport(gym, self._desk, clock, self._lag_s, lambda: self.report),
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
        return self._desk.accepted()

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

        Raises ApiError (kiosk.simulator.answers) when TeamUp would refuse it.
        """
        today = day or self._clock().astimezone(self.gym.zone).date()
        return self._desk.accept(
            CheckinRequest(today, self.gym.venue_id, customer, customer_membership, comped)
        )

    def withdraw(self, checkin: int) -> None:
        """Take an accepted check-in away again, as staff may; it stays in ``checkins``."""
        self._desk.withdraw(checkin)

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
