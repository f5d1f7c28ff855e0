"""The made-up camera feed: what it shows can be read, and it says when it could first be."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.demo.camera_feed import HEIGHT, WIDTH, CameraFeed, draw_card, draw_phone
from kiosk.scan.decode.decoder import Decoder
from tests.demo.test_held_codes import luminance, pass_text

DECODER = Decoder(["qr", "code128"])


class Screening:
    """A feed, and every frame it pushed with the time it came."""

    def __init__(self, qtbot: QtBot, seed: int = 7) -> None:
        self._qtbot = qtbot
        self.frames: list[tuple[float, QImage]] = []
        self.feed = CameraFeed(
            lambda image: self.frames.append((time.monotonic(), image)), seed=seed
        )

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true)

    def until_in_view(self) -> QImage:
        """Wait for the first frame with the whole code, and return it."""
        self.until(lambda: self.feed.in_view_at is not None)
        return self.frames[-1][1]


@pytest.fixture
def screening(qtbot: QtBot) -> Screening:
    made = Screening(qtbot)
    made.feed._timer.setInterval(10)
    return made


def texts(image: QImage) -> list[str]:
    """What the decoder reads."""
    return [reading.code.text for reading in DECODER.decode_still(luminance(image))]


def test_an_empty_hall_shows_no_code(screening: Screening) -> None:
    screening.feed.start()
    screening.until(lambda: len(screening.frames) > 2)
    screening.feed.stop()
    _, frame = screening.frames[-1]
    assert (frame.width(), frame.height()) == (WIDTH, HEIGHT)
    assert frame.format() is QImage.Format.Format_Grayscale8
    assert texts(frame) == []
    assert screening.feed.is_empty
    assert screening.feed.in_view_at is None


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["phone", "card"])
def test_a_code_in_view_can_be_read_at_every_tilt(seed: int, kind: str, qtbot: QtBot) -> None:
    held = {"phone": draw_phone(pass_text(), "Gym"), "card": draw_card("GYM-000123", "Gym")}[kind]
    wanted = {"phone": pass_text(), "card": "GYM-000123"}[kind]
    screening = Screening(qtbot, seed)
    feed = screening.feed
    feed.hold_up(held)
    feed._began -= 10  # held still long since
    for _ in range(4):
        feed._tick()
        _, frame = screening.frames[-1]
        assert texts(frame) == [wanted]
    assert feed.in_view_at is not None
    place = feed._place(held.image, 1.0, time.monotonic())
    assert QRectF(0, 0, WIDTH, HEIGHT).contains(place.mapRect(held.code))


def test_in_view_is_told_from_the_first_frame_with_the_whole_code(screening: Screening) -> None:
    held = draw_phone(pass_text(), "Gym")
    feed = screening.feed
    feed.start()
    feed.hold_up(held)
    before = time.monotonic()
    screening.until_in_view()
    feed.stop()
    at = feed.in_view_at
    assert at is not None
    assert before <= at <= screening.frames[-1][0]
    first_whole = next(image for pushed, image in screening.frames if pushed >= at)
    assert texts(first_whole) == [pass_text()]
    assert texts(screening.frames[0][1]) == []


def test_what_is_taken_away_sinks_and_the_next_comes(screening: Screening) -> None:
    feed = screening.feed
    feed.take_away()  # nothing is there
    feed.start()
    first, second = draw_phone(pass_text(), "Gym"), draw_card("GYM-000123", "Gym")
    for held, text in ((first, pass_text()), (second, "GYM-000123")):
        feed.hold_up(held)
        assert not feed.is_empty
        assert feed.in_view_at is None
        screening.until_in_view()
        screening.until(lambda text=text: texts(screening.frames[-1][1]) == [text])  # type: ignore[misc]
        feed.take_away()
        feed.take_away()
        screening.until(lambda: feed.is_empty)
        assert texts(screening.frames[-1][1]) == []
    feed.stop()
