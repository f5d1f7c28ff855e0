"""What the display says of its own size."""

from typing import Final

from PySide6.QtWidgets import QWidget

_MM_PER_INCH: Final = 25.4
_BELIEVABLE: Final = (1.5, 25.0)
"""Pixels a millimetre: from a television on the wall to the sharpest telephone."""


def pixels_per_mm(widget: QWidget) -> float:
    """Return how many logical pixels a millimetre has where `widget` is shown.

    0 when the display does not tell, or tells what cannot be (televisions and projectors do).
    """
    screen = widget.screen()
    density = screen.physicalDotsPerInch() / _MM_PER_INCH if screen is not None else 0.0
    least, most = _BELIEVABLE
    return density if least <= density <= most else 0.0
