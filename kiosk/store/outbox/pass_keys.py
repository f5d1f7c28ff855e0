"""The keys that sign member passes, in the kiosk's database.

Whoever has them can make passes: they stay in that file, which only the kiosk's user can read.
"""

import secrets
import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Final

from kiosk.core.identification.passes import PassKey
from kiosk.store.sql_types import day_or_none, iso_day
from kiosk.store.sqlite import Database

_SECRET_BYTES: Final = 32


class SqlitePassKeys:
    """The signing keys, oldest first; the last one signs. May raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[PassKey, ...]:
        """Return all keys, the ended ones too; the first call ever makes one."""
        with self._database.read() as connection:
            keys = _read(connection)
        if not keys:
            with self._database.write() as connection:
                # Another thread or process may have made the first key since.
                if not (keys := _read(connection)):
                    _add(connection, PassKey(secrets.token_bytes(_SECRET_BYTES)))
                    keys = _read(connection)
        return keys

    def renew(self, ends_on: date) -> tuple[PassKey, ...]:
        """Make a new key that signs from now on, and return all keys.

        Every earlier key ends on `ends_on`, or stays ended when it ended before.
        """
        with self._database.write() as connection:
            _end(connection, ends_on)
            _add(connection, PassKey(secrets.token_bytes(_SECRET_BYTES)))
            return _read(connection)

    def adopt(self, keys: Sequence[PassKey], ends_on: date) -> tuple[PassKey, ...]:
        """Use the `keys` of another kiosk (oldest first), and return all keys.

        Keys that are only here are kept, so that their passes are known, and end on `ends_on`.
        """
        with self._database.write() as connection:
            theirs = {key.secret for key in keys}
            _end(connection, ends_on)
            mine = [key for key in _read(connection) if key.secret not in theirs]
            connection.execute("DELETE FROM pass_secret")
            for key in (*mine, *keys):
                _add(connection, key)
            return _read(connection)


def _read(connection: sqlite3.Connection) -> tuple[PassKey, ...]:
    rows = connection.execute("SELECT secret, ends_on FROM pass_secret ORDER BY seq")
    return tuple(PassKey(bytes(secret), day_or_none(ends_on)) for secret, ends_on in rows)


def _add(connection: sqlite3.Connection, key: PassKey) -> None:
    connection.execute(
        "INSERT INTO pass_secret (secret, ends_on) VALUES (?, ?)",
        (key.secret, iso_day(key.ends_on)),
    )


def _end(connection: sqlite3.Connection, ends_on: date) -> None:
    connection.execute(
        "UPDATE pass_secret SET ends_on = ? WHERE ends_on IS NULL OR ends_on > ?",
        (iso_day(ends_on), iso_day(ends_on)),
    )
