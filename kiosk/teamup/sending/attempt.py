"""One attempt to tell TeamUp of a check-in, and what is to be written down about it."""

import logging
from dataclasses import dataclass
from typing import Final, TypedDict

from kiosk.core.admission.rules import ALREADY_CODES, ALREADY_WORDS
from kiosk.core.checkin.checkin import Checkin, CheckinEvent
from kiosk.core.errors import NotDelivered, Refused, StoreError, TeamUpError, Unanswered
from kiosk.core.messages import join, msg
from kiosk.core.ports import CheckinApi, Outbox

_log = logging.getLogger(__name__)

OF_WHICH_DAY: Final = msg(
    "It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look "
    "the customer up in TeamUp."
)
"""Why such a check-in is left to staff: nothing documents which day the refusal is about."""


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
        found = any(word.lower() in body for word in (*self.codes, *self.words) if word)
        return found or error.code in self.codes


class HistoryText(TypedDict):
    """What goes into the outbox with a history entry."""

    detail: str
    error: str | None
    server_id: int | None


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """How an attempt ended: the event, the failure behind it, and what to write down.

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

    def written(self) -> HistoryText:
        """Return what goes into the outbox with the event."""
        error: str | None = None
        if self.event is not CheckinEvent.ACCEPT:
            error = join(self.failure.sentence if self.failure else "", self.remark)
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
        duplicate = already_there(error)
        return _refused(error, outbox, checkin, duplicate=duplicate, sent_late=sent_late)
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


def _refused(
    error: Refused, outbox: Outbox, checkin: Checkin, *, duplicate: bool, sent_late: bool
) -> AttemptResult:
    words = error.body or error.sentence
    if not duplicate:
        return AttemptResult(CheckinEvent.REFUSE, error, detail=words)
    if sent_late:
        return AttemptResult(
            CheckinEvent.REFUSE,
            error,
            detail=words,
            already_there=True,
            of_that_day=False,
            remark=OF_WHICH_DAY,
        )
    if _was_unanswered_before(outbox, checkin):
        detail = msg("TeamUp has it from the earlier request that got no answer.")
        return AttemptResult(CheckinEvent.ACCEPT, error, detail=detail)
    return AttemptResult(CheckinEvent.REFUSE, error, detail=words, already_there=True)


def _was_unanswered_before(outbox: Outbox, checkin: Checkin) -> bool:
    try:
        return any(
            entry.event in (CheckinEvent.NO_REPLY, CheckinEvent.DOUBT)
            for entry in outbox.history(checkin.id)
        )
    except StoreError as error:
        _log.warning("check-in %s: its history cannot be read: %s", checkin.id, error)
        return False
