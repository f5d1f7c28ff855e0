"""Accepts check-ins the way the contract and TeamUp's help describe them.

Documented: the fields, that the feature can be off, that only eligible memberships may be used,
and at most one check-in per customer and day. Inferred: statuses and codes of the refusals, that
the API enforces once a day, and what is charged when no membership is named.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from threading import RLock

from kiosk.simulator.access import Caller
from kiosk.simulator.answers import ApiError, invalid
from kiosk.simulator.checkin_request import CheckinRequest
from kiosk.simulator.class_desk import move_uses
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymMembership

_AT_THE_DESK = Caller(scheme="", mode=None, provider=None)


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


class CheckinDesk:
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

    def accept(self, asked: CheckinRequest, caller: Caller = _AT_THE_DESK) -> RecordedCheckin:
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
