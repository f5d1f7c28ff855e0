"""The member's screen as one pure table: `(state, event) -> (state, effects)`.

Every state but `Ready` has a time limit that leads back to `Ready`, so the screen cannot hang on
the network, the camera or the disk. A new scan waits while somebody answers a question; else it
always wins, and a visit that was decided before it is still written down.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core import finding_table, party_table, rules
from kiosk.core.errors import IllegalStep
from kiosk.core.notes import better
from kiosk.core.outcome import OUTCOMES, Outcome
from kiosk.core.screen import (
    CheckingIn,
    CheckingInParty,
    ChoosingFamily,
    ChoosingMembership,
    ChoosingPerson,
    Decided,
    Effect,
    Event,
    Failed,
    FindingName,
    Judge,
    LookForNotes,
    LookingUp,
    LookUp,
    MembershipPicked,
    Noted,
    NotRecorded,
    PartyConfirmed,
    PersonPicked,
    PickingName,
    ProvingFact,
    Ready,
    Record,
    Recorded,
    Result,
    Scanned,
    Settled,
    State,
    TimeUp,
    Toggled,
    Touched,
    WaitingScan,
)

Next = tuple[State, tuple[Effect, ...]]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long each state may last, in milliseconds."""

    looking_up: int = 5000
    choosing: int = 20000
    answer: int = 1500
    result: int = 4000
    typing: int = 30000  # since the last key
    giving_way: int = 6000  # of a question behind which somebody waits, since the last touch


Question = (
    ChoosingPerson | ChoosingFamily | ChoosingMembership | FindingName | PickingName | ProvingFact
)
"""The states in which somebody is to answer, and is not to be interrupted."""


def limit_ms(state: State, limits: Limits, *, waiting: bool = False) -> int | None:
    """Return how long `state` may last, in milliseconds; None for `Ready` alone.

    `waiting`: somebody stands behind whoever is asked, and has shown a code.
    """
    usual = _usual_limit_ms(state, limits)
    if usual is not None and waiting and isinstance(state, Question):
        return min(usual, limits.giving_way)
    return usual


def _usual_limit_ms(state: State, limits: Limits) -> int | None:
    match state:
        case Ready():
            return None
        case LookingUp():
            return limits.looking_up
        case ChoosingPerson() | ChoosingFamily() | ChoosingMembership() | PickingName():
            return limits.choosing
        case FindingName() | ProvingFact():
            return limits.typing
        case CheckingIn() | CheckingInParty():
            return limits.answer
        case Result():
            return limits.result


def begins_anew(before: State, after: State) -> bool:
    """Tell whether the time limit does: not when only details of the state came in."""
    if type(before) is not type(after):
        return True
    match before, after:
        case Result(), Result():
            return (before.visit, before.outcome) != (after.visit, after.outcome)
        case CheckingIn() | CheckingInParty(), CheckingIn() | CheckingInParty():
            return before.visit != after.visit
        case _:
            return before != after


def step(state: State, event: Event) -> Next:
    """Return the next state and what is to be done.

    News that comes too late for the screen leaves it alone, but a visit decided meanwhile is
    recorded all the same. Raises `IllegalStep` for a touch on something that is not shown.
    """
    return _HANDLERS[type(event)](state, event)


def _scanned(state: State, event: Scanned) -> Next:
    if isinstance(state, Question):
        return state, (WaitingScan(event.visit, event.code, event.seen_at),)
    return LookingUp(event.visit), (LookUp(event.visit, event.code, event.seen_at),)


def _decided(state: State, event: Decided) -> Next:
    decision = event.decision
    if _waits(state) != event.visit:
        # A newer scan has the screen. The earlier visit still counts.
        if isinstance(decision, rules.CheckIn):
            return state, (Record(event.visit, decision),)
        if isinstance(decision, rules.ChooseFamily):
            whose = [one for one in decision.relatives if one.customer.id in decision.picked]
            return state, tuple(Record(event.visit, way) for one in whose if (way := one.way_in))
        return state, ()
    match decision:
        case rules.CheckIn():
            return CheckingIn(event.visit, decision), (Record(event.visit, decision),)
        case rules.ChooseMembership():
            return ChoosingMembership(event.visit, decision.customer, decision.options), ()
        case rules.ChoosePerson():
            return ChoosingPerson(event.visit, decision.people), ()
        case rules.ChooseFamily():
            return ChoosingFamily(event.visit, decision.relatives, decision.picked), ()
        case _:
            return _result_of(event.visit, decision), ()


def _waits(state: State) -> int | None:
    """Return the visit somebody waits for the kiosk to decide about."""
    match state:
        case LookingUp():
            return state.visit
        case FindingName(asked=True) | ProvingFact(asked=True):
            return state.visit
        case _:
            return None


def _result_of(visit: int, decision: rules.Decision) -> Result:
    match decision:
        case rules.AlreadyIn():
            return Result(visit, Outcome.ALREADY_IN, decision.customer, since=decision.since)
        case rules.FrontDesk():
            outcome = Outcome.REFUSED if decision.refused else Outcome.FRONT_DESK
            return Result(visit, outcome, decision.customer, reason=decision.reason)
        case rules.KeptForLater():
            return Result(visit, Outcome.KEPT)
        case rules.PassEnded():
            return Result(visit, Outcome.FRONT_DESK, reason=rules.Reason.PASS_ENDED)
        case _:
            return Result(visit, Outcome.UNKNOWN)


def _failed(state: State, event: Failed) -> Next:
    if _waits(state) == event.visit:
        return Result(event.visit, Outcome.TROUBLE), ()
    return state, ()


def _person_picked(state: State, event: PersonPicked) -> Next:
    if isinstance(state, ChoosingPerson) and event.customer in state.people:
        return LookingUp(state.visit), (Judge(state.visit, event.customer),)
    raise IllegalStep("That person is not on the screen any more.")


def _membership_picked(state: State, event: MembershipPicked) -> Next:
    if isinstance(state, ChoosingMembership) and event.membership in state.options:
        decision = rules.CheckIn(state.customer, event.membership, event.note)
        return CheckingIn(state.visit, decision), (Record(state.visit, decision),)
    raise IllegalStep("That membership is not on the screen any more.")


def _recorded(state: State, event: Recorded) -> Next:
    if (party := party_table.news(state, event)) is not None:
        return party, ()
    if isinstance(state, CheckingIn) and state.visit == event.visit:
        effects = (LookForNotes(state.visit, state.decision, event.checkin),)
        return replace(state, checkin=event.checkin), effects
    if (
        isinstance(state, Result)
        and state.visit == event.visit
        and state.outcome is Outcome.TROUBLE
    ):
        # The disk was only slow: what was written down after all is told.
        return replace(state, outcome=Outcome.SAVED, checkin=event.checkin), ()
    return state, ()


def _noted(state: State, event: Noted) -> Next:
    match state:
        case CheckingIn() if state.visit == event.visit:
            note = better(event.note, state.decision.note)
            return replace(state, decision=replace(state.decision, note=note)), ()
        case Result(outcome=Outcome.WELCOME | Outcome.SAVED, party=()) if (
            state.visit == event.visit
        ):
            return replace(state, note=better(event.note, state.note)), ()
        case _:
            return state, ()


def _not_recorded(state: State, event: NotRecorded) -> Next:
    if (party := party_table.news(state, event)) is not None:
        return party, ()
    if not (isinstance(state, CheckingIn) and state.visit == event.visit):
        return state, ()
    if event.since is not None:
        customer = state.decision.customer
        return Result(state.visit, Outcome.ALREADY_IN, customer, since=event.since), ()
    return _result(state, Outcome.TROUBLE), ()


def _settled(state: State, event: Settled) -> Next:
    if (party := party_table.news(state, event)) is not None:
        return party, ()
    match state:
        case CheckingIn() if state.checkin == event.checkin:
            return _result(state, OUTCOMES[event.answer]), ()
        case Result() if state.checkin == event.checkin and state.outcome is Outcome.SAVED:
            return replace(state, outcome=OUTCOMES[event.answer]), ()
        case _:
            return state, ()


def _result(state: CheckingIn, outcome: Outcome) -> Result:
    return Result(
        state.visit,
        outcome,
        state.decision.customer,
        membership=state.decision.membership,
        note=state.decision.note,
        checkin=state.checkin,
    )


def _time_up(state: State, _event: TimeUp) -> Next:
    match state:
        case LookingUp():
            return Result(state.visit, Outcome.TROUBLE), ()
        case CheckingIn(checkin=None):
            return _result(state, Outcome.TROUBLE), ()
        case CheckingIn():
            return _result(state, Outcome.SAVED), ()
        case CheckingInParty():
            return party_table.time_up(state), ()
        case ChoosingFamily() if state.picked:
            # Whoever showed a code and walked on has come in all the same.
            return party_table.check_in(state)
        case _:
            return Ready(), ()


def _touched(state: State, _event: Touched) -> Next:
    match state:
        case Result() | ChoosingPerson() | ChoosingFamily() | ChoosingMembership():
            return Ready(), ()
        case FindingName() | PickingName() | ProvingFact():
            return Ready(), ()
        case _:
            return state, ()


_HANDLERS: dict[type, Callable[..., Next]] = {
    Scanned: _scanned,
    Decided: _decided,
    Failed: _failed,
    PersonPicked: _person_picked,
    MembershipPicked: _membership_picked,
    Recorded: _recorded,
    NotRecorded: _not_recorded,
    Settled: _settled,
    Toggled: party_table.toggled,
    PartyConfirmed: party_table.confirmed,
    Noted: _noted,
    TimeUp: _time_up,
    Touched: _touched,
    **finding_table.HANDLERS,
}
