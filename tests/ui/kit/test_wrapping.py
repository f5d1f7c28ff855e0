"""Lines are broken between words, evenly, and inside a word only when nothing else helps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import FitLabel
from kiosk.ui.kit import text as framing
from kiosk.ui.kit.theme import Role, Theme, install_fonts


@pytest.fixture
def font(qapp: object) -> QFont:
    """The headline font of the reference window."""
    assert qapp
    install_fonts()
    return Theme(1080, 1920).font(Role.HEADLINE)


def test_lines_break_between_words_and_come_out_even(font: QFont) -> None:
    text = "Please see the front desk"
    width = QFontMetrics(font).horizontalAdvance("Please see the front desk") - 20
    assert framing.break_lines(font, text, width) == ["Please see the front", "desk"]
    assert framing.balance_lines(font, text, width) == ["Please see the", "front desk"]
    assert framing.balance_lines(font, "Ana", width) == ["Ana"]


def test_a_paragraph_does_not_end_in_a_lonely_word(font: QFont) -> None:
    text = "Visits are kept and sent to the gym\nlater"
    width = QFontMetrics(font).horizontalAdvance("Visits are kept and sent to the") + 5
    assert framing.break_lines(font, text.split("\n")[0], width)[-1] == "gym"
    first, second, last = framing.break_paragraphs(font, text, width)
    assert second != "gym"
    assert second.endswith(" gym")
    assert f"{first} {second}" == text.split("\n")[0]
    assert last == "later"


def test_a_word_that_is_too_long_is_broken_and_nothing_is_lost(font: QFont) -> None:
    word = "Maximilianalexander"
    lines = framing.break_lines(font, word, QFontMetrics(font).horizontalAdvance(word) // 2)
    assert len(lines) > 1
    assert "".join(lines) == word
    assert framing.text_width(font, lines) <= QFontMetrics(font).horizontalAdvance(word) // 2


def test_what_fits_is_told_by_width_height_and_lines(font: QFont) -> None:
    width = QFontMetrics(font).horizontalAdvance("Good morning") + 10
    one, two = framing.text_height(font, 1), framing.text_height(font, 2)
    assert framing.fits(font, "Good morning", width, one, 1)
    assert not framing.fits(font, "Good morning", width, one - 1, 1)
    assert not framing.fits(font, "Good morning Ana", width, two, 1)
    assert framing.fits(font, "Good morning Ana", width, two, 2)
    assert not framing.fits(font, "W" * 40, width, two, 9, framing.AT_WORDS)


def test_a_cut_text_ends_in_an_ellipsis_and_fits(font: QFont) -> None:
    short = framing.elide_lines(font, "word " * 50, 600, framing.text_height(font, 2), 2)
    assert short.endswith("…")
    assert framing.fits(font, short, 600, framing.text_height(font, 2), 2)
    assert framing.elide_lines(font, "word", 1, 1, 1) == "…"


LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("text", "reading", "direction"),
    [
        ("Ana F.", LTR, LTR),
        ("Ana F.", RTL, LTR),
        ("عمر", LTR, RTL),
        ("عمر", RTL, RTL),
        ("Ngozi وTobi", RTL, RTL),
        ("عمر, Ana: please see the front desk", LTR, LTR),
        ("18:02", RTL, Qt.LayoutDirection.LayoutDirectionAuto),
    ],
)
def test_a_text_with_foreign_names_is_read_as_the_screen_is(
    text: str, reading: Qt.LayoutDirection, direction: Qt.LayoutDirection
) -> None:
    assert framing.direction(text, reading) is direction


def test_marks_above_arabic_letters_are_not_cut_off(font: QFont, qtbot: QtBot) -> None:
    assert font
    label = FitLabel("أهلًا!", Role.HERO, lines=1)
    label.resize(900, label.heightForWidth(900))
    qtbot.addWidget(label)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    edges = [picture.pixelColor(x, y) for x in range(900) for y in (0, picture.height() - 1)]
    assert all(edge == ground for edge in edges)
    assert any(picture.pixelColor(x, picture.height() // 2) != ground for x in range(900))


def test_a_latin_and_an_arabic_word_stand_on_one_line(font: QFont) -> None:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(RTL)
    try:
        assert framing.text_height(font, 1, "Ana") == framing.text_height(font, 1, "عمر")
    finally:
        QGuiApplication.setLayoutDirection(before)
