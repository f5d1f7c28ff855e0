"""How often a limited membership was used: counted before a check-in is sent, and again after.

Only a super admin's token may ask (documented). The counts move for classes booked and cancelled
and for corrections by staff as well, so they prove nothing: they are told to staff, who can see
what else happened, and never settle a check-in.
"""

import contextlib
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Final

from pydantic import BeforeValidator, Field, ValidationError

from kiosk.core.admission.members import Allowance, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, HistoryEntry, UseCount
from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.messages import msg
from kiosk.core.ports import CheckinApi
from kiosk.teamup.http.wire import Day, Text, Wire

PATIENCE_S: Final = 0.3
"""How long a check-in may wait for the count before it; members see no difference."""

_REST_S: Final = 60.0  # after a count that did not come in time
_REMEMBERED: Final = 5000  # memberships known to be unlimited

_log = logging.getLogger(__name__)


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


def note_of(uses: UseCount | None) -> str:
    """Return the words for a count in the history."""
    if uses is None:
        return ""
    return msg(
        "TeamUp counted {count} uses ({period}) before this was sent.",
        count=uses.count,
        period=uses.period,
    )


def count_before(steps: list[HistoryEntry]) -> tuple[UseCount, HistoryEntry] | None:
    """Return the first count in a check-in's history, and the step it was taken for."""
    for step in steps:
        if step.uses is not None:
            return step.uses, step
    return None


class UsageCounter:
    """Takes counts before check-ins, without ever holding one up for long.

    It stops asking for good when TeamUp does not permit it, for a while when answers are slow, and
    for memberships that are not limited. `patience_s` is how long a count may take.
    """

    def __init__(
        self,
        service: CheckinApi,
        *,
        patience_s: float = PATIENCE_S,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._patience_s = patience_s
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._permitted = True
        self._rest_until = float("-inf")
        self._unlimited: OrderedDict[CustomerMembershipId, None] = OrderedDict()

    def before(self, checkin: Checkin) -> UseCount | None:
        """Return the count before `checkin` is sent, or None when there is none to be had.

        Never raises: a check-in does not wait for what only informs staff.
        """
        membership = checkin.customer_membership
        if membership is None or checkin.comped or not self._worthwhile(membership):
            return None
        try:
            uses = self._service.uses(membership, checkin.date, deadline_s=self._patience_s)
        except Refused as error:
            _log.info("use counts are not to be had: %s", error)
            with self._lock:
                self._permitted = False
            return None
        except TeamUpError:
            with self._lock:
                self._rest_until = self._monotonic() + _REST_S
            return None
        except Exception:
            _log.exception("use counts: reading them failed unexpectedly; they are left alone")
            with self._lock:
                self._permitted = False
            return None
        if uses is None:
            with self._lock:
                self._unlimited[membership] = None
                if len(self._unlimited) > _REMEMBERED:
                    self._unlimited.popitem(last=False)
        return uses

    def _worthwhile(self, membership: CustomerMembershipId) -> bool:
        with self._lock:
            rested = self._monotonic() >= self._rest_until
            return self._permitted and rested and membership not in self._unlimited
