"""Colours: the palette of a scheme and accent, and contrast as WCAG 2.2 defines it.

A `Palette` is every colour of the screens for one scheme, one contrast and one accent (the gym's
colour). What is derived from the accent is computed, so that any accent can be read. Colours are of
the form `#rrggbb`. Each `Meaning` is a colour, an icon, a text and a sound.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor

WHITE: Final = "#ffffff"
BLACK: Final = "#000000"
_NEARLY_BLACK: Final = "#101010"
_STEPS: Final = 20

TEXT_RATIO: Final = 4.5
"""What WCAG 2.2 AA asks of text (1.4.3)."""

BRAND: Final = "#6d4df2"
"""The kiosk's own accent, for gyms that name none."""

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}\Z")
_TEXT_RATIO: Final = {False: 4.5, True: 7.0}

# In high contrast what is written on the accent has to reach 7, too, so it is as far from both.
_FILL_RATIO: Final = {False: 1.2, True: 7.0}

_AMBER_INK: Final = "#1c1303"


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
    """Return white or a black, whichever reads better on `ground`: always at least 4.5 to 1.

    Near-black is gentler; on grounds of middling brightness only true black is enough.
    """
    ink = max((WHITE, _NEARLY_BLACK), key=lambda each: contrast(each, ground))
    return ink if contrast(ink, ground) >= TEXT_RATIO else BLACK


def mix(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0 to 1) of `other` mixed in, as `#rrggbb`."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def readable(colour: str, *grounds: str, ratio: float = TEXT_RATIO) -> str:
    """Return `colour`, made just light or dark enough to stand out by `ratio` from `grounds`.

    The grounds are all dark or all light; what cannot be reached is come close to.
    """
    far = max((WHITE, BLACK), key=lambda each: min(contrast(each, g) for g in grounds))
    for step in range(_STEPS + 1):
        tried = mix(colour, far, step / _STEPS)
        if min(contrast(tried, ground) for ground in grounds) >= ratio:
            return tried
    return far


class Scheme(StrEnum):
    """Whether the grounds are dark or light."""

    DARK = "dark"
    LIGHT = "light"


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
    """The colours text may have on the ground and its cards."""

    PLAIN = "plain"
    MUTED = "muted"
    BRAND = "brand"
    GOOD = "good"
    NOTE = "note"
    DESK = "desk"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class MeaningColours:
    """How a meaning looks when it fills the screen: `ground`, the `ink` on it, and its icon."""

    ground: str
    ink: str
    icon: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of the screens, as `#rrggbb`. Made by `palette_for`."""

    scheme: Scheme
    high_contrast: bool
    ground: str
    """Behind everything."""
    card: str
    """Surfaces on the ground."""
    raised: str
    """Buttons, and surfaces on cards."""
    line: str
    """Hairlines that only divide; nobody needs to see them."""
    edge: str
    """Outlines of fields and the ring of the focus: 3 to 1 at least."""
    ink: str
    muted: str
    brand: str
    """The accent as a fill."""
    brand_ink: str
    """What is written on `brand`."""
    tones: Mapping[Tone, str]
    signals: Mapping[Meaning, MeaningColours]

    def tone(self, tone: Tone) -> QColor:
        """Return the colour of text in `tone`."""
        return QColor(self.tones[tone])


ICONS: Final = MappingProxyType(
    {
        Meaning.GOOD: "check",
        Meaning.SAVED: "saved",
        Meaning.NOTE: "clock",
        Meaning.DESK: "bell",
        Meaning.UNKNOWN: "question",
        Meaning.REFUSED: "cross",
    }
)


# Ground, card, raised, line, edge, ink, muted
_GROUNDS: Final = {
    (Scheme.DARK, False): "#0c1016 #171d26 #232b37 #38424f #76828f #f5f7fa #a9b3c1",
    (Scheme.DARK, True): "#000000 #0c0c0c #1d1d1d #9aa3ad #d4d9df #ffffff #e6eaef",
    (Scheme.LIGHT, False): "#f3f5f8 #ffffff #e5e9ef #cbd2dc #6f7b89 #10151d #4a5563",
    (Scheme.LIGHT, True): "#ffffff #f7f7f7 #e9e9e9 #5c636b #22272d #000000 #20262e",
}


# What fills the screen looks the same in both schemes: green is green at any time of the day.
_SIGNAL_GROUNDS: Final = {
    False: {
        Meaning.GOOD: "#0b7a43",
        Meaning.SAVED: "#0a6c74",
        Meaning.NOTE: "#1c59c9",
        Meaning.DESK: "#ffb224",
        Meaning.UNKNOWN: "#ffb224",
        Meaning.REFUSED: "#b9252b",
    },
    True: {
        Meaning.GOOD: "#00562b",
        Meaning.SAVED: "#004f55",
        Meaning.NOTE: "#0f3f9e",
        Meaning.DESK: "#ffb224",
        Meaning.UNKNOWN: "#ffb224",
        Meaning.REFUSED: "#8e0f18",
    },
}


_TONE_HUES: Final = {
    Scheme.DARK: {
        Tone.GOOD: "#4fd88f",
        Tone.NOTE: "#8ab6ff",
        Tone.DESK: "#ffc352",
        Tone.REFUSED: "#ff8b86",
    },
    Scheme.LIGHT: {
        Tone.GOOD: "#0b7a43",
        Tone.NOTE: "#1c59c9",
        Tone.DESK: "#8f5600",
        Tone.REFUSED: "#b9252b",
    },
}


@lru_cache(maxsize=32)
def palette_for(
    scheme: Scheme = Scheme.DARK, accent: str = BRAND, *, high_contrast: bool = False
) -> Palette:
    """Return the palette of `scheme` with `accent` (`#rrggbb`); every pair in it can be read.

    Raises `ValueError` when `accent` is no such colour.
    """
    if not _COLOUR.match(accent):
        raise ValueError(f"the accent colour {accent!r} is not of the form #rrggbb")
    ground, card, raised, line, edge, ink, muted = _GROUNDS[scheme, high_contrast].split()
    surfaces = (ground, card, raised)
    ratio = _TEXT_RATIO[high_contrast]
    # A fill that cannot be told from what it lies on would be words without a button.
    brand = readable(accent.lower(), *surfaces, ratio=_FILL_RATIO[high_contrast])
    tones = {
        tone: readable(hue, *surfaces, ratio=ratio) for tone, hue in _TONE_HUES[scheme].items()
    }
    tones |= {
        Tone.PLAIN: ink,
        Tone.MUTED: muted,
        Tone.BRAND: readable(accent.lower(), *surfaces, ratio=ratio),
    }
    return Palette(
        scheme,
        high_contrast,
        *surfaces,
        line,
        edge,
        ink,
        muted,
        brand,
        ink_on(brand),
        MappingProxyType(tones),
        meaning_colours(high_contrast),
    )


@cache
def meaning_colours(high_contrast: bool) -> Mapping[Meaning, MeaningColours]:
    """Return how each meaning looks when it fills the screen."""
    return MappingProxyType(
        {
            meaning: MeaningColours(
                ground, "#ffffff" if ink_on(ground) == "#ffffff" else _AMBER_INK, ICONS[meaning]
            )
            for meaning, ground in _SIGNAL_GROUNDS[high_contrast].items()
        }
    )
