"""How the sender is doing, for the status line and for staff."""

import threading
from collections.abc import Mapping, Sequence
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
    """Keeps the status and the remarks; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._status = SenderStatus()
        self._remarks: dict[str, str] = {}

    @property
    def status(self) -> SenderStatus:
        """The status as last told."""
        with self._lock:
            return self._status

    @property
    def remarks(self) -> Mapping[str, str]:
        """Why unanswered check-ins are not settled yet, by id; a copy."""
        with self._lock:
            return dict(self._remarks)

    def count(self, rows: Sequence[Checkin]) -> None:
        """Take in the check-ins that the sender may have to do with; remarks on others go."""
        states = [row.state for row in rows]
        unanswered = {row.id for row in rows if row.state is State.UNANSWERED}
        with self._lock:
            self._remarks = {key: why for key, why in self._remarks.items() if key in unanswered}
            self._status = replace(
                self._status,
                waiting=states.count(State.RECORDED) + states.count(State.SENDING),
                unanswered=len(unanswered),
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

    def remark(self, checkin: str, why: str) -> None:
        """Say why an unanswered check-in is not settled yet."""
        with self._lock:
            self._remarks[checkin] = why
