"""One attempt to tell TeamUp of a check-in, and what is to be written down about it.

Is the customer checked in already? What a refusal says of it.

The steps the sender makes: on disk first, then told.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypedDict

from kiosk.core.admission.rules import ALREADY_CODES, ALREADY_WORDS
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, UseCount
from kiosk.core.errors import (
    IllegalStep,
    NotDelivered,
    Refused,
    StoreError,
    TeamUpError,
    Unanswered,
)
from kiosk.core.messages import join, msg
from kiosk.core.ports import CheckinApi, Outbox


@dataclass(frozen=True, slots=True)
class DuplicateRefusal:
    """Tells a refusal because of an earlier check-in on that day from other refusals.

    TeamUp publishes neither status nor code of it, so both codes and words can be configured;
    both are looked for in the body, case aside.
    """

    codes: frozenset[str] = frozenset(ALREADY_CODES)
    words: tuple[str, ...] = ALREADY_WORDS

    def __call__(self, error: TeamUpError) -> bool:
        """Tell whether TeamUp refused because the customer is already checked in."""
        if not isinstance(error, Refused):
            return False
        body = error.body.lower()
        told = any(word.lower() in body for word in (*self.codes, *self.words) if word)
        return told or error.code in self.codes


ALREADY_THERE: Final = msg("TeamUp already has a visit of that day, recorded elsewhere.")
"""Why such a check-in is dismissed at once: there is nothing for staff to do."""

SENT_AGAIN: Final = msg("unanswered check-ins are sent again (policy.unanswered)")
"""Why one is sent again without anybody having looked."""

OF_WHICH_DAY: Final = msg(
    "It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look "
    "the customer up in TeamUp."
)
"""Why such a check-in is left to staff: nothing documents which day the refusal is about."""

_log = logging.getLogger(__name__)


class HistoryText(TypedDict):
    """What goes into the outbox with a step."""

    detail: str
    error: str | None
    server_id: int | None


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """How an attempt ended: the step to take, the failure behind it, and what to write down.

    `already_there`: refused because TeamUp has a visit that is not of this check-in; `of_that_day`:
    surely one of the same day. `remark` is what staff should know besides TeamUp's own words.
    """

    event: CheckinEvent
    failure: TeamUpError | None = None
    detail: str = ""
    server_id: int | None = None
    already_there: bool = False
    of_that_day: bool = True
    remark: str = ""

    @property
    def _said(self) -> str:
        return self.failure.sentence if self.failure else ""

    def written(self) -> HistoryText:
        """Return what goes into the outbox with the step."""
        error = None if self.event is CheckinEvent.ACCEPT else join(self._said, self.remark)
        return {"detail": self.detail, "error": error, "server_id": self.server_id}


def attempt(
    service: CheckinApi,
    outbox: Outbox,
    checkin: Checkin,
    already_there: DuplicateRefusal,
    *,
    sent_late: bool = False,
) -> AttemptResult:
    """Make the request for a check-in that is *sending*, and return how it ended.

    `sent_late`: not, or not surely, on the day of the visit; that TeamUp has a visit already may
    then be said of another day.

    Never raises: what is not understood counts as unanswered, because it may have arrived.
    """
    try:
        made = service.check_in(checkin)
    except NotDelivered as error:
        return AttemptResult(CheckinEvent.NOT_SENT, error, detail=error.sentence)
    except Refused as error:
        there = already_there(error)
        said = error.body or error.sentence
        if there and sent_late:
            return AttemptResult(
                CheckinEvent.REFUSE,
                error,
                detail=said,
                already_there=True,
                of_that_day=False,
                remark=OF_WHICH_DAY,
            )
        if there and _was_lost_before(outbox, checkin):
            detail = msg("TeamUp has it from the earlier request that got no answer.")
            return AttemptResult(CheckinEvent.ACCEPT, error, detail=detail)
        return AttemptResult(CheckinEvent.REFUSE, error, detail=said, already_there=there)
    except TeamUpError as error:
        return AttemptResult(CheckinEvent.NO_REPLY, error, detail=error.sentence)
    except Exception:
        _log.exception("check-in %s: the request failed unexpectedly", checkin.id)
        unknown = Unanswered(
            msg("The kiosk failed while sending this; TeamUp may have it. See the log.")
        )
        return AttemptResult(CheckinEvent.NO_REPLY, unknown, detail=unknown.sentence)
    detail = msg(
        "TeamUp's check-in {id}, {at}", id=str(made.server_id), at=made.timestamp.isoformat()
    )
    return AttemptResult(CheckinEvent.ACCEPT, None, detail=detail, server_id=made.server_id)


def _was_lost_before(outbox: Outbox, checkin: Checkin) -> bool:
    try:
        return any(
            step.event in (CheckinEvent.NO_REPLY, CheckinEvent.DOUBT)
            for step in outbox.history(checkin.id)
        )
    except StoreError as error:
        _log.warning("check-in %s: its history cannot be read: %s", checkin.id, error)
        return False


OnMoved = Callable[[Checkin, bool], None]
"""Is told of a check-in, and whether it was refused because TeamUp has a visit already."""


class CheckinTransitions:
    """Moves check-ins in the outbox, and tells `on_moved` of each. Safe from any thread.

    `now` gives an aware time.
    """

    def __init__(self, outbox: Outbox, now: Callable[[], datetime], on_moved: OnMoved) -> None:
        self._outbox = outbox
        self._now = now
        self._on_moved = on_moved

    def step(
        self,
        row: Checkin,
        event: CheckinEvent,
        *,
        detail: str = "",
        error: str | None = None,
        server_id: int | None = None,
        uses: UseCount | None = None,
        already_there: bool = False,
    ) -> Checkin | None:
        """Return the row after the step; None when staff were quicker. Raises `StoreError`.

        `already_there` is only told, not kept.
        """
        try:
            moved = self._outbox.move(
                row.id,
                event,
                at=self._now(),
                detail=detail,
                error=error,
                server_id=server_id,
                uses=uses,
            )
        except IllegalStep as problem:
            _log.info("check-in %s: %s", row.id, problem)
            return None
        self.tell(moved, already_there=already_there)
        return moved

    def remark(self, row: Checkin, why: str) -> Checkin | None:
        """Write on an unanswered check-in why it is not settled yet, and return it as it is now.

        None when that cannot be written.
        """
        try:
            remarked = self._outbox.remark(row.id, error=why)
        except StoreError as error:
            _log.warning("check-in %s: no remark can be written: %s", row.id, error)
            return None
        if remarked.error != row.error:
            self.tell(remarked)
        return remarked

    def tell(self, row: Checkin, *, already_there: bool = False) -> None:
        """Tell that a check-in was moved; a listener's bug stays the listener's."""
        try:
            self._on_moved(row, already_there)
        except Exception:
            _log.exception("check-in %s: telling of it failed", row.id)
