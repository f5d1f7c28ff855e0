"""Tokens that systemd hands over: which place goes first, and what is said when one is no good."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from kiosk.core.errors import ConfigurationError
from kiosk.settings.load import load_settings
from kiosk.settings.secrets import keep_token, with_token
from tests.helpers.keyrings import MemoryKeyring


@pytest.fixture
def credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "credentials"
    folder.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    assert keep_token(load_settings().teamup.base_url, "of-the-keyring")
    yield
    keyring.set_keyring(before)


def tokens() -> tuple[str, str]:
    teamup = with_token(load_settings()).teamup
    return teamup.token.get_secret_value(), teamup.checkin_token.get_secret_value()


def test_configuration_then_credential_then_keyring(
    credentials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tokens() == ("of-the-keyring", "")
    (credentials / "teamup-token").write_text("of-systemd\n", encoding="utf-8")
    (credentials / "teamup-checkin-token").write_text("\ufefffor-checkins", encoding="utf-8")
    assert tokens() == ("of-systemd", "for-checkins")
    monkeypatch.setenv("KIOSK_TEAMUP__TOKEN", "of-the-environment")
    assert tokens() == ("of-the-environment", "for-checkins")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" \n", "is empty; put the token into the file"),
        (b"\xff\xfe\x00", "cannot be read (UTF-8); correct LoadCredential="),
        (None, "cannot be read"),
    ],
)
def test_a_credential_that_is_no_good_is_a_sentence(
    credentials: Path, content: bytes | None, sentence: str
) -> None:
    file = credentials / "teamup-token"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    with pytest.raises(ConfigurationError) as refused:
        tokens()
    assert str(file) in str(refused.value)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_service_without_such_credentials_asks_the_keyring(credentials: Path) -> None:
    (credentials / "something-else").write_text("x", encoding="utf-8")
    assert tokens()[0] == "of-the-keyring"
