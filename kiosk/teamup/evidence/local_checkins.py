"""What the outbox knows of other check-ins of a customer: they explain some of the evidence."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from kiosk.core.checkin.checkin import (
    OPEN_STATES,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
)
from kiosk.core.ports import Outbox

SKEW: Final = timedelta(minutes=5)  # how far the clocks of kiosk and TeamUp may be apart
_LONGEST_OUTAGE: Final = 60  # days a visit may wait to be sent, where one customer is looked at
_DAYS_BACK: Final = 7  # how old a visit may be that was sent on the day in question
_SURELY_OVER: Final = timedelta(minutes=15)
"""After so long a request has ended, whatever became of the process that made it."""


@dataclass(frozen=True, slots=True)
class OtherTraces:
    """Traces of other check-ins of ours: their number on the days in question, where they surely
    are, and their number near the requests in question, where they surely are or may be."""

    surely: int = 0
    surely_near: int = 0
    near: int = 0


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A stretch of time, both ends (aware) included, in which a request may have been carried out.

    `known`: it is known to have left then, and not only that one may have left at any time in it.
    """

    first: datetime
    last: datetime
    known: bool = True

    def holds(self, moment: datetime) -> bool:
        """Whether `moment` lies in it."""
        return self.first <= moment <= self.last

    def meets(self, other: "TimeSpan") -> bool:
        """Whether some moment lies in both."""
        return self.first <= other.last and other.first <= self.last


def arrivals(
    checkin: Checkin, history: Sequence[HistoryEntry], lag: timedelta
) -> tuple[TimeSpan, ...]:
    """Return when the requests of a check-in may have been carried out, by TeamUp's clock.

    `lag` is how much later than its end a request without an answer may
    be carried out. A check-in that became unanswered without a request in its history, or long
    after it, may have been sent at any time until then: the process was killed, or an older state
    of the outbox was put back.
    """
    late = max(lag, SKEW)
    spans: list[TimeSpan] = []
    sent: datetime | None = None
    for entry in history:
        if entry.event is CheckinEvent.SEND:
            sent = entry.at
            continue
        if sent is not None and entry.event is CheckinEvent.ACCEPT:
            spans.append(_span(sent, entry.at, SKEW))
        elif entry.state is CheckinState.UNANSWERED:
            over = entry.at if sent is None else sent + _SURELY_OVER
            if sent is not None:
                spans.append(_span(sent, min(entry.at, over), late))
            if sent is None or entry.at > over:
                since = sent or checkin.scanned_at
                spans.append(_span(since, entry.at, late, known=False))
        sent = None
    if sent is not None:
        spans.append(_span(sent, sent + _SURELY_OVER, late))
    return tuple(spans)


def _span(first: datetime, last: datetime, late: timedelta, *, known: bool = True) -> TimeSpan:
    """The stretch from `first` to `last`, whichever way the clock was set in between."""
    return TimeSpan(min(first, last) - SKEW, max(first, last) + late, known)


def days_of(checkin: Checkin, spans: Collection[TimeSpan], zone: tzinfo) -> tuple[date, ...]:
    """Return the venue's days under which TeamUp may show a check-in, earliest first.

    These are the day of the visit, and the days on which a request may have been carried out.
    """
    days = {checkin.date}
    for span in spans:
        first, last = (moment.astimezone(zone).date() for moment in (span.first, span.last))
        days.update(first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(sorted(days))


def may_arrive_late(checkin: Checkin, now: datetime, zone: tzinfo) -> bool:
    """Whether a request that leaves `now` may be carried out on another day than the visit's."""
    first, last = ((now + apart).astimezone(zone).date() for apart in (-SKEW, SKEW))
    return not first == last == checkin.date


class LocalCheckins:
    """Asks the outbox. Every call may raise `StoreError`.

    `lag` is how much later than its end a request without an answer may be carried out.
    """

    def __init__(self, outbox: Outbox, lag: timedelta) -> None:
        self._outbox = outbox
        self._lag = lag

    def arrivals(self, checkin: Checkin) -> tuple[TimeSpan, ...]:
        """Return when the requests of a check-in may have been carried out."""
        return arrivals(checkin, self._outbox.history(checkin.id), self._lag)

    def of_customer(
        self,
        checkin: Checkin,
        days: Collection[date],
        near: Collection[TimeSpan],
        *,
        zone: tzinfo,
        settled_before: datetime,
    ) -> OtherTraces:
        """Count traces of the customer's other check-ins, on `days` and in the spans `near`.

        Surely there is what TeamUp answered with an id, early enough to be shown by now (all of it
        `settled_before`), where all days under which it may be shown are looked at. Every request
        that may have been carried out may have left a trace, whatever it was settled as since.
        """
        surely = surely_near = may_be_near = 0
        first = min(days) - timedelta(days=_LONGEST_OUTAGE)
        for row in self._outbox.of_customer(checkin.customer, first, max(days)):
            if row.id == checkin.id:
                continue
            spans = self.arrivals(row)
            close = sum(any(span.meets(one) for one in near) for span in spans)
            on_days = set(days_of(row, spans, zone)).issubset(days)
            sure = on_days and self._is_settled(row, settled_before)
            surely += sure
            surely_near += sure and close > 0
            may_be_near += close
        return OtherTraces(surely, surely_near, may_be_near)

    def sent_since(self, checkin: Checkin, since: HistoryEntry, today: date) -> int:
        """Count other check-ins on the same membership that were sent after the entry `since`.

        Looked at are visits of the days up to `today`, from a week before `since` on, and those
        that are still open. Free ones are no uses.
        """
        rows = (*self._around({since.at.date(), today}), *self._outbox.in_states(OPEN_STATES))
        return sum(
            row.customer_membership == checkin.customer_membership
            and row.id != checkin.id
            and not row.comped
            and any(
                entry.event is CheckinEvent.SEND and entry.at > since.at
                for entry in self._outbox.history(row.id)
            )
            for row in rows
        )

    def comparable(
        self, checkin: Checkin, last: date, first: date, before: datetime
    ) -> Iterator[Checkin]:
        """Yield other check-ins that TeamUp must show by now, newest first.

        They are of visits from the day `last` back to a week before `first`, confirmed with an id,
        and were settled before the moment `before`.
        """
        for day in (last - timedelta(days=n) for n in range((last - first).days + 1 + _DAYS_BACK)):
            for row in reversed(self._confirmed((day,))):
                if row.id != checkin.id and self._is_settled(row, before):
                    yield row

    def _is_settled(self, row: Checkin, before: datetime) -> bool:
        """Whether TeamUp answered with an id, and all that happened was before that moment."""
        return row.server_id is not None and all(
            entry.at < before for entry in self._outbox.history(row.id)
        )

    def _around(self, days: Collection[date]) -> list[Checkin]:
        first = min(days) - timedelta(days=_DAYS_BACK)
        span = (max(days) - first).days + 1
        return self._confirmed(first + timedelta(days=n) for n in range(span))

    def _confirmed(self, days: Iterable[date]) -> list[Checkin]:
        return [
            row
            for day in days
            for row in self._outbox.on_day(day)
            if row.state is CheckinState.CONFIRMED
        ]
