"""Hostile text is made harmless before anything looks at it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.identification.codes import (
    MAX_CODE_BYTES,
    Code,
    Source,
    clean_code_text,
    in_one_line,
)

ANY_TEXT = st.text(st.characters(), max_size=60)  # surrogates included


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("  12 34  ", "12 34"),
        ("12\x0034", "1234"),
        ("\t12\r\n", "12"),
        ("a\x1db", "ab"),
        ("a\r\nb\rc\x0bd\u2028e", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("a\x7fb\x9fc", "abc"),
        ("\u202e4321\u202c", "4321"),
        ("\u2066x\u2069", "x"),
        ("a\u200bb\u200db\ufeff", "abb"),
        ("a\ud800b", "ab"),
        ("a\ue000b", "ab"),
        ("a\u0378b", "ab"),
        ("José Müller 李", "José Müller 李"),
        ("'; DROP TABLE checkin; --", "'; DROP TABLE checkin; --"),
        ("<b>hello</b>", "<b>hello</b>"),
        ("\u00a0x\u3000", "x"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean_code_text(text) == expected


@given(ANY_TEXT)
def test_nothing_invisible_is_left(text: str) -> None:
    cleaned = clean_code_text(text)
    seen = {unicodedata.category(c) for c in cleaned if c != "\n"}
    assert not seen & {"Cc", "Cf", "Cs", "Co", "Cn"}
    assert in_one_line(cleaned) == " ".join(cleaned.split())
    assert cleaned == cleaned.strip()
    assert clean_code_text(cleaned) == cleaned
    cleaned.encode("utf-8")


def test_a_code_is_cleaned() -> None:
    code = Code("\x02 4711\r\n", "qr", "zxing", Source.SERIAL)
    assert (code.text, code.symbology, code.engine) == ("4711", "qr", "zxing")
    assert code.source is Source.SERIAL
    assert code.oversized is False


def test_other_readings_are_cleaned_too_and_each_there_once() -> None:
    readings = ("\x02KP1", " KP-1 ", "4711", "", "KP1", "x" * (MAX_CODE_BYTES + 1))
    assert Code("4711", other_readings=readings).other_readings == ("KP1", "KP-1")
    assert Code("4711").other_readings == ()


def test_the_plainest_code() -> None:
    code = Code("1")
    assert (code.symbology, code.engine, code.source) == ("", "", Source.CAMERA)


def test_the_longest_code() -> None:
    assert MAX_CODE_BYTES == 1024
    assert Code("x" * 1024) == Code("x" * 1024, oversized=False)
    assert Code("x" * 1024).text == "x" * 1024


def test_a_longer_one_is_cut_and_marked() -> None:
    code = Code("x" * 1025)
    assert code.text == "x" * 1024
    assert code.oversized is True


def test_the_length_is_in_bytes_and_no_letter_is_cut_in_two() -> None:
    assert Code("é" * 512).oversized is False
    code = Code("x" + "é" * 512)
    assert code.oversized is True
    assert code.text == "x" + "é" * 511


def test_what_is_stripped_counts_towards_the_length() -> None:
    code = Code("\x00" * 5000 + "1")
    assert code.oversized is True
    assert code.text == ""


@given(st.text(st.characters(), max_size=3000))
def test_any_text_makes_a_code(text: str) -> None:
    code = Code(text)
    assert len(code.text.encode("utf-8")) <= MAX_CODE_BYTES
    assert code.oversized is (len(text.encode("utf-8", errors="replace")) > MAX_CODE_BYTES)
    assert Code(code.text).text == code.text
