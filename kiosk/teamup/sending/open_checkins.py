"""The check-ins the sender has to do with: read from the outbox, and moved there, on disk first."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, UseCount
from kiosk.core.errors import IllegalStep, StoreError
from kiosk.core.ports import Outbox

_log = logging.getLogger(__name__)

OnMoved = Callable[[Checkin, bool], None]
"""Is told of a check-in, and whether it was refused because TeamUp has a visit already."""

_STATES = frozenset({CheckinState.RECORDED, CheckinState.SENDING, CheckinState.UNANSWERED})
"""What the sender may have to do with; all else is settled, or waits for staff."""


class SenderOutbox(Outbox, Protocol):
    """An outbox as the sender needs it."""

    def take_up(self, at: datetime) -> tuple[Checkin, ...]:
        """Move what is still *sending* to *unanswered*, and return it."""

    def changed_since(self, step: int) -> tuple[tuple[Checkin, ...], int]:
        """Return the check-ins with history entries after number `step`, and the last number.

        With `step` 0 it is all that are still open. Oldest scan first; a remark is no step.
        """


class OpenCheckins:
    """The recorded, sending and unanswered check-ins, kept up with step by step.

    So a look at the outbox reads what has changed since the last, in this process or another, and
    not what waits. Whether a check-in can be moved is decided by the outbox alone: where staff were
    quicker the step is illegal. `catch_up` is for one thread, the rest for any. `now` gives an
    aware time; `on_moved` is called with every check-in that was moved or remarked on.
    """

    def __init__(
        self, outbox: SenderOutbox, now: Callable[[], datetime], on_moved: OnMoved
    ) -> None:
        self._outbox = outbox
        self._now = now
        self._on_moved = on_moved
        self._last_step = 0
        self._lock = threading.Lock()  # never held while the disk is asked
        self._rows: dict[str, Checkin] = {}

    def take_up(self) -> None:
        """Make what an earlier run left *sending* unanswered. May raise `StoreError`."""
        for row in self._outbox.take_up(self._now()):
            self._notify(row)

    def catch_up(self) -> tuple[Checkin, ...]:
        """Return them all, as they are now, oldest scan first. May raise `StoreError`."""
        changed, self._last_step = self._outbox.changed_since(self._last_step)
        with self._lock:
            for row in changed:
                if row.state in _STATES:
                    self._rows[row.id] = row
                else:
                    self._rows.pop(row.id, None)
            return tuple(sorted(self._rows.values(), key=lambda row: row.scanned_at))

    def move(
        self,
        row: Checkin,
        event: CheckinEvent,
        *,
        detail: str = "",
        error: str | None = None,
        server_id: int | None = None,
        uses: UseCount | None = None,
        already_there: bool = False,
    ) -> Checkin | None:
        """Return the row after the step; None when staff were quicker. Raises `StoreError`.

        `already_there` is only passed to `on_moved`, not kept.
        """
        try:
            moved = self._outbox.move(
                row.id,
                event,
                at=self._now(),
                detail=detail,
                error=error,
                server_id=server_id,
                uses=uses,
            )
        except IllegalStep as problem:
            _log.info("check-in %s: %s", row.id, problem)
            return None
        self._notify(moved, already_there=already_there)
        return moved

    def remark(self, row: Checkin, why: str) -> None:
        """Write on an unanswered check-in why it is not settled yet, if that can be written."""
        try:
            remarked = self._outbox.remark(row.id, error=why)
        except StoreError as error:
            _log.warning("check-in %s: no remark can be written: %s", row.id, error)
            return
        if remarked.error != row.error:
            self._notify(remarked)
        with self._lock:
            known = self._rows.get(row.id)
            # A remark is no step, so `catch_up` does not see it; another may have moved the row.
            if known is not None and known.state is remarked.state:
                self._rows[row.id] = replace(known, error=remarked.error)

    def _notify(self, row: Checkin, *, already_there: bool = False) -> None:
        """Call `on_moved`; a listener's bug stays the listener's."""
        try:
            self._on_moved(row, already_there)
        except Exception:
            _log.exception("check-in %s: telling of it failed", row.id)
