"""Brings the outbox up to what the journal knows, at the start, before anything is sent.

The outbox is older than what the kiosk did when an old copy of the data folder was put back, or
when a part of the database was lost. What was done since is then in the journal, entry by entry.
What no journal reaches back to may have been sent: it is *unanswered*, never sent again on a guess.
"""

import logging
import os
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.checkin.checkin import OPEN_STATES, CheckinEvent
from kiosk.core.messages import msg
from kiosk.store.device_settings import read_setting, write_setting
from kiosk.store.journal.format import JournalContent, JournalLine, JournalMarks
from kiosk.store.journal.journal import OUTBOX_ID, Journal, JournalFile
from kiosk.store.journal.losses import find_losses
from kiosk.store.journal.outbox_history import marks_of
from kiosk.store.journal.replay import Replay, contradicts
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.rows import NOBODY, NOBODYS_NAME
from kiosk.store.repair.damage import add_report
from kiosk.store.repair.restore import FROM_IMAGE, RESTORED_AT
from kiosk.store.repair.salvage import SALVAGED
from kiosk.store.sqlite import Database

_JOURNAL_KEPT: Final = "books.journal"
"""The setting that says where a journal was kept at the last start: "inside" or "outside"."""

_FOLDER: Final = "books.folder"
"""The setting that says in which folder the outbox was at the last start."""

_KILLED_IN_BETWEEN: Final = 4  # entries that may be in one place only

MemberNames = Callable[[JournalLine], tuple[str, str]]
"""Gives the names of the customer and of the membership of a check-in that is made anew."""

_log = logging.getLogger(__name__)


def ids_for_names(line: JournalLine) -> tuple[str, str]:
    """Return what stands for names while nobody knows them, or nobody shall."""
    if line.customer == NOBODY:
        return NOBODYS_NAME, ""
    return f"Customer {line.customer}", ""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What came of the comparison, with `sentences` for staff (none: nothing had to be done).

    `brought_back` counts check-ins that were made or moved, `in_doubt` those that are *unanswered*
    because nobody knows whether they were sent, `missing` check-ins and history entries that are
    known to be lost.
    """

    brought_back: int = 0
    in_doubt: int = 0
    missing: int = 0
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Outbox:
    """What the outbox database is known by. `last` is the number of its last history entry.

    `from_image`: the journals were put back with it, and know no more than it does. `kept` and
    `folder` are as of the last start.
    """

    id: str
    last: int
    restored: bool
    from_image: bool
    kept: str
    folder: str
    marks: JournalMarks


@dataclass(frozen=True, slots=True)
class _Comparison:
    """What the outbox is compared with: `contents` has each file of its journal.

    `outside`: one of them is outside of the data folder. `shared`: another kiosk may have worked
    with a copy of this outbox. `damaged` as in `reconcile`.
    """

    contents: Sequence[JournalContent]
    outside: bool
    shared: bool
    damaged: bool

    @property
    def joined(self) -> JournalContent:
        """All files together."""
        joined = JournalContent()
        for content in self.contents:
            joined.join(content)
        return joined

    @property
    def is_complete(self) -> bool:
        """Whether two places end alike, so that neither can have lost its end.

        Not quite alike: the kiosk may have been killed after it had written to one of them.
        """
        last = sorted((content.last for content in self.contents), reverse=True)
        return len(last) > 1 and last[0] - last[1] <= _KILLED_IN_BETWEEN


def reconcile(
    database: Database,
    journal: Journal,
    *,
    at: datetime,
    damaged: bool = False,
    found: Sequence[str] = (),
    names: MemberNames = ids_for_names,
) -> Reconciled:
    """Bring the outbox up to the journal, and the journal up to the outbox.

    To be called at the start by the process that holds the data folder, before anything is sent.
    `damaged`: the outbox was just salvaged from a damaged file, so a check-in that is *recorded*
    stays so only where the journal shows that it was not sent; `found` is what to report of that.
    `at` is aware. What came of it is kept in the outbox until staff acknowledge it. May raise
    `StoreError`; after a power loss it begins anew.
    """
    with database.read() as connection:
        outbox = _read_outbox(connection)
    ours, notices = _choose(database, journal, outbox, at, damaged=damaged)
    others = journal.elsewhere(outbox.id) if outbox.id else []
    ahead = [file for file in others if not _is_level(database, outbox, [file])]
    shared = _is_a_copy(outbox.id, outbox.folder, journal.inside.path) or bool(ahead)
    if not any(file in journal.outside for file in ours):
        ours += others  # of a data folder that was moved
        diverged: list[JournalContent] = []
    else:
        diverged = [file.read() for file in ahead]
    level = outbox.id and not (damaged or outbox.restored or found or notices or shared)
    if level and _in_place(journal, ours, outbox) and _is_level(database, outbox, ours):
        journal.begin(database, outbox.id, anew=False)
        _note_where(database, journal, outbox)
        return Reconciled()
    outside = any(file.path != journal.inside.path for file in ours)
    comparison = _Comparison([file.read() for file in ours], outside, shared, damaged)
    content = comparison.joined
    named = _named(database, [content, *diverged], names)
    with database.write() as connection:
        for other in diverged:
            # By itself: a copy that went its own way has other entries under the same numbers.
            Replay(connection, other, at=at, named=named).run()
        replay = Replay(connection, content, at=at, named=named)
        result = _apply(connection, outbox, comparison, replay)
        sentences = (*found, *notices, *result.sentences)
        add_report(connection, at, sentences)
        outbox_id = outbox.id or content.outbox_id or str(uuid.uuid4())
        write_setting(connection, OUTBOX_ID, outbox_id)
        connection.execute("DELETE FROM setting WHERE key IN (?, ?)", (RESTORED_AT, SALVAGED))
    journal.begin(database, outbox_id, anew=True)
    if any(not file.trouble for file in journal.outside):
        for file in ahead:
            file.set_aside(f"{at:%Y%m%dT%H%M%S}")
    _note_where(database, journal, outbox)
    for sentence in filter(None, sentences):
        _log.warning("%s", sentence)
    return replace(result, sentences=sentences)


def _read_outbox(connection: sqlite3.Connection) -> _Outbox:
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
    restored = read_setting(connection, RESTORED_AT)
    return _Outbox(
        id=read_setting(connection, OUTBOX_ID) or "",
        last=last,
        restored=restored is not None,
        from_image=restored == FROM_IMAGE,
        kept=read_setting(connection, _JOURNAL_KEPT) or "",
        folder=read_setting(connection, _FOLDER) or "",
        marks=marks_of(connection),
    )


def _choose(
    database: Database, journal: Journal, outbox: _Outbox, at: datetime, *, damaged: bool
) -> tuple[list[JournalFile], list[str]]:
    """Return the files of the journal that belong to this outbox, and what staff must know.

    Files of other outboxes are set aside.
    """
    there = [(file, found) for file in journal.files if (found := file.glance()).has_content]
    outbox_id = outbox.id or next((found.outbox_id for _, found in there if found.outbox_id), "")
    ours = [file for file, found in there if found.outbox_id in ("", outbox_id)]
    # With a journal beside it, the outbox is not new: it lost what was in its log.
    is_new = not (
        outbox.id or outbox.last or damaged or journal.inside in [file for file, _ in there]
    )
    if is_new or not (outbox.id or damaged or _agree(database, outbox, ours)):
        ours = []
    notices: list[str] = []
    for file, _ in there:
        if file in ours:
            continue
        content = file.read()
        aside = file.set_aside(f"{at:%Y%m%dT%H%M%S}")
        if aside is None:
            continue
        _log.warning("The journal of another outbox is set aside as %s", aside)
        if is_new and not notices:
            notices.append(_new_folder_message(content, str(aside)))
    return ours, notices


def _new_folder_message(content: JournalContent, aside: str) -> str:
    states = {line.checkin: line.state for _, line in sorted(content.lines.items())}
    return msg(
        "The data folder is new, but a kiosk was used with it before. Check-ins that were not "
        "settled then: {count}. Look for them in TeamUp. The journal of that time is kept as "
        "{file}.",
        count=sum(state in OPEN_STATES for state in states.values()),
        file=aside,
    )


def _agree(database: Database, outbox: _Outbox, files: Sequence[JournalFile]) -> bool:
    """Whether the journal in `files` is of this outbox, which has no id of its own yet."""
    content = JournalContent()
    for file in files:
        content.join(file.read())
    common = [line for number, line in content.lines.items() if number <= outbox.last]
    with database.read() as connection:
        return not common or any(_entry_key(connection, line.number) == line.key for line in common)


def _in_place(journal: Journal, ours: Sequence[JournalFile], outbox: _Outbox) -> bool:
    """Whether a journal is where one was kept at the last start."""
    inside = any(file is journal.inside for file in ours)
    outside = any(file in journal.outside for file in ours)
    return {"outside": outside, "inside": inside or outside}.get(outbox.kept, True)


def _is_level(database: Database, outbox: _Outbox, ours: Sequence[JournalFile]) -> bool:
    """Whether no file knows of anything that the outbox does not. Reads the ends of the files."""
    with database.read() as connection:
        for file in ours:
            found = file.glance()
            marks = found.marks
            if marks.scans > outbox.marks.scans or marks.knows_other_keys(outbox.marks):
                return False
            line = found.lines.get(found.last)
            if line is not None and _entry_key(connection, line.number) != line.key:
                return False
            if any(contradicts(connection, line) for line in found.lines.values()):
                return False
    return True


def _entry_key(connection: sqlite3.Connection, number: int) -> tuple[str, ...] | None:
    query = "SELECT checkin, event, at FROM history WHERE seq = ?"
    found = connection.execute(query, (number,)).fetchone()
    return None if found is None else tuple(map(str, found))


def _named(
    database: Database, contents: Sequence[JournalContent], names: MemberNames
) -> dict[str, tuple[str, str]]:
    """Return the names for check-ins that the outbox does not have."""
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
    connection: sqlite3.Connection, outbox: _Outbox, comparison: _Comparison, replay: Replay
) -> Reconciled:
    """Replay the journal, and doubt check-ins it does not prove unsent. In a write transaction."""
    content, damaged = replay.content, comparison.damaged
    # Entries that salvaging a damaged file made itself, of what was being sent, are in no journal.
    (beyond,) = connection.execute(
        "SELECT count(*) FROM history WHERE seq > ? AND event <> ?",
        (content.last, str(CheckinEvent.NO_REPLY)),
    ).fetchone()
    level = 0 if damaged else replay.level
    replay.run()
    gaps = [number for number in content.missing(level) if not replay.knows(number)]
    last_gap = max(gaps, default=0)
    known = bool(content.outbox_id)
    newest = known and not outbox.from_image and (comparison.outside or outbox.kept != "outside")
    reaches = newest and content.begins <= level + 1
    complete = newest and comparison.is_complete and not beyond
    if comparison.shared:
        replay.doubt(lambda _: False)  # another kiosk may have sent it
    elif damaged:
        replay.doubt(lambda number: complete and number > last_gap)
    elif not reaches and (outbox.kept or outbox.restored or known):
        replay.doubt(lambda _: False)
    elif last_gap:
        replay.doubt(lambda number: number > last_gap)
    lost = find_losses(
        connection,
        content,
        highest_row=replay.highest_row,
        entries=len(gaps),
        mended=replay.mended,
        certain=not damaged or (complete and not gaps),
    )
    moved = len(replay.moved) - replay.doubted
    sentences = lost.messages(moved, replay.doubted, damaged=damaged)
    return Reconciled(len(replay.moved), replay.doubted, lost.checkins + lost.entries, sentences)


def _note_where(database: Database, journal: Journal, outbox: _Outbox) -> None:
    """Keep in the outbox where a journal is kept, if that has changed."""
    outside = any(not file.trouble for file in journal.outside)
    kept = "outside" if outside else "inside" if not journal.inside.trouble else ""
    now = {_JOURNAL_KEPT: kept, _FOLDER: _folder_of(journal.inside.path)}
    if now != {_JOURNAL_KEPT: outbox.kept, _FOLDER: outbox.folder}:
        with database.write() as connection:
            for key, value in now.items():
                write_setting(connection, key, value)


def _folder_of(inside: Path) -> str:
    """Return the folder of the journal `inside` a data folder, whatever links lead to it."""
    return os.path.realpath(inside.parent)


def _is_a_copy(outbox_id: str, before: str, inside: Path) -> bool:
    """Whether the folder `before`, in which this outbox was, still has it.

    A kiosk may have gone on there, and sent what is *recorded* here. Raises `StoreError` while it
    does.
    """
    if not before or before == _folder_of(inside):
        return False
    there = Path(before)
    try:
        if os.path.samefile(there, inside.parent):
            return False
        if JournalFile(there / inside.name).glance().outbox_id != outbox_id:
            return False
        writable = os.access(there, os.W_OK)
    except (OSError, ValueError):
        return False
    if writable:  # else nobody can work there
        with DataFolderLock(there):
            pass
    return True
