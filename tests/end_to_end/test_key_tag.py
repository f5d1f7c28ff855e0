"""A key tag with a UPC-A, typed into TeamUp with twelve digits or thirteen, and read either way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.core.admission.rules import Reason
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.codes import Code
from kiosk.core.identification.scanner_input import parse_scanner_input
from kiosk.core.screen.states import Ready
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from kiosk.settings.schema import ScannerSection
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.barcodes import held_up
from tests.helpers.front_door import FrontDoor, settings_at
from tests.helpers.kiosk_process import KioskProcess, run_command, write_config

PICTURE = Path(__file__).with_name("key_tag.png")
TWELVE, THIRTEEN = "036000291452", "0036000291452"
TYPED = (TWELVE, THIRTEEN, "0 36000 29145 2")
SENT = (b"036000291452\r\n", b"0036000291452\r\n", b"]E00036000291452\r\n", b"03600029145\r\n")


@pytest.fixture
def door(qtbot: QtBot, simulator: Simulator, tmp_path: Path) -> Iterator[FrontDoor]:
    members = {"card_field": simulator.gym.card_field}
    door = FrontDoor(qtbot, settings_at(simulator, tmp_path, members=members))
    yield door
    door.close()


def type_in(gym: Gym, role: str, card: str) -> int:
    """The gym types a card into the field of a member; return whose."""
    who = gym.character(role)
    gym.customers[who.id] = replace(who, card=card)
    return who.id


@pytest.mark.parametrize("typed", TYPED)
def test_by_camera(typed: str, door: FrontDoor, gym: Gym) -> None:
    owner = type_in(gym, "regular", typed)
    door.learn()
    (code,) = scan_file(PICTURE, Decoder(ScannerSection().symbologies)).codes
    assert (code.text, code.symbology) == (THIRTEEN, "ean13")
    door.hold_up(code.text)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.customer is not None
    assert result.customer.id == owner
    door.until_booked(CheckinState.CONFIRMED)


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("sent", SENT)
def test_by_hand_scanner(typed: str, sent: bytes, door: FrontDoor, gym: Gym) -> None:
    owner = type_in(gym, "regular", typed)
    door.learn()
    door.hold_up(parse_scanner_input(sent).code.text)
    result = door.until_outcome(VisitOutcome.WELCOME)
    assert result.customer is not None
    assert result.customer.id == owner


def test_two_members_with_one_tag_are_asked_to_the_desk(door: FrontDoor, gym: Gym) -> None:
    owners = {type_in(gym, "regular", TWELVE), type_in(gym, "booked", THIRTEEN)}
    door.learn()
    for text in (TWELVE, THIRTEEN):
        door.hold_up(text)
        result = door.until_outcome(VisitOutcome.FRONT_DESK)
        assert (result.reason, result.customer) == (Reason.UNCLEAR_OWNER, None)
        assert "This code fits more than one member" in door.words
        for owner in owners:
            assert gym.customers[owner].first_name not in door.words
        door.controller.show_ready()
        door.until_state(Ready)
    assert door.services.outbox.all() == ()
    today = door.services.clock.now().date()
    told = door.services.staff_desk.recognise(Code(TWELVE), today)
    assert {one.customer.id for one in told.people} == owners


def test_a_list_imported_beside_the_kiosk_counts_from_the_next_scan_on(
    door: FrontDoor, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    owner = type_in(gym, "regular", "")
    door.learn()
    simulator.faults.offline = True
    door.hold_up(TWELVE)
    door.until_outcome(VisitOutcome.KEPT)
    listed = tmp_path / "cards.csv"
    listed.write_text(f"Card,Customer\n{THIRTEEN},{owner}\n", encoding="utf-8")
    config = str(write_config(tmp_path, simulator))
    ran = run_command("cards", "import", str(listed), "--config", config)
    assert (ran.returncode, ran.stderr) == (0, "")
    door.controller.show_ready()
    door.until_state(Ready)
    door.hold_up(TWELVE)
    result = door.until_outcome(VisitOutcome.SAVED)
    assert result.customer is not None
    assert result.customer.id == owner


def test_the_whole_kiosk_with_the_tag_in_view(
    tmp_path: Path, gym: Gym, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    owner = type_in(gym, "regular", TWELVE)
    picture = tmp_path / "tag.png"
    with Image.open(PICTURE) as tag:
        held_up(tag.convert("L")).save(picture)
    config = write_config(
        tmp_path,
        simulator,
        camera={"device": f"file:{picture}"},
        members={"card_field": gym.card_field},
    )
    with kiosk_on(config) as kiosk:
        kiosk.wait_until(lambda: bool(simulator.checkins), "the check-in arrived")
        assert kiosk.end() == 0
    assert [seen.customer for seen in simulator.checkins] == [owner]
