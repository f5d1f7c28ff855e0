"""May this member enter, and on which membership? The gym's policy, and the rules that follow it.

The rules are two lists of questions, asked in order: against the member, whatever they hold
(`AGAINST_MEMBER`), and against each membership (`AGAINST_MEMBERSHIP`). `docs/rules.md` is printed
from them. All facts are arguments.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.admission.visit_notes import Note, NotePolicy, note_for

# --- policy -----------------------------------------------------------------------------------

ALREADY_CODES: Final = ("already_checked_in", "duplicate_checkin", "checkin_already_exists")
"""TeamUp's short codes that are taken to mean "has a check-in of that day" (it publishes none)."""

ALREADY_WORDS: Final = (
    "already checked in",
    "already checked-in",
    "already has a check-in",
)
"""Words in a refusal that are taken to mean the same; case aside."""


class SeveralMemberships(StrEnum):
    """What to do when more than one membership would do."""

    ASK = "ask"
    BEST = "best"


class NoMembership(StrEnum):
    """What to do when no membership would do."""

    FRONT_DESK = "front_desk"
    ALLOW = "allow"
    BLOCK = "block"


class WhenUnanswered(StrEnum):
    """What to do with a check-in that TeamUp may or may not have."""

    VERIFY = "verify"
    HOLD = "hold"
    RESEND = "resend"


@dataclass(frozen=True, slots=True)
class Policy:
    """The gym's choices. `duplicate_window` is None for "one a day", else a length of time.

    `home_venue_only`: members of another venue are asked to see the front desk. `families`: one
    scan may check in a family. `already_codes` and `already_words` are how TeamUp refuses a second
    check-in of a day.
    """

    several_memberships: SeveralMemberships = SeveralMemberships.ASK
    no_membership: NoMembership = NoMembership.FRONT_DESK
    duplicate_window: timedelta | None = None
    unanswered: WhenUnanswered = WhenUnanswered.VERIFY
    answer_deadline_ms: int = 1500
    already_codes: tuple[str, ...] = ALREADY_CODES
    already_words: tuple[str, ...] = ALREADY_WORDS
    home_venue_only: bool = False
    families: bool = True
    notes: NotePolicy = field(default_factory=NotePolicy)


# --- decisions --------------------------------------------------------------------------------


class Reason(StrEnum):
    """Why a member is asked to see the front desk. Staff see it; members get kind words."""

    NO_MEMBERSHIP = "no_membership"
    EXPIRED = "expired"
    EXHAUSTED = "exhausted"
    ON_HOLD = "on_hold"
    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    FLAGGED = "flagged"
    LEAD = "lead"
    PASS_ENDED = "pass_ended"
    WRONG_VENUE = "wrong_venue"
    CHECKINS_OFF = "checkins_off"
    UNCLEAR_OWNER = "unclear_owner"
    """The code fits several members, none of them better than the others."""
    DELETED = "deleted"
    """The replica had them, and TeamUp has them no more."""


@dataclass(frozen=True, slots=True)
class VenueStatus:
    """What holds for everybody here: the venue, and whether TeamUp takes check-ins."""

    venue: int = 0
    checkins_on: bool = True


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Check the customer in on `membership` (None: TeamUp decides, which policy allowed)."""

    customer: Customer
    membership: CustomerMembership | None
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class ChooseMembership:
    """Ask which of `options` (two or more, best first) the visit goes on."""

    customer: Customer
    options: tuple[CustomerMembership, ...]


@dataclass(frozen=True, slots=True)
class ChoosePerson:
    """The code, an e-mail address, fits several customers; ask who is here."""

    people: tuple[Customer, ...]


@dataclass(frozen=True, slots=True)
class Relative:
    """One of a family, and what the rules say of them: who may be picked, and who may not."""

    customer: Customer
    decision: "CheckIn | ChooseMembership | AlreadyIn | FrontDesk"

    @property
    def way_in(self) -> CheckIn | None:
        """How they come in when they are picked with others: on the best membership, or not."""
        match self.decision:
            case CheckIn():
                return self.decision
            case ChooseMembership(customer, options):
                return CheckIn(customer, options[0])
            case _:
                return None


@dataclass(frozen=True, slots=True)
class ChooseFamily:
    """Ask who of a family is here; `picked` are those who are taken to be, to begin with."""

    relatives: tuple[Relative, ...]
    picked: frozenset[CustomerId] = frozenset()


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """The customer's visit was recorded at `since` (aware)."""

    customer: Customer
    since: datetime


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """The member is asked to see the front desk; `refused` when the gym wants a plain no."""

    customer: Customer
    reason: Reason
    refused: bool = False


@dataclass(frozen=True, slots=True)
class ScanPending:
    """Not in the replica, and TeamUp cannot be asked: the scan is kept and matched later."""


@dataclass(frozen=True, slots=True)
class PassEnded:
    """A pass of this gym under a key that ended on `ended_on`: the front desk has a new one."""

    ended_on: date


@dataclass(frozen=True, slots=True)
class UnclearOwner:
    """The code fits several members, and who of them is here is for staff to tell.

    Whoever stands at the screen may not choose: the card may be nobody's of them.
    """


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Nobody's code, as far as this gym is concerned."""


Decision = (
    CheckIn
    | ChooseMembership
    | ChoosePerson
    | ChooseFamily
    | AlreadyIn
    | FrontDesk
    | ScanPending
    | PassEnded
    | UnclearOwner
    | NotKnown
)

Eligibility = CheckIn | ChooseMembership | AlreadyIn | FrontDesk
"""What `decide_eligibility` says of one member."""


# --- rules ------------------------------------------------------------------------------------


def is_usable(membership: CustomerMembership, day: date) -> bool:
    """Tell whether `membership` is good for a visit on `day` (at the venue)."""
    return membership_trouble(membership, day) is None


def decide_eligibility(
    record: MemberRecord,
    *,
    today: date,
    visit: datetime | None,
    policy: Policy,
    venue: VenueStatus | None = None,
) -> Eligibility:
    """Return what to do for the customer of `record`.

    `today` is the day at the venue; `visit` is when the visit that counts inside the duplicate
    window was recorded, or None; `venue` None means a venue like any other.
    """
    customer = record.customer
    if visit is not None:
        return AlreadyIn(customer, visit)
    for reason, holds in AGAINST_MEMBER:
        if holds(record, policy, venue or VenueStatus()):
            return FrontDesk(customer, reason)
    good = sort_best_first([m for m in record.memberships if is_usable(m, today)])
    if not good:
        return _without_membership(record, today, policy)
    if len(good) > 1 and policy.several_memberships is SeveralMemberships.ASK:
        return ChooseMembership(customer, tuple(good))
    return CheckIn(customer, good[0], note_for(good[0], today, policy.notes))


def sort_best_first(memberships: Sequence[CustomerMembership]) -> list[CustomerMembership]:
    """Sort as `several_memberships = "best"` picks: recurring first, then soonest to expire."""
    return sorted(
        memberships,
        key=lambda m: (m.kind is not MembershipKind.RECURRING, m.expires or date.max, m.id),
    )


def membership_trouble(membership: CustomerMembership, day: date) -> Reason | None:
    """Return why `membership` is no good for a visit on `day`, or None.

    A status added to TeamUp later is left to TeamUp to judge.
    """
    return next((why for why, holds in AGAINST_MEMBERSHIP if holds(membership, day)), None)


def _hold_covers(membership: CustomerMembership, day: date) -> bool:
    begun = membership.hold_from is None or membership.hold_from <= day
    over = membership.hold_until is not None and membership.hold_until < day
    return begun and not over


def _away_from_home(record: MemberRecord, policy: Policy, venue: VenueStatus) -> bool:
    home = record.customer.home_venue
    return policy.home_venue_only and home is not None and venue.venue not in (0, home)


AGAINST_MEMBER: Final[
    Sequence[tuple[Reason, Callable[[MemberRecord, Policy, VenueStatus], bool]]]
] = (
    (Reason.CHECKINS_OFF, lambda _record, _policy, venue: not venue.checkins_on),
    (Reason.BLOCKED, lambda record, _policy, _venue: record.blocked),
    (Reason.FLAGGED, lambda record, _policy, _venue: record.flagged),
    (Reason.WRONG_VENUE, _away_from_home),
)
"""What stands against a member whatever they hold; the first that holds is the reason."""

AGAINST_MEMBERSHIP: Final[Sequence[tuple[Reason, Callable[[CustomerMembership, date], bool]]]] = (
    (Reason.CANCELLED, lambda one, _day: one.status is MembershipStatus.CANCELLED),
    (Reason.EXPIRED, lambda one, _day: one.status is MembershipStatus.COMPLETED),
    (
        Reason.ON_HOLD,
        lambda one, day: one.status is MembershipStatus.HOLD and _hold_covers(one, day),
    ),
    (Reason.EXPIRED, lambda one, day: one.expires is not None and one.expires < day),
    (Reason.NOT_STARTED, lambda one, day: one.starts is not None and one.starts > day),
    (Reason.ON_HOLD, lambda one, day: one.hold_from is not None and _hold_covers(one, day)),
    (
        Reason.EXHAUSTED,
        lambda one, day: one.allowance is not None and one.allowance.left_on(day) == 0,
    ),
)
"""What stands against a membership on a day; the first that holds is the reason."""

TELL_FIRST: Final[tuple[Reason, ...]] = (
    Reason.ON_HOLD,
    Reason.NOT_STARTED,
    Reason.EXHAUSTED,
    Reason.EXPIRED,
    Reason.CANCELLED,
)
"""The most hopeful reason is told first: a membership on hold says more than one that ended."""


def _without_membership(record: MemberRecord, today: date, policy: Policy) -> Eligibility:
    if policy.no_membership is NoMembership.ALLOW:
        return CheckIn(record.customer, None)
    troubles = {membership_trouble(m, today) for m in record.memberships}
    reason = next((r for r in TELL_FIRST if r in troubles), None)
    if reason is None:
        reason = Reason.LEAD if record.customer.is_lead else Reason.NO_MEMBERSHIP
    refused = policy.no_membership is NoMembership.BLOCK
    return FrontDesk(record.customer, reason, refused=refused)
