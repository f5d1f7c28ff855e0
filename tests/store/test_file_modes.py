"""Files and folders are their owner's alone, however they were made."""

import os
from pathlib import Path

import pytest

from kiosk.store.data_files import open_beside_kiosk
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import make_folder_private, make_private
from kiosk.store.locks import DataFolderLock, SyncLock
from kiosk.store.repair.backups import back_up
from kiosk.store.sqlite import Database


def modes(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}


def test_what_others_could_read_is_taken_back(path: Path) -> None:
    """Such as a folder that was copied from elsewhere, with the log of a kiosk that was killed."""
    database = Database(path)
    DeviceSettings(database).set("a", "b")
    files = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    database.close()
    for name, data in files.items():
        path.with_name(name).write_bytes(data)
    for name in ("kiosk.lock", "sync.lock", "directory.sqlite3"):
        path.with_name(name).touch()
    for file in path.parent.iterdir():
        file.chmod(0o664)
    path.parent.chmod(0o755)
    assert f"{path.name}-wal" in modes(path.parent)
    with DataFolderLock(path.parent), SyncLock(path.parent), open_beside_kiosk(path) as both:
        DeviceSettings(both.outbox_database).set("a", "c")
        both.directory().begin()
        assert len(modes(path.parent)) == 8
        assert set(modes(path.parent).values()) == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_under_any_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        with open_beside_kiosk(path) as both:
            back_up(both.outbox_database, path.parent / "backups" / "copy.sqlite3")
            assert set(modes(path.parent / "backups").values()) == {0o600}
        names = modes(path.parent)
    finally:
        os.umask(before)
    assert names.pop("backups") == 0o700
    assert set(names.values()) == {0o600}


def test_a_folder_everybody_writes_in_is_left_to_everybody(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o1777)  # as /tmp is
    make_folder_private(folder)
    assert folder.stat().st_mode & 0o7777 == 0o1777


def test_a_file_for_others_leaves_its_folder_to_them(tmp_path: Path) -> None:
    """`kiosk backup FILE` may be given any folder."""
    tmp_path.chmod(0o755)
    make_private(tmp_path / "copy.sqlite3")
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_disk_without_permissions_is_used_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    tmp_path.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    make_folder_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755
