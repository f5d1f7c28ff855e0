"""How a code is held up: every number that makes one picture easy or hard."""

import random
from dataclasses import dataclass, replace

from kiosk.core.identification.codes import Symbology

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True)
class Look:
    """One code and the circumstances it is seen in; lengths are pixels of a 1280x720 frame."""

    symbology: Symbology
    text: str
    seed: int
    module: float
    """Width of the narrowest bar, or of one square of a QR code."""
    angle: float = 0.0
    """Degrees the code is turned by."""
    tilt: float = 0.0
    """0 seen from the front, to 1 where the far side looks half as long as the near one."""
    ink: int = 25
    paper: int = 225
    slope: float = 0.0
    """Uneven light: 0 even, 1 from full to nearly none across the code."""
    focus: float = 0.0
    """Radius of the blur of a code out of focus."""
    motion: float = 0.0
    """Way the code goes while the shutter is open."""
    noise: float = 3.0
    """Standard deviation of the sensor's noise, in grey levels."""
    glare: float = 0.0
    """Largest part of the code's height that a reflection hides, 0 to 1."""
    moire: float = 0.0
    """Depth of the stripes of a screen that is filmed, 0 to 1."""
    creases: int = 0
    inverted: bool = False
    damage: float = 0.0
    """Part of the code's area that is torn, stained or written over."""


def make_text(symbology: Symbology, rng: random.Random) -> str:
    """Return what a gym might have printed in a code of this kind."""
    if symbology is Symbology.QR:
        return "TS1." + "".join(rng.choices(_LETTERS, k=36))
    if symbology is Symbology.EAN13:
        body = "4" + "".join(rng.choices("0123456789", k=11))
        digits = [int(digit) for digit in body]
        check = -(sum(digits[::2]) + 3 * sum(digits[1::2])) % 10
        return f"{body}{check}"
    if symbology is Symbology.CODE39:
        return "".join(rng.choices(_LETTERS, k=7))
    return "GYM-" + "".join(rng.choices("0123456789", k=6))


def plain(symbology: Symbology, rng: random.Random) -> Look:
    """Return a code that is easy to read: near, sharp and only slightly turned."""
    return Look(
        symbology,
        make_text(symbology, rng),
        seed=rng.getrandbits(32),
        module=rng.uniform(4, 7) if symbology is Symbology.QR else rng.uniform(2.2, 3.5),
        angle=rng.uniform(-8, 8),
        tilt=rng.uniform(0, 0.1),
        ink=rng.randint(15, 50),
        paper=rng.randint(190, 235),
        slope=rng.uniform(0, 0.2),
        focus=rng.uniform(0.3, 0.8),
    )


def _perspective(look: Look, rng: random.Random) -> Look:
    return replace(look, tilt=rng.uniform(0.35, 1.0), angle=rng.uniform(-30, 30))


def _motion(look: Look, rng: random.Random) -> Look:
    return replace(look, motion=look.module * rng.uniform(0.8, 3.0))


def _focus(look: Look, rng: random.Random) -> Look:
    return replace(look, focus=look.module * rng.uniform(0.3, 0.9))


def _noise(look: Look, rng: random.Random) -> Look:
    return replace(look, noise=rng.uniform(10, 55), paper=rng.randint(150, 210))


def _glare(look: Look, rng: random.Random) -> Look:
    return replace(look, glare=rng.uniform(0.2, 0.8), slope=rng.uniform(0.2, 0.6))


def _low_light(look: Look, rng: random.Random) -> Look:
    ink = rng.randint(6, 14)
    paper = ink + rng.randint(12, 45)
    return replace(look, ink=ink, paper=paper, noise=rng.uniform(1, 4), slope=rng.uniform(0, 0.6))


def _moire(look: Look, rng: random.Random) -> Look:
    return replace(look, moire=rng.uniform(0.35, 0.95), focus=rng.uniform(0.3, 1.2))


def _creases(look: Look, rng: random.Random) -> Look:
    return replace(look, creases=rng.randint(1, 6), slope=rng.uniform(0.2, 0.6))


def _small(look: Look, rng: random.Random) -> Look:
    least, most = (1.2, 2.4) if look.symbology is Symbology.QR else (0.8, 1.6)
    return replace(look, module=rng.uniform(least, most), focus=rng.uniform(0.3, 0.7))


def _inverted(look: Look, rng: random.Random) -> Look:
    return replace(look, inverted=True, focus=rng.uniform(0.3, 1.6), angle=rng.uniform(-25, 25))


def _rotated(look: Look, rng: random.Random) -> Look:
    return replace(look, angle=rng.uniform(-180, 180), focus=rng.uniform(0.3, 1.4))


def _damaged(look: Look, rng: random.Random) -> Look:
    return replace(look, damage=rng.uniform(0.02, 0.15))


def _everything(look: Look, rng: random.Random) -> Look:
    """A little of each, as on a Monday evening in front of a real door."""
    return replace(
        look,
        module=look.module * rng.uniform(0.6, 1.0),
        angle=rng.uniform(-40, 40),
        tilt=rng.uniform(0.0, 0.4),
        slope=rng.uniform(0.1, 0.6),
        focus=look.module * rng.uniform(0.1, 0.4),
        motion=look.module * rng.uniform(0, 0.8),
        noise=rng.uniform(3, 14),
        glare=rng.choice((0.0, 0.0, rng.uniform(0.1, 0.3))),
        creases=rng.choice((0, 0, 1)),
        damage=rng.choice((0.0, 0.0, rng.uniform(0.01, 0.04))),
        ink=rng.randint(20, 60),
        paper=rng.randint(120, 200),
    )


CATEGORIES = {
    "perspective": _perspective,
    "motion blur": _motion,
    "focus blur": _focus,
    "noise": _noise,
    "glare": _glare,
    "low light": _low_light,
    "moiré": _moire,
    "creases": _creases,
    "small": _small,
    "inverted": _inverted,
    "rotated": _rotated,
    "damaged": _damaged,
    "everything": _everything,
}
"""The hard circumstances by name; each turns an easy look into a hard one."""

SYMBOLOGIES = (Symbology.QR, Symbology.CODE128, Symbology.EAN13, Symbology.CODE39)


def make_looks(category: str, count: int, seed: int) -> list[Look]:
    """Return `count` looks of a category ("easy" or one of `CATEGORIES`), the same for a seed."""
    rng = random.Random(f"{seed}/{category}")
    looks = []
    for number in range(count):
        look = plain(SYMBOLOGIES[number % len(SYMBOLOGIES)], rng)
        looks.append(look if category == "easy" else CATEGORIES[category](look, rng))
    return looks
