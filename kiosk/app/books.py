"""What the start needs to bring the books up to date: their backups, and the members' names."""

import logging
from pathlib import Path

from kiosk.core.errors import StoreError
from kiosk.core.members import CustomerId
from kiosk.core.ports import Directory
from kiosk.settings.load import backup_folder
from kiosk.settings.schema import Settings
from kiosk.store.backups import backups_in
from kiosk.store.journal_format import JournalLine
from kiosk.store.journal_recovery import Names, ids_for_names

log = logging.getLogger(__name__)


def backups_of(settings: Settings) -> tuple[Path, ...]:
    """Return the backups of the books, the newest first; none where they cannot be listed."""
    try:
        return tuple(backup.path for backup in reversed(backups_in(backup_folder(settings))))
    except StoreError as error:
        log.warning("The backups cannot be looked at: %s", error)
        return ()


def names_in(directory: Directory) -> Names:
    """Return what gives the names of a check-in that is made anew from the journal."""

    def names(line: JournalLine) -> tuple[str, str]:
        found = directory.by_customer(CustomerId(line.customer))
        if found is None:
            return ids_for_names(line)
        held = {int(one.id): one.name for one in found.memberships}
        return found.customer.full_name, held.get(line.membership or 0, "")

    return names
