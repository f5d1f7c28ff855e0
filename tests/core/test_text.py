"""Names as people write them, and what is taken out of them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.text import MOST_MARKS, clean_text, initial


@pytest.mark.parametrize(
    "name",
    [
        "علی\u200cرضا",  # Persian, with the joiner that keeps two letters apart
        "क्\u200dष",  # Devanagari, with the one that joins them
        "ශ්\u200dරී",
        "Zoe\u0308",  # the two points as a mark of their own
        "Nguyê\u0303n",
        "👩\u200d🚒 Ana",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f Jo",
        "❤\ufe0f",
        "\u05d3\u05b8\u05bc\u05d5\u05b4\u05d3",  # Hebrew with its points
        "עלי\u200f-Jo",
        "山田\u3000太郎",
        "O\u2019Neil-Smith, Jr.",
        "\U0001fadf",  # newer than this Python's tables
    ],
)
def test_a_name_stays_as_it_is_written(name: str) -> None:
    assert clean_text(name) == name


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ana\nMaria", "Ana Maria"),
        ("Ana \r\n Maria", "Ana Maria"),
        ("Ana\tMaria\u2028Lima\u0085", "Ana Maria Lima"),
        ("  Ana ", "Ana"),
        ("\u200dAna\u200c", "Ana"),
        ("A\u200bna\ufeff", "Ana"),
        ("An\u00ada", "Ana"),
        ("\u202eanA", "anA"),  # overrides turn the words around a name about
        ("\u2066Ana\u2069 \u2069Lima", "Ana Lima"),
        ("A\x00n\x1ba", "Ana"),
        ("A\ud800na\uffff", "Ana"),
        ("a" + "\u0301" * 40 + "b", "a" + "\u0301" * MOST_MARKS + "b"),
        ("\u202e\x00\n", ""),
    ],
)
def test_what_is_dangerous_is_taken_out(written: str, shown: str) -> None:
    assert clean_text(written) == shown


@given(st.text())
def test_whatever_is_written_is_one_line_that_any_file_takes(text: str) -> None:
    shown = clean_text(text)
    assert clean_text(shown) == shown
    assert len(shown.splitlines()) <= 1
    shown.encode()
    assert not {unicodedata.category(letter) for letter in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not {unicodedata.bidirectional(letter) for letter in shown} & {
        *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    }


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Ana", "A"),
        (" Ana", "A"),
        ("E\u0301lodie", "E\u0301"),
        ("कि", "कि"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩🏽\u200d🚒 Ana", "👩🏽\u200d🚒"),
        ("A\u200d B", "A"),
        ("", ""),
    ],
)
def test_an_initial_is_a_whole_letter(name: str, letter: str) -> None:
    assert initial(name) == letter
