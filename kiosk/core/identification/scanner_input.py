"""What the bytes of a hand scanner mean: a code, without framing, identifiers and escapes.

Scanners may put around a code what their settings say: a prefix and a suffix, STX and ETX, an AIM
identifier that names the symbology (ISO/IEC 15424: `]C1` is Code 128 used as GS1-128), escapes that
name the character set (AIM ECI: `\\000026` is UTF-8, and then `\\\\` is one backslash), and the GS
character between the fields of a GS1 code. Pure, and never raises on any bytes.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kiosk.core.identification.codes import Code, Source, Symbology


class ParseFlag(StrEnum):
    """Something that was found in the bytes, besides the text."""

    PREFIX = "prefix"
    NO_PREFIX = "no_prefix"
    """A prefix is configured, and it was not there."""
    SUFFIX = "suffix"
    NO_SUFFIX = "no_suffix"
    FRAME = "frame"
    """STX or ETX, anywhere."""
    AIM = "aim"
    ECI = "eci"
    GS1 = "gs1"
    UTF8 = "utf8"
    """Characters beyond ASCII, as UTF-8."""
    LATIN1 = "latin1"
    """Bytes that are no UTF-8, taken as Latin-1."""
    CONTROL = "control"
    """Other control characters, which were left out."""
    PAUSE = "pause"
    """No Enter, Tab or suffix came; a pause ended it."""
    READER_FORMAT = "reader_format"
    """The number is not the one that was read, but what the reader's format makes of it."""


@dataclass(frozen=True, slots=True)
class Framing:
    """What this gym's scanners are set to put around every code; see `with_control_characters`."""

    prefix: str = ""
    suffix: str = ""


NO_FRAMING: Final = Framing()
"""Nothing around the code."""


@dataclass(frozen=True, slots=True)
class ScannerInput:
    """One scan: the bytes as they arrived, what they mean, and how that was found out.

    `aim` is the AIM identifier such as "]C1", or "". `layout` names the keyboard layout by which
    the keys of a scanner that types were read, "" where the system's text was taken.
    """

    raw: bytes
    code: Code
    aim: str = ""
    flags: tuple[ParseFlag, ...] = ()
    layout: str = ""


class Rejection(StrEnum):
    """Why keys were not taken for a scan."""

    SHORT = "short"
    """They were too few: `value`, where `limit` are needed."""
    PAUSE = "pause"
    """After `limit` characters nothing came for `value` ms."""
    NO_END = "no_end"
    """Neither Enter nor Tab nor the suffix came, and a pause is not to end a scan."""
    PERSON = "person"
    """A person typed: a key was held for `value` ms, where a scanner holds it for `limit`."""


@dataclass(frozen=True, slots=True)
class RejectedInput:
    """Keys that were taken for a person's typing, with the reason, and its measure and limit."""

    reason: Rejection
    text: str
    value: int = 0
    limit: int = 0


_CONTROL_NAMES = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN "
    "EM SUB ESC FS GS RS US"
)
CONTROL_NAMES: Final = tuple(_CONTROL_NAMES.split())
"""The control characters by their numbers, as ASCII names them."""

_CONTROL_CHARACTERS: Final = {name: chr(number) for number, name in enumerate(CONTROL_NAMES)} | {
    "TAB": "\t",
    "DEL": "\x7f",
}
_WRITTEN_CONTROL = re.compile(r"<([A-Za-z0-9]{2,3})>|\\x([0-9A-Fa-f]{2})|\\([tnr])")

_AIM = re.compile(rb"\]([A-Za-z])([0-9A-Za-z])")
_SYMBOLOGIES: Final = {
    "A": Symbology.CODE39,
    "C": Symbology.CODE128,
    "E": Symbology.EAN13,
    "F": Symbology.CODABAR,
    "G": Symbology.CODE93,
    "I": Symbology.ITF,
    "L": Symbology.PDF417,
    "Q": Symbology.QR,
    "d": Symbology.DATAMATRIX,
    "z": Symbology.AZTEC,
}
# The modifiers that say more than the letter alone.
_EAN8 = "E4"
_GS1 = frozenset({"C1", "Q3", "Q4", "d2", "d5", "e0", "e1", "e2", "z1", "z4"})
_WITH_ECI = frozenset({"Q2", "Q4", "Q6", "d4", "d5", "d6", "z3", "z4", "z5", "L1"})

_ECI = re.compile(rb"\\([0-9]{6})")
_DOUBLED_BACKSLASH = re.compile(rb"\\\\")
# The numbers of character sets a gym may meet (AIM ECI assignments); others are guessed.
_CHARSETS: Final = {
    **{1: "latin-1", 3: "latin-1", 26: "utf-8", 27: "ascii", 170: "ascii", 20: "shift_jis"},
    **{number: f"iso8859-{number - 2}" for number in range(4, 19) if number != 14},
    **{21: "cp1250", 22: "cp1251", 23: "cp1252", 24: "cp1256", 25: "utf-16-be"},
}


def with_control_characters(written: str) -> str:
    """Return a prefix or suffix as the configuration writes it, with its control characters.

    They are written by name (`<STX>`, `<GS>`, `<TAB>`) or by number (`\\x02`, `\\t`). What is
    neither stays as it is.
    """

    def character(found: re.Match[str]) -> str:
        name, number, letter = found.groups()
        if number is not None:
            return chr(int(number, 16))
        if letter is not None:
            return {"t": "\t", "n": "\n", "r": "\r"}[letter]
        return _CONTROL_CHARACTERS.get(name.upper(), found[0])

    return _WRITTEN_CONTROL.sub(character, written)


def parse_scanner_input(
    raw: bytes, *, framing: Framing = NO_FRAMING, source: Source = Source.SERIAL
) -> ScannerInput:
    """Return what a scanner meant by `raw`, the bytes of one scan with or without its line end."""
    flags: list[ParseFlag] = []
    prefix, suffix = framing.prefix.encode(), framing.suffix.encode().rstrip(b"\r\n\t")
    data = raw.lstrip(b"\r\n").rstrip(b"\r\n\t")
    if b"\x02" in data or b"\x03" in data:
        flags.append(ParseFlag.FRAME)
    # The frame may lie around what is configured, inside of it, or be just that.
    data = data if prefix.startswith(b"\x02") else data.lstrip(b"\x02")
    data = data if suffix.endswith(b"\x03") else data.rstrip(b"\x03\r\n")
    data = _without_prefix(data, prefix, flags)
    data = _without_suffix(data, suffix, flags)
    bare = data.strip(b"\x02\x03\r\n")
    aim, symbology = "", ""
    if found := _AIM.match(bare):
        aim = found[0].decode("ascii")
        symbology = _symbology(aim[1:])
        bare = bare[3:]
        flags.append(ParseFlag.AIM)
    if b"\x1d" in bare or aim[1:] in _GS1:
        # The separator tells where a field ends, which a number by itself has no use for.
        bare = bare.replace(b"\x1d", b"")
        flags.append(ParseFlag.GS1)
    if aim[1:] in _WITH_ECI or (not aim and _ECI.match(bare)):
        text = _decoded_by_eci(bare, flags)
    else:
        text = _decoded(bare, flags)
    if any(ord(character) < 32 or character == "\x7f" for character in text):
        flags.append(ParseFlag.CONTROL)
    return ScannerInput(raw, Code(text, symbology, source=source), aim, tuple(dict.fromkeys(flags)))


def parse_keyboard_input(
    readings: Sequence[tuple[str, str]],
    *,
    end: bytes = b"",
    framing: Framing = NO_FRAMING,
    is_pass: Callable[[str], bool] = lambda _text: False,
    reader_format: Callable[[str], str | None] = lambda _text: None,
) -> ScannerInput:
    """Return what a scanner meant by keys that can be read in several ways.

    `readings` are (layout, text), the likeliest first and at least one, and `end` what ended them.
    Of the texts, what is a pass (`is_pass`, which verifies the signature) comes first, then what
    has the configured prefix, then what has an AIM identifier; the others become the code's
    `other_readings`. `reader_format` gives what the number of a card reader stands for, None for
    any other text; that comes before the number as it was read.
    """
    parsed = [
        replace(
            parse_scanner_input(
                text.encode(errors="replace") + end, framing=framing, source=Source.KEYBOARD
            ),
            layout=layout,
        )
        for layout, text in readings
    ]
    parsed.sort(
        key=lambda one: (
            not is_pass(one.code.text),
            ParseFlag.NO_PREFIX in one.flags,
            not one.aim,
        )
    )
    best = parsed[0]
    texts = [one.code.text for one in parsed]
    numbers = (reader_format(text) for text in texts if not best.aim)
    if (number := next((one for one in numbers if one is not None), None)) is not None:
        texts.insert(0, number)
        best = replace(best, flags=(*best.flags, ParseFlag.READER_FORMAT))
    first, *others = dict.fromkeys(texts)
    others = [text for text in others if text]
    return replace(best, code=replace(best.code, text=first, other_readings=tuple(others)))


def readable_bytes(raw: bytes) -> str:
    """Return `raw` for people: ASCII as it is, `<CR>` and the like, and `<C3>` for other bytes."""
    return "".join(_readable_byte(byte) for byte in raw)


def _readable_byte(byte: int) -> str:
    if 32 <= byte < 127:
        return chr(byte)
    if byte < 32:
        return f"<{CONTROL_NAMES[byte]}>"
    return "<DEL>" if byte == 127 else f"<{byte:02X}>"


def _without_prefix(data: bytes, prefix: bytes, flags: list[ParseFlag]) -> bytes:
    if not prefix:
        return data
    found = data.startswith(prefix)
    flags.append(ParseFlag.PREFIX if found else ParseFlag.NO_PREFIX)
    return data.removeprefix(prefix)


def _without_suffix(data: bytes, suffix: bytes, flags: list[ParseFlag]) -> bytes:
    if not suffix:
        return data
    found = data.endswith(suffix)
    flags.append(ParseFlag.SUFFIX if found else ParseFlag.NO_SUFFIX)
    return data.removesuffix(suffix)


def _symbology(letters: str) -> str:
    if letters == _EAN8:
        return Symbology.EAN8
    return _SYMBOLOGIES.get(letters[0], "")


def _decoded_by_eci(data: bytes, flags: list[ParseFlag]) -> str:
    """Return the text of data in which escapes name the character set of what follows."""
    # Doubled backslashes are set aside first: one of them may stand before six digits of the text.
    pieces = _ECI.split(_DOUBLED_BACKSLASH.sub(b"\x00", data))
    texts = [_decoded(pieces[0].replace(b"\x00", b"\\"), flags)]
    for number, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        flags.append(ParseFlag.ECI)
        plain = piece.replace(b"\x00", b"\\")
        try:
            texts.append(plain.decode(_CHARSETS[int(number)]))
        except (KeyError, UnicodeError):
            texts.append(_decoded(plain, flags))
    return "".join(texts)


def _decoded(data: bytes, flags: list[ParseFlag]) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        flags.append(ParseFlag.LATIN1)
        return data.decode("latin-1")
    if not text.isascii():
        flags.append(ParseFlag.UTF8)
    return text
