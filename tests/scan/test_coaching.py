"""What the coach says about pictures of a doorway, with the real reader looking at them, too."""

import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.core.identification.codes import ScanHint, Symbology
from kiosk.scan.coaching import APPEARS_AFTER, STAYS, ScanCoach, SteadyHint
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from tests.benchmarks.reader.empty import SUBJECTS, film
from tests.helpers.doorway import Held, dimmed, hold_up, noisy, person, room

Scenery = Callable[[float], Image.Image]
"""From seconds to the picture."""

CODE128 = Symbology.CODE128
NIGHT = 0.15


def watch(
    scene: Scenery, decoder: Decoder | None, *, before: Image.Image, seconds: float = 1.4
) -> set[str]:
    """Return the hints shown while `scene` is before the camera, after a moment of `before`.

    Without `decoder` nothing is read, as where there is no code.
    """
    coach, cascade = ScanCoach(), decoder.live() if decoder else None
    shown = set()
    for number in range(3 + round(seconds * 10)):
        at = (number - 3) / 10
        picture = Luminance.of_image(noisy(before if at < 0 else scene(at), number))
        read = cascade is not None and bool(cascade.decode(picture))
        advice = coach.look(picture, at, read=read)
        if advice.hint is not None:
            shown.add(advice.hint.value)
    return shown


def _shaking(at: float) -> tuple[float, float]:
    return 6 * math.sin(at * 5), 4 * math.cos(at * 7)


def _somebody_with(held: Held, kind: int = 0) -> Scenery:
    def scene(at: float) -> Image.Image:
        picture = room(kind)
        person(picture, 700 + 20 * math.sin(at))
        return hold_up(picture, held, _shaking(at))

    return scene


@pytest.mark.parametrize(
    ("held", "hint"),
    [
        (Held(blur=5), ScanHint.BLURRED),
        (Held(CODE128, module=3, blur=3.5), ScanHint.BLURRED),
        (Held(Symbology.EAN13, module=3, blur=4.2), ScanHint.BLURRED),
        (Held(module=1.1, blur=0.7), ScanHint.FAR),
        (Held(module=1.3, blur=0.9), ScanHint.FAR),
        (Held(CODE128, module=0.9, blur=0.7), ScanHint.FAR),
        (Held(middle=(0.97, 0.5)), ScanHint.CUT_OFF),
        (Held(middle=(0.03, 0.5)), ScanHint.CUT_OFF),
        (Held(middle=(0.5, 0.06)), ScanHint.CUT_OFF),
        (Held(middle=(0.5, 0.97), module=8), ScanHint.CUT_OFF),
        (Held(CODE128, module=4, middle=(0.04, 0.5)), ScanHint.CUT_OFF),
        (Held(washed_out=True), ScanHint.BRIGHT),
        (Held(spot=0.36), ScanHint.GLARE),
    ],
    ids=lambda value: value.value if isinstance(value, ScanHint) else value.symbology.value,
)
def test_the_cause_is_told(held: Held, hint: ScanHint, decoder: Decoder) -> None:
    assert watch(_somebody_with(held), decoder, before=room()) == {hint}
    # Nor does it depend on who holds it, or on the room.
    alone = room(3)
    assert watch(lambda at: hold_up(alone, held, _shaking(at)), None, before=alone) == {hint}


def test_at_night_a_card_needs_light_and_a_phone_less(decoder: Decoder) -> None:
    night = dimmed(room(), NIGHT)
    card = Held(blur=4)
    shown = watch(lambda at: dimmed(_somebody_with(card)(at), NIGHT), decoder, before=night)
    assert shown == {ScanHint.DARK}
    glaring = Held(washed_out=True)
    assert watch(lambda at: hold_up(night, glaring, _shaking(at)), decoder, before=night) == {
        ScanHint.BRIGHT
    }


@pytest.mark.parametrize(
    "held", [Held(), Held(CODE128, module=3), Held(module=3.5, middle=(0.8, 0.3))]
)
def test_a_code_that_is_read_needs_no_hint(held: Held, decoder: Decoder) -> None:
    assert watch(_somebody_with(held), decoder, before=room()) == set()


def _shirt(kind: str) -> Image.Image:
    cloth = Image.new("L", (800, 700), 225)
    pen = ImageDraw.Draw(cloth)
    if kind == "print":
        pen.text((150, 100), "TURNSTILE\nGYM 2026", font_size=70, fill=20)
        return cloth
    for y in range(0, 700, 40):
        if kind == "stripes":
            pen.rectangle((0, y, 800, y + 18), fill=40)
            continue
        for x in range(0, 800, 40):
            pen.rectangle((x, y, x + 20, y + 20), fill=40)
            pen.rectangle((x + 20, y + 20, x + 40, y + 40), fill=60)
    return cloth


@pytest.mark.parametrize("shirt", [90, 250, "stripes", "checks", "print"])
@pytest.mark.parametrize(("near", "kind"), [(0.6, 2), (1.0, 0), (1.5, 1)])
def test_somebody_who_stands_there_is_left_alone(kind: int, shirt: int | str, near: float) -> None:
    cloth = _shirt(shirt) if isinstance(shirt, str) else shirt

    def scene(at: float) -> Image.Image:
        picture = room(kind)
        person(picture, 600 + 30 * math.sin(2 * at), shirt=cloth, near=near)
        return picture

    assert watch(scene, None, before=room(kind), seconds=2) == set()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_hangs_on_the_wall_is_no_code_when_somebody_passes(subject: str) -> None:
    [wall] = film(subject, 1, 1, seed=7)

    def scene(at: float) -> Image.Image:
        picture = wall.copy()
        person(picture, -100 + 350 * at)
        return picture

    assert watch(scene, None, before=wall, seconds=4) == set()


def test_a_page_of_text_is_no_code() -> None:
    page = Image.new("L", (420, 560), 235)
    pen = ImageDraw.Draw(page)
    for y in range(20, 540, 26):
        pen.text((20, y), "Lorem ipsum dolor sit amet, con", font_size=24, fill=30)
    page = page.filter(ImageFilter.GaussianBlur(0.8))

    def scene(at: float) -> Image.Image:
        picture = room()
        picture.paste(page, (400 + round(5 * math.sin(5 * at)), 100))
        return picture

    assert watch(scene, None, before=room(), seconds=2) == set()


@pytest.mark.parametrize("light", [0.02, 0.15, 1.0])
def test_nobody_is_told_nothing(light: float) -> None:
    empty = dimmed(room(), light)
    assert watch(lambda _: empty, None, before=empty, seconds=2) == set()


@pytest.mark.parametrize("to", [0.3, 1.6])
def test_light_that_is_switched_is_not_somebody(to: float) -> None:
    switched = dimmed(room(), to).point(lambda value: min(255, value))
    assert watch(lambda _: switched, None, before=room(), seconds=2) == set()


def test_a_hint_needs_a_lasting_cause_and_stays_for_a_while() -> None:
    steady = SteadyHint()
    times = [number / 10 for number in range(60)]
    blurred = [at for at in times if 0.5 <= at < 1.6]
    shown = [at for at in times if steady.add(ScanHint.BLURRED if at in blurred else None, at)]
    assert shown[0] == pytest.approx(0.5 + APPEARS_AFTER)
    assert shown[-1] - shown[0] == pytest.approx(STAYS, abs=0.11)


def test_causes_that_alternate_show_nothing() -> None:
    steady = SteadyHint()
    for number in range(100):
        assert (
            steady.add((ScanHint.FAR, ScanHint.BLURRED, None)[number // 4 % 3], number / 10) is None
        )


def test_a_frame_without_the_cause_does_not_matter() -> None:
    steady = SteadyHint()
    shown = {steady.add(None if n % 4 == 3 else ScanHint.FAR, n / 10) for n in range(10, 40)}
    assert shown == {None, ScanHint.FAR}
    assert steady.add(ScanHint.FAR, 4.0) is ScanHint.FAR


def test_a_hint_that_does_not_help_is_taken_back_until_the_cause_has_ended() -> None:
    steady = SteadyHint()
    shown = [steady.add(ScanHint.FAR, number / 10) for number in range(400)]
    assert shown.count(ScanHint.FAR) == pytest.approx(120, abs=3)
    assert shown[-1] is None
    for number in range(400, 410):
        steady.add(None, number / 10)
    assert {steady.add(ScanHint.FAR, number / 10) for number in range(410, 430)} == {
        None,
        ScanHint.FAR,
    }


def _lights(scenes: Callable[[float, bool], Image.Image], seconds: float) -> list[bool]:
    """Return whether the screen gives light, ten times a second; it shines into the next frame."""
    coach, lights = ScanCoach(), [False]
    for number in range(round(seconds * 10)):
        picture = Luminance.of_image(noisy(scenes(number / 10, lights[-1]), number))
        lights.append(coach.look(picture, number / 10, read=False).light)
    return lights[1:]


def _changes(lights: list[bool]) -> int:
    return sum(one is not other for one, other in pairwise(lights))


def test_the_screen_gives_light_while_somebody_is_there_in_the_dark_without_flicker() -> None:
    def scene(at: float, light: bool) -> Image.Image:
        picture = room()
        if 1 <= at < 4:
            person(picture, 500 + 150 * math.sin(at))
        return dimmed(picture, 0.32 if light else NIGHT)

    lights = _lights(scene, 24)
    assert not any(lights[:10])
    assert all(lights[20:150])
    assert not lights[-1]
    assert _changes(lights) == 2


def test_the_screen_gives_no_light_in_an_empty_room_nor_by_day() -> None:
    assert not any(_lights(lambda _at, light: dimmed(room(), 0.32 if light else NIGHT), 5))

    def by_day(at: float, _light: bool) -> Image.Image:
        picture = room()
        person(picture, 500 + 150 * math.sin(at))
        return picture

    assert not any(_lights(by_day, 5))


def test_the_light_goes_out_when_the_lamps_go_on() -> None:
    def scene(at: float, light: bool) -> Image.Image:
        picture = room()
        if at >= 1:
            person(picture, 500 + 150 * math.sin(at))
        return dimmed(picture, 1.1 if at >= 5 else 0.32 if light else NIGHT)

    lights = _lights(scene, 8)
    assert lights[40]
    assert not any(lights[52:])


def test_small_frames_are_not_judged(decoder: Decoder) -> None:
    coach = ScanCoach()
    picture = Luminance.of_image(room().resize((120, 90)))
    assert {coach.look(picture, at, read=False).hint for at in range(5)} == {None}
    assert decoder.decode_still(picture) == ()
