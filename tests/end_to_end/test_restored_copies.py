"""An old copy of the data folder is put back: nothing is lost, and nothing is sent twice."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import StoreError
from kiosk.settings.load import journal_files
from kiosk.simulator import Simulator
from kiosk.store.repair.backups import back_up
from kiosk.store.repair.restore import note_image, restore
from tests.end_to_end.restoring import VISITS, Entrance, cards_of, states, the_gym

pytestmark = pytest.mark.expects_warnings

WAL = ("kiosk.sqlite3-wal", "kiosk.sqlite3-shm")


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """TeamUp, which takes two visits a day, or doubled ones could not be seen."""
    with Simulator(
        the_gym(), report_lag_s=0.05, requests_per_minute=0, enforce_once_per_day=False
    ) as running:
        yield running


@pytest.fixture
def entrance(simulator: Simulator, tmp_path: Path) -> Entrance:
    """A kiosk that knows its members."""
    entrance = Entrance(simulator, tmp_path / "data")
    entrance.fetch_members()
    return entrance


def forbid_the_report(simulator: Simulator) -> None:
    simulator.faults.add("403", path="/reports/*", times=None)


@pytest.mark.parametrize("report", ["shown", "forbidden"])
@pytest.mark.parametrize("without", [(), WAL])
def test_an_old_copy_sends_nothing_twice(
    entrance: Entrance, tmp_path: Path, report: str, without: tuple[str, ...]
) -> None:
    if report == "forbidden":
        forbid_the_report(entrance.simulator)
    *cards, late = cards_of(entrance.simulator.gym, VISITS + 1)
    copy = tmp_path / "copy"
    entrance.record_offline(cards, copy)
    rows = entrance.drain(late)  # somebody comes after the copy was made
    assert states(rows) == {CheckinState.CONFIRMED: VISITS + 1}
    entrance.put_back(copy, *without)
    again = entrance.drain(late)
    assert set(entrance.visits().values()) == {1}
    assert len(entrance.visits()) == VISITS + 1
    assert {row.id: row.state for row in again} == {row.id: row.state for row in rows}
    assert {row.customer_name for row in again} == {row.customer_name for row in rows}
    assert "older than what it had done" in entrance.told[-1]


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_one_place_of_the_journal_is_enough(entrance: Entrance, tmp_path: Path, lost: int) -> None:
    """The copy brings back the old journal of the data folder; of the others one may be gone."""
    cards = cards_of(entrance.simulator.gym, VISITS)
    copy = tmp_path / "copy"
    entrance.record_offline(cards, copy)
    entrance.drain()
    entrance.put_back(copy)
    journal_files(entrance.plan().settings())[lost].unlink()
    rows = entrance.drain()
    assert set(entrance.visits().values()) == {1}
    assert states(rows) == {CheckinState.CONFIRMED: VISITS}


@pytest.mark.parametrize("report", ["shown", "forbidden"])
def test_without_any_journal_everything_is_looked_up_first(
    entrance: Entrance, tmp_path: Path, report: str
) -> None:
    *cards, late = cards_of(entrance.simulator.gym, VISITS + 1)
    copy = tmp_path / "copy"
    entrance.record_offline(cards, copy)
    entrance.drain(late)
    if report == "forbidden":
        forbid_the_report(entrance.simulator)
    entrance.put_back(copy)
    for file in journal_files(entrance.plan().settings())[1:]:
        file.unlink()
    rows = entrance.drain()
    assert set(entrance.visits().values()) == {1}
    assert "may have been sent already" in entrance.told[-1]
    found = CheckinState.CONFIRMED if report == "shown" else CheckinState.UNANSWERED
    assert states(rows) == {found: VISITS}
    entrance.drain()
    assert entrance.visits().total() == VISITS + 1


def test_what_was_never_sent_is_sent_after_it_was_looked_for(
    entrance: Entrance, tmp_path: Path
) -> None:
    """The copy is put back on another machine, say: no journal, and half was not sent yet."""
    cards = cards_of(entrance.simulator.gym, VISITS)
    copy = tmp_path / "copy"
    entrance.drain(*cards[:4])  # so that the report has shown what surely arrived
    entrance.record_offline(cards[4:], copy)
    entrance.put_back(copy)
    for file in journal_files(entrance.plan().settings())[1:]:
        file.unlink()
    rows = entrance.drain()
    assert entrance.visits().total() == VISITS
    assert set(entrance.visits().values()) == {1}
    assert states(rows) == {CheckinState.CONFIRMED: VISITS}


def test_a_folder_that_was_moved_is_known_again(entrance: Entrance, tmp_path: Path) -> None:
    cards = cards_of(entrance.simulator.gym, VISITS)
    entrance.record_offline(cards, tmp_path / "copy")
    shutil.move(entrance.folder, tmp_path / "elsewhere")
    entrance.folder = tmp_path / "elsewhere"
    rows = entrance.drain()
    assert states(rows) == {CheckinState.CONFIRMED: VISITS}
    assert entrance.told[-1] == ""
    assert entrance.visits().total() == VISITS


def test_a_first_life_whose_log_is_lost_is_known_by_the_journal_beside_it(
    entrance: Entrance, tmp_path: Path
) -> None:
    """Nothing had been written into the database itself, not even whose it is."""
    copy = tmp_path / "copy"
    shutil.rmtree(entrance.folder)
    for file in journal_files(entrance.plan().settings())[1:]:
        file.unlink()
    entrance.fetch_members()
    entrance.record_offline(cards_of(entrance.simulator.gym, VISITS), copy)
    entrance.put_back(copy)
    with closing(sqlite3.connect(entrance.folder / "kiosk.sqlite3")) as database:
        for table in ("history", "checkin", "setting"):
            for (trigger,) in database.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
            ).fetchall():
                database.execute(f"DROP TRIGGER {trigger}")
            database.execute(f"DELETE FROM {table}")
        database.execute("INSERT INTO setting (key, value) VALUES ('some', 'thing')")
        database.commit()
    rows = entrance.drain()
    assert states(rows) == {CheckinState.CONFIRMED: VISITS}
    assert set(entrance.visits().values()) == {1}
    assert "older than what it had done" in entrance.told[-1]


def test_a_folder_that_was_wiped_begins_anew_and_says_so(entrance: Entrance) -> None:
    cards = cards_of(entrance.simulator.gym, VISITS)
    entrance.record_offline(cards, entrance.folder.with_name("copy"))
    shutil.rmtree(entrance.folder)
    assert entrance.drain() == ()
    assert "not settled then: 20." in entrance.told[-1]
    entrance.drain()
    assert "not settled then: 20." in entrance.told[-1]  # until somebody has read it
    with entrance.life() as services:
        services.data.acknowledge_damage()
    entrance.drain()
    assert entrance.told[-1] == ""


@pytest.mark.parametrize("journal", ["there", "gone"])
def test_a_restored_backup_sends_nothing_twice(
    entrance: Entrance, tmp_path: Path, journal: str
) -> None:
    """As `kiosk restore` does it: the backup is older than all that was sent."""
    *cards, late = cards_of(entrance.simulator.gym, VISITS + 1)
    backup = tmp_path / "backup.sqlite3"
    entrance.simulator.stop()
    with entrance.life() as services:
        for card in cards:
            entrance.scan(services, card)
        back_up(services.database, backup)
    entrance.simulator.start()
    entrance.drain(late)
    restore(backup, entrance.folder / "kiosk.sqlite3", datetime.now(UTC))
    if journal == "gone":
        for file in journal_files(entrance.plan().settings()):
            file.unlink()
    rows = entrance.drain(*([late] if journal == "there" else []))
    assert states(rows) == {CheckinState.CONFIRMED: VISITS + (journal == "there")}
    assert set(entrance.visits().values()) == {1}
    assert ("may have been sent already" in entrance.told[-1]) is (journal == "gone")
    entrance.drain()
    assert entrance.visits().total() == VISITS + 1


def test_after_an_image_was_put_back_and_said_so_nothing_is_sent_twice(
    entrance: Entrance, tmp_path: Path
) -> None:
    """Every place of the journal is as old as the books then, so only a person can know."""
    cards = cards_of(entrance.simulator.gym, VISITS)
    copy = tmp_path / "copy"
    entrance.record_offline(cards, copy)
    outside = {file: file.read_bytes() for file in journal_files(entrance.plan().settings())[1:]}
    entrance.drain()
    entrance.put_back(copy)
    for file, content in outside.items():
        file.write_bytes(content)
    note_image(entrance.folder / "kiosk.sqlite3")
    rows = entrance.drain()
    assert states(rows) == {CheckinState.CONFIRMED: VISITS}
    assert set(entrance.visits().values()) == {1}


def test_two_copies_one_after_the_other(entrance: Entrance, tmp_path: Path) -> None:
    first, second, third = (cards_of(entrance.simulator.gym, 30)[n : n + 10] for n in (0, 10, 20))
    copy = tmp_path / "copy"
    entrance.record_offline(first, copy)
    entrance.drain(*second)
    entrance.put_back(copy)
    entrance.drain(*third)
    entrance.put_back(copy)
    rows = entrance.drain(*first, *second, *third)
    assert states(rows) == {CheckinState.CONFIRMED: 30}
    assert set(entrance.visits().values()) == {1}


def test_back_in_the_folder_it_was_copied_from_nothing_is_sent_twice(
    entrance: Entrance, tmp_path: Path
) -> None:
    """A disk is replaced, the new one fails, and the old one is put in again."""
    early, *cards, late = cards_of(entrance.simulator.gym, VISITS + 2)
    entrance.drain(early)  # so that the report has shown what surely arrived
    first = entrance.folder
    entrance.record_offline(cards, tmp_path / "second")
    entrance.folder = tmp_path / "second"
    rows = entrance.drain(late)
    entrance.folder = first
    again = entrance.drain(late)
    assert set(entrance.visits().values()) == {1}
    assert states(again) == {CheckinState.CONFIRMED: VISITS + 2}
    assert {row.id: row.state for row in again} == {row.id: row.state for row in rows}
    entrance.drain(late)
    assert entrance.told[-1] == entrance.told[-2]  # nothing new is found at the next start


def test_a_copy_does_not_start_beside_the_original(entrance: Entrance, tmp_path: Path) -> None:
    early, *cards = cards_of(entrance.simulator.gym, VISITS + 1)
    entrance.drain(early)
    first, second = entrance.folder, tmp_path / "second"
    entrance.record_offline(cards, second)
    with entrance.life():
        entrance.folder = second
        with pytest.raises(StoreError, match="Another kiosk"):
            entrance.plan().services()
        entrance.folder = first
    rows = entrance.drain()
    assert states(rows) == {CheckinState.CONFIRMED: VISITS + 1}
    assert set(entrance.visits().values()) == {1}
