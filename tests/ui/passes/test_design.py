"""What stands on a pass beside its code: the name in any script, the gym, its logo."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.errors import KioskError
from kiosk.ui.passes import Branding, PassDesign, pass_png, pass_svg, read_logo
from kiosk.ui.passes.design import can_be_written, paint_horizontal
from kiosk.ui.passes.output import pass_image

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = (1200, 700)
NOBODY = Branding()


def label(face: PassDesign, gym: Branding = NOBODY) -> QImage:
    """A label, with room around it to see what leaves it."""
    image = QImage(*SIZE, QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_horizontal(painter, QRectF(100, 100, 1000, 500), face, gym)
    painter.end()
    return image


def ink(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """How many pixels are dark in a part of the picture."""
    part = image.copy(left, top, right - left, bottom - top)
    part = part.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = Image.frombytes(
        "L", (part.width(), part.height()), bytes(part.constBits()), "raw", "L", part.bytesPerLine()
    )
    return sum(pixels.histogram()[:128])


def words(face: PassDesign, gym: Branding = NOBODY) -> int:
    """How much ink there is right of the code."""
    return ink(label(face, gym), 610, 0, *SIZE)


def test_a_pass_says_whose_it_is_and_of_which_gym() -> None:
    face = PassDesign("TEXT", "Zoë Łukasiewicz-O’Brien", "7")
    nameless = PassDesign("TEXT", "", "7")
    assert words(nameless) > 50  # the id
    assert words(face) > words(nameless) + 500
    assert words(face, Branding("Iron Gym")) > words(face) + 200
    assert PassDesign.of("TEXT", Customer(CustomerId(7), " Ana ", "de  Sousa")) == PassDesign(
        "TEXT", "Ana de Sousa", "7"
    )


@pytest.mark.parametrize(
    "name",
    [
        "Wolfeschlegelsteinhausenbergerdorff " * 4,
        "x" * 300,
        "Ana-Maria " * 40,
        "W" * 40 + "-" + "W" * 40,
        "-",
        "- - -",
    ],
)
def test_no_name_leaves_the_label_or_touches_the_code(name: str) -> None:
    face = PassDesign("TEXT", name.strip(), "7")
    image, code_alone = label(face), label(PassDesign("TEXT", "", ""))
    width, height = SIZE
    assert ink(image, 0, 0, width, 100) == 0
    assert ink(image, 0, 600, width, height) == 0
    assert ink(image, 1101, 0, width, height) == 0
    assert ink(image, 0, 0, 600, height) == ink(code_alone, 0, 0, 600, height)


@pytest.mark.parametrize("name", ["\U0010ffff", "Ana \U0010fffe"])
def test_a_name_that_cannot_be_written_leaves_the_id(name: str) -> None:
    assert not can_be_written(name)
    assert words(PassDesign("TEXT", name, "7")) == words(PassDesign("TEXT", "", "7"))


def test_latin_names_can_always_be_written() -> None:
    assert can_be_written("Zoë Łukasiewicz-O’Brien Ñandú Çelik Şahin Ðorđe Ørsted")


def logo(folder: Path, name: str) -> Path:
    """A red picture of the gym's."""
    file = folder / name
    if file.suffix == ".svg":
        file.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
            '<rect width="40" height="20" fill="#ff0000"/></svg>'
        )
    else:
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        image.save(str(file))
    return file


@pytest.mark.parametrize("name", ["logo.svg", "logo.png", "logo.jpg"])
def test_a_logo_keeps_its_shape(name: str, tmp_path: Path) -> None:
    gym = Branding(logo=read_logo(logo(tmp_path, name)))
    image = pass_image(PassDesign("TEXT", "Ana", "7"), gym)
    red = [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if (colour := image.pixelColor(x, y)).red() > 200 and colour.green() < 60
    ]
    assert red
    wide = max(x for x, _ in red) - min(x for x, _ in red)
    high = max(y for _, y in red) - min(y for _, y in red)
    assert wide / high == pytest.approx(2, rel=0.1)


@pytest.mark.qt_log_ignore("Cannot read file")
@pytest.mark.parametrize("name", ["logo.svg", "logo.png", "nothing.png"])
def test_what_is_no_picture_is_told(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    if name.startswith("logo"):
        file.write_bytes(b"not a picture")
    with pytest.raises(KioskError, match="no picture"):
        read_logo(file)


def test_an_svg_needs_no_font() -> None:
    svg = pass_svg(PassDesign("TEXT", "Zoë <b>&amp;", "7"), Branding("Iron & Gym"))
    assert b"<text" not in svg
    assert QSvgRenderer(svg).isValid()


def test_pictures_are_the_same_every_time() -> None:
    face = PassDesign("TEXT", "Ana", "7")
    assert pass_png(face, NOBODY) == pass_png(face, NOBODY)
    assert pass_png(face, NOBODY).startswith(b"\x89PNG")
