"""Draws a code as a camera would see it, from the numbers of a `Look`; the same for a seed."""

import math
import random
from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kiosk.core.identification.codes import Symbology
from tests.benchmarks.reader.looks import Look
from tests.helpers.barcodes import draw

WIDTH, HEIGHT = 1280, 720

Point = tuple[float, float]


def frames(look: Look, count: int = 1, code: Image.Image | None = None) -> Iterator[Image.Image]:
    """Yield `count` successive frames (mode L) of one showing: a hand is never quite still.

    `code` stands in for a code of `look.text`, drawn with `scale_of(look)` pixels a module.
    """
    card = _card(look, code)
    drift = random.Random(f"{look.seed}/drift")
    for number in range(count):
        shift = (drift.gauss(0, 4) * number, drift.gauss(0, 4) * number) if number else (0.0, 0.0)
        turn = drift.gauss(0, 0.4) * number
        # Focus and shake come and go from frame to frame.
        worse = 1.0 if not number else drift.uniform(0.75, 1.15)
        yield _frame(look, card, shift, turn, worse, number)


def scale_of(look: Look) -> int:
    """Return how many pixels a module is drawn with: twice the size it is seen in, or more."""
    return max(2, math.ceil(look.module * 2))


def _card(look: Look, code: Image.Image | None) -> Image.Image:
    """Return the card with the code on it, at twice the size it is seen in or more."""
    rng = random.Random(f"{look.seed}/card")
    scale = scale_of(look)
    card = code or draw(look.text, look.symbology, scale=scale)
    if look.symbology is not Symbology.QR:
        # Tags are lower than the writer draws them; long and low is what tilts hurt.
        card = card.resize((card.width, round(card.width * rng.uniform(0.22, 0.4))))
        whole = Image.new("L", (card.width, card.height + 8 * scale), 255)
        whole.paste(card, (0, 4 * scale))
        card = whole
    _damage(card, look, rng)
    card = card.point(lambda value: round(look.ink + (look.paper - look.ink) * value / 255))
    if look.inverted:
        card = card.point(lambda value: look.ink + look.paper - value)
    _crease(card, look, rng)
    return card


def _damage(card: Image.Image, look: Look, rng: random.Random) -> None:
    pen = ImageDraw.Draw(card)
    left = look.damage * card.width * card.height
    while left > 0:
        size = min(card.size) * rng.uniform(0.04, 0.16)
        x, y = rng.uniform(0, card.width), rng.uniform(0, card.height)
        fill = rng.choice((0, 90, 180, 255))
        if rng.random() < 0.4:
            end = (x + rng.uniform(-4, 4) * size, y + rng.uniform(-4, 4) * size)
            pen.line((x, y, *end), fill=fill, width=max(2, round(size / 4)))
            left -= math.dist((x, y), end) * size / 4
        else:
            pen.ellipse((x, y, x + size * rng.uniform(0.6, 2), y + size), fill=fill)
            left -= size * size


def _crease(card: Image.Image, look: Look, rng: random.Random) -> None:
    pen = ImageDraw.Draw(card)
    for _ in range(look.creases):
        across = rng.random() < 0.5
        a, b = rng.uniform(0, 1), rng.uniform(0, 1)
        start, end = ((0, a), (1, b)) if across else ((a, 0), (b, 1))
        line = [(x * card.width, y * card.height) for x, y in (start, end)]
        width = rng.uniform(0.2, 0.9) * look.module * card.width / _seen_width(card, look)
        pen.line(line, fill=min(255, look.paper + 20), width=max(1, round(width)))
        shade = [(x + width, y + width) for x, y in line]
        pen.line(shade, fill=round((look.ink + look.paper) / 2), width=max(1, round(width)))


def _seen_width(card: Image.Image, look: Look) -> float:
    return card.width * look.module / scale_of(look)


def _frame(
    look: Look, card: Image.Image, shift: Point, turn: float, worse: float, number: int
) -> Image.Image:
    rng = random.Random(f"{look.seed}/place")
    across = _seen_width(card, look)
    down = card.height * across / card.width
    corners = _corners(across, down, look.tilt, look.angle + turn, rng)
    reach_x = max(abs(x) for x, _ in corners) + 4
    reach_y = max(abs(y) for _, y in corners) + 4
    x = WIDTH / 2 + rng.uniform(-0.8, 0.8) * max(0.0, WIDTH / 2 - reach_x)
    y = HEIGHT / 2 + rng.uniform(-0.8, 0.8) * max(0.0, HEIGHT / 2 - reach_y)
    x = min(max(x + shift[0], reach_x), WIDTH - reach_x)
    y = min(max(y + shift[1], reach_y), HEIGHT - reach_y)
    scene = _room(look).copy()
    _put(card, scene, [(x + dx, y + dy) for dx, dy in corners])
    # From here on only what is around the code is worked on: the rest stays an unblurred room.
    margin = 24
    box = (
        max(0, round(x - reach_x) - margin),
        max(0, round(y - reach_y) - margin),
        min(WIDTH, round(x + reach_x) + margin),
        min(HEIGHT, round(y + reach_y) + margin),
    )
    part = scene.crop(box)
    part = _light(part, look, rng)
    if look.focus:
        part = part.filter(ImageFilter.GaussianBlur(look.focus * worse))
    if look.motion:
        part = _moved(part, look.motion * worse, rng.uniform(0, math.pi))
    if look.moire:
        part = _moired(part, look.moire, rng, number)
    scene.paste(part, box)
    return add_noise(scene, look.noise, random.Random(f"{look.seed}/noise/{number}"))


def _corners(
    across: float, down: float, tilt: float, angle: float, rng: random.Random
) -> list[Point]:
    """Return top left, top right, bottom right, bottom left around (0, 0)."""
    near, far = 1.0, 1 - tilt / 2
    w, h = across / 2, down / 2
    flat = [(-w, -h), (w, -h), (w, h), (-w, h)]
    if tilt:
        # Seen from the side: the far edge is shorter, and the whole is squeezed along the tilt.
        squeeze = 1 - tilt * 0.35
        if rng.random() < 0.5:
            flat = [(x * squeeze, y * (near if x < 0 else far)) for x, y in flat]
        else:
            flat = [(x * (near if y > 0 else far), y * squeeze) for x, y in flat]
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [(x * c - y * s, x * s + y * c) for x, y in flat]


def _put(card: Image.Image, scene: Image.Image, corners: list[Point]) -> None:
    """Draw `card` into `scene` between four corners, at twice the size and then reduced."""
    left = math.floor(min(x for x, _ in corners)) - 2
    top = math.floor(min(y for _, y in corners)) - 2
    width = math.ceil(max(x for x, _ in corners)) + 2 - left
    height = math.ceil(max(y for _, y in corners)) + 2 - top
    finer = [((x - left) * 2, (y - top) * 2) for x, y in corners]
    matrix = _to_rectangle(finer, card.width, card.height)
    size = (width * 2, height * 2)
    how = Image.Transform.PERSPECTIVE
    drawn = card.transform(size, how, matrix, Image.Resampling.BICUBIC).reduce(2)
    whole = Image.new("L", card.size, 255)
    mask = whole.transform(size, how, matrix, Image.Resampling.BICUBIC).reduce(2)
    scene.paste(drawn, (left, top), mask)


def _to_rectangle(corners: list[Point], width: float, height: float) -> tuple[float, ...]:
    """Return Pillow's eight numbers that take points between `corners` into the rectangle.

    First the projective map of the unit square onto the corners, then its inverse (the adjugate is
    enough, as projective maps have no scale), then the square stretched to the rectangle.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    dx1, dx2, dx3 = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, dy3 = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    det = dx1 * dy2 - dx2 * dy1
    g, h = (dx3 * dy2 - dx2 * dy3) / det, (dx1 * dy3 - dx3 * dy1) / det
    a, b, c = x1 - x0 + g * x1, x3 - x0 + h * x3, x0
    d, e, f = y1 - y0 + g * y1, y3 - y0 + h * y3, y0
    inverse = (
        ((e - f * h) * width, (c * h - b) * width, (b * f - c * e) * width),
        ((f * g - d) * height, (a - c * g) * height, (c * d - a * f) * height),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    unit = inverse[2][2]
    return tuple(value / unit for row in inverse for value in row)[:8]


@lru_cache(maxsize=8)
def empty_room(kind: int) -> Image.Image:
    """Return one of eight rooms without a person or a code in it."""
    rng = random.Random(f"room/{kind}")
    room = Image.linear_gradient("L").rotate(90 * kind).resize((WIDTH, HEIGHT))
    room = room.point(lambda value: 60 + value // 3)
    pen = ImageDraw.Draw(room)
    for _ in range(30):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        size = (rng.uniform(20, 260), rng.uniform(20, 260))
        pen.rectangle((x, y, x + size[0], y + size[1]), fill=rng.randint(40, 200))
    return room.filter(ImageFilter.GaussianBlur(3))


def room_of(look: Look) -> Image.Image:
    """Return the room that the code of `look` is seen in, before anybody has come."""
    return add_noise(_room(look), look.noise, random.Random(f"{look.seed}/noise/before"))


def _room(look: Look) -> Image.Image:
    room = empty_room(look.seed % 8)
    if look.paper < 100:
        # Where the card is dark, so is the room.
        return room.point(lambda value: value * look.paper // 255)
    return room


def _light(part: Image.Image, look: Look, rng: random.Random) -> Image.Image:
    if look.slope:
        side = Image.linear_gradient("L").rotate(rng.choice((0, 90, 180, 270))).resize(part.size)
        part = ImageChops.multiply(part, side.point(lambda v: round(255 - (255 - v) * look.slope)))
    if look.glare:
        spot = Image.new("L", part.size, 0)
        pen = ImageDraw.Draw(spot)
        for _ in range(rng.choice((1, 1, 2))):
            tall = min(part.size) * look.glare * rng.uniform(0.5, 1)
            wide = tall * rng.uniform(0.3, 1.2)
            x, y = (rng.uniform(0.25, 0.75) * length for length in part.size)
            pen.ellipse((x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2), fill=255)
        part = ImageChops.add(part, spot.filter(ImageFilter.GaussianBlur(min(part.size) / 14)))
    return part


def _moved(part: Image.Image, way: float, direction: float) -> Image.Image:
    steps = max(2, math.ceil(way * 1.5))
    total = part
    for step in range(1, steps):
        along = way * step / (steps - 1)
        dx, dy = along * math.cos(direction), along * math.sin(direction)
        how = (1, 0, dx, 0, 1, dy)
        copy = part.transform(
            part.size, Image.Transform.AFFINE, how, Image.Resampling.BILINEAR, fillcolor=128
        )
        total = Image.blend(total, copy, 1 / (step + 1))
    return total


def _moired(part: Image.Image, depth: float, rng: random.Random, number: int) -> Image.Image:
    """Two gratings that nearly agree: the screen's dots against the sensor's."""
    for _ in range(2):
        period = rng.uniform(3, 14)
        length = math.ceil(math.hypot(*part.size)) + 40
        turn = rng.uniform(-40, 40) + number * 2.0
        wave = bytes(
            round(255 - 127 * depth * (1 + math.sin(2 * math.pi * x / period + number)) / 2)
            for x in range(length)
        )
        grating = Image.frombytes("L", (length, 1), wave).resize((length, length)).rotate(turn)
        left, top = (length - part.width) // 2, (length - part.height) // 2
        grating = grating.crop((left, top, left + part.width, top + part.height))
        part = ImageChops.multiply(part, grating.point(lambda value: value or 255))
    return part


def add_noise(scene: Image.Image, sigma: float, rng: random.Random) -> Image.Image:
    """Return `scene` with noise of `sigma` grey levels.

    The mean of two even distributions of bytes is triangular, with a sigma of 52.
    """
    one, two = (Image.frombytes("L", scene.size, rng.randbytes(WIDTH * HEIGHT)) for _ in range(2))
    triangular = Image.blend(one, two, 0.5)
    ratio = sigma / 52
    return ImageChops.add(
        scene, triangular.point(lambda v: round(128 + (v - 127.5) * ratio)), 1, -128
    )
