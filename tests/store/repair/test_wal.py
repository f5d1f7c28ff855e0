"""A write-ahead log is read as SQLite reads it, and behind the end that SQLite sees."""

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kiosk.store.repair.wal import WalContent, read_wal_beside, with_whole_frames

FRAME = 24 + 4096
COMMITS = 12


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """A database whose last commits are in the log only, as `kill -9` leaves it."""
    path = tmp_path / "whole" / "a.sqlite3"
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for n in range(COMMITS):
            connection.execute("INSERT INTO row VALUES (?, ?)", (n, f"{n}" * 1500))
        copy = tmp_path / "left"
        shutil.copytree(path.parent, copy)
    return copy / path.name


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def flip(path: Path, at: int) -> None:
    """Turn one bit of the log round."""
    data = bytearray(log_of(path).read_bytes())
    data[at] ^= 0x10
    log_of(path).write_bytes(data)


def looked_at(path: Path) -> WalContent:
    content = read_wal_beside(path)
    assert content is not None
    return content


def rows_sqlite_sees(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM row").fetchone()
    return int(count)


def row_can_be_read(path: Path, n: int) -> bool:
    """A copy may have lost a page, and be read around it."""
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.DatabaseError):
        return bool(connection.execute("SELECT n FROM row WHERE n = ?", (n,)).fetchall())
    return False


def test_a_good_log_is_seen_to_its_end(left: Path) -> None:
    content = looked_at(left)
    assert content.seen == content.whole == len(content.frames) > COMMITS
    assert not content.hides_commits
    assert rows_sqlite_sees(left) == COMMITS


@pytest.mark.parametrize(
    "at",
    [
        *(0, 3, 9, 17, 22, 25, 30),  # the header: magic, version, page size, salts, checksum
        *(32, 36, 41, 45, 49, 53),  # the first frame: page, size, salts, checksum
        32 + 24 + 100,
        32 + 5 * FRAME + 3000,
        32 + 5 * FRAME + 9,
        32 + 5 * FRAME + 18,
    ],
)
def test_a_flipped_bit_hides_no_commit_from_us(left: Path, tmp_path: Path, at: int) -> None:
    flip(left, at)
    content = looked_at(left)
    assert content.hides_commits
    whole = tmp_path / "copy.sqlite3"
    with_whole_frames(left, whole)
    seen = rows_sqlite_sees(left)
    saved = {n for n in range(COMMITS) if row_can_be_read(whole, n)}
    assert seen < COMMITS
    assert len(saved) >= COMMITS - 3  # what one page holds
    assert COMMITS - 1 in saved


def test_a_torn_last_commit_is_no_damage(left: Path) -> None:
    """The power went while it was written: nobody was told that it is there."""
    content = looked_at(left)
    ends = [frame.number for frame in content.frames if frame.size]
    for frame in range(ends[-2] + 1, ends[-1] + 1):
        data = log_of(left).read_bytes()
        flip(left, 32 + frame * FRAME + 2000)
        assert not looked_at(left).hides_commits
        log_of(left).write_bytes(data)
    with log_of(left).open("r+b") as log:
        log.truncate(32 + ends[-1] * FRAME + 700)
    assert not looked_at(left).hides_commits


def test_frames_of_an_earlier_use_of_the_file_are_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, text TEXT)")
        for n in range(COMMITS):
            connection.execute("INSERT INTO row VALUES (?, ?)", (n, f"{n}" * 1500))
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        connection.execute("INSERT INTO row VALUES (99, '')")
        content = looked_at(path)
        assert log_of(path).stat().st_size > 32 + COMMITS * FRAME
        assert not content.hides_commits
        assert content.whole < COMMITS


def test_no_log_is_nothing(tmp_path: Path) -> None:
    assert read_wal_beside(tmp_path / "none.sqlite3") is None
    (tmp_path / "none.sqlite3-wal").write_bytes(b"x" * 20)
    assert read_wal_beside(tmp_path / "none.sqlite3") is None
    (tmp_path / "none.sqlite3-wal").write_bytes(b"x" * 50_000)
    assert not looked_at(tmp_path / "none.sqlite3").hides_commits
