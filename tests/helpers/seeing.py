"""Measures what was painted, not what was meant: the contrast of words on their ground."""

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.palette import contrast
from tests.helpers import fitting


def faint(root: QWidget, ratio: float) -> list[str]:
    """Return a line for each label and button on `root` that does not stand out by `ratio`."""
    picture = _grab(root)
    found = []
    for widget in _written(root):
        place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()) & root.rect()
        right, bottom = place.x() + place.width(), place.y() + place.height()
        ground, seen = _strongest(picture.crop((place.x(), place.y(), right, bottom)))
        if seen < ratio:
            said = widget.accessibleName() or widget.objectName()
            found.append(f"{said or type(widget).__name__}: {seen:.2f} to 1 on {ground}")
    return found


def _grab(root: QWidget) -> Image.Image:
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    bits = bytes(image.constBits())
    return Image.frombytes("RGB", size, bits, "raw", "RGB", image.bytesPerLine())


def _written(root: QWidget) -> list[QWidget]:
    """Return what says something and is on the screen, neither covered nor scrolled away."""
    labels: list[QWidget] = [*fitting.visible_labels(root)]
    # A full stop on a key has no pixel that is all ink.
    keys = [b for b in fitting.buttons(root) if any(map(str.isalnum, b.text()))]
    words = [*labels, *keys]
    return [w for w in words if w.visibleRegion().boundingRect() == w.rect() and w.isEnabled()]


def _strongest(picture: Image.Image) -> tuple[str, float]:
    """Return the commonest colour of `picture` and the contrast of the one that differs most."""
    colours = picture.getcolors(picture.width * picture.height) or []
    ground = _hex(max(colours)[1])
    # A colour of a few pixels may be the brim of an antialiased edge; ink covers more.
    inks = [_hex(colour) for count, colour in colours if count >= 3]
    return ground, max((contrast(colour, ground) for colour in inks), default=0.0)


def _hex(colour: object) -> str:
    assert isinstance(colour, tuple)
    return "#" + bytes(colour).hex()
