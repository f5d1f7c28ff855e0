"""Our own icons: drawn from SVG at the very size they are shown at, in any colour."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.resources import resource

_MIRRORED: Final = frozenset({"back", "forward", "previous", "leave", "send"})
"""Icons that point where reading goes, or comes from; they turn round with it."""


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def icon_pixmap(
    name: str, size: int, colour: str, ratio: float = 1.0, *, to_left: bool = False
) -> QPixmap:
    """Return icon `name` as a square of `size` logical pixels in `colour` (`#rrggbb`).

    `ratio` is the device pixel ratio; `to_left` tells that reading goes to the left. Raises
    `FileNotFoundError` when there is no such icon.
    """
    svg = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(0, 0, side, side))
    painter.end()
    if to_left and name in _MIRRORED:
        pixmap = pixmap.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint icon `name` centred in `box`."""
    size = int(min(box.width(), box.height()))
    ratio = painter.device().devicePixelRatio()
    to_left = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    pixmap = icon_pixmap(name, size, colour.name(), ratio, to_left=to_left)
    corner = box.center() - QRectF(0, 0, size, size).center()
    painter.drawPixmap(corner, pixmap)


def button_icon(button: QAbstractButton, name: str, size: int, gap: int, colour: QColor) -> None:
    """Put icon `name` on `button`, `gap` away from its words; a disabled button fades it.

    The gap is part of the picture: Qt has no other way to set it.
    """
    ratio = button.devicePixelRatioF()
    to_left = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    icon = icon_pixmap(name, size, colour.name(), ratio, to_left=to_left)
    padded = QPixmap(round((size + gap) * ratio), round(size * ratio))
    padded.setDevicePixelRatio(ratio)
    padded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(padded)
    painter.drawPixmap(gap if to_left else 0, 0, icon)
    painter.end()
    button.setIconSize(QSize(size + gap, size))
    button.setIcon(QIcon(padded))


class Icon(Themed, QWidget):
    """An icon of `size` (pixels at u = 1)."""

    accessible_role = accessibility.DECORATION

    def __init__(self, name: str, size: float = 48, *, tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._name = name
        self._size = size
        self._tone = tone
        self._colour: QColor | None = None
        self.restyle()

    @property
    def name(self) -> str:
        """Which icon is shown."""
        return self._name

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon."""
        self._name = name
        if tone is not None:
            self._tone, self._colour = tone, None
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Colour the icon freely, for coloured grounds."""
        self._colour = colour
        self.update()

    def restyle(self) -> None:
        side = self.theme.px(self._size)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        colour = self._colour or self.theme.palette.tone(self._tone)
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), colour)
        painter.end()


class IconLabel(Themed, QWidget):
    """An icon and words that belong together."""

    def __init__(
        self,
        icon: str,
        text: str,
        role: Role = Role.BODY,
        *,
        tone: Tone = Tone.PLAIN,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self.icon = Icon(icon, _icon_size(role), tone=tone)
        self.label = Label(text, role, tone=tone, wrap=wrap)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.label, 1)
        self.restyle()

    def set(self, icon: str, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Show other words, with their icon."""
        self.icon.set_icon(icon, tone)
        self.label.setText(text)
        self.label.set_tone(tone)

    def restyle(self) -> None:
        self._row.setSpacing(self.theme.px(16))


def _icon_size(role: Role) -> float:
    return {
        Role.CAPTION: 34.0,
        Role.BODY: 42.0,
        Role.BUTTON: 44.0,
        Role.LEAD: 54.0,
        Role.TITLE: 72.0,
        Role.HEADLINE: 108.0,
        Role.HERO: 180.0,
    }[role]
