"""Every error of SQLite has a sentence of ours."""

import errno
import logging
import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.core.errors import DatabaseDamaged, DiskFull, StoreError
from kiosk.store.error_mapping import file_error, store_error

RESULT_CODES = {
    name: value
    for name, value in vars(sqlite3).items()
    if name.startswith("SQLITE_") and isinstance(value, int)
}
CLASSES = (
    sqlite3.Error,
    sqlite3.DatabaseError,
    sqlite3.DataError,
    sqlite3.IntegrityError,
    sqlite3.InterfaceError,
    sqlite3.InternalError,
    sqlite3.NotSupportedError,
    sqlite3.OperationalError,
    sqlite3.ProgrammingError,
)
PATH = Path("/nowhere/kiosk.sqlite3")


def _error(code: int, name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize("name", sorted(RESULT_CODES))
def test_every_result_code_becomes_a_sentence(name: str, caplog: pytest.LogCaptureFixture) -> None:
    mapped = store_error(_error(RESULT_CODES[name], name), PATH)
    assert str(mapped).endswith(".")
    assert "; " in str(mapped)  # what happened; what to do
    assert isinstance(mapped, StoreError)
    assert all(r.exc_info for r in caplog.records if r.levelno > logging.INFO)
    assert "SQLite" not in str(mapped)  # that is in the log


@pytest.mark.parametrize("kind", CLASSES)
def test_every_class_without_a_code_is_logged_as_a_bug(
    kind: type[sqlite3.Error], caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(store_error(kind("odd"), PATH), StoreError)
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert record.exc_info


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CORRUPT, DatabaseDamaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, DatabaseDamaged),
        (sqlite3.SQLITE_NOTADB, DatabaseDamaged),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreError),
        (sqlite3.SQLITE_IOERR_WRITE, StoreError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreError),
    ],
)
def test_kinds(code: int, kind: type[StoreError]) -> None:
    assert type(store_error(_error(code, "X"), PATH)) is kind


def test_a_write_that_fails_on_a_disk_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(free=0))
    error = _error(sqlite3.SQLITE_IOERR_SHMSIZE, "SQLITE_IOERR_SHMSIZE")
    assert isinstance(store_error(error, tmp_path / "db"), DiskFull)


def test_text_that_is_not_utf_8_is_damage() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as caught:
        connection.execute("SELECT CAST(x'416e61ff' AS TEXT) AS name").fetchone()
    connection.close()
    mapped = store_error(caught.value, PATH)
    assert isinstance(mapped, DatabaseDamaged)
    assert "Ana" not in str(mapped)  # it goes into the log


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_file_system_error_becomes_a_sentence(number: int) -> None:
    mapped = file_error(OSError(number, "why"), PATH)
    assert str(PATH) in str(mapped)
    assert str(mapped).endswith(".")
    full = number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    assert isinstance(mapped, DiskFull) is full
