"""An unknown card in the staff area: linked to a member, refused, unlinked."""

import pytest

from kiosk.core.admission.rules import CheckIn
from kiosk.core.errors import Refused
from kiosk.core.identification.codes import Code
from kiosk.ui.kit import ScrollColumn
from tests.helpers.staff_area import ANA, BOB, NOW, Gym, Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = Code("lanyard 77", symbology="code128")


def link_to_ana(screen: Screen) -> None:
    """Scan an unknown card and give it to Ana."""
    screen.area.scan(CARD)
    screen.until_said("Nobody here has the code")
    screen.touch("link_card")
    screen.until_said("Find the member who gets the card LANYARD 77")
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Link this card to Ana Sousa?")
    screen.touch("sheet_yes")


def test_a_card_is_linked_and_then_checks_in(screen: Screen, gym: Gym) -> None:
    link_to_ana(screen)
    screen.until_said("Card LANYARD 77 is Ana Sousa's now.")
    assert gym.field.written == [(ANA.id, "LANYARD 77")]
    assert isinstance(gym.checkin_service.look_up(CARD, NOW), CheckIn)
    screen.area.scan(CARD)
    screen.until_shown("Card LANYARD 77, linked here on 23 Nov 2026")
    assert screen.button("link_card") is None


def test_what_teamup_refuses_counts_here_all_the_same(screen: Screen, gym: Gym) -> None:
    gym.field.error = Refused("TeamUp does not let this token change members' fields (403).")
    link_to_ana(screen)
    screen.until_said("counts at this kiosk, but is not in TeamUp")
    assert isinstance(gym.checkin_service.look_up(CARD, NOW), CheckIn)


def test_a_card_is_unlinked(screen: Screen, gym: Gym) -> None:
    link_to_ana(screen)
    screen.until_shown("linked here")
    unlink = screen.button("unlink_LANYARD 77")
    column = screen.area.findChild(ScrollColumn, "member_facts")
    assert unlink is not None
    assert column is not None
    column.ensureWidgetVisible(unlink)
    screen.touch("unlink_LANYARD 77")
    screen.until_shown("Unlink card LANYARD 77?")
    screen.until_shown("It stands in TeamUp, too")
    screen.touch("sheet_yes")
    screen.until_said("Card LANYARD 77 is unlinked.")
    assert gym.cards.of_customer(ANA.id) == ()
    assert not isinstance(gym.checkin_service.look_up(CARD, NOW), CheckIn)


def test_nothing_is_linked_without_being_granted(screen: Screen, gym: Gym) -> None:
    screen.area.scan(CARD)
    screen.touch("link_card")
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.touch("sheet_cancel")
    screen.touch("link_card")  # now: do not link it
    screen.touch_row("Ana Sousa")
    screen.until_shown("Gold")
    assert gym.cards.of_customer(ANA.id) == ()


def test_a_code_that_can_be_no_card_is_not_offered(screen: Screen) -> None:
    screen.area.scan(Code("<b>?", symbology="qr"))
    screen.until_said("Nobody here has the code")
    assert screen.button("link_card") is None


def test_a_card_that_became_somebodys_meanwhile_is_told(screen: Screen, gym: Gym) -> None:
    screen.area.scan(CARD)
    screen.touch("link_card")
    assert gym.desk.cards is not None
    gym.desk.cards.link("LANYARD 77", BOB, at=NOW)
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.touch("sheet_yes")
    screen.until_said("This card is Bob O'Brien's")


def test_a_pending_scan_of_a_card_can_be_linked(screen: Screen, gym: Gym) -> None:
    gym.keep("kept-1", CARD.text)
    screen.touch("tab_queue")
    screen.touch_row("lanyard 77")
    screen.touch("find_member")
    screen.until_said("Whose scan was it?")
    screen.until(lambda: screen.button("link_card") is not None)
