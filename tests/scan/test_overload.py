"""What a reader does when frames come faster than it can search them; no time passes but theirs."""

from PySide6.QtMultimedia import QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.core.identification.codes import Symbology
from kiosk.scan.capture.frames import FrameCopy
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.reader import Reader

FPS = 30
FRAME = FrameCopy(bytes(64 * 48), 64, 48, 64, QVideoFrameFormat.PixelFormat.Format_Y8)


class Overloaded:
    """A reader whose thread takes `searched` of the frames that wait in a second."""

    def __init__(self, searched: int) -> None:
        self.reader = Reader(Decoder([Symbology.QR]))
        self.searched = searched
        self.told = 0
        self.at = 0.0
        self.taken = 0
        self.reader.overloaded.connect(self._tell)

    def _tell(self) -> None:
        self.told += 1

    def run(self, seconds: int) -> None:
        """Let frames arrive."""
        for number in range(seconds * FPS):
            self.reader.offer(FRAME, self.at)
            self.at += 1 / FPS
            if number * self.searched // FPS != (number + 1) * self.searched // FPS:
                self.taken += self.reader._queue.take(0) is not None


def test_a_reader_that_keeps_up_searches_every_frame(qtbot: QtBot) -> None:
    assert qtbot is not None
    kiosk = Overloaded(searched=FPS)
    kiosk.run(120)
    assert kiosk.taken == 120 * FPS
    assert (kiosk.reader.dropped, kiosk.told) == (0, 0)


def test_every_second_frame_is_searched_where_all_are_too_many(qtbot: QtBot) -> None:
    assert qtbot is not None
    kiosk = Overloaded(searched=15)
    kiosk.run(8)
    before, taken = kiosk.reader.dropped, kiosk.taken
    assert before > 0
    kiosk.run(20)
    assert kiosk.reader.dropped == before
    assert kiosk.taken - taken == 20 * 15
    assert kiosk.told == 0


def test_where_few_are_too_many_smaller_pictures_are_asked_for_once(qtbot: QtBot) -> None:
    assert qtbot is not None
    kiosk = Overloaded(searched=3)
    kiosk.run(20)
    assert kiosk.told == 0
    kiosk.run(300)
    assert kiosk.told == 1
    kiosk.searched = FPS  # the smaller ones are quick to search, until a larger camera is chosen
    kiosk.run(300)
    kiosk.searched = 3
    kiosk.run(120)
    assert kiosk.told == 2
