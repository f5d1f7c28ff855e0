"""`kiosk backup` and `kiosk restore`, beside a kiosk and without one."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest

from kiosk.store.device_settings import DeviceSettings
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.backup_names import backups_in
from kiosk.store.repair.restore import RESTORED_AT
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.store.making import a_checkin


class RunningKiosk:
    """Holds a data folder, and has its books open."""

    def __init__(self, folder: Path) -> None:
        self._held = ExitStack()
        self._held.enter_context(DataFolderLock(folder))
        self.books = Database(folder / "kiosk.sqlite3")
        self._held.callback(self.books.close)
        self.record("old", 7)

    def record(self, name: str, customer: int) -> None:
        """Record a check-in."""
        SqliteOutbox(self.books).record(a_checkin(name, customer=customer), window=None)

    def stop(self) -> None:
        """End it."""
        self._held.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def kiosk(folder: Path) -> Iterator[RunningKiosk]:
    kiosk = RunningKiosk(folder)
    yield kiosk
    kiosk.stop()


@pytest.fixture
def backup(run: Run, config: Path, kiosk: RunningKiosk, tmp_path: Path) -> Path:
    """A backup that the kiosk is one check-in ahead of."""
    file = tmp_path / "stick" / "copy.sqlite3"
    file.parent.mkdir()
    made = run("backup", file, "--config", config)
    assert (made.code, made.err) == (0, "")
    assert str(file) in made.out
    kiosk.record("new", 8)
    return file


def checkins(file: Path) -> list[str]:
    database = Database(file)
    try:
        return [checkin.id for checkin in SqliteOutbox(database).all()]
    finally:
        database.close()


def test_a_backup_made_beside_the_kiosk_is_restored_without_it(
    run: Run, config: Path, folder: Path, kiosk: RunningKiosk, backup: Path
) -> None:
    refused = run("restore", backup, "--yes", "--config", config)
    assert refused.code == 1
    assert "end it first" in refused.sentence
    kiosk.stop()
    done = run("restore", backup, "--yes", "--config", config)
    assert (done.code, done.err) == (0, "")
    assert "has 1 check-ins, the latest of 2026-05-04; 1 were not sent" in done.out
    assert checkins(folder / "kiosk.sqlite3") == ["old"]
    (kept_as,) = folder.glob("kiosk.sqlite3.before-restore-*")
    assert str(kept_as) in done.out
    assert checkins(kept_as) == ["old", "new"]
    database = Database(folder / "kiosk.sqlite3")
    restored_at = DeviceSettings(database).get(RESTORED_AT)
    database.close()
    assert restored_at is not None
    assert datetime.fromisoformat(restored_at).tzinfo is not None


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 130), ("", 130)])
def test_a_person_is_asked(
    run: Run,
    config: Path,
    folder: Path,
    kiosk: RunningKiosk,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    code: int,
) -> None:
    kiosk.stop()
    monkeypatch.setattr(sys, "stdin", StringIO(answer))
    done = run("restore", backup, "--config", config)
    assert done.code == code
    left = ["old"] if code == 0 else ["old", "new"]
    assert checkins(folder / "kiosk.sqlite3") == left


def test_without_a_name_it_is_kept_with_the_daily_ones(
    run: Run, config: Path, folder: Path, kiosk: RunningKiosk
) -> None:
    made = run("backup", "--config", config)
    assert made.code == 0
    (backup,) = backups_in(folder / "backups")
    assert backup.by_hand
    assert str(backup.path) in made.out
    assert (folder / "backups").stat().st_mode & 0o777 == 0o700
    assert checkins(backup.path) == ["old"]
    assert kiosk.books.damage is None


def test_what_cannot_be_done_is_a_sentence(
    run: Run, config: Path, folder: Path, tmp_path: Path
) -> None:
    nothing = run("backup", "--config", config)
    assert (nothing.code, "There is nothing to copy" in nothing.sentence) == (1, True)
    image = run("restore", "--image", "--config", config)
    assert (image.code, "There are no books" in image.sentence) == (1, True)
    assert not folder.exists()
    Database(folder / "kiosk.sqlite3").close()
    there = tmp_path / "there"
    there.write_text("precious")
    taken = run("backup", there, "--config", config)
    assert "exists; choose another name" in taken.sentence
    assert there.read_text() == "precious"
    nowhere = run("backup", "/proc/kiosk/copy", "--config", config)
    assert nowhere.code == 1
    assert "/proc/kiosk" in nowhere.sentence
    missing = run("backup", tmp_path / "stick" / "copy", "--config", config)
    assert (missing.code, "is not there" in missing.sentence) == (1, True)
    assert not (tmp_path / "stick").exists()
    for file, words in ((tmp_path / "no-file", "There is no file"), (config, "is damaged")):
        refused = run("restore", file, "--yes", "--config", config)
        assert refused.code == 1
        assert words in refused.sentence
