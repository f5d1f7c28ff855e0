"""Writing one key keeps everything else as it was."""

import os
import stat
import tomllib
from pathlib import Path

import pytest

from kiosk.core.errors import ConfigurationError
from kiosk.settings.edit import set_key, set_keys
from kiosk.settings.load import load_settings

HASH = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "kiosk.toml"
    set_key(file, "staff", "pin_hash", HASH)
    assert file.read_text() == f'[staff]\npin_hash = "{HASH}"\n'
    assert mode(file) == 0o600
    assert load_settings(file).staff.pin_hash == HASH


def test_comments_and_order_stay(file: Path) -> None:
    file.write_text(
        "# Our gym\n[teamup]\nvenue_id = 3 # the one upstairs\nprovider_id=1\n\n"
        '[staff] # hush\npin_hash = "$argon2old" # made in May\n[camera]\nmirror  =  false\n'
    )
    set_key(file, "staff", "pin_hash", "$argon2new")
    assert file.read_text() == (
        "# Our gym\n[teamup]\nvenue_id = 3 # the one upstairs\nprovider_id=1\n\n"
        '[staff] # hush\npin_hash = "$argon2new" # made in May\n[camera]\nmirror  =  false\n'
    )


def test_a_key_is_added_to_its_section(file: Path) -> None:
    file.write_text("[teamup]\nvenue_id = 3\n[camera]\nmirror = false\n")
    set_key(file, "teamup", "provider_id", 7)
    assert load_settings(file).teamup.provider_id == 7
    assert load_settings(file).teamup.venue_id == 3
    assert load_settings(file).camera.mirror is False


@pytest.mark.parametrize("text", ["staff = {}\n", 'staff.pin_hash = ""\n', "\ufeff[staff]\n"])
def test_every_way_to_write_a_section(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    set_key(file, "staff", "pin_hash", HASH)
    assert load_settings(file).staff.pin_hash == HASH


def test_a_file_others_could_read_is_closed(file: Path) -> None:
    file.write_text("")
    file.chmod(0o644)
    set_key(file, "staff", "pin_hash", HASH)
    assert mode(file) == 0o600


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"staff = 1\n", "FILE: staff is a section; write [staff] above its keys."),
        (b"[[staff]]\nx = 1\n", "FILE: staff is a section; write [staff] above its keys."),
        ("[staff]\n".encode("utf-16"), "FILE: not UTF-8 text; save it again as UTF-8."),
        (
            b"bad bad\n",
            'FILE: not TOML (Invalid key "bad bad" at line 1 col 7); mend it, then try again.',
        ),
    ],
)
def test_a_file_that_cannot_be_edited_is_left_alone(
    file: Path, content: bytes, sentence: str
) -> None:
    file.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        set_key(file, "staff", "pin_hash", HASH)
    assert str(caught.value).replace(str(file), "FILE") == sentence
    assert file.read_bytes() == content
    assert os.listdir(file.parent) == [file.name]


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        set_key(tmp_path, "staff", "pin_hash", HASH)
    assert str(caught.value) == (f"{tmp_path}: is no file; name the file of the configuration.")


def test_the_file_is_replaced_in_one_step(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("# before\n")

    def full(_handle: int) -> None:
        assert file.read_text() == "# before\n"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigurationError, match="no room left"):
        set_key(file, "staff", "pin_hash", HASH)
    assert file.read_text() == "# before\n"
    assert os.listdir(file.parent) == [file.name]


def test_the_owner_and_the_group_stay_what_they_are(file: Path) -> None:
    file.write_text("")
    file.chmod(0o640)
    before = file.stat()
    set_key(file, "staff", "pin_hash", HASH)
    after = file.stat()
    assert (after.st_uid, after.st_gid, mode(file)) == (before.st_uid, before.st_gid, 0o640)


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ConfigurationError, match="is no file; name the file"):
        set_key(pipe, "staff", "pin_hash", HASH)
    assert pipe.is_fifo()


def test_a_link_to_the_file_stays_one(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    file.write_text("")
    link.symlink_to(file)
    set_key(link, "staff", "pin_hash", HASH)
    assert link.is_symlink()
    assert load_settings(file).staff.pin_hash == HASH


def test_several_keys_are_set_in_one_step_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("# ours\nscreen = 3\n")
    before = file.read_text()
    with pytest.raises(ConfigurationError, match="screen is a section"):
        set_keys(file, {("teamup", "venue_id"): 5, ("screen", "language"): "de"})
    assert file.read_text() == before
    file.write_text("# ours\n")
    set_keys(file, {("teamup", "venue_id"): 5, ("members", "accept"): ("pass", "email")})
    assert file.read_text().startswith("# ours\n")
    tree = tomllib.loads(file.read_text())
    assert tree == {"teamup": {"venue_id": 5}, "members": {"accept": ["pass", "email"]}}
