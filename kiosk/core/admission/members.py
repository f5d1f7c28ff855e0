"""Customers and their memberships, as the directory stores them: only the fields the kiosk uses."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NewType

LARGEST_ID: Final = 2**53 - 1
"""The largest id there can be: beyond it JSON's numbers are not exact everywhere, and SQLite's end
at 2**63."""

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


class FamilyRole(StrEnum):
    """What somebody is in a family, by TeamUp's words."""

    MANAGER = "manager"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many visits a membership still allows, by TeamUp's count at `read_at` (aware).

    `left` is None when there is no limit. The count holds for days from `first` to `last` (None:
    open). Raises `ValueError` for fewer than no visits, or a time without a zone.
    """

    left: int | None
    read_at: datetime
    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if self.left is not None and self.left < 0:
            raise ValueError("a membership cannot have fewer than no visits left")
        if self.read_at.tzinfo is None:
            raise ValueError("read_at needs a time zone")

    def left_on(self, day: date) -> int | None:
        """Return how many visits are left on `day`; None when unlimited or not known for it."""
        begun = self.first is None or self.first <= day
        over = self.last is not None and self.last < day
        return self.left if begun and not over else None


@dataclass(frozen=True, slots=True)
class CustomerMembership:
    """A customer membership. Days are days at the venue; `expires` is the last good day.

    `allowance` is None when nobody counted its visits yet, or nobody may.
    """

    id: CustomerMembershipId
    customer: CustomerId
    name: str
    kind: MembershipKind = MembershipKind.OTHER
    status: MembershipStatus = MembershipStatus.ACTIVE
    starts: date | None = None
    expires: date | None = None
    hold_from: date | None = None
    hold_until: date | None = None
    allowance: Allowance | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer. `cards` are the card numbers found in the configured custom field.

    `family` is the id of their family; `home_venue` is known only where the gym's policy asks;
    `fact` is what is stored of the second fact of *Find me* (see `find_me.SecondFact`), or "".
    """

    id: CustomerId
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    is_lead: bool = False
    family: int | None = None
    cards: tuple[str, ...] = ()
    family_role: FamilyRole | None = None
    home_venue: int | None = None
    fact: str = field(default="", repr=False)

    @property
    def full_name(self) -> str:
        """First and last name, or the e-mail address, or the id: never empty."""
        name = f"{self.first_name} {self.last_name}".strip()
        return name or self.email or f"#{self.id}"


class MissingField(StrEnum):
    """What TeamUp did not tell with a record, perhaps because the token may not read it."""

    CARDS = "cards"
    BLOCKED = "blocked"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """All the kiosk knows of one customer.

    `blocked`: an active registration block. `flagged`: an issue is flagged on the profile.
    `fetched_at`: when this was read from TeamUp (aware, UTC). `lacks`: what stands here empty only
    because this read did not tell it; a record of the replica lacks nothing.
    """

    customer: Customer
    memberships: tuple[CustomerMembership, ...]
    fetched_at: datetime
    blocked: bool = False
    flagged: bool = False
    lacks: frozenset[MissingField] = frozenset()

    def completed_by(self, known: "MemberRecord | None") -> "MemberRecord":
        """Return this record with what it lacks as it was `known` before; None: not known."""
        if not self.lacks:
            return self
        if known is None:
            return replace(self, lacks=frozenset())
        lacks = self.lacks
        cards = known.customer.cards if MissingField.CARDS in lacks else self.customer.cards
        return replace(
            self,
            customer=replace(self.customer, cards=cards),
            blocked=known.blocked if MissingField.BLOCKED in lacks else self.blocked,
            flagged=known.flagged if MissingField.FLAGGED in lacks else self.flagged,
            lacks=frozenset(),
        )
