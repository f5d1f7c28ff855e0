"""Did an unanswered check-in arrive? The witnesses are heard in order, the surest first."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import Final

from kiosk.core.checkin import Checkin
from kiosk.core.errors import Refused
from kiosk.core.ports import CheckinService, Outbox
from kiosk.core.sentences import say, together
from kiosk.teamup.own import OwnCheckins, days_in_question
from kiosk.teamup.witnesses import (
    AttendanceReport,
    Attendances,
    Case,
    UseCounts,
    Verdict,
    Witness,
)

NOT_YET: Final = say("Not settled yet, the kiosk keeps trying.")
_TO_STAFF: Final = say("Look the customer up in TeamUp, then choose “It's there” or “Send again”.")


class ReadBack:
    """Hears the witnesses for unanswered check-ins. Used by several workers at a time.

    `zone` gives the venue's time zone, `now` an aware time; `lag_s` is how long TeamUp may take
    to show a check-in it has accepted.
    """

    def __init__(
        self,
        outbox: Outbox,
        service: CheckinService,
        *,
        zone: Callable[[], tzinfo],
        now: Callable[[], datetime],
        lag_s: float,
    ) -> None:
        own = OwnCheckins(outbox)
        self._own = own
        self._zone = zone
        self._now = now
        self._lag = timedelta(seconds=lag_s)
        self._report = AttendanceReport(service, own)
        self._witnesses: tuple[Witness, ...] = (
            self._report,
            UseCounts(service, own),
            Attendances(service, own),
        )

    @property
    def report_is_enough(self) -> bool:
        """Whether the report has been seen to show check-ins, so that no other will be asked."""
        return self._report.shows_checkins

    def look(self, checkin: Checkin, *, final: bool) -> Verdict:
        """Return whether TeamUp has `checkin`; an absence counts only when `final`.

        Before that only the report is asked, which may find it early. A witness who may not be
        asked (403) or does not know (404) is left out; `found` None with `final` is for staff.
        Raises another `TeamUpError` when a witness cannot be asked now, and `StoreError`.
        """
        zone = self._zone()
        days = days_in_question(checkin, self._own.history(checkin), zone, self._lag)
        now = self._now()
        today = now.astimezone(zone).date()
        case = Case(checkin, days, zone, now - self._lag, final, today)
        said: list[str] = []
        later = False
        for witness in self._witnesses if final else self._witnesses[:1]:
            try:
                verdict = witness.testify(case)
            except Refused as error:
                said.append(
                    say(
                        "The kiosk may not ask for TeamUp's {what} ({status}).",
                        what=witness.name,
                        status=error.status or 0,
                    )
                )
                continue
            if verdict.found or (final and verdict.found is False):
                return verdict
            said.append(verdict.detail)
            later = later or verdict.later
        return Verdict(None, together(*said, _TO_STAFF), later=later)
