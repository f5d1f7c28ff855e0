"""What every screen has in common: it fills the window with a ground and says when it is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.theme import Themed


class Screen(Themed, QWidget):
    """A screen. `painted` is emitted from each paint event, before its children are painted."""

    painted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground: QColor | None = None

    @property
    def ground(self) -> QColor:
        """The colour that fills the screen."""
        return self._ground or QColor(self.theme.palette.ground)

    def set_ground(self, colour: QColor) -> None:
        """Fill the screen with `colour`."""
        self._ground = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground, then whatever `paint_ground` adds."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.ground)
        self.paint_ground(painter)
        painter.end()
        self.painted.emit()

    def paint_ground(self, painter: QPainter) -> None:
        """Add to the ground; nothing by default."""
