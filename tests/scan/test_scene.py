"""What the model of the scene says of empty rooms, of people, and of what they hold up."""

import math

import pytest
from PIL import Image

from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.scene import SceneModel
from tests.benchmarks.reader.empty import SUBJECTS, film
from tests.helpers.barcodes import draw, held_up
from tests.helpers.doorway import dimmed, noisy, person, room

EMPTY = Luminance.of_image(Image.new("L", (1280, 720), 120))
HELD = Luminance.of_image(held_up(draw("MEMBER-7"), size=(1280, 720)))


def _changed(model: SceneModel, picture: Luminance, frames: int) -> list[bool]:
    """Return for each of some equal frames whether something has changed lately."""
    changes = [model.changes(picture) for _ in range(frames)]
    return [one is not None and one.recent for one in changes]


def test_a_change_is_recent_for_a_while() -> None:
    model = SceneModel()
    assert _changed(model, EMPTY, 200)[-1] is False
    assert _changed(model, HELD, 1) == [True]
    assert _changed(model, HELD, 200)[-1] is False
    assert model.changes(Luminance.of_image(Image.new("L", (100, 100)))) is None


def test_what_came_and_has_gone_is_no_change_any_more() -> None:
    model = SceneModel()
    _changed(model, EMPTY, 200)
    assert all(_changed(model, HELD, 20))
    assert _changed(model, EMPTY, 1) == [False]
    assert _changed(model, HELD, 1) == [True]


def test_only_what_was_not_there_before_is_added() -> None:
    poster = Image.new("L", (1280, 720), 120)
    for x in range(64, 320, 4):
        poster.paste(255, (x, 64, x + 2, 320))
    model = SceneModel()
    _changed(model, Luminance.of_image(poster), 200)
    for x in range(896, 1152, 4):
        poster.paste(60, (x, 384, x + 2, 512))
    changes = model.changes(Luminance.of_image(poster))
    assert changes is not None
    assert max(changes.edges.crop((0, 0, 20, 11)).tobytes()) > 10
    assert max(changes.added.crop((0, 0, 20, 11)).tobytes()) == 0
    assert max(changes.added.crop((20, 11, 40, 22)).tobytes()) > 10


def test_both_questions_may_be_asked_of_the_same_frame() -> None:
    both, measured, compared = SceneModel(), SceneModel(), SceneModel()
    for picture in (EMPTY, HELD, EMPTY, HELD):
        changes, alone = both.changes(picture), compared.changes(picture)
        assert changes is not None
        assert alone is not None
        assert (changes.recent, changes.added) == (alone.recent, alone.added)
        assert both.measure(picture) == measured.measure(picture)


def _somebody(model: SceneModel, *pictures: Image.Image) -> list[bool]:
    return [
        model.measure(Luminance.of_image(noisy(picture, number))).somebody
        for number, picture in enumerate(pictures)
    ]


def _with_person(picture: Image.Image, x: float, **looks: float) -> Image.Image:
    person(picture, x, **looks)  # type: ignore[arg-type]
    return picture


@pytest.mark.parametrize("light", [0.1, 0.3, 1.0])
@pytest.mark.parametrize("size", [(1280, 720), (320, 180), (160, 120)])
def test_who_comes_is_somebody_and_an_empty_room_is_not(
    light: float, size: tuple[int, int]
) -> None:
    empty = dimmed(room(), light).resize(size)
    comes = dimmed(_with_person(room(), 600, near=0.6), light).resize(size)
    model = SceneModel()
    assert not any(_somebody(model, *[empty] * 40))
    assert _somebody(model, comes) == [True]


def test_who_stays_away_from_the_middle_is_somebody_too() -> None:
    model = SceneModel()
    _somebody(model, *[room(1)] * 10)
    assert _somebody(model, _with_person(room(1), 100, near=0.4)) == [True]


@pytest.mark.parametrize("to", [0.3, 0.7, 1.3])
def test_light_that_fades_is_not_somebody(to: float) -> None:
    model = SceneModel()
    twenty_seconds = [dimmed(room(), 1 + (to - 1) * look / 200) for look in range(200)]
    assert not any(_somebody(model, *twenty_seconds))


@pytest.mark.parametrize("light", [0.1, 0.3])
def test_a_dark_room_in_which_the_lamps_go_on_is_learnt_anew(light: float) -> None:
    model = SceneModel()
    _somebody(model, *[dimmed(room(), light)] * 10)
    assert not any(_somebody(model, *[room()] * 20))
    assert _somebody(model, _with_person(room(), 600)) == [True]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_is_on_the_wall_is_not_somebody(subject: str) -> None:
    [wall] = film(subject, 1, 1, seed=7)
    model = SceneModel()
    assert not any(_somebody(model, *[wall] * 20))
    assert _somebody(model, _with_person(wall.copy(), 600)) == [True]


def test_who_stands_there_for_long_becomes_background_unless_they_move() -> None:
    model = SceneModel()
    _somebody(model, *[room()] * 10)
    stays = _with_person(room(), 600)
    assert not _somebody(model, *[stays] * 400)[-1]
    moves = [_with_person(room(), 600 + 60 * math.sin(n / 3)) for n in range(20)]
    assert any(_somebody(model, *moves))
