"""One scan, several of a family: the real window over the kiosk's real services."""

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator import Gym, Simulator
from kiosk.ui.member.choice_screens import ChooseFamilyScreen
from kiosk.ui.member.chooser import ChoiceCard
from tests.helpers import fitting
from tests.helpers.front_door import FrontDoor, OpenDoor


def _asked(door: FrontDoor) -> ChooseFamilyScreen:
    door.until_state(states.ChoosingFamily)
    current = door.window.current
    assert isinstance(current, ChooseFamilyScreen)
    return current


def _card(asked: ChooseFamilyScreen, name: str) -> ChoiceCard:
    return next(card for card in asked.cards if card.choice.title == name)


def _selected(asked: ChooseFamilyScreen) -> set[str]:
    return {card.choice.title for card in asked.cards if card.isChecked()}


def test_a_parent_checks_the_children_in(door: FrontDoor, gym: Gym, simulator: Simulator) -> None:
    door.hold_up(door.pass_of(gym.character("parent")))
    asked = _asked(door)
    # The partner's membership is the parent's: the replica cannot know, so TeamUp was asked.
    assert [card.choice.title for card in asked.cards] == ["Ngozi", "Márton", "Ife", "Tobi"]
    assert all(card.isEnabled() for card in asked.cards)
    assert _selected(asked) == {"Ngozi"}
    assert asked.confirm.text() == "Check in 1"
    fitting.click(_card(asked, "Ife"))
    fitting.click(_card(asked, "Tobi"))
    fitting.click(_card(asked, "Tobi"))
    assert _selected(asked) == {"Ngozi", "Ife"}
    assert asked.confirm.text() == "Check in 2"
    fitting.click(asked.confirm)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert [part.customer.first_name for part in result.group] == ["Ngozi", "Ife"]
    assert "Ngozi, Ife" in door.words  # as the language of the screen joins names
    assert "Checked in" in door.words
    door.until_booked(CheckinState.CONFIRMED, CheckinState.CONFIRMED)
    who = {gym.character("parent").id, gym.character("sibling").id}
    assert {made.customer for made in simulator.checkins} == who


def test_those_already_in_and_those_for_the_desk_are_told_apart(
    open_door: OpenDoor, gym: Gym
) -> None:
    gym.issues.clear()
    for number, held in list(gym.memberships.items()):
        if held.customer == gym.character("child").id:
            del gym.memberships[number]
    door = open_door()
    door.hold_up(door.pass_of(gym.character("sibling")))  # a child's code is for the child alone
    door.until_outcome(VisitOutcome.WELCOME)
    door.hold_up(door.pass_of(gym.character("parent")))
    asked = _asked(door)
    tobi, ife = _card(asked, "Tobi"), _card(asked, "Ife")
    assert not tobi.isEnabled()
    assert tobi.choice.detail == "Please see the front desk"
    assert not ife.isEnabled()
    assert ife.choice.detail.startswith("Already in at ")
    fitting.click(asked.confirm)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.group == ()
    assert result.customer is not None
    assert result.customer.first_name == "Ngozi"


def test_when_nobody_else_could_come_in_nothing_is_asked(door: FrontDoor, gym: Gym) -> None:
    for role in ("child", "sibling", "partner"):
        door.services.directory.remove(CustomerId(gym.character(role).id))
    door.hold_up(door.pass_of(gym.character("parent")))
    door.until_outcome(VisitOutcome.WELCOME)
    assert states.ChoosingFamily not in {type(state) for state in door.states}


def test_a_gym_may_want_no_families(open_door: OpenDoor, gym: Gym) -> None:
    door = open_door(members={"families": False})
    door.hold_up(door.pass_of(gym.character("parent")))
    door.until_outcome(VisitOutcome.WELCOME)


def test_a_parent_who_walks_on_is_in_and_the_next_one_waits(open_door: OpenDoor, gym: Gym) -> None:
    limits = TimeLimits(looking_up=60_000, choosing=400, answer=60_000, result=60_000)
    door = open_door(limits=limits)
    door.hold_up(door.pass_of(gym.character("parent")))
    door.until_state(states.ChoosingFamily)
    door.hold_up(door.pass_of(gym.character("regular")))  # in line, by decision 0008
    door.until(lambda: len(door.services.outbox.all()) == 2)
    door.until_booked(CheckinState.CONFIRMED, CheckinState.CONFIRMED)
    names = [row.customer_name.split()[0] for row in door.services.outbox.all()]
    assert names == ["Ngozi", "Zoë"]


def test_a_family_comes_in_while_the_network_is_down(
    door: FrontDoor, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    door.hold_up(door.pass_of(gym.character("parent")))
    asked = _asked(door)
    fitting.click(_card(asked, "Tobi"))
    fitting.click(asked.confirm)
    result = door.until_outcome(VisitOutcome.SAVED)
    assert len(result.group) == 2
    assert "All of you are in" in door.words
    simulator.start()
    door.services.sender.poke()
    door.until_booked(CheckinState.CONFIRMED, CheckinState.CONFIRMED)
