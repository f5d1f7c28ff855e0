"""Counting visits left in the background, so that the door need not ask."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

from kiosk.core.admission.members import Allowance, CustomerMembershipId
from kiosk.core.errors import TeamUpError
from kiosk.teamup.http.rate_budget import Priority
from kiosk.teamup.lookups.visits import VisitReader

_log = logging.getLogger(__name__)

COUNTS_PER_SYNC: Final = 500
"""Memberships counted after one sync; the others' turn comes after the next."""

COUNT_FRESH_FOR: Final = timedelta(hours=20)
"""A count younger than this is good: the visits after it are known here, or count themselves."""

_MAX_UNANSWERED: Final = 3  # questions in a row without an answer: then it is not the membership
_DEADLINE_S: Final = 60.0  # for a request's turn in the budget, and its answer


class AllowanceStore(Protocol):
    """Where counts are kept."""

    def to_count(self, before: datetime, *, limit: int) -> tuple[CustomerMembershipId, ...]:
        """Return memberships with a limit that were not counted since `before` (aware)."""

    def put_allowance(self, membership: CustomerMembershipId, allowance: Allowance | None) -> None:
        """Keep a count."""


def refresh_allowances(
    reader: VisitReader,
    directory: AllowanceStore,
    *,
    now: Callable[[], datetime],
    stop: Callable[[], bool],
) -> int:
    """Count what needs counting, until `stop` says so or TeamUp does not tell; return how many.

    Asks with what the budget leaves over. `now` is aware, in the venue's zone. One membership that
    gets no answer keeps no other waiting. May raise `StoreError`.
    """
    counted = unanswered = 0
    for membership in directory.to_count(now() - COUNT_FRESH_FOR, limit=COUNTS_PER_SYNC):
        if stop() or not reader.may_count:
            break
        try:
            allowance = reader.fetch_allowance(
                membership, now().date(), deadline_s=_DEADLINE_S, priority=Priority.SYNC
            )
        except TeamUpError as error:
            unanswered += 1
            if unanswered < _MAX_UNANSWERED:
                continue
            _log.info("Visits left are counted later: %s", error)
            break
        unanswered = 0
        if allowance is not None:
            directory.put_allowance(membership, allowance)
            counted += 1
    return counted
