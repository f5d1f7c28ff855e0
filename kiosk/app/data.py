"""The kiosk's data folder, open for this process: outbox database, directory, journal.

Opening it is also the recovery at the start: a damaged database is salvaged, and what only the
journal still knows is brought back, before anything is sent.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.errors import StoreError
from kiosk.core.messages import join, msg
from kiosk.core.ports import Directory
from kiosk.settings.load import backup_folder, data_folder, database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.data_files import note_fully_fetched, was_made_anew, with_directory
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.journal.format import JournalLine
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import MemberNames, ids_for_names, reconcile
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.backup_names import backups_in
from kiosk.store.repair.damage import DamageReports
from kiosk.store.repair.salvage import open_database

log = logging.getLogger(__name__)

_MEMBERS_LOST: Final = msg(
    "The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who "
    "is not known yet is asked for there, or kept for later. Have the disk looked at."
)
_DAMAGE: Final = msg("Something is wrong with the kiosk's data: read in the staff area what.")


class KioskData:
    """Owns the data folder of `settings` until `close`: no other kiosk can open it meanwhile.

    `on_read` is called with each member record that is put into the directory on its own, when
    TeamUp was asked for one member. `damage` is what staff have not acknowledged yet of damage
    that was found, a message ("": none). Raises `StoreError`.
    """

    def __init__(
        self, settings: Settings, clock: VenueClock, *, on_read: Callable[[MemberRecord], None]
    ) -> None:
        self._lock = DataFolderLock(data_folder(settings))
        self._lock.take()
        inside, *outside = journal_files(settings)
        self.journal = Journal(inside, outside)
        self.database, salvaged = open_database(
            database_file(settings),
            expected=self.journal.inside.glance().has_content,
            backups=_backups_of(settings),
        )
        self.files = with_directory(self.database, holds_folder=True)
        self.directory = self.files.directory(on_put=on_read)
        reconcile(
            self.database,
            self.journal,
            at=clock.now(),
            damaged=salvaged is not None,
            found=salvaged.sentences if salvaged else (),
            names=_names_in(self.directory),
        )
        self.outbox = SqliteOutbox(self.database, self.journal)
        self.device = DeviceSettings(self.database)
        self._reports = DamageReports(self.database)
        self._members_lost = False
        self.damage = ""
        self.reload_members_lost()
        self.reload_damage()

    def close(self) -> None:
        """Close all files and release the folder."""
        self.journal.close()
        self.files.close()
        self._lock.release()

    def reload_damage(self) -> None:
        """Notice that another process has acknowledged damage. Raises `StoreError`."""
        self.damage = join(*(report.sentence for report in self._reports.all()))

    def acknowledge_damage(self) -> None:
        """Say no more of damage that staff have read about. Raises `StoreError`."""
        self._reports.acknowledge()
        log.info("staff have acknowledged what was said of damage")
        self.damage = ""

    def note_members_lost(self) -> None:
        """Note that the directory was damaged, and is empty until the next full sync."""
        self._members_lost = True

    def note_members_fetched(self) -> None:
        """Note that a full sync of this process has ended. Raises `StoreError`."""
        note_fully_fetched(self.device)
        self._members_lost = False

    def reload_members_lost(self) -> None:
        """Notice that another process has fetched the members. Raises `StoreError`."""
        self._members_lost = was_made_anew(self.device)

    def banner(self) -> str:
        """Return what staff should know of the data at once, as a message ("": all is well)."""
        return join(
            *(file.damage.sentence for file in self.files if file.damage),
            _MEMBERS_LOST if self._members_lost else "",
            _DAMAGE if self.damage else "",
        )


def _backups_of(settings: Settings) -> tuple[Path, ...]:
    """Return the backups of the outbox database, newest first; none if they cannot be listed."""
    try:
        return tuple(backup.path for backup in reversed(backups_in(backup_folder(settings))))
    except StoreError as error:
        log.warning("The backups cannot be looked at: %s", error)
        return ()


def _names_in(directory: Directory) -> MemberNames:
    """Return what gives the names of a check-in that is made anew from the journal."""

    def names(line: JournalLine) -> tuple[str, str]:
        found = directory.by_customer(CustomerId(line.customer))
        if found is None:
            return ids_for_names(line)
        held = {int(one.id): one.name for one in found.memberships}
        return found.customer.full_name, held.get(line.membership or 0, "")

    return names
