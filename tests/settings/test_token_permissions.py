"""A token in a file that others may read."""

from pathlib import Path

import pytest

from kiosk.settings import secrets
from kiosk.settings.secrets import exposed_file


def written(folder: Path, text: str, mode: int) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


@pytest.mark.parametrize("key", ["token", "checkin_token"])
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o666])
def test_a_token_others_may_read(key: str, mode: int, tmp_path: Path) -> None:
    file = written(tmp_path, f'[teamup]\n{key} = "abc"\n', mode)
    assert exposed_file(file) == file


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o700, 0o622])
def test_a_token_for_its_owner_alone(mode: int, tmp_path: Path) -> None:
    assert exposed_file(written(tmp_path, '[teamup]\ntoken = "abc"\n', mode)) is None


@pytest.mark.parametrize(
    "text",
    ["", "[teamup]\nvenue_id = 1\n", '[teamup]\ntoken = ""\n', "teamup = 1\n", "not TOML"],
)
def test_a_file_without_a_token(text: str, tmp_path: Path) -> None:
    assert exposed_file(written(tmp_path, text, 0o644)) is None


def test_no_file_and_no_text(tmp_path: Path) -> None:
    assert exposed_file(tmp_path / "none.toml") is None
    file = written(tmp_path, "", 0o644)
    file.write_bytes(b"\xff\xfe")
    assert exposed_file(file) is None


def test_the_usual_place_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, '[teamup]\ntoken = "abc"\n', 0o644)
    monkeypatch.setattr(secrets, "default_config_path", lambda: file)
    assert exposed_file() == file
