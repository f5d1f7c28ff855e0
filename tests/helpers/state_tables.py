"""Renders the two state tables as Markdown, by asking the code.

`tests/core/test_state_tables.py` compares the result with `docs/state-tables.md`.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from kiosk.core import checkin, rules, screen
from kiosk.core.codes import Code
from kiosk.core.errors import IllegalStep
from kiosk.core.find_me import Found, Hit, NotProved, Trouble
from kiosk.core.notes import FirstVisit
from kiosk.core.party import outcome_of
from kiosk.core.screen_table import Limits, limit_ms, step
from tests.helpers.members import customer, membership

_ANA, _BEN = customer(1, "Ana"), customer(2, "Ben")
_MONTHLY, _PACK = membership(10), membership(11)
_DECISION = rules.CheckIn(_ANA, _MONTHLY)
_AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
_CODE = Code("1")
_VISIT, _EARLIER, _NEW = 2, 1, 3
_HIT, _OTHER_HIT = Hit("Ana", "M", (_ANA,)), Hit("Ana", "P", (_BEN,))
_ID, _OTHER_ID = "this", "another"


def _result(outcome: screen.Outcome, checkin_id: str | None = None) -> screen.Result:
    return screen.Result(_VISIT, outcome, _ANA, checkin=checkin_id)


_BENS = rules.CheckIn(_BEN, _MONTHLY)
_CY = customer(3, "Cy")
_FAMILY = (
    rules.Relative(_ANA, _DECISION),
    rules.Relative(_BEN, rules.ChooseMembership(_BEN, (_MONTHLY, _PACK))),
    rules.Relative(_CY, rules.AlreadyIn(_CY, _AT)),
)


def _party(outcome: screen.Outcome) -> screen.Result:
    parts = (
        screen.Part(_DECISION, _ID, outcome),
        screen.Part(_BENS, "bens", screen.Outcome.WELCOME),
    )
    return screen.Result(_VISIT, outcome_of(parts), _ANA, party=parts)


STATES: Final[dict[str, screen.State]] = {
    "ready": screen.Ready(),
    "looking up": screen.LookingUp(_VISIT),
    "finding a name": screen.FindingName(_VISIT),
    "finding a name, looked for": screen.FindingName(_VISIT, asked=True),
    "picking a name": screen.PickingName(_VISIT, (_HIT, _OTHER_HIT)),
    "proving a fact": screen.ProvingFact(_VISIT, _HIT),
    "proving a fact, being checked": screen.ProvingFact(_VISIT, _HIT, asked=True),
    "choosing a person": screen.ChoosingPerson(_VISIT, (_ANA, _BEN)),
    "choosing in a family, 0 picked": screen.ChoosingFamily(_VISIT, _FAMILY),
    "choosing in a family, 1 picked": screen.ChoosingFamily(_VISIT, _FAMILY, frozenset({_ANA.id})),
    "choosing in a family, 2 picked": screen.ChoosingFamily(
        _VISIT, _FAMILY, frozenset({_ANA.id, _BEN.id})
    ),
    "choosing a membership": screen.ChoosingMembership(_VISIT, _ANA, (_MONTHLY, _PACK)),
    "checking in, not yet on disk": screen.CheckingIn(_VISIT, _DECISION),
    "checking in, on disk": screen.CheckingIn(_VISIT, _DECISION, _ID),
    "checking in a party, nothing known": screen.CheckingInParty(
        _VISIT, (screen.Part(_DECISION), screen.Part(_BENS))
    ),
    "checking in a party, one known": screen.CheckingInParty(
        _VISIT,
        (screen.Part(_DECISION, _ID), screen.Part(_BENS, "bens", screen.Outcome.WELCOME)),
    ),
    "result of a party: saved": _party(screen.Outcome.SAVED),
    "result of a party: welcome": _party(screen.Outcome.WELCOME),
    "result of a party: front desk": _party(screen.Outcome.TROUBLE),
    "result: saved": _result(screen.Outcome.SAVED, _ID),
    "result: welcome": _result(screen.Outcome.WELCOME, _ID),
    "result: already in": _result(screen.Outcome.ALREADY_IN),
    "result: front desk": _result(screen.Outcome.FRONT_DESK),
    "result: refused": _result(screen.Outcome.REFUSED, _ID),
    "result: kept": _result(screen.Outcome.KEPT),
    "result: unknown": _result(screen.Outcome.UNKNOWN),
    "result: trouble": _result(screen.Outcome.TROUBLE),
}
"""One example of every state of the screen, all of visit 2."""

EVENTS: Final[dict[str, screen.Event]] = {
    "a code is scanned": screen.Scanned(_NEW, _CODE, 7.0),
    "decided: check in": screen.Decided(_VISIT, _DECISION),
    "decided: choose a membership": screen.Decided(
        _VISIT, rules.ChooseMembership(_ANA, (_MONTHLY, _PACK))
    ),
    "decided: choose a person": screen.Decided(_VISIT, rules.ChoosePerson((_ANA, _BEN))),
    "decided: who of a family": screen.Decided(
        _VISIT, rules.ChooseFamily(_FAMILY, frozenset({_ANA.id}))
    ),
    "decided, for an earlier visit: who of a family": screen.Decided(
        _EARLIER, rules.ChooseFamily(_FAMILY, frozenset({_ANA.id}))
    ),
    "decided: already in": screen.Decided(_VISIT, rules.AlreadyIn(_ANA, _AT)),
    "decided: front desk": screen.Decided(
        _VISIT, rules.FrontDesk(_ANA, rules.Reason.NO_MEMBERSHIP)
    ),
    "decided: front desk, refused": screen.Decided(
        _VISIT, rules.FrontDesk(_ANA, rules.Reason.NO_MEMBERSHIP, refused=True)
    ),
    "decided: kept for later": screen.Decided(_VISIT, rules.KeptForLater()),
    "decided: not known": screen.Decided(_VISIT, rules.NotKnown()),
    "decided, for an earlier visit: check in": screen.Decided(_EARLIER, _DECISION),
    "decided, for an earlier visit: not known": screen.Decided(_EARLIER, rules.NotKnown()),
    "the look-up failed": screen.Failed(_VISIT),
    "the look-up of an earlier visit failed": screen.Failed(_EARLIER),
    "a person is picked": screen.PersonPicked(_BEN),
    "a person who is not shown is picked": screen.PersonPicked(customer(9)),
    "a relative is touched": screen.Toggled(_BEN),
    "a relative who may not be picked is touched": screen.Toggled(_CY),
    "the party is confirmed": screen.PartyConfirmed(),
    "a membership is picked": screen.MembershipPicked(_PACK),
    "a membership that is not shown is picked": screen.MembershipPicked(membership(19)),
    "on disk": screen.Recorded(_VISIT, _ID, _ANA.id),
    "on disk, an earlier visit": screen.Recorded(_EARLIER, _OTHER_ID),
    "not on disk: already there": screen.NotRecorded(_VISIT, _AT, _ANA.id),
    "not on disk: the disk failed": screen.NotRecorded(_VISIT, customer=_ANA.id),
    "not on disk, an earlier visit": screen.NotRecorded(_EARLIER),
    "TeamUp: confirmed": screen.Settled(_ID, screen.Answer.CONFIRMED),
    "TeamUp: refused": screen.Settled(_ID, screen.Answer.REFUSED),
    "TeamUp: later": screen.Settled(_ID, screen.Answer.LATER),
    "TeamUp, about another check-in: confirmed": screen.Settled(_OTHER_ID, screen.Answer.CONFIRMED),
    "Find me is wanted": screen.FindMeWanted(_NEW),
    "a key is touched": screen.KeyTouched(),
    "a name is given": screen.NameGiven("ana"),
    "a name is looked for: nobody": screen.NameLookedFor(_VISIT, Found(trouble=Trouble.MISSED)),
    "a name is looked for: one": screen.NameLookedFor(_VISIT, Found((_HIT,))),
    "a name is looked for: several": screen.NameLookedFor(_VISIT, Found((_HIT, _OTHER_HIT))),
    "a name is looked for, for an earlier visit": screen.NameLookedFor(_EARLIER, Found((_HIT,))),
    "a name is picked": screen.NamePicked(_OTHER_HIT),
    "a name that is not shown is picked": screen.NamePicked(Hit("Zoë", "L", (_ANA,))),
    "a fact is given": screen.FactGiven("ana.moreno"),
    "the fact is refused": screen.FactRefused(_VISIT, NotProved(Trouble.MISSED)),
    "the fact is refused, of an earlier visit": screen.FactRefused(
        _EARLIER, NotProved(Trouble.MISSED)
    ),
    "stepped back": screen.SteppedBack(),
    "a note is found": screen.Noted(_VISIT, FirstVisit()),
    "a note is found, for an earlier visit": screen.Noted(_EARLIER, FirstVisit()),
    "the time is up": screen.TimeUp(),
    "touched": screen.Touched(),
}
"""Every event, about the visit on the screen and, where that differs, about another."""

_EFFECTS: Final = {
    screen.LookUp: "look up visit {}",
    screen.Judge: "judge the person of visit {}",
    screen.Record: "record visit {}",
    screen.LookForName: "look for the name of visit {}",
    screen.Prove: "check the fact of visit {}",
    screen.LookForNotes: "look for a note to visit {}",
    screen.WaitingScan: "let visit {} wait in line",
}

HEAD: Final = """\
# The two state tables

This page is written by the code it describes: `tests/core/test_state_tables.py` compares it with
`kiosk/core/checkin.py` and `kiosk/core/screen_table.py`, and fails when they differ. After a change
of a table, write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/core/test_state_tables.py
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *_checkin_part(), *_screen_part()]).rstrip() + "\n"


def _checkin_part() -> Iterator[str]:
    yield "## One check-in (a row of the outbox)\n"
    yield "Each cell is the state that follows; an empty cell is a step that cannot be made."
    yield "*Open*: something is still to be done. *Counts*: it is a visit when the once-a-day rule"
    yield "is asked.\n"
    yield _row("state", "open", "counts", *(_words(event) for event in checkin.Event))
    yield _row(*["---"] * (len(checkin.Event) + 3))
    for state in checkin.State:
        steps = checkin.TABLE[state]
        yield _row(
            f"**{state}**",
            "yes" if state in checkin.OPEN_STATES else "",
            "yes" if state in checkin.COUNTING_STATES else "",
            *(steps.get(event, "") for event in checkin.Event),
        )
    yield ""


def _screen_part() -> Iterator[str]:
    yield "## The member's screen\n"
    yield "The visit on the screen is visit 2; visit 1 came before it, and visit 3 is a new scan."
    yield "Time limits are the defaults of `Limits`. Events that are not in a state's table leave"
    yield "it as it is and do nothing; a touch on something that is not on the screen is illegal.\n"
    alike: dict[str, list[str]] = {}
    for name, state in STATES.items():
        alike.setdefault("\n".join(_table_of(state)), []).append(name)
    for table, names in alike.items():
        yield f"### {' · '.join(names)}\n"
        yield table


def _table_of(state: screen.State) -> Iterator[str]:
    limit, waiting = limit_ms(state, Limits()), limit_ms(state, Limits(), waiting=True)
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


def _next(before: screen.State, after: screen.State) -> str:
    return "(stays)" if after == before else name_of(after)


def name_of(state: screen.State) -> str:
    """Return the heading under which `state` stands on the page."""
    match state:
        case screen.Ready():
            return "ready"
        case screen.LookingUp():
            return "looking up"
        case screen.FindingName():
            return "finding a name" + (", looked for" if state.asked else "")
        case screen.PickingName():
            return "picking a name"
        case screen.ProvingFact():
            return "proving a fact" + (", being checked" if state.asked else "")
        case screen.ChoosingPerson():
            return "choosing a person"
        case screen.ChoosingMembership():
            return "choosing a membership"
        case screen.ChoosingFamily(picked=picked):
            return f"choosing in a family, {len(picked)} picked"
        case screen.CheckingInParty():
            known = any(part.outcome or part.checkin for part in state.parts)
            return f"checking in a party, {'one known' if known else 'nothing known'}"
        case screen.CheckingIn(checkin=None):
            return "checking in, not yet on disk"
        case screen.CheckingIn():
            return "checking in, on disk"
        case screen.Result(party=party) if party:
            return f"result of a party: {_words(state.outcome)}"
        case screen.Result():
            return f"result: {_words(state.outcome)}"


def _effect(effect: screen.Effect) -> str:
    return _EFFECTS[type(effect)].format(effect.visit)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
