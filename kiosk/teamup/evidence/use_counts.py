"""Use counts of limited memberships: taken before a check-in is sent, and again after.

The counts move for classes booked and cancelled and for corrections by staff as well, so they prove
nothing: they are told to staff, who can see what else happened, and never settle a check-in.
"""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from kiosk.core.admission.members import CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, HistoryEntry, UseCount
from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.messages import msg
from kiosk.core.ports import CheckinApi

PATIENCE_S: Final = 0.3
"""How long a check-in may wait for the count before it; members see no difference."""

_REST_S: Final = 60.0  # after a count that did not come in time
_REMEMBERED: Final = 5000  # memberships known to be unlimited

_log = logging.getLogger(__name__)


def describe_use_count(uses: UseCount | None) -> str:
    """Return the words for a count in the history."""
    if uses is None:
        return ""
    return msg(
        "TeamUp counted {count} uses ({period}) before this was sent.",
        count=uses.count,
        period=uses.period,
    )


def first_use_count(history: Sequence[HistoryEntry]) -> tuple[UseCount, HistoryEntry] | None:
    """Return the first count in a check-in's history, and the entry it was taken for."""
    for entry in history:
        if entry.uses is not None:
            return entry.uses, entry
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
