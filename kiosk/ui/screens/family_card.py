"""A card for one of a family: touched, it is marked; touched again, the mark is gone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import paint_icon
from kiosk.ui.screens.chooser import Choice, ChoiceCard
from kiosk.ui.theme import Themed


class Tick(Themed, QWidget):
    """An empty ring, or a disc with a check mark."""

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self.restyle()

    def set_on(self, on: bool) -> None:
        """Show the check mark or the ring."""
        self._on = on
        self.update()

    def restyle(self) -> None:
        """See `Themed`."""
        side = self.theme.px(84)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        colours = self.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = max(2.0, self.theme.px(6))
        box = QRectF(self.rect()).adjusted(pen, pen, -pen, -pen)
        if self._on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.brand))
            painter.drawEllipse(box)
            inset = box.width() * 0.2
            inner = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", inner, QColor(colours.brand_ink))
        else:
            painter.setPen(QPen(QColor(colours.edge), pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
        painter.end()


class FamilyCard(ChoiceCard):
    """One of a family. `pickable` is False for those who need no check-in, or must see the desk."""

    def __init__(self, choice: Choice, *, name: str, pickable: bool) -> None:
        self._tick = Tick() if pickable else None
        super().__init__(choice, name=name, trailing=self._tick or QWidget())
        self.setEnabled(pickable)
        self.setCheckable(pickable)

    @property
    def picked(self) -> bool:
        """Whether it is marked."""
        return self.isChecked()

    def set_picked(self, picked: bool) -> None:
        """Mark it, or take the mark away."""
        self.setChecked(picked)
        if self._tick is not None:
            self._tick.set_on(picked)
        self.update()

    def nextCheckState(self) -> None:
        """A touch marks nothing by itself: the screen's state does, so they never differ."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with a border in the brand's colour when it is marked."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self.theme.px(6))
        painter.setPen(QPen(QColor(self.theme.palette.brand), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, self.theme.radius, self.theme.radius)
        painter.end()
