"""Did an unanswered check-in arrive? What TeamUp's attendance report says, and what it proves.

TeamUp documents neither that walk-ins make rows in the report nor how the time of a row relates
to the day of a check-in that was sent later. So every day a row could stand under is read, and
where the numbers allow two answers the verdict is none.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Final

from kiosk.core.checkin import Checkin, Event, State, Step
from kiosk.core.ports import CheckinService, Outbox

_SKEW: Final = timedelta(minutes=5)  # how far the clocks of kiosk and TeamUp may be apart
_DAYS_BACK: Final = 7  # how old a visit may be that was sent on the day in question
_SAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """`found` None means that nothing follows; `detail` is the evidence, a sentence."""

    found: bool | None
    detail: str


def days_in_question(
    checkin: Checkin, history: Sequence[Step], zone: tzinfo, lag: timedelta
) -> tuple[date, ...]:
    """Return the venue's days under which the report may show a check-in, earliest first.

    These are the day of the visit, and the days on which the last request may have arrived.
    """
    days = {checkin.date}
    for step in history:
        if step.event is Event.SEND:
            days = {checkin.date, (step.at - _SKEW).astimezone(zone).date()}
        elif step.event is Event.LOSE:
            days.add((step.at + max(lag, _SKEW)).astimezone(zone).date())
    return tuple(sorted(days))


def judge(shown: int, *, surely_ours: int, perhaps_ours: int) -> Verdict:
    """Return what follows from `shown` check-ins in the report.

    `surely_ours` of them belong to other check-ins of ours, `perhaps_ours` more may do so.
    """
    if shown > surely_ours + perhaps_ours:
        return Verdict(True, "TeamUp's attendance report shows it")
    if shown <= surely_ours:
        return Verdict(False, "TeamUp's attendance report does not show it")
    return Verdict(
        None,
        "TeamUp's attendance report shows a check-in that may be this one or another. "
        "Look the customer up in TeamUp, then choose “It's there” or “Send again”.",
    )


class ReadBack:
    """Reads the report for unanswered check-ins. Used by several workers at a time.

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
        self._outbox = outbox
        self._service = service
        self._zone = zone
        self._now = now
        self._lag = timedelta(seconds=lag_s)
        self._report_shows_checkins = False

    def look(self, checkin: Checkin, *, final: bool) -> Verdict:
        """Return whether the report shows `checkin`; an absence counts only when `final`.

        Raises `TeamUpError` when the report cannot be had, and `StoreError`.
        """
        zone = self._zone()
        days = days_in_question(checkin, self._outbox.history(checkin.id), zone, self._lag)
        times = [
            moment for day in days for moment in self._service.checkin_times(checkin.customer, day)
        ]
        sure, perhaps = self._others(checkin, days, zone)
        verdict = judge(len(times), surely_ours=sure, perhaps_ours=perhaps)
        if verdict.found and times:
            latest = max(times).astimezone(zone)
            return Verdict(True, f"{verdict.detail}, at {latest:%H:%M} on {latest:%Y-%m-%d}.")
        if verdict.found is False and final:
            return self._weighed(checkin, days)
        return verdict

    def _others(self, checkin: Checkin, days: Collection[date], zone: tzinfo) -> tuple[int, int]:
        """Count the customer's other confirmed check-ins that surely, and that perhaps, show."""
        first = min(days) - timedelta(days=_DAYS_BACK)
        span = (max(days) - first).days + 1
        sure = perhaps = 0
        for row in self._rows(first + timedelta(days=n) for n in range(span)):
            if row.customer != checkin.customer or row.id == checkin.id:
                continue
            arrived = self._arrived(row, zone)
            by_visit, by_arrival = row.date in days, arrived is not None and arrived in days
            sure += by_visit and by_arrival
            perhaps += by_visit != by_arrival
        return sure, perhaps

    def _weighed(self, checkin: Checkin, days: Sequence[date]) -> Verdict:
        """Whether an empty report is worth anything: it must show check-ins that surely arrived.

        With no such check-in to compare with, the report is believed.
        """
        if self._report_shows_checkins:
            return _absent()
        samples = list(islice(self._comparable(checkin, days), _SAMPLES))
        if not samples:
            return _absent()
        for row in samples:
            if self._service.checkin_times(row.customer, row.date):
                self._report_shows_checkins = True
                return _absent()
        return Verdict(
            None,
            "TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it "
            "proves nothing. Look in TeamUp, then choose “It's there” or “Send again”.",
        )

    def _comparable(self, checkin: Checkin, days: Sequence[date]) -> Iterator[Checkin]:
        """Other check-ins that the report must show by now, newest first."""
        zone, late = self._zone(), self._now() - self._lag
        for row in reversed(self._rows(days)):
            if row.server_id is None or row.id == checkin.id:
                continue
            steps = self._outbox.history(row.id)
            if self._arrived(row, zone) == row.date and all(step.at < late for step in steps):
                yield row

    def _rows(self, days: Iterable[date]) -> list[Checkin]:
        """The confirmed check-ins of some days."""
        return [
            row for day in days for row in self._outbox.on_day(day) if row.state is State.CONFIRMED
        ]

    def _arrived(self, row: Checkin, zone: tzinfo) -> date | None:
        steps = self._outbox.history(row.id)
        sent = [step.at for step in steps if step.event is Event.SEND]
        return sent[-1].astimezone(zone).date() if sent else None


def _absent() -> Verdict:
    return Verdict(False, "TeamUp's attendance report does not show it after the time allowed.")
