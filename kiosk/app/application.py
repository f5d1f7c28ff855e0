"""The Qt application around a kiosk: set-up, signals of the system, and a clean end."""

import gc
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.crash_log import CrashWatch
from kiosk.app.kiosk import Kiosk
from kiosk.app.log_files import log_to
from kiosk.app.run_record import RunRecord
from kiosk.app.service_manager import ServiceManager
from kiosk.app.setup import Setup
from kiosk.app.venue import VenueClock
from kiosk.app.watchdog import DiskProbe, SignOfLife, Watchdog
from kiosk.core.errors import KioskError
from kiosk.scan.capture.qt_logging import quieten
from kiosk.settings.load import data_folder
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import KeyringWatch
from kiosk.ui.full_screen import FullScreen
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.theme import install_fonts

log = logging.getLogger(__name__)

_SIGNAL_CHECK_MS = 200
_UNLOCKED_CHECK_MS = 2000
_SAFE_MODE_CHECK_MS = 10_000
_SAFE_MODE_S = 3 * 3600.0
_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

_SET_UP = 1  # what the event loop of setup ends with when all is written down

RESTART = 75
"""What `run_kiosk` returns when it is to be run again (sysexits.h: a temporary failure)."""


def application(*, offscreen_without_display: bool = False) -> QApplication:
    """Return the Qt application, made on the first call, with the kiosk's fonts.

    Qt ends the process when there is no display; a command that needs none says so.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if offscreen_without_display and not display_named():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    quieten()
    told: list[str] = []
    before = qInstallMessageHandler(lambda kind, _, text: _told_by_qt(kind, text, told))
    try:
        app = QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
    for text in told:
        print(text, file=sys.stderr)
    app.setApplicationName("Turnstile")
    install_fonts()
    accessibility.install()
    return app


def display_named() -> bool:
    """Tell whether there is anything to draw on; only Linux has sessions without."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAY_VARIABLES)


def _told_by_qt(kind: QtMsgType, text: str, told: list[str]) -> None:
    """Add `text` to what was `told`; where Qt finds nothing to draw on, say so and end.

    Qt itself would end the process by a crash, after lines for programmers.
    """
    if kind is not QtMsgType.QtFatalMsg:
        told.append(text)
        return
    named = ", ".join(
        f"{name}={os.environ[name]}" for name in _DISPLAY_VARIABLES if os.environ.get(name)
    )
    print(
        f"kiosk: No display can be used ({named or 'none is named'}). Correct these environment "
        "variables, or start the kiosk in a graphical session.",
        file=sys.stderr,
        flush=True,
    )
    os._exit(2)


class SignalShutdown(QTimer):
    """Ends `app` on SIGTERM and SIGINT; `asked` is set once one came. It must be kept.

    Python looks at signals between its own instructions, and Qt's loop runs none of them while it
    waits; the timer makes it look. The timer also does the ending, because a signal that comes
    before the loop runs finds nothing to end yet.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.asked = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.asked.set())
        self.timeout.connect(lambda: self._look(app))
        self.start(_SIGNAL_CHECK_MS)

    def _look(self, app: QApplication) -> None:
        if self.asked.is_set():
            app.exit(0)  # not `quit`: it asks the windows first, and the kiosk's window says no


def run_setup(settings: Settings, *, windowed: bool, config: Path) -> bool:
    """Show the setup pages until everything is written into `config`; return whether it is.

    Raises `KioskError` when there is no display, or when setup cannot be built.
    """
    manager = ServiceManager()
    manager.starting()
    app, crashes = _begin(settings)
    setup = Setup(settings, config)
    setup.window.finished.connect(lambda: app.exit(_SET_UP))
    setup.window.left.connect(lambda: app.exit(0))
    signals = SignalShutdown(app)
    full_screen = FullScreen(setup.window, settings.screen.monitor)
    _show(app, setup.window, full_screen, windowed=windowed)
    alive = QTimer(app, interval=round((manager.watchdog_s or 1) * 500))
    alive.timeout.connect(manager.alive)
    code = 0
    try:
        setup.start()
        alive.start()
        QTimer.singleShot(0, app, lambda: _tell_of_setup(manager))
        code = app.exec()
    finally:
        alive.stop()
        signals.stop()
        full_screen.stop()
        setup.stop()
        crashes.stop()
        done = code == _SET_UP and not signals.asked.is_set()
        (manager.restarting if done else manager.stopping)()
    return done


def _tell_of_setup(manager: ServiceManager) -> None:
    manager.ready()
    manager.status("Being set up on its screen.")


def _begin(settings: Settings) -> tuple[QApplication, CrashWatch]:
    """Return the application, with a log, and the watch for crashes, which is to be stopped.

    Raises `KioskError` when there is no display.
    """
    if not display_named():
        raise KioskError(
            "There is no display here; start the kiosk in a graphical session "
            "(DISPLAY or WAYLAND_DISPLAY must be set)."
        )
    folder = data_folder(settings)
    log_to(folder, secrets=settings.secrets)
    crashes = CrashWatch(folder, now=VenueClock().now)
    app = application()
    app.setQuitOnLastWindowClosed(False)
    return app, crashes


def _show(app: QApplication, window: QWidget, full_screen: FullScreen, *, windowed: bool) -> None:
    if not windowed:
        full_screen.begin()
        return
    window.resize(1280, 800)
    window.show()
    if app.platformName() == "xcb":
        window.activateWindow()  # without a window manager nobody else gives it the keys


def run_kiosk(
    settings: Settings,
    *,
    windowed: bool,
    config: Path | None = None,
    token_missing: str = "",
    begin_anew: Callable[[], None] | None = None,
) -> int:
    """Run the kiosk until staff leave it or the system ends it; return the exit code.

    It is `RESTART` when staff want the kiosk to begin anew. Their choices go into `config`. With
    `token_missing`, which says why there is no token, check-ins are kept until the keyring gives
    it, and the kiosk begins anew by itself as soon as nobody uses it. `begin_anew` puts a new
    process in the place of this one, at once; it is called when a part hangs and no service manager
    would end the process. Raises `KioskError` when there is no display, or when the kiosk cannot be
    built.
    """
    manager = ServiceManager()
    manager.starting()
    app, crashes = _begin(settings)
    record = RunRecord(data_folder(settings))
    record.begin()
    if record.safe_mode:
        log.warning("safe mode: the last three runs ended unexpectedly, so the camera is not used")
    elif record.ended_badly:
        log.warning("the last run ended unexpectedly, by a crash, a kill or a power cut")
    try:
        code = _run(
            app, settings, windowed, config, token_missing, begin_anew, manager, crashes, record
        )
    except KioskError:
        record.end()  # said in a sentence, so it is no crash
        raise
    finally:
        crashes.stop()
    record.end()
    return code


def _run(
    app: QApplication,
    settings: Settings,
    windowed: bool,
    config: Path | None,
    token_missing: str,
    begin_anew: Callable[[], None] | None,
    manager: ServiceManager,
    crashes: CrashWatch,
    record: RunRecord,
) -> int:
    kiosk = Kiosk(
        settings,
        hide_cursor=not windowed,
        config=config,
        token_missing=token_missing,
        runs=record,
    )
    kiosk.leave_wanted.connect(lambda: app.exit(0))
    kiosk.restart_wanted.connect(lambda: app.exit(RESTART))
    signals = SignalShutdown(app)
    probe = DiskProbe(record.note)
    watchdog = Watchdog(
        signs_of_life(kiosk, probe),
        manager,
        report=lambda reason: _report_hang(reason, crashes),
        give_up=lambda: _give_up(manager, begin_anew),
        parent=kiosk,
    )
    _tell_when_ready(manager, kiosk)
    if record.safe_mode:
        _leave_safe_mode_later(app, kiosk)
    if token_missing:
        _begin_anew_when_unlocked(app, kiosk, KeyringWatch(settings))
    _show(app, kiosk.window, kiosk.full_screen, windowed=windowed)
    code = 0
    try:
        kiosk.start()
        probe.start()
        watchdog.start()
        gc.freeze()  # modules and classes stay; looking at them again would hold up the screen
        code = app.exec()
    finally:
        signals.stop()
        watchdog.stop()
        probe.stop()
        if code == RESTART and not signals.asked.is_set():
            manager.restarting()
        else:
            manager.stopping()
        kiosk.stop()
    # Ended by the system while it was about to begin anew, it stays ended.
    return 0 if signals.asked.is_set() else code


def signs_of_life(kiosk: Kiosk, probe: DiskProbe) -> tuple[SignOfLife, ...]:
    """Return what must go on in a running kiosk, each with the patience that it may need."""
    sender = kiosk.services.sender
    return (
        SignOfLife("camera", lambda: kiosk.camera.overdue_s, 30.0),
        SignOfLife("decoder", lambda: kiosk.reader.silent_s, 60.0),
        SignOfLife("sender", lambda: sender.silent_s, 120.0),
        SignOfLife("sender's requests", lambda: sender.workers_silent_s, 1800.0),
        SignOfLife("disk", lambda: probe.silent_s, 90.0),
    )


def _report_hang(reason: str, crashes: CrashWatch) -> None:
    crashes.write_hang(reason)
    log.error("%s", reason)


def _give_up(manager: ServiceManager, begin_anew: Callable[[], None] | None) -> None:
    """A part hangs for good: who watches from outside ends the process, or else it does so itself.

    Nobody stands beside a kiosk that hangs to start it again. Everything that counts is on disk,
    as it is for a crash.
    """
    if manager.watchdog_s is None and begin_anew is not None:
        begin_anew()
        os._exit(RESTART)  # for whatever starts it again, if anything does


def _tell_when_ready(manager: ServiceManager, kiosk: Kiosk) -> None:
    """Let the service manager know when the ready screen is there."""

    def painted() -> None:
        kiosk.window.ready.painted.disconnect(painted)
        # The children are painted and the picture is flushed before the event loop turns again.
        QTimer.singleShot(0, kiosk, ready)

    def ready() -> None:
        manager.ready()
        manager.status("Ready, in safe mode: without the camera." if kiosk.safe_mode else "Ready.")

    kiosk.window.ready.painted.connect(painted)


def _leave_safe_mode_later(app: QApplication, kiosk: Kiosk) -> None:
    """Let `app` end with `RESTART` after some hours in safe mode, when nobody uses the kiosk.

    That ends as it should, so the camera is used again.
    """
    end = time.monotonic() + _SAFE_MODE_S

    def look() -> None:
        if time.monotonic() > end and kiosk.is_idle:
            app.exit(RESTART)

    timer = QTimer(kiosk)
    timer.timeout.connect(look)
    timer.start(_SAFE_MODE_CHECK_MS)


def _begin_anew_when_unlocked(app: QApplication, kiosk: Kiosk, keyring: KeyringWatch) -> None:
    """Let `app` end with `RESTART` once the keyring gives the token and nobody uses the kiosk."""

    def look() -> None:
        if keyring.has_token and kiosk.is_idle:
            app.exit(RESTART)

    timer = QTimer(kiosk)
    timer.timeout.connect(look)
    timer.start(_UNLOCKED_CHECK_MS)
    keyring.start()


def _tell(manager: ServiceManager, kiosk: Kiosk) -> None:
    """Let the service manager know when the ready screen is there, and that the screen lives."""

    def painted() -> None:
        kiosk.window.ready.painted.disconnect(painted)
        # The children are painted and the picture is flushed before the event loop turns again.
        QTimer.singleShot(0, kiosk, ready)

    def ready() -> None:
        manager.ready()
        manager.status("Ready.")

    kiosk.window.ready.painted.connect(painted)
    if manager.watchdog_s is not None:
        timer = QTimer(kiosk)
        timer.timeout.connect(manager.alive)
        timer.start(round(manager.watchdog_s * 1000 / 2))
