"""`kiosk sync`: the members' directory, fetched now."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.settings.load import load_settings
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.data_files import with_directory
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.helpers.kiosk_process import write_config


def known(folder: Path) -> int:
    """How many customers the directory holds."""
    database = Database(folder / "data" / "kiosk.sqlite3")
    try:
        return with_directory(database).directory().status().customers
    finally:
        database.close()


def test_everybody_is_fetched(run: Run, config: Path, gym: Gym, tmp_path: Path) -> None:
    ran = run("sync", "--config", config)
    assert ran.code == 0
    live = sum(not customer.deleted for customer in gym.customers.values())
    assert ran.out.startswith(f"{live} customers and ")
    assert "1 blocked, 1 flagged" in ran.out
    assert known(tmp_path) == live


def test_a_kiosk_that_starts_offline_afterwards_knows_the_gym(
    run: Run, config: Path, gym: Gym, simulator: Simulator
) -> None:
    assert run("sync", "--config", config).code == 0
    simulator.stop()
    services = Services(load_settings(config), on_moved=lambda *_: None, on_progress=lambda _: None)
    try:
        assert (services.gym_name, str(services.clock.zone())) == (gym.name, gym.timezone)
    finally:
        services.stop()


def test_a_venue_teamup_does_not_have_is_told(
    run: Run, tmp_path: Path, simulator: Simulator
) -> None:
    ran = run("sync", "--config", write_config(tmp_path, simulator, teamup={"venue_id": 999}))
    assert ran.code == 0
    assert "time zone of venue 999; check teamup.venue_id" in ran.err


def test_a_venue_that_cannot_be_asked_for_stops_no_sync(
    run: Run, config: Path, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.faults.add("403", "/venues", times=None)
    ran = run("sync", "--config", config)
    assert ran.code == 0
    assert known(tmp_path) == sum(not customer.deleted for customer in gym.customers.values())
    assert "did not tell the time zone" in ran.err


def test_a_bar_shows_how_far_it_is(run: Run, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    ran = run("sync", "--config", config)
    assert ran.code == 0
    assert "Customers" in ran.err
    assert "40/40" in ran.err


def test_without_a_network_it_is_one_sentence(
    run: Run, config: Path, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.stop()
    ran = run("sync", "--config", config)
    assert ran.code == 1
    assert ran.out == ""
    assert "127.0.0.1" in ran.sentence
    assert known(tmp_path) == 0


def test_a_wrong_token_is_one_sentence(run: Run, config: Path, simulator: Simulator) -> None:
    simulator.faults.add("401", "*", times=None)
    ran = run("sync", "--config", config)
    assert ran.code == 1
    assert "token" in ran.sentence
    assert simulator.token not in ran.err


def test_what_the_token_may_not_read_is_told(run: Run, config: Path, simulator: Simulator) -> None:
    for path in ("/customer_registration_blocks", "/customer_issues"):
        simulator.faults.add("403", path, times=None)
    ran = run("sync", "--config", config)
    assert ran.code == 0
    assert "did not let this token read registration blocks and flagged issues." in ran.err


def test_entries_nobody_understands_are_counted(run: Run, config: Path, gym: Gym) -> None:
    number, held = next(iter(gym.memberships.items()))
    gym.memberships[number] = replace(held, customer="nobody")  # type: ignore[arg-type]
    ran = run("sync", "--config", config)
    assert ran.code == 0
    assert "1 entries could not be understood" in ran.err


def test_without_an_account_it_says_what_is_missing(
    run: Run, tmp_path: Path, simulator: Simulator
) -> None:
    config = write_config(tmp_path, simulator, teamup={"token": ""})
    ran = run("sync", "--config", config)
    assert (ran.code, "teamup.token is missing" in ran.sentence) == (2, True)
