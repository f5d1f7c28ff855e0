"""The steps the sender makes: on disk first, then told."""

import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.core.checkin import Checkin, Event, Uses
from kiosk.core.errors import IllegalStep, StoreError
from kiosk.core.ports import Outbox

_log = logging.getLogger(__name__)


OnMoved = Callable[[Checkin, bool], None]
"""Is told of a check-in, and whether it was refused because TeamUp has a visit already."""


class Moves:
    """Moves check-ins in the outbox, and tells `on_moved` of each. Safe from any thread.

    `now` gives an aware time.
    """

    def __init__(self, outbox: Outbox, now: Callable[[], datetime], on_moved: OnMoved) -> None:
        self._outbox = outbox
        self._now = now
        self._on_moved = on_moved

    def step(
        self,
        row: Checkin,
        event: Event,
        *,
        detail: str = "",
        error: str | None = None,
        server_id: int | None = None,
        uses: Uses | None = None,
        already_there: bool = False,
    ) -> Checkin | None:
        """Return the row after the step; None when staff were quicker. Raises `StoreError`.

        `already_there` is only told, not kept.
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
        self.tell(moved, already_there=already_there)
        return moved

    def remark(self, row: Checkin, why: str) -> Checkin | None:
        """Write on an unanswered check-in why it is not settled yet, and return it as it is now.

        None when that cannot be written.
        """
        try:
            remarked = self._outbox.remark(row.id, error=why)
        except StoreError as error:
            _log.warning("check-in %s: no remark can be written: %s", row.id, error)
            return None
        if remarked.error != row.error:
            self.tell(remarked)
        return remarked

    def tell(self, row: Checkin, *, already_there: bool = False) -> None:
        """Tell that a check-in was moved; a listener's bug stays the listener's."""
        try:
            self._on_moved(row, already_there)
        except Exception:
            _log.exception("check-in %s: telling of it failed", row.id)
