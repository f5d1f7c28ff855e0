"""Passes as PDF sheets, as PNG and SVG, and on the default printer.

Printing shows no dialog: that would be a way out of the kiosk.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QFile, QIODevice, QLineF, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgGenerator

from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.ui.passes.design import (
    QUIET_ZONE,
    Branding,
    PassDesign,
    code_rect,
    paint_horizontal,
    paint_vertical,
    pass_modules,
)

UNITS_PER_MM: Final = 100
_DPI: Final = 1200
_MM_PER_INCH: Final = 25.4

_MARK: Final = 4.0
"""Length of a crop mark, millimetres."""

_MARK_GAP: Final = 1.0
_MODULE_PX: Final = 16


class Layout(StrEnum):
    """How passes go on paper."""

    PAGE = "page"
    LABELS = "labels"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet, all in millimetres: page, places (size, how many, first, distance) and margins.

    `inset` is kept free inside each place; `crop_marks` are for paper without cuts.
    """

    page: tuple[float, float]
    place: tuple[float, float]
    columns: int = 1
    rows: int = 1
    first: tuple[float, float] = (0, 0)
    step: tuple[float, float] = (0, 0)
    inset: float = 0
    crop_marks: bool = False

    @property
    def places(self) -> list[QRectF]:
        """The places of a sheet, row by row."""
        return [
            QRectF(
                self.first[0] + column * self.step[0],
                self.first[1] + row * self.step[1],
                *self.place,
            )
            for row in range(self.rows)
            for column in range(self.columns)
        ]


GRIDS: Final = {
    Layout.PAGE: Grid(page=(105, 148), place=(105, 148)),  # A6
    # A4 with 3 x 7 labels of 63.5 x 38.1 mm, the commonest sheet (Avery L7160 and its likes).
    Layout.LABELS: Grid(
        page=(210, 297),
        place=(63.5, 38.1),
        columns=3,
        rows=7,
        first=(7.25, 15.15),
        step=(66.0, 38.1),
        inset=2.0,
    ),
    # A4 with 2 x 5 of the size of a credit card (ID-1, ISO/IEC 7810: 85.60 x 53.98 mm).
    Layout.CARDS: Grid(
        page=(210, 297),
        place=(85.6, 54.0),
        columns=2,
        rows=5,
        first=(19.4, 13.5),
        step=(85.6, 54.0),
        inset=3.0,
        crop_marks=True,
    ),
}


def write_pdf(file: Path, designs: Iterable[PassDesign], layout: Layout, gym: Branding) -> None:
    """Write passes into `file`, which exists and keeps its permissions.

    `designs` are taken one by one, so that any number goes into little memory. Needs a
    `QGuiApplication`. Raises `OSError` when `file` cannot be written.
    """
    out = QFile(str(file))
    if not out.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.Truncate):
        raise OSError(0, out.errorString())
    writer = QPdfWriter(out)
    writer.setResolution(_DPI)
    writer.setCreator("Turnstile")
    writer.setTitle(gym.gym)
    paint_sheets(writer, designs, layout, gym)
    out.flush()
    broken, why = out.error() is not QFile.FileError.NoError, out.errorString()
    out.close()
    if broken:
        raise OSError(0, why)


def paint_sheets(
    paper: QPdfWriter | QPrinter, designs: Iterable[PassDesign], layout: Layout, gym: Branding
) -> None:
    """Paint passes on `paper`, sheet after sheet. Raises `KioskError` when it takes none."""
    grid = GRIDS[layout]
    use_paper(paper, grid)
    painter = QPainter()
    if not painter.begin(paper):
        raise KioskError(msg("The paper cannot be painted on; choose another file or printer."))
    units = paper.resolution() / _MM_PER_INCH / UNITS_PER_MM
    painter.scale(units, units)
    paint = paint_vertical if layout is Layout.PAGE else paint_horizontal
    places = grid.places
    for number, design in enumerate(designs):
        here = number % len(places)
        if here == 0:
            if number:
                paper.newPage()
            _mark(painter, grid)
        paint(painter, _units(places[here], grid.inset), design, gym)
    painter.end()


def use_paper(paper: QPagedPaintDevice, grid: Grid) -> None:
    """Let `paper` have the size of the sheet, and no margins of its own."""
    paper.setPageSize(QPageSize(QSizeF(*grid.page), QPageSize.Unit.Millimeter))
    paper.setPageMargins(QMarginsF(0, 0, 0, 0))


def _units(place: QRectF, inset: float) -> QRectF:
    side = (inset * UNITS_PER_MM, inset * UNITS_PER_MM, 2 * inset * UNITS_PER_MM)
    x, y, width, height = (
        value * UNITS_PER_MM for value in (place.x(), place.y(), place.width(), place.height())
    )
    return QRectF(x + side[0], y + side[1], width - side[2], height - side[2])


def _mark(painter: QPainter, grid: Grid) -> None:
    """Draw short lines outside of the cards, at every cut."""
    if not grid.crop_marks:
        return
    left, top = grid.first
    right = left + (grid.columns - 1) * grid.step[0] + grid.place[0]
    bottom = top + (grid.rows - 1) * grid.step[1] + grid.place[1]
    away, end = _MARK_GAP, _MARK_GAP + _MARK
    lines = []
    for column in range(grid.columns + 1):
        x = left + column * grid.step[0]
        lines += [(x, top - end, x, top - away), (x, bottom + away, x, bottom + end)]
    for row in range(grid.rows + 1):
        y = top + row * grid.step[1]
        lines += [(left - end, y, left - away, y), (right + away, y, right + end, y)]
    painter.setPen(QPen(QColor("black"), 0.1 * UNITS_PER_MM))
    painter.drawLines([QLineF(*(value * UNITS_PER_MM for value in line)) for line in lines])


_PAGE: Final = GRIDS[Layout.PAGE].page


_WHOLE: Final = QRectF(0, 0, _PAGE[0] * UNITS_PER_MM, _PAGE[1] * UNITS_PER_MM)


def pass_image(design: PassDesign, gym: Branding) -> QImage:
    """Return the pass upright, with a whole number of pixels a module."""
    modules = len(pass_modules(design.text)) + 2 * QUIET_ZONE
    scale = modules * _MODULE_PX / code_rect(_WHOLE).width()
    image = QImage(
        round(_WHOLE.width() * scale),
        round(_WHOLE.height() * scale),
        QImage.Format.Format_RGB32,
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint_vertical(painter, _WHOLE, design, gym)
    painter.end()
    return image


def pass_png(design: PassDesign, gym: Branding) -> bytes:
    """Return the pass as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pass_image(design, gym).save(buffer, "PNG")  # type: ignore[call-overload]  # str, as documented
    return bytes(buffer.data().data())


def pass_svg(design: PassDesign, gym: Branding) -> bytes:
    """Return the pass as an SVG whose letters are shapes: it needs no font."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(_WHOLE.width() / 10), round(_WHOLE.height() / 10)))
    generator.setViewBox(_WHOLE)
    generator.setTitle(design.name or design.number)
    painter = QPainter(generator)
    painter.fillRect(_WHOLE, 0xFFFFFFFF)
    paint_vertical(painter, _WHOLE, design, gym, outlines=True)
    painter.end()
    return bytes(buffer.data().data())


def default_printer() -> QPrinter | None:
    """Return the printer the system calls the default one, or None. May block on the network."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


class PassPrinter:
    """Prints passes, one A6 page each, on the default printer. To be called off the GUI thread.

    `gym` tells what the gym is called now; `printer` gives the printer (None: there is none).
    """

    def __init__(
        self,
        gym: Callable[[], Branding],
        printer: Callable[[], QPrinter | None] = default_printer,
    ) -> None:
        self._gym = gym
        self._printer = printer

    def print_pass(self, design: PassDesign) -> None:
        """Print one pass. Raises `KioskError` when there is no printer, or it takes nothing."""
        printer = self._printer()
        if printer is None:
            raise KioskError(
                msg(
                    "This computer has no default printer; set one up, or make a file with "
                    "`{command}`.",
                    command=f"kiosk pass {design.number} -o pass.pdf",
                )
            )
        printer.setDocName(f"Pass {design.number}")
        paint_sheets(printer, [design], Layout.PAGE, self._gym())
        if printer.printerState() is QPrinter.PrinterState.Error:
            raise KioskError(
                msg("The printer did not take the pass; look at the printer, try again.")
            )
