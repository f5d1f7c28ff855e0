"""Find me, at the real window over the real store and the simulated TeamUp."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.codes import Source
from kiosk.core.identification.find_me import FindMeTrouble
from kiosk.core.screen import states
from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym, GymCustomer
from kiosk.simulator.server import Simulator
from kiosk.store.directory.search_words import fold
from tests.helpers import fitting
from tests.helpers.front_door import PATIENT, FrontDoor, settings_at, todays_gym


@pytest.fixture
def gym() -> Gym:
    return todays_gym()


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as running:
        yield running


@pytest.fixture
def zara(gym: Gym) -> GymCustomer:
    """A member whose name nobody else has."""
    return named(gym, "Zara", "Quintana")


def named(gym: Gym, first: str, last: str, place: int = 0) -> GymCustomer:
    """Give the name to one of the members who may enter."""
    usable = [it for it in gym.customers.values() if _enters(gym, it)]
    return rename(gym, usable[place], first, last, email=f"{fold(first)}.{place}@example.org")


def rename(gym: Gym, customer: GymCustomer, first: str, last: str, email: str) -> GymCustomer:
    renamed = replace(customer, first_name=first, last_name=last, email=email)
    gym.customers[customer.id] = renamed
    return renamed


def start_of(customer: GymCustomer) -> str:
    assert customer.email
    return customer.email.partition("@")[0]


def _enters(gym: Gym, customer: GymCustomer) -> bool:
    held = [it for it in gym.memberships.values() if it.customer == customer.id]
    return (
        len(held) == 1
        and held[0].status == "active"
        and customer.id not in {*gym.characters.values()}
    )


def open_door(
    qtbot: QtBot,
    simulator: Simulator,
    folder: Path,
    *,
    limits: TimeLimits = PATIENT,
    **sections: dict[str, Any],
) -> FrontDoor:
    door = FrontDoor(qtbot, settings_at(simulator, folder, **sections), limits=limits)
    door.learn()
    return door


@pytest.fixture
def door(qtbot: QtBot, simulator: Simulator, zara: GymCustomer, tmp_path: Path) -> FrontDoor:
    del zara
    return open_door(qtbot, simulator, tmp_path)


def touch(door: FrontDoor, name: str) -> None:
    (button,) = [it for it in fitting.buttons(door.window.current) if it.objectName() == name]
    fitting.click(button)


def type_in(door: FrontDoor, text: str) -> None:
    """Touch a key for each letter, then enter."""
    for letter in text:
        touch(door, "key_space" if letter == " " else f"key_{letter.upper()}")
    touch(door, "key_enter")


def begin(door: FrontDoor) -> None:
    touch(door, "findMeButton")
    door.until_state(states.FindMeName)


def trouble(door: FrontDoor) -> FindMeTrouble | None:
    state = door.controller.state
    assert isinstance(state, states.FindMeName | states.FindMeFact)
    return state.trouble


def test_a_member_without_a_code_is_checked_in(door: FrontDoor, zara: GymCustomer) -> None:
    begin(door)
    type_in(door, "zar qui")
    door.until_state(states.FindMeFact)
    type_in(door, start_of(zara))
    assert door.until_outcome(VisitOutcome.WELCOME).customer is not None
    door.until_booked(CheckinState.CONFIRMED)
    (row,) = door.services.outbox.all()
    assert (row.customer, row.source) == (zara.id, Source.FIND_ME)


def test_several_names_are_picked_from(
    qtbot: QtBot, simulator: Simulator, gym: Gym, tmp_path: Path
) -> None:
    named(gym, "Zara", "Quintana", 0)
    other = named(gym, "Zara", "Ibáñez", 1)
    door = open_door(qtbot, simulator, tmp_path)
    begin(door)
    type_in(door, "zara")
    door.until_state(states.FindMeMatches)
    assert {"Zara Q.", "Zara I."} <= set(fitting.texts(door.window.current))
    assert not any("Quintana" in text for text in fitting.texts(door.window.current))
    cards = door.window.find_me.pick.cards
    (card,) = [it for it in cards if it.accessibleName() == "Zara I."]
    fitting.click(card)
    door.until_state(states.FindMeFact)
    type_in(door, start_of(other))
    assert door.until_outcome(VisitOutcome.WELCOME).customer is not None


def test_offline_the_replica_is_enough(
    door: FrontDoor, simulator: Simulator, zara: GymCustomer
) -> None:
    simulator.stop()
    begin(door)
    type_in(door, "quintana")
    door.until_state(states.FindMeFact)
    type_in(door, start_of(zara))
    door.until_outcome(VisitOutcome.SAVED)


def test_digits_prove_where_the_gym_asks_for_the_birthday(
    qtbot: QtBot, simulator: Simulator, gym: Gym, tmp_path: Path
) -> None:
    zara = next(it for it in gym.customers.values() if it.born and _enters(gym, it))
    rename(gym, zara, "Zara", "Quintana", email="")
    assert zara.born is not None
    section = {"second_fact": "birthday", "birthday_field": gym.card_field + 1}
    door = open_door(qtbot, simulator, tmp_path, find_me=section)
    begin(door)
    type_in(door, "zara")
    door.until_state(states.FindMeFact)
    field = door.window.find_me.prove.field
    type_in(door, "99")
    assert field.text() == "99"  # not sent: two digits are no birthday
    touch(door, "key_erase")
    touch(door, "key_erase")
    type_in(door, f"{zara.born:%d%m}")
    door.until_outcome(VisitOutcome.WELCOME)


def test_a_wrong_fact_and_a_wrong_name_get_the_same_words(door: FrontDoor) -> None:
    begin(door)
    type_in(door, "xyzzy")
    door.until(lambda: trouble(door) is FindMeTrouble.MISSED)
    said = door.window.find_me.name.hint.full_text
    touch(door, "key_A")
    assert trouble(door) is None
    touch(door, "findName_back")
    begin(door)
    assert door.window.find_me.name.field.text() == ""
    type_in(door, "zara")
    door.until_state(states.FindMeFact)
    type_in(door, "nobody")
    door.until(lambda: trouble(door) is FindMeTrouble.MISSED)
    assert door.window.find_me.prove.hint.full_text == said
    assert door.services.outbox.all() == ()


def test_guessing_grows_slow(door: FrontDoor) -> None:
    begin(door)
    type_in(door, "zara")
    door.until_state(states.FindMeFact)
    for _ in range(8):
        state = door.controller.state
        assert isinstance(state, states.FindMeFact)
        if state.trouble is FindMeTrouble.TOO_SOON:
            break
        type_in(door, "x")
        door.until(lambda: trouble(door) is not None)
    assert trouble(door) is FindMeTrouble.TOO_SOON
    assert "Too many tries" in door.window.find_me.prove.hint.full_text


def test_less_than_three_letters_are_not_sent(door: FrontDoor) -> None:
    begin(door)
    type_in(door, "za")
    state = door.controller.state
    assert isinstance(state, states.FindMeName)
    assert not state.asked


def test_a_scan_waits_until_whoever_types_is_done(door: FrontDoor, gym: Gym) -> None:
    other = named(gym, "Otto", "Other", 1)
    begin(door)
    touch(door, "key_Z")
    door.hold_up(door.pass_of(other))
    assert isinstance(door.controller.state, states.FindMeName)
    touch(door, "findName_back")
    assert door.until_outcome(VisitOutcome.WELCOME).customer is not None


def test_back_leads_to_the_name_and_then_out(door: FrontDoor) -> None:
    begin(door)
    type_in(door, "zara")
    door.until_state(states.FindMeFact)
    touch(door, "proveFact_back")
    assert isinstance(door.controller.state, states.FindMeName)
    assert door.window.find_me.name.field.text() == "ZARA"
    touch(door, "findName_back")
    assert isinstance(door.controller.state, states.Ready)
    assert door.window.find_me.name.field.text() == ""


def test_nobody_there_any_more_leads_back_to_ready(
    qtbot: QtBot, simulator: Simulator, zara: GymCustomer, tmp_path: Path
) -> None:
    del zara
    limits = TimeLimits(looking_up=60_000, choosing=300, typing=300, answer=60_000, result=60_000)
    door = open_door(qtbot, simulator, tmp_path, limits=limits)
    begin(door)
    touch(door, "key_Z")
    door.until_state(states.Ready)
    assert door.window.find_me.name.field.text() == ""


def test_accents_are_behind_a_key(door: FrontDoor) -> None:
    begin(door)
    touch(door, "key_accents")
    for letter in "ÁÑØ":
        touch(door, f"key_{letter}")
    assert door.window.find_me.name.field.text() == "ÁÑØ"
    touch(door, "key_accents")
    touch(door, "key_erase")
    assert door.window.find_me.name.field.text() == "ÁÑ"
