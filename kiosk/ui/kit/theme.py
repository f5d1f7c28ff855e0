"""The design system: a `Theme` for one window, made from a `Look` that staff can change.

Everything is a multiple of the unit `u`, which is 1.0 for a window whose short side is 1080 pixels,
so the same screens are right at 800x480 and at 3840x2160. A `ThemeController` applies the theme to
the window when its size, the look or the time of day changes; widgets (`Themed`) ask for theirs.
"""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.core.clock import DaySpan
from kiosk.ui.kit.palette import (
    BLACK,
    BRAND,
    WHITE,
    Meaning,
    Palette,
    Scheme,
    Tone,
    mix,
    palette_for,
)
from kiosk.ui.resources import resource

_REFERENCE_SIDE: Final = 1080
_LEAST_SHORT: Final = 480
_LEAST_LONG: Final = 800
_MIN_TOUCH: Final = 48  # 9 mm on the common 7-inch 800x480 panel (5.2 pixels a millimetre)
_FINGERTIP_MM: Final = 9

_FONT_FILES: Final = (
    "InterDisplay-Bold.otf",
    "Inter-SemiBold.otf",
    "Inter-Medium.otf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)

_PROPERTY: Final = "kioskTheme"
_UPRIGHT_HERO: Final = 280  # pixels at u = 1; an upright screen has the height for larger names
DISPLAY_FAMILY: Final = "Inter Display"
TEXT_FAMILY: Final = "Inter"
FALLBACK_FAMILY: Final = "Noto Sans Arabic"  # for letters Inter does not have
_fonts_loaded: Final[list[bool]] = []

_RESTYLE_AT: Final = (
    QEvent.Type.StyleChange,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutDirectionChange,
)

TEXT_SCALES: Final = (100, 115, 130)
"""How large text may be made, in per cent."""

DAYLIGHT: Final = DaySpan(time(7), time(19))
"""When `auto` is light, by the venue's clock: a kiosk session has no day and night of its own."""

_MM_PER_INCH: Final = 25.4

PLAUSIBLE_PIXELS_PER_MM: Final = (1.5, 25.0)
"""Pixels a millimetre: from a television on the wall to the sharpest telephone."""


class Role(StrEnum):
    """The sizes of the type scale, smallest first."""

    CAPTION = "caption"
    BODY = "body"
    BUTTON = "button"
    LEAD = "lead"
    TITLE = "title"
    HEADLINE = "headline"
    HERO = "hero"


# Role: pixels at u = 1, the least pixels, family, weight
_TYPE: Final = {
    Role.CAPTION: (28, 15, TEXT_FAMILY, QFont.Weight.Medium),
    Role.BODY: (35, 17, TEXT_FAMILY, QFont.Weight.Medium),
    Role.BUTTON: (35, 18, TEXT_FAMILY, QFont.Weight.DemiBold),
    Role.LEAD: (50, 20, TEXT_FAMILY, QFont.Weight.DemiBold),
    Role.TITLE: (64, 27, DISPLAY_FAMILY, QFont.Weight.Bold),
    Role.HEADLINE: (96, 38, DISPLAY_FAMILY, QFont.Weight.Bold),
    Role.HERO: (220, 76, DISPLAY_FAMILY, QFont.Weight.Bold),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Sizes and colours for a window of `width` x `height` logical pixels.

    `text_scale` is in per cent, `moving` is False where motion is reduced, and `pixels_per_mm`
    is 0 where the display does not tell how large it is. Raises `ValueError` when a side is not
    positive.
    """

    width: int
    height: int
    palette: Palette = field(default_factory=palette_for)
    text_scale: int = 100
    moving: bool = True
    pixels_per_mm: float = 0.0

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError("a window has a width and a height above zero")

    @property
    def portrait(self) -> bool:
        """Whether the window is taller than wide."""
        return self.height > self.width

    @property
    def shrink(self) -> float:
        """1.0, or how much smaller everything is than on the smallest screen there is a layout for.

        A small screen may have a large scale factor: 1024x768 at 200 % are 512x384 logical pixels.
        """
        short, long = sorted((self.width, self.height))
        return min(1.0, short / _LEAST_SHORT, long / _LEAST_LONG)

    @property
    def u(self) -> float:
        """The unit: 1.0 at a short side of 1080; small screens shrink a little less."""
        side = min(self.width, self.height)
        if not self.portrait:
            # A small screen that is nearly square is short of width: keys stand beside a list.
            side = min(side, round(0.6 * self.width + 0.7 * max(0, self.width - _LEAST_LONG)))
        unit = side / self.shrink / _REFERENCE_SIDE
        return self.shrink * (float(unit**0.85) if unit < 1 else unit)

    def px(self, size: float) -> int:
        """Return `size` (pixels at u = 1) in pixels of this window, at least 1."""
        return max(1, round(size * self.u))

    def least(self, pixels: float) -> int:
        """Return a bound that stands in pixels as this window has it: less on very small ones."""
        return max(1, round(pixels * self.shrink))

    @property
    def touch(self) -> int:
        """The least height and width of anything to touch: a fingertip.

        How many pixels that is the display reports; some report a wrong size, so it is at most an
        eighth of the short side.
        """
        finger = min(round(_FINGERTIP_MM * self.pixels_per_mm), min(self.width, self.height) // 8)
        return max(self.least(_MIN_TOUCH), self.px(88), finger)

    @property
    def gap(self) -> int:
        """The common space between things."""
        return self.px(24)

    @property
    def margin(self) -> int:
        """The space between the edge of the window and what is in it."""
        return self.px(48)

    @property
    def radius(self) -> int:
        """The radius of cards; buttons use two thirds of it."""
        return self.px(30)

    def font(self, role: Role) -> QFont:
        """Return the font of `role`."""
        size, least, family, weight = _TYPE[role]
        if role is Role.HERO and self.portrait:
            size = _UPRIGHT_HERO
        font = QFont([family, FALLBACK_FAMILY])
        font.setPixelSize(round(max(self.least(least), self.px(size)) * self.text_scale / 100))
        font.setWeight(weight)
        if family == DISPLAY_FAMILY:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def qss(self) -> str:
        """Return the style sheet of this theme."""
        colours = self.palette
        good, bad = colours.signals[Meaning.GOOD], colours.signals[Meaning.REFUSED]
        return _style_sheet().substitute(
            ground=colours.ground,
            card=colours.card,
            raised=colours.raised,
            line=colours.line,
            edge=colours.edge,
            down=mix(colours.raised, colours.ink, 0.1),
            ink=colours.ink,
            muted=colours.muted,
            brand=colours.brand,
            brand_ink=colours.brand_ink,
            brand_down=_pressed(colours.brand, colours.brand_ink),
            brand_line=colours.tones[Tone.BRAND],
            danger=bad.ground,
            wrong=colours.tones[Tone.REFUSED],
            danger_down=_pressed(bad.ground, bad.ink),
            good=good.ground,
            good_down=_pressed(good.ground, good.ink),
            signal_ink=good.ink,
            touch=self.touch,
            inner_touch=self.touch - 2 * max(2, self.px(4)),
            field_touch=self.touch - 2 * max(1, self.px(2)),
            radius=self.radius,
            small_radius=round(self.radius * 2 / 3),
            pad=self.px(36),
            half=self.px(14),
            snug=self.px(16),
            ring=max(2, self.px(4)),
            hair=max(1, self.px(2)),
            bar=self.px(16),
            bar_radius=self.px(16) // 2,
        )


def _pressed(fill: str, ink: str) -> str:
    """Return what `fill` turns into under a finger: away from what is written on it."""
    return mix(fill, BLACK if ink == WHITE else WHITE, 0.25)


@cache
def _style_sheet() -> Template:
    return Template(resource("style.qss").read_text(encoding="utf-8"))


def install_fonts() -> None:
    """Make the shipped fonts known to Qt; call once, after the application object exists.

    They are found by name even on a machine without a single font. Calling again does no harm.
    """
    if _fonts_loaded:
        return
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}"))) == -1:
            raise RuntimeError(f"the font {name} cannot be loaded; install the kiosk again")
    _fonts_loaded.append(True)


def apply_theme(root: QWidget, theme: Theme) -> None:
    """Make `theme` the theme of `root` and everything in it, also of what is added later."""
    install_fonts()
    root.setProperty(_PROPERTY, theme)
    root.setStyleSheet(theme.qss())
    for child in root.findChildren(QWidget):
        if isinstance(child, Themed):
            child.restyle()


def theme_of(widget: QWidget) -> Theme:
    """Return the theme `widget` lives under; the reference portrait theme when there is none."""
    place: QWidget | None = widget
    while place is not None:
        theme = place.property(_PROPERTY)
        if isinstance(theme, Theme):
            return theme
        place = place.parentWidget()
    return Theme(1080, 1920)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and have the widget painted accordingly."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Themed(_Base):
    """Mixin, before the Qt class: `restyle` is called whenever the theme may have changed."""

    def restyle(self) -> None:
        """Take fonts and sizes from `self.theme`."""

    @property
    def theme(self) -> Theme:
        """The theme this widget lives under."""
        return theme_of(self)

    def retranslate(self) -> None:
        """Set the texts that do not depend on a state in the current language."""

    def place(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Put `part` there, counted from where reading begins: the left, or in Arabic the right."""
        box = QRect(x, y, width, height)
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def changeEvent(self, event: QEvent) -> None:
        """Restyle when the style sheet, the parent or the direction of reading changes.

        Translate when the language does.
        """
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in _RESTYLE_AT:
            self.restyle()


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


def pixels_per_mm(widget: QWidget) -> float:
    """Return how many logical pixels a millimetre has where `widget` is shown.

    0 when the display does not tell, or what it tells cannot be (televisions and projectors).
    """
    screen = widget.screen()
    density = screen.physicalDotsPerInch() / _MM_PER_INCH if screen is not None else 0.0
    least, most = PLAUSIBLE_PIXELS_PER_MM
    return density if least <= density <= most else 0.0


class ThemeController:
    """Applies to `window` the theme of its look, its size, its display and the time."""

    def __init__(self, window: QWidget, look: Look) -> None:
        self._window = window
        self._look = look
        self._time = time()

    @property
    def look(self) -> Look:
        """The look that was chosen last."""
        return self._look

    def choose(self, look: Look) -> None:
        """Use `look` from now on."""
        if look != self._look:
            self._look = look
            self.apply()

    def follow(self, now: datetime) -> None:
        """Change with the time of day, if the look does; `now` is in the venue's zone."""
        before = self._look.palette_at(self._time)
        self._time = now.time()
        if self._look.palette_at(self._time) is not before:
            self.apply()

    def apply(self) -> None:
        """Apply the theme to the window, as after a resize."""
        theme = Theme(
            max(1, self._window.width()),
            max(1, self._window.height()),
            self._look.palette_at(self._time),
            text_scale=self._look.text_scale,
            moving=self._look.moving,
            pixels_per_mm=pixels_per_mm(self._window),
        )
        apply_theme(self._window, theme)
