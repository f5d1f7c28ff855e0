"""One attempt to tell TeamUp of a check-in, and what is to be written down about it."""

import logging
from dataclasses import dataclass
from typing import Final, TypedDict

from kiosk.core.checkin import Checkin, Event
from kiosk.core.errors import NotDelivered, Refused, StoreError, TeamUpError, Unanswered
from kiosk.core.ports import CheckinService, Outbox
from kiosk.core.sentences import say, together
from kiosk.teamup.already_there import AlreadyThere

ALREADY_THERE: Final = say("TeamUp already has a visit of that day, recorded elsewhere.")
"""Why such a check-in is dismissed at once: there is nothing for staff to do."""

SENT_AGAIN: Final = say("unanswered check-ins are sent again (policy.unanswered)")
"""Why one is sent again without anybody having looked."""

OF_WHICH_DAY: Final = say(
    "It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look "
    "the customer up in TeamUp."
)
"""Why such a check-in is left to staff: nothing documents which day the refusal is about."""

_log = logging.getLogger(__name__)


class Written(TypedDict):
    """What goes into the outbox with a step."""

    detail: str
    error: str | None
    server_id: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the step to take, the failure behind it, and what to write down.

    `already_there`: refused because TeamUp has a visit that is not of this check-in; `of_that_day`:
    surely one of the same day. `remark` is what staff should know besides TeamUp's own words.
    """

    event: Event
    failure: TeamUpError | None = None
    detail: str = ""
    server_id: int | None = None
    already_there: bool = False
    of_that_day: bool = True
    remark: str = ""

    @property
    def _said(self) -> str:
        return self.failure.sentence if self.failure else ""

    def written(self) -> Written:
        """Return what goes into the outbox with the step."""
        error = None if self.event is Event.ACCEPT else together(self._said, self.remark)
        return {"detail": self.detail, "error": error, "server_id": self.server_id}


def attempt(
    service: CheckinService,
    outbox: Outbox,
    checkin: Checkin,
    already_there: AlreadyThere,
    *,
    sent_late: bool = False,
) -> Outcome:
    """Make the request for a check-in that is *sending*, and return how it ended.

    `sent_late`: not, or not surely, on the day of the visit; that TeamUp has a visit already may
    then be said of another day.

    Never raises: what is not understood counts as unanswered, because it may have arrived.
    """
    try:
        made = service.check_in(checkin)
    except NotDelivered as error:
        return Outcome(Event.MISS, error, detail=error.sentence)
    except Refused as error:
        there = already_there(error)
        said = error.body or error.sentence
        if there and sent_late:
            return Outcome(
                Event.REFUSE,
                error,
                detail=said,
                already_there=True,
                of_that_day=False,
                remark=OF_WHICH_DAY,
            )
        if there and _was_lost_before(outbox, checkin):
            detail = say("TeamUp has it from the earlier request that got no answer.")
            return Outcome(Event.ACCEPT, error, detail=detail)
        return Outcome(Event.REFUSE, error, detail=said, already_there=there)
    except TeamUpError as error:
        return Outcome(Event.LOSE, error, detail=error.sentence)
    except Exception:
        _log.exception("check-in %s: the request failed unexpectedly", checkin.id)
        unknown = Unanswered(
            say("The kiosk failed while sending this; TeamUp may have it. See the log.")
        )
        return Outcome(Event.LOSE, unknown, detail=unknown.sentence)
    detail = say(
        "TeamUp's check-in {id}, {at}", id=str(made.server_id), at=made.timestamp.isoformat()
    )
    return Outcome(Event.ACCEPT, None, detail=detail, server_id=made.server_id)


def _was_lost_before(outbox: Outbox, checkin: Checkin) -> bool:
    try:
        return any(step.event in (Event.LOSE, Event.DOUBT) for step in outbox.history(checkin.id))
    except StoreError as error:
        _log.warning("check-in %s: its history cannot be read: %s", checkin.id, error)
        return False
