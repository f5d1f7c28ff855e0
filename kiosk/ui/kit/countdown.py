"""The bar that shows how long a screen stays."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.theme import Themed

_TICK_MS = 40


class CountdownBar(Themed, QWidget):
    """A bar that empties while the time runs out. It only shows; the time limit is elsewhere."""

    accessible_role = accessibility.Role.ProgressBar

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("countdown")
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colour: QColor | None = None
        self._limit_ms = 0
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    @property
    def limit_ms(self) -> int:
        """How long the bar runs, in milliseconds; 0 when it does not."""
        return self._limit_ms

    @property
    def left(self) -> float:
        """The share of the time that is left, 0 to 1."""
        if not self._limit_ms or not self._clock.isValid():
            return 0.0
        return max(0.0, 1 - self._clock.elapsed() / self._limit_ms)

    @property
    def colour(self) -> QColor:
        """The colour of the bar."""
        return self._colour or QColor(self.theme.palette.ink)

    def start(self, limit_ms: int | None) -> None:
        """Start full and run for `limit_ms` milliseconds; None shows no bar."""
        self._limit_ms = limit_ms or 0
        self.setVisible(bool(limit_ms))
        if limit_ms:
            self._clock.start()
            self._ticks.start()
        else:
            self._ticks.stop()
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Colour the bar; its track is a shade of the same."""
        self._colour = colour
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Time left"))

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(self.theme.px(200), self.theme.px(14))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop painting while hidden."""
        self._ticks.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is left of the time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QColor(self.colour)
        track.setAlphaF(0.22)
        box = QRectF(self.rect())
        radius = box.height() / 2
        painter.setBrush(track)
        painter.drawRoundedRect(box, radius, radius)
        if (left := self.left) > 0:
            painter.setBrush(self.colour)
            wide = max(box.height(), box.width() * left)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                box.setLeft(box.right() - wide)
            else:
                box.setWidth(wide)
            painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot()
    def _tick(self) -> None:
        self.update()
        if self.left == 0.0:
            self._ticks.stop()
