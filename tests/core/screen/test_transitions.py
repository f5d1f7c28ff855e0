"""The member's screen: every state with every event, and long random evenings."""

import itertools
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerMembership
from kiosk.core.admission.visit_notes import EndsSoon, FirstVisit, Streak
from kiosk.core.checkin.checkin import SendResult, VisitOutcome
from kiosk.core.checkin.waiting_scans import WaitingScan
from kiosk.core.errors import IllegalStep
from kiosk.core.identification.codes import Code
from kiosk.core.screen import states as screen
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
    FindMeMatches,
    FindMeNamePicked,
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
    Settled,
    TimeUp,
    Touched,
)
from kiosk.core.screen.transitions import (
    OpenQuestion,
    TimeLimits,
    limit_ms,
    restarts_time_limit,
    step,
)
from tests.helpers.members import customer, membership
from tests.helpers.state_tables import EVENTS, STATES

ANA, BEN = customer(1, "Ana"), customer(2, "Ben")
MONTHLY, PACK = membership(10), membership(11)
NOTE = EndsSoon(5)
DECISION = rules.CheckIn(ANA, MONTHLY, NOTE)
AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
CODE = Code("1")

CY = customer(3, "Cy")
FAMILY = rules.ChooseFamily(
    (
        rules.Relative(ANA, DECISION),
        rules.Relative(BEN, rules.ChooseMembership(BEN, (MONTHLY, PACK))),
        rules.Relative(CY, rules.FrontDesk(CY, rules.Reason.EXPIRED)),
    ),
    frozenset({ANA.id}),
)
LOOKING = LookingUp(2)
PEOPLE = ChoosingPerson(2, (ANA, BEN))
MEMBERSHIPS = ChoosingMembership(2, ANA, (MONTHLY, PACK))
WRITING = CheckingIn(2, DECISION)
WAITING = CheckingIn(2, DECISION, "this")
SAVED = Result(2, VisitOutcome.SAVED, ANA, MONTHLY, NOTE, checkin="this")
TROUBLE = Result(2, VisitOutcome.TROUBLE, ANA, MONTHLY, NOTE)


# --- every state with every event -------------------------------------------------------------


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_no_event_breaks_a_state(state: screen.ScreenState, event: screen.ScreenEvent) -> None:
    legal = not isinstance(event, PersonPicked | MembershipPicked | FindMeNamePicked) or (
        (isinstance(state, ChoosingPerson) and event == PersonPicked(BEN))
        or (isinstance(state, ChoosingMembership) and event == MembershipPicked(PACK))
        or (isinstance(state, FindMeMatches) and event == EVENTS["a name is picked"])
    )
    family = isinstance(state, ChoosingFamily)
    if isinstance(event, FamilyMemberToggled):
        legal = family and event == FamilyMemberToggled(BEN)
    if isinstance(event, GroupConfirmed):
        legal = isinstance(state, ChoosingFamily) and bool(state.picked)
    if legal:
        after, effects = step(state, event)
        assert type(after) in {type(s) for s in STATES.values()}
        assert len(effects) <= (2 if family else 1)
    else:
        with pytest.raises(IllegalStep, match="on the screen"):
            step(state, event)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_new_scan_waits_for_a_question_and_else_wins(state: screen.ScreenState) -> None:
    after, effects = step(state, Scanned(3, CODE, 7.5))
    if isinstance(state, OpenQuestion):
        assert (after, effects) == (state, (WaitingScan(3, CODE, 7.5),))
    else:
        assert (after, effects) == (LookingUp(3), (LookUp(3, CODE, 7.5),))


def test_somebody_answers_wherever_something_can_be_picked_or_typed() -> None:
    asked = {name for name, state in STATES.items() if isinstance(state, OpenQuestion)}
    assert asked == {
        name for name in STATES if name.startswith(("choosing", "find", "pick", "prov"))
    }


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_only_a_question_gives_way_sooner_when_somebody_waits(state: screen.ScreenState) -> None:
    for limits in (TimeLimits(), TimeLimits(choosing=2, typing=2, giving_way=3)):
        usual, waiting = limit_ms(state, limits), limit_ms(state, limits, waiting=True)
        if isinstance(state, OpenQuestion):
            assert usual is not None
            assert waiting == min(usual, limits.giving_way)
        else:
            assert waiting == usual


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_time_leads_back_to_ready(state: screen.ScreenState) -> None:
    for _ in range(4):
        picked = len(state.picked) if isinstance(state, ChoosingFamily) else 0
        state, effects = step(state, TimeUp())
        assert len(effects) == picked  # whoever is picked comes in; all else just ends
        if state == Ready():
            return
    pytest.fail(f"still {state}")


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_every_state_but_ready_has_a_time_limit(state: screen.ScreenState) -> None:
    limit = limit_ms(state, TimeLimits())
    if state == Ready():
        assert limit is None
    else:
        assert limit is not None
        assert limit > 0


@pytest.mark.parametrize("before", STATES.values(), ids=STATES)
def test_a_time_limit_begins_anew_with_another_state(before: screen.ScreenState) -> None:
    assert restarts_time_limit(before, Ready()) is (before != Ready())
    assert not restarts_time_limit(before, before)


def test_details_that_come_in_leave_the_time_limit_alone() -> None:
    noted = replace(SAVED, note=FirstVisit())
    assert not restarts_time_limit(SAVED, noted)
    assert restarts_time_limit(SAVED, replace(SAVED, outcome=VisitOutcome.WELCOME))
    assert restarts_time_limit(SAVED, replace(SAVED, visit=9))
    assert not restarts_time_limit(WRITING, WAITING)
    assert restarts_time_limit(WRITING, replace(WRITING, visit=9))
    keys = screen.FindMeName(2)
    assert restarts_time_limit(keys, replace(keys, keys=1))


def test_the_limits() -> None:
    limits = TimeLimits(looking_up=1, choosing=2, answer=3, result=4)
    states: list[screen.ScreenState] = [
        LOOKING,
        PEOPLE,
        MEMBERSHIPS,
        WRITING,
        WAITING,
        SAVED,
        TROUBLE,
    ]
    assert [limit_ms(state, limits) for state in states] == [1, 2, 2, 3, 3, 4, 4]
    assert TimeLimits() == TimeLimits(
        looking_up=5000,
        choosing=20000,
        typing=30000,
        answer=1500,
        result=4000,
        giving_way=6000,
    )


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_visit_decided_after_a_newer_scan_is_still_recorded(state: screen.ScreenState) -> None:
    assert step(state, EligibilityDecided(1, DECISION)) == (state, (Record(1, DECISION),))


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize(
    "decision",
    [
        rules.ChooseMembership(ANA, (MONTHLY, PACK)),
        rules.ChoosePerson((ANA, BEN)),
        rules.AlreadyIn(ANA, AT),
        rules.FrontDesk(ANA, rules.Reason.EXPIRED),
        rules.ScanPending(),
        rules.NotKnown(),
    ],
)
def test_other_late_decisions_leave_the_screen_alone(
    state: screen.ScreenState, decision: rules.Decision
) -> None:
    assert step(state, EligibilityDecided(1, decision)) == (state, ())


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
@pytest.mark.parametrize(
    "event",
    [
        Failed(1),
        Recorded(1, "another"),
        NotRecorded(1),
        NotRecorded(1, AT),
        *(Settled("another", answer) for answer in SendResult),
    ],
)
def test_news_of_another_visit_leaves_the_screen_alone(
    state: screen.ScreenState, event: screen.ScreenEvent
) -> None:
    assert step(state, event) == (state, ())


# --- the way of a visit -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decision", "after"),
    [
        (rules.ChooseMembership(ANA, (MONTHLY, PACK)), MEMBERSHIPS),
        (rules.ChoosePerson((ANA, BEN)), PEOPLE),
        (rules.AlreadyIn(ANA, AT), Result(2, VisitOutcome.ALREADY_IN, ANA, since=AT)),
        (
            rules.FrontDesk(ANA, rules.Reason.FLAGGED),
            Result(2, VisitOutcome.FRONT_DESK, ANA, reason=rules.Reason.FLAGGED),
        ),
        (
            rules.FrontDesk(ANA, rules.Reason.EXPIRED, refused=True),
            Result(2, VisitOutcome.REFUSED, ANA, reason=rules.Reason.EXPIRED),
        ),
        (rules.ScanPending(), Result(2, VisitOutcome.KEPT)),
        (
            rules.UnclearOwner(),
            Result(2, VisitOutcome.FRONT_DESK, reason=rules.Reason.UNCLEAR_OWNER),
        ),
        (rules.NotKnown(), Result(2, VisitOutcome.UNKNOWN)),
    ],
)
def test_what_the_rules_said_is_shown(decision: rules.Decision, after: screen.ScreenState) -> None:
    assert step(LOOKING, EligibilityDecided(2, decision)) == (after, ())


def test_a_check_in_is_written_down_at_once() -> None:
    assert step(LOOKING, EligibilityDecided(2, DECISION)) == (WRITING, (Record(2, DECISION),))


def test_a_look_up_that_fails_or_takes_too_long_is_trouble() -> None:
    assert step(LOOKING, Failed(2)) == (Result(2, VisitOutcome.TROUBLE), ())
    assert step(LOOKING, TimeUp()) == (Result(2, VisitOutcome.TROUBLE), ())


def test_a_person_is_picked() -> None:
    assert step(PEOPLE, PersonPicked(BEN)) == (LOOKING, (CheckEligibility(2, BEN),))


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
    look = LookUpNotes(2, DECISION, "this")
    assert step(WRITING, Recorded(2, "this")) == (WAITING, (look,))
    for answer, outcome in [
        (SendResult.CONFIRMED, VisitOutcome.WELCOME),
        (SendResult.REFUSED, VisitOutcome.REFUSED),
        (SendResult.LATER, VisitOutcome.SAVED),
    ]:
        after = Result(2, outcome, ANA, MONTHLY, NOTE, checkin="this")
        assert step(WAITING, Settled("this", answer)) == (after, ())


def test_an_answer_before_the_commit_is_known_waits_for_it() -> None:
    assert step(WRITING, Settled("this", SendResult.CONFIRMED)) == (WRITING, ())


def test_no_answer_in_time_is_saved() -> None:
    assert step(WAITING, TimeUp()) == (SAVED, ())


def test_the_answer_may_come_while_saved_is_shown() -> None:
    welcome = Result(2, VisitOutcome.WELCOME, ANA, MONTHLY, NOTE, checkin="this")
    refused = Result(2, VisitOutcome.REFUSED, ANA, MONTHLY, NOTE, checkin="this")
    assert step(SAVED, Settled("this", SendResult.CONFIRMED)) == (welcome, ())
    assert step(SAVED, Settled("this", SendResult.REFUSED)) == (refused, ())
    assert step(SAVED, Settled("this", SendResult.LATER)) == (SAVED, ())


def test_a_shown_answer_does_not_change_any_more() -> None:
    welcome = Result(2, VisitOutcome.WELCOME, ANA, checkin="this")
    for answer in SendResult:
        assert step(welcome, Settled("this", answer)) == (welcome, ())


def test_a_slow_disk_is_trouble_until_it_is_done() -> None:
    assert step(WRITING, TimeUp()) == (TROUBLE, ())
    assert step(TROUBLE, Recorded(2, "this")) == (SAVED, ())
    welcome = Result(2, VisitOutcome.WELCOME, ANA, MONTHLY, NOTE, checkin="this")
    assert step(SAVED, Settled("this", SendResult.CONFIRMED)) == (welcome, ())


def test_not_written_down() -> None:
    assert step(WRITING, NotRecorded(2)) == (TROUBLE, ())
    already = Result(2, VisitOutcome.ALREADY_IN, ANA, since=AT)
    assert step(WRITING, NotRecorded(2, AT)) == (already, ())


@pytest.mark.parametrize("state", [PEOPLE, MEMBERSHIPS, SAVED, TROUBLE])
def test_what_can_be_touched_away(state: screen.ScreenState) -> None:
    assert step(state, Touched()) == (Ready(), ())


@pytest.mark.parametrize("state", [Ready(), LOOKING, WRITING, WAITING])
def test_what_cannot_be_touched_away(state: screen.ScreenState) -> None:
    assert step(state, Touched()) == (state, ())


# --- several of a family ----------------------------------------------------------------------

ASKED = ChoosingFamily(2, FAMILY.relatives, FAMILY.picked)
BENS = rules.CheckIn(BEN, MONTHLY)  # his best
BOTH = CheckingInGroup(2, (GroupMember(DECISION), GroupMember(BENS)))


def _told(state: screen.ScreenState, *events: screen.ScreenEvent) -> screen.ScreenState:
    for event in events:
        state, effects = step(state, event)
        assert effects == ()
    return state


def test_a_family_is_asked_who_is_here() -> None:
    assert step(LOOKING, EligibilityDecided(2, FAMILY)) == (ASKED, ())
    assert _told(ASKED, FamilyMemberToggled(ANA)) == ChoosingFamily(2, FAMILY.relatives)
    both = _told(ASKED, FamilyMemberToggled(BEN))
    assert both == ChoosingFamily(2, FAMILY.relatives, frozenset({ANA.id, BEN.id}))
    with pytest.raises(IllegalStep, match="not to be picked"):
        step(ASKED, FamilyMemberToggled(CY))
    assert step(both, GroupConfirmed()) == (BOTH, (Record(2, DECISION), Record(2, BENS)))


def test_one_alone_goes_the_usual_way() -> None:
    assert step(ASKED, GroupConfirmed()) == (WRITING, (Record(2, DECISION),))
    ben = _told(ASKED, FamilyMemberToggled(ANA), FamilyMemberToggled(BEN))
    assert step(ben, GroupConfirmed()) == (ChoosingMembership(2, BEN, (MONTHLY, PACK)), ())
    with pytest.raises(IllegalStep, match="Nobody is picked"):
        step(_told(ASKED, FamilyMemberToggled(ANA)), GroupConfirmed())


def test_whoever_showed_a_code_and_walked_on_has_come_in() -> None:
    assert step(ASKED, TimeUp()) == (WRITING, (Record(2, DECISION),))
    assert step(_told(ASKED, FamilyMemberToggled(ANA)), TimeUp()) == (Ready(), ())
    assert step(ASKED, Touched()) == (Ready(), ())
    assert step(Ready(), EligibilityDecided(1, FAMILY)) == (Ready(), (Record(1, DECISION),))


def test_a_group_waits_for_everybody() -> None:
    state = _told(BOTH, Recorded(2, "a", ANA.id), Recorded(2, "b", BEN.id))
    assert state == CheckingInGroup(2, (GroupMember(DECISION, "a"), GroupMember(BENS, "b")))
    one = _told(state, Settled("a", SendResult.CONFIRMED))
    assert isinstance(one, CheckingInGroup)
    done = _told(one, Settled("b", SendResult.CONFIRMED))
    members = (
        GroupMember(DECISION, "a", VisitOutcome.WELCOME),
        GroupMember(BENS, "b", VisitOutcome.WELCOME),
    )
    assert done == Result(2, VisitOutcome.WELCOME, ANA, group=members)


def test_a_group_with_several_outcomes() -> None:
    state = _told(BOTH, Recorded(2, "a", ANA.id), NotRecorded(2, AT, BEN.id))
    done = _told(state, Settled("a", SendResult.LATER))
    assert isinstance(done, Result)
    assert done.outcome is VisitOutcome.SAVED
    assert done.group[1] == GroupMember(BENS, None, VisitOutcome.ALREADY_IN, AT)
    refused = _told(done, Settled("a", SendResult.REFUSED))
    assert isinstance(refused, Result)
    assert refused.outcome is VisitOutcome.FRONT_DESK
    assert _told(refused, Settled("a", SendResult.CONFIRMED)) == refused


def test_a_group_out_of_time_shows_how_far_it_is() -> None:
    state = _told(BOTH, Recorded(2, "a", ANA.id), TimeUp())
    assert isinstance(state, Result)
    assert [one.outcome for one in state.group] == [VisitOutcome.SAVED, VisitOutcome.TROUBLE]
    assert state.outcome is VisitOutcome.FRONT_DESK
    late = _told(state, Recorded(2, "b", BEN.id))
    assert isinstance(late, Result)
    assert late.outcome is VisitOutcome.SAVED
    assert _told(BOTH, TimeUp()) == Result(
        2,
        VisitOutcome.TROUBLE,
        ANA,
        group=(
            GroupMember(DECISION, None, VisitOutcome.TROUBLE),
            GroupMember(BENS, None, VisitOutcome.TROUBLE),
        ),
    )


def test_news_of_other_visits_leave_a_group_alone() -> None:
    assert _told(BOTH, Recorded(1, "x", ANA.id), NotRecorded(1, AT, ANA.id)) == BOTH


# --- notes that come later --------------------------------------------------------------------


def test_a_better_note_is_shown_and_a_lesser_one_is_not() -> None:
    newcomer = Result(2, VisitOutcome.SAVED, ANA, MONTHLY, FirstVisit(), checkin="this")
    assert _told(SAVED, NoteFound(2, FirstVisit())) == newcomer
    assert _told(newcomer, NoteFound(2, Streak(4))) == newcomer
    assert _told(SAVED, NoteFound(2, EndsSoon(3))).note == EndsSoon(3)  # type: ignore[union-attr] # a result
    assert _told(SAVED, NoteFound(1, FirstVisit())) == SAVED
    refused = Result(2, VisitOutcome.REFUSED, ANA, checkin="this")
    assert _told(refused, NoteFound(2, FirstVisit())) == refused


# --- long random evenings ---------------------------------------------------------------------

DECISIONS = st.sampled_from(
    [
        rules.CheckIn(ANA, MONTHLY),
        rules.CheckIn(BEN, None),
        rules.ChooseMembership(ANA, (MONTHLY, PACK)),
        rules.ChoosePerson((ANA, BEN)),
        FAMILY,
        rules.ChooseFamily(FAMILY.relatives),
        rules.AlreadyIn(ANA, AT),
        rules.FrontDesk(ANA, rules.Reason.EXPIRED),
        rules.ScanPending(),
        rules.NotKnown(),
    ]
)
Who = tuple[int, int]
"""A visit, and one of those who came with it."""


class Evening(RuleBasedStateMachine):
    """The kiosk's threads answer in any order, late or never; people touch what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.state: screen.ScreenState = Ready()
        self.numbers = itertools.count(1)
        self.asked: list[int] = []  # look-ups under way
        self.writing: list[Record] = []  # commits under way
        self.owed: Counter[Who] = Counter()  # visits decided as a check-in
        self.recorded: Counter[Who] = Counter()  # Record effects seen
        self.on_disk: dict[Who, str] = {}

    def feed(self, event: screen.ScreenEvent) -> tuple[screen.ScreenEffect, ...]:
        """Make one step; do what it says."""
        self.state, effects = step(self.state, event)
        for effect in effects:
            match effect:
                case LookUp(visit) | CheckEligibility(visit):
                    self.asked.append(visit)
                case Record(visit, decision):
                    self.recorded[visit, decision.customer.id] += 1
                    self.writing.append(effect)
        return effects

    @rule()
    def scan(self) -> None:
        """Somebody holds up a code."""
        visit, before = next(self.numbers), self.state
        effects = self.feed(Scanned(visit, CODE, 0.5))
        if isinstance(before, OpenQuestion):
            assert effects == (WaitingScan(visit, CODE, 0.5),)
            assert self.state == before
        else:
            assert effects == (LookUp(visit, CODE, 0.5),)
            assert self.state == LookingUp(visit)

    @precondition(lambda self: self.asked)
    @rule(data=st.data(), decision=DECISIONS)
    def decide(self, data: st.DataObject, decision: rules.Decision) -> None:
        """Any look-up under way comes to an end."""
        visit = data.draw(st.sampled_from(self.asked))
        self.asked.remove(visit)
        effects = self.feed(EligibilityDecided(visit, decision))
        if isinstance(decision, rules.CheckIn):
            self.owed[visit, decision.customer.id] += 1
            assert effects == (Record(visit, decision),)
        elif effects:
            # A newer scan has the screen, so nobody can be asked: the scanned one has come in.
            assert effects == (Record(visit, DECISION),)
            self.owed[visit, ANA.id] += 1

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
    def pick_membership(self, what: CustomerMembership) -> None:
        """Somebody touches a membership, shown or not."""
        before = self.state
        try:
            self.feed(MembershipPicked(what))
        except IllegalStep:
            assert not (isinstance(before, ChoosingMembership) and what in before.options)
            assert self.state == before
        else:
            assert isinstance(before, ChoosingMembership)
            self.owed[before.visit, before.customer.id] += 1

    @rule(who=st.sampled_from([ANA, BEN, CY, customer(9)]))
    def touch_relative(self, who: Customer) -> None:
        """Somebody touches one of a family, shown or not."""
        before = self.state
        try:
            assert self.feed(FamilyMemberToggled(who)) == ()
        except IllegalStep:
            assert not (isinstance(before, ChoosingFamily) and who in (ANA, BEN))
            assert self.state == before

    @rule()
    def confirm_group(self) -> None:
        """Somebody touches the button that checks a family in, shown or not."""
        before = self.state
        try:
            effects = self.feed(GroupConfirmed())
        except IllegalStep:
            assert not (isinstance(before, ChoosingFamily) and before.picked)
            return
        assert isinstance(before, ChoosingFamily)
        if isinstance(self.state, ChoosingMembership):
            assert before.picked == {BEN.id}
            assert effects == ()
        else:
            self.owed.update((before.visit, who) for who in before.picked)

    @precondition(lambda self: self.writing)
    @rule(data=st.data())
    def commit(self, data: st.DataObject) -> None:
        """Any commit under way is done, and the screen is told."""
        done = data.draw(st.sampled_from(self.writing))
        self.writing.remove(done)
        who = done.decision.customer.id
        self.on_disk[done.visit, who] = f"id-{done.visit}-{who}"
        news = Recorded(done.visit, f"id-{done.visit}-{who}", done.decision.customer.id)
        assert all(isinstance(effect, LookUpNotes) for effect in self.feed(news))

    @precondition(lambda self: self.writing)
    @rule(data=st.data(), since=st.none() | st.just(AT))
    def do_not_commit(self, data: st.DataObject, since: datetime | None) -> None:
        """Any commit under way fails."""
        failed = data.draw(st.sampled_from(self.writing))
        self.writing.remove(failed)
        who = failed.decision.customer.id
        assert self.feed(NotRecorded(failed.visit, since, who)) == ()

    @precondition(lambda self: self.recorded)
    @rule(data=st.data(), answer=st.sampled_from(SendResult))
    def settle(self, data: st.DataObject, answer: SendResult) -> None:
        """News of any check-in, also before the screen knows that it is on disk."""
        visit, who = data.draw(st.sampled_from(sorted(self.recorded)))
        assert self.feed(Settled(f"id-{visit}-{who}", answer)) == ()

    @rule(visit=st.integers(1, 20))
    def find_a_note(self, visit: int) -> None:
        """What TeamUp knows of a member comes in, late or early."""
        assert self.feed(NoteFound(visit, FirstVisit())) == ()

    @rule()
    def time_up(self) -> None:
        """The time limit passes; whoever was picked of a family comes in."""
        before = self.state
        effects = self.feed(TimeUp())
        picked = before.picked if isinstance(before, ChoosingFamily) else frozenset()
        assert len(effects) == len(picked)
        if isinstance(before, ChoosingFamily):
            self.owed.update((before.visit, who) for who in picked)

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
        """Every state but Ready has a limit, and four of them at most lead to Ready."""
        state = self.state
        assert (limit_ms(state, TimeLimits()) is None) is (state == Ready())
        for _ in range(4):
            state, _ = step(state, TimeUp())
        assert state == Ready()

    def assert_on_disk(self, visit: int, group: tuple[GroupMember, ...]) -> None:
        for one in group:
            if one.outcome in (VisitOutcome.WELCOME, VisitOutcome.SAVED):
                assert self.on_disk[visit, one.customer.id] == one.checkin

    @invariant()
    def green_means_on_disk(self) -> None:
        """Welcome and saved are shown only for a visit that is committed."""
        match self.state:
            case CheckingInGroup():
                self.assert_on_disk(self.state.visit, self.state.members)
            case Result() if self.state.group:
                self.assert_on_disk(self.state.visit, self.state.group)
            case Result(visit, VisitOutcome.WELCOME | VisitOutcome.SAVED, Customer(id=who)):
                assert self.on_disk[visit, who] == self.state.checkin
            case CheckingIn(visit, decision, str(checkin)):
                assert self.on_disk[visit, decision.customer.id] == checkin


TestEvening = Evening.TestCase
TestEvening.settings = settings(max_examples=150, stateful_step_count=40)
