"""Colours, and the meanings they carry: each meaning is a colour, an icon, words and a sound."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor


class Meaning(StrEnum):
    """What a screen tells a member. The value also names the sound."""

    GOOD = "good"
    """Checked in, and TeamUp has it."""
    SAVED = "saved"
    """Checked in, and safely written down here."""
    NOTE = "note"
    """Nothing to do: already in."""
    DESK = "desk"
    """Please see the front desk."""
    UNKNOWN = "unknown"
    """Nobody's code; try again or ask."""
    REFUSED = "refused"
    """A plain no."""


class Tone(StrEnum):
    """The colours text may have on the dark ground and its cards."""

    PLAIN = "plain"
    MUTED = "muted"
    BRAND = "brand"
    GOOD = "good"
    NOTE = "note"
    DESK = "desk"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Signal:
    """How a meaning looks when it fills the screen: `ground`, the `ink` on it, and its icon."""

    ground: str
    ink: str
    icon: str


SIGNALS: Final = MappingProxyType(
    {
        Meaning.GOOD: Signal("#0b7a43", "#ffffff", "check"),
        Meaning.SAVED: Signal("#0a6c74", "#ffffff", "saved"),
        Meaning.NOTE: Signal("#1c59c9", "#ffffff", "clock"),
        Meaning.DESK: Signal("#ffb224", "#1c1303", "bell"),
        Meaning.UNKNOWN: Signal("#ffb224", "#1c1303", "question"),
        Meaning.REFUSED: Signal("#b9252b", "#ffffff", "cross"),
    }
)

GROUND: Final = "#0c1016"
CARD: Final = "#171d26"
RAISED: Final = "#232b37"
LINE: Final = "#38424f"
INK: Final = "#f5f7fa"
MUTED: Final = "#a9b3c1"
BRAND: Final = "#6d4df2"

TONES: Final = MappingProxyType(
    {
        Tone.PLAIN: INK,
        Tone.MUTED: MUTED,
        Tone.BRAND: "#b3a2ff",
        Tone.GOOD: "#4fd88f",
        Tone.NOTE: "#8ab6ff",
        Tone.DESK: "#ffc352",
        Tone.REFUSED: "#ff8b86",
    }
)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 to 1, as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ink_on(ground: str) -> str:
    """Return white or near-black, whichever reads better on `ground`."""
    return max(("#ffffff", "#101010"), key=lambda ink: contrast(ink, ground))


def mix(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0 to 1) of `other` mixed in, as `#rrggbb`."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def readable(colour: str, ground: str, ratio: float = 4.5) -> str:
    """Return `colour`, lightened just enough to stand out by `ratio` from a dark `ground`."""
    for tenth in range(11):
        lighter = mix(colour, "#ffffff", tenth / 10)
        if contrast(lighter, ground) >= ratio:
            return lighter
    return "#ffffff"


def tone_colour(tone: Tone, brand: str = BRAND) -> QColor:
    """Return the colour of text in `tone` on the dark ground."""
    return QColor(readable(brand, CARD) if tone is Tone.BRAND else TONES[tone])
