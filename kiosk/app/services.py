"""The kiosk without its screen: the composition root of everything behind it.

`Services.__init__` is the wiring, from the inside out: the data folder, TeamUp's client, the use
cases of the core over both, and the loops that run in threads of their own. `kiosk.app.kiosk` puts
window, camera and scanners in front.
"""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Final

import uuid_utils

from kiosk.app import venue
from kiosk.app.config_mapping import (
    account_of,
    gym_rules_of,
    policy_of,
    retention_of,
    token_last_day,
)
from kiosk.app.data import KioskData
from kiosk.app.pending_scans import PendingScanMatcher
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import MemberRecord
from kiosk.core.admission.visit_note_lookup import VisitNoteLookup
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.errors import (
    KioskError,
    Redirected,
    StoreError,
    TeamUpError,
    Unauthorised,
    Unreachable,
)
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.find_me import FindMe
from kiosk.core.identification.passes import PassIssuer, PassKeys
from kiosk.core.messages import join, msg
from kiosk.core.replica import SyncProgress, age_trouble
from kiosk.core.staff import StaffService
from kiosk.core.token_expiry import expiry_trouble
from kiosk.settings.load import backup_folder, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.directory.search import DirectoryNameSearch
from kiosk.store.find_me_rate_limit import StoredSearchRateLimit
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.privacy.retention import DailyRetention
from kiosk.store.repair.backups import DailyBackups
from kiosk.store.repair.disk_room import DiskRoom
from kiosk.store.repair.integrity import IntegrityWatch
from kiosk.store.staff_people import SqliteStaffPeople
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

_CHECKINS_ON_S: Final = 10.0  # how long the question whether check-ins are on may take
_CHECKINS_OFF: Final = msg(
    "Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on "
    "in TeamUp's settings; the kiosk notices at the next visit."
)


class Services:
    """Everything a kiosk does behind its screen. Call `start` once, and `stop` at the end.

    `on_moved(checkin, already_there)` is called on the sender's thread for every check-in the
    sender moved; `already_there`: TeamUp refused it because it has a visit of that day.
    `on_progress` is called on the sync's thread. `budget`, `limits` and `clock` replace the usual
    ones in tests that let days pass in minutes. `token_missing` says why there is no token
    yet, if there is none: nothing is asked of TeamUp then. `stopping` is set once the end is known
    (`wind_up`): what members do not wait for is given up then. Owns the data folder from here to
    `stop`. Raises `StoreError` or `ConfigurationError` when it cannot be built.
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
        token_missing: str = "",
    ) -> None:
        self.settings = settings
        self.stopping = threading.Event()
        self._on_moved = on_moved
        self._logged: dict[str, CheckinState] = {}  # open check-ins, as they were logged last
        self._synced_at: datetime | None = None  # the end of the last sync; None: never
        self._sync_reached: bool | None = None  # whether TeamUp answered the last one
        self._token_refused = ""  # by what was asked besides check-ins

        # The data folder.
        self.clock = clock or VenueClock()
        self.data = KioskData(settings, self.clock, on_read=self._member_read)
        self.database, self.device = self.data.database, self.data.device
        self.directory, self.outbox = self.data.directory, self.data.outbox
        self.pass_keys = SqlitePassKeys(self.database)
        self.keys = PassKeys(self.pass_keys.all())
        self.gym_name = venue.restore_venue(self.device, self.clock)

        # TeamUp.
        self.account = account_of(settings, token_missing=token_missing)
        self.teamup = TeamUp(
            self.account, zone=self.clock.zone, budget=budget, limits=limits, unattended=True
        )
        self.unknown_codes = UnknownCodes(self.teamup)
        self.clock.follow(self.teamup.clock_ahead)

        # Use cases.
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
        self.visit_notes = VisitNoteLookup(
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
        self.staff_desk = StaffService(
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
        staff = settings.staff
        self.staff_people = SqliteStaffPeople(
            self.database, (staff.pin_hash, staff.owner_pin_hash), now=self.clock.now
        )
        self.pin = StaffPin(
            staff.pin_hash,
            self.device,
            owner_hash=staff.owner_pin_hash,
            people=self.staff_people.hashes,
        )

        # Loops, each in a thread of its own.
        self.sender = Sender(
            self.outbox,
            self.teamup,
            policy=self.policy.unanswered,
            backoff_base_s=settings.outbox.backoff_base_ms / 1000,
            backoff_cap_s=settings.outbox.backoff_cap_s,
            readback_lag_s=settings.outbox.readback_lag_s,
            zone=self.clock.zone,
            now=self.clock.now,
            on_moved=self._checkin_moved,
            already_there=DuplicateRefusal(
                frozenset(self.policy.already_codes), self.policy.already_words
            ),
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
            on_start=self.update_venue,
            on_progress=on_progress,
            on_finished=self._sync_finished,
            refresh_at=settings.members.refresh_at,
        )
        self.pending = PendingScanMatcher(
            self.checkin_service,
            self.directory,
            now=self.clock.now,
            zone_known=lambda: venue.zone_is_kept(self.device),
            on_sync=self._replica_changed,
            on_booked=self.sender.poke,
        )
        self._integrity = IntegrityWatch(self.data.files, on_members_lost=self._members_lost)
        self._retention = DailyRetention(
            self.database,
            self.data.journal,
            retention_of(settings),
            now=self.clock.now,
            clock_usable=lambda: self.clock.state().usable,
        )
        self._disk_room = DiskRoom(
            self.database.path.parent,
            backup_folder(settings),
            [file.parent for file in journal_files(settings)[1:]],
        )
        self._backups = DailyBackups(
            self.database,
            backup_folder(settings),
            keep=settings.data.backups,
            now=self.clock.now,
            room=self._disk_room,
        )

    def start(self) -> None:
        """Take up what an earlier run left, and begin to send and to sync."""
        self._note_sync_time()
        self.sender.start()
        self.pending.start()
        self.sync.start()
        self._integrity.start()
        self._retention.start()
        self._backups.start()

    def begin_shutdown(self) -> None:
        """Begin nothing long any more, and wait for no name resolver: the end is known."""
        self.stopping.set()
        self.teamup.stop_lookups()

    def stop(self) -> None:
        """End the threads and close the files. A request under way is waited for."""
        self.begin_shutdown()
        self._backups.stop()
        self._retention.stop()
        self._integrity.stop()
        self.pending.stop()
        self.sync.stop()
        self.sender.stop()
        self.teamup.close()
        self.data.close()

    @property
    def online(self) -> bool | None:
        """Whether TeamUp answers, by the last check-in sent or else the last sync, if known."""
        sent = self.sender.status().online
        return self._sync_reached if sent is None else sent

    def staff_banner(self) -> str:
        """Return what staff should know at once, as a message ("": all is well)."""
        return join(
            self.teamup.trouble,
            self.sender.status().paused_reason,
            self.clock.state().trouble,
            "" if self.checkin_service.eligibility.checkins_on else _CHECKINS_OFF,
            self.data.banner(),
            self._disk_room.trouble,
            expiry_trouble(token_last_day(self.settings, self.clock.now()), self.clock.now()),
            age_trouble(self._synced_at, self.clock.now()),
        )

    def token_trouble(self) -> str:
        """Return a message while there is no token, or TeamUp does not accept it ("": all well)."""
        refused = self.sender.status().paused_reason or self._token_refused
        return join(self.teamup.trouble, refused)

    def is_pass(self, text: str) -> bool:
        """Return whether `text` is a pass that a key of this gym signed, also one that ended."""
        return self.keys.read(text, self.clock.now().date()) is not None

    def reload_keys(self) -> None:
        """Take up pass keys that were renewed, and members fetched, by another process.

        Raises `StoreError`.
        """
        self._note_sync_time()
        self.data.reload_members_lost()
        self.keys = PassKeys(self.pass_keys.all())
        self.checkin_service.use_keys(self.keys)

    def update_venue(self) -> bool:
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
            self._token_refused = ""
            self.checkin_service.eligibility.note_checkins(
                self.teamup.fetch_checkins_on(deadline_s=_CHECKINS_ON_S)
            )
        except TeamUpError as error:
            log.info("The venue could not be asked for: %s", error)
            if isinstance(error, Unauthorised):
                self._token_refused = error.sentence
        return venue.zone_is_kept(self.device)

    def _member_read(self, record: MemberRecord) -> None:
        """A member was read from TeamUp: their code is not unknown any more."""
        self.unknown_codes.has_read(record)
        self.pending.has_read(record)

    def _checkin_moved(self, checkin: Checkin, already_there: bool) -> None:
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

    def _sync_finished(self, outcome: SyncReport | KioskError) -> None:
        """After each sync: match what was scanned while nobody could be asked."""
        self._sync_reached = not isinstance(outcome, Unreachable | Redirected)
        if isinstance(outcome, KioskError):
            if isinstance(outcome, Unauthorised):
                self._token_refused = outcome.sentence
            return
        self._replica_changed()
        try:
            self.data.note_members_fetched()
            self.update_venue()
            self.pending.match_all()
            refresh_allowances(
                self.teamup.visits,
                self.directory,
                now=self.clock.now,
                stop=lambda: self.stopping.is_set() or self.sync.due(),
            )
        except KioskError as error:
            log.warning("What follows a sync could not be done: %s", error)

    def _replica_changed(self) -> None:
        """A sync has ended, of this process or of another."""
        self._note_sync_time()
        self.unknown_codes.forget()

    def _note_sync_time(self) -> None:
        """Remember how old the directory is, for the banner."""
        try:
            self._synced_at = self.directory.status().completed_at
        except StoreError as error:
            log.warning("The age of the members' copy cannot be read: %s", error)

    def _members_lost(self) -> None:
        """The directory was damaged and is empty: fetch it at once."""
        self.data.note_members_lost()
        self._synced_at = None
        self.sync.sync_now()
