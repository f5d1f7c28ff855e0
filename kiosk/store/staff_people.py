"""The people with staff PINs of their own, in the kiosk's outbox database."""

import re
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.staff_people import LONGEST_NAME, MOST_PEOPLE, StaffPerson
from kiosk.store.sql_types import storable, utc_text
from kiosk.store.sqlite import Database
from kiosk.store.staff_pin import PIN_FORM, hash_pin, matches

_SPACE: Final = re.compile(r"\s+")


class SqliteStaffPeople:
    """`core.staff_people.StaffPeople`, each PIN as the hash of `staff_pin.hash_pin`.

    `others` are the hashes of the configuration, whose PINs are nobody else's. `now` is aware. May
    raise `StoreError`.
    """

    def __init__(
        self, database: Database, others: Sequence[str], *, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._others = tuple(filter(None, others))
        self._now = now

    def all(self) -> tuple[StaffPerson, ...]:
        """Return them by their names."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id, name FROM staff_person ORDER BY name_key")
            return tuple(StaffPerson(*row) for row in rows)

    def hashes(self) -> tuple[tuple[str, str], ...]:
        """Return name and hash of each."""
        return hashes_in(self._database)

    def add(self, name: str, pin: str) -> StaffPerson:
        """Add somebody. Raises `KioskError` as the protocol says."""
        shown = _name(name)
        if not self._others:
            raise KioskError(
                msg("There is no owner's PIN yet; run `kiosk pin` first, then add people.")
            )
        hashed = self._free_hash(pin, None)
        with self._database.write() as connection:
            (count,) = connection.execute("SELECT count(*) FROM staff_person").fetchone()
            if count >= MOST_PEOPLE:
                raise KioskError(
                    msg(
                        "There are {count} people with PINs already, which is all there can be; "
                        "remove somebody first.",
                        count=count,
                    )
                )
            _refuse_taken(connection, shown, None)
            added = connection.execute(
                "INSERT INTO staff_person (name, name_key, pin_hash, added_at) VALUES (?, ?, ?, ?)",
                (shown, _key(shown), hashed, utc_text(self._now())),
            )
            assert added.lastrowid is not None
            return StaffPerson(added.lastrowid, shown)

    def rename(self, person: int, name: str) -> None:
        """Give somebody another name. Raises `KioskError` as the protocol says."""
        shown = _name(name)
        with self._database.write() as connection:
            _refuse_taken(connection, shown, person)
            self._update(connection, "name = ?, name_key = ?", (shown, _key(shown)), person)

    def change_pin(self, person: int, pin: str) -> None:
        """Give somebody another PIN. Raises `KioskError` as the protocol says."""
        hashed = self._free_hash(pin, person)
        with self._database.write() as connection:
            self._update(connection, "pin_hash = ?", (hashed,), person)

    def remove(self, person: int) -> None:
        """Take somebody's PIN away; nothing when they are gone already."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM staff_person WHERE id = ?", (person,))

    def _update(
        self, connection: sqlite3.Connection, columns: str, values: Sequence[str], person: int
    ) -> None:
        done = connection.execute(
            f"UPDATE staff_person SET {columns} WHERE id = ?", (*values, person)
        )
        if done.rowcount != 1:
            raise KioskError(msg("This person has been removed meanwhile; reload the list."))

    def _free_hash(self, pin: str, person: int | None) -> str:
        """Return the hash of a PIN nobody has but `person`. Raises `KioskError`."""
        if not PIN_FORM.match(pin):
            raise KioskError(msg("A PIN is 4 to 12 digits; choose another one."))
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT pin_hash FROM staff_person WHERE id IS NOT ?", (person,)
            ).fetchall()
        if any(matches(hashed, pin) for hashed in (*self._others, *(row[0] for row in rows))):
            raise KioskError(msg("This PIN is taken; choose another one."))
        return hash_pin(pin)


def hashes_in(database: Database) -> tuple[tuple[str, str], ...]:
    """Return name and hash of each person in a database. May raise `StoreError`."""
    with database.read() as connection:
        return tuple(connection.execute("SELECT name, pin_hash FROM staff_person ORDER BY id"))


def _name(text: str) -> str:
    """Return a name as it is kept. Raises `KioskError`."""
    plain = "".join(one for one in text if unicodedata.category(one)[0] != "C" or one.isspace())
    name = storable(_SPACE.sub(" ", unicodedata.normalize("NFC", plain)).strip())
    if not name or len(name) > LONGEST_NAME:
        raise KioskError(
            msg("A name has 1 to {most} characters; choose another one.", most=LONGEST_NAME)
        )
    return name


def _key(name: str) -> str:
    return name.casefold()


def _refuse_taken(connection: sqlite3.Connection, name: str, person: int | None) -> None:
    query = "SELECT 1 FROM staff_person WHERE name_key = ? AND id IS NOT ?"
    if connection.execute(query, (_key(name), person)).fetchone() is not None:
        raise KioskError(
            msg("There is a {name} already; add a letter to tell them apart.", name=name)
        )
