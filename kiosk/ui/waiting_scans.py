"""Scans that come during an open question: queued, and begun in turn."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.core.checkin.waiting_scans import EnqueueResult, WaitingScan, WaitingScanQueue
from kiosk.core.screen import states
from kiosk.ui.member.screen import QuestionScreen
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

_READ_MS: Final = 1500  # how long a result stays when the next member is already waiting


class WaitingScans(QObject):
    """The queue of scans behind a question on `window`.

    `serve` begins the visit of whoever's turn it is; that comes when the screen is ready, or shows
    a result that could be read.
    """

    def __init__(self, window: KioskWindow, serve: Callable[[WaitingScan], None]) -> None:
        super().__init__(window)
        self._window = window
        self._serve = serve
        self._queue = WaitingScanQueue()
        self._full = False
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.timeout.connect(self._take_next)

    def __len__(self) -> int:
        """Return how many scans wait."""
        return len(self._queue)

    def join(self, scan: WaitingScan) -> None:
        """Queue `scan`, and play that it was read; `show` says it on the screen."""
        was_full, self._full = self._full, self._queue.join(scan) is EnqueueResult.FULL
        if self._full and not was_full:  # once, however long the burst is
            log.warning("More scans came than can wait; they have to be shown again")
        self._window.waiting_bar.sound(full=self._full)

    def show(self, limit_ms: int) -> None:
        """Say on the question how many wait; it stays for `limit_ms` unless it is touched."""
        question = self._window.current
        if self._queue and isinstance(question, QuestionScreen):
            self._window.waiting_bar.show_waiting(
                question, len(self._queue), full=self._full, limit_ms=limit_ms
            )

    def follow(self, state: states.ScreenState) -> None:
        """Take a new state of the screen into account."""
        if not isinstance(self._window.current, QuestionScreen):
            self._window.waiting_bar.hide_bar()
        self._next_turn.stop()
        if self._queue:
            match state:
                case states.Ready():
                    self._next_turn.start(0)
                case states.Result():
                    self._next_turn.start(_READ_MS)

    def serve_all(self) -> None:
        """Begin the visit of everybody who waits, because the kiosk ends."""
        while self._queue:
            self._serve(self._queue.take())

    def stop(self) -> None:
        """Serve nobody any more."""
        self._next_turn.stop()
        self._window.waiting_bar.hide_bar()

    @Slot()
    def _take_next(self) -> None:
        if self._queue:
            self._full = False
            self._serve(self._queue.take())
