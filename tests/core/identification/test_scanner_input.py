"""What scanners of every setting mean; and that no bytes whatever are too much."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.identification.codes import Source, Symbology
from kiosk.core.identification.scanner_input import (
    Framing,
    ParseFlag,
    parse_scanner_input,
    readable_bytes,
    with_control_characters,
)


@pytest.mark.parametrize(
    ("raw", "text", "symbology", "facts"),
    [
        (b"MEMBER-7", "MEMBER-7", "", ()),
        (b"MEMBER-7\r\n", "MEMBER-7", "", ()),
        (b"\x02MEMBER-7\x03", "MEMBER-7", "", (ParseFlag.FRAME,)),
        (b"\x02MEMBER-7\r\x03", "MEMBER-7", "", (ParseFlag.FRAME,)),
        (b"]C0GYM-004172", "GYM-004172", Symbology.CODE128, (ParseFlag.AIM,)),
        (
            b"]C18018400638133393",
            "8018400638133393",
            Symbology.CODE128,
            (ParseFlag.AIM, ParseFlag.GS1),
        ),
        (b"]Q1TS1.abc", "TS1.abc", Symbology.QR, (ParseFlag.AIM,)),
        (b"]Q30112\x1d21AB", "011221AB", Symbology.QR, (ParseFlag.AIM, ParseFlag.GS1)),
        (b"]E04006381333931", "4006381333931", Symbology.EAN13, (ParseFlag.AIM,)),
        (b"]E412345670", "12345670", Symbology.EAN8, (ParseFlag.AIM,)),
        (b"]A0ABC", "ABC", Symbology.CODE39, (ParseFlag.AIM,)),
        (b"]d2\x1d10AB\x1d21C", "10AB21C", Symbology.DATAMATRIX, (ParseFlag.AIM, ParseFlag.GS1)),
        (b"]X0whatever", "whatever", "", (ParseFlag.AIM,)),
        (b"]e00112345", "0112345", "", (ParseFlag.AIM, ParseFlag.GS1)),
        (b"\x02]Q1AB\x03\r\n", "AB", Symbology.QR, (ParseFlag.FRAME, ParseFlag.AIM)),
        (b"]Q2\\000026Gr\xc3\xbcn", "Grün", Symbology.QR, (ParseFlag.AIM, ParseFlag.ECI)),
        (b"\\000026Gr\xc3\xbcn", "Grün", "", (ParseFlag.ECI,)),
        (b"\\000003Gr\xfcn", "Grün", "", (ParseFlag.ECI,)),
        (b"A]Q2", "A]Q2", "", ()),
        (b"]Q2a\\\\000026", "a\\000026", Symbology.QR, (ParseFlag.AIM,)),
        (
            b"]Q2A\\\\B\\000009\xe1",
            "A\\B\N{GREEK SMALL LETTER ALPHA}",
            "qr",
            (ParseFlag.AIM, ParseFlag.ECI),
        ),
        (
            b"]Q2\\999999Gr\xc3\xbcn",
            "Grün",
            Symbology.QR,
            (ParseFlag.AIM, ParseFlag.ECI, ParseFlag.UTF8),
        ),
        (
            b"]Q2\\000027Gr\xfcn",
            "Grün",
            Symbology.QR,
            (ParseFlag.AIM, ParseFlag.ECI, ParseFlag.LATIN1),
        ),
        (b"]Q1C:\\000026", "C:\\000026", Symbology.QR, (ParseFlag.AIM,)),
        (b"GYM\\0007", "GYM\\0007", "", ()),
        ("Ørsted-7".encode(), "Ørsted-7", "", (ParseFlag.UTF8,)),
        (b"\xd8rsted-7", "Ørsted-7", "", (ParseFlag.LATIN1,)),
        (b"A\x1d7", "A7", "", (ParseFlag.GS1,)),
        (b"A\x07\x007", "A7", "", (ParseFlag.CONTROL,)),
        (b"", "", "", ()),
        (b"]C1", "", Symbology.CODE128, (ParseFlag.AIM, ParseFlag.GS1)),
    ],
)
def test_what_is_meant(raw: bytes, text: str, symbology: str, facts: tuple[ParseFlag, ...]) -> None:
    scan = parse_scanner_input(raw)
    assert (scan.code.text, scan.code.symbology, scan.flags) == (text, symbology, facts)
    assert scan.raw == raw
    assert scan.code.source is Source.SERIAL


@pytest.mark.parametrize(
    ("raw", "text", "facts"),
    [
        (b"~GYM-7#", "GYM-7", (ParseFlag.PREFIX, ParseFlag.SUFFIX)),
        (b"GYM-7#", "GYM-7", (ParseFlag.NO_PREFIX, ParseFlag.SUFFIX)),
        (b"~GYM-7", "GYM-7", (ParseFlag.PREFIX, ParseFlag.NO_SUFFIX)),
        (b"~]C0GYM-7#\r\n", "GYM-7", (ParseFlag.PREFIX, ParseFlag.SUFFIX, ParseFlag.AIM)),
        (
            b"\x02~]C0GYM-7#\x03",
            "GYM-7",
            (ParseFlag.FRAME, ParseFlag.PREFIX, ParseFlag.SUFFIX, ParseFlag.AIM),
        ),
        (b"~\x02GYM-7\x03#", "GYM-7", (ParseFlag.FRAME, ParseFlag.PREFIX, ParseFlag.SUFFIX)),
        (b"~~GYM#7##", "~GYM#7#", (ParseFlag.PREFIX, ParseFlag.SUFFIX)),
    ],
)
def test_prefix_and_suffix_come_off_once(
    raw: bytes, text: str, facts: tuple[ParseFlag, ...]
) -> None:
    scan = parse_scanner_input(raw, framing=Framing("~", "#"), source=Source.KEYBOARD)
    assert (scan.code.text, scan.flags) == (text, facts)
    assert scan.code.source is Source.KEYBOARD


def test_the_frame_may_be_what_is_configured() -> None:
    scan = parse_scanner_input(b"\x02GYM-7\x03", framing=Framing("\x02", "\x03"))
    assert (scan.code.text, scan.flags) == (
        "GYM-7",
        (ParseFlag.FRAME, ParseFlag.PREFIX, ParseFlag.SUFFIX),
    )


def test_a_suffix_may_end_in_the_line_end_that_came_off_already() -> None:
    scan = parse_scanner_input(b"GYM-7#\r\n", framing=Framing("", "#\r"))
    assert (scan.code.text, scan.flags) == ("GYM-7", (ParseFlag.SUFFIX,))
    assert parse_scanner_input(b"GYM-7\r", framing=Framing("", "\r\n")).flags == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("<STX>", "\x02"),
        ("<stx>~", "\x02~"),
        ("\\x02", "\x02"),
        ("<GS><TAB><HT>\\t\\r\\n<DEL>", "\x1d\t\t\t\r\n\x7f"),
        ("<ab>", "<ab>"),
        ("a\\z", "a\\z"),
        ("", ""),
    ],
)
def test_control_characters_are_written_by_name_or_number(written: str, meant: str) -> None:
    assert with_control_characters(written) == meant


def test_bytes_are_shown_for_people() -> None:
    assert readable_bytes(b"\x02A7 \x1d\xc3\xbc\x7f\r\n") == "<STX>A7 <GS><C3><BC><DEL><CR><LF>"


_RAW = st.one_of(
    st.binary(max_size=200),
    st.lists(
        st.sampled_from(
            [
                *(b"]Q2", b"]C1", b"\\000026", b"\\999999", b"\\\\", b"\x1d", b"\x02", b"\x03"),
                *(b"\r", b"~", b"#", b"\xff", b"A7", "ü".encode(), b"\x00"),
            ]
        ),
        max_size=12,
    ).map(b"".join),
)


@given(_RAW, st.text(max_size=3), st.text(max_size=3))
def test_no_bytes_are_too_much(raw: bytes, prefix: str, suffix: str) -> None:
    scan = parse_scanner_input(raw, framing=Framing(prefix, suffix))
    assert scan.raw == raw
    assert not any(ord(it) < 32 for it in scan.code.text if it != "\n")
    assert len(set(scan.flags)) == len(scan.flags)
    assert readable_bytes(raw).isascii()


@given(st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-._", min_size=1, max_size=60))
def test_a_plain_code_is_itself_in_every_frame(text: str) -> None:
    for raw in (text, f"{text}\r\n", f"\x02{text}\x03", f"]Q1{text}", f"\x02]C0{text}\x03\r"):
        assert parse_scanner_input(raw.encode()).code.text == text
