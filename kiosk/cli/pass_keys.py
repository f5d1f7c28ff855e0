"""The parts of `kiosk pass` that deal with keys: a new one, and one for several kiosks."""

import os
from datetime import date, timedelta
from pathlib import Path

import click

from kiosk.app import venue
from kiosk.app.clock import VenueClock
from kiosk.core.errors import KioskError
from kiosk.core.key_file import read_keys, write_keys
from kiosk.store.database import Database
from kiosk.store.device import DeviceSettings
from kiosk.store.pass_keys import SqlitePassKeys

_MOST_BYTES = 1_000_000


def rotate(database: Database, accept_old_until: date | None) -> None:
    """Make a new key; passes under older ones count until that day, or from now on no more."""
    ends_on = _ends_on(database, accept_old_until)
    SqlitePassKeys(database).renew(ends_on)
    _tell("Passes made from now on carry a new key.", ends_on, accept_old_until)


def adopt(database: Database, file: Path, accept_old_until: date | None) -> None:
    """Use the keys in `file`; passes made here before count until that day, or no more."""
    try:
        with file.open(encoding="utf-8") as source:
            text = source.read(_MOST_BYTES)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise KioskError(f"{file} cannot be read: {why}; check the path.") from None
    ends_on = _ends_on(database, accept_old_until)
    SqlitePassKeys(database).adopt(read_keys(text), ends_on)
    _tell(f"The keys of {file} are used from now on; delete the file.", ends_on, accept_old_until)


def export(database: Database, file: Path) -> None:
    """Write all keys into a new `file` that nobody else can read."""
    text = write_keys(SqlitePassKeys(database).all())
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)
    except OSError as error:
        raise KioskError(f"{file} cannot be written: {error.strerror}; check the path.") from None
    click.echo(
        f"The keys are in {file}. Whoever has them can make passes: carry the file to the other "
        "kiosks yourself, read it there with `kiosk pass --import-keys`, and delete it."
    )


def _ends_on(database: Database, accept_old_until: date | None) -> date:
    """Return the first day on which older passes no longer count."""
    clock = VenueClock()
    venue.recall(DeviceSettings(database), clock)
    today = clock.now().date()
    if accept_old_until is None:
        return today
    if accept_old_until < today:
        raise KioskError(
            f"{accept_old_until} is over; name a day to come, or leave --accept-old-until out to "
            "end older passes at once."
        )
    if accept_old_until == date.max:
        raise KioskError(f"{accept_old_until} has no day after it; name one that comes before.")
    return accept_old_until + timedelta(days=1)


def _tell(what: str, ends_on: date, accept_old_until: date | None) -> None:
    until = (
        "Passes made before no longer count."
        if accept_old_until is None
        else f"Passes made before count until {accept_old_until}, and not from {ends_on} on."
    )
    click.echo(f"{what} {until} A running kiosk takes this up within seconds.")
