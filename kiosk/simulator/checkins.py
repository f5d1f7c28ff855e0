"""Check-ins and class bookings, and the use counts of memberships that both move.

Documented of check-ins: the fields, that the feature can be off, that only eligible memberships
may be used, and at most one check-in per customer and day. Inferred: statuses and codes of the
refusals, that the API enforces once a day, and what is charged when no membership is named.

A booking takes one use of the membership it is made on, a cancellation in time gives it back, a
late one does not (TeamUp's help); that staff may correct a count by hand is known from there too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from threading import RLock
from typing import Any

from kiosk.simulator.access import Caller
from kiosk.simulator.conventions import ApiError, invalid
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import AttendanceStatus, GymAttendance, GymEvent, GymMembership

MAX_BODY_BYTES = 64 * 1024

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FRONT_DESK = Caller(scheme="", mode=None, provider=None)

# Of classes that are added while the simulator runs.
_OFFERING = 614
_ROOM = 10_322
_FIRST_ADDED = 800_001


@dataclass(frozen=True, slots=True)
class CheckinRequest:
    """One visit as the client asks to record it."""

    date: date
    venue: int
    customer: int
    customer_membership: int | None = None
    comped: bool = False


@dataclass
class Switches:
    """Settings of the business; may be changed while the server runs."""

    enforce_once_per_day: bool = True
    checkins_enabled: bool = True
    granularity: str = "business"


@dataclass(frozen=True, slots=True)
class RecordedCheckin:
    """A check-in the server has accepted, with the request headers that matter.

    ``customer_membership`` is the one that was charged, ``requested_membership`` the one that was
    named; ``caller`` is empty for visits recorded at the simulated front desk.
    """

    id: int
    date: date
    venue: int
    customer: int
    customer_membership: int | None
    comped: bool
    timestamp: datetime
    requested_membership: int | None
    caller: Caller

    @property
    def provider(self) -> str | None:
        """The TeamUp-Provider-ID header."""
        return self.caller.provider

    @property
    def mode(self) -> str | None:
        """The TeamUp-Request-Mode header."""
        return self.caller.mode

    @property
    def auth_scheme(self) -> str:
        """The first word of the Authorization header."""
        return self.caller.scheme


class CheckinRegister:
    """Checks and keeps check-ins, and charges packs. Safe to use from several threads."""

    def __init__(
        self, gym: Gym, switches: Switches, clock: Callable[[], datetime], lock: RLock
    ) -> None:
        """``lock`` guards the gym's use counts, which others move as well."""
        self._gym = gym
        self._switches = switches
        self._clock = clock
        self._accepted: list[RecordedCheckin] = []
        self._withdrawn: set[int] = set()
        self._lock = lock

    def accepted(self) -> list[RecordedCheckin]:
        """All check-ins so far, in order, withdrawn ones among them; a copy."""
        with self._lock:
            return list(self._accepted)

    def standing(self) -> list[RecordedCheckin]:
        """The check-ins that staff have not withdrawn, in order."""
        with self._lock:
            return [made for made in self._accepted if made.id not in self._withdrawn]

    def withdraw(self, checkin: int) -> None:
        """Take a check-in away again, as staff may, and give its use back."""
        with self._lock:
            made = next((one for one in self.standing() if one.id == checkin), None)
            if made is None:
                raise ApiError(404, "Not found.")
            self._withdrawn.add(checkin)
            if made.customer_membership is not None:
                move_uses(self._gym, made.customer_membership, -1)

    def accept(self, asked: CheckinRequest, caller: Caller = _FRONT_DESK) -> RecordedCheckin:
        """Record the visit and charge the membership; ApiError when TeamUp would say no."""
        with self._lock:
            self._check(asked)
            charged = self._charge(asked)
            made = RecordedCheckin(
                id=len(self._accepted) + 1,
                date=asked.date,
                venue=asked.venue,
                customer=asked.customer,
                customer_membership=charged,
                comped=asked.comped,
                timestamp=self._clock(),
                requested_membership=asked.customer_membership,
                caller=caller,
            )
            self._accepted.append(made)
            return made

    def _check(self, asked: CheckinRequest) -> None:
        if not self._switches.checkins_enabled:
            raise ApiError(403, "Check-ins are not enabled for this business.")
        customer = self._gym.customers.get(asked.customer)
        if customer is None or customer.deleted:
            raise invalid("customer", f'Invalid pk "{asked.customer}" - object does not exist.')
        if asked.venue != self._gym.venue_id:
            raise invalid("venue", f'Invalid pk "{asked.venue}" - object does not exist.')
        same_day = (asked.customer, asked.date)
        if self._switches.enforce_once_per_day and any(
            same_day == (made.customer, made.date) for made in self.standing()
        ):
            message = "Customer is already checked in for this day."
            raise ApiError(
                400,
                message,
                code="already_checked_in",
                field_errors={"non_field_errors": [message]},
            )

    def _charge(self, asked: CheckinRequest) -> int | None:
        """Take one use from the membership; its id, or None when nothing is charged."""
        if asked.customer_membership is None:
            chosen = None if asked.comped else self._best(asked)
        else:
            chosen = self._named(asked, asked.customer_membership)
        if chosen is None or asked.comped:
            return None
        return move_uses(self._gym, chosen.id, 1).id

    def _named(self, asked: CheckinRequest, number: int) -> GymMembership:
        held = self._gym.memberships.get(number)
        problem = None
        if held is None or not held.belongs_to(asked.customer):
            problem = f'Invalid pk "{number}" - object does not exist.'
        elif not asked.comped:
            problem = held.problem_on(asked.date)
        if held is None or problem is not None:
            raise invalid("customer_membership", problem or "")
        return held

    def _best(self, asked: CheckinRequest) -> GymMembership | None:
        usable = [
            held for held in self._gym.memberships_of(asked.customer) if held.is_usable(asked.date)
        ]
        return min(usable, key=_preference, default=None)


def _preference(held: GymMembership) -> tuple[bool, date, int]:
    """Unlimited before packs, then soonest to expire, then oldest."""
    return held.max_uses is not None, held.expiration_date or date.max, held.id


class ClassBookings:
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


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request body; ApiError 400 for anything else.

    Bodies above 64 KiB answer 400 too: the contract knows no 413.
    """
    if len(body) > MAX_BODY_BYTES:
        raise ApiError(400, "The request body is too large.", code="parse_error")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise ApiError(400, "JSON parse error.", code="parse_error") from None
    if not isinstance(value, dict):
        raise _refusal({"non_field_errors": ["Invalid data. Expected a dictionary."]})
    return value


def parse_checkin(body: bytes) -> CheckinRequest:
    """The check-in in a request body; ApiError 400 names every field that is wrong."""
    value = json_object(body)
    errors: dict[str, list[str]] = {}
    day = _day(value, errors)
    venue = _number(value, "venue", errors)
    customer = _number(value, "customer", errors)
    membership = None
    if "customer_membership" in value:
        membership = _number(value, "customer_membership", errors)
    comped = value.get("comped", False)
    if not isinstance(comped, bool):
        errors["comped"] = ["Must be a valid boolean."]
    if errors or day is None or venue is None or customer is None:
        raise _refusal(errors)
    return CheckinRequest(day, venue, customer, membership, comped)


def _number(value: dict[str, Any], name: str, errors: dict[str, list[str]]) -> int | None:
    if name not in value:
        errors[name] = ["This field is required."]
        return None
    number = value[name]
    if number is None:
        errors[name] = ["This field may not be null."]
    # In Python True is the number 1; in JSON it is not.
    elif isinstance(number, bool) or not isinstance(number, int):
        errors[name] = ["Incorrect type. Expected pk value."]
    else:
        return number
    return None


def _day(value: dict[str, Any], errors: dict[str, list[str]]) -> date | None:
    text = value.get("date")
    if "date" not in value:
        errors["date"] = ["This field is required."]
    elif isinstance(text, str) and _ISO_DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            errors["date"] = ["There is no such day."]
    else:
        errors["date"] = ["Date has wrong format. Use one of these formats: YYYY-MM-DD."]
    return None


def _refusal(errors: dict[str, list[str]]) -> ApiError:
    names = ", ".join(sorted(errors))
    return ApiError(400, f"Invalid input: {names}.", field_errors=errors)
