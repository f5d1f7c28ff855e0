"""Did an unanswered check-in arrive? The attendance report may settle it, or else staff do."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Final

from kiosk.core.checkin import Checkin
from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.ports import CheckinService, Outbox
from kiosk.core.sentences import say, together
from kiosk.teamup.evidence_backoff import BackedOff
from kiosk.teamup.own import OwnCheckins, days_of
from kiosk.teamup.witnesses import AttendanceReport, Attendances, Case, UseCounts, Verdict

NOT_YET: Final = say("Not settled yet, the kiosk keeps trying.")
_TO_STAFF: Final = say("Look the customer up in TeamUp, then choose “It's there” or “Send again”.")


class ReadBack:
    """Looks for unanswered check-ins at TeamUp. Used by several workers at a time.

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
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        own = OwnCheckins(outbox, timedelta(seconds=lag_s))
        self._own = own
        self._zone = zone
        self._now = now
        self._lag = timedelta(seconds=lag_s)
        self._report = AttendanceReport(service, own)
        self._testify = BackedOff(self._report.testify, monotonic=monotonic, rng=rng)
        self._hints = tuple(
            (hint.name, BackedOff(hint.tell, monotonic=monotonic, rng=rng))
            for hint in (UseCounts(service, own), Attendances(service))
        )

    @property
    def report_is_enough(self) -> bool:
        """Whether the report shows check-ins, so that staff will hardly need a use count."""
        return self._report.shows_checkins

    def look(self, checkin: Checkin, *, final: bool) -> Verdict:
        """Return whether TeamUp has `checkin`; an absence counts only when `final`.

        `found` None with `final` is for staff, and tells what else is known. Raises a
        `TeamUpError` when the report cannot be asked now (that it may not be asked is an answer),
        and `StoreError`.
        """
        case = self._case(checkin, final=final)
        try:
            verdict = self._testify(case)
        except Refused as error:
            verdict = Verdict(None, _may_not_ask(AttendanceReport.name, error))
        if verdict.found or not final or verdict.found is False:
            return verdict
        hints = () if verdict.later else (_told(name, tell, case) for name, tell in self._hints)
        return replace(verdict, detail=together(verdict.detail, *hints, _TO_STAFF))

    def _case(self, checkin: Checkin, *, final: bool) -> Case:
        zone, now, spans = self._zone(), self._now(), self._own.arrivals(checkin)
        return Case(
            checkin=checkin,
            days=days_of(checkin, spans, zone),
            spans=spans,
            zone=zone,
            settled_before=now - self._lag,
            final=final,
            today=now.astimezone(zone).date(),
        )


def _told(name: str, tell: Callable[[Case], str], case: Case) -> str:
    """What staff should know; that it cannot be had now keeps no check-in from them."""
    try:
        return tell(case)
    except Refused as error:
        return _may_not_ask(name, error)
    except TeamUpError:
        return say("TeamUp's {what} could not be read.", what=name)


def _may_not_ask(what: str, error: Refused) -> str:
    return say(
        "The kiosk may not ask for TeamUp's {what} ({status}).", what=what, status=error.status or 0
    )
