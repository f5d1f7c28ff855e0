"""What staff must know of damage, kept in the books until somebody says that they have read it."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.sentences import pack, say, together, unpack
from kiosk.store.database import Database
from kiosk.store.values import local_text, storable

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
        return together(
            say("Found on {day}, {time}:", day=self.at.date(), time=self.at.time()), self.text
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
        keys = say("The keys of the member passes are lost: make the passes again.")
        disk = say("Have the disk looked at.")
        if self.kept_as is None:
            gone = say(
                "The database was gone. Saved from what was left: {checkins} check-ins, {scans} "
                "kept scans.",
                **saved,
            )
            return gone, "" if self.has_pass_secrets else keys, disk
        return (
            say(
                "The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.",
                **saved,
            ),
            "" if self.has_pass_secrets else keys,
            disk,
            say("The damaged file is kept as {file}.", file=self.kept_as.name),
        )

    @property
    def sentence(self) -> str:
        """All of it."""
        return together(*self.sentences)


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
    text = together(*sentences)
    if not text:
        return
    reports = [*_read(connection), DamageReport(at, text)]
    kept = reports[:1] + reports[1:][-(_MOST - 1) :]
    value = json.dumps([[local_text(one.at), pack(one.text)] for one in kept], ensure_ascii=False)
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_KEY, storable(value)),
    )


def _read(connection: sqlite3.Connection) -> tuple[DamageReport, ...]:
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_KEY,)).fetchone()
    try:
        return tuple(
            DamageReport(datetime.fromisoformat(at), unpack(text))
            for at, text in json.loads(row[0] if row else "[]")
        )
    except (ValueError, TypeError):
        return ()
