"""The journal: the history of every check-in once more, in files beside and outside the database.

A database that was put back from a copy, or lost its write-ahead log, does not know that it is
older than what the kiosk did. The journal does: `kiosk.store.journal.reconciliation` compares the
two at each start. It holds ids, days and times, and no name, no code and no text.
"""

import fcntl
import logging
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import sync_folder
from kiosk.store.journal.format import JournalContent, JournalMarks, marks_line, read_journal
from kiosk.store.journal.outbox_history import encoded_entry, entries_since, whole_journal
from kiosk.store.sqlite import Database

OUTBOX_ID: Final = "books.id"
"""The setting with the id of an outbox database; it stands in the header of its journal too."""

_log = logging.getLogger(__name__)

_LARGE_BYTES: Final = 48 * 1024 * 1024  # a file is written anew at a start when it is larger
_TAIL_BYTES: Final = 64 * 1024


class JournalFile:
    """One place of the journal. `trouble` says why it cannot be written, "" while it can.

    Not thread-safe: `Journal` lets one thread of one process in at a time.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.trouble = ""
        self._file: int | None = None
        self._known = (0, 0)  # the inode and size for which the following holds
        self._outbox_id = ""
        self._last = 0
        self._marks = JournalMarks()
        self._torn = False

    @property
    def writable(self) -> bool:
        """Whether this process may write it."""
        return os.access(self.path, os.W_OK)

    def read(self) -> JournalContent:
        """Return all that is in it; nothing when there is no file or it cannot be read."""
        try:
            return read_journal(self.path.read_bytes())
        except FileNotFoundError:
            return JournalContent()
        except OSError as error:
            self._fail(error)
            return JournalContent()

    def glance(self) -> JournalContent:
        """Return the header and the last lines, without reading what lies between."""
        try:
            with self.path.open("rb") as file:
                head = file.readline()
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _TAIL_BYTES))
                tail = file.read()
        except FileNotFoundError:
            return JournalContent()
        except OSError as error:
            self._fail(error)
            return JournalContent()
        if len(tail) < size:
            tail = tail.partition(b"\n")[2]
        content = read_journal(head)
        header = (content.outbox_id, content.begins)
        content.join(read_journal(tail))
        content.outbox_id, content.begins = header
        return content

    def follow(self, outbox_id: str, database: Database) -> int:
        """Append the entries that the outbox has and it has not; return how many.

        Does nothing when the file is another's, or there is none: `begin` makes one.
        """
        try:
            if not self._open() or self._outbox_id != outbox_id:
                return 0
            count = 0
            for rows, marks in entries_since(database, self._last):
                data = b"".join(map(encoded_entry, rows))
                if marks != self._marks:
                    data += marks_line(marks)
                if data:
                    self._append(data)
                self._marks = marks
                if rows:
                    self._last = int(str(rows[-1][0]))
                    count += len(rows)
            self.trouble = ""
        except OSError as error:
            self._fail(error)
            return 0
        return count

    def begin(self, data: bytes) -> None:
        """Replace the file by one that holds `data`, complete and on disk under its name."""
        new = self.path.with_name(f"{self.path.name}.new")
        self.close()
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            try:
                _write(file, data)
                os.fsync(file)
            finally:
                os.close(file)
            os.replace(new, self.path)
            sync_folder(self.path.parent)
            self.trouble = ""
        except OSError as error:
            self._fail(error)

    def set_aside(self, stamp: str) -> Path | None:
        """Rename it, so that it stays and is not read again; None when there is none."""
        self.close()
        aside = self.path.with_name(f"{self.path.name}.other-{stamp}")
        try:
            os.replace(self.path, aside)
            sync_folder(self.path.parent)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._fail(error)
            return None
        return aside

    def duplicate(self) -> int | None:
        """Return a descriptor of its own to wait for the disk with, None when it is not open."""
        return None if self._file is None else os.dup(self._file)

    def close(self) -> None:
        """Let the file go; the next use opens it again."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _open(self) -> bool:
        """Have the file open and know its end, whoever wrote last. Tells whether there is one."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            self.close()
            return False
        if self._file is not None and self._known == (found.st_ino, found.st_size):
            return True
        self.close()
        content = self.glance()
        self._file = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
        os.fchmod(self._file, 0o600)
        size = os.fstat(self._file).st_size
        self._known = (os.fstat(self._file).st_ino, size)
        self._outbox_id, self._last, self._marks = content.outbox_id, content.last, content.marks
        self._torn = size > 0 and os.pread(self._file, 1, size - 1) != b"\n"
        return True

    def _append(self, data: bytes) -> None:
        assert self._file is not None
        if self._torn:
            data = b"\n" + data
        self._known = (0, 0)  # until it is known how much was written
        _write(self._file, data)
        found = os.fstat(self._file)
        self._known, self._torn = (found.st_ino, found.st_size), False

    def _fail(self, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        if not self.trouble:
            _log.warning("The journal %s cannot be kept (%s)", self.path, reason)
        self.trouble = reason
        self.close()


class Journal:
    """All places of the journal: `inside` in the data folder, `outside` elsewhere.

    Safe from any thread and beside other processes. A place that cannot be used is left out, and
    says so in its `trouble`; no call raises for it. Close at the end.
    """

    def __init__(self, inside: Path, outside: Sequence[Path] = ()) -> None:
        self.inside = JournalFile(inside)
        self.outside = tuple(map(JournalFile, outside))
        self._lock_path = inside.with_name("journal.lock")
        self._lock = threading.Lock()
        self._lock_file: int | None = None
        self._outbox_id = ""

    @property
    def files(self) -> tuple[JournalFile, ...]:
        """Every place, the one in the data folder first."""
        return self.inside, *self.outside

    def follow(self, database: Database, *, durable: bool = False) -> None:
        """Write what the outbox has and the journal has not.

        With `durable` it is on disk, in every place that works, when the call returns. Never
        raises: the entry itself is in the database.
        """
        waiting: list[int] = []
        try:
            with self._alone():
                self._outbox_id = self._outbox_id or outbox_id_of(database)
                if not self._outbox_id:
                    return
                for file in self.files:
                    file.follow(self._outbox_id, database)
                    if durable and (descriptor := file.duplicate()) is not None:
                        waiting.append(descriptor)
        except (OSError, StoreError) as error:
            _log.warning("The journal could not be kept: %s", error)
        finally:
            for descriptor in waiting:
                # Outside of the lock: a disk that takes its time holds up no other visit.
                with suppress(OSError):
                    os.fsync(descriptor)
                os.close(descriptor)

    def begin(self, database: Database, outbox_id: str, *, anew: bool) -> None:
        """Have every place hold what the outbox of that id holds.

        With `anew` every file is written again; else those that are missing, another's, or large.
        """
        with self._alone():
            self._outbox_id = outbox_id
            data = b""
            for file in self.files:
                found = file.glance()
                if not anew and found.outbox_id == outbox_id and _size(file.path) <= _LARGE_BYTES:
                    continue
                data = data or whole_journal(database, outbox_id)
                file.begin(data)
        self.follow(database, durable=True)

    def elsewhere(self, outbox_id: str) -> list[JournalFile]:
        """Return files of that outbox's journal under other names, as of a folder that moved."""
        own = {file.path for file in self.files}
        folders = {file.path.parent for file in self.outside}
        others = [
            JournalFile(path)
            for folder in sorted(folders)
            for path in sorted(folder.glob("*.journal"))
            if path not in own
        ]
        return [file for file in others if file.glance().outbox_id == outbox_id]

    def close(self) -> None:
        """Close the files."""
        with self._lock:
            for file in self.files:
                file.close()
            if self._lock_file is not None:
                os.close(self._lock_file)
                self._lock_file = None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._lock:
            if self._lock_file is None:
                flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
                self._lock_file = os.open(self._lock_path, flags, 0o600)
            fcntl.flock(self._lock_file, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(self._lock_file, fcntl.LOCK_UN)


def outbox_id_of(database: Database) -> str:
    """Return the id of an outbox database, "" while it has none. May raise `StoreError`."""
    return DeviceSettings(database).get(OUTBOX_ID) or ""


def _write(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
