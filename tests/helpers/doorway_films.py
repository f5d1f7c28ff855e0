"""Films of the room before the kiosk, with a sensor's noise that never repeats.

Each function yields frames without end, 1280x720 and 30 a second, the same ones every time.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count, repeat

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.helpers.doorway import HEIGHT, WIDTH, Held, dimmed, hold_up, person, room

FPS = 30

_READOUT = 0.9  # of a frame's time the sensor takes to read its rows, one after the other


def seen(
    scenes: Iterable[Image.Image], *, sigma: float = 3.0, seed: int = 0
) -> Iterator[Image.Image]:
    """Yield `scenes` as a sensor with noise of `sigma` grey levels sees them."""
    chance = np.random.default_rng(seed)
    grain = _grain(seed)
    for scene in scenes:
        begin = int(chance.integers(grain.size - WIDTH * HEIGHT))
        noise = grain[begin : begin + WIDTH * HEIGHT].reshape(HEIGHT, WIDTH) * sigma
        yield _picture(np.asarray(scene, np.float32) + noise)


def quiet(*, sigma: float = 3.0, kind: int = 0) -> Iterator[Image.Image]:
    """Yield a room without anybody."""
    return seen(repeat(room(kind)), sigma=sigma)


def showing(scene: Image.Image) -> Iterator[Image.Image]:
    """Yield `scene`, in which nothing moves."""
    return seen(repeat(scene))


def dark() -> Iterator[Image.Image]:
    """Yield a room at night: a tenth of its light, and the sensor's noise."""
    return showing(dimmed(room(), 0.1))


def flickering(hertz: float = 50.0, *, depth: float = 0.1) -> Iterator[Image.Image]:
    """Yield a room under a lamp on mains of `hertz`: bands that a rolling shutter makes of it."""

    def scenes() -> Iterator[Image.Image]:
        lit = np.asarray(room(), np.float32)
        rows = np.arange(HEIGHT) / HEIGHT * _READOUT
        for number in count():
            phase = 2 * math.pi * 2 * hertz * (number + rows) / FPS
            yield _picture(lit * (1 + depth * np.sin(phase))[:, None].astype(np.float32))

    return seen(scenes())


def sunny(levels_a_second: float = 1.0) -> Iterator[Image.Image]:
    """Yield a room in which the sun comes round: one side becomes lighter, and a patch wanders."""

    def scenes() -> Iterator[Image.Image]:
        shade = np.asarray(room(), np.float32)
        across = np.linspace(0, 1, WIDTH, dtype=np.float32)
        for number in count():
            second = number / FPS
            # There and back in two minutes, so that the film may go on for as long as it likes.
            light = levels_a_second * abs((second + 60) % 120 - 60)
            patch = 25 / (1 + np.exp(-(across * WIDTH - 400 - 2 * np.float32(light)) / 40))
            yield _picture((shade + light * across + patch).astype(np.float32))

    return seen(scenes())


def people_far() -> Iterator[Image.Image]:
    """Yield a room through which two people walk, far behind."""

    def scenes() -> Iterator[Image.Image]:
        for number in count():
            scene = room()
            pen = ImageDraw.Draw(scene)
            for begin, speed, shade in ((100, 3.0, 60), (900, -2.2, 200)):
                x = (begin + speed * number) % (WIDTH + 100) - 50
                y = 250 + 2 * math.sin(number / 3)
                pen.rounded_rectangle((x - 16, y + 14, x + 16, y + 90), 10, fill=shade)
                pen.ellipse((x - 9, y - 12, x + 9, y + 12), fill=165)
            yield scene

    return seen(scenes())


def somebody(held: Held | None = None) -> Iterator[Image.Image]:
    """Yield somebody who stands near and sways, with something `held` up if it is given."""

    def scenes() -> Iterator[Image.Image]:
        for number in count():
            scene = room()
            sway = 12 * math.sin(number / 11)
            person(scene, 640 + sway, near=0.9)
            if held is not None:
                tremble = 2 * math.sin(number / 2.3), 2 * math.cos(number / 3.1)
                scene = hold_up(scene, held, tremble)
            yield scene

    return seen(scenes())


@lru_cache(maxsize=2)
def _grain(seed: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).standard_normal(3 * WIDTH * HEIGHT, np.float32)


def _picture(pixels: NDArray[np.float32]) -> Image.Image:
    return Image.fromarray(np.clip(pixels + 0.5, 0, 255).astype(np.uint8))
