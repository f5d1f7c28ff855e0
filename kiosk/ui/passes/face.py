"""What a pass looks like: the code, whose it is, and the gym; in hundredths of a millimetre."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.errors import KioskError
from kiosk.core.members import Customer
from kiosk.core.sentences import say
from kiosk.ui.passes.code import paint_modules, pass_modules
from kiosk.ui.passes.lettering import Words

Paint = Callable[[QPainter, QRectF], None]
"""Paints a picture into a rectangle, keeping its shape."""


@dataclass(frozen=True, slots=True)
class Branding:
    """The gym on a pass: its name ("": none), and what paints its logo (None: none)."""

    gym: str = ""
    logo: Paint | None = None

    @classmethod
    def of(cls, gym: str, logo: str) -> "Branding":
        """Return the gym called `gym` with the picture in the file `logo` ("": none).

        Raises `KioskError` as `read_logo` does.
        """
        return cls(gym, read_logo(Path(logo)) if logo else None)


@dataclass(frozen=True, slots=True)
class Face:
    """One pass: the text of its code, and who it belongs to."""

    text: str
    name: str
    number: str

    @classmethod
    def of(cls, text: str, customer: Customer) -> "Face":
        """Return the face of the pass `text` of `customer`."""
        name = f"{customer.first_name} {customer.last_name}"
        return cls(text, " ".join(name.split()), str(customer.id))


def read_logo(file: Path) -> Paint:
    """Return what paints the picture in `file` (SVG, PNG, JPEG).

    Raises `KioskError` when it is not there or cannot be read as a picture.
    """
    if not file.is_file():
        raise KioskError(say("There is no picture {file}; check screen.logo.", file=str(file)))
    if file.suffix.lower() == ".svg":
        renderer = QSvgRenderer(str(file))
        if renderer.isValid():
            size = renderer.defaultSize()

            def paint_svg(painter: QPainter, place: QRectF) -> None:
                renderer.render(painter, _inside(place, size.width(), size.height()))

            return paint_svg
    image = QImage(str(file))
    if image.isNull():
        raise KioskError(
            say("{file} is no picture the kiosk can read; check screen.logo.", file=str(file))
        )

    def paint_image(painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_inside(place, image.width(), image.height()), image)

    return paint_image


def paint_beside(
    painter: QPainter, place: QRectF, face: Face, gym: Branding, *, outlines: bool = False
) -> None:
    """Paint code left, words right: for labels and cards. `outlines`: letters as shapes."""
    side = place.height()
    paint_modules(painter, QRectF(place.x(), place.y(), side, side), pass_modules(face.text))
    gap = side * 0.03
    words = QRectF(place.x() + side + gap, place.y(), place.width() - side - gap, side)
    pen = Words(painter, outlines=outlines, align=Qt.AlignmentFlag.AlignLeft)
    top = words.y() + side * 0.08
    if gym.logo is not None:
        gym.logo(painter, QRectF(words.x(), top, words.width(), side * 0.2))
        top += side * 0.25
    if gym.gym:
        pen.write(QRectF(words.x(), top, words.width(), side * 0.2), gym.gym, side * 0.075)
    name = QRectF(words.x(), words.y() + side * 0.4, words.width(), side * 0.4)
    pen.write(name, face.name, side * 0.125, bold=True)
    number = QRectF(words.x(), words.y() + side * 0.85, words.width(), side * 0.11)
    pen.write(number, face.number, side * 0.08)


def paint_upright(
    painter: QPainter, place: QRectF, face: Face, gym: Branding, *, outlines: bool = False
) -> None:
    """Paint gym, code and words below each other: for a page, and for a phone."""
    width, height = place.width(), place.height()
    pen = Words(painter, outlines=outlines, align=Qt.AlignmentFlag.AlignHCenter)
    code = code_place(place)
    head = QRectF(place.x() + width * 0.06, place.y(), width * 0.88, code.y() - place.y())
    if gym.logo is not None:
        logo = QRectF(head.x(), head.y() + head.height() * 0.2, head.width(), head.height() * 0.4)
        gym.logo(painter, logo)
    if gym.gym:
        low = QRectF(head.x(), head.y() + head.height() * 0.64, head.width(), head.height() * 0.32)
        pen.write(low, gym.gym, width * 0.055)
    paint_modules(painter, code, pass_modules(face.text))
    foot = QRectF(head.x(), code.bottom(), head.width(), place.y() + height - code.bottom())
    name = QRectF(foot.x(), foot.y(), foot.width(), foot.height() * 0.58)
    pen.write(name, face.name, width * 0.085, bold=True)
    number = QRectF(foot.x(), foot.y() + foot.height() * 0.68, foot.width(), foot.height() * 0.2)
    pen.write(number, face.number, width * 0.05)


def code_place(place: QRectF) -> QRectF:
    """Return where `paint_upright` puts the code, with its white around it."""
    side = place.width() * 0.8
    left = place.x() + (place.width() - side) / 2
    return QRectF(left, place.y() + place.height() * 0.2, side, side)


def _inside(place: QRectF, width: float, height: float) -> QRectF:
    """Return the largest rectangle of that shape inside `place`, in its middle."""
    factor = min(place.width() / max(1.0, width), place.height() / max(1.0, height))
    w, h = width * factor, height * factor
    return QRectF(place.x() + (place.width() - w) / 2, place.y() + (place.height() - h) / 2, w, h)
