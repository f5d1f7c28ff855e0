"""How this kiosk shall look: what the gym has configured, and staff may change at any time."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.core.day_span import DaySpan
from kiosk.ui.palette import BRAND, Palette, Scheme, palette_for

TEXT_SCALES: Final = (100, 115, 130)
"""How large text may be made, in per cent."""

DAYLIGHT: Final = DaySpan(time(7), time(19))
"""When `auto` is light, by the venue's clock: a kiosk session has no day and night of its own."""


class ThemeChoice(StrEnum):
    """Which scheme is shown."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"
    """Light by day, dark by night."""


@dataclass(frozen=True, slots=True)
class Look:
    """The choices behind a `Theme`, apart from the window's size.

    `accent` is the gym's colour as `#rrggbb`, `text_scale` one of `TEXT_SCALES`; `moving` is
    False where motion is reduced; `logo` is a PNG or SVG file. Raises `ValueError` for an accent
    or a text scale that is none.
    """

    theme: ThemeChoice = ThemeChoice.DARK
    accent: str = BRAND
    high_contrast: bool = False
    text_scale: int = 100
    moving: bool = True
    logo: Path | None = None

    def __post_init__(self) -> None:
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"the text scale is one of {TEXT_SCALES}")
        self.palette_at(time())

    def palette_at(self, moment: time) -> Palette:
        """Return the colours at `moment` of the venue's day."""
        scheme = Scheme.DARK
        if self.theme is ThemeChoice.LIGHT or (
            self.theme is ThemeChoice.AUTO and DAYLIGHT.holds(moment)
        ):
            scheme = Scheme.LIGHT
        return palette_for(scheme, self.accent, high_contrast=self.high_contrast)
