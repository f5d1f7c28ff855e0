"""The Qt application around a kiosk: set-up, signals of the system, and a clean end."""

import gc
import os
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.app.crash_log import stop_watching, watch_for_crashes
from kiosk.app.kiosk import Kiosk
from kiosk.app.log_files import log_to
from kiosk.app.service_manager import ServiceManager
from kiosk.core.errors import KioskError
from kiosk.scan.capture.qt_logging import quieten
from kiosk.settings.load import data_folder
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import KeyringWatch
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.theme import install_fonts

_SIGNAL_CHECK_MS = 200
_UNLOCKED_CHECK_MS = 2000
_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

RESTART = 75
"""What `run_kiosk` returns when it is to be run again (sysexits.h: a temporary failure)."""


def application(*, offscreen_without_display: bool = False) -> QApplication:
    """Return the Qt application, made on the first call, with the kiosk's fonts.

    Qt ends the process when there is no display; a command that needs none says so.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if offscreen_without_display and not _display_named():
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


def _display_named() -> bool:
    return any(os.environ.get(name) for name in _DISPLAY_VARIABLES)


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


def run_kiosk(
    settings: Settings, *, windowed: bool, config: Path | None = None, token_missing: str = ""
) -> int:
    """Run the kiosk until staff leave it or the system ends it; return the exit code.

    It is `RESTART` when staff want the kiosk to begin anew. Their choices go into `config`. With
    `token_missing`, which says why there is no token, check-ins are kept until the keyring gives
    it, and the kiosk begins anew by itself as soon as nobody uses it. Raises
    `KioskError` when there is no display, or when the kiosk cannot be built.
    """
    if sys.platform == "linux" and not _display_named():
        raise KioskError(
            "There is no display here; start the kiosk in a graphical session "
            "(DISPLAY or WAYLAND_DISPLAY must be set)."
        )
    manager = ServiceManager()
    manager.starting()
    log_to(data_folder(settings), secrets=settings.secrets)
    watch_for_crashes(data_folder(settings))
    app = application()
    app.setQuitOnLastWindowClosed(False)
    kiosk = Kiosk(settings, hide_cursor=not windowed, config=config, token_missing=token_missing)
    kiosk.leave_wanted.connect(lambda: app.exit(0))
    kiosk.restart_wanted.connect(lambda: app.exit(RESTART))
    signals = SignalShutdown(app)
    _tell(manager, kiosk)
    if token_missing:
        _begin_anew_when_unlocked(app, kiosk, KeyringWatch(settings))
    if windowed:
        kiosk.window.resize(1280, 800)
        kiosk.window.show()
        if app.platformName() == "xcb":
            kiosk.window.activateWindow()  # without a window manager nobody else gives it the keys
    else:
        kiosk.full_screen.begin()
    code = 0
    try:
        kiosk.start()
        gc.freeze()  # modules and classes stay; looking at them again would hold up the screen
        code = app.exec()
    finally:
        signals.stop()
        if code == RESTART and not signals.asked.is_set():
            manager.restarting()
        else:
            manager.stopping()
        kiosk.stop()
        stop_watching()
    # Ended by the system while it was about to begin anew, it stays ended.
    return 0 if signals.asked.is_set() else code


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
