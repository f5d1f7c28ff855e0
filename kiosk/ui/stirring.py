"""Notices that something moves in front of the camera: cheaply, from the preview's pictures."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_CELLS: Final = (24, 14)  # across, down: a person at three metres fills a dozen
_STEP: Final = 14  # of 255: noise stays below it, a sleeve against a wall does not
_SHARE: Final = 0.03  # of the cells


class Stirring:
    """Compares each picture with the one before, apart from what the light does as a whole."""

    def __init__(self) -> None:
        self._before: bytes | None = None

    def seen(self, picture: QImage) -> bool:
        """Tell whether `picture` (Format_Grayscale8) differs from the one given before."""
        across, down = _CELLS
        small = picture.scaled(
            across,
            down,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        pitch = small.bytesPerLine()
        bits = bytes(small.constBits())
        cells = b"".join(bits[row * pitch : row * pitch + across] for row in range(down))
        before, self._before = self._before, cells
        if before is None:
            return False
        steps = [new - old for new, old in zip(cells, before, strict=True)]
        # A camera that opens its iris, or a lamp that goes on, changes all cells alike.
        drift = sorted(steps)[len(steps) // 2]
        moved = sum(abs(step - drift) > _STEP for step in steps)
        return moved >= _SHARE * len(steps)

    def forget(self) -> None:
        """Begin anew: the next picture differs from nothing."""
        self._before = None
