"""The short form of the power-loss campaign, and proof that it would see a loss."""

import tempfile
from pathlib import Path

import pytest

from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.campaigns.power_loss.campaign import SCRATCH, boundaries, cut_power, plan, record, watch
from tests.campaigns.power_loss.disk import Disk
from tests.campaigns.power_loss.visits import DATABASE, visit


@pytest.mark.parametrize("pages", [12, 1000])
def test_no_power_loss_costs_an_acknowledged_step(tmp_path: Path, pages: int) -> None:
    """With checkpoints after every other commit, and with none before the file is closed."""
    entries = record(tmp_path, seed=pages, actions=40, pages=pages)
    planned = plan(entries, cuts=200, seed=pages)
    assert len(boundaries(entries)) > 40
    found = [cut for cut in cut_power(entries, planned) if cut.wrong]
    assert found == []


@pytest.mark.expects_warnings
def test_a_promise_made_before_the_disk_has_it_is_found_out(tmp_path: Path) -> None:
    entries = record(tmp_path, seed=1, actions=40, pages=12, synchronous="NORMAL")
    found = [cut for cut in cut_power(entries, plan(entries, cuts=100, seed=1)) if cut.wrong]
    assert any(line.startswith("lost: visit-") for cut in found for line in cut.wrong)


def test_every_file_of_the_database_is_watched(tmp_path: Path) -> None:
    entries = record(tmp_path, seed=1, actions=40, pages=12)
    synced = {entry.name for entry in entries if entry.what == "S"}
    assert {"kiosk.sqlite3", "kiosk.sqlite3-wal", ""} <= synced
    assert {entry.what for entry in entries} >= {"C", "W", "S", "U"}


@pytest.mark.expects_warnings
def test_a_power_loss_while_a_damaged_file_is_put_aside_costs_nothing_more(tmp_path: Path) -> None:
    path = tmp_path / "data" / DATABASE
    database = Database(path)
    for number in range(60):
        SqliteOutbox(database).record(visit(number), window=None)
    database.close()
    content = bytearray(path.read_bytes())
    hole = content.index(visit(40).customer_name.encode()) // 4096 * 4096
    content[hole : hole + 4096] = bytes(4096)
    path.write_bytes(content)
    path.with_name(f"{DATABASE}.suspect").touch()
    found = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    entries = watch(tmp_path, "tests.campaigns.power_loss.rescue")
    saved = _readable(tmp_path / "data")
    assert 30 < len(saved) < 60

    disk, done = Disk(found), 0
    for after, loss in plan(entries, cuts=120, seed=1):
        for entry in entries[done:after]:
            disk.follow(entry)
        done = after
        with tempfile.TemporaryDirectory(dir=SCRATCH) as name:
            folder = Path(name)
            for file, left in disk.after(loss).items():
                (folder / file).write_bytes(left)
            assert _readable(folder) == saved
            kept = [file.read_bytes() for file in folder.glob("*.damaged-*")]
            assert bytes(content) in kept


def _readable(folder: Path) -> set[str]:
    database, _ = open_database(folder / DATABASE)
    ids = {checkin.id for checkin in SqliteOutbox(database).all()}
    database.check()
    database.close()
    return ids
