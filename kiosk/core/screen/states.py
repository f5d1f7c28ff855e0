"""The states of the member's screen, the events that can happen to it, and the effects it asks for.

All are frozen values. `kiosk.core.screen.transitions` is the table that joins them; the screen's
controller carries out the effects and answers with events. `visit` numbers the attempts to come in,
so that an answer that comes late is told from the one that is waited for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerId, CustomerMembership
from kiosk.core.admission.visit_notes import Note
from kiosk.core.checkin.checkin import SendResult, VisitOutcome
from kiosk.core.checkin.waiting_scans import WaitingScan
from kiosk.core.identification.codes import Code
from kiosk.core.identification.find_me import (
    FactNotProved,
    FindMeTrouble,
    NameHit,
    NameSearchResult,
)

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
class ChoosingFamily:
    """Who of `relatives` is here? `picked` are those selected so far."""

    visit: int
    relatives: tuple[rules.Relative, ...]
    picked: frozenset[CustomerId] = frozenset()

    @property
    def chosen(self) -> tuple[rules.Relative, ...]:
        """The relatives that are picked, in their order."""
        return tuple(one for one in self.relatives if one.customer.id in self.picked)


@dataclass(frozen=True, slots=True)
class ChoosingMembership:
    """Several memberships would do."""

    visit: int
    customer: Customer
    options: tuple[CustomerMembership, ...]


@dataclass(frozen=True, slots=True)
class FindMeName:
    """*Find me*: a name is being typed, or looked for (`asked`).

    `trouble` says why the one before found nobody, `wait_s` how long the next one has to wait;
    `keys` counts keys touched, each of which begins the time limit anew.
    """

    visit: int
    asked: bool = False
    trouble: FindMeTrouble | None = None
    wait_s: float = 0.0
    keys: int = 0


@dataclass(frozen=True, slots=True)
class FindMeMatches:
    """*Find me*: these names fit."""

    visit: int
    hits: tuple[NameHit, ...]


@dataclass(frozen=True, slots=True)
class FindMeFact:
    """*Find me*: the second fact of `hit` is being typed, or checked (`asked`)."""

    visit: int
    hit: NameHit
    asked: bool = False
    trouble: FindMeTrouble | None = None
    wait_s: float = 0.0
    keys: int = 0


@dataclass(frozen=True, slots=True)
class CheckingIn:
    """Greeted by name; being written down (`checkin` is None) or waiting for TeamUp's answer."""

    visit: int
    decision: rules.CheckIn
    checkin: str | None = None


_IN = frozenset({VisitOutcome.WELCOME, VisitOutcome.SAVED, VisitOutcome.ALREADY_IN})


@dataclass(frozen=True, slots=True)
class GroupMember:
    """One of a group. `checkin` is None until it is on disk, `outcome` until it is known.

    `since` goes with `ALREADY_IN`.
    """

    decision: rules.CheckIn
    checkin: str | None = None
    outcome: VisitOutcome | None = None
    since: datetime | None = None

    @property
    def customer(self) -> Customer:
        """Who it is."""
        return self.decision.customer

    @property
    def is_in(self) -> bool:
        """Whether this one need not go to the front desk."""
        return self.outcome in _IN


@dataclass(frozen=True, slots=True)
class CheckingInGroup:
    """Greeted by name; each is being written down, or waits for TeamUp's answer."""

    visit: int
    members: tuple[GroupMember, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """How it ended. `reason` goes with `FRONT_DESK` and `REFUSED`.

    `since` goes with `ALREADY_IN`; None when somebody else recorded the visit. `party` is how it
    ended for each, when several of a family came in at once; `customer` is then the first.
    """

    visit: int
    outcome: VisitOutcome
    customer: Customer | None = None
    membership: CustomerMembership | None = None
    note: Note | None = None
    since: datetime | None = None
    reason: rules.Reason | None = None
    checkin: str | None = None
    group: tuple[GroupMember, ...] = ()


def group_outcome(members: Sequence[GroupMember]) -> VisitOutcome:
    """Return the one outcome that a group's screen tells; everybody in it has one."""
    outcomes = {one.outcome for one in members}
    if outcomes <= _IN:
        order = (VisitOutcome.SAVED, VisitOutcome.WELCOME, VisitOutcome.ALREADY_IN)
        return next(outcome for outcome in order if outcome in outcomes)
    if len(outcomes) == 1:
        return VisitOutcome.REFUSED if VisitOutcome.REFUSED in outcomes else VisitOutcome.TROUBLE
    return VisitOutcome.FRONT_DESK


ScreenState = (
    Ready
    | LookingUp
    | FindMeName
    | FindMeMatches
    | FindMeFact
    | ChoosingPerson
    | ChoosingFamily
    | ChoosingMembership
    | CheckingIn
    | CheckingInGroup
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
class EligibilityDecided:
    """What the rules say about `visit`."""

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
class FamilyMemberToggled:
    """Somebody selected one of the family, or deselected one."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class GroupConfirmed:
    """Those who are picked are to be checked in."""


@dataclass(frozen=True, slots=True)
class MembershipPicked:
    """The member touched one of the memberships."""

    membership: CustomerMembership
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class FindMeRequested:
    """Somebody has no code. `visit` is a new number."""

    visit: int


@dataclass(frozen=True, slots=True)
class FindMeKeyTouched:
    """A key of *Find me* was touched."""


@dataclass(frozen=True, slots=True)
class FindMeNameGiven:
    """The name to look for is typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindMeNameSearched:
    """What came of the name of `visit`."""

    visit: int
    found: NameSearchResult


@dataclass(frozen=True, slots=True)
class FindMeNamePicked:
    """The member touched one of the names."""

    hit: NameHit


@dataclass(frozen=True, slots=True)
class FindMeFactGiven:
    """The second fact is typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindMeFactRefused:
    """The second fact of `visit` proved nobody."""

    visit: int
    answer: FactNotProved


@dataclass(frozen=True, slots=True)
class FindMeSteppedBack:
    """Somebody wants to type the name of *Find me* again."""


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
    answer: SendResult


@dataclass(frozen=True, slots=True)
class NoteFound:
    """A note about the member of `visit` was found after the greeting."""

    visit: int
    note: Note


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The state's time limit has passed."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody touched a result away, or went back from a choice."""


ScreenEvent = (
    Scanned
    | EligibilityDecided
    | Failed
    | PersonPicked
    | MembershipPicked
    | Recorded
    | NotRecorded
    | Settled
    | FindMeRequested
    | FindMeKeyTouched
    | FindMeNameGiven
    | FindMeNameSearched
    | FindMeNamePicked
    | FindMeFactGiven
    | FindMeFactRefused
    | FindMeSteppedBack
    | FamilyMemberToggled
    | GroupConfirmed
    | NoteFound
    | TimeUp
    | Touched
)


# --- effects ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookUp:
    """Find out whose code this is and what the rules say; answer with `EligibilityDecided`."""

    visit: int
    code: Code
    seen_at: float


@dataclass(frozen=True, slots=True)
class CheckEligibility:
    """Ask the rules about this customer; answer with `EligibilityDecided`."""

    visit: int
    customer: Customer


@dataclass(frozen=True, slots=True)
class FindMeSearch:
    """Find who this may be; answer with `FindMeNameSearched`, or `Failed`."""

    visit: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindMeCheckFact:
    """Check the second fact of `hit`; answer with `EligibilityDecided` or `FindMeFactRefused`."""

    visit: int
    hit: NameHit
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """Commit this check-in; answer with `Recorded` or `NotRecorded`."""

    visit: int
    decision: rules.CheckIn


@dataclass(frozen=True, slots=True)
class LookUpNotes:
    """Look for a note to a member who is in; answer with `NoteFound`, or not at all."""

    visit: int
    decision: rules.CheckIn
    checkin: str


ScreenEffect = (
    LookUp | CheckEligibility | Record | LookUpNotes | FindMeSearch | FindMeCheckFact | WaitingScan
)
