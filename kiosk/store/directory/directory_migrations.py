"""Every migration of the replica's file `directory.sqlite3`, and the schema they lead to.

A column or table of the replica is added here: as a new migration at the end of
`DIRECTORY_SCHEMA`. One that was released is never changed. Up to layout 6 these tables stood in the
outbox database, whose first migrations are therefore made of the same parts.
"""

import sqlite3
from pathlib import Path
from typing import Final

from kiosk.core.identification.card_forms import field_forms, normal_form
from kiosk.core.identification.email_addresses import normal_address
from kiosk.store.migrations import Migration, Schema

CUSTOMERS: Final[Migration] = (
    # `run` is the last sync that saw the row, `put_in` the sync during (or after) which a single
    # fresh read stored it; a sync never overwrites what was put after it began.
    """
    CREATE TABLE customer (
        id INTEGER PRIMARY KEY,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL,
        is_lead INTEGER NOT NULL,
        family INTEGER,
        sort_name TEXT NOT NULL,
        fetched_at TEXT NOT NULL,
        blocked INTEGER NOT NULL DEFAULT 0,
        flagged INTEGER NOT NULL DEFAULT 0,
        run INTEGER NOT NULL,
        put_in INTEGER NOT NULL
    )
    """,
    "CREATE INDEX customer_email ON customer (email_key) WHERE email_key <> ''",
    "CREATE INDEX customer_marked ON customer (id) WHERE blocked OR flagged",
    """
    CREATE TABLE card (
        customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        number TEXT,
        PRIMARY KEY (customer, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX card_number ON card (number) WHERE number IS NOT NULL",
    # No foreign key: a sync may read memberships before the customers they belong to.
    """
    CREATE TABLE membership (
        id INTEGER PRIMARY KEY,
        customer INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        status TEXT NOT NULL,
        starts TEXT,
        expires TEXT,
        hold_from TEXT,
        hold_until TEXT,
        run INTEGER NOT NULL
    )
    """,
    "CREATE INDEX membership_customer ON membership (customer)",
    """
    CREATE TABLE search_word (
        word TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        PRIMARY KEY (word, customer)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX search_word_customer ON search_word (customer)",
    """
    CREATE TABLE directory (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        run INTEGER NOT NULL,
        completed_at TEXT
    )
    """,
    "INSERT INTO directory (only, run) VALUES (1, 0)",
)
SHARED_MEMBERSHIPS: Final[Migration] = (
    # Who may use a membership of somebody else. The lists of a sync name owners only, so this is
    # filled by fresh reads of single members, and outlives syncs as long as the membership does.
    """
    CREATE TABLE membership_user (
        customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        membership INTEGER NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
        PRIMARY KEY (customer, membership)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX membership_user_membership ON membership_user (membership)",
)

RESUMABLE_SYNC: Final[Migration] = (
    # Where an unfinished sync is. `source` says of which account, so that a sync never goes on with
    # pages of another; `seen` is JSON: what was counted in which list.
    """
    CREATE TABLE sync_run (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        run INTEGER NOT NULL,
        source TEXT NOT NULL,
        started_at TEXT NOT NULL,
        stage TEXT NOT NULL,
        page TEXT NOT NULL,
        seen TEXT NOT NULL
    )
    """,
    # Who carries a mark, as far as that run has read; it counts when the run is finished.
    """
    CREATE TABLE sync_mark (
        run INTEGER NOT NULL,
        mark TEXT NOT NULL,
        customer INTEGER NOT NULL,
        PRIMARY KEY (run, mark, customer)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX customer_run ON customer (run)",
    "CREATE INDEX membership_run ON membership (run)",
)

FULL_TEXT_SEARCH: Final[Migration] = (
    # 0 where a customer was stored by an earlier layout: the next sync writes such a row anew.
    "ALTER TABLE customer ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX customer_sort_name ON customer (sort_name)",
    # What is found in the middle of a word.
    """
    CREATE TABLE search_text (
        customer INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    )
    """,
    """
    CREATE VIRTUAL TABLE member_trigram USING fts5 (
        text, content = 'search_text', content_rowid = 'customer', tokenize = 'trigram',
        detail = none, columnsize = 0
    )
    """,
    """
    CREATE TRIGGER search_text_added AFTER INSERT ON search_text
    BEGIN INSERT INTO member_trigram (rowid, text) VALUES (new.customer, new.text); END
    """,
    """
    CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
        INSERT INTO member_trigram (member_trigram, rowid, text)
        VALUES ('delete', old.customer, old.text);
    END
    """,
    # Every word of a name, once: what a mistyped word may have been. The spaces around it make
    # trigrams of its ends, so that short words share some too.
    "CREATE TABLE name_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)",
    """
    CREATE VIRTUAL TABLE name_trigram USING fts5 (
        spaced, content = '', tokenize = 'trigram'
    )
    """,
    """
    CREATE TRIGGER name_word_added AFTER INSERT ON name_word BEGIN
        INSERT INTO name_trigram (rowid, spaced) VALUES (new.id, ' ' || new.word || ' ');
    END
    """,
    """
    CREATE TRIGGER name_word_removed AFTER DELETE ON name_word BEGIN
        INSERT INTO name_trigram (name_trigram, rowid, spaced)
        VALUES ('delete', old.id, ' ' || old.word || ' ');
    END
    """,
)

FAMILIES_AND_ALLOWANCES: Final[Migration] = (
    # What not every customer has, apart from the customers, whose pages must stay where they are.
    """
    CREATE TABLE customer_tie (
        customer INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
        family INTEGER,
        role TEXT,
        home_venue INTEGER
    )
    """,
    "CREATE INDEX customer_tie_family ON customer_tie (family) WHERE family IS NOT NULL",
    # Visits left by TeamUp's count; `left` is NULL for a membership without a limit. Beside the
    # memberships, because the lists of a sync do not tell and must not take away.
    """
    CREATE TABLE allowance (
        membership INTEGER PRIMARY KEY REFERENCES membership (id) ON DELETE CASCADE,
        left INTEGER,
        read_at TEXT NOT NULL,
        first TEXT,
        last TEXT
    )
    """,
)

SECOND_FACTS: Final[Migration] = (
    # What is kept of the second fact of Find me, for those of whom there is one.
    """
    CREATE TABLE second_fact (
        customer INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
        fact TEXT NOT NULL
    )
    """,
)


def _bring_to_forms(connection: sqlite3.Connection, _path: Path) -> None:
    """Find by every spelling whom an earlier version stored, without waiting for a sync."""
    cards = connection.execute("SELECT customer, position, text FROM card").fetchall()
    connection.executemany(
        "UPDATE card SET number = ? WHERE customer = ? AND position = ?",
        [(normal_form(text), customer, position) for customer, position, text in cards],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO card_form (form, customer) VALUES (?, ?)",
        ((form, customer) for customer, _, text in cards for form in field_forms(text)),
    )
    odd = connection.execute(
        "SELECT id, email FROM customer "
        "WHERE email_key GLOB '*[^ -~]*' OR email_key LIKE '%xn--%' OR email_key LIKE '%.'"
    ).fetchall()
    connection.executemany(
        "UPDATE customer SET email_key = ? WHERE id = ?",
        [(address, who) for who, email in odd if (address := normal_address(email))],
    )


CARD_FORMS: Final[Migration] = (
    # From now on `card.number` is the normal form of the number. Here is every loose form of it,
    # and of the others that `card.text` may hold (see `core.identification.card_forms`).
    """
    CREATE TABLE card_form (
        form TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
        PRIMARY KEY (form, customer)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX card_form_customer ON card_form (customer)",
    _bring_to_forms,
)

DIRECTORY_SCHEMA: Final = Schema(
    migrations=(
        (
            *CUSTOMERS,
            *SHARED_MEMBERSHIPS,
            *RESUMABLE_SYNC,
            *FULL_TEXT_SEARCH,
            *FAMILIES_AND_ALLOWANCES,
            *SECOND_FACTS,
        ),
        CARD_FORMS,
    ),
    application_id=0x4B_49_4F_44,  # "KIOD"
    # What a power loss takes was read from TeamUp, and is read there again.
    synchronous="NORMAL",
    replaceable=True,
)
"""The file `directory.sqlite3`."""

FIRST_TABLES: Final = (
    "directory",
    "customer",
    "membership",
    "membership_user",
    "card",
    "customer_tie",
    "second_fact",
    "allowance",
    "search_word",
    "name_word",
    "search_text",
    "sync_run",
    "sync_mark",
)
"""Its tables of layout 1, each after those it refers to; full-text indexes follow by triggers."""

TABLES: Final = (*FIRST_TABLES, "card_form")
"""Its tables, each after those it refers to."""

VIRTUAL_TABLES: Final = ("member_trigram", "name_trigram")
