"""Scans behind an open question: read at once, dated by their own moment, served in their turn."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.app.venue import VenueClock
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.checkin.waiting_scans import MOST_WAITING
from kiosk.core.identification.codes import Code
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.member.chooser import Chooser
from kiosk.ui.member.texts import waiting_scans_text
from kiosk.ui.sounds import Cue
from tests.helpers import fitting
from tests.helpers.front_door import PATIENT, FrontDoor, OpenDoor, settings_at

NEXT = "One moment, you're next"
HOURS = 3_600_000  # ms; no question of these tests ends by itself unless it is to
HASTY = TimeLimits(60_000, HOURS, 60_000, 60_000, HOURS, giving_way=50)


class Clocks:
    """The wall and the monotonic clock of a kiosk, both moved by the test alone."""

    def __init__(self, wall: datetime) -> None:
        self._wall = wall
        self._passed = 5_000.0  # since the computer was switched on

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self._wall += timedelta(seconds=seconds)
        self._passed += seconds

    def put_right(self, by: timedelta) -> None:
        """Set the wall clock, as somebody or a time server does."""
        self._wall += by

    def wall(self) -> datetime:
        return self._wall

    def monotonic(self) -> float:
        return self._passed


@pytest.fixture
def midnight(gym: Gym) -> datetime:
    """The end of today, at a venue in Berlin."""
    zone = VenueClock("Europe/Berlin").zone()
    day = gym.today + timedelta(days=1)
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@pytest.fixture
def clocks(midnight: datetime) -> Clocks:
    """It is 23:59:46."""
    return Clocks(midnight - timedelta(seconds=14))


@pytest.fixture
def open_late(
    qtbot: QtBot, simulator: Simulator, tmp_path: Path, clocks: Clocks
) -> Callable[..., FrontDoor]:
    """Open a front door that lives by `clocks`."""

    def make(limits: TimeLimits = PATIENT) -> FrontDoor:
        door = FrontDoor(
            qtbot,
            settings_at(simulator, tmp_path),
            limits=limits,
            clock=VenueClock("Europe/Berlin", utc_now=clocks.wall),
            monotonic=clocks.monotonic,
        )
        door.services.clock.follow(lambda _: None)  # TeamUp's clock is the real one
        door.learn()
        return door

    return make


def ask(door: FrontDoor, gym: Gym) -> Chooser:
    """Let somebody with two memberships be asked; return the question."""
    door.hold_up(gym.character("two").card)
    door.until_state(states.ChoosingMembership)
    current = door.window.current
    assert isinstance(current, Chooser)
    return current


def press(door: FrontDoor) -> None:
    """Touch the question where nothing is to be touched."""
    QTest.mousePress(door.window.current, Qt.MouseButton.LeftButton, pos=QLabel().pos())


def asked(door: FrontDoor) -> bool:
    return isinstance(door.controller.state, states.ChoosingMembership)


# --- the moment -------------------------------------------------------------------------------


def test_who_waits_over_midnight_came_before_midnight(
    open_late: Callable[..., FrontDoor], gym: Gym, clocks: Clocks, midnight: datetime
) -> None:
    door = open_late()
    question = ask(door, gym)
    clocks.pass_by(3)
    door.hold_up(gym.character("regular").card)
    assert door.window.waiting_bar.text == NEXT
    clocks.pass_by(18)
    fitting.click(question.back)  # in the case that was seen, it ended by itself
    door.until_outcome(VisitOutcome.WELCOME)
    (row,) = door.services.outbox.all()
    assert row.customer == gym.character("regular").id
    assert row.scanned_at == midnight - timedelta(seconds=11)
    assert row.date == gym.today


def test_a_pending_scan_that_waited_is_of_its_own_day_too(
    open_late: Callable[..., FrontDoor],
    gym: Gym,
    clocks: Clocks,
    midnight: datetime,
    simulator: Simulator,
) -> None:
    door = open_late()
    question = ask(door, gym)
    simulator.stop()
    door.hold_up("new@members.example")
    clocks.pass_by(60)
    fitting.click(question.back)
    door.until_outcome(VisitOutcome.KEPT)
    (kept,) = door.services.outbox.pending_scans()
    assert (kept.day, kept.scanned_at) == (gym.today, midnight - timedelta(seconds=14))


def test_a_clock_that_is_put_right_meanwhile_counts(
    open_late: Callable[..., FrontDoor], gym: Gym, clocks: Clocks, midnight: datetime
) -> None:
    door = open_late()
    question = ask(door, gym)
    door.hold_up(gym.character("regular").card)
    clocks.pass_by(10)
    clocks.put_right(timedelta(minutes=2))  # it was 00:01:46 in truth
    fitting.click(question.back)
    door.until_outcome(VisitOutcome.WELCOME)
    (row,) = door.services.outbox.all()
    assert row.scanned_at == midnight + timedelta(seconds=106)
    assert row.date == gym.today + timedelta(days=1)


def test_an_answer_after_midnight_is_of_the_scan_before(
    open_late: Callable[..., FrontDoor], gym: Gym, clocks: Clocks, midnight: datetime
) -> None:
    door = open_late()
    question = ask(door, gym)
    clocks.pass_by(19)
    fitting.click(question.cards[0])
    door.until_outcome(VisitOutcome.WELCOME)
    (row,) = door.services.outbox.all()
    assert (row.date, row.scanned_at) == (gym.today, midnight - timedelta(seconds=14))


def test_what_was_seen_before_the_screen_could_look_is_dated_by_when_it_was_seen(
    open_late: Callable[..., FrontDoor], gym: Gym, clocks: Clocks, midnight: datetime
) -> None:
    door = open_late()
    seen_at = clocks.monotonic()
    clocks.pass_by(20)  # the GUI thread was busy
    door.controller.scan(Code(gym.character("regular").card), seen_at)
    door.until_outcome(VisitOutcome.WELCOME)
    (row,) = door.services.outbox.all()
    assert (row.date, row.scanned_at) == (gym.today, midnight - timedelta(seconds=14))


# --- what is seen and heard -------------------------------------------------------------------


def test_it_is_said_and_heard_at_once_and_the_question_stays(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door()
    question = ask(door, gym)
    words = fitting.texts(question)
    heard = len(door.heard.meanings)
    door.hold_up(gym.character("regular").card)
    bar = door.window.waiting_bar
    assert (bar.text, bar.accessibleName(), bar.isVisible()) == (NEXT, NEXT, True)
    assert door.heard.meanings[heard:] == [Cue.READ]
    assert fitting.texts(question) == words
    assert asked(door)
    under = [*question.cards, question.back, question.title, question.hint]
    assert [part for part in under if bar.geometry().intersects(part.geometry())] == []
    door.hold_up(gym.character("booked").card)
    assert bar.text == waiting_scans_text(2, full=False)
    fitting.click(question.cards[0])
    door.until_state(states.Result)
    assert not bar.isVisible()


def test_waiting_scans_are_served_in_order(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    door = open_door()
    ask(door, gym)
    came = [gym.character(role) for role in ("regular", "booked", "ends_soon")]
    for who in came:
        door.hold_up(who.card)
    door.window.touched.emit()
    door.until(lambda: len(door.services.outbox.all()) == 1)
    late = gym.character("few_left")  # while others wait, nobody goes before them
    door.hold_up(late.card)
    door.until(lambda: len(simulator.checkins) == 4)
    assert [row.customer for row in door.services.outbox.all()] == [who.id for who in (*came, late)]


def test_the_same_code_twice_waits_once(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door()
    question = ask(door, gym)
    for _ in range(3):
        door.hold_up(gym.character("regular").card)
    assert door.window.waiting_bar.text == NEXT
    assert door.heard.meanings == [Cue.READ] * 3  # whoever tries again is told again
    fitting.click(question.back)
    door.until_outcome(VisitOutcome.WELCOME)
    assert len(door.services.outbox.all()) == 1


def test_whoever_is_asked_and_shows_the_code_again_does_not_wait_for_themselves(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door()
    ask(door, gym)
    door.hold_up(gym.character("two").card)
    assert not door.window.waiting_bar.isVisible()
    assert door.heard.meanings == []
    door.window.touched.emit()
    door.until_state(states.Ready)
    assert not door.controller._waiting


@pytest.mark.expects_warnings
def test_more_than_the_queue_holds_are_asked_to_show_it_again(
    open_door: OpenDoor, gym: Gym, caplog: pytest.LogCaptureFixture
) -> None:
    door = open_door()
    question = ask(door, gym)
    for number in range(MOST_WAITING):
        door.hold_up(f"NOBODY-{number}")
    assert door.window.waiting_bar.text == waiting_scans_text(MOST_WAITING, full=False)
    for number in range(1_000):
        door.hold_up(f"SHEET-{number}")
    door.hold_up(gym.character("regular").card)
    assert door.window.waiting_bar.text == "Please wait a moment, then show it again"
    assert door.heard.meanings[-1] is Meaning.UNKNOWN
    assert caplog.text.count("More scans came than can wait") == 1
    fitting.click(question.back)
    door.until(lambda: len(door.controller._waiting) < MOST_WAITING)
    door.hold_up(gym.character("regular").card)
    door.until_outcome(VisitOutcome.UNKNOWN)


# --- the question gives way -------------------------------------------------------------------


def test_a_question_nobody_waits_behind_keeps_its_time(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(limits=HASTY)
    question = ask(door, gym)
    assert door.controller._timer.interval() == question.countdown.limit_ms == HOURS
    press(door)
    assert door.controller._timer.interval() == HOURS


def test_an_abandoned_question_gives_way_to_whoever_waits(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(limits=HASTY)
    ask(door, gym)
    door.hold_up(gym.character("regular").card)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.customer is not None
    assert result.customer.id == gym.character("regular").id
    assert [row.customer for row in door.services.outbox.all()] == [result.customer.id]


def test_who_is_selected_of_an_abandoned_family_comes_in_before_the_next(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door(limits=HASTY)
    parent, other = gym.character("parent"), gym.character("regular")
    door.hold_up(door.pass_of(parent))
    door.until_state(states.ChoosingFamily)
    door.hold_up(other.card)
    door.until(lambda: len(door.services.outbox.all()) == 2)
    assert [row.customer for row in door.services.outbox.all()] == [parent.id, other.id]


def test_a_touch_gives_whoever_is_asked_the_time_again(open_door: OpenDoor, gym: Gym) -> None:
    limits = TimeLimits(60_000, HOURS, 60_000, 60_000, giving_way=30_000)
    door = open_door(limits=limits)
    question = ask(door, gym)
    timer = door.controller._timer

    def somebody_else_comes(role: str) -> None:
        """Somebody who comes takes no time away and adds none: what is left goes on."""
        door.until(lambda: timer.remainingTime() < 30_000)
        door.hold_up(gym.character(role).card)
        assert timer.interval() < 30_000

    door.hold_up(gym.character("regular").card)
    assert (
        timer.interval()
        == question.countdown.limit_ms
        == door.window.waiting_bar.limit_ms
        == 30_000
    )
    somebody_else_comes("booked")
    press(door)
    assert timer.interval() == question.countdown.limit_ms == 30_000
    somebody_else_comes("ends_soon")
    door.hold_up(gym.character("two").card)  # whoever is asked shows the code again
    assert timer.interval() == 30_000
    assert asked(door)


def test_somebody_who_comes_late_does_not_lengthen_a_question(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door(limits=TimeLimits(60_000, 20_000, 60_000, 60_000, giving_way=30_000))
    ask(door, gym)
    door.hold_up(gym.character("regular").card)
    assert door.controller._timer.remainingTime() <= 20_000


def test_find_me_is_not_interrupted_but_gives_way(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(limits=HASTY)
    door.window.find_me_wanted.emit()
    door.until_state(states.FindMeName)
    door.hold_up(gym.character("regular").card)
    assert isinstance(door.controller.state, states.FindMeName)
    assert door.window.waiting_bar.text == NEXT
    door.until_outcome(VisitOutcome.WELCOME)


def test_typing_in_find_me_keeps_the_question(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(limits=TimeLimits(60_000, HOURS, 60_000, 60_000, HOURS, giving_way=30_000))
    door.window.find_me_wanted.emit()
    door.until_state(states.FindMeName)
    door.hold_up(gym.character("regular").card)
    timer = door.controller._timer
    door.until(lambda: timer.remainingTime() < 30_000)
    door.hold_up(gym.character("booked").card)
    assert timer.interval() < 30_000
    door.window.find_me_event.emit(states.FindMeKeyTouched())
    assert timer.interval() == 30_000
    assert door.window.waiting_bar.text == waiting_scans_text(2, full=False)


def test_when_the_kiosk_ends_every_waiting_scan_is_recorded(
    open_late: Callable[..., FrontDoor], gym: Gym, clocks: Clocks
) -> None:
    door = open_late()
    ask(door, gym)
    came = {gym.character(role).id for role in ("regular", "booked")}
    for role in ("regular", "booked"):
        door.hold_up(gym.character(role).card)
    clocks.pass_by(30)
    door.controller.begin_shutdown()
    door.until(lambda: len(door.services.outbox.all()) == 2)
    rows = door.services.outbox.all()
    assert {row.customer for row in rows} == came
    assert {row.date for row in rows} == {gym.today}
