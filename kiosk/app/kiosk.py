"""The whole kiosk: the composition root of window, camera and scanners around `Services`.

`Kiosk.__init__` makes every part and `_connect` says which signal goes where: codes from camera and
hand scanners to the screen controller, its states to the window, news of check-ins and of the sync
from their threads to the screen.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from kiosk.app.appearance import Appearance, quiet_hours
from kiosk.app.device_page import StaffCamera, device_desk
from kiosk.app.gui_thread_gc import CycleCollector
from kiosk.app.hand_scanners import hand_scanners
from kiosk.app.monitoring import Monitoring
from kiosk.app.reader_format import ReaderFormatChoice
from kiosk.app.run_record import SAFE_MODE, RunRecord
from kiosk.app.services import Services
from kiosk.core.checkin.checkin import Checkin
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Symbology
from kiosk.core.messages import join
from kiosk.core.ports import DirectoryStatus
from kiosk.core.replica import SyncProgress
from kiosk.core.screen.states import Ready
from kiosk.core.screen.transitions import TimeLimits
from kiosk.scan.capture.sources import VideoSource
from kiosk.scan.capture.supervised_camera import CameraState, SupervisedCamera, open_camera
from kiosk.scan.coaching import Advice
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader
from kiosk.settings.schema import Settings
from kiosk.teamup.http.rate_budget import RateBudget
from kiosk.ui.full_screen import FullScreen
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.lockdown import Lockdown
from kiosk.ui.member.language_menu import LanguageMenu
from kiosk.ui.member.status import CameraStatus, KioskStatus
from kiosk.ui.passes import Branding, PassPrinter
from kiosk.ui.scan_throttle import ScanThrottle
from kiosk.ui.screen_controller import ScreenController
from kiosk.ui.sounds import Sounds
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

_TICK_MS = 1000
_RELOAD_TICKS = 10  # how many ticks apart the changes of other processes are looked for
_LAST_VISITS_S = 10.0  # for visits that began before the end; a look-up may take its deadline
_LOOK_UP_EXTRA_MS = 3500  # what a look-up on the screen may take beyond TeamUp's deadline


class Kiosk(QObject):
    """A running kiosk. Made on the GUI thread; `start` and `stop` once each.

    `leave_wanted` is emitted when staff asked to leave the kiosk, `restart_wanted` when it is to
    begin anew. `checkin_moved(Checkin, already_there)` and `sync_moved(SyncProgress)` are emitted
    on the sender's and the sync's threads, and received on the GUI thread.
    """

    leave_wanted = Signal()
    restart_wanted = Signal()
    checkin_moved = Signal(object, bool)
    sync_moved = Signal(object)

    def __init__(
        self,
        settings: Settings,
        *,
        feed: VideoSource | None = None,
        budget: RateBudget | None = None,
        hide_cursor: bool = False,
        config: Path | None = None,
        token_missing: str = "",
        runs: RunRecord | None = None,
    ) -> None:
        """Make and connect everything; nothing runs yet.

        `feed` stands in for the camera (the demo's). `config` is the file into which staff's
        choices go; None: they are not written down. `token_missing` says why there is no
        token yet, if there is none. `runs` says how the last ones ended, and whether this one is to
        do without the camera. Raises `CameraError` when a file that stands in for the camera is
        missing, and what `Services` raises.
        """
        super().__init__()
        self.safe_mode = runs is not None and runs.safe_mode
        # The camera first: a file that is missing must not leave the data folder taken.
        self.reader = Reader(
            Decoder(settings.scanner.symbologies), rescan_seconds=settings.scanner.rescan_seconds
        )
        self.camera: SupervisedCamera = open_camera(
            "none" if self.safe_mode else settings.camera.device,
            self.reader.offer,
            feed=None if self.safe_mode else feed,
            adjust=settings.camera.automatic,
            parent=self,
        )
        self.services = Services(
            settings,
            on_moved=self.checkin_moved.emit,
            on_progress=self.sync_moved.emit,
            budget=budget,
            token_missing=token_missing,
        )
        self.jobs = ThreadJobs()
        self.monitoring = Monitoring(
            self.services,
            config=config,
            safe_mode=self.safe_mode,
            is_idle=lambda: self.is_idle,
        )

        # The screen; the language before anything that has a text.
        self.language = LanguageController(
            settings.screen.language, settings.screen.languages, parent=self
        )
        self.sounds = Sounds(quiet=quiet_hours(settings.screen), now=self.services.clock.now)
        self.window = KioskWindow(
            name_policy=settings.screen.name,
            mirror=settings.camera.mirror,
            sounds=self.sounds,
            dim_after_s=settings.screen.dim_after_minutes * 60,
            find_me=settings.find_me.second_fact if settings.find_me.enabled else None,
        )
        self.appearance = Appearance(
            settings.screen,
            self.services.device,
            self.jobs,
            self.window,
            self.sounds,
            self.language,
        )
        self.controller = ScreenController(
            self.window,
            self.services.checkin_service,
            self.jobs,
            find_me=self.services.find_me if settings.find_me.enabled else None,
            limits=TimeLimits(
                answer=settings.policy.answer_deadline_ms,
                result=round(settings.screen.result_seconds * 1000),
                looking_up=settings.policy.answer_deadline_ms + _LOOK_UP_EXTRA_MS,
            ),
            now=self.services.clock.now,
            on_recorded=self.services.sender.poke,
            note_lookup=self.services.visit_notes,
        )

        # Between scanners and screen.
        self._throttle = ScanThrottle(self.controller.scan, parent=self)
        self._serial, self._keyboard = hand_scanners(settings.scanner)

        # The staff area's *Device* page; the area itself is made when it is opened.
        self._camera_desk = StaffCamera(
            self.camera, settings.camera.device, config, self.services.clock.now
        )
        reader = None
        if self._keyboard is not None:
            reader = ReaderFormatChoice(
                settings.scanner.reader_format, self.services.device, self._keyboard
            )
        self._device_desk = device_desk(
            self.services,
            self._camera_desk,
            self.appearance,
            self.sounds,
            config,
            self._serial,
            reader,
            runs,
            self.monitoring,
        )
        self.full_screen = FullScreen(self.window, settings.screen.monitor)
        self._lockdown = Lockdown(self.window, hide_cursor=hide_cursor)
        self._languages = LanguageMenu(self.window, self.window.ready, self.language)
        self._staff: StaffArea | None = None
        self._sync_fraction: float | None = None
        self._customers = self._ticks = 0
        self._counting = False  # a count of the customers is under way
        self._cycles = CycleCollector(self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._refresh)
        self._connect()

    @property
    def is_idle(self) -> bool:
        """Whether nobody uses the kiosk: neither a member nor staff."""
        return self._staff is None and isinstance(self.window.state, Ready)

    def start(self) -> None:
        """Begin: sender, sync, decoder, camera, scanners."""
        self._cycles.start()
        self.services.start()
        self.reader.start()
        self.camera.start()
        self._show_camera(self.camera.state)
        if self._serial is not None:
            self._serial.start()
        self._lockdown.install()  # before the keyboard scanner, which may use keys it forbids
        if self._keyboard is not None:
            self._keyboard.install()
        self._refresh()
        self._tick.start()
        self.monitoring.start()

    def stop(self) -> None:
        """End everything, in the order in which nothing can be lost: sources of codes first."""
        self.services.begin_shutdown()
        self._tick.stop()
        self.full_screen.stop()
        QCoreApplication.processEvents()  # codes that were read and not looked at yet
        if self._keyboard is not None:
            self._keyboard.remove()
        self._lockdown.remove()
        if self._serial is not None:
            self._serial.stop()
        self.camera.stop()
        self.reader.stop()
        self._throttle.finish()
        self.controller.begin_shutdown()
        if not self.jobs.finish(_LAST_VISITS_S):
            log.warning("A visit was still being looked up or written down when the kiosk ended")
        self.jobs.close()
        self.controller.stop()
        self.monitoring.stop()
        self.services.stop()
        self.language.uninstall()
        self.window.allow_close()
        self.window.close()
        self._cycles.stop()

    def _connect(self) -> None:
        self.reader.code_seen.connect(self._scanned)
        self.reader.overloaded.connect(self.camera.prefer_smaller)
        self.reader.preview.connect(self.window.set_preview)
        self.reader.advice.connect(self._advise)
        self.reader.switched_off.connect(self._see_switched_off)
        self.reader.presence.connect(self.window.idle_dim.see_somebody)
        self.reader.read.connect(self._camera_desk.note)
        self.camera.state_changed.connect(self._show_camera)
        if self._serial is not None:
            self._serial.code_seen.connect(self._scanned)
        if self._keyboard is not None:
            self._keyboard.is_pass = self.services.is_pass
            self._keyboard.code_seen.connect(self._scanned)
        self.checkin_moved.connect(self._checkin_moved)
        self.sync_moved.connect(self._sync_moved)
        self.window.staff_wanted.connect(self._open_staff)
        self.controller.changed.connect(self._languages.close)
        self.controller.changed.connect(self.language.follow)

    @Slot(object, float)
    def _scanned(self, code: Code, seen_at: float) -> None:
        if self._staff is not None:
            if self._staff.scan(code):
                return
            self._close_staff()  # only the PIN pad is open, and a member is at the door
        self._throttle.offer(code, seen_at)

    @Slot(object)
    def _see_switched_off(self, kind: Symbology) -> None:
        # Members are told by the advice; only staff can do something about it.
        log.info(
            'A code of the kind %s was seen, which is switched off; add "%s" to '
            "scanner.symbologies to have such codes read",
            kind.proper_name,
            kind,
        )
        if self._staff is not None:
            self._staff.see_switched_off(kind)

    @Slot(object)
    def _advise(self, advice: Advice) -> None:
        light = advice.light and self.services.settings.camera.fill_light
        self.window.set_advice(advice.hint, light=light)

    @Slot(object, bool)
    def _checkin_moved(self, checkin: Checkin, already_there: bool) -> None:
        self.controller.moved(checkin, already_there)
        if self._staff is not None:
            self._staff.notify_moved(checkin)

    @Slot(object)
    def _sync_moved(self, progress: SyncProgress) -> None:
        self._sync_fraction = progress.fraction

    @Slot(object)
    def _show_camera(self, state: CameraState) -> None:
        # What is wrong with it is for staff; members are told what they can do.
        self.window.set_camera(CameraStatus(state.value))

    @Slot()
    def _open_staff(self) -> None:
        if self._staff is not None:
            return
        services = self.services
        self.language.reset()  # staff read the gym's language
        area = StaffArea(
            services.staff_desk,
            self.jobs,
            services.pin,
            now=services.clock.now,
            printer=PassPrinter(
                lambda: Branding.of(services.gym_name, services.settings.screen.logo)
            ),
            device=self._device_desk,
        )
        area.closed.connect(self._close_staff)
        area.leave_wanted.connect(self.leave_wanted)
        area.restart_wanted.connect(self.restart_wanted)
        self.reader.preview.connect(area.set_frame)
        for scanner in (self._serial, self._keyboard):
            if scanner is not None:
                scanner.input_received.connect(area.heard)
        if self._keyboard is not None:
            self._keyboard.input_rejected.connect(area.see_rejected)
        area.report_read.connect(self._acknowledge)
        area.recorded.connect(services.sender.poke)
        area.changed.connect(services.sender.poke)
        self._languages.close()
        self._staff = area
        self.controller.show_ready()
        self.window.open_staff(area)
        area.open_area()

    @Slot()
    def _close_staff(self) -> None:
        if self._staff is not None:
            # First forgotten, then hidden: hiding locks it, and locking tells that it is closed.
            self._staff = None
            self.window.close_staff()

    @Slot()
    def _refresh(self) -> None:
        """Once a second: show clock, network, queue and directory; see what other processes did."""
        if self._keyboard is not None and QAccessible.isActive():
            self._keyboard.stay_first()
        self.window.set_clock(self.services.clock.now())
        sender = self.services.sender.status()
        banner = join(SAFE_MODE if self.safe_mode else "", self.services.staff_banner())
        working = self.camera.state in (CameraState.LIVE, CameraState.STARTING)
        self.monitoring.camera_trouble = "" if working else self.camera.trouble
        scanner = self._serial.trouble if self._serial is not None else ""
        if not self._counting:  # on a disk that hangs jobs must not pile up
            self._counting = True
            self.jobs.run(self.services.directory.status, self._counted, self._not_counted)
        status = KioskStatus(
            gym_name=self.services.gym_name,
            online=self.services.online,
            waiting=sender.waiting + sender.unanswered,
            banner=banner,
            directory_ready=self._customers > 0,
            sync_fraction=self._sync_fraction,
            scanner_lost=bool(scanner),
        )
        self.window.set_status(status)
        if self._staff is not None:
            self._staff.set_status_line(
                banner
                or self.camera.trouble
                or scanner
                or self.full_screen.trouble
                or self.monitoring.trouble,
                self.services.data.damage,
            )
        self._ticks += 1
        if self._ticks % _RELOAD_TICKS == 0:
            # `kiosk queue retry`, `pass --rotate` and `doctor --acknowledge` are other processes.
            self.services.sender.poke()
            self.jobs.run(self.services.reload_keys, lambda _: None, _log_keys_not_read)
            self.jobs.run(self.services.data.reload_damage, lambda _: None, _log_data_not_read)

    @Slot()
    def _acknowledge(self) -> None:
        """Staff have read what was found damaged: say no more of it."""
        self.jobs.run(self.services.data.acknowledge_damage, lambda _: None, _log_data_not_read)

    def _counted(self, status: DirectoryStatus) -> None:
        self._counting = False
        self._customers = status.customers

    def _not_counted(self, error: KioskError) -> None:
        self._counting = False
        log.warning("The directory's state cannot be read: %s", error)


def _log_data_not_read(error: KioskError) -> None:
    log.warning("The kiosk's data cannot be read: %s", error)


def _log_keys_not_read(error: KioskError) -> None:
    log.warning("Keys of passes that were renewed cannot be taken up: %s", error)
