"""What the keys of a scanner mean, whatever layout it is set to and the computer has."""

from contextlib import suppress
from datetime import date
from itertools import product

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.keyboard_layouts import (
    LAYOUTS,
    PLACES,
    Keystroke,
    compose,
    read_as,
    readings,
    system_text,
)
from kiosk.core.identification.passes import PassKey, PassKeys
from kiosk.core.identification.scanner_input import (
    Framing,
    ParseFlag,
    ScannerInput,
    parse_keyboard_input,
)
from tests.helpers.scanner_keys import keys_for, seen_under

CARD = "Zy-4_q/0.M+#7"
KEYS = PassKeys([PassKey(b"a secret of thirty-two bytes, 32")])
PASS = KEYS.make(CustomerId(4567))
DAY = date(2026, 12, 1)
BOTH = list(product(LAYOUTS, LAYOUTS))


def is_pass(text: str) -> bool:
    return KEYS.read(text, DAY) is not None


def parsed(text: str, scanner: str, system: str, **more: object) -> ScannerInput:
    strokes = tuple(seen_under(system, keys_for(text, scanner)))
    return parse_keyboard_input(readings(strokes), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("scanner", "system"), BOTH)
def test_a_pass_is_read_under_every_pair_of_layouts(scanner: str, system: str) -> None:
    assert parsed(PASS, scanner, system, is_pass=is_pass).code.text == PASS


@pytest.mark.parametrize(("scanner", "system"), BOTH)
def test_a_card_is_among_the_readings_of_every_pair(scanner: str, system: str) -> None:
    code = parsed(CARD, scanner, system).code
    assert CARD in (code.text, *code.other_readings)


@pytest.mark.parametrize("scanner", LAYOUTS)
@pytest.mark.parametrize("text", ["ana@gym.example\\1", "^a`b~", "é^", "[{|}]"])
def test_characters_with_altgr_and_dead_keys_are_read_by_place(scanner: str, text: str) -> None:
    with suppress(KeyError):  # no key of that layout types it
        assert read_as(LAYOUTS[scanner], keys_for(text, scanner)) == text


def test_the_configured_layout_goes_first_and_alone_with_the_system_s_text() -> None:
    strokes = tuple(seen_under("us", keys_for("GYM-7", "de")))
    assert readings(strokes, first="de", only=True) == (("de", "GYM-7"), ("", "GZM/7"))
    assert readings(strokes, first="de")[0] == ("de", "GYM-7")
    assert readings(strokes)[0] == ("us", "GZM/7")


def test_each_text_is_there_once() -> None:
    strokes = tuple(seen_under("us", keys_for("GYM7", "us")))
    texts = [text for _, text in readings(strokes)]
    assert len(texts) == len(set(texts))
    assert texts[:2] == ["GYM7", "GZM7"]


def test_a_key_that_a_layout_lacks_takes_that_layout_out() -> None:
    at = keys_for("@", "de")  # AltGr and Q, which is nothing on a US keyboard
    assert read_as(LAYOUTS["us"], at) is None
    assert dict(readings(tuple(at)))["gb"] == "@"


def test_a_key_that_means_nothing_to_the_system_puts_its_text_last() -> None:
    strokes = tuple(seen_under("us", keys_for("ana@gym", "de")))
    found = readings(strokes)
    assert ("de", "ana@gzm") not in found
    assert dict(found)["gb"] == "ana@gzm"
    assert found[-1] == ("", "anagzm")


def test_a_program_with_a_keymap_of_its_own_is_read_by_its_characters() -> None:
    text = "GYM-615251"
    places = {character: place for place, character in enumerate(dict.fromkeys(text), start=2)}
    keys = [Keystroke(places[character], character) for character in text]
    assert readings(keys)[0] == ("", text)


def test_without_places_there_is_the_system_s_text_alone() -> None:
    strokes = tuple(Keystroke(text=one) for one in "Gym7")
    assert readings(strokes) == (("", "Gym7"),)
    assert readings(strokes, caps_lock=None) == (("", "Gym7"), ("", "gYM7"))
    assert readings(strokes, caps_lock=True) == (("", "gYM7"), ("", "Gym7"))


@pytest.mark.parametrize(
    ("characters", "text"),
    [
        (["\u0301", "e"], "é"),
        (["\u0302", " "], "^"),
        (["\u0302", "\u0302"], "^"),
        (["\u0301", "x"], "´x"),
        (["\u0301", "\u0300"], "´`"),
        (["a", "\u0303"], "a~"),
        (["", "a"], "a"),
    ],
)
def test_dead_keys_are_composed(characters: list[str], text: str) -> None:
    assert compose(characters) == text


def test_what_the_system_composed_counts_for_its_text_alone() -> None:
    keys = (
        Keystroke(13),
        Keystroke(text="Á", system_only=True),
        Keystroke(30, shift=True),
    )
    assert read_as(LAYOUTS["us"], keys) == "=A"
    assert system_text(keys) == "Á"


def test_every_layout_has_a_character_or_a_space_for_every_place() -> None:
    for layout in LAYOUTS.values():
        assert len(layout.plain) == len(layout.shifted) == len(PLACES)


def test_prefix_and_aim_identifier_are_looked_for_in_every_reading() -> None:
    told = parsed("~]C1" + "A1-2", "fr", "us", framing=Framing("~", ""))
    assert told.code.text == "A1-2"
    assert told.aim == "]C1"
    assert told.layout == "fr"
    assert {ParseFlag.PREFIX, ParseFlag.AIM, ParseFlag.GS1} <= set(told.flags)
    alone = parsed("*A1-2", "fr", "us", framing=Framing("*", ""))
    assert (alone.code.text, alone.layout) == ("A1-2", "fr")
    named = parsed("]C0A12", "fr", "us")
    assert (named.code.text, named.aim) == ("A12", "]C0")
    code = parsed("]C0A1-2", "de", "us").code  # whose ] is one on a UK keyboard, too
    assert (code.text, code.symbology) == ("A1/2", "code128")
    assert "A1-2" in code.other_readings


def test_a_reader_s_number_goes_before_the_one_that_was_read() -> None:
    told = parse_keyboard_input([("us", "0040856634")], reader_format=lambda _text: "7302202")
    assert (told.code.text, told.code.other_readings) == ("7302202", ("0040856634",))
    assert ParseFlag.READER_FORMAT in told.flags
    named = parse_keyboard_input([("us", "]C0123456")], reader_format=lambda _text: "7")
    assert named.code.text == "123456"  # a barcode says so, and is no reader's number
