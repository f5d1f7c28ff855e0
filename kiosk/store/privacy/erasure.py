"""Takes a person out of everything the kiosk holds: databases, journal, copies, logs.

To be called by the process that holds the data folder. Each part can be done again: an erasure that
was cut short is ended by the next one.
"""

import logging
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.core.checkin.checkin import OPEN_STATES
from kiosk.core.errors import StoreError
from kiosk.store.data_files import DataFiles
from kiosk.store.error_mapping import file_error, store_error
from kiosk.store.files import make_private, side_file, sync_file, sync_folder
from kiosk.store.journal.journal import Journal
from kiosk.store.outbox.erased_customers import erase_customer
from kiosk.store.privacy.person import PersonData
from kiosk.store.privacy.retention import NUMBERS_KEPT, rewrite_journal, take_numbers
from kiosk.store.repair.backup_names import backups_in
from kiosk.store.repair.restore import copy_with_log
from kiosk.store.replacement import RESTORE, SALVAGE
from kiosk.store.sql_types import local_text, storable
from kiosk.store.sqlite import Database

_log = logging.getLogger(__name__)

_CLOSED: Final = "the member was erased"
_MASK: Final = "…"


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was done: how many there were of each. `open` are check-ins not settled yet.

    `left` are files that may still hold the person, for they cannot be changed.
    """

    checkins: int
    open: int
    scans: int
    cards: int
    copies: int
    log_lines: int
    left: tuple[Path, ...] = ()


def erase_person(
    files: DataFiles,
    journal: Journal,
    person: PersonData,
    *,
    now: datetime,
    backup_folder: Path,
) -> ErasureReport:
    """Erase `person`, and let no sync bring back more than their number.

    Visits stay, and count. Their numbers stay for two days, and in check-ins that are open: without
    them a visit could be sent twice, or not at all. `now` is aware, at the venue. Raises
    `StoreError`; then it is to be done again.
    """
    outbox = files.outbox_database
    with outbox.write() as connection:
        _erase_in_outbox(connection, person, now)
    folder = outbox.path.parent
    lines = _erase_in_logs(sorted(folder.glob("kiosk.log*")), spellings_of(person.words))
    _remove_unfinished(outbox.path, backup_folder)
    copies, left = _erase_in_copies(_copies_of(outbox.path, backup_folder), person, now)
    rewrite_journal(outbox, journal)
    # Last: until here the names tell what to look for, should all of this be begun anew.
    directory = files.directory()
    directory.remove(person.customer)
    directory.purge_search_indexes()
    files.members.compact()
    outbox.compact()
    return ErasureReport(
        checkins=len(person.checkins),
        open=sum(checkin.state in OPEN_STATES for checkin, _ in person.checkins),
        scans=len(person.scans),
        cards=len(person.cards),
        copies=copies,
        log_lines=lines,
        left=(*left, *_unreachable(outbox.path)),
    )


def _erase_in_outbox(connection: sqlite3.Connection, person: PersonData, now: datetime) -> None:
    erase_customer(connection, person.customer, now)
    # What was said of anybody may name this one, too.
    words = spellings_of(person.words)
    for table, columns in (("checkin", ("error", "note")), ("history", ("detail",))):
        for column in columns:
            _blank_where_named(connection, table, column, words)
    _blank_where_named(connection, "kept_scan", "closing", words, "closed_at IS NOT NULL")
    connection.executemany(
        "UPDATE kept_scan SET closed_at = ?, closing = ?, text = '', other_readings = '' "
        "WHERE id = ? AND closed_at IS NULL",
        [(local_text(now), storable(_CLOSED), scan.id) for scan in person.scans],
    )
    while take_numbers(connection, now.date() - NUMBERS_KEPT + timedelta(days=1)):
        pass


def _blank_where_named(
    connection: sqlite3.Connection,
    table: str,
    column: str,
    words: Sequence[str],
    condition: str = "1",
) -> None:
    """Empty a column of texts where one of `words` (see `spellings_of`) stands in it."""
    rows = connection.execute(
        f"SELECT seq, {column} FROM {table} WHERE {column} <> '' AND {condition}"
    )
    named = [(seq,) for seq, text in rows if _names(str(text), words)]
    connection.executemany(f"UPDATE {table} SET {column} = '' WHERE seq = ?", named)


def spellings_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return how `words` may stand in a text: as they are, or as JSON escapes them; case aside."""
    found = [
        spelt.casefold()
        for word in words
        for spelt in (word, word.encode("ascii", "backslashreplace").decode("ascii"))
    ]
    return tuple(dict.fromkeys(found))


def _names(text: str, spellings: Sequence[str]) -> bool:
    plain = text.casefold()
    return any(spelt in plain for spelt in spellings)


def _erase_in_logs(logs: Iterable[Path], words: Sequence[str]) -> int:
    """Mask `words` in the log files; return in how many lines. Raises `StoreError`."""
    masked = 0
    for log in logs:
        try:
            lines = log.read_text(encoding="utf-8", errors="surrogateescape").splitlines(True)
            found = [index for index, line in enumerate(lines) if _names(line, words)]
            if not found:
                continue
            for index in found:
                lines[index] = _masked(lines[index], words)
            new = log.with_name(f".{log.name}.new")
            make_private(new)
            new.write_text("".join(lines), encoding="utf-8", errors="surrogateescape")
            sync_file(new)
            os.replace(new, log)
            sync_folder(log.parent)
        except OSError as error:
            raise file_error(error, log) from error
        masked += len(found)
    return masked


def _masked(line: str, spellings: Sequence[str]) -> str:
    plain = line.casefold()
    if len(plain) != len(line):  # a letter that is two once case is put aside
        return f"{_MASK}\n"
    for spelt in spellings:
        while (at := plain.find(spelt)) >= 0:
            line = line[:at] + _MASK + line[at + len(spelt) :]
            plain = line.casefold()
    return line


def _copies_of(outbox: Path, backup_folder: Path) -> list[Path]:
    """Return the copies of the outbox database: backups, and what was replaced by one."""
    kept = RESTORE.kept_path(outbox, "").name
    before = [
        file
        for file in sorted(outbox.parent.glob(f"{kept}*"))
        if not file.name.endswith(("-wal", "-shm"))
    ]
    return [*(backup.path for backup in backups_in(backup_folder)), *before]


def _unreachable(outbox: Path) -> list[Path]:
    """Return files that are put aside and cannot be changed: damaged, or other programs'."""
    patterns = (f"{SALVAGE.kept_path(outbox, '').name}*", "directory.sqlite3.foreign-*")
    return sorted(file for pattern in patterns for file in outbox.parent.glob(pattern))


def _remove_unfinished(outbox: Path, backup_folder: Path) -> None:
    """Remove what a killed process left half done."""
    try:
        for folder, pattern in (
            (outbox.parent, f"{outbox.name}.salvaging*"),
            (outbox.parent, f"{outbox.name}.restoring*"),
            (backup_folder, ".kiosk-*Z.sqlite3.unfinished*"),
        ):
            for file in folder.glob(pattern):
                file.unlink(missing_ok=True)
    except OSError as error:
        raise file_error(error, outbox.parent) from error


def _erase_in_copies(
    copies: Iterable[Path], person: PersonData, now: datetime
) -> tuple[int, list[Path]]:
    """Erase `person` in each copy; return how many there are, and those where it failed."""
    done, left = 0, []
    for file in copies:
        try:
            _erase_in_copy(file, person, now)
            done += 1
        except StoreError as error:
            _log.warning("A member could not be taken out of %s: %s", file, error)
            left.append(file)
    return done, left


def _erase_in_copy(file: Path, person: PersonData, now: datetime) -> None:
    """Put a copy without `person`, of today's layout, in the place of `file`, whole or not at all.

    Raises `StoreError`.
    """
    try:
        with TemporaryDirectory(dir=file.parent, prefix=".erasing-") as folder:
            new = Path(folder) / file.name
            make_private(new)
            _empty_log(file)
            copy_with_log(file, new)
            # An earlier layout has the members, too: they go into a file beside it, and away.
            with closing(Database(new)) as database:
                with database.write() as connection:
                    _erase_in_outbox(connection, person, now)
                database.compact()
            with closing(sqlite3.connect(new, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = DELETE")
            sync_file(new)
            os.utime(new, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
            os.replace(new, file)
            sync_folder(file.parent)
    except sqlite3.Error as error:
        raise store_error(error, file) from error
    except OSError as error:
        raise file_error(error, file) from error


def _empty_log(file: Path) -> None:
    """Write the log of a copy, if it has one, into the copy: it must not outlive the file it is of.

    May raise `sqlite3.Error`, and `OSError`.
    """
    if not side_file(file, "-wal").exists():
        return
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for end in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            side_file(file, end).unlink()
