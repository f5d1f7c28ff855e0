"""The gallery renders every screen, and none of them empty."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.ui import gallery


@pytest.mark.usefixtures("qapp")
def test_every_screen_becomes_a_picture(tmp_path: Path) -> None:
    written = gallery.render_gallery(tmp_path, [(800, 480)])
    names = {path.stem for path in written}
    assert set(gallery.states()) <= names
    assert {"camera_lost", "camera_none", "camera_starting", "ready_offline"} <= names
    pictures = [QImage(str(path)) for path in written]
    assert all(picture.width() == 800 and picture.height() == 480 for picture in pictures)
    assert len({path.read_bytes() for path in written}) == len(written)


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "800x480").mkdir()
    (tmp_path / "800x480" / "ready.png").mkdir()
    with pytest.raises(OSError, match=r"ready\.png"):
        gallery.render_gallery(tmp_path, [(800, 480)])
