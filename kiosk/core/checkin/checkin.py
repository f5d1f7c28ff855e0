"""One check-in: the row of the outbox, its state table, its history, and how the visit ends.

TeamUp has neither an idempotency key nor a call that lists check-ins, so a check-in that may have
arrived is a state of its own (*unanswered*) and is never sent again on a guess.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.errors import IllegalStep
from kiosk.core.identification.codes import Source
from kiosk.core.messages import msg


class CheckinState(StrEnum):
    """Where a check-in stands."""

    RECORDED = "recorded"
    """Committed to disk, not sent."""
    SENDING = "sending"
    """The request is about to leave, or has left."""
    CONFIRMED = "confirmed"
    """TeamUp has it."""
    REFUSED = "refused"
    """TeamUp said no for good."""
    UNANSWERED = "unanswered"
    """It may have arrived; to be settled by reading back, or by staff."""
    DISMISSED = "dismissed"
    """Closed with a reason: by staff, or because TeamUp has that visit from elsewhere."""
    CANCELLED = "cancelled"
    """Staff undid it before it was sent."""


class CheckinEvent(StrEnum):
    """What can happen to a check-in."""

    SEND = "send"
    """The sender takes it up."""
    ACCEPT = "accept"
    """TeamUp answered 201 with a check-in."""
    REFUSE = "refuse"
    """TeamUp said no for good."""
    NOT_SENT = "miss"
    """The request surely did not arrive."""
    NO_REPLY = "lose"
    """No answer that can be trusted, or the process died while sending."""
    VERIFIED = "find"
    """Read back: TeamUp has it."""
    PROVE_ABSENT = "prove_absent"
    """Read back: TeamUp does not have it."""
    RESEND = "resend"
    """Staff (or the policy) want it sent again."""
    DISMISS = "dismiss"
    """It is closed with a reason: by staff, or as TeamUp has that visit from elsewhere."""
    CANCEL = "cancel"
    """Staff undo it before it was sent."""
    DOUBT = "doubt"
    """The outbox database is damaged, or older than what was done: it may have been sent since."""


TABLE: Final[Mapping[CheckinState, Mapping[CheckinEvent, CheckinState]]] = MappingProxyType(
    {
        CheckinState.RECORDED: MappingProxyType(
            {
                CheckinEvent.SEND: CheckinState.SENDING,
                CheckinEvent.CANCEL: CheckinState.CANCELLED,
                CheckinEvent.DOUBT: CheckinState.UNANSWERED,
            },
        ),
        CheckinState.SENDING: MappingProxyType(
            {
                CheckinEvent.ACCEPT: CheckinState.CONFIRMED,
                CheckinEvent.REFUSE: CheckinState.REFUSED,
                CheckinEvent.NOT_SENT: CheckinState.RECORDED,
                CheckinEvent.NO_REPLY: CheckinState.UNANSWERED,
            }
        ),
        CheckinState.CONFIRMED: MappingProxyType({}),
        CheckinState.REFUSED: MappingProxyType(
            {
                CheckinEvent.RESEND: CheckinState.RECORDED,
                CheckinEvent.DISMISS: CheckinState.DISMISSED,
            },
        ),
        CheckinState.UNANSWERED: MappingProxyType(
            {
                CheckinEvent.VERIFIED: CheckinState.CONFIRMED,
                CheckinEvent.PROVE_ABSENT: CheckinState.RECORDED,
                CheckinEvent.RESEND: CheckinState.RECORDED,
                CheckinEvent.DISMISS: CheckinState.DISMISSED,
            }
        ),
        CheckinState.DISMISSED: MappingProxyType({}),
        CheckinState.CANCELLED: MappingProxyType({}),
    }
)
"""The state that follows each state on each event; what is not there cannot happen."""

OPEN_STATES: Final = frozenset(
    {CheckinState.RECORDED, CheckinState.SENDING, CheckinState.REFUSED, CheckinState.UNANSWERED}
)
"""States in which something is still to be done, by the sender or by staff."""

COUNTING_STATES: Final = frozenset(
    {CheckinState.RECORDED, CheckinState.SENDING, CheckinState.CONFIRMED, CheckinState.UNANSWERED},
)
"""States that count as a visit when the once-a-day rule is asked."""

_STATE_NAMES: Final[Mapping[CheckinState, str]] = MappingProxyType(
    {
        CheckinState.RECORDED: msg("recorded"),
        CheckinState.SENDING: msg("sending"),
        CheckinState.CONFIRMED: msg("confirmed"),
        CheckinState.REFUSED: msg("refused"),
        CheckinState.UNANSWERED: msg("unanswered"),
        CheckinState.DISMISSED: msg("dismissed"),
        CheckinState.CANCELLED: msg("cancelled"),
    }
)


def advance(state: CheckinState, event: CheckinEvent) -> CheckinState:
    """Return the state that follows `state` on `event`.

    Raises `IllegalStep` when the table has no such transition.
    """
    try:
        return TABLE[state][event]
    except KeyError:
        raise IllegalStep(
            msg(
                "This cannot be done with a check-in that is {state}; reload the list.",
                state=_STATE_NAMES[state],
            )
        ) from None


@dataclass(frozen=True, slots=True)
class Checkin:
    """A row of the outbox.

    `date` is the day at the venue at the moment of the scan, however late it is sent;
    `scanned_at` is that moment (aware). `attempts` counts the requests that were begun.
    `server_id` is TeamUp's id, once known. `error` is the last thing that went wrong, a message.
    `note` is why staff moved it, or which evidence settled it.
    """

    id: str
    state: CheckinState
    customer: CustomerId
    customer_name: str
    customer_membership: CustomerMembershipId | None
    membership_name: str
    venue: int
    date: date
    scanned_at: datetime
    comped: bool = False
    source: Source = Source.CAMERA
    attempts: int = 0
    server_id: int | None = None
    error: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if self.scanned_at.tzinfo is None:
            raise ValueError("scanned_at needs a time zone")
        if self.attempts < 0:
            raise ValueError("attempts cannot be negative")
        if not self.id:
            raise ValueError("a check-in needs an id")


@dataclass(frozen=True, slots=True)
class UseCount:
    """How often a limited membership was used in one of its periods, by TeamUp's count."""

    period: str
    count: int


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A row of a check-in's history: what moved it, when, and what was said.

    `uses` is the use count that was taken before a check-in was sent, where one was. `who` is the
    name of the person who did it, as it was then ("": the kiosk, or somebody without a name).
    """

    at: datetime
    event: CheckinEvent
    state: CheckinState
    detail: str = ""
    uses: UseCount | None = None
    who: str = ""


class VisitOutcome(StrEnum):
    """How a visit ended, as the member sees it."""

    WELCOME = "welcome"
    """TeamUp has confirmed it."""
    SAVED = "saved"
    """Safely written down; TeamUp will be told."""
    ALREADY_IN = "already_in"
    FRONT_DESK = "front_desk"
    REFUSED = "refused"
    """TeamUp (or the gym's policy) said no."""
    KEPT = "kept"
    """Not known here, and TeamUp cannot be asked: a pending scan for the front desk."""
    UNKNOWN = "unknown"
    TROUBLE = "trouble"
    """The kiosk could not write the visit down."""


class SendResult(StrEnum):
    """What came of sending a check-in to TeamUp."""

    CONFIRMED = "confirmed"
    ALREADY_THERE = "already_there"
    """TeamUp refused it because it has a visit of that day, recorded by somebody else."""
    REFUSED = "refused"
    LATER = "later"


OUTCOME_OF_RESULT: Final[Mapping[SendResult, VisitOutcome]] = MappingProxyType(
    {
        SendResult.CONFIRMED: VisitOutcome.WELCOME,
        SendResult.ALREADY_THERE: VisitOutcome.ALREADY_IN,
        SendResult.REFUSED: VisitOutcome.REFUSED,
        SendResult.LATER: VisitOutcome.SAVED,
    }
)
"""What each result of sending means for the member."""
