"""Customers and what they hold, as the directory keeps them: only the fields the kiosk uses."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

CustomerId = NewType("CustomerId", int)
"""TeamUp's id of a customer (a provider profile)."""

CustomerMembershipId = NewType("CustomerMembershipId", int)
"""TeamUp's id of a membership held by a customer, not of the product."""


class MembershipKind(StrEnum):
    """The product types of TeamUp; `OTHER` stands for any word added later."""

    RECURRING = "recurring_plan"
    PACK = "pack"
    PREPAID = "prepaid_plan"
    OTHER = "other"


class MembershipStatus(StrEnum):
    """The states TeamUp gives a held membership; `OTHER` stands for any word added later."""

    ACTIVE = "active"
    HOLD = "hold"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Membership:
    """A customer membership. Days are days at the venue; `expires` is the last good day."""

    id: CustomerMembershipId
    customer: CustomerId
    name: str
    kind: MembershipKind = MembershipKind.OTHER
    status: MembershipStatus = MembershipStatus.ACTIVE
    starts: date | None = None
    expires: date | None = None
    hold_from: date | None = None
    hold_until: date | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer. `cards` are the card numbers found in the configured custom field."""

    id: CustomerId
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    is_lead: bool = False
    family: int | None = None
    cards: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """First and last name, or the e-mail address, or the id: never empty."""
        name = f"{self.first_name} {self.last_name}".strip()
        return name or self.email or f"#{self.id}"


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """All the kiosk knows of one customer.

    `blocked`: an active registration block. `flagged`: an issue is flagged on the profile.
    `fetched_at`: when this was read from TeamUp (aware, UTC).
    """

    customer: Customer
    memberships: tuple[Membership, ...]
    fetched_at: datetime
    blocked: bool = False
    flagged: bool = False
