"""Lets scans wait behind an open question, says so at once, and has each served in its turn.

Lets scans through at a pace people can have, and drops what comes faster, but for the last.
"""

import logging
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.core.checkin.debounce import ScanRateLimit
from kiosk.core.checkin.waiting_scans import EnqueueResult, WaitingScan, WaitingScanQueue
from kiosk.core.identification.codes import Code
from kiosk.core.screen import states
from kiosk.ui.member.message_layout import QuestionScreen
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

_READ_MS: Final = 1500  # how long a result stays when the next member is already waiting


class WaitingScans(QObject):
    """The line of scans behind a question on `window`.

    `serve` begins the visit of whoever's turn it is; that comes when the screen is ready, or shows
    a result that could be read.
    """

    def __init__(self, window: KioskWindow, serve: Callable[[WaitingScan], None]) -> None:
        super().__init__(window)
        self._window = window
        self._serve = serve
        self._line = WaitingScanQueue()
        self._full = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._take_next)

    def __len__(self) -> int:
        """Return how many wait."""
        return len(self._line)

    def join(self, scan: WaitingScan) -> None:
        """Let `scan` wait, and sound that it was read; `show` says it on the screen."""
        was_full, self._full = self._full, self._line.join(scan) is EnqueueResult.FULL
        if self._full and not was_full:  # once, however long the burst is
            log.warning("More scans came than can wait; they have to be shown again")
        self._window.waiting.sound(full=self._full)

    def show(self, limit_ms: int) -> None:
        """Say on the question that somebody waits; it stays for `limit_ms` unless it is touched."""
        question = self._window.current
        if self._line and isinstance(question, QuestionScreen):
            self._window.waiting.say(question, len(self._line), full=self._full, limit_ms=limit_ms)

    def follow(self, state: states.ScreenState) -> None:
        """Take a new state of the screen into account."""
        if not isinstance(self._window.current, QuestionScreen):
            self._window.waiting.hush()
        self._turn.stop()
        if self._line:
            match state:
                case states.Ready():
                    self._turn.start(0)
                case states.Result():
                    self._turn.start(_READ_MS)

    def serve_all(self) -> None:
        """Begin the visit of everybody who waits, because the kiosk ends."""
        while self._line:
            self._serve(self._line.take())

    def stop(self) -> None:
        """Serve nobody any more."""
        self._turn.stop()
        self._window.waiting.hush()

    @Slot()
    def _take_next(self) -> None:
        if self._line:
            self._full = False
            self._serve(self._line.take())


_SAID_AGAIN_S: Final = 60.0  # one line of the log a minute is enough to know of a flood


class ScanThrottle(QObject):
    """Stands between the readers and what a scan begins; lives on the GUI thread.

    `begin` is called with each code that is let through, and the monotonic time it was seen at.
    Of those that come too fast the newest is kept, so that whoever comes after a flood is served
    as soon as the pace allows, and at most one code waits.
    """

    def __init__(
        self,
        begin: Callable[[Code, float], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._begin = begin
        self._monotonic = monotonic
        self._pace = ScanRateLimit(monotonic())
        self._last: tuple[Code, float] | None = None
        self._dropped = 0
        self._said_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def offer(self, code: Code, seen_at: float) -> None:
        """Begin a scan now, or as soon as there is room if no other comes until then."""
        if self._last is None and self._pace.wait_s(self._monotonic()) <= 0:
            self._pace.begin()
            self._begin(code, seen_at)
            return
        self._dropped += self._last is not None
        self._last = (code, seen_at)
        if not self._timer.isActive():
            self._wait()

    def finish(self) -> None:
        """Begin at once what waits: the kiosk ends."""
        self._timer.stop()
        if self._last is not None:
            self._begin_last(self._last)

    @Slot()
    def _look(self) -> None:
        if self._last is None:
            return
        if self._pace.wait_s(self._monotonic()) > 0:
            self._wait()
        else:
            self._begin_last(self._last)

    def _wait(self) -> None:
        self._timer.start(max(1, round(self._pace.wait_s(self._monotonic()) * 1000)))

    def _begin_last(self, last: tuple[Code, float]) -> None:
        self._last = None
        now = self._monotonic()
        if self._dropped and now - self._said_at >= _SAID_AGAIN_S:
            log.info("%d codes came faster than people can hold them up", self._dropped)
            self._dropped, self._said_at = 0, now
        self._pace.begin()
        self._begin(*last)
