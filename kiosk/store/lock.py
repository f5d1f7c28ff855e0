"""One kiosk per data folder."""

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kiosk.core.errors import StoreError
from kiosk.store.failures import file_error

_FILE_NAME: Final = "kiosk.lock"


class DataFolderLock:
    """Holds a data folder for one running kiosk, as a context manager or by `take` and `release`.

    The lock belongs to the open file, so it ends with the process, however that dies. Commands
    that only look (`kiosk queue list`) do not take it and work beside a running kiosk.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE_NAME
        self._file: int | None = None

    def take(self) -> None:
        """Take the lock. Raises `StoreError` when another kiosk has it or the folder is no good."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise file_error(error, self._path) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.ftruncate(file, 0)
            os.pwrite(file, f"{os.getpid()}\n".encode("ascii"), 0)
        except BlockingIOError:
            holder = os.pread(file, 20, 0).decode("ascii", errors="replace").strip()
            os.close(file)
            raise StoreError(
                f"Another kiosk (process {holder or 'unknown'}) is using the data folder "
                f"{self._path.parent}; end it first, or give this one a folder of its own."
            ) from None
        except OSError as error:
            os.close(file)
            raise file_error(error, self._path) from error
        self._file = file

    def release(self) -> None:
        """Let the folder go. The file stays: removing it would let two kiosks lock two files."""
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
