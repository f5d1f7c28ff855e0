"""Which frames the decode thread searches: all that matter, and few while nothing happens."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, cycle, islice

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrameFormat

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.capture.frames import FrameCopy
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import Zxing
from kiosk.scan.decode.luminance import Luminance, mean_of
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.reader import FrameQueue, _QueuedFrame, _Worker
from tests.helpers import doorway_films as films
from tests.helpers.barcodes import draw
from tests.helpers.doorway import Held, dimmed, hold_up, room

SETTLED = 75
"""Frames after which a room in which nothing happens is known to be still."""

_KINDS = (Symbology.QR, Symbology.CODE128)


class _Engine:
    """zxing-cpp, or a script in its place, that counts how often it is asked."""

    name = "zxing"

    def __init__(self, script: Callable[[int], list[Reading]] | None = None) -> None:
        self.asked = 0
        self._script = script
        self._real = Zxing(_KINDS)

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what is in `picture`, or what the script says of this search.

        Parts of a frame are shown to the harder steps; each search of a frame begins with it whole.
        """
        if picture.height not in (1, 64, 480, 720):
            return [] if self._script else self._real.read(picture)
        self.asked += 1
        return self._script(self.asked) if self._script else self._real.read(picture)


class _Watch:
    """A worker that is shown films, and what it did."""

    def __init__(self, engine: _Engine | None = None) -> None:
        self.engine = engine or _Engine()
        self.found: list[tuple[str, float]] = []
        self.previews: list[QImage] = []
        self.now = 100.0
        self._worker = _Worker(
            Decoder(_KINDS, engines=[self.engine]),
            5.0,
            FrameQueue(),
            lambda reading, at: self.found.append((reading.code.text, at)),
            self.previews.append,
            lambda _advice: None,
            lambda: None,
            lambda _kind: None,
        )

    def show(self, film: Iterable[Image.Image], frames: int) -> list[bool]:
        """Show the next frames of a film; return for each whether it was searched."""
        searched = []
        for picture in islice(film, frames):
            before = self.engine.asked
            self.now += 1 / films.FPS
            self._worker._process(_QueuedFrame(_frame(picture), self.now))
            self._worker.preview_shown.set()
            searched.append(self.engine.asked > before)
        return searched


def _frame(picture: Image.Image) -> FrameCopy:
    grey = QVideoFrameFormat.PixelFormat.Format_Y8
    return FrameCopy(picture.tobytes(), *picture.size, picture.width, grey)


def _again(film: Iterator[Image.Image], frames: int = 20) -> Iterator[Image.Image]:
    """Yield the first frames of a film again and again: drawing is what takes time here."""
    return cycle(list(islice(film, frames)))


def _with_code(scene: Image.Image, code: Image.Image, contrast: int) -> Image.Image:
    """Return `scene` with a code in it that is as bright as what is behind it."""
    place = (700, 300, 700 + code.width, 300 + code.height)
    shift = mean_of(scene.crop(place)) - mean_of(code) * contrast / 255
    scene = scene.copy()
    scene.paste(code.point(lambda value: max(0, round(value * contrast / 255 + shift))), place)
    return scene


@pytest.mark.parametrize(
    "film",
    [
        films.quiet,
        lambda: films.quiet(sigma=5.0),
        films.dark,
        films.flickering,
        lambda: films.flickering(59.94),
        films.sunny,
    ],
    ids=["quiet", "noisy", "dark", "flickering", "drifting flicker", "sunny"],
)
def test_a_room_in_which_nothing_happens_is_searched_once_a_second(
    film: Callable[[], Iterator[Image.Image]],
) -> None:
    watch, room_film = _Watch(), film()
    assert all(watch.show(room_film, 30))
    watch.show(room_film, SETTLED - 30)
    searched = watch.show(room_film, 91)
    assert 3 <= sum(searched) <= 5
    assert searched.index(True) <= 30


def test_a_lamp_that_flickers_is_got_used_to_for_good() -> None:
    watch, film = _Watch(), _again(films.flickering(), 30)
    watch.show(film, SETTLED)
    assert sum(watch.show(film, 25 * films.FPS)) <= 27


def test_people_far_behind_are_searched_for_codes() -> None:
    watch = _Watch()
    assert all(watch.show(films.people_far(), 120))


def _low(code: Image.Image) -> Image.Image:
    return code.resize((code.width, 24))


_FAINT: dict[str, Callable[[], tuple[Image.Image, Image.Image, int]]] = {
    "small": lambda: (room(), draw("FAINT-1", scale=2), 44),
    "large": lambda: (room(), draw("FAINT-1", scale=8), 28),
    "bars": lambda: (room(), draw("FAINT-1", Symbology.CODE128, scale=2), 40),
    "low bars": lambda: (room(), _low(draw("FAINT-1", Symbology.CODE128, scale=2)), 60),
    "dark": lambda: (dimmed(room(), 0.1), draw("FAINT-1", scale=4), 30),
}


@pytest.mark.parametrize("name", _FAINT)
def test_a_faint_code_is_read_in_the_very_frame_in_which_it_appears(name: str) -> None:
    scene, code, contrast = _FAINT[name]()
    watch, empty = _Watch(), _again(films.showing(scene))
    watch.show(empty, SETTLED)
    while not watch.show(empty, 1)[0]:
        pass
    # Just after the search of this second, so that the next one is not due anyway.
    assert watch.show(empty, 3) == [False] * 3
    appears = films.seen([_with_code(scene, code, contrast)], sigma=2.0, seed=3)
    assert watch.show(appears, 1) == [True]
    assert watch.found == [("FAINT-1", watch.now)]


def test_a_card_that_stays_is_one_showing_and_not_searched_in_each_frame() -> None:
    watch = _Watch()
    film = _again(films.showing(hold_up(room(), Held())))
    watch.show(film, SETTLED)
    searched = watch.show(film, 60 * films.FPS)
    assert sum(searched) <= 65
    assert len(watch.found) == 1


@pytest.mark.parametrize(("gone_s", "showings"), [(3.0, 1), (7.0, 2)])
def test_a_card_that_was_removed_and_comes_again(gone_s: float, showings: int) -> None:
    watch = _Watch()
    empty, held = (_again(films.showing(one)) for one in (room(), hold_up(room(), Held())))
    watch.show(empty, SETTLED)
    watch.show(held, 20 * films.FPS)
    watch.show(empty, round(gone_s * films.FPS))
    assert watch.show(held, 1) == [True]
    assert len(watch.found) == showings


def _reading(text: str, symbology: Symbology = Symbology.QR) -> Reading:
    return Reading(Code(text, symbology, "zxing"), Box(500, 300, 700, 500), 1280, 720)


def test_a_code_that_is_read_in_one_search_of_ten_is_one_showing_while_it_stays() -> None:
    watch = _Watch(_Engine(lambda asked: [_reading("HARD-1")] if asked % 10 == 1 else []))
    watch.show(_again(films.quiet()), 60 * films.FPS)
    assert len(watch.found) == 1


def test_a_code_that_is_not_sure_has_every_frame_searched_for_the_second_reading() -> None:
    weak, comes = _reading("0417", Symbology.ITF), SETTLED + 1
    watch = _Watch(_Engine(lambda asked: [weak] if asked > comes and asked % 8 == 0 else []))
    film = _again(films.quiet())
    watch.show(film, SETTLED)
    comes = watch.engine.asked
    watch.show(film, 10 * films.FPS)
    assert [text for text, _at in watch.found] == ["0417"]


def test_what_cannot_become_sure_does_not_keep_the_search_going() -> None:
    cut_off = Reading(Code("12", Symbology.CODE128), Box(0, 300, 200, 500), 1280, 720)
    assert cut_off.cut_off
    watch = _Watch(_Engine(lambda _asked: [cut_off]))
    film = _again(films.quiet())
    watch.show(film, SETTLED)
    assert sum(watch.show(film, 90)) <= 5


def test_another_camera_or_size_is_looked_at_anew() -> None:
    watch = _Watch()
    watch.show(_again(films.quiet()), SETTLED)
    smaller = _again(picture.resize((640, 480)) for picture in films.quiet())
    assert all(watch.show(smaller, 30))
    watch.show(smaller, SETTLED - 30)
    assert sum(watch.show(smaller, 90)) <= 5


def test_a_lamp_that_is_switched_on_is_got_used_to() -> None:
    watch = _Watch()
    watch.show(_again(films.dark()), SETTLED)
    lit = _again(films.quiet())
    assert all(watch.show(lit, 30))
    watch.show(lit, SETTLED - 30)
    assert sum(watch.show(lit, 90)) <= 5


def test_frames_that_are_too_small_to_judge_are_all_searched() -> None:
    watch = _Watch()
    assert all(watch.show(cycle([Image.new("L", (96, 64), 90)]), 100))
    assert all(watch.show(cycle([Image.new("L", (1, 1), 90)]), 3))


def test_frames_after_a_pause_of_the_camera_are_searched() -> None:
    watch = _Watch()
    film = _again(films.quiet())
    watch.show(film, SETTLED)
    watch.now += 60
    assert watch.show(film, 1) == [True]


def test_the_preview_is_slow_while_nobody_is_near_and_at_full_rate_at_once() -> None:
    watch = _Watch()
    watch.show(_again(films.quiet()), SETTLED)
    watch.previews.clear()
    watch.show(_again(films.quiet()), 60)
    assert 9 <= len(watch.previews) <= 11
    watch.previews.clear()
    watch.show(chain(films.somebody()), 30)
    assert 23 <= len(watch.previews) <= 26


def test_when_somebody_has_gone_again_it_is_still_again() -> None:
    watch, empty = _Watch(), _again(films.quiet())
    watch.show(empty, SETTLED)
    assert all(watch.show(films.somebody(), 60))
    watch.show(empty, SETTLED)
    assert sum(watch.show(empty, 90)) <= 5


def test_people_far_behind_do_not_speed_up_the_preview() -> None:
    watch, film = _Watch(), films.people_far()
    watch.show(film, SETTLED)
    watch.previews.clear()
    watch.show(film, 60)
    assert 9 <= len(watch.previews) <= 11
