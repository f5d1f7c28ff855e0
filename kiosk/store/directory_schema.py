"""The tables of the directory's file, as the steps that lead from an empty file to today's layout.

They are those that stood in the books up to layout 6; a step that has been released is never
changed.
"""

from typing import Final

from kiosk.store.later_steps import FAMILIES, RESUMED, SEARCH, SECOND_FACT, SHARED
from kiosk.store.migrations import Schema, Step

DIRECTORY_STEP: Final[Step] = (
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
"""The tables of the first step, in this file as in the books of before."""

DIRECTORY: Final = Schema(
    migrations=((*DIRECTORY_STEP, *SHARED, *RESUMED, *SEARCH, *FAMILIES, *SECOND_FACT),),
    application_id=0x4B_49_4F_44,  # "KIOD"
    # What a power loss takes was read from TeamUp, and is read there again.
    synchronous="NORMAL",
    replaceable=True,
)
"""The file `directory.sqlite3`."""

TABLES: Final = (
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
"""Its tables, each after those it refers to; full-text indexes follow theirs by triggers."""

VIRTUAL_TABLES: Final = ("member_trigram", "name_trigram")
