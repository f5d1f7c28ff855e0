"""Which of several cameras to use, and in which of its formats; pure.

In: what the system lists (`CameraCandidate`, `FormatOffer`). Out: the same, the best one first.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from math import log2
from typing import Final

PIXELS: Final = 1280 * 720
"""What reads a card at arm's length; fewer lose small codes, more only cost time."""

FEW_PIXELS: Final = 640 * 480
"""What is asked for where the computer cannot search more of them often enough."""

_FLUID_FPS, _LEAST_FPS, _STEADY_FPS = 15.0, 10.0, 24.0

_READING_MS: Final = 4.0
"""What zxing-cpp takes for a megapixel without a code, in ms of one core."""


class Coding(Enum):
    """How a camera sends brightness, with the ms of one core that it takes to get at it.

    Copying and picking out a megapixel, measured (docs/camera.md).
    """

    GREY = 0.05
    PLANES = 0.1
    PAIRS = 0.4
    COLOURS = 1.6
    JPEG = 2.0


@dataclass(frozen=True, slots=True)
class FormatOffer:
    """One format a camera offers: pixels, its highest frame rate, and how it sends them."""

    width: int
    height: int
    fps: float
    coding: Coding

    @property
    def cost_ms(self) -> float:
        """About how long one frame keeps one core busy until it has been searched for a code."""
        return self.width * self.height / 1e6 * (self.coding.value + _READING_MS)


def ranked_formats(
    offers: Sequence[FormatOffer], given_up: Collection[int] = (), pixels: int = PIXELS
) -> list[int]:
    """Return the indices of all offers, the best one first.

    Fluid pictures come first (15 a second or more; below 10 only where there is nothing else),
    then enough `pixels` (1280x720, or as near below as there is), then a steady 24 a second, then
    the least work: so raw pictures win over JPEG, and 1280x720 over 1920x1080. Qt's own choice
    would be the highest resolution at 29 frames a second.

    Offers that were `given_up`, as their pictures arrived damaged, come last, and before them those
    of the same coding: what cut off one JPEG will cut off the next.
    """
    suspect = {offers[index].coding for index in given_up}

    def rank(index: int) -> tuple[float, ...]:
        offer = offers[index]
        return (index in given_up, offer.coding in suspect, *_suitability(offer, pixels))

    return sorted(range(len(offers)), key=rank)


def _suitability(offer: FormatOffer, pixels: int) -> tuple[float, ...]:
    if offer.fps < _LEAST_FPS:
        return (2, -offer.fps, offer.cost_ms)
    # In halves of a doubling, so that 1280x700 is as good as 1280x720 and 960x720 is not.
    lacking = max(0, round(2 * log2(pixels / max(1, offer.width * offer.height))))
    slow = offer.fps < _STEADY_FPS
    return (offer.fps < _FLUID_FPS, lacking, slow, offer.cost_ms, -offer.fps)


# Words in the names of cameras, as makers, drivers and v4l2loopback give them (seen, not
# documented). An infrared camera is for logging in by face; a virtual one shows what another
# program makes up.
_BUILT_IN = re.compile(r"integrated|built-?in|internal|facetime|front camera|rear camera", re.I)
_LAST_RESORT = re.compile(r"\bir\b|infrared|virtual|dummy|loopback", re.I)


@dataclass(frozen=True, slots=True)
class CameraCandidate:
    """One camera that is plugged in: `id` is the system's (as "/dev/video0"), `name` its own."""

    id: str
    name: str


def preference(camera: CameraCandidate) -> int:
    """Return how far down the list "auto" puts it: 0 one on a cable, 1 built in, 2 infrared or
    virtual. Who plugs a camera into a computer that has one built in wants it to be used.
    """
    if _LAST_RESORT.search(camera.name):
        return 2
    return 1 if _BUILT_IN.search(camera.name) else 0


def by_preference(cameras: Sequence[CameraCandidate]) -> list[CameraCandidate]:
    """Return the cameras as "auto" tries them; of equal ones the system's first comes first."""
    return sorted(cameras, key=preference)


def camera_named(device: str, cameras: Sequence[CameraCandidate]) -> CameraCandidate | None:
    """Return the camera that `camera.device` means: its id or name, or a part of the name, in any
    case; None when it is not there.
    """
    wanted = device.casefold()
    for camera in cameras:
        if wanted in (camera.id.casefold(), camera.name.casefold()):
            return camera
    return next((camera for camera in cameras if wanted in camera.name.casefold()), None)
