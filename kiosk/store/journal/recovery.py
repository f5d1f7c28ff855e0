"""Brings books up to what the journal knows, at the start, before anything is sent.

The books are older than what the kiosk did when an old copy of the data folder was put back, or
when a part of the database was lost. What was done since is then in the journal, step by step. What
no journal reaches back to may have been sent: it is *unanswered*, never sent again on a guess.
"""

import logging
import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.core.checkin.checkin import OPEN_STATES, CheckinEvent
from kiosk.core.messages import msg
from kiosk.store.journal.format import JournalContent, JournalLine, JournalMarks, marks_of
from kiosk.store.journal.journal import BOOKS_ID, FOLDER, Journal, JournalFile, folder_of, is_a_copy
from kiosk.store.journal.replay import Replay, contradicts
from kiosk.store.repair.damage import add_report, find_losses
from kiosk.store.repair.restore import FROM_IMAGE, RESTORED_AT
from kiosk.store.repair.salvage import SALVAGED
from kiosk.store.sqlite import Database

KEPT: Final = "books.journal"
"""The setting that says where a journal was kept at the last start: "inside" or "outside"."""

_KILLED_IN_BETWEEN: Final = 4  # steps that may be in one place only

MemberNames = Callable[[JournalLine], tuple[str, str]]
"""Gives the names of the customer and of the membership of a check-in that is made anew."""

_log = logging.getLogger(__name__)


def ids_for_names(line: JournalLine) -> tuple[str, str]:
    """Return what stands for names while nobody knows them."""
    return f"Customer {line.customer}", ""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came of the comparison, in sentences for staff (none: nothing had to be done).

    `brought_back` counts check-ins that were made or moved, `in_doubt` those that are *unanswered*
    because nobody knows whether they were sent, `missing` steps that are known to be lost.
    """

    brought_back: int = 0
    in_doubt: int = 0
    missing: int = 0
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Books:
    """What the books say of themselves. `last` is the number of the last step.

    `from_image`: the journals were put back with them, and know no more than they do. `folder` is
    where they were at the last start.
    """

    id: str
    last: int
    restored: bool
    from_image: bool
    kept: str
    folder: str
    marks: JournalMarks


def reconcile(
    database: Database,
    journal: Journal,
    *,
    at: datetime,
    damaged: bool = False,
    found: Sequence[str] = (),
    names: MemberNames = ids_for_names,
) -> Recovered:
    """Bring the books up to the journal, and the journal up to the books.

    To be called at the start by the process that holds the data folder, before anything is sent.
    `damaged`: the books were just saved from a damaged file, so a check-in that says *recorded*
    is believed only where the journal shows that it was not sent; `found` is what is to be told of
    that. `at` is aware. What came of it is kept in the books until staff acknowledge it. May raise
    `StoreError`; after a power loss it begins anew.
    """
    with database.read() as connection:
        books = _read_books(connection)
    ours, told = _choose(database, journal, books, at, damaged=damaged)
    others = journal.elsewhere(books.id) if books.id else []
    ahead = [file for file in others if not _is_level(database, books, [file])]
    shared = is_a_copy(books.id, books.folder, journal.inside.path) or bool(ahead)
    if not any(file in journal.outside for file in ours):
        ours += others  # of a data folder that was moved
        apart: list[JournalContent] = []
    else:
        apart = [file.read() for file in ahead]
    outside = any(file.path != journal.inside.path for file in ours)
    level = books.id and not (damaged or books.restored or found or told or shared)
    if level and _in_place(journal, ours, books) and _is_level(database, books, ours):
        journal.begin(database, books.id, anew=False)
        _note_where(database, journal, books)
        return Recovered()
    read = [file.read() for file in ours]
    content = JournalContent()
    for found_there in read:
        content.join(found_there)
    agreed = _agreed(read)
    named = _named(database, [content, *apart], names)
    with database.write() as connection:
        for other in apart:
            # By itself: a copy that went its own way has other steps under the same numbers.
            Replay(connection, other, at=at, named=named).run()
        recovered = _apply(connection, books, content, at, damaged, outside, agreed, shared, named)
        sentences = (*found, *told, *recovered.sentences)
        add_report(connection, at, sentences)
        books_id = books.id or content.books or str(uuid.uuid4())
        _keep(connection, BOOKS_ID, books_id)
        connection.execute("DELETE FROM setting WHERE key IN (?, ?)", (RESTORED_AT, SALVAGED))
    journal.begin(database, books_id, anew=True)
    if any(not file.trouble for file in journal.outside):
        for file in ahead:
            file.set_aside(f"{at:%Y%m%dT%H%M%S}")
    _note_where(database, journal, books)
    for sentence in filter(None, sentences):
        _log.warning("%s", sentence)
    return Recovered(recovered.brought_back, recovered.in_doubt, recovered.missing, sentences)


def _read_books(connection: sqlite3.Connection) -> _Books:
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
    names = (BOOKS_ID, RESTORED_AT, KEPT, FOLDER)
    query = "SELECT key, value FROM setting WHERE key IN (?, ?, ?, ?)"
    kept = {str(key): str(value) for key, value in connection.execute(query, names)}
    return _Books(
        kept.get(BOOKS_ID, ""),
        last,
        RESTORED_AT in kept,
        kept.get(RESTORED_AT) == FROM_IMAGE,
        kept.get(KEPT, ""),
        kept.get(FOLDER, ""),
        marks_of(connection),
    )


def _choose(
    database: Database, journal: Journal, books: _Books, at: datetime, *, damaged: bool
) -> tuple[list[JournalFile], list[str]]:
    """Return the files of the journal that belong to these books, and what is to be told.

    Files of other books are set aside.
    """
    there = [(file, found) for file in journal.files if (found := file.glance()).said_anything]
    books_id = books.id or next((found.books for _, found in there if found.books), "")
    ours = [file for file, found in there if found.books in ("", books_id)]
    # With a journal beside them, the books are not new: they lost what was in their log.
    is_new = not (
        books.id or books.last or damaged or journal.inside in [file for file, _ in there]
    )
    if is_new or not (books.id or damaged or _agree(database, books, ours)):
        ours = []
    told: list[str] = []
    for file, _ in there:
        if file in ours:
            continue
        content = file.read()
        aside = file.set_aside(f"{at:%Y%m%dT%H%M%S}")
        if aside is None:
            continue
        _log.warning("The journal of other books is set aside as %s", aside)
        if is_new and not told:
            told.append(_sentence_of_new(content, str(aside)))
    return ours, told


def _sentence_of_new(content: JournalContent, aside: str) -> str:
    states = {line.checkin: line.state for _, line in sorted(content.lines.items())}
    return msg(
        "The data folder is new, but a kiosk was used with it before. Check-ins that were not "
        "settled then: {count}. Look for them in TeamUp. The journal of that time is kept as "
        "{file}.",
        count=sum(state in OPEN_STATES for state in states.values()),
        file=aside,
    )


def _agree(database: Database, books: _Books, files: Sequence[JournalFile]) -> bool:
    """Whether the journal in `files` tells of these books, which have no id of their own yet."""
    content = JournalContent()
    for file in files:
        content.join(file.read())
    common = [line for number, line in content.lines.items() if number <= books.last]
    with database.read() as connection:
        return not common or any(_step_of(connection, line.number) == line.step for line in common)


def _in_place(journal: Journal, ours: Sequence[JournalFile], books: _Books) -> bool:
    """Whether a journal is where one was kept at the last start."""
    inside = any(file is journal.inside for file in ours)
    outside = any(file in journal.outside for file in ours)
    return {"outside": outside, "inside": inside or outside}.get(books.kept, True)


def _is_level(database: Database, books: _Books, ours: Sequence[JournalFile]) -> bool:
    """Whether no file knows of anything that the books do not. Reads the ends of the files."""
    with database.read() as connection:
        for file in ours:
            found = file.glance()
            marks = found.marks
            if marks.scans > books.marks.scans or marks.knows_other_keys(books.marks):
                return False
            line = found.lines.get(found.last)
            if line is not None and _step_of(connection, line.number) != line.step:
                return False
            if any(contradicts(connection, line) for line in found.lines.values()):
                return False
    return True


def _step_of(connection: sqlite3.Connection, number: int) -> tuple[str, ...] | None:
    query = "SELECT checkin, event, at FROM history WHERE seq = ?"
    found = connection.execute(query, (number,)).fetchone()
    return None if found is None else tuple(map(str, found))


def _agreed(read: Sequence[JournalContent]) -> bool:
    """Whether two places end alike, so that neither can have lost its end.

    Not quite alike: the kiosk may have been killed after it had written to one of them.
    """
    last = sorted((content.last for content in read), reverse=True)
    return len(last) > 1 and last[0] - last[1] <= _KILLED_IN_BETWEEN


def _named(
    database: Database, contents: Sequence[JournalContent], names: MemberNames
) -> dict[str, tuple[str, str]]:
    """Return the names for check-ins that the books do not have."""
    with database.read() as connection:
        there = {row[0] for row in connection.execute("SELECT id FROM checkin")}
    lines = {
        line.checkin: line
        for content in contents
        for line in content.lines.values()
        if line.checkin not in there
    }
    return {checkin: names(line) for checkin, line in lines.items()}


def _apply(
    connection: sqlite3.Connection,
    books: _Books,
    content: JournalContent,
    at: datetime,
    damaged: bool,
    outside: bool,
    agreed: bool,
    shared: bool,
    named: Mapping[str, tuple[str, str]],
) -> Recovered:
    # Steps that saving a damaged file made itself, of what was being sent, are in no journal.
    (beyond,) = connection.execute(
        "SELECT count(*) FROM history WHERE seq > ? AND event <> ?",
        (content.last, str(CheckinEvent.NO_REPLY)),
    ).fetchone()
    replay = Replay(connection, content, at=at, named=named)
    level = 0 if damaged else replay.level
    replay.run()
    gaps = [number for number in content.missing(level) if not replay.knows(number)]
    last_gap = max(gaps, default=0)
    known = bool(content.books)
    newest = known and not books.from_image and (outside or books.kept != "outside")
    reaches = newest and content.begins <= level + 1
    complete = newest and agreed and not beyond
    if shared:
        replay.doubt(lambda _: False)  # another kiosk may have sent it
    elif damaged:
        replay.doubt(lambda number: complete and number > last_gap)
    elif not reaches and (books.kept or books.restored or known):
        replay.doubt(lambda _: False)
    elif last_gap:
        replay.doubt(lambda number: number > last_gap)
    certain = not damaged or (complete and not gaps)
    lost = find_losses(
        connection,
        content,
        highest_row=replay.highest_row,
        steps=len(gaps),
        mended=replay.mended,
        certain=certain,
    )
    moved = len(replay.moved) - replay.doubted
    sentences = lost.sentences(moved, replay.doubted, damaged=damaged)
    return Recovered(len(replay.moved), replay.doubted, lost.checkins + lost.steps, sentences)


def _note_where(database: Database, journal: Journal, books: _Books) -> None:
    """Keep in the books where a journal is kept, if that has changed."""
    outside = any(not file.trouble for file in journal.outside)
    kept = "outside" if outside else "inside" if not journal.inside.trouble else ""
    now = {KEPT: kept, FOLDER: folder_of(journal.inside.path)}
    if now != {KEPT: books.kept, FOLDER: books.folder}:
        with database.write() as connection:
            for key, value in now.items():
                _keep(connection, key, value)


def _keep(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
