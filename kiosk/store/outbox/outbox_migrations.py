"""Every migration of the outbox database `kiosk.sqlite3`, and the schema they lead to.

A column or table of the outbox is added here: as a new migration at the end of `OUTBOX_SCHEMA`.
One that was released is never changed. The first six made the tables of the directory as well,
which the seventh moves into a file of their own.
"""

import json
import re
import sqlite3
from pathlib import Path
from typing import Final

from kiosk.store.directory.directory_migrations import (
    CUSTOMERS,
    FAMILIES_AND_ALLOWANCES,
    FULL_TEXT_SEARCH,
    RESUMABLE_SYNC,
    SECOND_FACTS,
    SHARED_MEMBERSHIPS,
)
from kiosk.store.migrations import VACUUM, Migration, Schema
from kiosk.store.outbox.directory_takeover import take_directory_out
from kiosk.store.outbox.rows import write_card_forms
from kiosk.store.sql_types import storable

OPEN_STATES_SQL: Final = "state IN ('recorded', 'sending', 'refused', 'unanswered')"
"""The condition of the partial index over open check-ins.

A query uses that index only when it repeats this text word for word: SQLite proves the condition
of a partial index from equal expressions, not from subsets (documented, sqlite.org/partialindex).
"""

SETTLED_SQL: Final = "state IN ('confirmed', 'dismissed', 'cancelled')"
"""The condition of all other check-ins."""

_CHECKINS: Final[Migration] = (
    """
    CREATE TABLE checkin (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        customer INTEGER NOT NULL,
        customer_name TEXT NOT NULL,
        customer_membership INTEGER,
        membership_name TEXT NOT NULL,
        venue INTEGER NOT NULL,
        date TEXT NOT NULL,
        scanned_at TEXT NOT NULL,
        scanned_us INTEGER NOT NULL,
        comped INTEGER NOT NULL,
        source TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        server_id INTEGER,
        error TEXT NOT NULL,
        note TEXT NOT NULL
    )
    """,
    f"CREATE INDEX checkin_open ON checkin (scanned_us, seq) WHERE {OPEN_STATES_SQL}",
    "CREATE INDEX checkin_sending ON checkin (scanned_us, seq) WHERE state = 'sending'",
    "CREATE INDEX checkin_customer_day ON checkin (customer, date, scanned_us)",
    "CREATE INDEX checkin_customer_time ON checkin (customer, scanned_us)",
    "CREATE INDEX checkin_day ON checkin (date, scanned_us, seq)",
    "CREATE INDEX checkin_time ON checkin (scanned_us, seq)",
    """
    CREATE TRIGGER checkin_is_never_deleted BEFORE DELETE ON checkin
    BEGIN SELECT RAISE(ABORT, 'a check-in is never deleted'); END
    """,
    """
    CREATE TRIGGER checkin_visit_is_fixed
    BEFORE UPDATE OF seq, id, customer, customer_membership, venue, date, scanned_at, scanned_us
    ON checkin
    BEGIN SELECT RAISE(ABORT, 'the visit of a check-in is never changed'); END
    """,
    """
    CREATE TABLE history (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        checkin TEXT NOT NULL REFERENCES checkin (id),
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        state TEXT NOT NULL,
        detail TEXT NOT NULL
    )
    """,
    "CREATE INDEX history_checkin ON history (checkin, seq)",
    """
    CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TABLE kept_scan (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        symbology TEXT NOT NULL,
        engine TEXT NOT NULL,
        source TEXT NOT NULL,
        oversized INTEGER NOT NULL,
        scanned_at TEXT NOT NULL,
        scanned_us INTEGER NOT NULL,
        day TEXT NOT NULL,
        closed_at TEXT,
        closing TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX kept_scan_open ON kept_scan (scanned_us, seq) WHERE closed_at IS NULL",
    """
    CREATE TRIGGER kept_scan_is_never_deleted BEFORE DELETE ON kept_scan
    BEGIN SELECT RAISE(ABORT, 'a kept scan is never deleted'); END
    """,
    """
    CREATE TRIGGER kept_scan_is_closed_once BEFORE UPDATE ON kept_scan
    WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL
    BEGIN SELECT RAISE(ABORT, 'a kept scan is closed once'); END
    """,
)

_SETTINGS_AND_PASS_KEYS: Final[Migration] = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE pass_secret (seq INTEGER PRIMARY KEY AUTOINCREMENT, secret BLOB NOT NULL)",
)

_PASS_KEY_ENDS: Final[Migration] = (
    # From this day (at the venue) on, passes under the key no longer count; NULL: no end.
    "ALTER TABLE pass_secret ADD COLUMN ends_on TEXT",
)

_LINKED_CARDS: Final[Migration] = (
    # Cards staff gave to members here. No foreign key: a link outlives what syncs do to customers.
    # `in_teamup`: whether the custom field of the customer has been told.
    """
    CREATE TABLE linked_card (
        number TEXT PRIMARY KEY,
        customer INTEGER NOT NULL,
        linked_at TEXT NOT NULL,
        in_teamup INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID
    """,
    "CREATE INDEX linked_card_customer ON linked_card (customer)",
)

_COUNTED: Final = "TeamUp counted {count} uses ({period}) before this was sent."
"""The sentence that alone kept a use count before layout 9, as it was then. Never to be changed."""


_COUNTED_PLAIN: Final = re.compile(
    r"TeamUp counted ([0-9]+) uses \((.+)\) before this was sent\.\Z"
)


def use_count_in(detail: str) -> tuple[int, str] | None:
    """Return count and period of a history entry's sentence, as files before layout 9 have it.

    Such a sentence is a message as JSON or, in files older still, plain English.
    """
    try:
        message = json.loads(detail)
        if message["say"] != _COUNTED:
            return None
        return int(message["with"]["count"]), storable(str(message["with"]["period"]))
    except (ValueError, LookupError, TypeError):
        plain = _COUNTED_PLAIN.search(detail)
        return (int(plain[1]), plain[2]) if plain else None


def _keep_use_counts(connection: sqlite3.Connection, _path: Path) -> None:
    """Give history entries of earlier versions the use counts that stand in their sentences."""
    rows = connection.execute("SELECT seq, detail FROM history WHERE event = 'send'").fetchall()
    for seq, detail in rows:
        if found := use_count_in(str(detail)):
            connection.execute(
                "UPDATE history SET uses_count = ?, uses_period = ? WHERE seq = ?", (*found, seq)
            )


_USE_COUNTS: Final[Migration] = (
    # How often the membership was used by TeamUp's count before the check-in was sent, in one of
    # its periods; NULL where no count was taken.
    "ALTER TABLE history ADD COLUMN uses_count INTEGER",
    "ALTER TABLE history ADD COLUMN uses_period TEXT",
    "DROP TRIGGER history_is_never_changed",
    _keep_use_counts,
    """
    CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
)


def _write_forms_of_linked_cards(connection: sqlite3.Connection, _path: Path) -> None:
    for (number,) in connection.execute("SELECT number FROM linked_card").fetchall():
        write_card_forms(connection, number)


_READINGS_AND_CARD_FORMS: Final[Migration] = (
    # What else the keys of a scan may mean, as a JSON list; "" where there is nothing else.
    "ALTER TABLE kept_scan ADD COLUMN other_readings TEXT NOT NULL DEFAULT ''",
    # By what a linked card is found besides its number (see `core.identification.card_forms`): its
    # normal form, and its loose forms. `linked_card` has what staff linked, and stays as it is.
    """
    CREATE TABLE linked_card_form (
        form TEXT NOT NULL,
        loose INTEGER NOT NULL,
        number TEXT NOT NULL,
        PRIMARY KEY (form, loose, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX linked_card_form_number ON linked_card_form (number)",
    _write_forms_of_linked_cards,
)

_ERASURE: Final[Migration] = (
    # Customers of whom nothing but their number is kept (see `store.privacy`).
    """
    CREATE TABLE erased_customer (
        customer INTEGER PRIMARY KEY,
        erased_at TEXT NOT NULL
    )
    """,
    """
    CREATE TRIGGER checkin_of_erased_customer AFTER INSERT ON checkin
    WHEN NEW.customer IN (SELECT customer FROM erased_customer)
    BEGIN UPDATE checkin SET customer_name = '#' || customer WHERE seq = NEW.seq; END
    """,
    # Words may be taken out, and the person out of a visit that is settled; nothing is ever put in.
    "DROP TRIGGER checkin_visit_is_fixed",
    """
    CREATE TRIGGER checkin_visit_is_fixed
    BEFORE UPDATE OF seq, id, venue, date, scanned_at, scanned_us ON checkin
    BEGIN SELECT RAISE(ABORT, 'the visit of a check-in is never changed'); END
    """,
    """
    CREATE TRIGGER checkin_person_is_fixed
    BEFORE UPDATE OF customer, customer_membership ON checkin
    WHEN NOT (
        NEW.customer = 0 AND NEW.customer_membership IS NULL
        AND OLD.state IN ('confirmed', 'dismissed', 'cancelled')
    )
    BEGIN SELECT RAISE(ABORT, 'the visit of a check-in is never changed'); END
    """,
    "DROP TRIGGER history_is_never_changed",
    """
    CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    WHEN NEW.detail <> '' OR (
        NEW.seq, NEW.checkin, NEW.at, NEW.event, NEW.state, NEW.uses_count, NEW.uses_period
    ) IS NOT (
        OLD.seq, OLD.checkin, OLD.at, OLD.event, OLD.state, OLD.uses_count, OLD.uses_period
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    "DROP TRIGGER kept_scan_is_closed_once",
    """
    CREATE TRIGGER kept_scan_is_closed_once BEFORE UPDATE ON kept_scan
    WHEN NEW.closed_at IS NULL OR (
        OLD.closed_at IS NOT NULL
        AND (NEW.closing <> '' OR NEW.text <> '' OR NEW.closed_at IS NOT OLD.closed_at)
    )
    BEGIN SELECT RAISE(ABORT, 'a kept scan is closed once'); END
    """,
)

_STAFF: Final[Migration] = (
    # Staff with a PIN of their own. Who did something is written down as they were called then, so
    # that whoever is renamed or gone is still named in it.
    """
    CREATE TABLE staff_person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE,
        pin_hash TEXT NOT NULL,
        added_at TEXT NOT NULL
    )
    """,
    "ALTER TABLE history ADD COLUMN who TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE linked_card ADD COLUMN linked_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE kept_scan ADD COLUMN closed_by TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX history_who ON history (checkin, seq) WHERE who <> ''",
    "DROP TRIGGER history_is_never_changed",
    """
    CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    WHEN NEW.detail <> '' OR (NEW.who <> OLD.who AND NEW.who <> '') OR (
        NEW.seq, NEW.checkin, NEW.at, NEW.event, NEW.state, NEW.uses_count, NEW.uses_period
    ) IS NOT (
        OLD.seq, OLD.checkin, OLD.at, OLD.event, OLD.state, OLD.uses_count, OLD.uses_period
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
)

OUTBOX_SCHEMA: Final = Schema(
    migrations=(
        (*_CHECKINS, *CUSTOMERS, *_SETTINGS_AND_PASS_KEYS),
        SHARED_MEMBERSHIPS,
        (*RESUMABLE_SYNC, *FULL_TEXT_SEARCH),
        (*_PASS_KEY_ENDS, *_LINKED_CARDS),
        FAMILIES_AND_ALLOWANCES,
        SECOND_FACTS,
        (take_directory_out,),
        # Gives the room of the directory back. It also puts the tables in the same order in every
        # file, new or old, so that a lost first page can be made anew (see `schema_page`).
        VACUUM,
        _USE_COUNTS,
        _READINGS_AND_CARD_FORMS,
        _ERASURE,
        _STAFF,
    ),
    application_id=0x4B_49_4F_53,  # "KIOS"
    synchronous="FULL",  # a visit is on disk before the screen says so
    alone_from=7,
)
"""The file `kiosk.sqlite3`: everything that could not be fetched again."""
