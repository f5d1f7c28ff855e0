"""`kiosk staff` and `kiosk pin --owner`: people with PINs of their own, and what they did."""

import csv
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import group
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import KioskError
from kiosk.core.staff_people import OWNER, STAFF, StaffIdentity
from kiosk.settings.load import load_settings
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.store.staff_people import SqliteStaffPeople
from kiosk.store.staff_pin import StaffPin
from tests.cli.conftest import Run
from tests.store.making import NOW, a_checkin

Answer = Callable[..., Result]


@pytest.fixture
def answer(config: Path) -> Answer:
    """Run a command and type these lines."""

    def run(*words: str, typed: tuple[str, ...] = ()) -> Result:
        lines = "".join(f"{line}\n" for line in typed)
        return CliRunner().invoke(group, [*words, "--config", str(config)], input=lines)

    return run


def test_owner_staff_and_people_come_in_by_three_pins(
    answer: Answer, config: Path, tmp_path: Path
) -> None:
    assert answer("pin", typed=("2468", "2468")).exit_code == 0
    said = answer("staff", "add", "Ana", typed=("1111", "1111"))
    assert (said.exit_code, "Ana has a PIN now" in said.output) == (0, True)
    assert answer("pin", "--owner", typed=("9753", "9753")).exit_code == 0
    staff = load_settings(config).staff
    with closing(Database(tmp_path / "data" / "kiosk.sqlite3")) as database:
        people = SqliteStaffPeople(database, (), now=lambda: NOW)
        pin = StaffPin(
            staff.pin_hash,
            DeviceSettings(database),
            owner_hash=staff.owner_pin_hash,
            people=people.hashes,
        )
        found = [pin.check(typed) for typed in ("2468", "1111", "9753")]
    assert found == [STAFF, StaffIdentity("Ana"), OWNER]
    assert [
        json.loads(line)["name"]
        for line in answer("staff", "list", "--json").output.split("\n")
        if line
    ] == ["Ana"]
    assert "Ana" in answer("staff", "list").output
    assert "opens nothing any more" in answer("staff", "remove", "ana").output
    assert "Nobody has a PIN of their own yet" in answer("staff", "list").output


def test_no_pin_is_given_twice(answer: Answer) -> None:
    answer("pin", typed=("2468", "2468"))
    answer("staff", "add", "Ana", typed=("1111", "1111"))
    for words, typed in (
        (("pin", "--owner"), "2468"),
        (("pin", "--owner"), "1111"),
        (("pin",), "1111"),
        (("staff", "add", "Bob"), "2468"),
    ):
        said = answer(*words, typed=(typed, typed))
        assert isinstance(said.exception, KioskError)
        assert str(said.exception) == "This PIN is taken; choose another one."


def test_nobody_is_removed_who_is_not_there(answer: Answer) -> None:
    said = answer("staff", "remove", "Bob")
    assert str(said.exception) == ("There is no “Bob” with a PIN of their own; there is nobody.")
    first = answer("staff", "add", "Ana", typed=("1111", "1111"))
    assert "run `kiosk pin` first" in str(first.exception)


def test_list_and_export_say_who(run: Run, config: Path, tmp_path: Path) -> None:
    with closing(Database(tmp_path / "data" / "kiosk.sqlite3")) as database:
        outbox = SqliteOutbox(database)
        outbox.record(a_checkin("a"), window=None, who="Ana")
        outbox.record(a_checkin("b", customer=8), window=None)
        outbox.move("b", CheckinEvent.CANCEL, at=NOW, who="Jürgen")
    lines = run("queue", "list", "--json", "--config", config).out.splitlines()
    told = {row["id"]: (row["recorded_by"], row["settled_by"]) for row in map(json.loads, lines)}
    assert told == {"a": ("Ana", None), "b": (None, "Jürgen")}
    file = tmp_path / "list.csv"
    assert run("queue", "export", file, "--config", config).code == 0
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = {
            row["id"]: (row["recorded_by"], row["settled_by"]) for row in csv.DictReader(opened)
        }
    assert rows == {"a": ("Ana", ""), "b": ("", "Jürgen")}
