"""A grey picture as bytes, which is what every decoder reads, and small arithmetic on pictures.

The functions take pictures of Pillow's in mode L: a frame, or one with a pixel for each of its
cells. Knows nothing of Qt.
"""

from dataclasses import dataclass

from PIL import Image, ImageChops

from kiosk.scan.decode.reading import Box


@dataclass(frozen=True, slots=True)
class Luminance:
    """A grey picture: one byte per pixel, 0 black to 255 white, rows `stride` bytes apart."""

    data: bytes
    width: int
    height: int
    stride: int

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a picture of {self.width}x{self.height} pixels has no brightness")
        if self.stride < self.width:
            raise ValueError(f"rows of {self.width} pixels do not fit in {self.stride} bytes")
        if len(self.data) < self.stride * (self.height - 1) + self.width:
            raise ValueError(f"{len(self.data)} bytes are too few for the stated size")

    def packed(self) -> bytes:
        """Return exactly `width * height` bytes, without padding between the rows."""
        if self.stride == self.width:
            size = self.width * self.height
            return self.data if len(self.data) == size else self.data[:size]
        starts = range(0, self.stride * self.height, self.stride)
        return b"".join(self.data[start : start + self.width] for start in starts)

    def image(self) -> Image.Image:
        """Return the same picture for Pillow (mode L), sharing the bytes."""
        size = (self.width, self.height)
        return Image.frombuffer("L", size, self.packed(), "raw", "L", 0, 1)

    @classmethod
    def of_image(cls, image: Image.Image) -> "Luminance":
        """Return the brightness of a Pillow picture of any mode."""
        grey = image if image.mode == "L" else image.convert("L")
        return cls(grey.tobytes(), grey.width, grey.height, grey.width)


def edges_of(image: Image.Image) -> Image.Image:
    """Return how much each pixel differs from the one below to its right: edges of any slant."""
    one = image.crop((0, 0, image.width - 1, image.height - 1))
    return ImageChops.difference(one, image.crop((1, 1, image.width, image.height)))


def steps_of(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Return how much each pixel differs from the one to its right, and from the one below."""
    width, height = image.size
    return (
        ImageChops.difference(
            image.crop((0, 0, width - 1, height)), image.crop((1, 0, width, height))
        ),
        ImageChops.difference(
            image.crop((0, 0, width, height - 1)), image.crop((0, 1, width, height))
        ),
    )


def largest_place(cells: Image.Image) -> tuple[Box, int] | None:
    """Return the box (right and bottom past the last cell) and size of the largest place."""
    across = cells.width
    left = {index for index, value in enumerate(cells.tobytes()) if value}
    best: set[int] = set()
    while len(left) > len(best):
        start = left.pop()
        place, rim = {start}, [start]
        while rim:
            cell = rim.pop()
            x = cell % across
            beside = (cell - 1 if x else -1, cell + 1 if x + 1 < across else -1)
            for near in (*beside, cell - across, cell + across):
                if near in left:
                    left.discard(near)
                    place.add(near)
                    rim.append(near)
        best = max(best, place, key=len)
    if not best:
        return None
    columns, rows = [cell % across for cell in best], [cell // across for cell in best]
    return Box(min(columns), min(rows), max(columns) + 1, max(rows) + 1), len(best)


def mean_of(image: Image.Image) -> float:
    """Return the mean brightness, 0 to 255."""
    return sum_of(image) / (image.width * image.height)


def sum_of(image: Image.Image) -> int:
    """Return the sum of all pixels."""
    return sum(value * count for value, count in enumerate(image.histogram()))


def percentile(counts: list[int], share: float) -> int:
    """Return the value below or at which `share` of a histogram's pixels lie."""
    wanted, so_far = sum(counts) * share, 0
    for value, count in enumerate(counts):
        so_far += count
        if so_far >= wanted:
            return value
    return len(counts) - 1
