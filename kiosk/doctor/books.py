"""The books: what was found damaged, and whether the journal is kept."""

from collections.abc import Iterator

from kiosk.core.device_page import Check
from kiosk.core.errors import StoreError
from kiosk.core.messages import say, together
from kiosk.settings.load import database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.journal.journal import JournalFile, books_id
from kiosk.store.repair.damage import DamageReports
from kiosk.store.sqlite import Database


def examine_books(settings: Settings) -> Iterator[Check]:
    """Yield what was found; nothing where the books cannot be opened, which is another check's."""
    try:
        database = Database(database_file(settings))
    except StoreError:
        return
    try:
        yield _damage(database)
        yield _journal(settings, database)
    finally:
        database.close()


def acknowledge(settings: Settings) -> int:
    """Take the reports of damage off the list; return how many there were. Raises `StoreError`."""
    database = Database(database_file(settings))
    try:
        return DamageReports(database).acknowledge()
    finally:
        database.close()


def _damage(database: Database) -> Check:
    try:
        reports = DamageReports(database).all()
    except StoreError as error:
        return Check("damage", False, True, error.sentence, say("See the sentence before."))
    if not reports:
        return Check("damage", True, True, say("No damage was found that nobody has read about."))
    return Check(
        "damage",
        False,
        True,
        together(*(report.sentence for report in reports)),
        say(
            "Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff "
            "area."
        ),
    )


def _journal(settings: Settings, database: Database) -> Check:
    try:
        books = books_id(database)
    except StoreError as error:
        return Check("journal", False, False, error.sentence, say("See the sentence before."))
    files = [JournalFile(path) for path in journal_files(settings)]
    if not books:
        return Check("journal", True, False, say("The kiosk begins its journal when it starts."))
    missing = [file for file in files if file.glance().books != books or not file.writable]
    if not missing:
        return Check(
            "journal", True, False, say("Places of the journal: {count}.", count=len(files))
        )
    return Check(
        "journal",
        False,
        False,
        say(
            "The journal is not kept at {places}.",
            places=", ".join(str(file.path) for file in missing),
        ),
        say(
            "Give the kiosk's user write permission there and start the kiosk, or set "
            "data.journal_dirs to other folders."
        ),
    )
