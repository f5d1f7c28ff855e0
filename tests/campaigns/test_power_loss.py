"""The short form of the power-loss campaign, and proof that it would see a loss."""

from pathlib import Path

import pytest

from tests.campaigns.power_loss.campaign import boundaries, cut_power, plan, record


@pytest.mark.parametrize("pages", [12, 1000])
def test_no_power_loss_costs_an_acknowledged_step(tmp_path: Path, pages: int) -> None:
    """With checkpoints after every other commit, and with none before the file is closed."""
    entries = record(tmp_path, seed=pages, actions=50, pages=pages)
    planned = plan(entries, cuts=250, seed=pages)
    assert len(boundaries(entries)) > 50
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
