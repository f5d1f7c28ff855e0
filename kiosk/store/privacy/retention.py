"""Takes out of the books what is older than the gym wants it to be, a little at a time.

A check-in stays, and so does when it was and what came of it: only words and persons go.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.store.device_settings import read_setting, write_setting
from kiosk.store.journal.journal import Journal, outbox_id_of
from kiosk.store.outbox.outbox_migrations import OPEN_STATES_SQL, SETTLED_SQL
from kiosk.store.outbox.rows import NOBODY, NOBODYS_NAME
from kiosk.store.sql_types import local_text, storable
from kiosk.store.sqlite import Database

_log = logging.getLogger(__name__)

NUMBERS_KEPT: Final = timedelta(days=2)
"""How long the number of an erased customer stays in a visit: nobody comes in twice for it."""

_AT_ONCE: Final = 200  # rows of one transaction
_PAUSE_S: Final = 0.02  # in which members come first
_LOOK_S: Final = 60.0
_DONE: Final = "retention.done_on"
_REWRITE: Final = "retention.rewrite_journal"
_TOO_OLD: Final = "kept for as long as the gym keeps such scans"


@dataclass(frozen=True, slots=True)
class Retention:
    """How many days each is kept; 0: for as long as there is room. `at`: when that is looked at.

    `names` of members in visits, `history`: what staff and TeamUp said of visits, `scans` of codes
    nobody was found for. Only what is settled is touched, but for these scans.
    """

    names: int = 0
    history: int = 0
    scans: int = 0
    at: time = time(4)


def apply_retention(
    database: Database,
    journal: Journal,
    keep: Retention,
    now: datetime,
    *,
    pause: Callable[[], bool] = lambda: False,
) -> int:
    """Take out what is too old at `now` (aware, at the venue); return how many rows were touched.

    In transactions of some hundred rows; between them `pause` is called, and says whether to stop.
    Erased customers leave the visits that are `NUMBERS_KEPT` old, here and in the journal. May
    raise `StoreError`; what is left is done by the next call.
    """
    steps: list[Callable[[sqlite3.Connection], int]] = [
        lambda connection: take_numbers(connection, now.date() - NUMBERS_KEPT + timedelta(days=1))
    ]
    if keep.names:
        steps.append(lambda connection: _take_names(connection, _before(now, keep.names)))
    if keep.history:
        steps.append(lambda connection: _take_words(connection, _before(now, keep.history)))
        steps.append(lambda connection: _take_details(connection, _before(now, keep.history)))
        steps.append(lambda connection: _take_closings(connection, _before(now, keep.history)))
    if keep.scans:
        steps.append(lambda connection: _close_scans(connection, _before(now, keep.scans), now))
    touched = 0
    for step in steps:
        while True:
            with database.write() as connection:
                done = step(connection)
            touched += done
            if pause():
                return touched
            if done < _AT_ONCE:
                break
    rewrite_journal(database, journal)
    return touched


def take_numbers(connection: sqlite3.Connection, before: date) -> int:
    """Take erased customers out of settled visits of days before `before`; return out of how many.

    Not while one of their check-ins is still open: whether that arrived is told by comparing it
    with their others.
    """
    rows = connection.execute(
        "SELECT seq FROM checkin WHERE customer IN (SELECT customer FROM erased_customer) "
        f"AND date < ? AND {SETTLED_SQL} AND customer NOT IN "
        f"(SELECT customer FROM checkin WHERE {OPEN_STATES_SQL}) LIMIT {_AT_ONCE}",
        (before.isoformat(),),
    ).fetchall()
    connection.executemany(
        "UPDATE checkin SET customer = ?, customer_membership = NULL, customer_name = ? "
        "WHERE seq = ?",
        [(NOBODY, NOBODYS_NAME, seq) for (seq,) in rows],
    )
    if rows:
        write_setting(connection, _REWRITE, "yes")
    return len(rows)


def rewrite_journal(database: Database, journal: Journal) -> None:
    """Write the journal anew if somebody was taken out of visits since it was written last.

    May raise `StoreError`.
    """
    with database.read() as connection:
        wanted = read_setting(connection, _REWRITE)
    if not wanted:
        return
    if outbox_id := outbox_id_of(database):
        journal.begin(database, outbox_id, anew=True)
    with database.write() as connection:
        connection.execute("DELETE FROM setting WHERE key = ?", (_REWRITE,))


def _before(now: datetime, days: int) -> str:
    return (now.date() - timedelta(days=days)).isoformat()


def _take_names(connection: sqlite3.Connection, before: str) -> int:
    return connection.execute(
        "UPDATE checkin SET customer_name = '#' || customer WHERE seq IN (SELECT seq FROM checkin "
        f"WHERE date < ? AND {SETTLED_SQL} AND customer <> {NOBODY} "
        f"AND customer_name <> '#' || customer LIMIT {_AT_ONCE})",
        (before,),
    ).rowcount


def _take_words(connection: sqlite3.Connection, before: str) -> int:
    return connection.execute(
        "UPDATE checkin SET error = '', note = '' WHERE seq IN (SELECT seq FROM checkin "
        f"WHERE date < ? AND {SETTLED_SQL} AND error || note <> '' LIMIT {_AT_ONCE})",
        (before,),
    ).rowcount


def _take_details(connection: sqlite3.Connection, before: str) -> int:
    return connection.execute(
        "UPDATE history SET detail = '', who = '' WHERE seq IN (SELECT history.seq FROM history "
        "JOIN checkin ON checkin.id = history.checkin "
        f"WHERE date < ? AND checkin.{SETTLED_SQL} AND detail || who <> '' LIMIT {_AT_ONCE})",
        (before,),
    ).rowcount


def _take_closings(connection: sqlite3.Connection, before: str) -> int:
    return connection.execute(
        "UPDATE kept_scan SET closing = '', closed_by = '' WHERE seq IN (SELECT seq FROM kept_scan "
        f"WHERE day < ? AND closed_at IS NOT NULL AND closing || closed_by <> '' LIMIT {_AT_ONCE})",
        (before,),
    ).rowcount


def _close_scans(connection: sqlite3.Connection, before: str, now: datetime) -> int:
    return connection.execute(
        "UPDATE kept_scan SET closed_at = ?, closing = ?, text = '', other_readings = '' "
        "WHERE seq IN (SELECT seq FROM kept_scan "
        f"WHERE day < ? AND closed_at IS NULL LIMIT {_AT_ONCE})",
        (local_text(now), storable(_TOO_OLD), before),
    ).rowcount


class DailyRetention:
    """Applies the retention once a day, from its hour on, in a thread.

    `now` is aware, at the venue; `clock_usable` tells whether it can be believed: by a clock that
    is years ahead, everything is old. What goes wrong is logged and tried again the next minute.
    """

    def __init__(
        self,
        database: Database,
        journal: Journal,
        keep: Retention,
        *,
        now: Callable[[], datetime],
        clock_usable: Callable[[], bool] = lambda: True,
    ) -> None:
        self._database = database
        self._journal = journal
        self._keep = keep
        self._now = now
        self._clock_usable = clock_usable
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="retention", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Give up what is under way, and end."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def apply_when_due(self) -> int | None:
        """Apply it unless that was done today or it is too early; return as `apply_retention` does.

        None: it was not due. May raise `StoreError`.
        """
        now = self._now()
        today = now.date().isoformat()
        with self._database.read() as connection:
            done = read_setting(connection, _DONE)
        if done == today or now.time() < self._keep.at or not self._clock_usable():
            return None
        touched = apply_retention(
            self._database, self._journal, self._keep, now, pause=lambda: self._stop.wait(_PAUSE_S)
        )
        if not self._stop.is_set():
            with self._database.write() as connection:
                write_setting(connection, _DONE, today)
            _log.info("what is too old was taken out of %d rows", touched)
        return touched

    def _run(self) -> None:
        while not self._stop.wait(_LOOK_S):
            try:
                self.apply_when_due()
            except StoreError as error:
                _log.warning("What is too old could not be taken out: %s", error)
