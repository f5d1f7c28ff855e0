"""The token in a keyring, and what happens where there is none."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from pydantic import SecretStr

from kiosk.core.errors import ConfigurationError
from kiosk.settings import secrets
from kiosk.settings.schema import Settings, TeamUpSection
from kiosk.settings.secrets import KeyringWatch, keep_token, with_token
from tests.helpers.keyrings import AskingKeyring, BrokenKeyring, LockedKeyring, MemoryKeyring
from tests.helpers.kiosk_process import KioskProcess, run_command
from tests.helpers.patience import PATIENCE_S

HERE = "https://goteamup.com/api/v2"


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def token_of(settings: Settings) -> str:
    return with_token(settings).teamup.token.get_secret_value()


def test_a_kept_token_is_found_again(memory: MemoryKeyring) -> None:
    assert keep_token(HERE, "secret")
    assert token_of(Settings()) == "secret"
    assert list(memory.kept.values()) == ["secret"]


def test_the_configuration_goes_before_the_keyring(memory: MemoryKeyring) -> None:
    assert keep_token(HERE, "old")
    assert memory.kept
    assert token_of(Settings(teamup=TeamUpSection(token=SecretStr("new")))) == "new"


def test_a_token_is_never_used_at_another_address(memory: MemoryKeyring) -> None:
    assert keep_token(HERE, "secret")
    assert memory.kept
    assert token_of(Settings(teamup=TeamUpSection(base_url="https://else.example/api"))) == ""


def test_nothing_is_shown_of_a_token_from_the_keyring(memory: MemoryKeyring) -> None:
    assert keep_token(HERE, "secret")
    assert memory.kept
    assert "secret" not in repr(with_token(Settings()))


def test_without_a_keyring_there_is_no_token_and_no_error() -> None:
    assert not keep_token(HERE, "secret")
    assert token_of(Settings()) == ""


@pytest.fixture
def _as_before() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("_as_before")
@pytest.mark.parametrize(
    ("ring", "told"),
    [(LockedKeyring, "keyring is locked"), (AskingKeyring, "keyring has not answered")],
    ids=["locked", "asking"],
)
def test_a_keyring_that_may_hold_the_token_is_told(
    ring: type[KeyringBackend],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.setattr(secrets, "KEYRING_TIMEOUT_S", 0.1)
    monkeypatch.setattr(AskingKeyring, "put_aside", aside := threading.Event())
    request.addfinalizer(aside.set)  # else threads wait for it in the tests that follow
    keyring.set_keyring(ring())
    with pytest.raises(ConfigurationError, match=f"{told}.* an empty password, or put the token"):
        with_token(Settings())
    assert not keep_token(HERE, "secret")
    here = Settings(teamup=TeamUpSection(token=SecretStr("in the file")))
    assert token_of(here) == "in the file"


@pytest.mark.usefixtures("_as_before")
def test_a_keyring_that_does_not_work_is_none() -> None:
    keyring.set_keyring(BrokenKeyring())  # type: ignore[no-untyped-call]  # as above
    assert token_of(Settings()) == ""
    assert not keep_token(HERE, "secret")


@pytest.mark.parametrize(
    ("command", "name"), [("sync", "LockedKeyring"), ("doctor", "LockedKeyring")]
)
def test_no_command_waits_for_a_keyring(command: str, name: str, tmp_path: Path) -> None:
    config, environment = _with_keyring(name, tmp_path)
    ran = run_command(command, "--config", str(config), environment=environment)
    assert ran.returncode != 0
    said = ran.stdout if command == "doctor" else ran.stderr
    assert "The system's keyring " in said
    assert "is missing" not in said
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("name", ["LockedKeyring", "AskingKeyring"])
def test_the_kiosk_starts_without_the_keyring_and_says_so(name: str, tmp_path: Path) -> None:
    config, environment = _with_keyring(name, tmp_path)
    kiosk = KioskProcess(config, environment)
    try:
        kiosk.start()
        kiosk.wait_until(lambda: "camera none" in kiosk.log, "it began")
        assert kiosk.end() == 0
    finally:
        kiosk.abandon()
    assert "The system's keyring " in kiosk.log
    assert "is missing" not in kiosk.log
    assert "Traceback" not in kiosk.log


def _with_keyring(name: str, tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """Return a configuration without a token, and the environment of a kiosk with that keyring."""
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[teamup]\nprovider_id = 1\nvenue_id = 1\n[data]\ndir = "{tmp_path / "data"}"\n'
    )
    return config, os.environ | {
        "PYTHON_KEYRING_BACKEND": f"tests.helpers.keyrings.{name}",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }


def test_a_keyring_that_is_unlocked_later_is_noticed() -> None:
    class LockedAtFirst(MemoryKeyring):
        def __init__(self) -> None:
            super().__init__()
            self.unlocked, self.asked = threading.Event(), threading.Semaphore(0)

        def get_password(self, service: str, username: str) -> str | None:
            self.asked.release()
            return super().get_password(service, username) if self.unlocked.is_set() else None

    before, ring = keyring.get_keyring(), LockedAtFirst()
    keyring.set_keyring(ring)
    try:
        ring.set_password("turnstile-kiosk", HERE, "secret")
        watch = KeyringWatch(Settings(), every_s=0.01)
        watch.start()
        for _ in range(3):
            assert ring.asked.acquire(timeout=PATIENCE_S)
        assert not watch.has_token
        ring.unlocked.set()
        (thread,) = (one for one in threading.enumerate() if one.name == "keyring-watch")
        thread.join(PATIENCE_S)
        assert watch.has_token
    finally:
        keyring.set_keyring(before)
