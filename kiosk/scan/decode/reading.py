"""One code found in one picture: what it says and where it is."""

import math
from dataclasses import dataclass, replace

from kiosk.core.identification.codes import Code, Symbology

LINEAR = frozenset(
    {
        Symbology.CODE128,
        Symbology.CODE39,
        Symbology.CODE93,
        Symbology.CODABAR,
        Symbology.ITF,
        Symbology.EAN13,
        Symbology.EAN8,
        Symbology.UPCA,
    }
)
"""The symbologies that are bars; the others are squares of dots."""

ONE_DIGIT = frozenset({Symbology.EAN13, Symbology.UPCA})
"""One wrong text in ten passes the check of these; stripes come up with one now and then."""

_EDGE = 2  # a box that ends this near to the edge, in pixels, may go on beyond it

Affine = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f) takes the point (x, y) to (ax + by + c, dx + ey + f)."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels; the right and bottom edges lie on the last pixel."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def around(cls, points: list[tuple[int, int]]) -> "Box":
        """Return the smallest box that holds all `points` (x, y)."""
        if not points:
            return cls(0, 0, 0, 0)
        across = [x for x, _ in points]
        down = [y for _, y in points]
        return cls(min(across), min(down), max(across), max(down))

    def touches(self, other: "Box") -> bool:
        """Return whether the two have a point in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    @property
    def diagonal(self) -> float:
        """The length from corner to corner, in pixels."""
        return math.hypot(self.right - self.left, self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class Reading:
    """A code, its place in a picture of `width` x `height` pixels, and the step that found it.

    `looks` tells in how many variations of the picture that step has read the same, and `agreed`
    that another engine has read the same at this place.
    """

    code: Code
    box: Box
    width: int
    height: int
    step: str = ""
    looks: int = 1
    agreed: bool = False

    @property
    def unaided(self) -> bool:
        """Whether an engine that lets several lines agree read it in the picture as it is.

        zxing-cpp and tapirscan do; zbar trusts a single line.
        """
        return self.code.engine != "zbar" and self.step.startswith(self.code.engine)

    @property
    def needs_a_second(self) -> bool:
        """Whether this linear code should be read once more before it counts.

        One wrong bar in a picture that was worked on can pass for a check digit. Two lines of even
        stripes held aslant may agree on an EAN-13.
        """
        kind = self.code.symbology
        return kind in ONE_DIGIT or (kind in LINEAR and not self.unaided)

    @property
    def wants_another_engine(self) -> bool:
        """Whether another engine's word would help to believe it."""
        return self.needs_a_second or self.code.symbology is Symbology.CODE39

    @property
    def doubtful(self) -> bool:
        """Whether it needs a second reading and has none yet."""
        return self.needs_a_second and self.looks < 2 and not self.agreed

    @property
    def complete(self) -> bool:
        """Whether the code lies clear of the picture's edges, so that nothing is cut off."""
        box = self.box
        return (
            box.left > 0
            and box.top > 0
            and box.right < self.width - 1
            and box.bottom < self.height - 1
        )

    @property
    def cut_off(self) -> bool:
        """Whether an end of a linear code lies at the picture's edge, so that bars may be missing.

        Only the way the bars follow each other counts: a tag held so near that its bars run out at
        the top and the bottom is whole all the same. Slanted codes are judged by all four edges.
        """
        if self.code.symbology not in LINEAR:
            return False
        box = self.box
        across, down = box.right - box.left, box.bottom - box.top
        aside = box.left < _EDGE or box.right >= self.width - _EDGE
        above = box.top < _EDGE or box.bottom >= self.height - _EDGE
        return (aside and across * 2 >= down) or (above and down * 2 >= across)

    def placed(self, back: Affine, width: int, height: int, step: str) -> "Reading":
        """Return the same code in the picture that the one it was found in was made from.

        `back` takes a point of this picture to the other one, which is `width` x `height` pixels.
        """
        a, b, c, d, e, f = back
        box = self.box
        corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        points = [
            (
                min(max(round(a * x + b * y + c), 0), width - 1),
                min(max(round(d * x + e * y + f), 0), height - 1),
            )
            for x, y in corners
        ]
        return replace(self, box=Box.around(points), width=width, height=height, step=step)

    @property
    def prominence(self) -> float:
        """How much this code is the one being held up: larger and more central is more.

        The size is the box's diagonal, because readers report linear codes as a thin strip whose
        area says nothing; a code in a corner of the picture counts half of one in the middle.
        """
        across = (self.box.left + self.box.right) / self.width - 1
        down = (self.box.top + self.box.bottom) / self.height - 1
        off_centre = min(1.0, math.hypot(across, down) / math.sqrt(2))
        return self.box.diagonal * (1 - off_centre / 2)
