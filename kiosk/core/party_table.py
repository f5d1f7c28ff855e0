"""The part of the screen's table that is about several of a family at once."""

from dataclasses import replace

from kiosk.core import rules
from kiosk.core.errors import IllegalStep
from kiosk.core.outcome import OUTCOMES, Outcome
from kiosk.core.party import CheckingInParty, ChoosingFamily, Part, outcome_of
from kiosk.core.screen import (
    CheckingIn,
    ChoosingMembership,
    Effect,
    NotRecorded,
    PartyConfirmed,
    Record,
    Recorded,
    Result,
    Settled,
    State,
    Toggled,
)

Next = tuple[State, tuple[Effect, ...]]


def toggled(state: State, event: Toggled) -> Next:
    """Mark one of the family, or take the mark away."""
    if isinstance(state, ChoosingFamily):
        who = event.customer.id
        if any(one.customer.id == who and one.way_in for one in state.relatives):
            return replace(state, picked=state.picked ^ {who}), ()
    raise IllegalStep("That person is not to be picked on the screen.")


def confirmed(state: State, _event: PartyConfirmed) -> Next:
    """Check in whoever is marked; a single one is asked for the membership, as always."""
    if not isinstance(state, ChoosingFamily) or not state.picked:
        raise IllegalStep("Nobody is picked on the screen.")
    match [one.decision for one in state.chosen]:
        case [rules.ChooseMembership(customer, options)]:
            return ChoosingMembership(state.visit, customer, options), ()
        case _:
            return check_in(state)


def check_in(state: ChoosingFamily) -> Next:
    """Check in whoever is marked, each on the best membership."""
    ways = [way for one in state.chosen if (way := one.way_in) is not None]
    effects = tuple(Record(state.visit, way) for way in ways)
    if len(ways) == 1:
        return CheckingIn(state.visit, ways[0]), effects
    return CheckingInParty(state.visit, tuple(Part(way) for way in ways)), effects


def recorded(parts: tuple[Part, ...], event: Recorded) -> tuple[Part, ...]:
    """Return `parts` with one on disk; what was given up as trouble is good after all."""
    return tuple(
        replace(
            part,
            checkin=event.checkin,
            outcome=Outcome.SAVED if part.outcome is Outcome.TROUBLE else part.outcome,
        )
        if part.customer.id == event.customer
        else part
        for part in parts
    )


def not_recorded(parts: tuple[Part, ...], event: NotRecorded) -> tuple[Part, ...]:
    """Return `parts` with one that could not be written down, or was in already."""
    outcome = Outcome.TROUBLE if event.since is None else Outcome.ALREADY_IN
    return tuple(
        replace(part, outcome=outcome, since=event.since)
        if part.customer.id == event.customer and part.checkin is None
        else part
        for part in parts
    )


def settled(parts: tuple[Part, ...], event: Settled) -> tuple[Part, ...]:
    """Return `parts` with TeamUp's answer about one; a later word does not undo an earlier yes."""
    outcome = OUTCOMES[event.answer]
    return tuple(
        replace(part, outcome=outcome)
        if part.checkin == event.checkin and part.outcome in (None, Outcome.SAVED)
        else part
        for part in parts
    )


def news(state: State, event: Recorded | NotRecorded | Settled) -> State | None:
    """Return a party's next state on news of one of it; None when `state` is of no party."""
    match state:
        case CheckingInParty():
            parts = state.parts
        case Result() if state.party:
            parts = state.party
        case _:
            return None
    if isinstance(event, Settled):
        parts = settled(parts, event)
    elif isinstance(event, Recorded) and event.visit == state.visit:
        parts = recorded(parts, event)
    elif isinstance(event, NotRecorded) and event.visit == state.visit:
        parts = not_recorded(parts, event)
    if isinstance(state, CheckingInParty) and any(part.outcome is None for part in parts):
        return replace(state, parts=parts)
    return result(state.visit, parts)


def time_up(state: CheckingInParty) -> Result:
    """Show how far everybody is: what is on disk is safe, what is not is trouble."""
    parts = tuple(
        replace(part, outcome=Outcome.SAVED if part.checkin else Outcome.TROUBLE)
        if part.outcome is None
        else part
        for part in state.parts
    )
    return result(state.visit, parts)


def result(visit: int, parts: tuple[Part, ...]) -> Result:
    """Return the result of a party whose parts all have an outcome."""
    return Result(visit, outcome_of(parts), parts[0].customer, party=parts)
