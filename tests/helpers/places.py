"""Where in a picture a code was read."""

from kiosk.scan.decode.reading import Reading


def fractions(reading: Reading) -> tuple[float, float, float, float]:
    """Return its box as left, top, width and height, in fractions (0 to 1) of the picture."""
    box = reading.box
    return (
        box.left / reading.width,
        box.top / reading.height,
        (box.right - box.left) / reading.width,
        (box.bottom - box.top) / reading.height,
    )
