"""The token in a keyring, and what happens where there is none."""

from collections.abc import Iterator

import keyring
import pytest
from pydantic import SecretStr

from kiosk.settings.schema import Settings, TeamUpSection
from kiosk.settings.vault import keep_token, with_token
from tests.helpers.keyrings import MemoryKeyring

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
