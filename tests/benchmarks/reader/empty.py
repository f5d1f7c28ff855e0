"""Video without any code that looks as if there were one: nothing may be read in it."""

import math
import random
from collections.abc import Iterator

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.benchmarks.reader.scenes import HEIGHT, WIDTH, add_noise, empty_room

_SIDE = math.ceil(math.hypot(WIDTH, HEIGHT))


def _stripes(rng: random.Random, turn: float) -> Image.Image:
    """Stripes of a shirt, a blind or a shutter: even ones, or of a few widths at random."""
    sheet = Image.new("L", (_SIDE, _SIDE), rng.randint(150, 255))
    pen = ImageDraw.Draw(sheet)
    dark = rng.randint(0, 90)
    module = rng.choice((2, 3, 4, 6, 9, 14, 22))
    even = rng.random() < 0.4
    x = 0
    while x < _SIDE:
        bar, gap = (1, 1) if even else (rng.randint(1, 4), rng.randint(1, 4))
        pen.rectangle((x, 0, x + bar * module - 1, _SIDE), fill=dark)
        x += (bar + gap) * module
    if rng.random() < 0.5:
        # A patch of stripes with clear ground on both sides, as a code has it.
        hole = Image.new("L", sheet.size, 235)
        wide, tall = rng.randint(150, 700), rng.randint(60, 400)
        left, top = (_SIDE - wide) // 2, (_SIDE - tall) // 2
        box = (left, top, left + wide, top + tall)
        hole.paste(sheet.crop(box), box)
        sheet = hole
    return _middle(sheet.rotate(turn, Image.Resampling.BILINEAR, fillcolor=200))


def _text(rng: random.Random, turn: float) -> Image.Image:
    sheet = Image.new("L", (_SIDE, _SIDE), 235)
    pen = ImageDraw.Draw(sheet)
    y = 0
    while y < _SIDE:
        size = rng.choice((14, 18, 26, 40))
        letters = "".join(rng.choices("IlLTiHEFmnu|1 [](){}0O#=-_.abcdefg", k=4 * _SIDE // size))
        pen.text((rng.randint(-20, 20), y), letters, fill=rng.randint(0, 80), font_size=size)
        y += round(size * 1.3)
    return _middle(sheet.rotate(turn, Image.Resampling.BILINEAR, fillcolor=235))


def _bricks(rng: random.Random, turn: float) -> Image.Image:
    sheet = Image.new("L", (_SIDE, _SIDE), rng.randint(150, 210))
    pen = ImageDraw.Draw(sheet)
    wide, tall = rng.randint(20, 120), rng.randint(8, 40)
    for row, y in enumerate(range(0, _SIDE, tall)):
        for x in range(-(wide // 2) * (row % 2), _SIDE, wide):
            pen.rectangle((x, y, x + wide - 4, y + tall - 4), fill=rng.randint(60, 130))
    return _middle(sheet.rotate(turn, Image.Resampling.BILINEAR, fillcolor=120))


def _keys(rng: random.Random, turn: float) -> Image.Image:
    sheet = Image.new("L", (_SIDE, _SIDE), rng.randint(20, 60))
    pen = ImageDraw.Draw(sheet)
    size = rng.randint(28, 90)
    for y in range(0, _SIDE, size):
        for x in range(0, _SIDE, size):
            box = (x + 3, y + 3, x + size - 4, y + size - 4)
            pen.rounded_rectangle(box, size // 6, fill=rng.randint(70, 110))
            letter = rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
            pen.text((x + size // 4, y + size // 5), letter, fill=240, font_size=size // 2)
    return _middle(sheet.rotate(turn, Image.Resampling.BILINEAR, fillcolor=30))


def _faces(rng: random.Random, turn: float) -> Image.Image:
    scene = empty_room(rng.randrange(8)).copy()
    pen = ImageDraw.Draw(scene)
    for _ in range(rng.randint(1, 3)):
        x, y, r = (
            rng.uniform(200, WIDTH - 200),
            rng.uniform(150, HEIGHT - 150),
            rng.uniform(60, 220),
        )
        pen.ellipse((x - r * 0.8, y - r, x + r * 0.8, y + r), fill=rng.randint(90, 210))
        for side in (-1, 1):
            eye = (x + side * r * 0.35, y - r * 0.2)
            pen.ellipse(
                (eye[0] - r / 7, eye[1] - r / 10, eye[0] + r / 7, eye[1] + r / 10), fill=235
            )
            pen.ellipse(
                (eye[0] - r / 16, eye[1] - r / 16, eye[0] + r / 16, eye[1] + r / 16), fill=20
            )
        pen.arc((x - r * 0.4, y, x + r * 0.4, y + r * 0.7), 20, 160, fill=60, width=round(r / 14))
        for hair in range(40):
            across = x - r * 0.8 + hair * r * 0.04
            pen.line((across, y - r * 1.1, across + turn / 20, y - r * 0.6), fill=40, width=2)
    return scene


def _middle(sheet: Image.Image) -> Image.Image:
    left, top = (_SIDE - WIDTH) // 2, (_SIDE - HEIGHT) // 2
    return sheet.crop((left, top, left + WIDTH, top + HEIGHT))


SUBJECTS = {
    "stripes": _stripes,
    "text": _text,
    "brick": _bricks,
    "keyboards": _keys,
    "faces": _faces,
}


def film(subject: str, shots: int, frames: int, seed: int) -> Iterator[Image.Image]:
    """Yield `shots` shots of `frames` frames each; stripes go through every angle.

    Within a shot the picture drifts a little, as before a camera, so that the same mistake can be
    made twice: that is what a weak code would have to pass for to be believed.
    """
    for shot in range(shots):
        rng = random.Random(f"{seed}/{subject}/{shot}")
        turn = shot * 180 / shots if subject == "stripes" else rng.uniform(-20, 20)
        scene = SUBJECTS[subject](rng, turn)
        scene = scene.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.5)))
        for frame in range(frames):
            moved = ImageChops.offset(scene, frame * rng.randint(0, 2), frame)
            yield add_noise(moved, rng.uniform(1, 8), rng)


def plain_room(seed: int, frames: int) -> Iterator[Image.Image]:
    """Yield what the camera sees most of the day: a room, and nobody in it."""
    for frame in range(frames):
        yield add_noise(empty_room((seed + frame // 30) % 8), 3.0, random.Random(f"{seed}/{frame}"))
