"""Setup on the screen: the composition root of its window, camera and scanners.

It writes nothing before the last page is confirmed (`kiosk.settings.first_setup`).
"""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from kiosk.app.appearance import look_of
from kiosk.app.device_page import StaffCamera
from kiosk.app.hand_scanners import hand_scanners
from kiosk.app.venue import VenueClock
from kiosk.core.device_page import ScannerReport
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code
from kiosk.core.messages import msg
from kiosk.core.setup import TEST_CARD, SetupAnswers, SetupControl
from kiosk.scan.capture.sources import VideoSource
from kiosk.scan.capture.supervised_camera import open_camera
from kiosk.scan.coaching import Advice
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.handheld.serial import SerialScanner, serial_devices
from kiosk.scan.reader import Reader
from kiosk.settings.first_setup import keep_answers
from kiosk.settings.schema import Settings
from kiosk.store.staff_pin import hash_pin
from kiosk.teamup.account_finder import AccountFinder
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.passes import Branding, PassDesign, PassPrinter
from kiosk.ui.passes.output import default_printer
from kiosk.ui.setup import SetupWindow

log = logging.getLogger(__name__)

_RESCAN_S: Final = 2.0  # a code that was refused is held up again, and soon
_INSTALL_AGAIN_MS: Final = 1000


class TriedSerialLine(QObject):
    """The serial line that is tried: a `SerialLines`. Signals: `code_seen(Code, float)`."""

    code_seen = Signal(object, float)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._section = settings.scanner
        self._device = ""
        self._scanner: SerialScanner | None = None

    def options(self) -> tuple[str, ...]:
        """Return the serial devices that are plugged in."""
        return serial_devices()

    def report(self) -> ScannerReport | None:
        """Return how the one in use is, if any is."""
        if self._scanner is None:
            return None
        return ScannerReport(self._device, self._scanner.trouble)

    def use(self, device: str) -> None:
        """Read from `device` from now on, "" for none."""
        self.stop()
        self._device = device
        scanner, _ = hand_scanners(self._section.model_copy(update={"serial": device}))
        if scanner is not None:
            scanner.setParent(self)
            scanner.code_seen.connect(self.code_seen)
            scanner.start()
        self._scanner = scanner

    def stop(self) -> None:
        """Let go of the line."""
        scanner, self._scanner = self._scanner, None
        if scanner is not None:
            scanner.stop()
            scanner.deleteLater()


class Setup(QObject):
    """Setup that runs. Made on the GUI thread; `start` and `stop` once each.

    `settings` are what the configuration `config` says so far; `feed` stands in for the camera.
    `window` tells how it ends. Raises `CameraError` as `open_camera` does.
    """

    def __init__(
        self, settings: Settings, config: Path, *, feed: VideoSource | None = None
    ) -> None:
        super().__init__()
        self._settings = settings
        self._config = config
        self.reader = Reader(Decoder(settings.scanner.symbologies), rescan_seconds=_RESCAN_S)
        self.camera = open_camera(
            settings.camera.device,
            self.reader.offer,
            feed=feed,
            adjust=settings.camera.automatic,
            parent=self,
        )
        self.jobs = ThreadJobs()
        self.language = LanguageController(settings.screen.language, parent=self)
        clock = VenueClock()
        self._camera_choice = StaffCamera(self.camera, settings.camera.device, None, clock.now)
        self.serial = TriedSerialLine(settings, self)
        typing = settings.scanner.model_copy(update={"serial": "", "rescan_seconds": _RESCAN_S})
        self._keyboard = hand_scanners(typing)[1]
        self.window = SetupWindow(
            SetupControl(
                account=AccountFinder(settings.teamup.base_url, zone=clock.zone),
                camera=self._camera_choice,
                serial=self.serial,
                keep=self._keep,
                print_card=_print_test_card,
                speak=self.language.set_gym_language,
                language=self.language.current.tag,
                mirror=settings.camera.mirror,
                card_field=settings.members.card_field,
            ),
            self.jobs,
            look=look_of(settings.screen),
        )
        self._install_again = QTimer(self, interval=_INSTALL_AGAIN_MS)
        self._install_again.timeout.connect(self._stay_first)
        self.reader.code_seen.connect(self._scanned)
        self.reader.read.connect(self._camera_choice.note)
        self.reader.preview.connect(self.window.set_frame)
        self.reader.advice.connect(self._advise)
        self.reader.overloaded.connect(self.camera.prefer_smaller)
        self.serial.code_seen.connect(self._scanned)
        if self._keyboard is not None:
            self._keyboard.code_seen.connect(self._scanned)
            self._keyboard.input_rejected.connect(self.window.see_rejected)

    def start(self) -> None:
        """Begin to look through the camera and to listen to hand scanners."""
        self.reader.start()
        self.camera.start()
        if self._settings.scanner.serial:
            self.serial.use(self._settings.scanner.serial)
        if self._keyboard is not None:
            self._keyboard.install()
            self._install_again.start()

    def stop(self) -> None:
        """Let go of everything; what is being asked of TeamUp is waited for."""
        self._install_again.stop()
        if self._keyboard is not None:
            self._keyboard.remove()
        self.serial.stop()
        self.camera.stop()
        self.reader.stop()
        QCoreApplication.processEvents()
        self.jobs.close()
        self.language.uninstall()
        self.window.hide()
        self.window.deleteLater()

    def _keep(self, answers: SetupAnswers, pin: str) -> None:
        """Write everything down. Raises `KioskError`."""
        if pin:
            answers = replace(answers, pin_hash=hash_pin(pin))
        in_keyring = keep_answers(self._config, answers, self._settings)
        log.info(
            "setup is done: %s; the token is in the %s",
            self._config,
            "keyring" if in_keyring else "configuration file",
        )

    @Slot(object, float)
    def _scanned(self, code: Code, _at: float) -> None:
        self.window.scanned(code)

    @Slot(object)
    def _advise(self, advice: Advice) -> None:
        self.window.set_hint(advice.hint)

    @Slot()
    def _stay_first(self) -> None:
        """As in `Kiosk`: a screen reader makes Qt take every key before anybody else."""
        if self._keyboard is not None and QAccessible.isActive():
            self._keyboard.stay_first()


def _print_test_card() -> None:
    """Print the test card. Raises `KioskError` when there is no printer, or it takes nothing."""
    printer = default_printer()
    if printer is None:
        raise KioskError(
            msg("This computer has no default printer. Photograph the code with a phone instead.")
        )
    design = PassDesign(TEST_CARD, "Turnstile", TEST_CARD)
    PassPrinter(Branding, lambda: printer).print_pass(design)
