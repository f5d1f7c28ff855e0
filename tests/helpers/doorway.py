"""What the camera at a gym's door sees: a room, somebody in it, and what they hold up."""

import random
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.reading import LINEAR
from tests.helpers.barcodes import draw

WIDTH, HEIGHT = 1280, 720
TEXT = "TS1.ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
CARD = "GYM-004172"
TEXTS = {
    Symbology.QR: TEXT,
    Symbology.EAN13: "4006381333931",
    Symbology.EAN8: "96385074",
    Symbology.UPCA: "012345678905",
    Symbology.ITF: "12345678901231",
    Symbology.CODABAR: "A123456B",
}
"""What is held up of kinds that cannot hold `CARD`, or are to hold more."""


def room(kind: int = 0) -> Image.Image:
    """Return one of many rooms: shelves, posters, a door."""
    return _room(kind).copy()


@lru_cache
def _room(kind: int) -> Image.Image:
    rng = random.Random(f"doorway/{kind}")
    picture = Image.linear_gradient("L").rotate(90 * kind).resize((WIDTH, HEIGHT))
    picture = picture.point(lambda value: 70 + value // 3)
    pen = ImageDraw.Draw(picture)
    for _ in range(25):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        box = (x, y, x + rng.uniform(20, 260), y + rng.uniform(20, 260))
        pen.rectangle(box, fill=rng.randint(50, 190))
    return picture.filter(ImageFilter.GaussianBlur(2))


def person(
    scene: Image.Image, x: float, *, shirt: Image.Image | int = 90, near: float = 1.0
) -> None:
    """Draw somebody whose middle is at `x`, as large as `near` says, into `scene`."""
    pen = ImageDraw.Draw(scene)
    r = 130 * near
    y = HEIGHT - 400 * near
    body = (x - 2.1 * r, y + 1.1 * r, x + 2.1 * r, HEIGHT + 200)
    if isinstance(shirt, int):
        pen.rounded_rectangle(body, r, fill=shirt)
    else:
        mask = Image.new("L", scene.size, 0)
        ImageDraw.Draw(mask).rounded_rectangle(body, r, fill=255)
        left, top = round(body[0]), round(body[1])
        cloth = Image.new("L", scene.size, 128)
        cloth.paste(shirt, (left, top))
        scene.paste(cloth, (0, 0), mask)
    pen.ellipse((x - 0.78 * r, y - r, x + 0.78 * r, y + r), fill=165)
    pen.pieslice((x - 0.85 * r, y - 1.15 * r, x + 0.85 * r, y + 0.5 * r), 180, 360, fill=45)
    for side in (-1, 1):
        eye = x + side * 0.32 * r
        pen.ellipse((eye - r / 8, y - r / 12, eye + r / 8, y + r / 12), fill=225)
        pen.ellipse((eye - r / 16, y - r / 16, eye + r / 16, y + r / 16), fill=25)
    pen.arc((x - 0.4 * r, y, x + 0.4 * r, y + 0.7 * r), 20, 160, fill=80, width=round(r / 14))


@dataclass(frozen=True, slots=True)
class Held:
    """A card or phone with a code on it; lengths are pixels of the frame."""

    symbology: Symbology = Symbology.QR
    module: float = 6.0
    ink: int = 25
    paper: int = 215
    blur: float = 0.6
    middle: tuple[float, float] = (0.42, 0.5)
    """Where its middle is, as shares of the frame."""
    washed_out: bool = False
    """A screen so bright that the camera sees a white patch."""
    spot: float = 0.0
    """A lamp reflected in the middle, as a share of the code's height."""


def hold_up(scene: Image.Image, held: Held, shift: tuple[float, float] = (0, 0)) -> Image.Image:
    """Return `scene` with `held` in it, moved aside by `shift` pixels."""
    code = draw(TEXTS.get(held.symbology, CARD), held.symbology, scale=8)
    if held.symbology in LINEAR:
        code = code.resize((code.width, code.width * 2 // 5))
    ratio = held.module / 8
    code = code.resize(
        (max(8, round(code.width * ratio)), max(8, round(code.height * ratio))),
        Image.Resampling.BOX,
    )
    code = code.point(lambda value: round(held.ink + (held.paper - held.ink) * value / 255))
    x = round(WIDTH * held.middle[0] + shift[0])
    y = round(HEIGHT * held.middle[1] + shift[1])
    margin = round(2 * held.module) + 6
    card = Image.new("L", (code.width + 2 * margin, code.height + 2 * margin), held.paper)
    card.paste(code, (margin, margin))
    if held.spot:
        pen = ImageDraw.Draw(card)
        r = code.height * held.spot / 2
        middle = card.width / 2, card.height / 2
        pen.ellipse((middle[0] - 2 * r, middle[1] - r, middle[0] + 2 * r, middle[1] + r), fill=255)
    if held.washed_out:
        card = Image.new("L", card.size, 255)
    # A phone's dark rim, and the hand that holds it.
    rim = Image.new("L", (card.width + 24, card.height + 24), min(25, held.ink))
    rim.paste(card, (12, 12))
    scene = scene.copy()
    pen = ImageDraw.Draw(scene)
    hand = (x - rim.width * 0.3, y + rim.height * 0.35, x + rim.width * 0.3, y + rim.height * 0.7)
    pen.ellipse(hand, fill=150)
    scene.paste(rim, (x - rim.width // 2, y - rim.height // 2))
    if held.blur:
        pad = 20
        box = (
            max(0, x - rim.width // 2 - pad),
            max(0, y - rim.height // 2 - pad),
            min(WIDTH, x + rim.width // 2 + pad),
            min(HEIGHT, y + rim.height // 2 + pad),
        )
        if box[0] < box[2] and box[1] < box[3]:
            part = scene.crop(box).filter(ImageFilter.GaussianBlur(held.blur))
            scene.paste(part, box[:2])
    return scene


def noisy(scene: Image.Image, number: int, sigma: float = 3.0) -> Image.Image:
    """Return `scene` as a sensor sees it in frame `number`."""
    return ImageChops.add(scene, _noise(number % 4, sigma), 1, -128)


def dimmed(scene: Image.Image, to: float) -> Image.Image:
    """Return `scene` with that share of its light."""
    return scene.point(lambda value: int(value * to))


@lru_cache
def _noise(number: int, sigma: float) -> Image.Image:
    rng = random.Random(number)
    one, two = (
        Image.frombytes("L", (WIDTH, HEIGHT), rng.randbytes(WIDTH * HEIGHT)) for _ in range(2)
    )
    ratio = sigma / 52  # the mean of two even distributions of bytes is triangular
    return Image.blend(one, two, 0.5).point(lambda value: round(128 + (value - 127.5) * ratio))
