"""What TeamUp knows of a member's visits, as small protocols. Any call may raise `TeamUpError`."""

from datetime import date
from typing import Protocol

from kiosk.core.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.notes import Booked


class AllowanceSource(Protocol):
    """Counts the visits a membership still allows."""

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        """Return how many visits a membership has left on `day`; None when nobody may know."""


class FeatureSource(Protocol):
    """Tells what the business has switched on."""

    def fetch_checkins_on(self, *, deadline_s: float) -> bool | None:
        """Return whether the business takes check-ins at all; None when TeamUp does not say."""


class VisitSource(AllowanceSource, Protocol):
    """Reads what is said after the greeting."""

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        """Return how often a customer came before `day`; None when not known, or above `most`."""

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[Booked, ...]:
        """Return the classes at the venue that a customer has booked for `day`."""
