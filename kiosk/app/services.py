"""Everything behind the screen: store, TeamUp, sender, directory sync, and the use cases."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Final

import uuid_utils

from kiosk.app import venue
from kiosk.app.config_mapping import account_of, backups_of, gym_rules_of, names_in, policy_of
from kiosk.app.pending_scans import PendingScanMatcher
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import MemberRecord
from kiosk.core.admission.visit_note_lookup import VisitNoteLookup
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.errors import KioskError, StoreError, TeamUpError
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.find_me import FindMe
from kiosk.core.identification.passes import PassIssuer, PassKeys
from kiosk.core.messages import join, msg
from kiosk.core.replica import SyncProgress, age_trouble
from kiosk.core.staff import StaffDesk
from kiosk.settings.load import backup_folder, data_folder, database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.data_files import note_whole_again, was_made_anew, with_directory
from kiosk.store.device_settings import DeviceSettings, StoredSearchRateLimit
from kiosk.store.directory.search import DirectoryNameSearch
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.recovery import reconcile
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.repair.backups import DailyBackups
from kiosk.store.repair.damage import DamageReports
from kiosk.store.repair.integrity import IntegrityWatch
from kiosk.store.repair.salvage import open_database
from kiosk.store.staff_pin import StaffPin
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.http.rate_budget import RateBudget
from kiosk.teamup.lookups.unknown_codes import UnknownCodes
from kiosk.teamup.sending.attempt import DuplicateRefusal
from kiosk.teamup.sending.sender import Sender
from kiosk.teamup.sync.allowance_refresh import refresh_allowances
from kiosk.teamup.sync.background import SyncLoop
from kiosk.teamup.sync.sync import DirectorySyncer, SyncReport

log = logging.getLogger(__name__)

_SETTINGS_S: Final = 10.0  # how long the question whether check-ins are on may take
_CHECKINS_OFF: Final = msg(
    "Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on "
    "in TeamUp's settings; the kiosk notices at the next visit."
)
_MEMBERS_LOST: Final = msg(
    "The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who "
    "is not known yet is asked for there, or kept for later. Have the disk looked at."
)
_DAMAGE: Final = msg("Something is wrong with the kiosk's data: read in the staff area what.")


class Services:
    """The kiosk without its screen.

    Owns the data folder while it exists. `on_moved` hears, on a sender's thread, of every check-in
    the sender moved, and whether it was refused because TeamUp has a visit of that day already;
    `on_progress` hears of the directory sync; `budget`, `limits` and `clock` replace the usual
    ones, for a kiosk that shall live faster than its members. Call `wind_up` as soon as the end is
    known: what members do not wait for is given up then (`stopping` is set). Raises `StoreError` or
    `ConfigurationError` when it cannot be built. Call `start`, and `stop` at the end.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        on_moved: Callable[[Checkin, bool], None],
        on_progress: Callable[[SyncProgress], None],
        budget: RateBudget | None = None,
        limits: RequestLimits | None = None,
        clock: VenueClock | None = None,
    ) -> None:
        self.settings = settings
        self._copied_at: datetime | None = None
        self._on_moved = on_moved
        self._logged: dict[str, CheckinState] = {}
        self.stopping = threading.Event()
        self._lock = DataFolderLock(data_folder(settings))
        self._lock.take()
        self.clock = clock or VenueClock()
        inside, *outside = journal_files(settings)
        self._journal = Journal(inside, outside)
        self.database, salvaged = open_database(
            database_file(settings),
            expected=self._journal.inside.glance().said_anything,
            backups=backups_of(settings),
        )
        self.files = with_directory(self.database, holds_folder=True)
        self.directory = self.files.directory(on_put=self._has_read)
        reconcile(
            self.database,
            self._journal,
            at=self.clock.now(),
            damaged=salvaged is not None,
            found=salvaged.sentences if salvaged else (),
            names=names_in(self.directory),
        )
        self._reports = DamageReports(self.database)
        self.damage = join(*(report.sentence for report in self._reports.all()))
        self.outbox = SqliteOutbox(self.database, self._journal)
        self.device = DeviceSettings(self.database)
        self._integrity = IntegrityWatch(self.files, on_members_lost=self._lost_members)
        self._members_lost = was_made_anew(self.device)
        self.gym_name = venue.restore_venue(self.device, self.clock)
        self.pass_keys = SqlitePassKeys(self.database)
        self.keys = PassKeys(self.pass_keys.all())
        self.account = account_of(settings)
        self.teamup = TeamUp(self.account, zone=self.clock.zone, budget=budget, limits=limits)
        self.unknown_codes = UnknownCodes(self.teamup)
        self.clock.follow(self.teamup.clock_ahead)
        self.policy = policy_of(settings)
        self.checkin_service = CheckinService(
            gym_rules_of(settings, self.account, self.policy),
            keys=self.keys,
            directory=self.directory,
            outbox=self.outbox,
            source=self.teamup,
            unknown=self.unknown_codes,
            new_id=lambda: str(uuid_utils.uuid7()),
            clock=self.clock.state,
        )
        self.welcome = VisitNoteLookup(
            self.policy.notes,
            directory=self.directory,
            outbox=self.outbox,
            source=self.teamup.visits,
        )
        self.find_me = FindMe(
            fact=settings.find_me.second_fact,
            names=DirectoryNameSearch(self.directory),
            directory=self.directory,
            source=self.teamup,
            patience=StoredSearchRateLimit(self.device),
            checkin_service=self.checkin_service,
            log=log.info,
        )
        self.staff_desk = StaffDesk(
            self.checkin_service,
            directory=self.directory,
            outbox=self.outbox,
            cards=CardLinker(
                SqliteLinkedCards(self.database),
                directory=self.directory,
                field=self.teamup if settings.members.write_cards else None,
            ),
            passes=PassIssuer(self.pass_keys, renewed=self.reload_keys),
            visits=self.teamup.visits,
        )
        self.pin = StaffPin(settings.staff.pin_hash, self.device)
        self.sender = Sender(
            self.outbox,
            self.teamup,
            policy=self.policy.unanswered,
            backoff_base_s=settings.outbox.backoff_base_ms / 1000,
            backoff_cap_s=settings.outbox.backoff_cap_s,
            readback_lag_s=settings.outbox.readback_lag_s,
            zone=self.clock.zone,
            now=self.clock.now,
            on_moved=self._moved,
            already_there=DuplicateRefusal(
                frozenset(self.policy.already_codes), self.policy.already_words
            ),
        )
        self._backups = DailyBackups(
            self.database,
            backup_folder(settings),
            keep=settings.data.backups,
            now=self.clock.now,
        )
        self.sync = SyncLoop(
            DirectorySyncer(
                self.teamup,
                self.directory,
                card_field=self.account.card_field,
                fact=self.account.fact,
                now=self.clock.now,
            ),
            self.directory.status,
            now=self.clock.now,
            on_start=self.learn_about_house,
            on_progress=on_progress,
            on_finished=self._synced,
            refresh_at=settings.members.refresh_at,
        )

        self.pending = PendingScanMatcher(
            self.checkin_service,
            self.directory,
            now=self.clock.now,
            zone_known=lambda: venue.zone_is_kept(self.device),
            on_sync=self._copy_changed,
            on_booked=self.sender.poke,
        )

    def start(self) -> None:
        """Take up what an earlier run left, and begin to send and to sync."""
        self._note_copy()
        self.sender.start()
        self.pending.start()
        self.sync.start()
        self._integrity.start()
        self._backups.start()

    def wind_up(self) -> None:
        """Begin nothing long any more, and wait for no resolver: the end is known."""
        self.stopping.set()
        self.teamup.stop_lookups()

    def stop(self) -> None:
        """End the threads and close the files. A request under way is waited for."""
        self.wind_up()
        self._backups.stop()
        self._integrity.stop()
        self.pending.stop()
        self.sync.stop()
        self.sender.stop()
        self.teamup.close()
        self._journal.close()
        self.files.close()
        self._lock.release()

    def _has_read(self, record: MemberRecord) -> None:
        """A member was read from TeamUp: their code is not unknown any more."""
        self.unknown_codes.has_read(record)
        self.pending.has_read(record)

    def _copy_changed(self) -> None:
        """A sync has ended, of this process or of another."""
        self._note_copy()
        self.unknown_codes.forget()

    def _note_copy(self) -> None:
        """Remember how old the copy of the members is, for the banner."""
        try:
            self._copied_at = self.directory.status().completed_at
        except StoreError as error:
            log.warning("The age of the members' copy cannot be read: %s", error)

    def _lost_members(self) -> None:
        self._members_lost = True
        self._copied_at = None
        self.sync.sync_now()

    def reload_reports(self) -> None:
        """Look whether somebody has acknowledged what was damaged. Raises `StoreError`."""
        self.damage = join(*(report.sentence for report in self._reports.all()))

    def acknowledge_damage(self) -> None:
        """Say no more of damage that staff have read about. Raises `StoreError`."""
        self._reports.acknowledge()
        log.info("staff have acknowledged what was said of damage")
        self.damage = ""

    def staff_banner(self) -> str:
        """Return what staff should know at once, in sentences; empty when all is well."""
        return join(
            self.sender.status().paused_reason,
            self.clock.state().trouble,
            "" if self.checkin_service.eligibility.checkins_on else _CHECKINS_OFF,
            *(each.damage.sentence for each in self.files if each.damage),
            _MEMBERS_LOST if self._members_lost else "",
            _DAMAGE if self.damage else "",
            age_trouble(self._copied_at, self.clock.now()),
        )

    def reload_keys(self) -> None:
        """Take up keys of passes that were renewed, and members fetched, in another process.

        Raises `StoreError`.
        """
        self._note_copy()
        self._members_lost = was_made_anew(self.device)
        self.keys = PassKeys(self.pass_keys.all())
        self.checkin_service.use_keys(self.keys)

    def learn_about_house(self) -> bool:
        """Ask TeamUp for the venue's time zone and the gym's name, and keep both for later.

        Its answers also tell what time it is there. Returns whether the zone is known, now or
        from an earlier day; while it is not, visits are dated by the computer's own zone. Raises
        `StoreError`.
        """
        try:
            name = venue.refresh_venue(
                self.teamup, self.account, device=self.device, clock=self.clock
            )
            self.gym_name = name or self.gym_name
            self.checkin_service.eligibility.note_checkins(
                self.teamup.fetch_checkins_on(deadline_s=_SETTINGS_S)
            )
        except TeamUpError as error:
            log.info("The venue could not be asked for: %s", error)
        return venue.zone_is_kept(self.device)

    def _moved(self, checkin: Checkin, already_there: bool) -> None:
        self._log_move(checkin)
        self._on_moved(checkin, already_there)

    def _log_move(self, checkin: Checkin) -> None:
        """Log a state once, not at every look for an answer: an outage would bury all else."""
        if self._logged.get(checkin.id) == checkin.state:
            return
        log.info("check-in %s is %s (tries: %d)", checkin.id, checkin.state, checkin.attempts)
        if checkin.state in OPEN_STATES:
            self._logged[checkin.id] = checkin.state
        else:
            self._logged.pop(checkin.id, None)

    def _synced(self, outcome: SyncReport | KioskError) -> None:
        """After each sync: match what was scanned while nobody could be asked."""
        if isinstance(outcome, KioskError):
            return
        self._copy_changed()
        try:
            note_whole_again(self.device)
            self._members_lost = False
            self.learn_about_house()
            self.pending.match_all()
            refresh_allowances(
                self.teamup.visits,
                self.directory,
                now=self.clock.now,
                stop=lambda: self.stopping.is_set() or self.sync.due(),
            )
        except KioskError as error:
            log.warning("What follows a sync could not be done: %s", error)
