"""The outbox database: what was found damaged, and whether the journal is kept."""

from collections.abc import Iterator

from kiosk.core.device_page import CheckResult
from kiosk.core.errors import StoreError
from kiosk.core.messages import join, msg
from kiosk.settings.load import database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.journal.journal import JournalFile, outbox_id_of
from kiosk.store.repair.damage import DamageReports
from kiosk.store.sqlite import Database


def examine_outbox(settings: Settings) -> Iterator[CheckResult]:
    """Yield what was found; nothing where the database cannot be opened: see `examine_device`."""
    try:
        database = Database(database_file(settings))
    except StoreError:
        return
    try:
        yield _damage(database)
        yield _journal(settings, database)
    finally:
        database.close()


def acknowledge_damage(settings: Settings) -> int:
    """Take the reports of damage off the list; return how many there were. Raises `StoreError`."""
    database = Database(database_file(settings))
    try:
        return DamageReports(database).acknowledge()
    finally:
        database.close()


def _damage(database: Database) -> CheckResult:
    try:
        reports = DamageReports(database).all()
    except StoreError as error:
        return CheckResult("damage", False, True, error.sentence, msg("See the sentence before."))
    if not reports:
        return CheckResult(
            "damage", True, True, msg("No damage was found that nobody has read about.")
        )
    return CheckResult(
        "damage",
        False,
        True,
        join(*(report.sentence for report in reports)),
        msg(
            "Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff "
            "area."
        ),
    )


def _journal(settings: Settings, database: Database) -> CheckResult:
    try:
        id_ = outbox_id_of(database)
    except StoreError as error:
        return CheckResult("journal", False, False, error.sentence, msg("See the sentence before."))
    files = [JournalFile(path) for path in journal_files(settings)]
    if not id_:
        return CheckResult(
            "journal", True, False, msg("The kiosk begins its journal when it starts.")
        )
    missing = [file for file in files if file.glance().outbox_id != id_ or not file.writable]
    if not missing:
        return CheckResult(
            "journal", True, False, msg("Places of the journal: {count}.", count=len(files))
        )
    return CheckResult(
        "journal",
        False,
        False,
        msg(
            "The journal is not kept at {places}.",
            places=", ".join(str(file.path) for file in missing),
        ),
        msg(
            "Give the kiosk's user write permission there and start the kiosk, or set "
            "data.journal_dirs to other folders."
        ),
    )
