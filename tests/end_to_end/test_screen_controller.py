"""Each way through the kiosk: real window, real check-in service and store, simulated TeamUp."""

import contextlib
import itertools
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState, VisitOutcome
from kiosk.core.errors import DiskFull, KioskError
from kiosk.core.identification.codes import Source
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.member.choice_screens import ChooseFamilyScreen
from kiosk.ui.member.chooser import Chooser
from tests.helpers import fitting
from tests.helpers.front_door import FrontDoor, OpenDoor

T = TypeVar("T")

BRISK = TimeLimits(looking_up=150, choosing=60_000, answer=60_000, result=60_000)


def fill_the_disk(door: FrontDoor) -> None:
    """Use up the database's last page, and let no thread make it grow."""
    database = door.services.database
    connect = database._connect
    with database.read() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    def limited() -> Any:
        connection = connect()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    database._connect = limited  # type: ignore[method-assign]  # each thread has a connection
    now = door.services.clock.now()
    with contextlib.suppress(DiskFull):
        for number in itertools.count(1):
            decision = rules.CheckIn(Customer(CustomerId(number), "x"), None)
            door.services.checkin_service.record(decision, now, source=Source.STAFF)


def test_a_member_is_greeted_and_confirmed(
    door: FrontDoor, gym: Gym, simulator: Simulator, qtbot: QtBot
) -> None:
    who = gym.character("regular")
    began: list[tuple[int, float]] = []
    before = time.monotonic()
    door.controller.scan_began.connect(lambda visit, _code, at: began.append((visit, at)))
    with qtbot.waitSignal(door.controller.visit_recorded) as recorded:
        door.hold_up(door.pass_of(who))
    result = door.until_outcome(VisitOutcome.WELCOME)
    ((visit, seen_at),) = began
    assert (visit, before <= seen_at <= time.monotonic()) == (1, True)
    assert [type(state) for state in door.states[:2]] == [states.LookingUp, states.CheckingIn]
    assert who.first_name in door.words
    assert "Checked in" in door.words
    visit, checkin = recorded.args or (0, None)
    assert isinstance(checkin, Checkin)
    assert (visit, checkin.id) == (1, result.checkin)
    (seen,) = simulator.checkins
    (held,) = gym.memberships_of(who.id)
    assert (seen.customer, seen.requested_membership) == (who.id, held.id)
    assert door.services.outbox.get(checkin.id).server_id == seen.id
    assert door.heard.meanings == [Meaning.GOOD]


def test_while_the_network_is_down_the_visit_is_saved_and_confirmed_later(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.SAVED)
    assert "You're in" in door.words
    door.until_booked(CheckinState.RECORDED)
    simulator.start()
    door.until_booked(CheckinState.CONFIRMED)
    door.until_outcome(VisitOutcome.WELCOME)
    assert len(simulator.checkins) == 1
    assert door.heard.meanings == [Meaning.SAVED]  # one good sound, not two


def test_the_second_scan_of_the_day_is_told_since_when(door: FrontDoor, gym: Gym) -> None:
    card = gym.character("regular").card
    door.hold_up(card)
    door.until_outcome(VisitOutcome.WELCOME)
    (row,) = door.services.outbox.all()
    door.hold_up(card)
    result = door.until_outcome(VisitOutcome.ALREADY_IN)
    assert result.since == row.scanned_at
    assert f"Already in at {row.scanned_at:%H:%M}" in door.words
    assert len(door.services.outbox.all()) == 1


def test_one_of_several_memberships_is_chosen_by_touching_its_card(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    who = gym.character("two")
    door.hold_up(who.card)
    door.until_state(states.ChoosingMembership)
    current = door.window.current
    assert isinstance(current, Chooser)
    wanted = current.cards[1]
    fitting.click(wanted)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.membership is not None
    assert result.membership.name == wanted.choice.title
    assert simulator.checkins[0].requested_membership == result.membership.id


def test_a_membership_that_ends_soon_is_said_after_a_choice_too(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door()
    who = gym.character("ends_soon")
    door.hold_up(who.card)
    assert door.until_outcome(VisitOutcome.WELCOME).note == visit_notes.EndsSoon(5)
    assert "ends in 5 days" in door.words


def test_whoever_comes_while_another_one_chooses_waits_and_is_not_lost(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    chooser, next_one = gym.character("two"), gym.character("regular")
    door.hold_up(chooser.card)
    door.until_state(states.ChoosingMembership)
    door.hold_up(next_one.card)
    current = door.window.current
    assert isinstance(current, Chooser)
    fitting.click(current.cards[0])
    door.until(lambda: len(simulator.checkins) == 2)
    door.until(lambda: door.services.outbox.in_states(OPEN_STATES) == ())
    door.until_outcome(VisitOutcome.WELCOME)
    assert [seen.customer for seen in simulator.checkins] == [chooser.id, next_one.id]


def test_whoever_waits_comes_next_when_the_choice_is_left(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(gym.character("two").card)
    door.until_state(states.ChoosingMembership)
    door.hold_up(gym.character("regular").card)
    door.window.touched.emit()
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.customer is not None
    assert result.customer.id == gym.character("regular").id


def test_one_of_a_family_is_chosen_and_checked(door: FrontDoor, gym: Gym) -> None:
    parent, child = gym.character("parent"), gym.character("child")
    door.hold_up(str(parent.email))
    door.until_state(states.ChoosingFamily)
    current = door.window.current
    assert isinstance(current, ChooseFamilyScreen)
    cards = {card.choice.title: card for card in current.cards}
    assert set(cards) == {parent.first_name, child.first_name, "Márton", "Ife"}
    assert not current.confirm.isEnabled()  # nobody's own code: nobody is taken to be here
    fitting.click(cards[child.first_name])
    fitting.click(current.confirm)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.customer is not None
    assert result.customer.id == child.id


def test_going_back_from_a_choice_checks_nobody_in(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(gym.character("two").card)
    door.until_state(states.ChoosingMembership)
    for button in fitting.buttons(door.window.current):
        if button.objectName().endswith("_back"):
            fitting.click(button)
    assert isinstance(door.controller.state, states.Ready)
    assert door.services.outbox.all() == ()


def test_touches_that_come_too_late_do_nothing(door: FrontDoor, gym: Gym) -> None:
    door.learn()
    record = door.services.directory.by_card(gym.character("two").card)[0]
    door.window.person_picked.emit(record.customer)
    door.window.membership_picked.emit(record.memberships[0])
    assert isinstance(door.controller.state, states.Ready)
    assert door.services.outbox.all() == ()


@pytest.mark.parametrize("role", ["expired", "hold", "blocked", "flagged", "new", "future"])
def test_the_front_desk_helps(role: str, door: FrontDoor, gym: Gym) -> None:
    door.hold_up(gym.character(role).card)
    result = door.until_outcome(VisitOutcome.FRONT_DESK)
    assert result.reason is not None
    assert "front desk" in door.words
    assert door.heard.meanings == [Meaning.DESK]
    assert door.services.outbox.all() == ()


def test_a_gym_may_want_a_plain_no(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(policy={"no_membership": "block"})
    door.hold_up(gym.character("new").card)
    door.until_outcome(VisitOutcome.REFUSED)
    assert "We can't check you in here" in door.words


@pytest.mark.parametrize(
    "text", ["https://menu.example/table/12", "nobody@nowhere.example", "x" * 4096, "KP1.4001.xyz"]
)
def test_a_strangers_code_is_unknown_and_the_next_one_works(
    text: str, door: FrontDoor, gym: Gym
) -> None:
    door.hold_up(text)
    door.until_outcome(VisitOutcome.UNKNOWN)
    assert "We don't know this code" in door.words
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.WELCOME)


def test_a_code_nobody_can_be_asked_about_is_pending(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    door = open_door(knows=False)
    card = gym.character("regular").card
    door.hold_up(card)
    door.until_outcome(VisitOutcome.KEPT)
    assert "We'll sort it out at the desk" in door.words
    assert [kept.code.text for kept in door.services.outbox.pending_scans()] == [card]


def test_what_teamup_refuses_is_said_plainly(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.switches.checkins_enabled = False
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.REFUSED)
    assert "talk to the front desk" in door.words
    (row,) = door.services.outbox.all()
    assert row.state is CheckinState.REFUSED
    door.until(lambda: (row, False) in door.told)


def test_a_visit_teamup_has_already_is_good_news(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    who = gym.character("already_in")
    simulator.check_in(who.id)
    door.hold_up(who.card)
    result = door.until_outcome(VisitOutcome.ALREADY_IN)
    assert result.since is None
    assert "Already in" in door.words
    door.until_booked(CheckinState.DISMISSED)  # nothing is left for anybody to do
    assert [there for row, there in door.told if row.state is CheckinState.REFUSED] == [True]
    assert len(simulator.checkins) == 1


def test_an_answer_slower_than_the_deadline_is_saved_then_welcome(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    door = open_door(limits=TimeLimits(60_000, 60_000, 150, 60_000))
    simulator.faults.add("slow", seconds=1.0)
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.SAVED)
    door.until_outcome(VisitOutcome.WELCOME)
    outcomes = [state.outcome for state in door.states if isinstance(state, states.Result)]
    assert outcomes == [VisitOutcome.SAVED, VisitOutcome.WELCOME]
    assert len(simulator.checkins) == 1


def test_an_answer_that_is_lost_is_found_by_reading_back(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.faults.add("drop_after")
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.SAVED)
    door.until_outcome(VisitOutcome.WELCOME)
    assert len(simulator.checkins) == 1
    assert door.services.outbox.all()[0].attempts == 1


def test_a_look_up_that_hangs_is_trouble_and_the_screen_comes_back(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    limits = TimeLimits(looking_up=150, choosing=60_000, answer=60_000, result=150)
    door = open_door(limits=limits, knows=False)
    simulator.faults.add("hang", "/customers*", times=None)
    door.hold_up(str(gym.character("regular").email))
    door.until_outcome(VisitOutcome.TROUBLE)
    assert "Please check in at the front desk" in door.words
    door.until_state(states.Ready)
    # What comes later, that TeamUp could not be asked, leaves the screen alone.
    door.until(lambda: bool(door.services.outbox.pending_scans()))
    assert isinstance(door.controller.state, states.Ready)


def test_a_late_decision_is_recorded_all_the_same(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    door = open_door(limits=BRISK, knows=False, policy={"answer_deadline_ms": 10_000})
    simulator.faults.add("slow", "/customers*", seconds=0.6)
    who = gym.character("regular")
    door.hold_up(str(who.email))
    door.until_outcome(VisitOutcome.TROUBLE)
    door.until_booked(CheckinState.CONFIRMED)
    assert [seen.customer for seen in simulator.checkins] == [who.id]


def test_a_new_scan_replaces_a_result_and_both_count(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    first, second = gym.character("regular"), gym.character("booked")
    door.hold_up(first.card)
    door.until_outcome(VisitOutcome.WELCOME)
    door.hold_up(second.card)
    door.until(lambda: second.first_name in door.words and "Checked in" in door.words)
    assert first.first_name not in door.words
    assert [seen.customer for seen in simulator.checkins] == [first.id, second.id]


def test_two_scans_in_a_breath_are_two_visits(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    first, second = gym.character("regular"), gym.character("booked")
    door.hold_up(first.card)
    door.hold_up(second.card)
    door.until_booked(CheckinState.CONFIRMED, CheckinState.CONFIRMED)
    door.until(lambda: second.first_name in door.words)
    assert {seen.customer for seen in simulator.checkins} == {first.id, second.id}


@pytest.mark.expects_warnings
def test_a_full_disk_is_trouble_and_says_so_kindly(door: FrontDoor, gym: Gym) -> None:
    who = gym.character("regular")
    door.services.sender.stop()
    fill_the_disk(door)
    before = len(door.services.outbox.all())
    door.hold_up(who.card)
    result = door.until_outcome(VisitOutcome.TROUBLE)
    assert result.customer is not None
    assert who.first_name in door.words
    assert "Please check in at the front desk" in door.words
    assert len(door.services.outbox.all()) == before


class Twice:
    """Jobs in which somebody else checks the member in between the decision and the commit."""

    def __init__(self, door: FrontDoor) -> None:
        self._door = door

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        def between(result: T) -> None:
            if isinstance(result, rules.CheckIn):
                door = self._door
                door.services.checkin_service.record(
                    result, door.services.clock.now(), source=Source.STAFF
                )
            done(result)

        self._door.threads.run(work, between, failed)


def test_a_visit_recorded_at_the_same_moment_by_staff_counts_once(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door(jobs=Twice)
    door.hold_up(gym.character("regular").card)
    result = door.until_outcome(VisitOutcome.ALREADY_IN)
    (row,) = door.services.outbox.all()
    assert (row.source, row.scanned_at) == (Source.STAFF, result.since)


class SlowGoodNews:
    """Jobs that bring the news of a commit only when the sender has told everything already."""

    def __init__(self, door: FrontDoor) -> None:
        self._door = door

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        door = self._door

        def slowly() -> T:
            result = work()
            if isinstance(result, Checkin):
                door.services.sender.poke()
                told = threading.Event()
                while not told.wait(0.01):
                    if any(row.state is CheckinState.CONFIRMED for row, _ in list(door.told)):
                        told.set()
            return result

        door.threads.run(slowly, done, failed)


def test_news_quicker_than_the_commit_is_not_lost(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(jobs=SlowGoodNews)
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.WELCOME)


def test_showing_the_ready_screen_clears_a_result(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(gym.character("expired").card)
    door.until_outcome(VisitOutcome.FRONT_DESK)
    fitting.click(door.window.current)
    assert isinstance(door.controller.state, states.Ready)
    door.hold_up(gym.character("expired").card)
    door.until_outcome(VisitOutcome.FRONT_DESK)
    door.controller.show_ready()
    assert isinstance(door.controller.state, states.Ready)


def test_only_the_latest_visits_are_remembered(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door()
    for _ in range(100):
        door.hold_up("nobody's")
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.WELCOME)


@pytest.mark.expects_warnings
def test_a_look_up_the_disk_forbids_is_trouble(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door()
    door.services.database.close()
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.TROUBLE)


def test_a_controller_that_was_stopped_leaves_the_screen_alone(door: FrontDoor) -> None:
    door.controller.stop()
    door.hold_up("a code that comes too late")
    assert door.controller.state == states.Ready()


def _selected_family(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(door.pass_of(gym.character("parent")))
    door.until_state(states.ChoosingFamily)


def test_whoever_is_selected_of_a_family_is_in_when_staff_take_the_screen(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    _selected_family(door, gym)
    door.controller.show_ready()
    door.until_booked(CheckinState.CONFIRMED)
    assert [seen.customer for seen in simulator.checkins] == [gym.character("parent").id]


def test_when_the_kiosk_ends_nobody_who_showed_a_code_is_forgotten(
    door: FrontDoor, gym: Gym
) -> None:
    _selected_family(door, gym)
    waiting = gym.character("regular"), gym.character("booked")
    for who in waiting:
        door.hold_up(door.pass_of(who))
    door.controller.begin_shutdown()
    door.until_booked(*[CheckinState.CONFIRMED] * 3)
    whose = {row.customer for row in door.services.outbox.all()}
    assert whose == {gym.character("parent").id, *(who.id for who in waiting)}


def test_when_the_kiosk_ends_a_family_is_not_asked_any_more(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(door.pass_of(gym.character("parent")))
    door.controller.begin_shutdown()
    door.until_booked(CheckinState.CONFIRMED)
    assert [row.customer for row in door.services.outbox.all()] == [gym.character("parent").id]
