"""How often a limited membership was used, and what is left of it, by TeamUp's word.

Only a super admin's token may ask (documented).
"""

import contextlib
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationError

from kiosk.core.admission.members import Allowance, CustomerMembershipId
from kiosk.core.checkin.checkin import UseCount
from kiosk.teamup.http.wire import Day, Text, Wire


def path(membership: CustomerMembershipId) -> str:
    """Return where the counts of a held membership are."""
    return f"/customer_memberships/{int(membership)}/usage"


_Count = Annotated[int, Field(ge=-(2**31), lt=2**31)]


class _PeriodBody(Wire):
    period_type: Text = ""
    start_date: Day = None
    end_date: Day = None
    max_uses: _Count | None = None
    used_count: _Count | None = None
    remaining_count: _Count | None = None

    def holds(self, day: date) -> bool:
        """Whether the period has `day` in it."""
        begun = self.start_date is None or self.start_date <= day
        return begun and (self.end_date is None or day <= self.end_date)

    @property
    def left(self) -> int | None:
        """How many uses are left, by TeamUp's word or by its numbers; None without a limit."""
        if self.max_uses is None:
            return None
        if self.remaining_count is not None:
            return max(0, self.remaining_count)
        return None if self.used_count is None else max(0, self.max_uses - self.used_count)


def _periods(value: object) -> list[_PeriodBody]:
    """The periods of a list; one odd period says nothing, and loses no other."""
    found = []
    for item in value if isinstance(value, list) else ():
        with contextlib.suppress(ValidationError):
            found.append(_PeriodBody.model_validate(item))
    return found


class UsageBody(Wire):
    """The use counts of a held membership; no property is required (documented)."""

    usage_periods: Annotated[list[_PeriodBody], BeforeValidator(_periods)] = Field(
        default_factory=list
    )

    def on(self, day: date) -> UseCount | None:
        """Return the count of the first limited period that holds `day`; None without one."""
        for period in self.usage_periods:
            first, last = period.start_date, period.end_date
            limited = period.max_uses is not None and period.used_count is not None
            if limited and period.used_count is not None and period.holds(day):
                name = f"{period.period_type or 'period'} {first or '…'} to {last or '…'}"
                return UseCount(name, period.used_count)
        return None

    def allowance(self, day: date, *, at: datetime) -> Allowance | None:
        """Return how many visits are left on `day`, counted `at` (aware); None if nothing is said.

        Of several limited periods the tightest counts.
        """
        periods = [period for period in self.usage_periods if period.holds(day)]
        limited = [(p.left, p.start_date, p.end_date) for p in periods if p.left is not None]
        if limited:
            left, first, last = min(limited, key=lambda found: found[0])
            return Allowance(left, at, first, last)
        unlimited = any(period.max_uses is None for period in periods)
        return Allowance(None, at) if unlimited else None
