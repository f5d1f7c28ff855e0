"""Staff with PINs of their own: whose PIN it is, that no two are alike, and who did what."""

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import KioskError, PinRejected
from kiosk.core.staff_people import LONGEST_NAME, MOST_PEOPLE, OWNER, STAFF, StaffIdentity
from kiosk.store import staff_people, staff_pin
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.erased_customers import SqliteErasedCustomers
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from kiosk.store.staff_people import SqliteStaffPeople
from kiosk.store.staff_pin import StaffPin
from tests.store.making import NOW, a_checkin

# As cheap as argon2 gets.
_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
STAFF_PIN, OWNER_PIN = _HASHER.hash("2468"), _HASHER.hash("9753")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_people, "hash_pin", _HASHER.hash)


@pytest.fixture
def people(database: Database) -> SqliteStaffPeople:
    return SqliteStaffPeople(database, (STAFF_PIN, OWNER_PIN), now=lambda: NOW)


def a_pin(people: SqliteStaffPeople, device: DeviceSettings, owner: str = OWNER_PIN) -> StaffPin:
    return StaffPin(STAFF_PIN, device, lambda: 0.0, owner_hash=owner, people=people.hashes)


def test_the_one_pin_is_the_owners_until_there_is_another(
    people: SqliteStaffPeople, device: DeviceSettings
) -> None:
    assert a_pin(people, device, owner="").check("2468") == OWNER
    pin = a_pin(people, device)
    assert (pin.check("2468"), pin.check("9753")) == (STAFF, OWNER)


def test_a_person_comes_in_by_their_own_pin_until_they_are_removed(
    people: SqliteStaffPeople, device: DeviceSettings
) -> None:
    pin = a_pin(people, device)
    ana = people.add("Ana", "1111")
    assert pin.check("1111") == StaffIdentity("Ana")
    people.rename(ana.id, "Ana Sousa")
    assert pin.check("1111") == StaffIdentity("Ana Sousa")
    people.change_pin(ana.id, "2222")
    assert pin.check("2222") == StaffIdentity("Ana Sousa")
    with pytest.raises(PinRejected):
        pin.check("1111")
    people.remove(ana.id)
    with pytest.raises(PinRejected):
        pin.check("2222")
    with pytest.raises(PinRejected, match="try again in"):  # slowed down as ever
        pin.check("3333")
    assert people.all() == ()


def test_no_pin_is_kept_as_it_is(people: SqliteStaffPeople, path: Path) -> None:
    people.add("Ana", "771177")
    files = [file.read_bytes() for file in path.parent.iterdir()]
    assert not any(b"771177" in data for data in files)


@pytest.mark.parametrize(
    ("name", "pin", "sentence"),
    [
        ("Bob", "1111", "This PIN is taken; choose another one."),
        ("Bob", "2468", "This PIN is taken; choose another one."),
        ("Bob", "9753", "This PIN is taken; choose another one."),
        ("Bob", "123", "A PIN is 4 to 12 digits; choose another one."),
        ("Bob", "1234567890123", "A PIN is 4 to 12 digits; choose another one."),
        ("Bob", "١٢٣٤", "A PIN is 4 to 12 digits; choose another one."),
        (" aNA ", "5555", "There is a aNA already; add a letter to tell them apart."),
        ("", "5555", "A name has 1 to 40 characters; choose another one."),
        ("\u202e\u200b", "5555", "A name has 1 to 40 characters; choose another one."),
        ("x" * (LONGEST_NAME + 1), "5555", "A name has 1 to 40 characters; choose another one."),
    ],
)
def test_what_is_refused_is_said(
    people: SqliteStaffPeople, name: str, pin: str, sentence: str
) -> None:
    people.add("Ana", "1111")
    with pytest.raises(KioskError) as refused:
        people.add(name, pin)
    assert str(refused.value) == sentence
    assert [one.name for one in people.all()] == ["Ana"]


def test_ones_own_pin_may_be_set_again_and_ones_own_name(people: SqliteStaffPeople) -> None:
    ana = people.add("Ana", "1111")
    people.change_pin(ana.id, "1111")
    people.rename(ana.id, "ANA")
    assert people.all()[0].name == "ANA"


def test_whoever_was_removed_meanwhile_is_not_changed(people: SqliteStaffPeople) -> None:
    ana = people.add("Ana", "1111")
    people.remove(ana.id)
    people.remove(ana.id)
    with pytest.raises(KioskError, match="removed meanwhile"):
        people.rename(ana.id, "A")
    with pytest.raises(KioskError, match="removed meanwhile"):
        people.change_pin(ana.id, "5555")


def test_before_there_is_an_owner_nobody_can_be_added(database: Database) -> None:
    with pytest.raises(KioskError, match="run `kiosk pin` first"):
        SqliteStaffPeople(database, ("", ""), now=lambda: NOW).add("Ana", "1111")


def test_there_is_an_end_to_it(people: SqliteStaffPeople, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staff_people, "matches", lambda *_: False)
    for number in range(MOST_PEOPLE):
        people.add(f"P{number}", "1111")
    with pytest.raises(KioskError, match="30 people"):
        people.add("One more", "1111")
    assert staff_pin.matches(STAFF_PIN, "2468")


def test_who_did_something_is_named_as_they_were_then(
    people: SqliteStaffPeople, outbox: SqliteOutbox
) -> None:
    ana = people.add("Ana", "1111")
    outbox.record(a_checkin("a"), window=None, who="Ana")
    outbox.record(a_checkin("b", customer=8), window=None)
    outbox.move("b", CheckinEvent.CANCEL, at=NOW, detail="Ana: undone", who="Ana")
    people.rename(ana.id, "Anna")
    people.remove(ana.id)
    assert outbox.history("b")[-1].who == "Ana"
    assert outbox.persons(["a", "b", "c"]) == {"a": ("Ana", ""), "b": ("", "Ana")}


@pytest.mark.expects_warnings
def test_people_and_names_are_saved_from_a_damaged_file(
    people: SqliteStaffPeople, outbox: SqliteOutbox, database: Database, path: Path
) -> None:
    people.add("Ana", "1111")
    outbox.record(a_checkin("a"), window=None, who="Ana")
    SqliteErasedCustomers(database).add([CustomerId(9)], NOW)
    before = people.hashes()
    with database.read() as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'checkin_day'"
        ).fetchone()
    database.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)
    again, report = open_database(path)
    try:
        assert report is not None
        assert SqliteStaffPeople(again, (), now=lambda: NOW).hashes() == before
        assert SqliteOutbox(again).persons(["a"]) == {"a": ("Ana", "")}
        assert SqliteErasedCustomers(again).all() == {9}
    finally:
        again.close()
