"""Which of a camera's formats to use."""

from collections.abc import Sequence
from dataclasses import dataclass

_PIXELS = 1280 * 720
_ENOUGH_FPS = 24.0


@dataclass(frozen=True, slots=True)
class FormatOffer:
    """One format a camera offers: pixels, its highest frame rate, and whether it sends JPEG."""

    width: int
    height: int
    fps: float
    compressed: bool


def best_format(offers: Sequence[FormatOffer]) -> int | None:
    """Return the index of the best offer, or None when there is none.

    A steady picture comes first (24 frames a second or more), then the resolution nearest to
    1280x720: less loses small codes, more costs time without reading better at arm's length. Of two
    alike the uncompressed one wins, as its brightness is there without decoding. Qt's own choice
    would be the highest resolution at 29 frames a second.
    """
    if not offers:
        return None

    def rank(index: int) -> tuple[bool, float, bool, float]:
        offer = offers[index]
        ratio = max(1, offer.width * offer.height) / _PIXELS
        distance = ratio if ratio >= 1 else 1 / ratio
        slow = offer.fps < _ENOUGH_FPS
        return (slow, -offer.fps if slow else distance, offer.compressed, -offer.fps)

    return min(range(len(offers)), key=rank)
