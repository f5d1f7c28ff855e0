"""*Device → Staff*, by touch; what is the owner's alone; and who is written down for what."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from argon2 import PasswordHasher
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.identification.codes import Code
from kiosk.core.staff_people import OWNER, STAFF, StaffIdentity
from kiosk.store import staff_people
from kiosk.store.staff_people import SqliteStaffPeople
from kiosk.ui.jobs import ThreadJobs
from tests.gallery.sample_device import sample_device
from tests.helpers.staff_area import ANA, NOW, TODAY, Gym, Screen
from tests.ui.staff.conftest import PIN, QuickPin

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
Open = Callable[[StaffIdentity], Screen]


@pytest.fixture
def people(gym: Gym, monkeypatch: pytest.MonkeyPatch) -> SqliteStaffPeople:
    monkeypatch.setattr(staff_people, "hash_pin", _HASHER.hash)
    return SqliteStaffPeople(gym.database, (_HASHER.hash(PIN),), now=lambda: NOW)


@pytest.fixture
def open_as(qtbot: QtBot, gym: Gym, jobs: ThreadJobs, people: SqliteStaffPeople) -> Open:
    """Open the area by the PIN of somebody."""

    def open_area(identity: StaffIdentity) -> Screen:
        pin = QuickPin()
        pin.identity = identity
        screen = Screen(qtbot, gym.desk, jobs, pin, device=replace(sample_device(), people=people))
        screen.unlock(PIN)
        return screen

    return open_area


def give(screen: Screen, text: str) -> None:
    """Type into the dialog, and press its button."""
    screen.type(text)
    screen.touch("sheet_yes")


def add(screen: Screen, name: str, pin: str, again: str) -> None:
    screen.touch("add_person")
    screen.until_shown("Who is it?")
    give(screen, name)
    screen.until_shown(f"PIN of {name}")
    assert screen.field.echoMode() is screen.field.EchoMode.Password
    give(screen, pin)
    screen.until_shown(f"PIN of {name}, once more")
    give(screen, again)


def test_the_owner_adds_renames_changes_and_removes(
    open_as: Open, people: SqliteStaffPeople
) -> None:
    screen = open_as(OWNER)
    screen.touch("tab_device")
    screen.touch_row("Staff")
    add(screen, "Bea", "1111", "1112")
    screen.until_said("two different PINs")
    add(screen, "Bea", PIN, PIN)
    screen.until_said("This PIN is taken")
    add(screen, "Bea", "1111", "1111")
    screen.until_said("Done.")
    (bea,) = people.all()
    name = f"person_{bea.id}"
    screen.touch(name, "person_rename")
    give(screen, "Beate")
    screen.until(lambda: [one.name for one in people.all()] == ["Beate"])
    hashed = people.hashes()
    screen.touch(name, "person_pin")
    give(screen, "3333")
    screen.until_shown("once more")
    give(screen, "3333")
    screen.until(lambda: people.hashes() != hashed)
    screen.touch(name, "person_remove")
    screen.until_shown("Remove Beate?")
    screen.touch("sheet_yes")
    screen.until(lambda: people.all() == ())


@pytest.mark.parametrize("row", ["Staff", "Camera", "Sound and looks", "Leave the kiosk"])
@pytest.mark.parametrize("identity", [STAFF, StaffIdentity("Bea")])
def test_what_is_the_owners_asks_for_the_owners_pin(
    open_as: Open, row: str, identity: StaffIdentity
) -> None:
    screen = open_as(identity)
    screen.touch("tab_device")
    screen.touch_row(row)
    screen.until_shown("This needs the owner's PIN")
    screen.touch("sheet_yes")
    screen.until(lambda: not screen.area.unlocked)
    assert (screen.heard.closed, screen.heard.leave_wanted) == (0, 0)  # the PIN is asked for


def test_ending_all_passes_is_the_owners_too(open_as: Open, gym: Gym) -> None:
    screen = open_as(StaffIdentity("Bea"))
    screen.area.scan(Code(ANA.cards[0]))
    screen.touch("show_pass", "end_passes")
    screen.until_shown("This needs the owner's PIN")
    screen.touch("sheet_cancel")
    assert screen.area.unlocked
    assert len(gym.pass_keys.all()) == 1


def test_what_somebody_does_is_written_down_with_their_name(open_as: Open, gym: Gym) -> None:
    gym.add("refused", CheckinEvent.SEND, CheckinEvent.REFUSE)
    gym.add("waiting", at=NOW)
    screen = open_as(StaffIdentity("Bea"))
    desk = gym.desk
    desk.dismiss("refused", why="came twice", at=NOW)
    desk.cancel("waiting", at=NOW)
    gym.keep("scan", "ELSE")
    desk.dismiss_scan("scan", why="nobody", at=NOW)
    checkin = desk.check_in(ANA, None, comped=True, now=NOW)
    screen.area.scan(Code("lanyard 77", symbology="code128"))
    screen.touch("link_card")
    screen.type("sousa")
    screen.touch_row("Ana Sousa")
    screen.touch("sheet_yes")
    screen.until(lambda: bool(gym.cards.all()))
    assert gym.outbox.persons(["refused", "waiting", checkin.id]) == {
        "refused": ("", "Bea"),
        "waiting": ("", "Bea"),
        checkin.id: ("Bea", ""),
    }
    assert gym.outbox.history("refused")[-1].detail == "Bea: came twice"
    assert gym.cards.all()[0].linked_by == "Bea"
    with gym.database.read() as connection:
        closed = connection.execute("SELECT closed_by FROM kept_scan").fetchall()
    assert closed == [("Bea",)]
    screen.touch("tab_today")
    screen.touch_row(ANA.full_name)
    screen.until_shown("Checked in by")
    assert desk.arrivals(TODAY)


def test_without_a_name_it_is_staff(open_as: Open, gym: Gym) -> None:
    gym.add("waiting", at=NOW)
    open_as(STAFF)
    gym.desk.cancel("waiting", at=NOW)
    assert gym.outbox.history("waiting")[-1].detail == "staff: undone"
    assert gym.outbox.persons(["waiting"]) == {}
