"""Several of a family at once: what the screen shows, and what can happen to it.

How it goes on is in `kiosk.core.party_table`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.members import Customer, CustomerId
from kiosk.core.outcome import Outcome
from kiosk.core.rules import CheckIn, Relative

_IN = frozenset({Outcome.WELCOME, Outcome.SAVED, Outcome.ALREADY_IN})


@dataclass(frozen=True, slots=True)
class ChoosingFamily:
    """Who of `relatives` is here? `picked` are those marked so far."""

    visit: int
    relatives: tuple[Relative, ...]
    picked: frozenset[CustomerId] = frozenset()

    @property
    def chosen(self) -> tuple[Relative, ...]:
        """The relatives that are marked, in their order."""
        return tuple(one for one in self.relatives if one.customer.id in self.picked)


@dataclass(frozen=True, slots=True)
class Part:
    """One of a party. `checkin` is None until it is on disk, `outcome` until it is known.

    `since` goes with `ALREADY_IN`.
    """

    decision: CheckIn
    checkin: str | None = None
    outcome: Outcome | None = None
    since: datetime | None = None

    @property
    def customer(self) -> Customer:
        """Who it is."""
        return self.decision.customer

    @property
    def is_in(self) -> bool:
        """Whether this one need not go to the desk."""
        return self.outcome in _IN


@dataclass(frozen=True, slots=True)
class CheckingInParty:
    """Greeted by name; each is being written down, or waits for TeamUp's answer."""

    visit: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Toggled:
    """Somebody marked one of the family, or took the mark away."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class PartyConfirmed:
    """Those who are marked are to be checked in."""


def outcome_of(parts: Sequence[Part]) -> Outcome:
    """Return the one outcome that a party's screen tells; every part has one."""
    outcomes = {part.outcome for part in parts}
    if outcomes <= _IN:
        order = (Outcome.SAVED, Outcome.WELCOME, Outcome.ALREADY_IN)
        return next(outcome for outcome in order if outcome in outcomes)
    if len(outcomes) == 1:
        return Outcome.REFUSED if Outcome.REFUSED in outcomes else Outcome.TROUBLE
    return Outcome.FRONT_DESK
