"""Lets the ready screen dim when nobody is there, and wakes it when somebody comes."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.resting import RestingScreen
from kiosk.ui.stirring import Stirring

_LOOK_EVERY_MS: Final = 300


class Rest(QObject):
    """Covers `window` with a dim screen after `after_s` seconds without a sign of anybody.

    0 seconds: never. Signs are a touch, something moving before the camera, and any state but
    *ready*; the window tells of them. It is awake again before the next paint.
    """

    def __init__(self, window: QWidget, after_s: float) -> None:
        super().__init__(window)
        self._window = window
        self.screen = RestingScreen()
        self.screen.setParent(window)
        self.screen.touched.connect(self.sign)
        self._stirring = Stirring()
        self._looked = QElapsedTimer()
        self._busy = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(after_s * 1000))
        self._limit.timeout.connect(self.dim)
        self.sign()

    @property
    def resting(self) -> bool:
        """Whether the screen is dimmed."""
        return self.screen.isVisible()

    @Slot()
    def sign(self) -> None:
        """Somebody is there: wake, and wait anew."""
        if self.resting:
            self.screen.hide()
        if self._limit.interval() and not self._busy:
            self._limit.start()

    def set_busy(self, busy: bool) -> None:
        """Stay awake while `busy`: somebody is at the screen."""
        self._busy = busy
        self._limit.stop()
        self.sign()

    def frame(self, picture: QImage) -> bool:
        """Look at a picture of the camera; tell whether it needs to be shown."""
        if not self._limit.interval() or self._busy:
            return True
        if not self._looked.isValid() or self._looked.elapsed() >= _LOOK_EVERY_MS:
            self._looked.start()
            if self._stirring.seen(picture):
                self.sign()
        return not self.resting

    def set_clock(self, now: datetime) -> None:
        """Show the time of day."""
        self.screen.set_clock(now)

    @Slot()
    def dim(self) -> None:
        """Dim now."""
        self._limit.stop()
        self.screen.setGeometry(self._window.rect())
        self.screen.show()
        self.screen.raise_()
