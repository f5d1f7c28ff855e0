"""Pictures of what was laid out, as a scanner or a phone would make them."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


def pages(file: Path, *, dpi: float) -> list[QImage]:
    """Return the pages of a PDF on white paper."""
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    found = [_on_white(document, page, dpi) for page in range(document.pageCount())]
    document.close()
    return found


def first_page(file: Path, *, dpi: float) -> QImage:
    """Return the only page of a PDF on white paper."""
    (page,) = pages(file, dpi=dpi)
    return page


def _on_white(document: QPdfDocument, page: int, dpi: float) -> QImage:
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return paper
