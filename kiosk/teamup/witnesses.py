"""Where a check-in leaves a trace at TeamUp, and what each place proves.

None of it is documented for walk-in check-ins. So an absence counts only where check-ins that
surely arrived do show, and where the numbers allow two answers the verdict is none.
"""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import Final, Protocol

from kiosk.core.checkin import Checkin
from kiosk.core.ports import CheckinService
from kiosk.core.sentences import say, together
from kiosk.teamup.own import Others, OwnCheckins
from kiosk.teamup.usage import count_before

_SAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """`found` None means that nothing follows; `detail` is the evidence, a sentence.

    `later`: nothing follows yet, but more will be known when another check-in has arrived.
    """

    found: bool | None
    detail: str
    later: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """An unanswered check-in under examination.

    `days` are those under which TeamUp may show it, in the venue's `zone`; `settled_before` is
    the moment before which other check-ins must have been settled to be shown by now. An absence
    counts only when `final`. `today` is the day at the venue now.
    """

    checkin: Checkin
    days: tuple[date, ...]
    zone: tzinfo
    settled_before: datetime
    final: bool
    today: date


class Witness(Protocol):
    """A place at TeamUp where a check-in leaves a trace. Used by several workers at a time."""

    name: str

    def testify(self, case: Case) -> Verdict:
        """Return what follows. Raises `TeamUpError` when it cannot be asked, and `StoreError`."""


def judge(shown: int, others: Others) -> bool | None:
    """Return whether `shown` traces prove the check-in there, or absent, or (None) neither."""
    if shown > others.surely + others.perhaps:
        return True
    return False if shown <= others.surely else None


class AttendanceReport:
    """The attendance report: it names the time of every check-in."""

    name: str = say("attendance report")

    def __init__(self, service: CheckinService, own: OwnCheckins) -> None:
        self._service = service
        self._own = own
        self.shows_checkins = False
        """Whether it has been seen to show check-ins that surely arrived."""

    def testify(self, case: Case) -> Verdict:
        """Compare what the report shows with what other check-ins of ours explain."""
        row = case.checkin
        times = [
            moment for day in case.days for moment in self._service.checkin_times(row.customer, day)
        ]
        found = judge(len(times), self._own.of_customer(row, case.days, case.zone))
        if found:
            self.shows_checkins = True
            latest = max(times).astimezone(case.zone)
            return Verdict(
                True,
                say(
                    "TeamUp's attendance report shows it, at {time} on {day}.",
                    time=latest.time(),
                    day=latest.date(),
                ),
            )
        if found is None:
            return Verdict(
                None,
                say("TeamUp's attendance report shows a check-in that may be this one or another."),
            )
        return self._weighed(case) if case.final else Verdict(False, _NOT_IN_REPORT)

    def _weighed(self, case: Case) -> Verdict:
        """Whether an empty report is worth anything.

        Before it has shown a check-in that surely arrived, it may be one that never shows any, and
        to believe it would mean to send twice.
        """
        absent = Verdict(False, _NOT_IN_REPORT)
        if self.shows_checkins:
            return absent
        found = self._own.comparable(case.checkin, case.days, case.settled_before)
        samples = list(islice(found, _SAMPLES))
        for row in samples:
            days = self._own.days_of(row, case.zone)
            if any(self._service.checkin_times(row.customer, day) for day in sorted(days)):
                self.shows_checkins = True
                return absent
        if not samples:
            return Verdict(
                None,
                say(
                    "TeamUp's attendance report does not show it, but has not shown any check-in "
                    "of this kiosk yet."
                ),
                later=True,
            )
        return Verdict(
            None,
            say(
                "TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so "
                "it proves nothing."
            ),
        )


_NOT_IN_REPORT: Final = say("TeamUp's attendance report does not show it after the time allowed.")


class UseCounts:
    """The use count of a limited membership, if it was taken before the check-in was sent."""

    name: str = say("use counts")

    def __init__(self, service: CheckinService, own: OwnCheckins) -> None:
        self._service = service
        self._own = own
        self._counts_checkins = False

    def testify(self, case: Case) -> Verdict:
        """Compare the count with the one before the first request."""
        row = case.checkin
        before = count_before(self._own.history(row))
        if before is None or row.customer_membership is None:
            return Verdict(None, say("No use count was taken before it was sent."))
        uses, since = before
        after = self._service.uses(row.customer_membership, row.date)
        if after is None or after.period != uses.period:
            return Verdict(
                None, say("TeamUp counts the uses of its membership in another way now.")
            )
        rise = after.count - uses.count
        others = self._own.of_membership(row, since, case.days, case.today)
        how = say(
            "TeamUp counts {after} uses of its membership, {before} before it was sent.",
            after=after.count,
            before=uses.count,
        )
        if rise == others.surely + others.perhaps + 1:
            return Verdict(True, how)
        if 0 <= rise <= others.surely and (not case.final or self._is_worth_something(case)):
            return Verdict(False, how)
        return Verdict(None, together(how, say("This proves nothing.")))

    def _is_worth_something(self, case: Case) -> bool:
        """Whether check-ins that surely arrived were counted at all."""
        if not self._counts_checkins:
            found = self._own.comparable(case.checkin, case.days, case.settled_before)
            for row in islice(found, _SAMPLES * _SAMPLES):
                taken = count_before(self._own.history(row))
                if taken is None or row.customer_membership is None:
                    continue
                after = self._service.uses(row.customer_membership, row.date)
                if after is not None and after.period == taken[0].period:
                    self._counts_checkins = after.count > taken[0].count
                    break
        return self._counts_checkins


class Attendances:
    """The list of attendances: only a row that belongs to no class can be a check-in."""

    name: str = say("attendances")

    def __init__(self, service: CheckinService, own: OwnCheckins) -> None:
        self._service = service
        self._own = own

    def testify(self, case: Case) -> Verdict:
        """Look for a row without a class. An absence proves nothing here."""
        row = case.checkin
        seen = self._service.attended(row.customer, row.date)
        others = self._own.of_customer(row, case.days, case.zone)
        if judge(seen.walk_ins, others):
            return Verdict(
                True, say("TeamUp's attendances show it: a visit of that day, of no class.")
            )
        if seen.classes:
            return Verdict(
                None, say("TeamUp's attendances show a class of that day, which proves nothing.")
            )
        return Verdict(
            None, say("TeamUp's attendances show no visit of that day, which proves nothing.")
        )
