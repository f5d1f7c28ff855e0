"""The gym's logo, fitted into its place whatever its shape."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.palette import Scheme, contrast, palette_for
from kiosk.ui.kit.theme import Themed

_LARGEST: Final = 2048  # pixels of a side that are read from a PNG
_LEAST_CONTRAST: Final = (
    1.6  # a picture whose mean colour stands out less gets a plate of the other scheme
)
_SAMPLE: Final = 32
_KEEP: Final = Qt.AspectRatioMode.KeepAspectRatio


class Logo(Themed, QWidget):
    """Shows a PNG or SVG, as large as fits, where reading begins; nothing without a picture.

    A picture too much like the ground to be seen is put on a plate.
    """

    accessible_role = accessibility.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("logo")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._svg: QSvgRenderer | None = None
        self._image = QImage()
        self._mean = QColor()
        self.hide()

    @property
    def shown(self) -> bool:
        """Whether there is a picture."""
        return self._svg is not None or not self._image.isNull()

    def set_file(self, file: Path | None) -> bool:
        """Show the picture in `file`, or none; tell whether there is one now."""
        self._svg, self._image = None, QImage()
        if file is not None and file.suffix.lower() == ".svg":
            svg = QSvgRenderer(str(file)) if file.is_file() else QSvgRenderer()
            self._svg = svg if svg.isValid() else None
        elif file is not None:
            image = QImage(str(file))
            if max(image.width(), image.height()) > _LARGEST:
                image = image.scaled(
                    QSize(_LARGEST, _LARGEST),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            self._image = image
        self._mean = _mean_colour(self._draw(QSize(_SAMPLE, _SAMPLE)))
        self.setVisible(self.shown)
        self.update()
        return self.shown

    def sizeHint(self) -> QSize:
        """Ask for the height of a heading."""
        return QSize(self.theme.px(600), self.theme.px(110))

    def restyle(self) -> None:
        self.updateGeometry()

    def place_of_picture(self) -> QRectF:
        """Return where the picture is, in pixels of this widget."""
        box = QRectF(self.rect())
        natural = self._natural()
        if natural.isEmpty():
            return QRectF()
        if self._plate():
            pad = box.height() * 0.14
            box.adjust(pad * 1.5, pad, -pad * 1.5, -pad)
        fitted = QRectF(0, 0, *natural.scaled(box.size().toSize(), _KEEP).toTuple())
        fitted.moveCenter(box.center())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            fitted.moveRight(box.right())
        else:
            fitted.moveLeft(box.left())
        return fitted

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate, if it takes one, and the picture."""
        if not self.shown:
            return
        place = self.place_of_picture()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if plate := self._plate():
            pad = self.height() * 0.14
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(plate))
            radius = self.theme.radius * 2 / 3
            painter.drawRoundedRect(
                place.adjusted(-pad * 1.5, -pad, pad * 1.5, pad), radius, radius
            )
        if self._svg is not None:
            self._svg.render(painter, place)
        else:
            painter.drawImage(place, self._image)
        painter.end()

    def _natural(self) -> QSize:
        return self._svg.defaultSize() if self._svg is not None else self._image.size()

    def _draw(self, size: QSize) -> QImage:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        if self._svg is not None:
            self._svg.render(painter, QRectF(image.rect()))
        elif not self._image.isNull():
            painter.drawPixmap(image.rect(), QPixmap.fromImage(self._image))
        painter.end()
        return image

    def _plate(self) -> str:
        """Return the colour of the plate, "" when the picture can be seen without one."""
        colours = self.theme.palette
        if (
            not self._mean.isValid()
            or contrast(self._mean.name(), colours.ground) >= _LEAST_CONTRAST
        ):
            return ""
        other = Scheme.LIGHT if colours.scheme is Scheme.DARK else Scheme.DARK
        return palette_for(other, high_contrast=colours.high_contrast).card


def _mean_colour(image: QImage) -> QColor:
    """Return the mean of what is not transparent; an invalid colour when all is."""
    red = green = blue = weight = 0.0
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            red += pixel.redF() * pixel.alphaF()
            green += pixel.greenF() * pixel.alphaF()
            blue += pixel.blueF() * pixel.alphaF()
            weight += pixel.alphaF()
    if weight < 1:
        return QColor()
    return QColor.fromRgbF(red / weight, green / weight, blue / weight)
