"""The benchmark's generator: the same pictures for a seed, readable where they should be."""

import pytest
from PIL import ImageChops

from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from tests.benchmarks.reader.empty import SUBJECTS, film
from tests.benchmarks.reader.looks import CATEGORIES, SYMBOLOGIES, make_looks
from tests.benchmarks.reader.scenes import HEIGHT, WIDTH, frames


def test_easy_codes_of_every_kind_are_read_by_the_first_step() -> None:
    decoder = Decoder(SYMBOLOGIES)
    looks = make_looks("easy", len(SYMBOLOGIES), seed=3)
    assert {look.symbology for look in looks} == set(SYMBOLOGIES)
    for look in looks:
        [picture] = frames(look)
        [reading] = decoder.live().decode(Luminance.of_image(picture))
        assert (reading.code.text, reading.code.symbology) == (look.text, look.symbology)
        assert reading.step == "zxing"


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_seed_gives_the_same_pictures_again(category: str) -> None:
    [one], [other] = make_looks(category, 1, seed=4), make_looks(category, 1, seed=4)
    assert one == other
    assert make_looks(category, 1, seed=5) != [one]
    first, again = next(frames(one)), next(frames(other))
    assert first.size == (WIDTH, HEIGHT)
    assert ImageChops.difference(first, again).getbbox() is None


def test_successive_frames_differ() -> None:
    [look] = make_looks("everything", 1, seed=4)
    one, other = frames(look, 2)
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("subject", SUBJECTS)
def test_films_without_codes_have_none(subject: str) -> None:
    decoder = Decoder(SYMBOLOGIES)
    cascade = decoder.live()
    pictures = list(film(subject, shots=1, frames=2, seed=4))
    assert len(pictures) == 2
    assert [cascade.decode(Luminance.of_image(picture)) for picture in pictures] == [(), ()]
