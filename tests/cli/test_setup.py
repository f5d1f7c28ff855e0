"""`kiosk setup` against the simulated TeamUp."""

import socket
import stat
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import group
from kiosk.core.errors import KioskError
from kiosk.settings.load import load_settings
from kiosk.settings.secrets import with_token
from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator
from tests.helpers.keyrings import MemoryKeyring


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    gym = make_gym(30, today=datetime.now(UTC).date())
    with Simulator(gym, token="right-token") as running:
        yield running


def set_up(simulator: Simulator, file: Path, answers: str) -> Result:
    arguments = ["setup", "--base-url", simulator.base_url, "--config", str(file)]
    return CliRunner().invoke(group, arguments, input=answers)


def test_everything_but_the_token_is_found_out(simulator: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    result = set_up(simulator, file, "right-token\n1\n")
    assert result.exit_code == 0, result.output
    tree = tomllib.loads(file.read_text())
    assert tree["teamup"]["provider_id"] == simulator.gym.provider_id
    assert tree["teamup"]["venue_id"] == simulator.gym.venue_id
    assert tree["members"]["card_field"] == simulator.gym.card_field
    assert load_settings(file).teamup.token.get_secret_value() == "right-token"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "right-token" not in result.output


def test_the_token_goes_into_the_keyring_where_there_is_one(
    simulator: Simulator, tmp_path: Path
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        file = tmp_path / "kiosk.toml"
        assert set_up(simulator, file, "right-token\n0\n").exit_code == 0
        assert "right-token" not in file.read_text()
        assert with_token(load_settings(file)).teamup.token.get_secret_value() == "right-token"
    finally:
        keyring.set_keyring(before)


def test_a_new_token_in_the_keyring_replaces_an_old_one_in_the_file(
    simulator: Simulator, tmp_path: Path
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        file = tmp_path / "kiosk.toml"
        file.write_text('[teamup]\ntoken = "of-last-year"\n')
        assert set_up(simulator, file, "right-token\n0\n").exit_code == 0
        assert with_token(load_settings(file)).teamup.token.get_secret_value() == "right-token"
    finally:
        keyring.set_keyring(before)


def test_enter_takes_the_field_that_is_called_after_cards(
    simulator: Simulator, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    assert set_up(simulator, file, "right-token\n\n").exit_code == 0
    assert load_settings(file).members.card_field == simulator.gym.card_field


def test_enter_keeps_the_card_field_of_before(simulator: Simulator, tmp_path: Path) -> None:
    gym = simulator.gym
    file = tmp_path / "kiosk.toml"
    file.write_text(f"[members]\ncard_field = {gym.card_field}\nwrite_cards = true\n")
    assert set_up(simulator, file, "right-token\n\n").exit_code == 0
    assert load_settings(file).members.card_field == gym.card_field


def test_comments_of_the_file_stay(simulator: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("# ours\n[screen]\nresult_seconds = 6  # slow readers\n")
    assert set_up(simulator, file, "right-token\n0\n").exit_code == 0
    assert "# ours" in file.read_text()
    assert "slow readers" in file.read_text()
    assert load_settings(file).screen.result_seconds == 6


def test_a_wrong_token_is_told_in_a_sentence_and_nothing_is_written(
    simulator: Simulator, tmp_path: Path
) -> None:
    file = tmp_path / "kiosk.toml"
    result = set_up(simulator, file, "wrong-token\n")
    assert isinstance(result.exception, KioskError)
    assert "does not accept this token" in str(result.exception)
    assert not file.exists()


def test_it_says_where_a_token_is_made_and_what_comes_next(
    simulator: Simulator, tmp_path: Path
) -> None:
    said = set_up(simulator, tmp_path / "kiosk.toml", "right-token\n0\n").output
    places = [
        said.index(words)
        for words in (
            "Settings > Integrations > API Integration",
            "TeamUp token",
            "written to",
            "kiosk doctor",
            "kiosk pin",
            "kiosk run",
            "Without a network",
        )
    ]
    assert places == sorted(places)


def test_without_a_network_nothing_is_written_and_that_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    arguments = ["setup", "--base-url", f"http://127.0.0.1:{port}", "--config", str(file)]
    result = CliRunner().invoke(group, arguments, input="right-token\n")
    assert isinstance(result.exception, KioskError)
    assert "run `kiosk setup` again; nothing was written" in str(result.exception)
    assert not file.exists()


def test_the_only_venue_is_taken_without_asking(tmp_path: Path) -> None:
    gym = make_gym(30, today=datetime.now(UTC).date())
    with Simulator(replace(gym, venue_id=654), token="right-token") as simulator:
        file = tmp_path / "kiosk.toml"
        assert set_up(simulator, file, "right-token\n0\n").exit_code == 0
        assert load_settings(file).teamup.venue_id == 654
