"""Reports of damage for staff, kept in the outbox database until somebody acknowledges them."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.messages import deserialize, join, msg, serialize
from kiosk.store.device_settings import read_setting, write_setting
from kiosk.store.sql_types import local_text
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

    Whether anything is missing, the journal tells (see `kiosk.store.journal.reconciliation`).
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
    write_setting(connection, _KEY, value)


def _read(connection: sqlite3.Connection) -> tuple[DamageReport, ...]:
    try:
        return tuple(
            DamageReport(datetime.fromisoformat(at), deserialize(text))
            for at, text in json.loads(read_setting(connection, _KEY) or "[]")
        )
    except (ValueError, TypeError):
        return ()
