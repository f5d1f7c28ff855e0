"""What card readers type, and the number the same card is known by.

The numbers of one card, 01 02 6F 6C 3A, are those of a manual of a 125 kHz reader: 10 digits in
hexadecimal, 12, 10 and 8 in decimal (5, 4 and 3 bytes), 2H+4H and 4H+4H.
"""

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.identification.reader_format import ReaderFormat, fitting_formats

CARD = "01026F6C3A"
OTHER = "0A9B04D2E1"
FORMS: dict[str, Callable[[bytes], str]] = {
    "hex": lambda data: data.hex().upper(),
    "hex 4 bytes": lambda data: data[-4:].hex().upper(),
    "hex turned": lambda data: data[-4:][::-1].hex().upper(),
    "12 digits": lambda data: f"{int.from_bytes(data):012}",
    "10 digits": lambda data: f"{int.from_bytes(data[-4:]):010}",
    "10 digits turned": lambda data: f"{int.from_bytes(data[-4:][::-1]):010}",
    "no zeros": lambda data: f"{int.from_bytes(data[-4:])}",
    "8 digits": lambda data: f"{int.from_bytes(data[-3:]):08}",
    "2H+4H": lambda data: f"{data[-3]:03},{int.from_bytes(data[-2:]):05}",
    "4H+4H": lambda data: f"{int.from_bytes(data[-4:-2]):05},{int.from_bytes(data[-2:]):05}",
    "3+5 joined": lambda data: f"{data[-3]:03}{int.from_bytes(data[-2:]):05}",
}
BYTES = {"hex": 5, "12 digits": 5, "8 digits": 3, "2H+4H": 3, "3+5 joined": 3}
"""How much of the card is in a form; 4 bytes in all others."""
CARDS = [bytes.fromhex(card) for card in (CARD, OTHER, "12C0FFEE99", "77F18A0C35")]
POSSIBLE = [
    (read, known)
    for read, known in product(FORMS, FORMS)
    if BYTES.get(read, 4) >= BYTES.get(known, 4)
]


@pytest.mark.parametrize(
    ("read", "known", "found"),
    [
        (CARD, "004335823930", "hex>dec length=10 width=12"),
        (CARD, "07302202", "hex>dec length=10 size=3 width=8"),
        (CARD, "111,27706", "hex>pair-8-16 length=10 width=9"),
        ("04A1B2C3", "3283263748", "hex>dec length=8 width=10 order=bytes"),
        ("04A1B2C3", "C3B2A104", "hex>hex length=8 width=8 order=bytes"),
        ("2063C0D1", "04C6038B", "hex>hex length=8 width=8 order=bits"),
        ("401A2B3C", "04A1B2C3", "hex>hex length=8 width=8 order=nibbles"),
        ("111,27706", "7302202", "pair-8-16>dec length=9 width=7"),
        ("11127706", "7302202", "joined-8-16>dec length=8 width=7"),
    ],
)
def test_one_card_tells_what_is_plain(read: str, known: str, found: str) -> None:
    assert [str(one) for one in fitting_formats([(read, known)])] == [found]


@pytest.mark.parametrize(("read", "known"), POSSIBLE)
def test_every_form_is_turned_into_every_other(read: str, known: str) -> None:
    pairs = [(FORMS[read](card), FORMS[known](card)) for card in CARDS]
    fitting = fitting_formats(pairs[:2])
    assert fitting
    for typed, number in pairs:
        if len(typed) == len(pairs[0][0]):
            assert (fitting[0].apply(typed) or "").lstrip("0") == number.lstrip("0")


def test_a_card_that_leaves_two_ways_open_needs_a_second() -> None:
    first, second = [(FORMS["hex"](card), FORMS["10 digits"](card)) for card in CARDS[:2]]
    assert len(fitting_formats([first])) == 2
    assert [str(one) for one in fitting_formats([first, second])] == [
        "hex>dec length=10 size=4 width=10"
    ]


def test_digits_that_two_cards_share_leave_nothing_open() -> None:
    pairs = [(f"{int(known, 16):010}", known) for known in ("026F6C3A", "00BC614E")]
    assert len(fitting_formats(pairs[:1])) == 2
    assert [str(one) for one in fitting_formats(pairs)] == ["dec>hex length=10 width=8"]


def test_bytes_that_a_reader_left_out_are_zeros() -> None:
    assert ReaderFormat("hex", "hex", size=3, width=6, order="bytes").apply("1A2B") == "2B1A00"


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("", "1")],
        [(CARD, "")],
        [(CARD, "4711")],
        [(CARD, "07302202"), (OTHER, "07302202")],
        [("MEMBER-7", "4711")],
    ],
)
def test_what_does_not_fit_has_no_format(pairs: list[tuple[str, str]]) -> None:
    assert fitting_formats(pairs) == ()


@pytest.mark.parametrize(
    "text", ["", "MEMBER-7", "026F6C3", "01026F6C3A0", "KP1.4567.x", "ana@gym.example", "٠١٠٢٦"]
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert ReaderFormat("hex", "dec", length=10).apply(text) is None


def test_a_format_is_written_and_read() -> None:
    full = ReaderFormat("hex", "pair-8-16", 10, "bytes+bits", 3, 1, 2, 9, " ")
    assert ReaderFormat.from_text(str(full)) == full
    assert str(ReaderFormat("hex", "dec")) == "hex>dec"


@pytest.mark.parametrize(
    "written",
    [
        *("hex", "hex>oct", "bin>dec", ">", "hex>", "hex>dec size=x", "hex>dec turn=1"),
        *("hex>dec order=up", "hex>dec width=65", "hex>dec separator=|", "hex>dec size=٣"),
    ],
)
def test_what_is_no_format_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="Learn this card reader"):
        ReaderFormat.from_text(written)


@given(st.text(max_size=30), st.text(max_size=30))
def test_nothing_raises(read: str, known: str) -> None:
    for one in fitting_formats([(read, known)]):
        assert (one.apply(read) or "").upper() == known.strip().upper()
