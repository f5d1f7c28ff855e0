"""Writes the pictures of the gallery, and sheets with many of them side by side."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from kiosk.core.identification.find_me import SecondFact
from kiosk.ui.kit.theme import Look, install_fonts
from kiosk.ui.window import KioskWindow
from tests.gallery import members, setup, staff

_SHEET_WIDTH: Final = 2400  # pixels
_TILE_HEIGHT: Final = {True: 520, False: 300}  # of a portrait picture, of a landscape one
_GAP: Final = 10
_GREY: Final = "#8a8f98"


def render(folder: Path, size: tuple[int, int], look: Look) -> list[Path]:
    """Write a PNG of every screen and staff page of `size` into `folder`; return their paths.

    Needs a `QApplication`; works offscreen. Raises `OSError` when one cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    install_fonts()
    written = []
    with closing(_pictures(size, look)) as pictures:
        for name, picture in pictures:
            path = folder / f"{name}.png"
            if not picture.save(str(path)):
                raise OSError(f"The picture {path} cannot be written.")
            written.append(path)
    return written


def contact_sheet(
    pictures: Sequence[Path], file: Path, *, columns: int = 0, tall: int = 0, colours: int = 0
) -> None:
    """Write all `pictures`, which are of one size, side by side into `file` (a PNG).

    `columns`, the height `tall` of each and the number of `colours` are chosen when they are 0.
    """
    with Image.open(pictures[0]) as first:
        width, height = first.size
    tall = tall or _TILE_HEIGHT[height > width]
    wide = round(width * tall / height)
    columns = columns or max(1, (_SHEET_WIDTH - _GAP) // (wide + _GAP))
    rows = -(-len(pictures) // columns)
    sheet = Image.new("RGB", (columns * (wide + _GAP) + _GAP, rows * (tall + _GAP) + _GAP), _GREY)
    for number, path in enumerate(pictures):
        row, column = divmod(number, columns)
        with Image.open(path) as picture:
            tile = picture.convert("RGB").resize((wide, tall), Image.Resampling.LANCZOS)
        sheet.paste(tile, (_GAP + column * (wide + _GAP), _GAP + row * (tall + _GAP)))
    if colours:
        sheet = sheet.quantize(colours)
    sheet.save(file, optimize=True)


def _pictures(size: tuple[int, int], look: Look) -> Generator[tuple[str, QPixmap], None, None]:
    with _window(size, look, SecondFact.EMAIL) as window:
        for name, image in members.pictures(window):
            yield name, QPixmap.fromImage(image)
    with _window(size, look, SecondFact.BIRTHDAY) as window:
        window.show_state(members.states()["prove_fact"], members.LIMIT_MS)
        QCoreApplication.processEvents()
        yield "prove_fact_digits", window.grab()
    for name, page in setup.pages(size, look):
        yield f"setup_{name}", page.grab()
    for name, area in staff.pages(size, look):
        yield f"staff_{name}", area.grab()


@contextmanager
def _window(size: tuple[int, int], look: Look, fact: SecondFact) -> Iterator[KioskWindow]:
    window = KioskWindow(look=look, find_me=fact)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.hide()
        window.deleteLater()
