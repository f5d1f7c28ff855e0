"""The member's screen as one pure table: `(state, event) -> (state, effects)`.

Every state but `Ready` has a time limit that leads back to `Ready`, so the screen cannot hang on
the network, the camera or the disk. A new scan waits while somebody answers a question; else it
always wins, and a visit that was decided before it is still written down.

One handler for each event, in `_HANDLERS` at the end; `docs/state-tables.md` prints what they do.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from kiosk.core.admission import rules
from kiosk.core.admission.visit_notes import best_note
from kiosk.core.checkin.checkin import OUTCOME_OF_RESULT, VisitOutcome
from kiosk.core.checkin.waiting_scans import WaitingScan
from kiosk.core.errors import IllegalStep
from kiosk.core.screen.states import (
    CheckEligibility,
    CheckingIn,
    CheckingInGroup,
    ChoosingFamily,
    ChoosingMembership,
    ChoosingPerson,
    EligibilityDecided,
    Failed,
    FamilyMemberToggled,
    FindMeCheckFact,
    FindMeFact,
    FindMeFactGiven,
    FindMeFactRefused,
    FindMeKeyTouched,
    FindMeMatches,
    FindMeName,
    FindMeNameGiven,
    FindMeNamePicked,
    FindMeNameSearched,
    FindMeRequested,
    FindMeSearch,
    FindMeSteppedBack,
    GroupConfirmed,
    GroupMember,
    LookingUp,
    LookUp,
    LookUpNotes,
    MembershipPicked,
    NoteFound,
    NotRecorded,
    PersonPicked,
    Ready,
    Record,
    Recorded,
    Result,
    Scanned,
    ScreenEffect,
    ScreenEvent,
    ScreenState,
    Settled,
    TimeUp,
    Touched,
    group_outcome,
)

Transition = tuple[ScreenState, tuple[ScreenEffect, ...]]


def step(state: ScreenState, event: ScreenEvent) -> Transition:
    """Return the next state and what is to be done.

    News that comes too late for the screen leaves it alone, but a visit decided meanwhile is
    recorded all the same. Raises `IllegalStep` for a touch on something that is not shown.
    """
    return _HANDLERS[type(event)](state, event)


# --- time limits ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """How long each state may last, in milliseconds."""

    looking_up: int = 5000
    choosing: int = 20000
    answer: int = 1500
    result: int = 4000
    typing: int = 30000  # since the last key
    giving_way: int = 6000  # of a question behind which somebody waits, since the last touch


OpenQuestion = (
    ChoosingPerson | ChoosingFamily | ChoosingMembership | FindMeName | FindMeMatches | FindMeFact
)
"""The states in which somebody is to answer, and is not to be interrupted."""


def limit_ms(state: ScreenState, limits: TimeLimits, *, waiting: bool = False) -> int | None:
    """Return how long `state` may last, in milliseconds; None for `Ready` alone.

    `waiting`: somebody stands behind whoever is asked, and has shown a code.
    """
    usual = _usual_limit_ms(state, limits)
    if usual is not None and waiting and isinstance(state, OpenQuestion):
        return min(usual, limits.giving_way)
    return usual


def _usual_limit_ms(state: ScreenState, limits: TimeLimits) -> int | None:
    match state:
        case Ready():
            return None
        case LookingUp():
            return limits.looking_up
        case ChoosingPerson() | ChoosingFamily() | ChoosingMembership() | FindMeMatches():
            return limits.choosing
        case FindMeName() | FindMeFact():
            return limits.typing
        case CheckingIn() | CheckingInGroup():
            return limits.answer
        case Result():
            return limits.result


def restarts_time_limit(before: ScreenState, after: ScreenState) -> bool:
    """Tell whether the time limit does: not when only details of the state came in."""
    if type(before) is not type(after):
        return True
    match before, after:
        case Result(), Result():
            return (before.visit, before.outcome) != (after.visit, after.outcome)
        case CheckingIn() | CheckingInGroup(), CheckingIn() | CheckingInGroup():
            return before.visit != after.visit
        case _:
            return before != after


def _time_up(state: ScreenState, _event: TimeUp) -> Transition:
    match state:
        case LookingUp():
            return Result(state.visit, VisitOutcome.TROUBLE), ()
        case CheckingIn(checkin=None):
            return _checkin_result(state, VisitOutcome.TROUBLE), ()
        case CheckingIn():
            return _checkin_result(state, VisitOutcome.SAVED), ()
        case CheckingInGroup():
            return _group_time_up(state), ()
        case ChoosingFamily() if state.picked:
            # Whoever showed a code and walked on has come in all the same.
            return _check_in_group(state)
        case _:
            return Ready(), ()


def _touched(state: ScreenState, _event: Touched) -> Transition:
    match state:
        case Result() | ChoosingPerson() | ChoosingFamily() | ChoosingMembership():
            return Ready(), ()
        case FindMeName() | FindMeMatches() | FindMeFact():
            return Ready(), ()
        case _:
            return state, ()


# --- from a scan to a decision ----------------------------------------------------------------


def _scanned(state: ScreenState, event: Scanned) -> Transition:
    if isinstance(state, OpenQuestion):
        return state, (WaitingScan(event.visit, event.code, event.seen_at),)
    return LookingUp(event.visit), (LookUp(event.visit, event.code, event.seen_at),)


def _decided(state: ScreenState, event: EligibilityDecided) -> Transition:
    decision = event.decision
    if _awaited_visit(state) != event.visit:
        # A newer scan has the screen. The earlier visit still counts.
        return state, _records_of(event.visit, decision)
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
            return _decision_result(event.visit, decision), ()


def _records_of(visit: int, decision: rules.Decision) -> tuple[Record, ...]:
    """Return the check-ins that follow from a decision when nobody can be asked."""
    match decision:
        case rules.CheckIn():
            return (Record(visit, decision),)
        case rules.ChooseFamily(relatives, picked):
            scanned = [one for one in relatives if one.customer.id in picked]
            return tuple(Record(visit, way) for one in scanned if (way := one.way_in))
        case _:
            return ()


def _failed(state: ScreenState, event: Failed) -> Transition:
    if _awaited_visit(state) == event.visit:
        return Result(event.visit, VisitOutcome.TROUBLE), ()
    return state, ()


def _awaited_visit(state: ScreenState) -> int | None:
    """Return the visit somebody waits for the kiosk to decide about."""
    match state:
        case LookingUp():
            return state.visit
        case FindMeName(asked=True) | FindMeFact(asked=True):
            return state.visit
        case _:
            return None


def _decision_result(visit: int, decision: rules.Decision) -> Result:
    match decision:
        case rules.AlreadyIn():
            return Result(visit, VisitOutcome.ALREADY_IN, decision.customer, since=decision.since)
        case rules.FrontDesk():
            outcome = VisitOutcome.REFUSED if decision.refused else VisitOutcome.FRONT_DESK
            return Result(visit, outcome, decision.customer, reason=decision.reason)
        case rules.ScanPending():
            return Result(visit, VisitOutcome.KEPT)
        case rules.PassEnded():
            return Result(visit, VisitOutcome.FRONT_DESK, reason=rules.Reason.PASS_ENDED)
        case rules.UnclearOwner():
            return Result(visit, VisitOutcome.FRONT_DESK, reason=rules.Reason.UNCLEAR_OWNER)
        case _:
            return Result(visit, VisitOutcome.UNKNOWN)


def _person_picked(state: ScreenState, event: PersonPicked) -> Transition:
    if isinstance(state, ChoosingPerson) and event.customer in state.people:
        return LookingUp(state.visit), (CheckEligibility(state.visit, event.customer),)
    raise IllegalStep("That person is not on the screen any more.")


def _membership_picked(state: ScreenState, event: MembershipPicked) -> Transition:
    if isinstance(state, ChoosingMembership) and event.membership in state.options:
        decision = rules.CheckIn(state.customer, event.membership, event.note)
        return CheckingIn(state.visit, decision), (Record(state.visit, decision),)
    raise IllegalStep("That membership is not on the screen any more.")


# --- find me ----------------------------------------------------------------------------------


def _find_me_wanted(state: ScreenState, event: FindMeRequested) -> Transition:
    if isinstance(state, Ready | Result):
        return FindMeName(event.visit), ()
    return state, ()


def _find_me_key_touched(state: ScreenState, _event: FindMeKeyTouched) -> Transition:
    if isinstance(state, FindMeName | FindMeFact):
        # A new word is no longer wrong; the old trouble goes with the first key.
        return replace(state, keys=state.keys + 1, trouble=None, wait_s=0.0), ()
    return state, ()


def _find_me_name_given(state: ScreenState, event: FindMeNameGiven) -> Transition:
    if isinstance(state, FindMeName) and not state.asked:
        asked = replace(state, asked=True, trouble=None, wait_s=0.0)
        return asked, (FindMeSearch(state.visit, event.text),)
    return state, ()


def _find_me_name_looked_for(state: ScreenState, event: FindMeNameSearched) -> Transition:
    if not (isinstance(state, FindMeName) and state.visit == event.visit and state.asked):
        return state, ()
    found = event.found
    match found.hits:
        case ():
            return replace(state, asked=False, trouble=found.trouble, wait_s=found.wait_s), ()
        case (only,):
            return FindMeFact(state.visit, only), ()
        case hits:
            return FindMeMatches(state.visit, hits), ()


def _find_me_name_picked(state: ScreenState, event: FindMeNamePicked) -> Transition:
    if isinstance(state, FindMeMatches) and event.hit in state.hits:
        return FindMeFact(state.visit, event.hit), ()
    raise IllegalStep("That name is not on the screen any more.")


def _find_me_fact_given(state: ScreenState, event: FindMeFactGiven) -> Transition:
    if isinstance(state, FindMeFact) and not state.asked:
        asked = replace(state, asked=True, trouble=None, wait_s=0.0)
        return asked, (FindMeCheckFact(state.visit, state.hit, event.text),)
    return state, ()


def _find_me_fact_refused(state: ScreenState, event: FindMeFactRefused) -> Transition:
    if isinstance(state, FindMeFact) and state.visit == event.visit and state.asked:
        answer = event.answer
        return replace(state, asked=False, trouble=answer.trouble, wait_s=answer.wait_s), ()
    return state, ()


def _find_me_stepped_back(state: ScreenState, _event: FindMeSteppedBack) -> Transition:
    match state:
        case FindMeMatches() | FindMeFact(asked=False):
            return FindMeName(state.visit), ()
        case _:
            return state, ()  # a fact that is being checked may be about to let somebody in


# --- check-in of one --------------------------------------------------------------------------


def _recorded(state: ScreenState, event: Recorded) -> Transition:
    if (group := _group_after(state, event)) is not None:
        return group, ()
    if isinstance(state, CheckingIn) and state.visit == event.visit:
        effects = (LookUpNotes(state.visit, state.decision, event.checkin),)
        return replace(state, checkin=event.checkin), effects
    if (
        isinstance(state, Result)
        and state.visit == event.visit
        and state.outcome is VisitOutcome.TROUBLE
    ):
        # The disk was only slow: what was written down after all is told.
        return replace(state, outcome=VisitOutcome.SAVED, checkin=event.checkin), ()
    return state, ()


def _not_recorded(state: ScreenState, event: NotRecorded) -> Transition:
    if (group := _group_after(state, event)) is not None:
        return group, ()
    if not (isinstance(state, CheckingIn) and state.visit == event.visit):
        return state, ()
    if event.since is not None:
        customer = state.decision.customer
        return Result(state.visit, VisitOutcome.ALREADY_IN, customer, since=event.since), ()
    return _checkin_result(state, VisitOutcome.TROUBLE), ()


def _settled(state: ScreenState, event: Settled) -> Transition:
    if (group := _group_after(state, event)) is not None:
        return group, ()
    match state:
        case CheckingIn() if state.checkin == event.checkin:
            return _checkin_result(state, OUTCOME_OF_RESULT[event.answer]), ()
        case Result() if state.checkin == event.checkin and state.outcome is VisitOutcome.SAVED:
            return replace(state, outcome=OUTCOME_OF_RESULT[event.answer]), ()
        case _:
            return state, ()


def _noted(state: ScreenState, event: NoteFound) -> Transition:
    match state:
        case CheckingIn() if state.visit == event.visit:
            note = best_note(event.note, state.decision.note)
            return replace(state, decision=replace(state.decision, note=note)), ()
        case Result(outcome=VisitOutcome.WELCOME | VisitOutcome.SAVED) if (
            state.visit == event.visit and not state.group
        ):
            return replace(state, note=best_note(event.note, state.note)), ()
        case _:
            return state, ()


def _checkin_result(state: CheckingIn, outcome: VisitOutcome) -> Result:
    return Result(
        state.visit,
        outcome,
        state.decision.customer,
        membership=state.decision.membership,
        note=state.decision.note,
        checkin=state.checkin,
    )


# --- check-in of a group ----------------------------------------------------------------------


def _group_member_toggled(state: ScreenState, event: FamilyMemberToggled) -> Transition:
    """Pick one of the family, or undo that."""
    if isinstance(state, ChoosingFamily):
        who = event.customer.id
        if any(one.customer.id == who and one.way_in for one in state.relatives):
            return replace(state, picked=state.picked ^ {who}), ()
    raise IllegalStep("That person is not to be picked on the screen.")


def _group_confirmed(state: ScreenState, _event: GroupConfirmed) -> Transition:
    """Check in whoever is picked; a single one is asked for the membership, as always."""
    if not isinstance(state, ChoosingFamily) or not state.picked:
        raise IllegalStep("Nobody is picked on the screen.")
    match [one.decision for one in state.chosen]:
        case [rules.ChooseMembership(customer, options)]:
            return ChoosingMembership(state.visit, customer, options), ()
        case _:
            return _check_in_group(state)


def _check_in_group(state: ChoosingFamily) -> Transition:
    """Check in whoever is picked, each on the best membership."""
    ways = [way for one in state.chosen if (way := one.way_in) is not None]
    effects = tuple(Record(state.visit, way) for way in ways)
    if len(ways) == 1:
        return CheckingIn(state.visit, ways[0]), effects
    return CheckingInGroup(state.visit, tuple(GroupMember(way) for way in ways)), effects


def _group_after(state: ScreenState, event: Recorded | NotRecorded | Settled) -> ScreenState | None:
    """Return the state of a group after news of one of it; None when `state` is of no group."""
    match state:
        case CheckingInGroup():
            members = state.members
        case Result() if state.group:
            members = state.group
        case _:
            return None
    if isinstance(event, Settled) or event.visit == state.visit:
        members = tuple(_group_member_after(member, event) for member in members)
    if isinstance(state, CheckingInGroup) and any(one.outcome is None for one in members):
        return replace(state, members=members)
    return _group_result(state.visit, members)


def _group_member_after(
    member: GroupMember, event: Recorded | NotRecorded | Settled
) -> GroupMember:
    match event:
        case Recorded() if event.customer == member.customer.id:
            # The disk was only slow: what was given up as trouble is good after all.
            late = member.outcome is VisitOutcome.TROUBLE
            outcome = VisitOutcome.SAVED if late else member.outcome
            return replace(member, checkin=event.checkin, outcome=outcome)
        case NotRecorded() if event.customer == member.customer.id and member.checkin is None:
            outcome = VisitOutcome.TROUBLE if event.since is None else VisitOutcome.ALREADY_IN
            return replace(member, outcome=outcome, since=event.since)
        case Settled() if event.checkin == member.checkin and member.outcome in (
            None,
            VisitOutcome.SAVED,  # a later word does not undo an earlier yes
        ):
            return replace(member, outcome=OUTCOME_OF_RESULT[event.answer])
        case _:
            return member


def _group_time_up(state: CheckingInGroup) -> Result:
    """Show how far everybody is: what is on disk is safe, what is not is trouble."""
    members = tuple(
        replace(one, outcome=VisitOutcome.SAVED if one.checkin else VisitOutcome.TROUBLE)
        if one.outcome is None
        else one
        for one in state.members
    )
    return _group_result(state.visit, members)


def _group_result(visit: int, members: tuple[GroupMember, ...]) -> Result:
    """Return the result of a group of whom everybody has an outcome."""
    return Result(visit, group_outcome(members), members[0].customer, group=members)


# --- the table --------------------------------------------------------------------------------


_HANDLERS: Final[Mapping[type[ScreenEvent], Callable[..., Transition]]] = MappingProxyType(
    {
        Scanned: _scanned,
        EligibilityDecided: _decided,
        Failed: _failed,
        PersonPicked: _person_picked,
        MembershipPicked: _membership_picked,
        FamilyMemberToggled: _group_member_toggled,
        GroupConfirmed: _group_confirmed,
        FindMeRequested: _find_me_wanted,
        FindMeKeyTouched: _find_me_key_touched,
        FindMeNameGiven: _find_me_name_given,
        FindMeNameSearched: _find_me_name_looked_for,
        FindMeNamePicked: _find_me_name_picked,
        FindMeFactGiven: _find_me_fact_given,
        FindMeFactRefused: _find_me_fact_refused,
        FindMeSteppedBack: _find_me_stepped_back,
        Recorded: _recorded,
        NotRecorded: _not_recorded,
        Settled: _settled,
        NoteFound: _noted,
        TimeUp: _time_up,
        Touched: _touched,
    }
)
