"""What a made-up gym consists of: customers, memberships, classes and the notes of its staff.

Every record is a frozen value. To change the gym while the simulator runs, put a replaced copy
(``dataclasses.replace``) back into the dictionary it came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

GymFamilyRole = Literal["manager", "child"]
ProductType = Literal["pack", "recurring_plan", "prepaid_plan"]
GymMembershipStatus = Literal["active", "hold", "completed", "cancelled"]
Importance = Literal["flag_on_profile", "normal", "closed"]
AttendanceStatus = Literal["not_registered", "registered", "attended", "no_show", "late_cancelled"]


@dataclass(frozen=True, slots=True)
class GymCustomer:
    """One person known to the gym; ``card`` is their number in the custom field for cards.

    ``home_venue`` is the venue they belong to, when it is not the gym's own.
    """

    id: int
    first_name: str
    last_name: str
    email: str | None
    card: str
    created_at: datetime
    family: int | None = None
    family_role: GymFamilyRole | None = None
    is_lead: bool = False
    deleted: bool = False
    born: date | None = None
    phone: str | None = None
    home_venue: int | None = None

    @property
    def name(self) -> str:
        """First and last name, as staff would say it."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class GymProduct:
    """A membership as the gym sells it; ``visits`` is how often it may be used, None: no limit."""

    id: int
    name: str
    type: ProductType
    pence: int
    visits: int | None = None


@dataclass(frozen=True, slots=True)
class GymHold:
    """A pause of one customer membership, first and last day included."""

    id: int
    start_date: date
    end_date: date | None


@dataclass(frozen=True, slots=True)
class GymMembership:
    """A membership held by a customer, with its use count.

    Raises ValueError when the use count is negative or above the limit.
    """

    id: int
    customer: int
    product: int
    name: str
    status: GymMembershipStatus
    start_date: date
    expiration_date: date | None = None
    renewal_date: date | None = None
    used_count: int = 0
    max_uses: int | None = None
    hold: GymHold | None = None
    shared_with: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if self.used_count < 0:
            raise ValueError("a membership cannot be used less than never")
        if self.max_uses is not None and self.used_count > self.max_uses:
            raise ValueError("a membership cannot be used more often than its limit")

    @property
    def remaining(self) -> int | None:
        """Visits left, None when there is no limit."""
        return None if self.max_uses is None else self.max_uses - self.used_count

    def belongs_to(self, customer: int) -> bool:
        """Is this membership owned by, or shared within a family with, the customer."""
        return customer == self.customer or customer in self.shared_with

    def problem_on(self, day: date) -> str | None:
        """Why it cannot be used on that day, in a sentence; None when it can."""
        if self.status == "hold":
            return "This membership is on hold."
        if self.status != "active":
            return "This membership is not active."
        if self.start_date > day:
            return "This membership has not started yet."
        if self.expiration_date is not None and self.expiration_date < day:
            return "This membership has expired."
        if self.remaining == 0:
            return "This membership has no uses left."
        return None

    def is_usable(self, day: date) -> bool:
        """Can a visit on that day be charged to it."""
        return self.problem_on(day) is None


@dataclass(frozen=True, slots=True)
class GymBlock:
    """A registration block on a whole customer."""

    id: int
    customer: int
    is_active: bool
    created_at: datetime
    deactivated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GymIssue:
    """A note of the staff about a customer."""

    id: int
    customer: int
    name: str
    importance: Importance


@dataclass(frozen=True, slots=True)
class GymEvent:
    """A class or appointment; the times carry a time zone."""

    id: int
    name: str
    starts_at: datetime
    ends_at: datetime
    venue: int
    offering_type: int
    room: int
    max_occupancy: int | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class GymAttendance:
    """A customer's booking of an event.

    ``checked_in_at`` is when the customer was checked in for the event, ``updated_at`` when the
    booking last changed (None: when the event ended).
    """

    id: int
    customer: int
    event: int
    status: AttendanceStatus
    customer_membership: int | None = None
    checked_in_at: datetime | None = None
    updated_at: datetime | None = None
