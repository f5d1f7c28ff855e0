"""What is set into a sentence keeps its place in it, whichever way the sentence is read."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

from kiosk.core.admission import visit_notes
from kiosk.ui.kit.theme import Role, Theme
from kiosk.ui.language.formats import format_text, isolated, join_inline
from kiosk.ui.member.texts import note_text

BOOKED = visit_notes.BookedClass("Spin", datetime(2026, 11, 23, 18, 30, tzinfo=UTC), "Cycle Room")


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """Reading goes from right to left in this test, and times are written as in Arabic."""
    before = QLocale()
    QLocale.setDefault(QLocale("ar-AE"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def place(text: str, part: str) -> float:
    """Return where the first letter of `part` stands in `text`, in pixels from the left."""
    layout = QTextLayout(text, Theme(1080, 1920).font(Role.BODY))
    option = layout.textOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    found: Any = line.cursorToX(text.index(part))  # PySide6 gives the cursor back, too
    return float(found[0])


@pytest.mark.usefixtures("arabic")
def test_class_time_and_room_follow_each_other_from_the_right() -> None:
    said = note_text(BOOKED)
    assert place(said, "Spin") > place(said, "6:30") > place(said, "Cycle")


@pytest.mark.usefixtures("arabic")
def test_a_path_in_a_sentence_keeps_its_order() -> None:
    said = format_text("حُفظ باسم {path}", path="/media/STICK/logs-2026.zip")
    assert place(said, "media") < place(said, "STICK") < place(said, ".zip") < place(said, "باسم")


@pytest.mark.usefixtures("arabic")
def test_parts_beside_each_other_follow_from_the_right() -> None:
    said = join_inline(("6:42 م", "", "qr", "zxing"))
    assert said.count("·") == 2
    assert place(said, "6:42") > place(said, "qr") > place(said, "zxing")


@pytest.mark.usefixtures("qapp")
def test_sentences_read_from_the_left_are_left_alone() -> None:
    assert isolated("Spin") == "Spin"
    assert "\u2068" not in note_text(BOOKED)


@pytest.mark.usefixtures("arabic")
def test_the_marks_of_isolation_cannot_be_seen() -> None:
    def picture(text: str) -> QImage:
        image = QImage(QSize(600, 80), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(Theme(1080, 1920).font(Role.BODY))
        painter.drawText(QPoint(20, 60), text)
        painter.end()
        return image

    assert isolated("Spin") != "Spin"
    assert picture(isolated("Spin")) == picture("Spin")
