"""Each thing that can be wrong with the account, found and told with its remedy."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from kiosk.core.device_page import CheckResult
from kiosk.doctor.account import examine_account
from kiosk.settings.schema import Settings
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.front_door import settings_at
from tests.helpers.rawserver import RawServer, answer

NEEDED = ["token", "check-ins", "provider", "venue", "clock"]
NAMES = ["token-expiry", *NEEDED, "read-back", "fields"]


def examine(settings: Settings) -> dict[str, CheckResult]:
    """Return the checks by name."""
    return {check.name: check for check in examine_account(settings, None)}


def failed(checks: dict[str, CheckResult]) -> list[str]:
    """The names of what the kiosk cannot do without and is not there."""
    for check in checks.values():
        assert bool(check.remedy) is not check.ok, check
    return [check.name for check in checks.values() if check.must and not check.ok]


def test_a_good_account_is_good_in_everything(
    simulator: Simulator, gym: Gym, tmp_path: Path
) -> None:
    checks = examine(settings_at(simulator, tmp_path))
    assert list(checks) == NAMES
    assert all(check.ok for check in checks.values()), checks
    assert checks["provider"].text == f"{gym.name} ({gym.provider_id})."
    assert gym.timezone in checks["venue"].text
    assert "the mode customer" in checks["check-ins"].text
    assert simulator.checkins == []
    assert {request.method for request in simulator.requests} == {"GET"}


@pytest.mark.parametrize("key", ["token", "provider_id", "venue_id"])
def test_an_account_that_is_not_complete_is_asked_nothing(
    key: str, simulator: Simulator, tmp_path: Path
) -> None:
    settings = settings_at(simulator, tmp_path)
    section = settings.teamup.model_copy(
        update={key: type(settings.teamup.token)("") if key == "token" else None}
    )
    checks = examine(settings.model_copy(update={"teamup": section}))
    assert failed(checks) == ["account"]
    assert f"teamup.{key} is missing" in checks["account"].text
    assert simulator.requests == []


@pytest.mark.parametrize(
    ("days", "ok", "must", "told"),
    [(15, True, False, ""), (14, False, False, "ends on"), (-1, False, True, "ended on")],
)
def test_a_token_that_ends_is_told_two_weeks_ahead(
    simulator: Simulator, tmp_path: Path, days: int, ok: bool, must: bool, told: str
) -> None:
    last = (datetime.now().astimezone() + timedelta(days=days)).date()
    settings = settings_at(simulator, tmp_path, teamup={"token_expires": last.isoformat()})
    check = examine(settings)["token-expiry"]
    assert (check.ok, check.must) == (ok, must)
    assert told in check.remedy


def test_a_wrong_token(simulator: Simulator, tmp_path: Path) -> None:
    checks = examine(settings_at(simulator, tmp_path, teamup={"token": "wrong-one"}))
    assert failed(checks) == NEEDED
    assert "teamup.token" in checks["token"].remedy
    assert not any("wrong-one" in check.text + check.remedy for check in checks.values())


def test_a_wrong_provider(simulator: Simulator, tmp_path: Path) -> None:
    checks = examine(settings_at(simulator, tmp_path, teamup={"provider_id": 999}))
    assert checks["token"].ok
    assert "provider" in failed(checks)
    assert "[teamup]" in checks["provider"].remedy


def test_a_wrong_venue(simulator: Simulator, tmp_path: Path) -> None:
    checks = examine(settings_at(simulator, tmp_path, teamup={"venue_id": 999}))
    assert failed(checks) == ["venue"]
    assert checks["venue"].text == "The account has no venue 999."


def test_a_venue_in_a_zone_nobody_knows(
    simulator: Simulator, gym: Gym, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gym, "timezone", "Mars/Olympus")
    checks = examine(settings_at(simulator, tmp_path))
    assert not checks["venue"].ok
    assert not checks["venue"].must
    assert "'Mars/Olympus' is not known here" in checks["venue"].text


def test_check_ins_switched_off(simulator: Simulator, tmp_path: Path) -> None:
    simulator.switches.checkins_enabled = False
    checks = examine(settings_at(simulator, tmp_path))
    assert failed(checks) == ["check-ins"]
    assert "switched off" in checks["check-ins"].text


def test_a_mode_the_token_may_not_use(gym: Gym, tmp_path: Path) -> None:
    with Simulator(gym, modes=["provider"]) as simulator:
        checks = examine(settings_at(simulator, tmp_path))
        assert failed(checks) == ["check-ins"]
        checks = examine(settings_at(simulator, tmp_path, teamup={"checkin_mode": "provider"}))
        assert failed(checks) == []


def test_no_permission_to_read_back_is_a_note(simulator: Simulator, tmp_path: Path) -> None:
    simulator.faults.add("403", "/reports/*", times=None)
    checks = examine(settings_at(simulator, tmp_path))
    assert failed(checks) == []
    assert not checks["read-back"].ok
    assert "permission to read reports" in checks["read-back"].remedy


def test_no_network(simulator: Simulator, tmp_path: Path) -> None:
    settings = settings_at(simulator, tmp_path)
    simulator.stop()
    checks = examine(settings)
    assert failed(checks) == NEEDED
    assert "network cable or Wi-Fi" in checks["token"].remedy
    assert "cannot be reached" in checks["token"].text
    assert {checks[name].text for name in NAMES[2:]} == {"Not known, for the same reason."}


def test_a_custom_field_that_is_not_there(simulator: Simulator, gym: Gym, tmp_path: Path) -> None:
    checks = examine(settings_at(simulator, tmp_path, members={"card_field": 999}))
    assert failed(checks) == []
    assert "members.card_field = 999" in checks["fields"].text
    assert f"{gym.card_field} (" in checks["fields"].remedy
    assert examine(settings_at(simulator, tmp_path, members={"card_field": 0}))["fields"].ok


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(hours=1), "behind TeamUp's"),
        (timedelta(hours=-1), "ahead of TeamUp's"),
    ],
)
def test_a_clock_that_is_wrong(
    ahead: timedelta, words: str, at_a_server_that_says: Callable[..., Settings]
) -> None:
    theirs = format_datetime(datetime.now(UTC) + ahead, usegmt=True)
    checks = examine(at_a_server_that_says(f"Date: {theirs}"))
    assert "clock" in failed(checks)
    assert words in checks["clock"].text
    assert "timedatectl" in checks["clock"].remedy


def test_a_server_that_does_not_tell_the_time(
    at_a_server_that_says: Callable[..., Settings],
) -> None:
    checks = examine(at_a_server_that_says())
    assert checks["clock"].ok
    assert checks["clock"].text == "TeamUp does not say what time it is."
    assert "does not say whether the feature is on" in checks["check-ins"].text


@pytest.fixture
def at_a_server_that_says(
    simulator: Simulator, tmp_path: Path, request: pytest.FixtureRequest
) -> Callable[..., Settings]:
    """Settings for a server that answers everything with `{}` and these headers."""

    def make(*headers: str) -> Settings:
        server = RawServer(answer("200 OK", json.dumps({}).encode(), *headers))
        server.__enter__()
        request.addfinalizer(lambda: server.__exit__(None, None, None))
        return settings_at(simulator, tmp_path, teamup={"base_url": server.url})

    return make
