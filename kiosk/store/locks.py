"""One kiosk per data folder, and one sync at a time."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.store.error_mapping import file_error

_HOLDER_BYTES: Final = 20


class _FileLock:
    """A lock on a file, as a context manager or by `take` and `release`.

    It belongs to the open file, so it ends with the process, however that dies. `taken` makes the
    sentence for somebody who comes too late, of the number of the other process.
    """

    def __init__(self, path: Path, taken: Callable[[str], str]) -> None:
        self._path = path
        self._taken = taken
        self._file: int | None = None

    def take(self) -> None:
        """Take the lock. Raises `StoreError` when somebody has it or the folder is no good."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise file_error(error, self._path) from error
        try:
            os.fchmod(file, 0o600)  # an older one may be open to all
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.ftruncate(file, 0)
            os.pwrite(file, f"{os.getpid()}\n".encode("ascii"), 0)
        except BlockingIOError:
            holder = os.pread(file, _HOLDER_BYTES, 0).decode("ascii", errors="replace").strip()
            os.close(file)
            raise StoreError(self._taken(holder or "?")) from None
        except OSError as error:
            os.close(file)
            raise file_error(error, self._path) from error
        self._file = file

    def release(self) -> None:
        """Let it go. The file stays: removing it would let two processes lock two files."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


_DATA_FOLDER_LOCK: Final = "kiosk.lock"


class DataFolderLock(_FileLock):
    """Holds a data folder for one running kiosk.

    Commands that only look (`kiosk queue list`) do not take it and work beside a running kiosk.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / _DATA_FOLDER_LOCK,
            lambda holder: msg(
                "Another kiosk (process {holder}) is using the data folder {folder}; end it "
                "first, or give this one a folder of its own.",
                holder=holder,
                folder=str(folder),
            ),
        )


def holder_of(folder: Path) -> int | None:
    """Return the process that holds a data folder, or None.

    From the kernel's list of locks, since trying to take the lock could keep a kiosk that is
    starting from it. (Fields: proc_locks(5); where there is no list, nobody is said to hold it.)
    """
    try:
        inode = (folder / _DATA_FOLDER_LOCK).stat().st_ino
        lines = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    for fields in map(str.split, lines):
        if fields[1] == "FLOCK" and fields[5].rpartition(":")[2] == str(inode):
            return int(fields[4])
    return None


class SyncLock(_FileLock):
    """Keeps a second sync out while one writes into the replica in the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "sync.lock",
            lambda holder: msg(
                "The members are being fetched already (by process {holder}); wait until that is "
                "done.",
                holder=holder,
            ),
        )
