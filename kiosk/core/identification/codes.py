"""Codes as cameras and hand scanners read them, or why a code that is held up is not read yet.

Their text is somebody else's: it is cut and cleaned before anything looks at it.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_CODE_BYTES = 1024
"""Longest code text that is looked at, in bytes of UTF-8; a QR code can hold nearly 3 KB."""

# Control (Cc), format (Cf, which holds the bidirectional overrides), surrogate, private-use and
# unassigned characters have no place in a card number, an address or a pass.
_STRIPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


class Source(StrEnum):
    """Where a code or a visit came from."""

    CAMERA = "camera"
    SERIAL = "serial"
    KEYBOARD = "keyboard"
    STAFF = "staff"
    FIND_ME = "find_me"
    """The member was found by name and a second fact."""


class Symbology(StrEnum):
    """The kinds of code the configuration may name."""

    QR = "qr"
    CODE128 = "code128"
    CODE39 = "code39"
    EAN13 = "ean13"
    EAN8 = "ean8"
    UPCA = "upca"
    ITF = "itf"
    CODABAR = "codabar"
    CODE93 = "code93"
    DATAMATRIX = "datamatrix"
    AZTEC = "aztec"
    PDF417 = "pdf417"

    @property
    def proper_name(self) -> str:
        """What its makers and people call it, in any language."""
        return _PROPER_NAMES[self]


_PROPER_NAMES: Final = {
    Symbology.QR: "QR",
    Symbology.CODE128: "Code 128",
    Symbology.CODE39: "Code 39",
    Symbology.EAN13: "EAN-13",
    Symbology.EAN8: "EAN-8",
    Symbology.UPCA: "UPC-A",
    Symbology.ITF: "ITF",
    Symbology.CODABAR: "Codabar",
    Symbology.CODE93: "Code 93",
    Symbology.DATAMATRIX: "Data Matrix",
    Symbology.AZTEC: "Aztec",
    Symbology.PDF417: "PDF417",
}


_LINE_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")


def clean_code_text(text: str) -> str:
    """Return `text` without control, bidirectional and other invisible characters, and trimmed.

    A line break of any kind becomes one `\\n`, for a contact card is written in lines; a tab is a
    space.
    """
    lines = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    visible = (c for c in lines if c == "\n" or unicodedata.category(c) not in _STRIPPED_CATEGORIES)
    return "".join(visible).strip()


def in_one_line(text: str) -> str:
    """Return cleaned text with its line breaks, and runs of spaces, as single spaces."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Code:
    """One code as read: cleaned text, what kind of code it was, and who read it.

    `symbology` is a `Symbology` value, or "" when a hand scanner does not say.
    `engine` names the decoder ("zxing", "tapirscan", "zbar") or is "" for hand scanners.
    `oversized` marks a text that was longer than `MAX_CODE_BYTES`; it is cut, and nobody's code.
    `other_readings` are further texts the same keys may mean, cleaned like `text`; they are tried
    in this order where the ones before are nobody's.
    """

    text: str
    symbology: str = ""
    engine: str = ""
    source: Source = Source.CAMERA
    oversized: bool = False
    other_readings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        raw = self.text.encode("utf-8", errors="replace")
        if len(raw) > MAX_CODE_BYTES:
            cut = raw[:MAX_CODE_BYTES].decode("utf-8", errors="ignore")
            object.__setattr__(self, "text", cut)
            object.__setattr__(self, "oversized", True)
        object.__setattr__(self, "text", clean_code_text(self.text))
        readings = dict.fromkeys(
            clean_code_text(reading)
            for reading in self.other_readings
            if len(reading.encode("utf-8", errors="replace")) <= MAX_CODE_BYTES
        )
        others = tuple(reading for reading in readings if reading and reading != self.text)
        object.__setattr__(self, "other_readings", others)


class ScanHint(StrEnum):
    """Why a code that is held up is not read yet: what the member can change."""

    DARK = "dark"
    BRIGHT = "bright"
    """The light of a phone drowns the code."""
    GLARE = "glare"
    """A lamp is reflected in it."""
    BLURRED = "blurred"
    FAR = "far"
    CUT_OFF = "cut_off"
    SWITCHED_OFF = "switched_off"
    """It is read, and of a kind that is not among `scanner.symbologies`."""
