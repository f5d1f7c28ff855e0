"""A grey picture as bytes: what every decoder reads. Knows nothing of Qt."""

from dataclasses import dataclass

from PIL import Image


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
        return Image.frombytes("L", (self.width, self.height), self.packed())

    @classmethod
    def of_image(cls, image: Image.Image) -> "Luminance":
        """Return the brightness of a Pillow picture of any mode."""
        grey = image if image.mode == "L" else image.convert("L")
        return cls(grey.tobytes(), grey.width, grey.height, grey.width)
