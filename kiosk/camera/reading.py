"""One code found in one picture: what it says and where it is."""

import math
from dataclasses import dataclass

from kiosk.core.codes import Code


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

    @property
    def diagonal(self) -> float:
        """The length from corner to corner, in pixels."""
        return math.hypot(self.right - self.left, self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class Reading:
    """A code, and its place in a picture of `width` x `height` pixels."""

    code: Code
    box: Box
    width: int
    height: int

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
    def prominence(self) -> float:
        """How much this code is the one being held up: larger and more central is more.

        The size is the box's diagonal, because readers report linear codes as a thin strip whose
        area says nothing; a code in a corner of the picture counts half of one in the middle.
        """
        across = (self.box.left + self.box.right) / self.width - 1
        down = (self.box.top + self.box.bottom) / self.height - 1
        off_centre = min(1.0, math.hypot(across, down) / math.sqrt(2))
        return self.box.diagonal * (1 - off_centre / 2)

    def fractions(self) -> tuple[float, float, float, float]:
        """Return the box as left, top, width and height, in fractions (0 to 1) of the picture."""
        return (
            self.box.left / self.width,
            self.box.top / self.height,
            (self.box.right - self.box.left) / self.width,
            (self.box.bottom - self.box.top) / self.height,
        )
