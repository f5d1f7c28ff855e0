"""Finding members and checking them in, by touching what staff touch."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.admission.members import Customer, CustomerId, MemberRecord
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import DiskFull
from kiosk.core.identification.codes import Code, Source
from kiosk.core.staff import SEARCH_LIMIT
from kiosk.ui.staff.member_view import MemberView
from tests.helpers.staff_area import ANA, BOB, EVE, GOLD, NOW, OLD, TODAY, Gym, Screen

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_ana(screen: Screen) -> None:
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Gold")


def test_search_as_one_types_by_name_and_by_email(screen: Screen) -> None:
    screen.type("ana")
    screen.until(lambda: screen.titles == ["Ana Sousa"])

    screen.field.clear()
    screen.type("family@")
    screen.until(lambda: set(screen.titles) == {"Bob O'Brien", "<i>Ève</i> Любовь"})


def test_the_pad_on_the_screen_types_too(screen: Screen) -> None:
    screen.touch("key_B", "key_O", "key_X", "key_erase")
    screen.until(lambda: screen.titles == ["Bob O'Brien"])

    assert screen.field.text() == "BO"


def test_rows_say_whether_a_membership_is_good(screen: Screen) -> None:
    screen.type("@example.com")
    screen.until(lambda: len(screen.rows) == 3)

    spoken = sorted(row.accessible_text for row in screen.rows)
    assert spoken == [
        "<i>Ève</i> Любовь, family@example.com · #3, Nothing good",
        "Ana Sousa, ana@example.com · #1, Good today",
        "Bob O'Brien, family@example.com · #2, Look closer",
    ]


def test_nobody_found_is_told(screen: Screen) -> None:
    screen.type("zzz")
    screen.until_shown("Nobody found")

    assert screen.rows == ()


def test_an_empty_search_lists_nobody(screen: Screen) -> None:
    screen.type("ana")
    screen.until(lambda: bool(screen.rows))
    screen.field.clear()
    screen.until(lambda: not screen.rows)

    screen.until_shown("Type, or scan a code")


def test_a_long_list_says_to_type_more(screen: Screen, gym: Gym) -> None:
    for number in range(SEARCH_LIMIT + 5):
        customer = Customer(CustomerId(100 + number), "Sam", f"Smith{number}")
        gym.directory.put(MemberRecord(customer, (), NOW))
    screen.type("sam")

    screen.until_shown(f"The first {SEARCH_LIMIT}")
    assert len(screen.rows) == SEARCH_LIMIT


def test_enter_opens_the_only_one_found(screen: Screen) -> None:
    screen.type("sousa")
    screen.until(lambda: screen.titles == ["Ana Sousa"])
    screen.touch("key_enter")

    screen.until_shown("Gold")


def test_a_row_opens_from_the_keyboard(screen: Screen) -> None:
    screen.type("sousa")
    screen.until(lambda: screen.titles == ["Ana Sousa"])
    view = screen.view
    assert view is not None
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)

    screen.until_shown("Gold")


def test_checking_in_on_a_chosen_membership(screen: Screen, gym: Gym) -> None:
    open_ana(screen)
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("Ana Sousa is checked in on Gold.")

    (checkin,) = gym.outbox.all()
    assert checkin.state is CheckinState.RECORDED
    assert checkin.customer == ANA.id
    assert checkin.customer_membership == GOLD.id
    assert not checkin.comped
    assert checkin.source is Source.STAFF
    assert checkin.date == TODAY
    assert screen.heard.recorded == 1


def test_after_a_check_in_no_second_one_can_be_touched(screen: Screen) -> None:
    open_ana(screen)
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("is checked in")

    for name in (f"check_in_{GOLD.id}", f"check_in_{OLD.id}", "comped"):
        button = screen.button(name)
        assert button is not None
        assert not button.isEnabled()


def test_checking_in_free(screen: Screen, gym: Gym) -> None:
    open_ana(screen)
    screen.touch("comped")
    screen.until_said("free of charge")

    (checkin,) = gym.outbox.all()
    assert checkin.comped
    assert checkin.customer_membership is None
    assert screen.heard.recorded == 1


def test_every_membership_says_what_is_wrong_with_it(screen: Screen) -> None:
    open_ana(screen)

    assert "Recurring plan · from 1 Mar 2024" in screen.text
    assert "Expired on 30 Sep 2026" in screen.text
    assert "On hold until 15 Dec 2026" in screen.text


def test_a_membership_in_trouble_is_chosen_after_one_question(screen: Screen, gym: Gym) -> None:
    open_ana(screen)
    screen.touch(f"check_in_{OLD.id}")
    screen.until_shown("Check Ana Sousa in anyway?")
    assert "Summer: Expired on 30 Sep 2026" in screen.text
    assert gym.outbox.all() == ()

    screen.touch("sheet_yes")
    screen.until_said("checked in on Summer")
    assert gym.outbox.all()[0].customer_membership == OLD.id


def test_the_question_can_be_declined(screen: Screen, gym: Gym) -> None:
    open_ana(screen)
    screen.touch(f"check_in_{OLD.id}", "sheet_cancel")

    assert screen.button("sheet_yes") is None
    assert gym.outbox.all() == ()
    assert screen.heard.recorded == 0


def test_a_blocked_member_is_asked_about_even_when_free(screen: Screen, gym: Gym) -> None:
    screen.type("bob")
    screen.touch_row("Bob O'Brien")
    screen.until_shown("Registration is blocked in TeamUp")
    screen.touch("comped", "sheet_yes")
    screen.until_said("free of charge")

    assert gym.outbox.all()[0].customer == BOB.id


def test_a_member_without_any_membership(screen: Screen) -> None:
    screen.type("family")
    screen.touch_row("<i>Ève</i> Любовь")

    screen.until_shown("No membership at all.")
    assert "<i>Ève</i> Любовь" in screen.text


def test_already_in_is_shown_before_and_told_after(screen: Screen, gym: Gym) -> None:
    gym.add("earlier", at=NOW - timedelta(minutes=40))
    open_ana(screen)
    screen.until_shown("Checked in today at 17:22")
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("Already checked in, at 17:22")

    assert len(gym.outbox.all()) == 1
    assert screen.heard.recorded == 0


def test_a_full_disk_is_a_sentence_and_the_buttons_come_back(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise DiskFull("The disk is full; free some space.")

    open_ana(screen)
    monkeypatch.setattr(gym.outbox, "record", full)
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("The disk is full")

    button = screen.button(f"check_in_{GOLD.id}")
    assert button is not None
    assert button.isEnabled()


def test_back_keeps_what_was_typed(screen: Screen) -> None:
    open_ana(screen)
    screen.touch("back")

    assert screen.field.text() == "sousa"
    assert screen.titles == ["Ana Sousa"]


def test_after_a_check_in_the_search_begins_anew(screen: Screen) -> None:
    open_ana(screen)
    screen.touch("check_in_11")
    screen.until_said("Ana Sousa is checked in on Gold.")
    screen.touch("back")
    assert screen.field.text() == ""
    assert screen.rows == ()


def test_a_scanned_code_opens_its_member(screen: Screen, gym: Gym) -> None:
    assert screen.area.scan(Code(gym.keys.make(ANA.id)))

    screen.until_shown("Gold")
    view = screen.area.findChild(MemberView)
    assert view is not None
    assert view.isVisible()


def test_a_code_of_a_family_lists_it(screen: Screen) -> None:
    screen.area.scan(Code("family@example.com"))

    screen.until_said("fits several members")
    assert set(screen.titles) == {BOB.full_name, EVE.full_name}


def test_an_unknown_code_is_told_plainly(screen: Screen) -> None:
    screen.touch("tab_queue")
    screen.area.scan(Code("<b>nobody</b>"))

    screen.until_said("Nobody here has the code <b>nobody</b>")


def test_a_scan_that_cannot_be_looked_up_is_a_sentence(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise DiskFull("The disk is full; free some space.")

    monkeypatch.setattr(gym.directory, "by_card", full)
    screen.area.scan(Code("CARD-1"))

    screen.until_said("The disk is full")


def test_a_locked_area_takes_no_scan(screen: Screen) -> None:
    screen.area.close_area()

    assert not screen.area.scan(Code("CARD-1"))
