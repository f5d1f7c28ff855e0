"""What a forged, an altered, an ended, a copied and another gym's pass get at the door."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.admission.members import CustomerId
from kiosk.core.admission.rules import Reason
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.codes import Code
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.core.screen.states import Ready
from kiosk.simulator.gym import Gym, GymCustomer
from kiosk.simulator.server import Simulator
from kiosk.ui.kit.palette import Meaning
from tests.helpers.front_door import FrontDoor, settings_at


@pytest.fixture
def door(qtbot: QtBot, simulator: Simulator, tmp_path: Path) -> Iterator[FrontDoor]:
    door = FrontDoor(qtbot, settings_at(simulator, tmp_path))
    door.learn()
    yield door
    door.close()


@pytest.fixture
def ana(gym: Gym) -> GymCustomer:
    return gym.character("regular")


def again(door: FrontDoor) -> None:
    """The next in line."""
    door.controller.show_ready()
    door.until_state(Ready)


def altered(text: str, customer: int) -> str:
    """The pass of somebody else, made of this one."""
    head, _, signature = text.split(".")
    return f"{head}.{customer}.{signature}"


def test_a_genuine_pass_checks_its_member_in(door: FrontDoor, ana: GymCustomer) -> None:
    door.hold_up(door.pass_of(ana))
    assert door.until_outcome(VisitOutcome.WELCOME).customer is not None
    assert ana.first_name in door.words
    door.until_booked(CheckinState.CONFIRMED)


@pytest.mark.parametrize("online", [True, False])
def test_a_forged_or_altered_pass_is_nobodys_and_names_nobody(
    online: bool, door: FrontDoor, gym: Gym, ana: GymCustomer, simulator: Simulator
) -> None:
    simulator.faults.offline = not online
    other = gym.character("booked")
    forged = PassKeys.of(b"a guess").make(CustomerId(ana.id))
    for text in (
        forged,
        altered(door.pass_of(other), ana.id),
        door.pass_of(ana)[:-2],
        f"KP1.{ana.id}",
        f"KP1.{ana.id}.",
        door.pass_of(ana).lower(),
    ):
        door.hold_up(text)
        result = door.until_outcome(VisitOutcome.UNKNOWN)
        assert result.customer is None
        assert ana.first_name not in door.words
        again(door)
    assert door.services.outbox.all() == ()
    assert door.services.outbox.pending_scans() == ()  # nothing is kept to be believed later
    assert simulator.checkins == []
    today = door.services.clock.now().date()
    told = door.services.staff_desk.recognise(Code(forged), today)
    assert (told.forged_pass, told.people) == (True, ())


def test_a_pass_of_an_ended_key_hears_kind_words_and_names_nobody(
    door: FrontDoor, ana: GymCustomer, simulator: Simulator
) -> None:
    old = door.pass_of(ana)
    today = door.services.clock.now().date()
    desk = door.services.staff_desk
    assert desk.passes is not None
    desk.passes.end_all(today)
    door.hold_up(old)
    result = door.until_outcome(VisitOutcome.FRONT_DESK)
    assert (result.reason, result.customer) == (Reason.PASS_ENDED, None)
    assert "the team has a new one for you" in door.words
    assert ana.first_name not in door.words
    assert door.heard.meanings[-1] is Meaning.DESK
    assert simulator.checkins == []
    told = desk.recognise(Code(old), today)
    assert told.ended_pass == today
    assert [record.customer.id for record in told.people] == [ana.id]
    again(door)
    door.hold_up(desk.passes.pass_of(CustomerId(ana.id)))  # the new one
    door.until_outcome(VisitOutcome.WELCOME)


def test_an_old_key_counts_until_its_day(door: FrontDoor, ana: GymCustomer) -> None:
    old = door.pass_of(ana)
    now = door.services.clock.now()
    desk = door.services.staff_desk
    assert desk.passes is not None
    ends_on = (now + timedelta(days=30)).date()
    desk.passes.end_all(ends_on)
    checkin_service = door.services.checkin_service
    assert not isinstance(checkin_service.identifier_of(Code(old), now.date()), EndedPass)
    assert isinstance(checkin_service.identifier_of(Code(old), ends_on), EndedPass)
    door.hold_up(old)
    door.until_outcome(VisitOutcome.WELCOME)


def test_a_copied_pass_opens_once_a_day_and_shows_whose_it_is(
    door: FrontDoor, ana: GymCustomer, simulator: Simulator
) -> None:
    """A photograph of a pass is the pass. What stands against it is shown here."""
    photograph = str(door.pass_of(ana))
    door.hold_up(photograph)  # the friend, in the morning
    door.until_outcome(VisitOutcome.WELCOME)
    assert ana.first_name in door.words  # for the desk to see who that should be
    again(door)
    door.hold_up(door.pass_of(ana))  # the member, in the evening
    assert door.until_outcome(VisitOutcome.ALREADY_IN).since is not None
    door.until_booked(CheckinState.CONFIRMED)
    assert len(simulator.checkins) == 1


def test_a_linked_card_checks_in_without_a_network(
    door: FrontDoor, gym: Gym, ana: GymCustomer, simulator: Simulator
) -> None:
    gym.customers[ana.id] = replace(ana, card="")
    simulator.faults.offline = True
    desk = door.services.staff_desk
    assert desk.cards is not None
    record = door.services.directory.by_customer(CustomerId(ana.id))
    assert record is not None
    assert desk.cards.link("LANYARD 77", record.customer, at=door.services.clock.now()) == ""
    door.hold_up("lanyard 77")
    door.until_outcome(VisitOutcome.SAVED)
    again(door)
    door.hold_up("lanyard 77")
    door.until_outcome(VisitOutcome.ALREADY_IN)


@pytest.mark.parametrize("permitted", [True, False])
def test_a_linked_card_is_written_to_teamup_where_that_is_wanted_and_permitted(
    permitted: bool, qtbot: QtBot, gym: Gym, ana: GymCustomer, simulator: Simulator, tmp_path: Path
) -> None:
    gym.customers[ana.id] = replace(ana, card="")
    members = {"card_field": gym.card_field, "write_cards": True}
    door = FrontDoor(qtbot, settings_at(simulator, tmp_path, members=members))
    door.learn()
    if not permitted:
        simulator.credentials.permissions = frozenset()
    desk = door.services.staff_desk
    record = door.services.directory.by_customer(CustomerId(ana.id))
    assert record is not None
    assert desk.cards is not None
    told = desk.cards.link("LANYARD 77", record.customer, at=door.services.clock.now())
    if permitted:
        assert (told, gym.customers[ana.id].card) == ("", "LANYARD 77")
    else:
        assert "does not let this token change members' fields (403)" in told
        assert gym.customers[ana.id].card == ""
    (card,) = desk.cards.cards_of(CustomerId(ana.id))
    assert card.in_teamup is permitted
    door.hold_up("lanyard 77")
    door.until_outcome(VisitOutcome.WELCOME)
    door.close()
