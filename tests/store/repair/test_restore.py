"""A backup put in the place of the outbox; what was there is kept, whatever happens in between."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import DatabaseDamaged, ForeignDatabase, NewerDatabase, StoreError
from kiosk.store.data_files import open_beside_kiosk
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import damage_marker
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.backups import back_up
from kiosk.store.repair.restore import RESTORED_AT, examine_backup, finish_restore, restore
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin, killed_at_many_lines
from tests.store.outbox.test_directory_takeover import unpack

PAGE = 4096

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def backup(path: Path, tmp_path: Path) -> Path:
    """A backup with one check-in; the outbox has two."""
    database = Database(path)
    SqliteOutbox(database).record(a_checkin("old"), window=None)
    file = tmp_path / "backup.sqlite3"
    back_up(database, file)
    SqliteOutbox(database).record(a_checkin("new", customer=8), window=None)
    database.close()
    return file


def _ids(path: Path) -> list[str]:
    database = Database(path)
    try:
        return [checkin.id for checkin in SqliteOutbox(database).all()]
    finally:
        database.close()


def test_it_is_in_place_and_says_so_and_the_outbox_of_before_is_kept(
    path: Path, backup: Path
) -> None:
    content = backup.read_bytes()
    damage_marker(path).touch()
    kept_as = restore(backup, path, NOW)
    assert kept_as == path.with_name("kiosk.sqlite3.before-restore-20260504T180203")
    assert _ids(path) == ["old"]
    assert _ids(kept_as) == ["old", "new"]
    assert backup.read_bytes() == content
    assert not damage_marker(path).exists()
    assert path.stat().st_mode & 0o777 == 0o600
    database = Database(path)
    restored_at = DeviceSettings(database).get(RESTORED_AT)
    assert restored_at is not None
    assert datetime.fromisoformat(restored_at) == NOW
    database.close()


def test_an_outbox_with_a_log_is_kept_with_it(path: Path, backup: Path) -> None:
    database = Database(path)
    SqliteOutbox(database).record(a_checkin("late", customer=9), window=None)
    files = {end: Path(f"{path}{end}").read_bytes() for end in ("", "-wal")}
    database.close()
    for end, data in files.items():  # as `kill -9` would have left them
        Path(f"{path}{end}").write_bytes(data)
    kept_as = restore(backup, path, NOW)
    assert kept_as is not None
    assert _ids(path) == ["old"]
    assert _ids(kept_as) == ["old", "new", "late"]


def test_a_copied_folder_with_a_log_is_restored_with_it(
    path: Path, backup: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy" / "kiosk.sqlite3"
    database = Database(path)
    SqliteOutbox(database).record(a_checkin("late", customer=9), window=None)
    shutil.copytree(path.parent, copy.parent)
    database.close()
    assert examine_backup(copy).checkins == 3
    restore(copy, path, NOW)
    assert _ids(path) == ["old", "new", "late"]
    assert backup.exists()


def test_a_new_computer_has_nothing_to_keep(backup: Path, tmp_path: Path) -> None:
    outbox = tmp_path / "new" / "kiosk.sqlite3"
    outbox.parent.mkdir()
    assert restore(backup, outbox, NOW) is None
    assert _ids(outbox) == ["old"]


@pytest.mark.parametrize("layout", ["layout-1", "layout-6"])
def test_a_backup_of_an_earlier_version_is_brought_to_todays_layout(
    path: Path, tmp_path: Path, layout: str
) -> None:
    old = tmp_path / "old" / "kiosk.sqlite3"
    unpack(layout, old)
    path.parent.mkdir()
    assert examine_backup(old).layout == int(layout[-1])
    restore(old, path, NOW)
    with open_beside_kiosk(path) as files:
        assert len(SqliteOutbox(files.outbox_database).all()) == 21
        assert files.directory().by_customer(CustomerId(9)) is not None


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE theirs (x)")


def _empty_of_ours(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id = {OUTBOX_SCHEMA.application_id}")


def _without_tables(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE history")


def _wiped(file: Path) -> None:
    with file.open("r+b") as out:
        out.seek(PAGE)
        out.write(b"\xa5" * PAGE)


def _unreadable_row(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE checkin SET state = 'odd'")
        connection.commit()


def _text(file: Path) -> None:
    file.write_text("not a database " * 1000)


@pytest.mark.parametrize(
    ("hurt", "error"),
    [
        (_newer, NewerDatabase),
        (_foreign, ForeignDatabase),
        (_empty_of_ours, ForeignDatabase),
        (_without_tables, DatabaseDamaged),
        (_wiped, DatabaseDamaged),
        (_unreadable_row, DatabaseDamaged),
        (_text, DatabaseDamaged),
        (Path.unlink, StoreError),
    ],
)
def test_what_is_no_good_backup_is_refused(
    path: Path,
    backup: Path,
    hurt: object,
    error: type[StoreError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert callable(hurt)
    hurt(backup)
    with pytest.raises(error):
        examine_backup(backup)
    assert not [record for record in caplog.records if record.exc_info]
    assert _ids(path) == ["old", "new"]
    assert [name for name in os.listdir(backup.parent) if name.startswith("backup.sqlite3-")] == []


_RESTORE = """
from datetime import datetime
from pathlib import Path
from kiosk.store.repair.restore import restore
restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now().astimezone())
print("whole")
"""


def test_killed_at_any_line_of_it_one_or_the_other_is_in_place(path: Path, backup: Path) -> None:
    before = path.with_name("before")
    shutil.copy(path, before)
    found, cut = list[list[str]](), 0

    def prepare() -> None:
        for file in path.parent.iterdir():
            if file != before:
                file.unlink()
        shutil.copy(before, path)

    def look() -> None:
        nonlocal cut
        if not path.exists():
            cut += 1
            with pytest.raises(StoreError, match="was cut short; start the kiosk"):
                Database(path)
        database, salvaged = open_database(path)  # as the kiosk starts
        database.close()
        assert salvaged is None
        found.append(_ids(path))
        names = [name for name in os.listdir(path.parent) if not name.endswith(("-wal", "-shm"))]
        if found[-1] == ["old"]:
            (kept_as,) = (name for name in names if "before-restore" in name)
            assert _ids(path.with_name(kept_as)) == ["old", "new"]
        else:
            assert found[-1] == ["old", "new"]
        assert not [name for name in names if "restored-" in name]

    assert killed_at_many_lines(_RESTORE, str(backup), str(path), prepare=prepare, look=look) > 20
    assert found[-1] == ["old"]
    assert ["old", "new"] in found


def test_what_was_cut_short_between_the_two_names_is_ended(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The moments between its renamings, one after the other."""
    really, left = os.replace, 0

    def cut(source: Path, target: Path) -> None:
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        really(source, target)

    there = []
    for allowed in (1, 2):
        left = allowed
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", cut)
            with pytest.raises(KeyboardInterrupt):
                restore(backup, path, NOW)
        there.append(path.exists())
    assert there == [True, False]
    with pytest.raises(StoreError, match="was cut short"):
        Database(path)
    finish_restore(path)
    assert _ids(path) == ["old"]


def test_a_folder_nobody_may_write_in_is_a_sentence(backup: Path) -> None:
    with pytest.raises(StoreError):
        restore(backup, Path("/proc/kiosk/kiosk.sqlite3"), NOW)
