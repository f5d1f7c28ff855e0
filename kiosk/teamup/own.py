"""What the outbox knows of other check-ins of a customer: they explain some of the evidence."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from kiosk.core.checkin import OPEN_STATES, Checkin, Event, State, Step
from kiosk.core.ports import Outbox

SKEW: Final = timedelta(minutes=5)  # how far the clocks of kiosk and TeamUp may be apart
_LONGEST_OUTAGE: Final = 60  # days a visit may wait to be sent, where one customer is looked at
_DAYS_BACK: Final = 7  # how old a visit may be that was sent on the day in question


_SURELY_OVER: Final = timedelta(minutes=15)
"""After so long a request has ended, whatever became of the process that made it."""


@dataclass(frozen=True, slots=True)
class Others:
    """Traces of other check-ins of ours: their number on the days in question, where they surely
    are, and their number near the requests in question, where they surely are or may be."""

    surely: int = 0
    surely_near: int = 0
    near: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, both ends (aware) included."""

    first: datetime
    last: datetime

    def holds(self, moment: datetime) -> bool:
        """Whether `moment` lies in it."""
        return self.first <= moment <= self.last

    def meets(self, other: "Span") -> bool:
        """Whether some moment lies in both."""
        return self.first <= other.last and other.first <= self.last


def arrivals(steps: Sequence[Step], lag: timedelta) -> tuple[Span, ...]:
    """Return when the requests of a check-in may have been carried out, by TeamUp's clock.

    `lag` is how much later than its end a request without an answer may be carried out.
    """
    spans = []
    for number, step in enumerate(steps):
        if step.event is not Event.SEND:
            continue
        end = steps[number + 1] if number + 1 < len(steps) else None
        over = step.at + _SURELY_OVER
        if end is None:
            spans.append(Span(step.at - SKEW, over + max(lag, SKEW)))
        elif end.event is Event.ACCEPT:
            spans.append(Span(step.at - SKEW, end.at + SKEW))
        elif end.event is Event.LOSE:
            # A process that was killed is told as lost at the next start, maybe days later.
            spans.append(Span(step.at - SKEW, min(end.at, over) + max(lag, SKEW)))
    return tuple(spans)


def days_in_question(
    checkin: Checkin, history: Sequence[Step], zone: tzinfo, lag: timedelta
) -> tuple[date, ...]:
    """Return the venue's days under which TeamUp may show a check-in, earliest first.

    These are the day of the visit, and the days on which the last request may have arrived.
    """
    days = {checkin.date}
    for step in history:
        if step.event is Event.SEND:
            days = {checkin.date, (step.at - SKEW).astimezone(zone).date()}
        elif step.event is Event.LOSE:
            days.add((step.at + max(lag, SKEW)).astimezone(zone).date())
    return tuple(sorted(days))


def may_arrive_late(checkin: Checkin, now: datetime, zone: tzinfo) -> bool:
    """Whether a request that leaves `now` may be carried out on another day than the visit's."""
    first, last = ((now + apart).astimezone(zone).date() for apart in (-SKEW, SKEW))
    return not first == last == checkin.date


def arrival_days(steps: Sequence[Step], zone: tzinfo) -> set[date]:
    """Return the venue's days on which requests for a check-in may have arrived.

    A request that leaves just before midnight may arrive, and be dated, after it.
    """
    days = set()
    for step in steps:
        if step.event is Event.SEND:
            days.add((step.at - SKEW).astimezone(zone).date())
        elif step.event in (Event.ACCEPT, Event.LOSE):
            days.add((step.at + SKEW).astimezone(zone).date())
    return days


class OwnCheckins:
    """Asks the outbox. Every call may raise `StoreError`."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def history(self, checkin: Checkin) -> list[Step]:
        """Return the steps of a check-in, oldest first."""
        return list(self._outbox.history(checkin.id))

    def of_customer(
        self,
        checkin: Checkin,
        days: Collection[date],
        near: Collection[Span],
        *,
        zone: tzinfo,
        lag: timedelta,
        settled_before: datetime,
    ) -> Others:
        """Count traces of the customer's other check-ins, on `days` and in the spans `near`.

        Surely there is what TeamUp answered with an id, early enough to be shown by now (all of it
        `settled_before`), where all days on which it may have arrived are looked at. What was
        settled otherwise, or not at all, may have left a trace.
        """
        surely = surely_near = may_be_near = 0
        first = min(days) - timedelta(days=_LONGEST_OUTAGE)
        for row in self._outbox.of_customer(checkin.customer, first, max(days)):
            if row.id == checkin.id:
                continue
            steps = self._outbox.history(row.id)
            confirmed, in_doubt = _traces(row, steps)
            shown = row.server_id is not None and all(it.at < settled_before for it in steps)
            sure = shown and row.date in days and arrival_days(steps, zone).issubset(days)
            close = any(span.meets(one) for span in arrivals(steps, lag) for one in near)
            surely += sure
            surely_near += sure and close
            may_be_near += (confirmed + in_doubt) * close
        return Others(surely, surely_near, may_be_near)

    def sent_since(self, checkin: Checkin, since: Step, today: date) -> int:
        """Count other check-ins on the same membership that were sent after the step `since`.

        Looked at are visits of the days up to `today`, from a week before `since` on, and those
        that are still open. Free ones are no uses.
        """
        rows = (*self._around({since.at.date(), today}), *self._outbox.in_states(OPEN_STATES))
        return sum(
            row.customer_membership == checkin.customer_membership
            and row.id != checkin.id
            and not row.comped
            and any(it.event is Event.SEND and it.at > since.at for it in self.history(row))
            for row in rows
        )

    def comparable(
        self, checkin: Checkin, days: Sequence[date], before: datetime
    ) -> Iterator[Checkin]:
        """Yield other check-ins that TeamUp must show by now, newest first, a week back.

        They are confirmed with an id, and were settled before the moment `before`.
        """
        span = (max(days) - min(days)).days + 1 + _DAYS_BACK
        for day in (max(days) - timedelta(days=n) for n in range(span)):
            for row in reversed(self._confirmed((day,))):
                if row.server_id is None or row.id == checkin.id:
                    continue
                if all(step.at < before for step in self._outbox.history(row.id)):
                    yield row

    def _around(self, days: Collection[date]) -> list[Checkin]:
        first = min(days) - timedelta(days=_DAYS_BACK)
        span = (max(days) - first).days + 1
        return self._confirmed(first + timedelta(days=n) for n in range(span))

    def _confirmed(self, days: Iterable[date]) -> list[Checkin]:
        return [
            row for day in days for row in self._outbox.on_day(day) if row.state is State.CONFIRMED
        ]


def _traces(row: Checkin, steps: Sequence[Step]) -> tuple[bool, int]:
    """Whether a check-in is surely at TeamUp, and how many more requests may have arrived.

    A request that was lost is in doubt until the check-in is found, or proved absent.
    """
    in_doubt = 0
    for step in steps:
        if step.event is Event.LOSE:
            in_doubt += 1
        elif step.event is Event.PROVE_ABSENT:
            in_doubt = 0
        elif step.event is Event.FIND:
            in_doubt -= 1
    if row.state is State.SENDING:
        in_doubt += 1
    confirmed = row.state is State.CONFIRMED
    if confirmed and row.server_id is None and steps[-1].event is Event.ACCEPT:
        in_doubt -= 1  # TeamUp refused the repeat of one that was lost: that one is it
    return confirmed, max(0, in_doubt)
