"""Arithmetic with colours of the form `#rrggbb`: contrast as WCAG 2.2 defines it, and mixing."""

from typing import Final

WHITE: Final = "#ffffff"
BLACK: Final = "#000000"
_NEARLY_BLACK: Final = "#101010"
_STEPS: Final = 20

TEXT_RATIO: Final = 4.5
"""What WCAG 2.2 AA asks of text (1.4.3)."""


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
