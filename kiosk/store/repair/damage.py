"""What staff must know of damage, kept in the books until somebody says that they have read it.

What is known to be lost of the books, by their own numbers and by the journal's.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.messages import deserialize, join, msg, serialize
from kiosk.store.journal.format import JournalContent, marks_of
from kiosk.store.sql_types import local_text, storable
from kiosk.store.sqlite import Database

_KEY: Final = "damage.reports"
_MOST: Final = 20
"""Reports that are kept; after so many the first and the latest tell enough."""


@dataclass(frozen=True, slots=True)
class DamageReport:
    """What was found at a start, and when; `text` is for staff."""

    at: datetime
    text: str

    @property
    def sentence(self) -> str:
        """The report with its day and time."""
        return join(
            msg("Found on {day}, {time}:", day=self.at.date(), time=self.at.time()), self.text
        )


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved of a damaged database, and where that is kept (None: there was no file left).

    Whether anything is missing, the journal tells (see `journal_recovery`).
    """

    kept_as: Path | None
    checkins: int
    scans: int
    has_pass_secrets: bool

    @property
    def sentences(self) -> tuple[str, ...]:
        """What happened, for staff."""
        saved = {"checkins": self.checkins, "scans": self.scans}
        keys = msg("The keys of the member passes are lost: make the passes again.")
        disk = msg("Have the disk looked at.")
        if self.kept_as is None:
            gone = msg(
                "The database was gone. Saved from what was left: {checkins} check-ins, {scans} "
                "kept scans.",
                **saved,
            )
            return gone, "" if self.has_pass_secrets else keys, disk
        return (
            msg(
                "The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.",
                **saved,
            ),
            "" if self.has_pass_secrets else keys,
            disk,
            msg("The damaged file is kept as {file}.", file=self.kept_as.name),
        )

    @property
    def sentence(self) -> str:
        """All of it."""
        return join(*self.sentences)


class DamageReports:
    """The reports nobody has acknowledged yet. Every call may raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[DamageReport, ...]:
        """Return them, oldest first."""
        with self._database.read() as connection:
            return _read(connection)

    def acknowledge(self) -> int:
        """Take all off the list, as somebody has read them; return how many there were."""
        with self._database.write() as connection:
            count = len(_read(connection))
            connection.execute("DELETE FROM setting WHERE key = ?", (_KEY,))
        return count


def add_report(connection: sqlite3.Connection, at: datetime, sentences: Iterable[str]) -> None:
    """Add a report inside a transaction; none when there is nothing to say."""
    text = join(*sentences)
    if not text:
        return
    reports = [*_read(connection), DamageReport(at, text)]
    kept = reports[:1] + reports[1:][-(_MOST - 1) :]
    value = json.dumps(
        [[local_text(one.at), serialize(one.text)] for one in kept], ensure_ascii=False
    )
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_KEY, storable(value)),
    )


def _read(connection: sqlite3.Connection) -> tuple[DamageReport, ...]:
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_KEY,)).fetchone()
    try:
        return tuple(
            DamageReport(datetime.fromisoformat(at), deserialize(text))
            for at, text in json.loads(row[0] if row else "[]")
        )
    except (ValueError, TypeError):
        return ()


_KNOWN: Final = "books.lost"
"""The setting that says how many check-ins and scans were known to be lost before."""

_OLDER: Final = msg(
    "The kiosk's data were older than what it had done: an old copy was put back, or a part was "
    "lost."
)


@dataclass(frozen=True, slots=True)
class KnownLosses:
    """What is known to be lost: check-ins, steps, scans, whether pass keys are, linked cards.

    `mended` counts check-ins that were not what the journal knows. Not `certain`: more may be lost.
    """

    checkins: int
    steps: int
    mended: int
    scans: int
    keys: bool
    cards: int
    certain: bool

    def sentences(self, moved: int, doubted: int, *, damaged: bool) -> tuple[str, ...]:
        """Say it to staff, and how many check-ins were brought up to date, and are in doubt."""
        said = [
            _if(moved, msg("Check-ins brought up to date from the journal: {count}.", count=moved)),
            _if(
                doubted,
                msg(
                    "Check-ins that may have been sent already: {count}. The kiosk looks for them "
                    "in TeamUp and sends none of them on a guess.",
                    count=doubted,
                ),
            ),
            _if(self.checkins, msg("Check-ins that are lost: {count}.", count=self.checkins)),
            _if(
                self.steps,
                msg("Steps of check-ins that the journal lost: {count}.", count=self.steps),
            ),
            _if(
                self.mended,
                msg("Check-ins whose data were damaged, mended: {count}.", count=self.mended),
            ),
            _if(self.scans, msg("Kept scans that are lost: {count}.", count=self.scans)),
            _if(
                self.keys,
                msg("The newest keys of the member passes are lost: make the passes again."),
            ),
            _if(self.cards, msg("Linked cards that are lost: {count}.", count=self.cards)),
            _if(
                not self.certain,
                msg("More may be lost: the journal does not tell how much there was."),
            ),
            _if(
                damaged and self.certain and not (self.checkins or self.scans),
                msg("By the journal no check-in is lost."),
            ),
            _if(
                damaged or self.checkins or self.steps or not self.certain,
                msg("Compare the latest visits with TeamUp."),
            ),
        ]
        found = tuple(sentence for sentence in said if sentence)
        return (_OLDER, *found) if found and not damaged else found


def _if(true: object, sentence: str) -> str:
    return sentence if true else ""


def find_losses(
    connection: sqlite3.Connection,
    content: JournalContent,
    *,
    highest_row: int,
    steps: int,
    mended: int,
    certain: bool,
) -> KnownLosses:
    """Compare what is there with what was, and keep the count, in a write transaction.

    `highest_row` is the highest number of a check-in in the journal; `steps`, `mended`
    and `certain` are those of `KnownLosses`.
    """
    # Check-ins and scans are numbered without gaps, and none is ever deleted.
    rows, last = connection.execute(
        "SELECT count(*), coalesce(max(seq), 0) FROM checkin"
    ).fetchone()
    (scans,) = connection.execute("SELECT count(*) FROM kept_scan").fetchone()
    now, then = marks_of(connection), content.marks
    checkins = max(0, last - rows, highest_row - rows)
    kept = max(0, max(now.scans, then.scans) - scans)
    old = connection.execute("SELECT value FROM setting WHERE key = ?", (_KNOWN,)).fetchone()
    known = [int(part) for part in str(old[0]).split(",")] if old else [0, 0]
    if [checkins, kept] != known:
        connection.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_KNOWN, f"{checkins},{kept}"),
        )
    return KnownLosses(
        checkins=max(0, checkins - known[0]),
        steps=steps,
        mended=mended,
        scans=max(0, kept - known[1]),
        keys=then.knows_other_keys(now),
        cards=max(0, then.cards - now.cards),
        certain=certain,
    )
