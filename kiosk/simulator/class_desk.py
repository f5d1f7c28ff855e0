"""What moves use counts besides check-ins: classes booked, cancelled and attended, and staff.

A booking takes one use of the membership it is made on, a cancellation in time gives it back, a
late one does not (TeamUp's help); that staff may correct a count by hand is known from there too.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.simulator.answers import invalid
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import AttendanceStatus, GymAttendance, GymEvent, GymMembership

_OFFERING = 614
_ROOM = 10_322
_FIRST_ADDED = 800_001


def move_uses(gym: Gym, membership: int, by: int) -> GymMembership:
    """Move a use count and return the membership; ApiError 400 where TeamUp would not let it.

    The caller holds the simulator's lock.
    """
    held = gym.memberships.get(membership)
    if held is None:
        raise invalid("customer_membership", f'Invalid pk "{membership}" - object does not exist.')
    count = held.used_count + by
    if count < 0 or (held.max_uses is not None and count > held.max_uses):
        raise invalid("customer_membership", "This membership has no uses left.")
    gym.memberships[membership] = moved = replace(held, used_count=count)
    return moved


class ClassDesk:
    """Books, cancels and confirms, as members and staff do. Safe to use from several threads."""

    def __init__(
        self, gym: Gym, clock: Callable[[], datetime], lock: AbstractContextManager[bool]
    ) -> None:
        self._gym = gym
        self._clock = clock
        self._lock = lock

    def add_class(self, starts_at: datetime, name: str, minutes: int) -> GymEvent:
        """Put a class on the timetable."""
        with self._lock:
            number = _FIRST_ADDED + len(self._gym.events)
            begins = starts_at.astimezone(UTC)
            ends = begins + timedelta(minutes=minutes)
            made = GymEvent(number, name, begins, ends, self._gym.venue_id, _OFFERING, _ROOM)
            self._gym.events[number] = made
            return made

    def book(self, customer: int, event: int, membership: int | None) -> GymAttendance:
        """Register a customer for a class, on a membership (None: for nothing)."""
        with self._lock:
            if event not in self._gym.events:
                raise invalid("event", f'Invalid pk "{event}" - object does not exist.')
            if membership is not None:
                move_uses(self._gym, membership, 1)
            number = _FIRST_ADDED + len(self._gym.attendances)
            return self._keep(
                GymAttendance(number, customer, event, "registered", membership), "registered"
            )

    def cancel(self, booking: int, *, late: bool) -> GymAttendance:
        """Cancel a booking; only in time is its use given back."""
        with self._lock:
            booked = self._booked(booking)
            if not late and booked.customer_membership is not None:
                move_uses(self._gym, booked.customer_membership, -1)
            return self._keep(booked, "late_cancelled" if late else "not_registered")

    def confirm(self, booking: int) -> GymAttendance:
        """Mark the customer as attended, checked in for the class now."""
        with self._lock:
            booked = self._booked(booking)
            return self._keep(replace(booked, checked_in_at=self._clock()), "attended")

    def correct_uses(self, membership: int, by: int) -> GymMembership:
        """Add uses to a count, or take some away, as staff may."""
        with self._lock:
            return move_uses(self._gym, membership, by)

    def _booked(self, booking: int) -> GymAttendance:
        booked = self._gym.attendances.get(booking)
        if booked is None or booked.status != "registered":
            raise invalid("attendance", "The customer is not registered for this class.")
        return booked

    def _keep(self, booked: GymAttendance, status: AttendanceStatus) -> GymAttendance:
        made = replace(booked, status=status, updated_at=self._clock())
        self._gym.attendances[made.id] = made
        return made
