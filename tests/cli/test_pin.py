"""`kiosk pin`: a PIN that the kiosk then takes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import group
from kiosk.core.errors import KioskError, PinRejected
from kiosk.settings.load import default_config_path, load_settings
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database
from kiosk.store.staff_pin import StaffPin

Answer = Callable[..., Result]


@pytest.fixture
def answer() -> Answer:
    """Run `kiosk pin` and type these lines."""

    def run(*lines: str, config: Path | None = None) -> Result:
        words = ["pin", *(["--config", str(config)] if config else [])]
        typed = "".join(f"{line}\n" for line in lines)
        return CliRunner().invoke(group, words, input=typed)

    return run


def accepts(config: Path | None, folder: Path, pin: str) -> bool:
    """Whether a kiosk on this configuration takes `pin`."""
    database = Database(folder / "pin.sqlite3")
    try:
        StaffPin(load_settings(config).staff.pin_hash, DeviceSettings(database)).check(pin)
    except PinRejected:
        return False
    else:
        return True
    finally:
        database.close()


def test_the_kiosk_takes_the_pin_that_was_set(answer: Answer, config: Path, tmp_path: Path) -> None:
    before = config.read_text() + "\n# the till's password is not in here\n"
    config.write_text(before)
    said = answer("2468", "2468", config=config)
    assert said.exit_code == 0
    assert f"The PIN is set in {config}" in said.output
    assert "2468" not in said.output
    after = config.read_text()
    assert "2468" not in after
    assert [line for line in before.splitlines() if line not in after] == []
    assert accepts(config, tmp_path, "2468")
    assert not accepts(config, tmp_path, "2469")


def test_a_typing_error_is_asked_about_again(answer: Answer, config: Path, tmp_path: Path) -> None:
    said = answer("2468", "2648", "1357", "1357", config=config)
    assert said.exit_code == 0
    assert "do not match" in said.output
    assert accepts(config, tmp_path, "1357")


@pytest.mark.parametrize("pin", ["123", "1" * 13, "12a4", "١٢٣٤"])
def test_a_pin_that_is_no_pin_changes_nothing(pin: str, answer: Answer, config: Path) -> None:
    before = config.read_text()
    said = answer(pin, pin, config=config)
    assert isinstance(said.exception, KioskError)
    assert "4 to 12 digits" in str(said.exception)
    assert config.read_text() == before


def test_the_file_is_made_when_there_is_none(
    answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert answer("2468", "2468").exit_code == 0
    file = default_config_path()
    assert file.is_relative_to(tmp_path)
    assert file.stat().st_mode & 0o077 == 0
    assert accepts(None, tmp_path, "2468")


def test_a_file_that_is_wrong_is_told_before_anything_is_asked(
    answer: Answer, config: Path
) -> None:
    config.write_text("[teamup]\ntokn = 1\n")
    said = answer("2468", "2468", config=config)
    assert isinstance(said.exception, KioskError)
    assert "did you mean token" in str(said.exception)
    assert "New staff PIN" not in said.output


def test_nobody_there_to_answer_is_no_pin(answer: Answer, config: Path) -> None:
    said = answer(config=config)
    assert said.exit_code == 1
    assert load_settings(config).staff.pin_hash == ""
