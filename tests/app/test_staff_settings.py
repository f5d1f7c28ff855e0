"""What staff change at the kiosk is in the configuration, and only what the kiosk can use."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.staff_settings import StaffSettings
from kiosk.core.errors import ConfigurationError, KioskError
from kiosk.core.kiosk_settings import SETTINGS, CodesInUse, Setting, SettingKind, SettingValue
from kiosk.settings.load import load_settings
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database
from kiosk.store.staff_pin import StaffPin
from tests.helpers.kiosk_process import write_config


@pytest.fixture
def config(simulator: Simulator, tmp_path: Path) -> Path:
    file = write_config(tmp_path, simulator)
    file.write_text("# ours\n" + file.read_text() + "[policy]  # the rules\n")
    return file


@pytest.fixture
def staff(config: Path) -> StaffSettings:
    return StaffSettings(load_settings(config), config)


def _values() -> Iterator[tuple[Setting, SettingValue]]:
    """Every value that can be touched, apart from the PIN and what has to be found."""
    for setting in SETTINGS:
        match setting.kind:
            case SettingKind.SWITCH:
                yield setting, True
                yield setting, False
            case SettingKind.CHOICE:
                yield from ((setting, value) for value in setting.values)
            case SettingKind.SEVERAL:
                yield setting, tuple(map(str, setting.values))
                yield from ((setting, (str(value),)) for value in setting.values)
            case SettingKind.NUMBER:
                for number in range(setting.least, setting.most + 1, setting.step):
                    yield setting, number


def test_whatever_can_be_touched_is_taken_and_read_again(
    config: Path, staff: StaffSettings
) -> None:
    last: dict[str, SettingValue] = {}
    for setting, value in _values():
        staff.change(setting.key, value)
        assert staff.get(setting.key) == value, setting.key
        last[setting.key] = value
    again = StaffSettings(load_settings(config), config)
    assert {key: again.get(key) for key in last} == last
    assert len(last) > 20


def test_comments_and_what_nobody_changed_stay(config: Path, staff: StaffSettings) -> None:
    before = config.read_text()
    staff.change("policy.no_membership", "allow")
    text = config.read_text()
    assert text.startswith("# ours\n")
    assert "[policy]  # the rules" in text
    assert set(before.splitlines()) <= set(text.splitlines())
    assert tomllib.loads(text)["policy"] == {"no_membership": "allow"}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("policy.no_membership", "perhaps"),
        ("screen.result_seconds", 5000),
        ("screen.languages", ("tlh",)),
        ("teamup.venue_id", 0),
        ("screen.quiet_hours", "at night"),
        ("members.card_field", -1),
    ],
)
def test_a_value_the_kiosk_cannot_use_is_refused_and_nothing_changes(
    key: str, value: SettingValue, config: Path, staff: StaffSettings
) -> None:
    before, held = config.read_bytes(), staff.get(key)
    with pytest.raises(ConfigurationError, match="cannot be that; nothing was changed"):
        staff.change(key, value)
    assert config.read_bytes() == before
    assert staff.get(key) == held


def test_a_new_pin_opens_and_is_nowhere_to_be_read(
    config: Path, staff: StaffSettings, tmp_path: Path
) -> None:
    with pytest.raises(KioskError, match="4 to 12 digits"):
        staff.change("staff.pin_hash", "12")
    staff.change("staff.pin_hash", "13579")
    assert "13579" not in config.read_text()
    database = Database(tmp_path / "kiosk.sqlite3")
    try:
        pin = StaffPin(load_settings(config).staff.pin_hash, DeviceSettings(database))
        pin.check("13579")
    finally:
        database.close()


def test_what_the_environment_says_cannot_be_changed_here(
    config: Path, staff: StaffSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SCREEN__NAME", "none")
    with pytest.raises(ConfigurationError, match="KIOSK_SCREEN__NAME of this computer's"):
        staff.change("screen.name", "first")
    assert "name" not in tomllib.loads(config.read_text()).get("screen", {})


def test_without_a_card_field_no_card_is_written_to_teamup(
    simulator: Simulator, tmp_path: Path
) -> None:
    members = {"card_field": simulator.gym.card_field, "write_cards": True}
    config = write_config(tmp_path, simulator, members=members)
    StaffSettings(load_settings(config), config).change("members.card_field", 0)
    assert load_settings(config).members.write_cards is False


def test_what_the_file_accepts_is_shown_as_it_is_meant(config: Path) -> None:
    assert StaffSettings(load_settings(config), config).get("members.accept") == CodesInUse.BOTH
    config.write_text(config.read_text().replace("[members]", '[members]\naccept = ["id"]'))
    assert StaffSettings(load_settings(config), config).get("members.accept") == ""


def test_venue_and_field_are_those_of_the_account(gym: Gym, staff: StaffSettings) -> None:
    assert gym.venue_id in dict(staff.options("teamup.venue_id"))
    assert gym.card_field in dict(staff.options("members.card_field"))


def test_without_a_network_that_is_said(simulator: Simulator, staff: StaffSettings) -> None:
    simulator.stop()
    with pytest.raises(KioskError, match="reach"):
        staff.options("teamup.venue_id")


def test_without_a_file_nothing_can_be_kept(config: Path) -> None:
    with pytest.raises(KioskError, match="without a configuration file"):
        StaffSettings(load_settings(config), None).change("screen.name", "none")
