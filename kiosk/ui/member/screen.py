"""What screens have in common: the ground, the disc with an icon, and the parts of a question."""

from PySide6.QtCore import (
    QEasingCurve,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import Button, CountdownBar, FitLabel, accessibility
from kiosk.ui.kit.icon import paint_icon
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import Role, Themed

_POP_MS = 160
_TURN_MS = 40


class Screen(Themed, QWidget):
    """A screen. `painted` is emitted from each paint event, before its children are painted.

    It has the focus when it is shown: its accessible name is read, and no button is pressed by a
    stray Enter. Arrows and Tab lead from it to its controls.
    """

    accessible_role = accessibility.Role.Pane

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows move the focus, as they do from button to button."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.focusNextChild()
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """Add to the ground; nothing by default."""


class Disc(Themed, QWidget):
    """A filled disc with an icon; while `busy`, a ring that turns around it."""

    accessible_role = accessibility.DECORATION

    def __init__(self) -> None:
        super().__init__()
        self._icon = "check"
        self._disc, self._ink = QColor(), QColor()
        self._scale = 1.0
        self._busy = False
        self._angle = 0
        self._pop = QVariantAnimation(self)
        self._pop.setDuration(_POP_MS)
        self._pop.setStartValue(0.82)
        self._pop.setEndValue(1.0)
        self._pop.setEasingCurve(QEasingCurve.Type.OutBack)
        self._pop.valueChanged.connect(self._scaled)
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)

    @property
    def icon(self) -> str:
        """The icon on the disc."""
        return self._icon

    def set_icon(self, icon: str, disc: QColor, ink: QColor, *, busy: bool = False) -> None:
        """Show `icon` in colour `ink` on a disc of colour `disc`."""
        self._icon, self._disc, self._ink, self._busy = icon, disc, ink, busy
        if busy and self.theme.moving:
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    def pop(self) -> None:
        """Let the disc spring to its size; the first paint shows it already."""
        self._pop.stop()
        if self.theme.moving:
            self._pop.start()

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the disc and its halo."""
        side = self.theme.px(460)
        return QSize(side, side)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animations while hidden."""
        self._pop.stop()
        self._scale = 1.0
        self._turning.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the halo, the disc, its icon, and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = min(self.width(), self.height())
        halo = QColor(self._disc)
        halo.setAlphaF(0.16)
        painter.setBrush(halo)
        painter.drawEllipse(self._circle(side * 0.98))
        painter.setBrush(self._disc)
        painter.drawEllipse(self._circle(side * 0.78 * self._scale))
        paint_icon(painter, self._icon, self._circle(side * 0.46), self._ink)
        if self._busy:
            pen = QPen(self._disc, side * 0.035)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(self._circle(side * 0.93), -self._angle * 16, 90 * 16)
        painter.end()

    def _circle(self, diameter: float) -> QRectF:
        box = QRectF(0, 0, diameter, diameter)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + 14) % 360
        self.update()

    @Slot(object)
    def _scaled(self, scale: float) -> None:
        self._scale = scale
        self.update()


class QuestionScreen(Screen):
    """A question with a hint, the time left and a way back (`left()`).

    `icon` is on its disc, where there is room for one.
    """

    accessible_role = accessibility.Role.Dialog

    left = Signal()

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name)
        self._icon = icon
        self.disc = Disc()
        self.title = FitLabel("", Role.HEADLINE, least=Role.LEAD, lines=2)
        self.title.setObjectName(f"{name}_title")
        self.hint = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=2, tone=Tone.MUTED)
        self.hint.setObjectName(f"{name}_hint")
        self.back = Button("", name=f"{name}_back", icon="back", on_click=self.left.emit)
        self.countdown = CountdownBar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def arrange(self) -> None:
        """Lay everything out."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self.arrange()

    def restyle(self) -> None:
        colours = self.theme.palette
        self.disc.set_icon(self._icon, QColor(colours.brand), QColor(colours.brand_ink))
        self.arrange()

    def room_for_others(self) -> QRect:
        """Return where the message to whoever waits is shown.

        Nothing to read or to touch lies there, so that nobody who answers is disturbed: it is the
        row of the disc or, where there is none, the strip of the time left.
        """
        margin = self.theme.margin
        if not self.disc.isHidden():
            disc = self.disc.geometry()
            return QRect(margin, disc.y(), self.width() - 2 * margin, disc.height())
        top = self.countdown.y() - self.theme.gap // 2
        return QRect(0, top, self.width(), self.height() - top)
