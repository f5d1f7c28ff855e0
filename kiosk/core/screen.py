"""What the member's screen can show, what can happen to it, and what is then to be done.

The table that joins them is `kiosk.core.screen_table`; what belongs to *Find me* alone is in
`kiosk.core.finding`.
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core import rules
from kiosk.core.codes import Code

# Named again: this is where the rest of the kiosk finds every state, event and effect.
from kiosk.core.finding import (
    FactGiven as FactGiven,
)
from kiosk.core.finding import (
    FactRefused as FactRefused,
)
from kiosk.core.finding import (
    FindingName as FindingName,
)
from kiosk.core.finding import (
    FindMeWanted as FindMeWanted,
)
from kiosk.core.finding import (
    KeyTouched as KeyTouched,
)
from kiosk.core.finding import (
    LookForName as LookForName,
)
from kiosk.core.finding import (
    NameGiven as NameGiven,
)
from kiosk.core.finding import (
    NameLookedFor as NameLookedFor,
)
from kiosk.core.finding import (
    NamePicked as NamePicked,
)
from kiosk.core.finding import (
    PickingName as PickingName,
)
from kiosk.core.finding import (
    Prove as Prove,
)
from kiosk.core.finding import (
    ProvingFact as ProvingFact,
)
from kiosk.core.finding import (
    SteppedBack as SteppedBack,
)
from kiosk.core.members import Customer, CustomerId, Membership
from kiosk.core.notes import Note

# Named again: this is where the rest of the kiosk finds every state, event and outcome.
from kiosk.core.outcome import Answer as Answer
from kiosk.core.outcome import Outcome as Outcome
from kiosk.core.party import (
    CheckingInParty as CheckingInParty,
)
from kiosk.core.party import (
    ChoosingFamily as ChoosingFamily,
)
from kiosk.core.party import (
    Part as Part,
)
from kiosk.core.party import (
    PartyConfirmed as PartyConfirmed,
)
from kiosk.core.party import (
    Toggled as Toggled,
)
from kiosk.core.waiting_line import WaitingScan as WaitingScan

# --- states -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """Waiting for a code."""


@dataclass(frozen=True, slots=True)
class LookingUp:
    """Finding out whose code it is; shown only when it takes longer than a blink."""

    visit: int


@dataclass(frozen=True, slots=True)
class ChoosingPerson:
    """Several customers fit the code."""

    visit: int
    people: tuple[Customer, ...]


@dataclass(frozen=True, slots=True)
class ChoosingMembership:
    """Several memberships would do."""

    visit: int
    customer: Customer
    options: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class CheckingIn:
    """Greeted by name; being written down (`checkin` is None) or waiting for TeamUp's answer."""

    visit: int
    decision: rules.CheckIn
    checkin: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How it ended. `reason` goes with `FRONT_DESK` and `REFUSED`.

    `since` goes with `ALREADY_IN`; None when somebody else recorded the visit. `party` is how it
    ended for each, when several of a family came in at once; `customer` is then the first.
    """

    visit: int
    outcome: Outcome
    customer: Customer | None = None
    membership: Membership | None = None
    note: Note | None = None
    since: datetime | None = None
    reason: rules.Reason | None = None
    checkin: str | None = None
    party: tuple[Part, ...] = ()


State = (
    Ready
    | LookingUp
    | FindingName
    | PickingName
    | ProvingFact
    | ChoosingPerson
    | ChoosingFamily
    | ChoosingMembership
    | CheckingIn
    | CheckingInParty
    | Result
)


# --- events -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code was read, at monotonic time `seen_at`. `visit` is a new number for each."""

    visit: int
    code: Code
    seen_at: float


@dataclass(frozen=True, slots=True)
class Decided:
    """The rules have spoken about `visit`."""

    visit: int
    decision: rules.Decision


@dataclass(frozen=True, slots=True)
class Failed:
    """`visit` could not be looked up: the kiosk itself is in trouble."""

    visit: int


@dataclass(frozen=True, slots=True)
class PersonPicked:
    """The member touched one of the people."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class MembershipPicked:
    """The member touched one of the memberships."""

    membership: Membership
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """The visit of `customer` is committed to disk as check-in `checkin`."""

    visit: int
    checkin: str
    customer: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """The visit could not be committed: it already stood there (`since`), or the disk failed."""

    visit: int
    since: datetime | None = None
    customer: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The sender has news of a check-in."""

    checkin: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Noted:
    """Something gentle is known about the member of `visit`, after the greeting."""

    visit: int
    note: Note


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The state's time limit has passed."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody touched a result away, or went back from a choice."""


Event = (
    Scanned
    | Decided
    | Failed
    | PersonPicked
    | MembershipPicked
    | Recorded
    | NotRecorded
    | Settled
    | FindMeWanted
    | KeyTouched
    | NameGiven
    | NameLookedFor
    | NamePicked
    | FactGiven
    | FactRefused
    | SteppedBack
    | Toggled
    | PartyConfirmed
    | Noted
    | TimeUp
    | Touched
)


# --- effects ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookUp:
    """Find out whose code this is and what the rules say; answer with `Decided`."""

    visit: int
    code: Code
    seen_at: float


@dataclass(frozen=True, slots=True)
class Judge:
    """Ask the rules about this customer; answer with `Decided`."""

    visit: int
    customer: Customer


@dataclass(frozen=True, slots=True)
class Record:
    """Commit this check-in; answer with `Recorded` or `NotRecorded`."""

    visit: int
    decision: rules.CheckIn


@dataclass(frozen=True, slots=True)
class LookForNotes:
    """Find out what more can be said to a member who is in; answer with `Noted`, or not at all."""

    visit: int
    decision: rules.CheckIn
    checkin: str


Effect = LookUp | Judge | Record | LookForNotes | LookForName | Prove | WaitingScan
