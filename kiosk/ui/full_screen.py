"""Keeps the kiosk's window filling one screen, whatever the session around it does or lacks.

A window manager makes a window as large as its screen when it is asked to. On a bare X server there
is none: the window keeps the size it has, and nobody gives it the keyboard, so both are done here.
A compositor of Wayland lets no program place a window; there `QWidget.setScreen` is the wish.
"""

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.core.messages import msg

log = logging.getLogger(__name__)

_FOCUS_AGAIN_MS: Final = 1000
_SETTLES_MS: Final = 200
"""How long the session has to make changes of its own; one change comes as several signals."""


def screen_names() -> tuple[str, ...]:
    """Return what the screens are called, such as "HDMI-1", in the order of their numbers."""
    return tuple(screen.name() for screen in QGuiApplication.screens())


def find_screen(wanted: str) -> QScreen | None:
    """Return the screen of that name or number (from 1 on), None where there is none such."""
    wanted = wanted.strip()
    if not wanted:
        return None
    screens = QGuiApplication.screens()
    for screen in screens:
        if screen.name().casefold() == wanted.casefold():
            return screen
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 3 else 0
    return screens[number - 1] if 1 <= number <= len(screens) else None


def missing_screen(wanted: str) -> str:
    """Return a message that the screen called `wanted` is not there, "" when it is or none is."""
    if not wanted.strip() or find_screen(wanted) is not None:
        return ""
    return msg(
        "screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: "
        "{names}.",
        wanted=wanted,
        names=", ".join(screen_names()) or "-",
    )


class FullScreen(QObject):
    """Shows `window` on the screen called `monitor` ("": the main one), as large as that.

    When screens come, go or change, the window follows: to the main one while its own is away.
    While no window of the kiosk has the keyboard it is asked for: what a hand scanner types would
    go nowhere.
    """

    def __init__(self, window: QWidget, monitor: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._monitor = monitor
        self._trouble = ""
        self._begun = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._settled.timeout.connect(self._place)
        self._focus_again = QTimer(self, interval=_FOCUS_AGAIN_MS)
        self._focus_again.timeout.connect(self._take_focus)

    @property
    def trouble(self) -> str:
        """A message that the screen which was asked for is not there, or ""."""
        return self._trouble

    def begin(self) -> None:
        """Show the window, and keep it so from now on."""
        self._begun = True
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "there is no screen without an application"
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._changed)
        application.primaryScreenChanged.connect(self._changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._changed)
        self._place()
        self._focus_again.start()

    def stop(self) -> None:
        """Follow nothing any more: the window is about to be closed."""
        self._begun = False
        self._settled.stop()
        self._focus_again.stop()

    @Slot()
    def _changed(self) -> None:
        if self._begun:
            self._settled.start()

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self._changed()

    @Slot()
    def _place(self) -> None:
        screen = find_screen(self._monitor) or QGuiApplication.primaryScreen()
        if screen is None:
            return  # Qt keeps the window; it is placed when a screen is there again
        before, self._trouble = self._trouble, missing_screen(self._monitor)
        if self._trouble and self._trouble != before:
            log.warning("%s", self._trouble)
        window = self._window
        if window.screen() is not screen or window.geometry() != screen.geometry():
            # While it is full screen, some window managers keep it on the screen where it is.
            if window.isVisible() and window.screen() is not screen:
                window.showNormal()
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
        window.showFullScreen()
        window.activateWindow()

    @Slot()
    def _take_focus(self) -> None:
        """Ask for the keyboard; what a window manager says to that is its own business."""
        if QGuiApplication.focusWindow() is None:
            self._window.activateWindow()
