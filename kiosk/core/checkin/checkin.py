"""One check-in, and the table of states it moves through.

TeamUp has neither an idempotency key nor a call that lists check-ins, so a check-in that may have
arrived is a state of its own (*unanswered*) and is never sent again on a guess.

How a visit can end, as the member sees it, and what can come of telling TeamUp.
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
from kiosk.core.messages import say


class State(StrEnum):
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


class Event(StrEnum):
    """What can happen to a check-in."""

    SEND = "send"
    """The sender takes it up."""
    ACCEPT = "accept"
    """TeamUp answered 201 with a check-in."""
    REFUSE = "refuse"
    """TeamUp said no for good."""
    MISS = "miss"
    """The request surely did not arrive."""
    LOSE = "lose"
    """No answer that can be trusted, or the process died while sending."""
    FIND = "find"
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
    """The books are damaged, or older than what was done: it may have been sent since."""


TABLE: Final[Mapping[State, Mapping[Event, State]]] = MappingProxyType(
    {
        State.RECORDED: MappingProxyType(
            {
                Event.SEND: State.SENDING,
                Event.CANCEL: State.CANCELLED,
                Event.DOUBT: State.UNANSWERED,
            },
        ),
        State.SENDING: MappingProxyType(
            {
                Event.ACCEPT: State.CONFIRMED,
                Event.REFUSE: State.REFUSED,
                Event.MISS: State.RECORDED,
                Event.LOSE: State.UNANSWERED,
            }
        ),
        State.CONFIRMED: MappingProxyType({}),
        State.REFUSED: MappingProxyType(
            {Event.RESEND: State.RECORDED, Event.DISMISS: State.DISMISSED},
        ),
        State.UNANSWERED: MappingProxyType(
            {
                Event.FIND: State.CONFIRMED,
                Event.PROVE_ABSENT: State.RECORDED,
                Event.RESEND: State.RECORDED,
                Event.DISMISS: State.DISMISSED,
            }
        ),
        State.DISMISSED: MappingProxyType({}),
        State.CANCELLED: MappingProxyType({}),
    }
)

OPEN_STATES: Final = frozenset({State.RECORDED, State.SENDING, State.REFUSED, State.UNANSWERED})
"""States in which something is still to be done, by the sender or by staff."""

COUNTING_STATES: Final = frozenset(
    {State.RECORDED, State.SENDING, State.CONFIRMED, State.UNANSWERED},
)
"""States that count as a visit when the once-a-day rule is asked."""


_WORDS: Final[Mapping[State, str]] = MappingProxyType(
    {
        State.RECORDED: say("recorded"),
        State.SENDING: say("sending"),
        State.CONFIRMED: say("confirmed"),
        State.REFUSED: say("refused"),
        State.UNANSWERED: say("unanswered"),
        State.DISMISSED: say("dismissed"),
        State.CANCELLED: say("cancelled"),
    }
)


def advance(state: State, event: Event) -> State:
    """Return the state that follows `state` on `event`.

    Raises `IllegalStep` when the table has no such step.
    """
    try:
        return TABLE[state][event]
    except KeyError:
        raise IllegalStep(
            say(
                "This cannot be done with a check-in that is {state}; reload the list.",
                state=_WORDS[state],
            )
        ) from None


@dataclass(frozen=True, slots=True)
class Checkin:
    """A row of the outbox.

    `date` is the day at the venue at the moment of the scan, however late it is sent;
    `scanned_at` is that moment (aware). `attempts` counts the requests that were begun.
    `server_id` is TeamUp's id, once known. `error` is the last thing that went wrong, a sentence.
    `note` is why staff moved it, or which evidence settled it.
    """

    id: str
    state: State
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
class Uses:
    """How often a limited membership was used in one of its periods, by TeamUp's count."""

    period: str
    count: int


@dataclass(frozen=True, slots=True)
class Step:
    """A row of a check-in's history: what moved it, when, and what was said.

    `uses` is the use count that was taken before a check-in was sent, where one was.
    """

    at: datetime
    event: Event
    state: State
    detail: str = ""
    uses: Uses | None = None


class Outcome(StrEnum):
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
    """Not known here, and TeamUp cannot be asked: kept for the desk."""
    UNKNOWN = "unknown"
    TROUBLE = "trouble"
    """The kiosk could not write the visit down."""


class Answer(StrEnum):
    """What came of telling TeamUp."""

    CONFIRMED = "confirmed"
    ALREADY_THERE = "already_there"
    """TeamUp refused it because it has a visit of that day, recorded by somebody else."""
    REFUSED = "refused"
    LATER = "later"


OUTCOMES = {
    Answer.CONFIRMED: Outcome.WELCOME,
    Answer.ALREADY_THERE: Outcome.ALREADY_IN,
    Answer.REFUSED: Outcome.REFUSED,
    Answer.LATER: Outcome.SAVED,
}
"""What each answer means for the member."""
