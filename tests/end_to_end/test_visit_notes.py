"""The one note of a good result, on the real window, from the simulated TeamUp."""

from dataclasses import replace
from datetime import UTC, timedelta

from kiosk.core.admission import visit_notes
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states
from kiosk.simulator import Gym, Simulator
from kiosk.simulator.records import GymAttendance
from kiosk.ui.sounds import Cue
from tests.helpers.front_door import FrontDoor, OpenDoor


def _noted(door: FrontDoor, kind: type[visit_notes.Note]) -> states.Result:
    door.until(lambda: isinstance(getattr(door.controller.state, "note", None), kind))
    return door.until_outcome(VisitOutcome.WELCOME)


def test_a_newcomer_is_greeted_and_staff_hear_a_chime(door: FrontDoor, gym: Gym) -> None:
    door.hold_up(door.pass_of(gym.character("newcomer")))
    _noted(door, visit_notes.FirstVisit)
    assert "Your first visit" in door.words
    assert door.heard.meanings[-1] is Cue.FIRST
    result = door.window.result
    assert result.countdown.limit_ms == 60_000  # the note prolongs nothing


def test_a_booked_class_comes_with_time_and_room(door: FrontDoor, gym: Gym) -> None:
    # Whatever time it is: the class begins now.
    who = gym.character("booked")
    now = door.services.clock.now()
    for booked in list(gym.attendances.values()):
        if booked.customer == who.id and booked.status == "registered":
            made = gym.events[booked.event]
            gym.events[booked.event] = replace(made, starts_at=now.astimezone(UTC))
    door.hold_up(door.pass_of(who))
    result = _noted(door, visit_notes.BookedClass)
    assert isinstance(result.note, visit_notes.BookedClass)
    assert result.note.room in ("Studio 1", "Cycle Room")
    assert "You're booked: " in door.words
    assert result.note.room in door.words
    assert not set(Cue) & set(door.heard.meanings)


def test_the_hundredth_visit(door: FrontDoor, gym: Gym) -> None:
    who = gym.character("regular")
    event = next(iter(gym.events.values()))
    gym.attendances.clear()
    for number in range(99):
        day = event.starts_at - timedelta(days=1 + number)
        gym.events[1000 + number] = replace(event, id=1000 + number, starts_at=day)
        booking = GymAttendance(number + 1, who.id, 1000 + number, "attended")
        gym.attendances[number + 1] = booking
    door.hold_up(door.pass_of(who))
    _noted(door, visit_notes.Milestone)
    assert "Visit number 100" in door.words


def test_visits_left_are_known_from_the_visit_before(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    who = gym.character("few_left")
    (held,) = door.services.directory.by_card(who.card)[0].memberships
    counted = door.services.teamup.fetch_allowance(held.id, gym.today, deadline_s=5)
    door.services.directory.put_allowance(held.id, counted)
    simulator.stop()  # known without a network, too
    door.hold_up(who.card)
    result = door.until_outcome(VisitOutcome.SAVED)
    assert result.note == visit_notes.VisitsLeft(1)
    assert "Visits left: 1" in door.words


def test_used_up_is_for_the_desk(door: FrontDoor, gym: Gym) -> None:
    who = gym.character("exhausted")
    (held,) = door.services.directory.by_card(who.card)[0].memberships
    counted = door.services.teamup.fetch_allowance(held.id, gym.today, deadline_s=5)
    door.services.directory.put_allowance(held.id, counted)
    door.hold_up(who.card)
    result = door.until_outcome(VisitOutcome.FRONT_DESK)
    assert result.reason == "exhausted"
    assert "pack" not in door.words.lower()
    assert door.services.outbox.all() == ()


def test_a_token_that_may_read_nothing_of_it_spoils_nothing(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.credentials.permissions = ()
    simulator.faults.add("403", "/attendances", times=None)
    simulator.faults.add("403", "/reports/attendances/data", times=None)
    for role in ("newcomer", "booked", "few_left"):
        door.hold_up(door.pass_of(gym.character(role)))
        door.until_outcome(VisitOutcome.WELCOME)
        door.controller.show_ready()
    assert not set(Cue) & set(door.heard.meanings)


def test_members_of_the_other_venue_see_the_desk_where_the_gym_wants_it(
    open_door: OpenDoor, gym: Gym
) -> None:
    door = open_door(policy={"home_venue_only": True})
    door.hold_up(door.pass_of(gym.character("elsewhere")))
    result = door.until_outcome(VisitOutcome.FRONT_DESK)
    assert result.reason == "wrong_venue"
    door.hold_up(door.pass_of(gym.character("regular")))
    door.until_outcome(VisitOutcome.WELCOME)


def test_checkins_that_are_off_are_noticed_and_told(
    open_door: OpenDoor, gym: Gym, simulator: Simulator
) -> None:
    # Time enough for TeamUp's word, though requests were used up by what came before.
    door = open_door(policy={"answer_deadline_ms": 10_000})
    simulator.switches.checkins_enabled = False
    assert door.services.update_venue()
    assert "switched off in TeamUp" in door.services.staff_banner()
    door.hold_up(door.pass_of(gym.character("regular")))
    assert door.until_outcome(VisitOutcome.FRONT_DESK).reason == "checkins_off"
    simulator.switches.checkins_enabled = True
    door.controller.show_ready()
    door.hold_up(door.pass_of(gym.character("regular")))
    door.until_outcome(VisitOutcome.WELCOME)
    assert door.services.staff_banner() == ""
