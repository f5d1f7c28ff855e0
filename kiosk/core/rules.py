"""May this member enter, and on what? Pure rules over the facts the directory holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from kiosk.core.members import (
    Customer,
    MemberRecord,
    Membership,
    MembershipKind,
    MembershipStatus,
)

ENDS_SOON_DAYS = 7
"""A membership that ends within this many days gets a gentle note."""


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


class Unanswered(StrEnum):
    """What to do with a check-in that TeamUp may or may not have."""

    VERIFY = "verify"
    HOLD = "hold"
    RESEND = "resend"


class Reason(StrEnum):
    """Why a member is asked to see the front desk. Staff see it; members get kind words."""

    NO_MEMBERSHIP = "no_membership"
    EXPIRED = "expired"
    ON_HOLD = "on_hold"
    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    FLAGGED = "flagged"
    LEAD = "lead"
    PASS_ENDED = "pass_ended"


@dataclass(frozen=True, slots=True)
class Policy:
    """The gym's choices. `duplicate_window` is None for "one a day", else a length of time.

    `already_codes` and `already_words` are how TeamUp refuses a second check-in of a day.
    """

    several_memberships: SeveralMemberships = SeveralMemberships.ASK
    no_membership: NoMembership = NoMembership.FRONT_DESK
    duplicate_window: timedelta | None = None
    unanswered: Unanswered = Unanswered.VERIFY
    answer_deadline_ms: int = 1500
    already_codes: tuple[str, ...] = ALREADY_CODES
    already_words: tuple[str, ...] = ALREADY_WORDS


@dataclass(frozen=True, slots=True)
class EndsSoon:
    """A note: the membership ends in `days` days (0: today)."""

    days: int


Note = EndsSoon


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Check the customer in on `membership` (None: TeamUp decides, which policy allowed)."""

    customer: Customer
    membership: Membership | None
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class ChooseMembership:
    """Ask which of `options` (two or more, best first) the visit goes on."""

    customer: Customer
    options: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class ChoosePerson:
    """The code fits several customers; ask who is here."""

    people: tuple[Customer, ...]


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
class KeptForLater:
    """Not in the copy, and TeamUp cannot be asked: the scan is kept and sorted out later."""


@dataclass(frozen=True, slots=True)
class PassEnded:
    """A pass of this gym under a key that ended on `ended_on`: the desk has a new one."""

    ended_on: date


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Nobody's code, as far as this gym is concerned."""


Decision = (
    CheckIn
    | ChooseMembership
    | ChoosePerson
    | AlreadyIn
    | FrontDesk
    | KeptForLater
    | PassEnded
    | NotKnown
)


def usable(membership: Membership, day: date) -> bool:
    """Tell whether `membership` is good for a visit on `day` (at the venue)."""
    return trouble(membership, day) is None


def decide(
    record: MemberRecord, *, today: date, visit: datetime | None, policy: Policy
) -> Decision:
    """Return what to do for the customer of `record`.

    `today` is the day at the venue; `visit` is when the visit that counts inside the duplicate
    window was recorded, or None. Never returns `ChoosePerson`, `KeptForLater`,
    `PassEnded` or `NotKnown`.
    """
    customer = record.customer
    if visit is not None:
        return AlreadyIn(customer, visit)
    if record.blocked:
        return FrontDesk(customer, Reason.BLOCKED)
    if record.flagged:
        return FrontDesk(customer, Reason.FLAGGED)
    good = best_first([m for m in record.memberships if usable(m, today)])
    if not good:
        return _without_membership(record, today, policy)
    if len(good) > 1 and policy.several_memberships is SeveralMemberships.ASK:
        return ChooseMembership(customer, tuple(good))
    return CheckIn(customer, good[0], note_for(good[0], today))


def choose(customer: Customer, membership: Membership, *, today: date) -> CheckIn:
    """Return the check-in on the membership the member (or staff) picked."""
    return CheckIn(customer, membership, note_for(membership, today))


def note_for(membership: Membership, today: date) -> Note | None:
    """Return the gentle note a good result carries, if any."""
    if membership.expires is None:
        return None
    days = (membership.expires - today).days
    return EndsSoon(days) if 0 <= days <= ENDS_SOON_DAYS else None


def best_first(memberships: Sequence[Membership]) -> list[Membership]:
    """Sort as `several_memberships = "best"` picks: recurring first, then soonest to expire."""
    return sorted(
        memberships,
        key=lambda m: (m.kind is not MembershipKind.RECURRING, m.expires or date.max, m.id),
    )


def trouble(membership: Membership, day: date) -> Reason | None:
    """Return why `membership` is no good for a visit on `day`, or None."""
    match membership.status:
        case MembershipStatus.CANCELLED:
            return Reason.CANCELLED
        case MembershipStatus.COMPLETED:
            return Reason.EXPIRED
        case MembershipStatus.HOLD if _hold_covers(membership, day):
            return Reason.ON_HOLD
        case _:
            pass  # active, a hold that is over, or a word added later: left to TeamUp to judge
    if membership.expires is not None and membership.expires < day:
        return Reason.EXPIRED
    if membership.starts is not None and membership.starts > day:
        return Reason.NOT_STARTED
    if membership.hold_from is not None and _hold_covers(membership, day):
        return Reason.ON_HOLD
    return None


def _hold_covers(membership: Membership, day: date) -> bool:
    begun = membership.hold_from is None or membership.hold_from <= day
    over = membership.hold_until is not None and membership.hold_until < day
    return begun and not over


# The most hopeful reason is told first: a membership on hold says more than one that ended.
_TELL_FIRST = (Reason.ON_HOLD, Reason.NOT_STARTED, Reason.EXPIRED, Reason.CANCELLED)


def _without_membership(record: MemberRecord, today: date, policy: Policy) -> Decision:
    if policy.no_membership is NoMembership.ALLOW:
        return CheckIn(record.customer, None)
    troubles = {trouble(m, today) for m in record.memberships}
    reason = next((r for r in _TELL_FIRST if r in troubles), None)
    if reason is None:
        reason = Reason.LEAD if record.customer.is_lead else Reason.NO_MEMBERSHIP
    refused = policy.no_membership is NoMembership.BLOCK
    return FrontDesk(record.customer, reason, refused=refused)
