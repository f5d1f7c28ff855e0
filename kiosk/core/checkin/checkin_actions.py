"""What people do with check-ins and pending scans that the kiosk cannot settle by itself.

Staff at the screen and `kiosk queue` on the command line do the same; the history says who it was.
"""

from datetime import datetime, timedelta
from typing import Final

from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, HistoryEntry
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.ports import Outbox

_WHY_SCAN: Final = msg("A reason is needed to dismiss a scan; say in a few words why.")
_WHY_CHECKIN: Final = msg("A reason is needed to dismiss a check-in; say in a few words why.")


class CheckinActions:
    """Settles check-ins of `outbox` by the word of a person, called `by` in the history.

    `window` is the policy's duplicate window. Times are aware. Every call blocks on the disk and
    may raise `StoreError`; those about a check-in raise `UnknownCheckin`, and `IllegalStep` where
    its state does not allow it.
    """

    def __init__(self, outbox: Outbox, *, window: timedelta | None, by: str) -> None:
        self.outbox = outbox
        self._window = window
        self._by = by
        self.who = ""
        """The name of the person, "" while they have none."""

    def send_again(self, checkin: str, *, at: datetime) -> Checkin:
        """Put a refused or unanswered check-in back in the queue.

        Raises `KioskError` when the customer has been checked in again since it was refused:
        sending both would count one visit twice.
        """
        row = self.outbox.get(checkin)
        if row.state is CheckinState.REFUSED:
            other = self.outbox.visit_of(
                row.customer, day=row.date, now=row.scanned_at, window=self._window
            )
            if other is not None:
                raise KioskError(
                    msg(
                        "This customer has another check-in for that visit, of {time}; dismiss "
                        "this one instead.",
                        time=other.time(),
                    )
                )
        return self._move(checkin, CheckinEvent.RESEND, at, msg("send again"))

    def it_is_there(self, checkin: str, *, at: datetime) -> Checkin:
        """Close an unanswered check-in that somebody has seen in TeamUp."""
        return self._move(checkin, CheckinEvent.VERIFIED, at, msg("seen in TeamUp"))

    def dismiss(self, checkin: str, *, why: str, at: datetime) -> Checkin:
        """Close a refused or unanswered check-in. Raises `KioskError` without a reason."""
        if not why.strip():
            raise KioskError(_WHY_CHECKIN)
        return self._move(checkin, CheckinEvent.DISMISS, at, why.strip())

    def cancel(self, checkin: str, *, at: datetime) -> Checkin:
        """Undo a check-in that has not been sent.

        Raises `KioskError` when an earlier request got no answer and nothing has proved it absent:
        TeamUp may have counted the visit, and the kiosk would say it never was.
        """
        if self.outbox.get(checkin).state is CheckinState.RECORDED and _may_have_arrived(
            self.outbox.history(checkin)
        ):
            raise KioskError(
                msg(
                    "This check-in was sent before without an answer, so TeamUp may have it "
                    "already; look there. Let it be sent, or settle it once it is unanswered again."
                )
            )
        return self._move(checkin, CheckinEvent.CANCEL, at, msg("undone"))

    def dismiss_scan(self, scan: str, *, why: str, at: datetime) -> None:
        """Close a pending scan.

        Raises `KioskError` without a reason, and `UnknownCheckin` when there never was such a scan.
        """
        if not why.strip():
            raise KioskError(_WHY_SCAN)
        self.outbox.close_scan(scan, at=at, detail=self._detail(why.strip()), who=self.who)

    def _move(self, checkin: str, event: CheckinEvent, at: datetime, what: str) -> Checkin:
        return self.outbox.move(checkin, event, at=at, detail=self._detail(what), who=self.who)

    def _detail(self, what: str) -> str:
        return msg("{who}: {what}", who=self.who or self._by, what=what)


def _may_have_arrived(history: tuple[HistoryEntry, ...]) -> bool:
    """Return whether a request was lost and not proved absent; a later refusal proves nothing."""
    doubt = False
    for entry in history:
        if entry.event in (CheckinEvent.NO_REPLY, CheckinEvent.DOUBT):
            doubt = True
        elif entry.event is CheckinEvent.PROVE_ABSENT:
            doubt = False
    return doubt
