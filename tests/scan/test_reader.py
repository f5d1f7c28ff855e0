"""The decode thread, with the real decoder and real frames."""

import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.core.identification.codes import Code, ScanHint, Symbology
from kiosk.scan.capture.frames import FrameCopy, copy_frame
from kiosk.scan.coaching import Advice
from kiosk.scan.decode.cascade import VideoCascade
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.reader import FrameQueue, Reader, _QueuedFrame, _Worker, preview_image
from tests.benchmarks.reader.looks import make_looks
from tests.benchmarks.reader.scenes import frames
from tests.helpers import doorway
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.doorway import Held
from tests.helpers.frames import jpeg_frame
from tests.helpers.places import fractions
from tests.helpers.video import qimage


def _frame(picture: Image.Image) -> FrameCopy:
    copy = copy_frame(QVideoFrame(qimage(picture)))
    assert copy is not None
    return copy


class _Seen:
    """Everything a reader told, and on which thread."""

    def __init__(self, reader: Reader) -> None:
        self.codes: list[tuple[str, float]] = []
        self.places: list[QRectF] = []
        self.previews: list[QImage] = []
        self.threads: set[threading.Thread] = set()
        reader.code_seen.connect(self._on_code)
        reader.read.connect(lambda reading: self.places.append(QRectF(*fractions(reading))))
        reader.preview.connect(self._on_preview)

    def _on_code(self, code: Code, at: float) -> None:
        self.threads.add(threading.current_thread())
        self.codes.append((code.text, at))

    def _on_preview(self, image: QImage) -> None:
        self.threads.add(threading.current_thread())
        self.previews.append(image)


@pytest.fixture
def reader(decoder: Decoder, qtbot: QtBot) -> Iterator[Reader]:
    assert qtbot is not None
    reader = Reader(decoder, rescan_seconds=5.0)
    reader.start()
    yield reader
    reader.stop()


Offer = Callable[[Image.Image, float], None]


@pytest.fixture
def offer(reader: Reader, qtbot: QtBot) -> Offer:
    """Offer a picture, and wait until the thread has come to it."""
    done: list[float] = []
    worker = reader._worker
    assert worker is not None
    process = worker._process

    def process_and_tell(queued: _QueuedFrame) -> None:
        try:
            process(queued)
        finally:
            done.append(0.0)

    worker._process = process_and_tell  # type: ignore[method-assign]

    def offer(picture: Image.Image, at: float) -> None:
        before = len(done)
        reader.offer(_frame(picture), at)
        qtbot.waitUntil(lambda: len(done) > before)

    return offer


def test_a_code_in_view_is_told_once_with_the_time_of_its_frame(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    picture = showing("MEMBER-7")
    for at in (100.0, 100.1, 104.0, 108.9):
        offer(picture, at)
    offer(Image.new("L", (640, 480), 200), 109.0)
    offer(picture, 114.0)
    qtbot.waitUntil(lambda: len(seen.codes) == 2)
    assert seen.codes == [("MEMBER-7", 100.0), ("MEMBER-7", 114.0)]
    assert seen.threads == {threading.main_thread()}
    assert QRectF(0, 0, 1, 1).contains(seen.places[0])


def test_two_codes_one_after_the_other_are_two_scans(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    offer(showing("FIRST-1"), 1.0)
    offer(showing("SECOND-2"), 1.1)
    qtbot.waitUntil(lambda: len(seen.codes) == 2)
    assert [text for text, _ in seen.codes] == ["FIRST-1", "SECOND-2"]


def test_two_codes_in_view_are_one_scan_of_the_larger(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    both = held_up(draw("SMALL-1", scale=3), draw("LARGE-1", scale=7))
    for at in (1.0, 1.1, 1.2):
        offer(both, at)
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert [text for text, _ in seen.codes] == ["LARGE-1"]


def _at(*codes: tuple[Image.Image, int, int]) -> Image.Image:
    scene = Image.new("L", (1280, 720), 200)
    for code, left, top in codes:
        scene.paste(code, (left, top))
    return scene


@pytest.mark.parametrize("turned_round", [False, True])
def test_of_two_codes_of_one_size_the_more_central_is_the_scan(
    reader: Reader, offer: Offer, qtbot: QtBot, turned_round: bool
) -> None:
    seen = _Seen(reader)
    both = _at((draw("CENTRAL-1"), 560, 270), (draw("ASIDE-1"), 60, 540))
    if turned_round:
        both = both.rotate(180)
    for at in (1.0, 1.1, 1.2):
        offer(both, at)
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert [text for text, _ in seen.codes] == ["CENTRAL-1"]


def test_a_card_with_two_codes_that_leaves_the_picture_is_one_scan(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    for frame in range(24):  # the front code goes first, the other is alone in view for a while
        left = 500 - 40 * frame
        parts = [(draw("FRONT-1", scale=6), left), (draw("BACK-1", scale=4), left + 330)]
        offer(_at(*((code, x, 250) for code, x in parts if x > -100)), 1.0 + frame / 30)
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert [text for text, _ in seen.codes] == ["FRONT-1"]


@pytest.mark.parametrize("fps", [4, 15, 30, 120])
def test_a_showing_is_one_scan_at_any_frame_rate(
    reader: Reader, offer: Offer, qtbot: QtBot, fps: int
) -> None:
    seen = _Seen(reader)
    picture, gone = showing("MEMBER-7"), Image.new("L", (640, 480), 200)
    for frame in range(12):
        # Every third frame does not show it: a hand trembles, a lamp flickers.
        offer(gone if frame % 3 == 1 else picture, 100 + frame / fps)
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert seen.codes == [("MEMBER-7", 100.0)]


def test_a_hard_tag_is_read_from_a_single_frame_by_a_second_look(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    [look] = make_looks("noise", 2, seed=3)[1:]
    offer(Image.new("L", (1280, 720), 120), 1.0)
    picture = next(frames(look))
    # Seconds apart no frame can back another one; on a busy machine each gets some of the steps.
    for at in range(2, 60):
        offer(picture, float(at))
        qtbot.wait(1)
        if seen.codes:
            break
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert seen.codes == [(look.text, float(at))]


def test_a_code_of_rubbish_does_not_stop_the_next_one(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    offer(held_up(draw(bytes(range(32, 127)) * 25, scale=4), size=(1280, 1280)), 1.0)
    offer(showing("MEMBER-7"), 2.0)
    qtbot.waitUntil(lambda: len(seen.codes) == 2)
    assert seen.codes[1] == ("MEMBER-7", 2.0)


def test_what_to_do_is_told_when_it_changes_and_taken_back_when_the_code_is_read(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    advice: list[Advice] = []
    seen = _Seen(reader)
    reader.advice.connect(advice.append)
    blurred = Held(blur=5)
    for number in range(14):
        scene = doorway.room() if number < 3 else doorway.hold_up(doorway.room(), blurred)
        offer(scene, number / 10)
    qtbot.waitUntil(lambda: advice == [Advice(ScanHint.BLURRED)])
    offer(doorway.hold_up(doorway.room(), Held()), 1.4)
    qtbot.waitUntil(lambda: advice == [Advice(ScanHint.BLURRED), Advice()])
    assert [text for text, _ in seen.codes] == [doorway.TEXT]


def test_a_kind_that_is_switched_off_is_told_and_taken_back_when_a_code_is_read(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    advice: list[Advice] = []
    kinds: list[Symbology] = []
    seen = _Seen(reader)
    reader.advice.connect(advice.append)
    reader.switched_off.connect(kinds.append)
    card = Held(Symbology.PDF417, module=4)
    for number in range(16):
        scene = doorway.room() if number < 3 else doorway.hold_up(doorway.room(), card)
        offer(scene, number / 10)
    qtbot.waitUntil(lambda: advice == [Advice(ScanHint.SWITCHED_OFF)])
    assert kinds == [Symbology.PDF417]
    assert seen.codes == []
    offer(doorway.hold_up(doorway.room(), Held()), 1.6)
    qtbot.waitUntil(lambda: advice[1:] == [Advice()])
    assert [text for text, _ in seen.codes] == [doorway.TEXT]
    assert kinds == [Symbology.PDF417]


def test_what_stood_there_before_anybody_came_is_no_kind_to_be_told(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    kinds: list[Symbology] = []
    seen = _Seen(reader)
    reader.switched_off.connect(kinds.append)
    shelf = doorway.hold_up(doorway.room(), Held(Symbology.PDF417, module=4))
    for number in range(30):
        offer(shelf, number / 10)
    offer(showing("MEMBER-7"), 3.0)
    qtbot.waitUntil(lambda: bool(seen.codes))
    assert kinds == []


def _worker(decoder: Decoder, previews: list[QImage]) -> _Worker:
    return _Worker(
        decoder,
        5.0,
        FrameQueue(),
        lambda _reading, _at: None,
        previews.append,
        lambda _advice: None,
        lambda: None,
        lambda _kind: None,
    )


def test_previews_are_at_most_25_a_second(decoder: Decoder) -> None:
    previews: list[QImage] = []
    worker = _worker(decoder, previews)
    frame = _frame(Image.new("L", (64, 48), 90))
    for number in range(61):
        worker._process(_QueuedFrame(frame, 50 + number / 30))
        worker.preview_shown.set()
    assert 45 <= len(previews) <= 52


def test_no_second_preview_before_the_first_was_handled(decoder: Decoder) -> None:
    previews: list[QImage] = []
    worker = _worker(decoder, previews)
    frame = _frame(Image.new("L", (64, 48), 90))
    for second in range(5):
        worker._process(_QueuedFrame(frame, second))
    assert len(previews) == 1
    worker.preview_shown.set()
    worker._process(_QueuedFrame(frame, 9))
    assert len(previews) == 2


def test_previews_reach_the_reader_s_own_thread_again_and_again(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    seen = _Seen(reader)
    for second in range(3):
        with qtbot.waitSignal(reader.preview):
            offer(Image.new("L", (1280, 720), 90), second)
    image = seen.previews[0]
    assert (image.width(), image.height()) == (640, 360)
    assert image.format() is QImage.Format.Format_Grayscale8
    assert image.pixelColor(5, 5).lightness() == 90
    assert seen.threads == {threading.main_thread()}


def test_large_pictures_give_small_previews() -> None:
    grey = Luminance.of_image(Image.new("L", (4000, 3000), 7))
    image = preview_image(grey)
    assert image.width() <= 640
    assert preview_image(Luminance.of_image(Image.new("L", (320, 240)))).width() == 160


def test_a_bug_and_a_damaged_frame_are_logged_once_and_the_thread_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode = VideoCascade.decode

    def stumble(
        self: VideoCascade, picture: Luminance, *, hurry: Callable[[], bool]
    ) -> tuple[Reading, ...]:
        if picture.width == 64:
            raise ZeroDivisionError("a bug")
        return decode(self, picture, hurry=hurry)

    monkeypatch.setattr(VideoCascade, "decode", stumble)
    reader = Reader(Decoder(["qr"], engines=[Zxing([Symbology.QR])]))
    reader.start()
    try:
        seen = _Seen(reader)
        with caplog.at_level(logging.WARNING):
            for _ in range(3):
                reader.offer(_frame(Image.new("L", (64, 64))))
                qtbot.waitUntil(lambda: "a bug" in caplog.text)
            damaged = copy_frame(jpeg_frame(Image.new("L", (96, 96)), cut_to=30))
            assert damaged is not None
            reader.offer(damaged)
            qtbot.waitUntil(lambda: "damaged picture" in caplog.text)
        reader.offer(_frame(showing("MEMBER-7")))
        qtbot.waitUntil(lambda: bool(seen.codes))
    finally:
        reader.stop()
    assert caplog.text.count("ZeroDivisionError: a bug") == 1


def test_stopping_joins_and_starting_again_works(decoder: Decoder, qtbot: QtBot) -> None:
    reader = Reader(decoder)
    seen = _Seen(reader)
    reader.stop()
    reader.offer(_frame(showing("BEFORE-1")))
    for _ in range(2):
        reader.start()
        reader.start()
        assert sum(thread.name == "decode" for thread in threading.enumerate()) == 1
        reader.stop()
        reader.stop()
        assert not any(thread.name == "decode" for thread in threading.enumerate())
    reader.start()
    reader.offer(_frame(showing("AFTER-1")))
    qtbot.waitUntil(lambda: bool(seen.codes))
    reader.stop()
    assert [text for text, _ in seen.codes] == ["AFTER-1"]
    assert reader.dropped == 0


def test_what_was_found_before_stop_is_not_told_after_it(decoder: Decoder, qtbot: QtBot) -> None:
    reader = Reader(decoder)
    seen = _Seen(reader)
    reader.start()
    worker = reader._worker
    assert worker is not None
    reader.offer(_frame(showing("LATE-1")))
    deadline = time.monotonic() + 30
    while worker.preview_shown.is_set() and time.monotonic() < deadline:
        time.sleep(0.005)
    reader.stop()
    qtbot.wait(1)
    assert seen.codes == []
    assert seen.previews == []


def test_somebody_who_comes_is_told_at_most_three_times_a_second(
    reader: Reader, offer: Offer, qtbot: QtBot
) -> None:
    told: list[threading.Thread] = []
    reader.presence.connect(lambda: told.append(threading.current_thread()))
    empty, comes = doorway.room(), doorway.room()
    doorway.person(comes, 600)
    for number in range(20):
        offer(empty, 100 + number / 20)
    for number in range(20):
        offer(comes, 101 + number / 20)
    qtbot.waitUntil(lambda: len(told) == 4)
    assert set(told) == {threading.main_thread()}
    for number in range(20):
        offer(empty, 102 + number / 20)
    qtbot.wait(1)
    assert len(told) == 4
