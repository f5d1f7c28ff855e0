"""Settings the device keeps for itself, in the outbox database: short texts under short keys."""

import sqlite3
from collections.abc import Callable

from kiosk.store.sql_types import storable
from kiosk.store.sqlite import Database


class DeviceSettings:
    """Settings such as the venue's time zone. Every call may raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`, or None."""
        with self._database.read() as connection:
            return read_setting(connection, key)

    def set(self, key: str, value: str) -> None:
        """Keep `value` under `key`, on disk when the call returns."""
        with self._database.write() as connection:
            write_setting(connection, key, value)

    def update(self, key: str, change: Callable[[str | None], str]) -> None:
        """Replace what is under `key` by what `change` makes of it, in one transaction.

        Nobody else writes in between; an exception in `change` leaves everything as it was.
        """
        with self._database.write() as connection:
            write_setting(connection, key, change(read_setting(connection, key)))


def read_setting(connection: sqlite3.Connection, key: str) -> str | None:
    """Return what is kept under `key`, or None, inside a transaction."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def write_setting(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep `value` under `key`, inside a write transaction."""
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, storable(value)),
    )
