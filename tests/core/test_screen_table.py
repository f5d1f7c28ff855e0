"""The member's screen: every state with every event, and long random evenings."""

import itertools
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core import rules, screen
from kiosk.core.codes import Code
from kiosk.core.errors import IllegalStep
from kiosk.core.members import Customer, Membership
from kiosk.core.notes import EndsSoon
from kiosk.core.screen import (
    Answer,
    CheckingIn,
    ChoosingMembership,
    ChoosingPerson,
    Decided,
    Failed,
    Judge,
    LookingUp,
    LookUp,
    MembershipPicked,
    NamePicked,
    NotRecorded,
    Outcome,
    PersonPicked,
    PickingName,
    Ready,
    Record,
    Recorded,
    Result,
    Scanned,
    Settled,
    TimeUp,
    Touched,
)
from kiosk.core.screen_table import Limits, limit_ms, step
from tests.helpers.members import customer, membership
from tests.helpers.state_tables import EVENTS, STATES

ANA, BEN = customer(1, "Ana"), customer(2, "Ben")
MONTHLY, PACK = membership(10), membership(11)
NOTE = EndsSoon(5)
DECISION = rules.CheckIn(ANA, MONTHLY, NOTE)
AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
CODE = Code("1")

LOOKING = LookingUp(2)
PEOPLE = ChoosingPerson(2, (ANA, BEN))
MEMBERSHIPS = ChoosingMembership(2, ANA, (MONTHLY, PACK))
WRITING = CheckingIn(2, DECISION)
WAITING = CheckingIn(2, DECISION, "this")
SAVED = Result(2, Outcome.SAVED, ANA, MONTHLY, NOTE, checkin="this")
TROUBLE = Result(2, Outcome.TROUBLE, ANA, MONTHLY, NOTE)


# --- every state with every event -------------------------------------------------------------


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_no_event_breaks_a_state(state: screen.State, event: screen.Event) -> None:
    legal = not isinstance(event, PersonPicked | MembershipPicked | NamePicked) or (
        (isinstance(state, ChoosingPerson) and event == PersonPicked(BEN))
        or (isinstance(state, ChoosingMembership) and event == MembershipPicked(PACK))
        or (isinstance(state, PickingName) and event == EVENTS["a name is picked"])
    )
    if legal:
        after, effects = step(state, event)
        assert type(after) in {type(s) for s in STATES.values()}
        assert len(effects) <= 1
    else:
        with pytest.raises(IllegalStep, match="is not on the screen any more"):
            step(state, event)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_new_scan_always_wins(state: screen.State) -> None:
    assert step(state, Scanned(3, CODE)) == (LookingUp(3), (LookUp(3, CODE),))


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_time_leads_back_to_ready(state: screen.State) -> None:
    for _ in range(3):
        state, effects = step(state, TimeUp())
        assert effects == ()
        if state == Ready():
            return
    pytest.fail(f"still {state}")


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_every_state_but_ready_has_a_time_limit(state: screen.State) -> None:
    limit = limit_ms(state, Limits())
    if state == Ready():
        assert limit is None
    else:
        assert limit is not None
        assert limit > 0


def test_the_limits() -> None:
    limits = Limits(looking_up=1, choosing=2, answer=3, result=4)
    states: list[screen.State] = [LOOKING, PEOPLE, MEMBERSHIPS, WRITING, WAITING, SAVED, TROUBLE]
    assert [limit_ms(state, limits) for state in states] == [1, 2, 2, 3, 3, 4, 4]
    assert Limits() == Limits(
        looking_up=5000, choosing=20000, typing=30000, answer=1500, result=4000
    )


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_visit_decided_after_a_newer_scan_is_still_recorded(state: screen.State) -> None:
    assert step(state, Decided(1, DECISION)) == (state, (Record(1, DECISION),))


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize(
    "decision",
    [
        rules.ChooseMembership(ANA, (MONTHLY, PACK)),
        rules.ChoosePerson((ANA, BEN)),
        rules.AlreadyIn(ANA, AT),
        rules.FrontDesk(ANA, rules.Reason.EXPIRED),
        rules.KeptForLater(),
        rules.NotKnown(),
    ],
)
def test_other_late_decisions_leave_the_screen_alone(
    state: screen.State, decision: rules.Decision
) -> None:
    assert step(state, Decided(1, decision)) == (state, ())


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize(
    "event",
    [
        Failed(1),
        Recorded(1, "another"),
        NotRecorded(1),
        NotRecorded(1, AT),
        *(Settled("another", answer) for answer in Answer),
    ],
)
def test_news_of_another_visit_leaves_the_screen_alone(
    state: screen.State, event: screen.Event
) -> None:
    assert step(state, event) == (state, ())


# --- the way of a visit -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decision", "after"),
    [
        (rules.ChooseMembership(ANA, (MONTHLY, PACK)), MEMBERSHIPS),
        (rules.ChoosePerson((ANA, BEN)), PEOPLE),
        (rules.AlreadyIn(ANA, AT), Result(2, Outcome.ALREADY_IN, ANA, since=AT)),
        (
            rules.FrontDesk(ANA, rules.Reason.FLAGGED),
            Result(2, Outcome.FRONT_DESK, ANA, reason=rules.Reason.FLAGGED),
        ),
        (
            rules.FrontDesk(ANA, rules.Reason.EXPIRED, refused=True),
            Result(2, Outcome.REFUSED, ANA, reason=rules.Reason.EXPIRED),
        ),
        (rules.KeptForLater(), Result(2, Outcome.KEPT)),
        (rules.NotKnown(), Result(2, Outcome.UNKNOWN)),
    ],
)
def test_what_the_rules_said_is_shown(decision: rules.Decision, after: screen.State) -> None:
    assert step(LOOKING, Decided(2, decision)) == (after, ())


def test_a_check_in_is_written_down_at_once() -> None:
    assert step(LOOKING, Decided(2, DECISION)) == (WRITING, (Record(2, DECISION),))


def test_a_look_up_that_fails_or_takes_too_long_is_trouble() -> None:
    assert step(LOOKING, Failed(2)) == (Result(2, Outcome.TROUBLE), ())
    assert step(LOOKING, TimeUp()) == (Result(2, Outcome.TROUBLE), ())


def test_a_person_is_picked() -> None:
    assert step(PEOPLE, PersonPicked(BEN)) == (LOOKING, (Judge(2, BEN),))


def test_a_membership_is_picked() -> None:
    decision = rules.CheckIn(ANA, PACK, NOTE)
    assert step(MEMBERSHIPS, MembershipPicked(PACK, NOTE)) == (
        CheckingIn(2, decision),
        (Record(2, decision),),
    )


def test_what_a_touch_too_late_is_told() -> None:
    with pytest.raises(IllegalStep, match=r"^That person is not on the screen any more\.$"):
        step(PEOPLE, PersonPicked(customer(9)))
    with pytest.raises(IllegalStep, match=r"^That membership is not on the screen any more\.$"):
        step(MEMBERSHIPS, MembershipPicked(membership(99)))


def test_written_down_and_then_answered() -> None:
    assert step(WRITING, Recorded(2, "this")) == (WAITING, ())
    for answer, outcome in [
        (Answer.CONFIRMED, Outcome.WELCOME),
        (Answer.REFUSED, Outcome.REFUSED),
        (Answer.LATER, Outcome.SAVED),
    ]:
        after = Result(2, outcome, ANA, MONTHLY, NOTE, checkin="this")
        assert step(WAITING, Settled("this", answer)) == (after, ())


def test_an_answer_before_the_commit_is_known_waits_for_it() -> None:
    assert step(WRITING, Settled("this", Answer.CONFIRMED)) == (WRITING, ())


def test_no_answer_in_time_is_saved() -> None:
    assert step(WAITING, TimeUp()) == (SAVED, ())


def test_the_answer_may_come_while_saved_is_shown() -> None:
    welcome = Result(2, Outcome.WELCOME, ANA, MONTHLY, NOTE, checkin="this")
    refused = Result(2, Outcome.REFUSED, ANA, MONTHLY, NOTE, checkin="this")
    assert step(SAVED, Settled("this", Answer.CONFIRMED)) == (welcome, ())
    assert step(SAVED, Settled("this", Answer.REFUSED)) == (refused, ())
    assert step(SAVED, Settled("this", Answer.LATER)) == (SAVED, ())


def test_a_shown_answer_does_not_change_any_more() -> None:
    welcome = Result(2, Outcome.WELCOME, ANA, checkin="this")
    for answer in Answer:
        assert step(welcome, Settled("this", answer)) == (welcome, ())


def test_a_slow_disk_is_trouble_until_it_is_done() -> None:
    assert step(WRITING, TimeUp()) == (TROUBLE, ())
    assert step(TROUBLE, Recorded(2, "this")) == (SAVED, ())
    welcome = Result(2, Outcome.WELCOME, ANA, MONTHLY, NOTE, checkin="this")
    assert step(SAVED, Settled("this", Answer.CONFIRMED)) == (welcome, ())


def test_not_written_down() -> None:
    assert step(WRITING, NotRecorded(2)) == (TROUBLE, ())
    already = Result(2, Outcome.ALREADY_IN, ANA, since=AT)
    assert step(WRITING, NotRecorded(2, AT)) == (already, ())


@pytest.mark.parametrize("state", [PEOPLE, MEMBERSHIPS, SAVED, TROUBLE])
def test_what_can_be_touched_away(state: screen.State) -> None:
    assert step(state, Touched()) == (Ready(), ())


@pytest.mark.parametrize("state", [Ready(), LOOKING, WRITING, WAITING])
def test_what_cannot_be_touched_away(state: screen.State) -> None:
    assert step(state, Touched()) == (state, ())


# --- long random evenings ---------------------------------------------------------------------

DECISIONS = st.sampled_from(
    [
        rules.CheckIn(ANA, MONTHLY),
        rules.CheckIn(BEN, None),
        rules.ChooseMembership(ANA, (MONTHLY, PACK)),
        rules.ChoosePerson((ANA, BEN)),
        rules.AlreadyIn(ANA, AT),
        rules.FrontDesk(ANA, rules.Reason.EXPIRED),
        rules.KeptForLater(),
        rules.NotKnown(),
    ]
)


class Evening(RuleBasedStateMachine):
    """The kiosk's threads answer in any order, late or never; people touch what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.state: screen.State = Ready()
        self.numbers = itertools.count(1)
        self.asked: list[int] = []  # look-ups under way
        self.writing: list[Record] = []  # commits under way
        self.owed: Counter[int] = Counter()  # visits decided as a check-in
        self.recorded: Counter[int] = Counter()  # Record effects seen
        self.on_disk: dict[int, str] = {}

    def feed(self, event: screen.Event) -> tuple[screen.Effect, ...]:
        """Make one step; do what it says."""
        self.state, effects = step(self.state, event)
        for effect in effects:
            match effect:
                case LookUp(visit, _) | Judge(visit, _):
                    self.asked.append(visit)
                case Record(visit, _):
                    self.recorded[visit] += 1
                    self.writing.append(effect)
        return effects

    @rule()
    def scan(self) -> None:
        """Somebody holds up a code."""
        visit = next(self.numbers)
        assert self.feed(Scanned(visit, CODE)) == (LookUp(visit, CODE),)
        assert self.state == LookingUp(visit)

    @precondition(lambda self: self.asked)
    @rule(data=st.data(), decision=DECISIONS)
    def decide(self, data: st.DataObject, decision: rules.Decision) -> None:
        """Any look-up under way comes to an end."""
        visit = data.draw(st.sampled_from(self.asked))
        self.asked.remove(visit)
        effects = self.feed(Decided(visit, decision))
        if isinstance(decision, rules.CheckIn):
            self.owed[visit] += 1
            assert effects == (Record(visit, decision),)
        else:
            assert effects == ()

    @precondition(lambda self: self.asked)
    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        """Any look-up under way fails."""
        visit = data.draw(st.sampled_from(self.asked))
        self.asked.remove(visit)
        assert self.feed(Failed(visit)) == ()

    @rule(who=st.sampled_from([ANA, BEN, customer(9)]))
    def pick_person(self, who: Customer) -> None:
        """Somebody touches a person, shown or not."""
        before = self.state
        try:
            self.feed(PersonPicked(who))
        except IllegalStep:
            assert not (isinstance(before, ChoosingPerson) and who in before.people)
            assert self.state == before

    @rule(what=st.sampled_from([MONTHLY, PACK, membership(99)]))
    def pick_membership(self, what: Membership) -> None:
        """Somebody touches a membership, shown or not."""
        before = self.state
        try:
            (effect,) = self.feed(MembershipPicked(what))
        except IllegalStep:
            assert not (isinstance(before, ChoosingMembership) and what in before.options)
            assert self.state == before
        else:
            self.owed[effect.visit] += 1

    @precondition(lambda self: self.writing)
    @rule(data=st.data())
    def commit(self, data: st.DataObject) -> None:
        """Any commit under way is done, and the screen hears of it."""
        done = data.draw(st.sampled_from(self.writing))
        self.writing.remove(done)
        self.on_disk[done.visit] = f"id-{done.visit}"
        assert self.feed(Recorded(done.visit, f"id-{done.visit}")) == ()

    @precondition(lambda self: self.writing)
    @rule(data=st.data(), since=st.none() | st.just(AT))
    def do_not_commit(self, data: st.DataObject, since: datetime | None) -> None:
        """Any commit under way fails."""
        failed = data.draw(st.sampled_from(self.writing))
        self.writing.remove(failed)
        assert self.feed(NotRecorded(failed.visit, since)) == ()

    @precondition(lambda self: self.recorded)
    @rule(data=st.data(), answer=st.sampled_from(Answer))
    def settle(self, data: st.DataObject, answer: Answer) -> None:
        """News of any check-in, also before the screen knows that it is on disk."""
        visit = data.draw(st.sampled_from(sorted(self.recorded)))
        assert self.feed(Settled(f"id-{visit}", answer)) == ()

    @rule()
    def time_up(self) -> None:
        """The time limit passes."""
        assert self.feed(TimeUp()) == ()

    @rule()
    def touch(self) -> None:
        """Somebody touches the screen."""
        assert self.feed(Touched()) == ()

    @invariant()
    def every_decided_check_in_is_recorded_once(self) -> None:
        """No visit is lost, and none is written down twice."""
        assert self.recorded == self.owed
        assert set(self.recorded.values()) <= {1}

    @invariant()
    def no_state_hangs(self) -> None:
        """Every state but Ready has a limit, and three of them at most lead to Ready."""
        state = self.state
        assert (limit_ms(state, Limits()) is None) is (state == Ready())
        for _ in range(3):
            state, effects = step(state, TimeUp())
            assert effects == ()
        assert state == Ready()

    @invariant()
    def green_means_on_disk(self) -> None:
        """Welcome and saved are shown only for a visit that is committed."""
        match self.state:
            case Result(visit, Outcome.WELCOME | Outcome.SAVED):
                assert self.on_disk[visit] == self.state.checkin
            case CheckingIn(visit, _, str(checkin)):
                assert self.on_disk[visit] == checkin


TestEvening = Evening.TestCase
TestEvening.settings = settings(max_examples=150, stateful_step_count=40)
