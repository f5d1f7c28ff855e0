"""The gallery draws every screen and every staff page, and none of them twice or empty."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.ui.kit.theme import Look
from tests.gallery import members
from tests.gallery.render import contact_sheet, render

SIZE = (800, 480)


@pytest.mark.usefixtures("qapp")
def test_every_screen_becomes_a_picture(tmp_path: Path) -> None:
    written = render(tmp_path / "new", SIZE, Look())
    names = {path.stem for path in written}
    assert set(members.states()) <= names
    assert {"camera_lost", "camera_none", "camera_starting", "ready_offline"} <= names
    assert len([name for name in names if name.startswith("staff_")]) >= 16
    pictures = [QImage(str(path)) for path in written]
    assert {(picture.width(), picture.height()) for picture in pictures} == {SIZE}
    assert len({path.read_bytes() for path in written}) == len(written)


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
def test_a_sheet_holds_all_of_them(size: tuple[int, int], tmp_path: Path) -> None:
    written = []
    for number in range(9):
        written.append(tmp_path / f"{number}.png")
        Image.new("RGB", size, (250 - number, 0, 0)).save(written[-1])
    sheet = tmp_path / "sheet.png"
    contact_sheet(written, sheet)
    with Image.open(sheet) as picture:
        assert picture.width <= 2400
        rows = zip(*[iter(picture.tobytes())] * 3, strict=True)
        reds = {red for red, green, _ in rows if green == 0}
    assert reds == {250 - number for number in range(9)}


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "ready.png").mkdir()
    with pytest.raises(OSError, match=r"ready\.png"):
        render(tmp_path, SIZE, Look())
