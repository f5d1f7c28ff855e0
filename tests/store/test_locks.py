"""Two kiosks never share a data folder."""

import errno
import fcntl
import os
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import start_python

_HOLD = """
import sys
from pathlib import Path
from kiosk.store.locks import DataFolderLock
DataFolderLock(Path(sys.argv[1])).take()
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_second_kiosk_is_told_who_holds_the_folder(tmp_path: Path) -> None:
    with (
        DataFolderLock(tmp_path),
        pytest.raises(StoreError, match=rf"process {os.getpid()}.*folder of its own"),
    ):
        DataFolderLock(tmp_path).take()
    with DataFolderLock(tmp_path):
        pass


def test_the_lock_ends_with_a_killed_process_and_does_not_stop_readers(tmp_path: Path) -> None:
    child = start_python(_HOLD, str(tmp_path))
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(StoreError, match=f"process {child.pid}"):
            DataFolderLock(tmp_path).take()
        database = Database(tmp_path / "kiosk.sqlite3")
        assert SqliteOutbox(database).all() == ()
        database.close()
    finally:
        child.kill()
        child.communicate(timeout=PATIENCE_S)
    with DataFolderLock(tmp_path):
        pass


def test_a_lock_that_was_released_may_be_taken_again(tmp_path: Path) -> None:
    lock = DataFolderLock(tmp_path / "new" / "folder")
    lock.take()
    lock.release()
    lock.release()
    lock.take()
    lock.release()


def test_no_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StoreError, match="choose another place"):
        DataFolderLock(tmp_path / "data").take()


def test_a_folder_in_the_place_of_the_lock(tmp_path: Path) -> None:
    (tmp_path / "kiosk.lock").mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        DataFolderLock(tmp_path).take()


def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(_file: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    with pytest.raises(StoreError, match=r"locks no files.*another place"):
        DataFolderLock(tmp_path).take()
