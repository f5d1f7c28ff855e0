"""How the sender is doing, for the status line and for staff."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.core.checkin import Checkin, State
from kiosk.core.errors import Redirected, TeamUpError, Unanswered, Unreachable


@dataclass(frozen=True, slots=True)
class SenderStatus:
    """How the sender is doing. `online` None: nothing was tried yet.

    `waiting` (recorded or sending) and `unanswered` count check-ins; `paused_reason` is a sentence
    for staff while the token is not accepted, else empty.
    """

    online: bool | None = None
    waiting: int = 0
    unanswered: int = 0
    paused_reason: str = ""


class Board:
    """Keeps the status; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._status = SenderStatus()

    @property
    def status(self) -> SenderStatus:
        """The status as last told."""
        with self._lock:
            return self._status

    def count(self, rows: Sequence[Checkin]) -> None:
        """Take in the check-ins that the sender may have to do with."""
        states = [row.state for row in rows]
        with self._lock:
            self._status = replace(
                self._status,
                waiting=states.count(State.RECORDED) + states.count(State.SENDING),
                unanswered=states.count(State.UNANSWERED),
            )

    def heard(self, failure: TeamUpError | None) -> None:
        """Take in how a request ended (None: well)."""
        silent = isinstance(failure, Unanswered) and failure.status is None
        online = not (silent or isinstance(failure, Unreachable | Redirected))
        with self._lock:
            self._status = replace(self._status, online=online)

    def paused(self, reason: str) -> None:
        """Set, or with an empty text clear, why everything is paused."""
        with self._lock:
            self._status = replace(self._status, paused_reason=reason)
