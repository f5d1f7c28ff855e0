"""How long nobody has touched the staff area."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
    }
)


class IdleWatch(QObject):
    """Tells when nobody has touched, typed or scanned for a while.

    While running it sees the events of the whole application, because a finger may land on any
    child of `place`. Signals: `left(seconds)` once a second near the end; `idle()` once.
    """

    left = Signal(int)
    idle = Signal()

    def __init__(self, place: QWidget, *, warn_s: int = 10) -> None:
        super().__init__(place)
        self._place = place
        self._warn_ms = warn_s * 1000
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setTimerType(Qt.TimerType.PreciseTimer)  # coarse ones may be 5 % off
        self._limit.timeout.connect(self._over)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._tell)
        self._told = 0

    @property
    def remaining_ms(self) -> int:
        """Milliseconds until `idle`; -1 when not waiting."""
        return self._limit.remainingTime()

    def start(self, seconds: float) -> None:
        """Begin to wait for `seconds` without a sign of anybody."""
        self.stop()
        self._limit.start(max(1, round(seconds * 1000)))
        self._tick.start()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> None:
        """Stop waiting."""
        self._limit.stop()
        self._tick.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._say(0)

    def sign(self) -> None:
        """Somebody is there: begin the wait again."""
        if self._limit.isActive():
            self._limit.start()
            self._say(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. Only looks; every event goes on to where it was going."""
        if event.type() in _SIGNS and self._inside(watched):
            self.sign()
        return False

    def _inside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (
            watched is self._place or self._place.isAncestorOf(watched)
        )

    def _tell(self) -> None:
        remaining = self._limit.remainingTime()
        near = 0 <= remaining <= self._warn_ms and self._limit.interval() > self._warn_ms
        self._say(-(-remaining // 1000) if near else 0)

    def _say(self, seconds: int) -> None:
        if seconds != self._told:
            self._told = seconds
            self.left.emit(seconds)

    def _over(self) -> None:
        self.stop()
        self.idle.emit()
