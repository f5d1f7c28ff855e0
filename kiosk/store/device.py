"""Settings the device keeps for itself."""

from collections.abc import Callable

from kiosk.store.database import Database
from kiosk.store.values import storable


class DeviceSettings:
    """Short texts under short keys, such as the venue's time zone. May raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`, or None."""
        with self._database.read() as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set(self, key: str, value: str) -> None:
        """Keep `value` under `key`, on disk when the call returns."""
        self.update(key, lambda _: value)

    def update(self, key: str, change: Callable[[str | None], str]) -> None:
        """Replace what is under `key` by what `change` makes of it, in one transaction.

        Nobody else writes in between; an exception in `change` leaves everything as it was.
        """
        with self._database.write() as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
            value = change(None if row is None else str(row[0]))
            connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, storable(value)),
            )
