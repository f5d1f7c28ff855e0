"""The part of the screen's table (`kiosk.core.screen_table`) that belongs to *Find me*."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.core.errors import IllegalStep
from kiosk.core.finding import (
    FactGiven,
    FactRefused,
    FindingName,
    FindMeWanted,
    KeyTouched,
    LookForName,
    NameGiven,
    NameLookedFor,
    NamePicked,
    PickingName,
    Prove,
    ProvingFact,
    SteppedBack,
)
from kiosk.core.screen import Effect, Ready, Result, State

Next = tuple[State, tuple[Effect, ...]]


def _wanted(state: State, event: FindMeWanted) -> Next:
    if isinstance(state, Ready | Result):
        return FindingName(event.visit), ()
    return state, ()


def _key_touched(state: State, _event: KeyTouched) -> Next:
    if isinstance(state, FindingName | ProvingFact):
        # A new word is no longer wrong; the old trouble goes with the first key.
        return replace(state, keys=state.keys + 1, trouble=None, wait_s=0.0), ()
    return state, ()


def _name_given(state: State, event: NameGiven) -> Next:
    if isinstance(state, FindingName) and not state.asked:
        asked = replace(state, asked=True, trouble=None, wait_s=0.0)
        return asked, (LookForName(state.visit, event.text),)
    return state, ()


def _name_looked_for(state: State, event: NameLookedFor) -> Next:
    if not (isinstance(state, FindingName) and state.visit == event.visit and state.asked):
        return state, ()
    found = event.found
    match found.hits:
        case ():
            return replace(state, asked=False, trouble=found.trouble, wait_s=found.wait_s), ()
        case (only,):
            return ProvingFact(state.visit, only), ()
        case hits:
            return PickingName(state.visit, hits), ()


def _name_picked(state: State, event: NamePicked) -> Next:
    if isinstance(state, PickingName) and event.hit in state.hits:
        return ProvingFact(state.visit, event.hit), ()
    raise IllegalStep("That name is not on the screen any more.")


def _fact_given(state: State, event: FactGiven) -> Next:
    if isinstance(state, ProvingFact) and not state.asked:
        asked = replace(state, asked=True, trouble=None, wait_s=0.0)
        return asked, (Prove(state.visit, state.hit, event.text),)
    return state, ()


def _fact_refused(state: State, event: FactRefused) -> Next:
    if isinstance(state, ProvingFact) and state.visit == event.visit and state.asked:
        answer = event.answer
        return replace(state, asked=False, trouble=answer.trouble, wait_s=answer.wait_s), ()
    return state, ()


def _stepped_back(state: State, _event: SteppedBack) -> Next:
    match state:
        case PickingName() | ProvingFact(asked=False):
            return FindingName(state.visit), ()
        case _:
            return state, ()  # a fact that is being checked may be about to let somebody in


HANDLERS: dict[type, Callable[..., Next]] = {
    FindMeWanted: _wanted,
    KeyTouched: _key_touched,
    NameGiven: _name_given,
    NameLookedFor: _name_looked_for,
    NamePicked: _name_picked,
    FactGiven: _fact_given,
    FactRefused: _fact_refused,
    SteppedBack: _stepped_back,
}
