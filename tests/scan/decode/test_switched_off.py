"""Codes of kinds that are switched off: which kind it is, as surely as of others, and no text."""

import logging
import math
from collections.abc import Callable, Collection, Sequence
from functools import partial

import pytest
from PIL import Image

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.decode.switched_off import (
    INTERVAL,
    STAYS,
    SwitchedOffKinds,
    SwitchedOffWatch,
    switched_off,
)
from kiosk.scan.decode.validation import WEAK
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.doorway import CARD, TEXTS, Held, hold_up, noisy, person, room

ALL = frozenset(Symbology)
USUAL = frozenset({Symbology.QR, Symbology.CODE128, Symbology.CODE39, Symbology.EAN13})
OTHERS = [kind for kind in Symbology if kind in switched_off(USUAL)]

Script = Callable[[int, Luminance], Sequence[Reading]]


class Scripted:
    """An engine that finds what a script says, by the number of the look."""

    name = "zxing"

    def __init__(self, script: Script) -> None:
        self.looks = 0
        self._script = script

    def read(self, picture: Luminance) -> list[Reading]:
        self.looks += 1
        return list(self._script(self.looks, picture))


def _picture(kind: Symbology) -> Luminance:
    return Luminance.of_image(showing(TEXTS.get(kind, CARD), kind))


def _reading(kind: Symbology, text: str, *, left: int = 200) -> Reading:
    return Reading(Code(text, kind, "zxing"), Box(left, 200, left + 200, 260), 640, 480)


BLANK = Luminance.of_image(Image.new("L", (640, 480), 200))


@pytest.mark.parametrize(
    ("wanted", "off"),
    [
        (set(Symbology), set()),
        (set(Symbology) - {Symbology.PDF417}, {Symbology.PDF417}),
        # A UPC-A card is read as an EAN-13.
        (set(Symbology) - {Symbology.UPCA}, set()),
        (set(Symbology) - {Symbology.EAN13}, {Symbology.EAN13}),
        (set(Symbology) - {Symbology.EAN13, Symbology.UPCA}, {Symbology.EAN13, Symbology.UPCA}),
    ],
)
def test_what_is_not_wanted_is_off(wanted: set[Symbology], off: set[Symbology]) -> None:
    assert switched_off(wanted) == off


@pytest.mark.parametrize("kind", Symbology)
def test_a_kind_that_is_off_is_told_of_a_picture_and_one_that_is_read_is_not(
    kind: Symbology,
) -> None:
    everything_else = ALL - {kind}
    expected = () if kind is Symbology.UPCA else (kind,)
    assert SwitchedOffKinds(everything_else).in_still(_picture(kind)) == expected
    assert SwitchedOffKinds({kind}).in_still(_picture(kind)) == ()
    assert SwitchedOffKinds(ALL).in_still(_picture(kind)) == ()


def test_a_upc_a_code_is_an_ean_13_and_no_other_one_is_a_upc_a() -> None:
    upca, ean13 = _picture(Symbology.UPCA), _picture(Symbology.EAN13)
    assert SwitchedOffKinds({Symbology.EAN13}).in_still(upca) == ()
    assert SwitchedOffKinds({Symbology.UPCA}).in_still(ean13) == (Symbology.EAN13,)
    assert SwitchedOffKinds({Symbology.QR}).in_still(upca) == (Symbology.UPCA,)


def test_several_kinds_are_told_in_the_order_of_the_configuration() -> None:
    scene = held_up(
        draw(CARD, Symbology.PDF417, scale=2),
        draw(CARD, Symbology.AZTEC),
        draw("MEMBER-7"),
        size=(900, 400),
    )
    found = SwitchedOffKinds(USUAL).in_still(Luminance.of_image(scene))
    assert found == (Symbology.AZTEC, Symbology.PDF417)


@pytest.mark.parametrize("kind", [kind for kind in OTHERS if kind in WEAK])
def test_one_step_alone_does_not_make_a_weak_kind_sure(kind: Symbology) -> None:
    def in_the_whole_alone(_look: int, picture: Luminance) -> list[Reading]:
        as_it_is = (picture.width, picture.height) == (640, 480)
        return [_reading(kind, TEXTS[kind])] if as_it_is and picture is BLANK else []

    engine = Scripted(in_the_whole_alone)
    assert SwitchedOffKinds(USUAL, engine=engine).in_still(BLANK) == ()
    assert engine.looks > 4


def test_what_is_in_the_place_of_a_code_that_was_read_is_no_other_one() -> None:
    kinds = SwitchedOffKinds(
        USUAL, engine=Scripted(lambda *_: [_reading(Symbology.CODE93, "12345")])
    )
    assert kinds.in_still(BLANK, [_reading(Symbology.CODE128, CARD)]) == ()
    assert kinds.in_still(BLANK, [_reading(Symbology.CODE128, CARD, left=0)]) == ()
    assert kinds.in_still(BLANK) == (Symbology.CODE93,)


def _swaying(at: float) -> tuple[float, float]:
    return 30 * math.sin(at * 3), 20 * math.cos(at * 2)


def _told(
    scene: Callable[[float], Image.Image],
    *,
    seconds: float = 1.5,
    wanted: Collection[Symbology] = USUAL,
) -> set[Symbology]:
    """Return the kinds told in a film of ten frames a second, with the real reader before it."""
    watch, cascade = SwitchedOffWatch(SwitchedOffKinds(wanted)), Decoder(wanted).live()
    told = set()
    for number in range(round(seconds * 10)):
        picture = Luminance.of_image(noisy(scene(number / 10), number))
        read = bool(cascade.decode(picture))
        kind = watch.look(picture, number / 10, read=read, somebody=True)
        if kind is not None:
            told.add(kind)
    return told


def _somebody_with(held: Held) -> Callable[[float], Image.Image]:
    def scene(at: float) -> Image.Image:
        picture = room()
        person(picture, 700 + 20 * math.sin(at))
        return hold_up(picture, held, _swaying(at))

    return scene


@pytest.mark.parametrize("kind", OTHERS)
def test_a_code_that_somebody_holds_up_is_told_within_a_moment(kind: Symbology) -> None:
    assert _told(_somebody_with(Held(kind, module=4))) == {kind}


@pytest.mark.parametrize("kind", [*sorted(USUAL), Symbology.UPCA])
def test_a_code_that_is_read_is_never_told(kind: Symbology) -> None:
    assert _told(_somebody_with(Held(kind, module=4))) == set()


def test_no_text_of_it_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert _told(_somebody_with(Held(Symbology.PDF417, module=4))) == {Symbology.PDF417}
        SwitchedOffKinds(USUAL).in_still(_picture(Symbology.PDF417))
    assert CARD not in caplog.text


def _watch(script: Script) -> tuple[SwitchedOffWatch, Scripted]:
    engine = Scripted(script)
    return SwitchedOffWatch(SwitchedOffKinds(USUAL, engine=engine)), engine


def test_it_looks_twice_a_second_while_somebody_is_there_and_nothing_is_read() -> None:
    watch, engine = _watch(lambda *_: [])
    for number in range(300):
        watch.look(BLANK, number / 30, read=False, somebody=False)
    assert engine.looks == 0
    for number in range(300, 600):
        watch.look(BLANK, number / 30, read=False, somebody=True)
    assert engine.looks == 20
    for number in range(600, 900):
        watch.look(BLANK, number / 30, read=number % 15 == 0, somebody=True)
    assert engine.looks == 20


def test_it_does_not_look_while_the_next_frame_waits() -> None:
    watch, engine = _watch(lambda *_: [])
    for number in range(60):
        watch.look(BLANK, number / 30, read=False, somebody=True, hurry=partial(bool, number < 30))
    assert engine.looks == 2


def test_it_never_looks_where_every_kind_is_on() -> None:
    engine = Scripted(lambda *_: [])
    watch = SwitchedOffWatch(SwitchedOffKinds(ALL, engine=engine))
    for number in range(60):
        watch.look(BLANK, number / 30, read=False, somebody=True)
    assert engine.looks == 0


def test_what_it_sees_makes_it_look_once_more_and_no_oftener() -> None:
    # A different text each time, as stripes give.
    watch, engine = _watch(lambda look, _: [_reading(Symbology.ITF, f"{look:06}")])
    told = {watch.look(BLANK, n / 30, read=False, somebody=True) for n in range(300)}
    assert told == {None}
    assert 20 < engine.looks <= 30


def test_a_single_look_tells_nothing_and_a_code_that_is_read_takes_it_back() -> None:
    watch, _ = _watch(lambda look, _: [_reading(Symbology.AZTEC, "x")] if look == 1 else [])
    assert {watch.look(BLANK, n / 30, read=False, somebody=True) for n in range(90)} == {None}
    watch, _ = _watch(lambda *_: [_reading(Symbology.AZTEC, "x")])
    for number in range(30):
        watch.look(BLANK, number / 30, read=False, somebody=True)
    assert watch.held_up is Symbology.AZTEC
    assert watch.look(BLANK, 1.0, read=True, somebody=True) is None
    assert watch.look(BLANK, 1.0 + INTERVAL, read=False, somebody=True) is None


def test_it_is_told_for_a_while_after_it_was_seen_last() -> None:
    watch, _ = _watch(lambda look, _: [_reading(Symbology.AZTEC, "x")] if look <= 3 else [])
    told = [
        number / 30
        for number in range(300)
        if watch.look(BLANK, number / 30, read=False, somebody=True) is not None
    ]
    assert told[0] == pytest.approx(0.7, abs=0.1)
    assert told[-1] - told[0] == pytest.approx(STAYS, abs=0.1)


def test_a_code_that_stands_in_the_room_is_told_no_more_and_one_beside_it_is() -> None:
    standing = _reading(Symbology.EAN8, TEXTS[Symbology.EAN8], left=20)

    def script(look: int, _picture: Luminance) -> list[Reading]:
        held = _reading(Symbology.PDF417, "x", left=300 + 9 * (look % 7))
        return [standing, held] if look > 60 else [standing]

    watch, engine = _watch(script)
    first: list[Symbology] = []
    told: list[Symbology] = []
    number = 0
    while engine.looks < 90:
        kind = watch.look(BLANK, number / 30, read=False, somebody=True)
        if kind is not None:
            (first if engine.looks < 25 else told).append(kind)
        number += 1
    assert set(first) == {Symbology.EAN8}
    assert set(told) == {Symbology.PDF417}
