"""The short form of `shaken`, with drawn pictures, and that it can fail."""

from itertools import count

import pytest
from PIL import Image, ImageFilter

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading
from tests.benchmarks.reader.empty import film as film_without_codes
from tests.campaigns.shaken import FRAMES, Plan, film, show
from tests.helpers.barcodes import draw, held_up

EVERY = tuple(Symbology)
SAID = "4006381333931"


def picture(ink: int = 1) -> Luminance:
    """Return an EAN-13 whose bars are thick by `ink` - 1 pixels, as of a cheap printer."""
    code = draw(SAID, Symbology.EAN13, scale=4).filter(ImageFilter.MinFilter(ink))
    return Luminance.of_image(held_up(code, size=(1280, 720)))


class Dreamer:
    """An engine that takes the same stripes for another number in every frame."""

    name = "zbar"

    def __init__(self) -> None:
        self._numbers = count(100_000)

    def read(self, picture: Luminance) -> list[Reading]:
        code = Code(f"{next(self._numbers)}", Symbology.ITF, self.name)
        return [Reading(code, Box(300, 300, 500, 340), picture.width, picture.height)]


@pytest.mark.parametrize("ink", [1, 5])
def test_a_code_in_shaken_video_is_read_right_or_not_at_all(ink: int) -> None:
    shown = show(Plan(EVERY, films=1), picture(ink), frozenset({SAID}), f"ink {ink}")
    assert shown.films == shown.with_code == 1
    assert shown.wrong == []
    assert shown.read or ink > 1


@pytest.mark.parametrize("subject", ["stripes", "text", "keyboards"])
def test_nothing_is_believed_of_pictures_without_a_code(subject: str) -> None:
    empty = next(film_without_codes(subject, 1, 1, seed=7))
    shown = show(Plan(EVERY), Luminance.of_image(empty), frozenset(), subject)
    assert (shown.films, shown.with_code, shown.read) == (1, 0, 0)
    assert shown.wrong == []


def test_what_an_engine_dreams_is_doubted() -> None:
    decoder = Decoder(EVERY, engines=[Dreamer()])
    shown = show(Plan(EVERY), picture(), frozenset({SAID}), "dream", decoder)
    assert shown.doubted >= FRAMES
    assert shown.wrong == []


def test_without_the_validator_what_an_engine_dreams_is_wrong() -> None:
    decoder = Decoder(EVERY, engines=[Dreamer()])
    shown = show(Plan(EVERY, believe_all=True), picture(), frozenset({SAID}), "dream", decoder)
    assert len(shown.wrong) >= FRAMES
    assert shown.wrong[0].startswith("dream, film 0, frame 0: itf '1000")
    assert "by the step 'levelled' (zbar, looks: 1, alone) at Box(" in shown.wrong[0]
    assert shown.doubted == 0


def test_a_text_that_no_truth_has_is_wrong() -> None:
    shown = show(Plan(EVERY), picture(), frozenset({"4006381333900"}), "lie")
    assert len(shown.wrong) == 1
    assert SAID in shown.wrong[0]
    assert shown.read == 0


def test_films_are_the_same_for_a_seed_and_no_two_frames_are_alike() -> None:
    one, same, other = (list(film(picture(), seed)) for seed in ("1", "1", "2"))
    assert [image.tobytes() for image in one] == [image.tobytes() for image in same]
    pixels = {image.tobytes() for image in (*one, *other)}
    assert len(pixels) == 2 * FRAMES
    assert all(image.size == (1280, 720) and image.mode == "L" for image in one)
    assert isinstance(one[0], Image.Image)
