"""Renders the two state tables as Markdown, by asking the code.

`tests/core/screen/test_state_tables.py` compares the result with `docs/state-tables.md`.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from kiosk.core.admission import rules
from kiosk.core.admission.visit_notes import FirstVisit
from kiosk.core.checkin import checkin
from kiosk.core.checkin.checkin import SendResult, VisitOutcome
from kiosk.core.checkin.waiting_scans import WaitingScan
from kiosk.core.errors import IllegalStep
from kiosk.core.identification.codes import Code
from kiosk.core.identification.find_me import (
    FactNotProved,
    FindMeTrouble,
    NameHit,
    NameSearchResult,
)
from kiosk.core.screen import states
from kiosk.core.screen.states import group_outcome
from kiosk.core.screen.transitions import TimeLimits, limit_ms, step
from tests.helpers.members import customer, membership

_ANA, _BEN = customer(1, "Ana"), customer(2, "Ben")
_MONTHLY, _PACK = membership(10), membership(11)
_DECISION = rules.CheckIn(_ANA, _MONTHLY)
_AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
_CODE = Code("1")
_VISIT, _EARLIER, _NEW = 2, 1, 3
_HIT, _OTHER_HIT = NameHit("Ana", "M", (_ANA,)), NameHit("Ana", "P", (_BEN,))
_ID, _OTHER_ID = "this", "another"


def _result(outcome: VisitOutcome, checkin_id: str | None = None) -> states.Result:
    return states.Result(_VISIT, outcome, _ANA, checkin=checkin_id)


_BENS = rules.CheckIn(_BEN, _MONTHLY)
_CY = customer(3, "Cy")
_FAMILY = (
    rules.Relative(_ANA, _DECISION),
    rules.Relative(_BEN, rules.ChooseMembership(_BEN, (_MONTHLY, _PACK))),
    rules.Relative(_CY, rules.AlreadyIn(_CY, _AT)),
)


def _group(outcome: VisitOutcome) -> states.Result:
    members = (
        states.GroupMember(_DECISION, _ID, outcome),
        states.GroupMember(_BENS, "bens", VisitOutcome.WELCOME),
    )
    return states.Result(_VISIT, group_outcome(members), _ANA, group=members)


STATES: Final[dict[str, states.ScreenState]] = {
    "ready": states.Ready(),
    "looking up": states.LookingUp(_VISIT),
    "finding a name": states.FindMeName(_VISIT),
    "finding a name, looked for": states.FindMeName(_VISIT, asked=True),
    "picking a name": states.FindMeMatches(_VISIT, (_HIT, _OTHER_HIT)),
    "proving a fact": states.FindMeFact(_VISIT, _HIT),
    "proving a fact, being checked": states.FindMeFact(_VISIT, _HIT, asked=True),
    "choosing a person": states.ChoosingPerson(_VISIT, (_ANA, _BEN)),
    "choosing in a family, 0 picked": states.ChoosingFamily(_VISIT, _FAMILY),
    "choosing in a family, 1 picked": states.ChoosingFamily(_VISIT, _FAMILY, frozenset({_ANA.id})),
    "choosing in a family, 2 picked": states.ChoosingFamily(
        _VISIT, _FAMILY, frozenset({_ANA.id, _BEN.id})
    ),
    "choosing a membership": states.ChoosingMembership(_VISIT, _ANA, (_MONTHLY, _PACK)),
    "checking in, not yet on disk": states.CheckingIn(_VISIT, _DECISION),
    "checking in, on disk": states.CheckingIn(_VISIT, _DECISION, _ID),
    "checking in a group, nothing known": states.CheckingInGroup(
        _VISIT, (states.GroupMember(_DECISION), states.GroupMember(_BENS))
    ),
    "checking in a group, one known": states.CheckingInGroup(
        _VISIT,
        (
            states.GroupMember(_DECISION, _ID),
            states.GroupMember(_BENS, "bens", VisitOutcome.WELCOME),
        ),
    ),
    "result of a group: saved": _group(VisitOutcome.SAVED),
    "result of a group: welcome": _group(VisitOutcome.WELCOME),
    "result of a group: front desk": _group(VisitOutcome.TROUBLE),
    "result: saved": _result(VisitOutcome.SAVED, _ID),
    "result: welcome": _result(VisitOutcome.WELCOME, _ID),
    "result: already in": _result(VisitOutcome.ALREADY_IN),
    "result: front desk": _result(VisitOutcome.FRONT_DESK),
    "result: refused": _result(VisitOutcome.REFUSED, _ID),
    "result: kept": _result(VisitOutcome.KEPT),
    "result: unknown": _result(VisitOutcome.UNKNOWN),
    "result: trouble": _result(VisitOutcome.TROUBLE),
}
"""One example of every state of the screen, all of visit 2."""

EVENTS: Final[dict[str, states.ScreenEvent]] = {
    "a code is scanned": states.Scanned(_NEW, _CODE, 7.0),
    "decided: check in": states.EligibilityDecided(_VISIT, _DECISION),
    "decided: choose a membership": states.EligibilityDecided(
        _VISIT, rules.ChooseMembership(_ANA, (_MONTHLY, _PACK))
    ),
    "decided: choose a person": states.EligibilityDecided(_VISIT, rules.ChoosePerson((_ANA, _BEN))),
    "decided: who of a family": states.EligibilityDecided(
        _VISIT, rules.ChooseFamily(_FAMILY, frozenset({_ANA.id}))
    ),
    "decided, for an earlier visit: who of a family": states.EligibilityDecided(
        _EARLIER, rules.ChooseFamily(_FAMILY, frozenset({_ANA.id}))
    ),
    "decided: already in": states.EligibilityDecided(_VISIT, rules.AlreadyIn(_ANA, _AT)),
    "decided: front desk": states.EligibilityDecided(
        _VISIT, rules.FrontDesk(_ANA, rules.Reason.NO_MEMBERSHIP)
    ),
    "decided: front desk, refused": states.EligibilityDecided(
        _VISIT, rules.FrontDesk(_ANA, rules.Reason.NO_MEMBERSHIP, refused=True)
    ),
    "decided: kept for later": states.EligibilityDecided(_VISIT, rules.ScanPending()),
    "decided: unclear owner": states.EligibilityDecided(_VISIT, rules.UnclearOwner()),
    "decided: not known": states.EligibilityDecided(_VISIT, rules.NotKnown()),
    "decided, for an earlier visit: check in": states.EligibilityDecided(_EARLIER, _DECISION),
    "decided, for an earlier visit: not known": states.EligibilityDecided(
        _EARLIER, rules.NotKnown()
    ),
    "the look-up failed": states.Failed(_VISIT),
    "the look-up of an earlier visit failed": states.Failed(_EARLIER),
    "a person is picked": states.PersonPicked(_BEN),
    "a person who is not shown is picked": states.PersonPicked(customer(9)),
    "a relative is touched": states.FamilyMemberToggled(_BEN),
    "a relative who may not be picked is touched": states.FamilyMemberToggled(_CY),
    "the group is confirmed": states.GroupConfirmed(),
    "a membership is picked": states.MembershipPicked(_PACK),
    "a membership that is not shown is picked": states.MembershipPicked(membership(19)),
    "on disk": states.Recorded(_VISIT, _ID, _ANA.id),
    "on disk, an earlier visit": states.Recorded(_EARLIER, _OTHER_ID),
    "not on disk: already there": states.NotRecorded(_VISIT, _AT, _ANA.id),
    "not on disk: the disk failed": states.NotRecorded(_VISIT, customer=_ANA.id),
    "not on disk, an earlier visit": states.NotRecorded(_EARLIER),
    "TeamUp: confirmed": states.Settled(_ID, SendResult.CONFIRMED),
    "TeamUp: refused": states.Settled(_ID, SendResult.REFUSED),
    "TeamUp: later": states.Settled(_ID, SendResult.LATER),
    "TeamUp, about another check-in: confirmed": states.Settled(_OTHER_ID, SendResult.CONFIRMED),
    "Find me is wanted": states.FindMeRequested(_NEW),
    "a key is touched": states.FindMeKeyTouched(),
    "a name is given": states.FindMeNameGiven("ana"),
    "a name is looked for: nobody": states.FindMeNameSearched(
        _VISIT, NameSearchResult(trouble=FindMeTrouble.MISSED)
    ),
    "a name is looked for: one": states.FindMeNameSearched(_VISIT, NameSearchResult((_HIT,))),
    "a name is looked for: several": states.FindMeNameSearched(
        _VISIT, NameSearchResult((_HIT, _OTHER_HIT))
    ),
    "a name is looked for, for an earlier visit": states.FindMeNameSearched(
        _EARLIER, NameSearchResult((_HIT,))
    ),
    "a name is picked": states.FindMeNamePicked(_OTHER_HIT),
    "a name that is not shown is picked": states.FindMeNamePicked(NameHit("Zoë", "L", (_ANA,))),
    "a fact is given": states.FindMeFactGiven("ana.moreno"),
    "the fact is refused": states.FindMeFactRefused(_VISIT, FactNotProved(FindMeTrouble.MISSED)),
    "the fact is refused, of an earlier visit": states.FindMeFactRefused(
        _EARLIER, FactNotProved(FindMeTrouble.MISSED)
    ),
    "stepped back": states.FindMeSteppedBack(),
    "a note is found": states.NoteFound(_VISIT, FirstVisit()),
    "a note is found, for an earlier visit": states.NoteFound(_EARLIER, FirstVisit()),
    "the time is up": states.TimeUp(),
    "touched": states.Touched(),
}
"""Every event, about the visit on the screen and, where that differs, about another."""

_EFFECTS: Final = {
    states.LookUp: "look up visit {}",
    states.CheckEligibility: "check the eligibility of the person of visit {}",
    states.Record: "record visit {}",
    states.FindMeSearch: "look for the name of visit {}",
    states.FindMeCheckFact: "check the fact of visit {}",
    states.LookUpNotes: "look for a note to visit {}",
    WaitingScan: "let visit {} wait in line",
}

HEAD: Final = """\
# The two state tables

This page is written by the code it describes: `tests/core/screen/test_state_tables.py` compares it
with `kiosk/core/checkin/checkin.py` and `kiosk/core/screen/transitions.py`, and fails when they
differ. After a change of a table, write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/core/screen/test_state_tables.py
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *_checkin_part(), *_screen_part()]).rstrip() + "\n"


def _checkin_part() -> Iterator[str]:
    yield "## One check-in (a row of the outbox)\n"
    yield "Each cell is the state that follows; an empty cell is a step that cannot be made."
    yield "*Open*: something is still to be done. *Counts*: it is a visit when the once-a-day rule"
    yield "is asked.\n"
    yield _row("state", "open", "counts", *(_words(event) for event in checkin.CheckinEvent))
    yield _row(*["---"] * (len(checkin.CheckinEvent) + 3))
    for state in checkin.CheckinState:
        steps = checkin.TABLE[state]
        yield _row(
            f"**{state}**",
            "yes" if state in checkin.OPEN_STATES else "",
            "yes" if state in checkin.COUNTING_STATES else "",
            *(steps.get(event, "") for event in checkin.CheckinEvent),
        )
    yield ""


def _screen_part() -> Iterator[str]:
    yield "## The member's screen\n"
    yield "The visit on the screen is visit 2; visit 1 came before it, and visit 3 is a new scan."
    yield "Time limits are the defaults of `TimeLimits`. Events that are not in a state's table"
    yield "leave it as it is and do nothing; a touch on what is not on the screen is illegal.\n"
    alike: dict[str, list[str]] = {}
    for name, state in STATES.items():
        alike.setdefault("\n".join(_table_of(state)), []).append(name)
    for table, names in alike.items():
        yield f"### {' · '.join(names)}\n"
        yield table


def _table_of(state: states.ScreenState) -> Iterator[str]:
    limit, waiting = limit_ms(state, TimeLimits()), limit_ms(state, TimeLimits(), waiting=True)
    shorter = f", {waiting} ms while somebody waits" if waiting != limit else ""
    yield f"Time limit: {f'{limit} ms' if limit is not None else 'none'}{shorter}.\n"
    yield _row("event", "next", "to be done")
    yield _row("---", "---", "---")
    illegal = []
    for words, event in EVENTS.items():
        try:
            after, effects = step(state, event)
        except IllegalStep:
            illegal.append(words)
            continue
        if after != state or effects:
            yield _row(words, _next(state, after), ", ".join(map(_effect, effects)))
    yield f"\nIllegal: {'; '.join(illegal)}.\n"


def _next(before: states.ScreenState, after: states.ScreenState) -> str:
    return "(stays)" if after == before else name_of(after)


_PLAIN_NAMES: Final[dict[type[states.ScreenState], str]] = {
    states.Ready: "ready",
    states.LookingUp: "looking up",
    states.FindMeMatches: "picking a name",
    states.ChoosingPerson: "choosing a person",
    states.ChoosingMembership: "choosing a membership",
}


def name_of(state: states.ScreenState) -> str:
    """Return the heading under which `state` stands on the page."""
    return _PLAIN_NAMES.get(type(state)) or _name_with_details(state)


def _name_with_details(state: states.ScreenState) -> str:
    match state:
        case states.FindMeName():
            return "finding a name" + (", looked for" if state.asked else "")
        case states.FindMeFact():
            return "proving a fact" + (", being checked" if state.asked else "")
        case states.ChoosingFamily(picked=picked):
            return f"choosing in a family, {len(picked)} picked"
        case states.CheckingInGroup():
            known = any(one.outcome or one.checkin for one in state.members)
            return f"checking in a group, {'one known' if known else 'nothing known'}"
        case states.CheckingIn():
            return f"checking in, {'not yet ' if state.checkin is None else ''}on disk"
        case states.Result():
            return f"result{' of a group' if state.group else ''}: {_words(state.outcome)}"
        case _:
            raise AssertionError(f"{type(state).__name__} has no heading")


def _effect(effect: states.ScreenEffect) -> str:
    return _EFFECTS[type(effect)].format(effect.visit)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
