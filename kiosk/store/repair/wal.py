"""Reads a write-ahead log as SQLite does, and beyond the point where SQLite stops silently.

The format is documented in section 4 of sqlite.org/fileformat2.html: a header of 32 bytes, then
frames of 24 bytes and a page. Each frame has the salts of the header and a checksum that goes on
from that of the frame before. SQLite takes the first frame that does not fit for the end, so one
flipped bit hides every commit after it. As each frame also says with which checksum it ends, the
frames behind it can be verified by themselves.
"""

import os
import struct
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.store.error_mapping import damaged
from kiosk.store.files import directory_beside, side_file

_HEADER: Final = struct.Struct(">8I")
_FRAME: Final = struct.Struct(">6I")
_MAGIC: Final = 0x377F0682  # the lowest bit tells the byte order of the checksums
_SALTS_LOOKED_AT: Final = 3
_USUAL_SIZE: Final = 4096  # SQLite's default, and so that of every file of the kiosk's

_SETTLED_S: Final = 0.05  # in which a commit that was under way is written

_MASK: Final = 0xFFFFFFFF

Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of the log's own generation: `page` counts from 1, `begins` is where it stands.

    `size` is the number of pages after the commit that the frame ends, 0 within a commit. Not
    `whole`: the checksum does not fit.
    """

    number: int
    page: int
    size: int
    begins: int
    whole: bool


@dataclass(frozen=True, slots=True)
class WalContent:
    """What a log holds: its own frames, without those an earlier use of the file left behind.

    SQLite reads the first `seen` of them.
    """

    page_size: int
    frames: tuple[Frame, ...] = ()
    seen: int = 0

    @property
    def whole(self) -> int:
        """How many frames are whole."""
        return sum(frame.whole for frame in self.frames)

    @property
    def hides_commits(self) -> bool:
        """Whether there are whole frames of later commits behind the end that SQLite sees.

        The last commit alone may be torn: the power went before it was promised. Any commit before
        the last was on the disk whole once, so a frame that is bad there is damage.
        """
        hidden = self.frames[self.seen :]
        last = max((frame.number for frame in hidden if frame.whole), default=-1)
        return any(frame.size and frame.number < last for frame in hidden)

    @property
    def committed(self) -> tuple[Frame, ...]:
        """The whole frames up to the last one that ends a commit."""
        frames = [frame for frame in self.frames if frame.whole]
        last = max((n for n, frame in enumerate(frames) if frame.size), default=-1)
        return tuple(frames[: last + 1])


def read_wal(data: bytes, page_sizes: Iterable[int]) -> WalContent:
    """Return what the bytes of a log hold; `page_sizes` are those its pages may have, in bytes.

    Never raises. With a header that is no good, that reading counts which finds most.
    """
    ways = [(size, order) for size in dict.fromkeys(page_sizes) for order in ("<", ">")]
    if len(data) >= _HEADER.size:
        # A good header leaves one way, and checksums take their time in Python.
        ways = [way for way in ways if _is_header(data, *way)] or ways
    found = [_read(data, size, order) for size, order in ways]
    return max(found, key=lambda content: (content.seen, content.whole))


def _is_header(data: bytes, page_size: int, order: str) -> bool:
    head = _HEADER.unpack_from(data)
    return (
        head[0] == _MAGIC + (order == ">")
        and head[2] == page_size
        and checksum(struct.unpack_from(f"{order}6I", data), (0, 0)) == head[6:8]
    )


def _read(data: bytes, page_size: int, order: str) -> WalContent:
    length = _FRAME.size + page_size
    offsets = range(_HEADER.size, len(data) - length + 1, length)
    heads = [_FRAME.unpack_from(data, at) for at in offsets]
    if not heads:
        return WalContent(page_size)
    head = _HEADER.unpack_from(data)
    words = struct.Struct(f"{order}{page_size // 4 + 2}I")
    is_header = _is_header(data, page_size, order)
    salts = head[4:6] if is_header else _salts(heads)
    frames: list[Frame] = []
    seen, ends = 0, not is_header
    before: Sums = (head[6], head[7])
    for number, (at, (page, size, *rest)) in enumerate(zip(offsets, heads, strict=True)):
        sums = (rest[2], rest[3])
        if (rest[0], rest[1]) == salts:
            content = data[at : at + 8] + data[at + _FRAME.size : at + length]
            whole = page > 0 and sums == checksum(words.unpack(content), before)
            frames.append(Frame(number, page, size, at + _FRAME.size, whole))
            ends = ends or not whole
        else:
            ends = True
        seen += not ends
        before = sums
    return WalContent(page_size, tuple(frames), seen)


def checksum(words: tuple[int, ...], seed: Sums) -> Sums:
    """Return SQLite's checksum of an even number of 32-bit words, going on from `seed`."""
    first, second = seed
    pairs = iter(words)
    for even, odd in zip(pairs, pairs, strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return first, second


def read_wal_beside(database: Path) -> WalContent | None:
    """Return what the log beside `database` holds; None when there is none. May raise `OSError`."""
    log = side_file(database, "-wal")
    try:
        data = log.read_bytes()
    except FileNotFoundError:
        return None
    if len(data) <= _HEADER.size:
        return None
    # The database itself is not opened: closing it would drop SQLite's locks of this process.
    sizes = (int.from_bytes(data[8:12], "big"), _USUAL_SIZE)
    return read_wal(data, filter(_is_page_size, sizes))


def check_files(path: Path, *, expected: bool = False) -> None:
    """Check a database before SQLite opens it, which would be silent. Raises `DatabaseDamaged`.

    SQLite makes a new database where there is none (`expected`: one must be there; so it must where
    a directory is), throws a log without a database away, and takes a frame that is not whole for
    the end of the log. May raise `OSError`.
    """
    size = path.stat().st_size if path.exists() else 0
    log = read_wal_beside(path)
    # The database gets its name before any file beside it does.
    beside = (side_file(path, "-wal"), side_file(path, "-shm"), directory_beside(path))
    orphaned = not path.exists() and any(file.exists() for file in beside)
    if not size and (
        expected or orphaned or _was_used(path) or (log is not None and log.committed)
    ):
        raise damaged(path, "it is empty" if path.exists() else "it is gone")
    if log is not None and log.hides_commits and _hides_them_still(path):
        raise damaged(path, "its write-ahead log is not whole")


def _was_used(path: Path) -> bool:
    """Whether the members' directory stands beside an outbox that is not there."""
    directory = directory_beside(path)
    return path.suffix == ".sqlite3" and directory.exists() and directory.stat().st_size > 0


def _hides_them_still(path: Path) -> bool:
    """Look again: another process may have been writing the log while it was read."""
    time.sleep(_SETTLED_S)
    log = read_wal_beside(path)
    return log is not None and log.hides_commits


def with_whole_frames(database: Path, copy: Path) -> None:
    """Make `copy` of `database` with all commits of its log that are there, as far as they are.

    Of a page whose newest frame is bad an older version is left, so the copy may not be
    consistent: it is meant to be read row by row. May raise `OSError`.
    """
    data = database.read_bytes() if database.exists() else b""
    content = read_wal_beside(database)
    with copy.open("wb") as file:
        file.write(data)
        if content is not None:
            log = side_file(database, "-wal").read_bytes()
            for frame in content.committed:
                file.seek((frame.page - 1) * content.page_size)
                file.write(log[frame.begins : frame.begins + content.page_size])
        file.flush()
        os.fsync(file.fileno())


def _salts(heads: list[tuple[int, ...]]) -> tuple[int, ...]:
    """Return the salts of the log's own frames, where the header cannot tell: its first ones."""
    found = Counter(head[2:4] for head in heads[:_SALTS_LOOKED_AT])
    return found.most_common(1)[0][0]


def _is_page_size(size: int) -> bool:
    return 512 <= size <= 65536 and size & (size - 1) == 0
