"""What search compares."""

import pytest

from kiosk.store.directory.search_words import fold, words_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Ana   NÚÑEZ ", "ana nunez"),
        ("Straße", "strasse"),
        ("Łódź Øre Þór Œuvre Æsa", "lodz ore thor oeuvre aesa"),
        ("\u0131\u0130", "ii"),
        ("\ufb01t", "fit"),
        ("Việt", "viet"),
        ("Ёлка", "елка"),
        ("a\x00b", "a b"),
        ("\ud800", "?"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_of_a_customer() -> None:
    words = words_of(["Ana-María", "O'Brien", "ana.b@x.org", "12 34"])
    assert {"ana-maria", "anamaria", "ana", "maria", "o'brien", "obrien", "brien"} <= words
    assert {"ana.b@x.org", "anabxorg", "12", "34", "1234"} <= words
    assert "" not in words
