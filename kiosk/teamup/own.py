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


@dataclass(frozen=True, slots=True)
class Others:
    """Other check-ins of ours that surely, and that perhaps, left a trace as well."""

    surely: int = 0
    perhaps: int = 0


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

    def of_customer(self, checkin: Checkin, days: Collection[date], zone: tzinfo) -> Others:
        """Count traces of the customer's other check-ins that TeamUp may show under `days`.

        A confirmed check-in left one, surely seen only where the days of its visit and of its
        arrival are both looked at. One whose own fate is open, or was closed by staff without
        knowing, may have left one too.
        """
        surely = perhaps = 0
        first = min(days) - timedelta(days=_LONGEST_OUTAGE)
        for row in self._outbox.of_customer(checkin.customer, first, max(days)):
            if row.id == checkin.id:
                continue
            steps = self._outbox.history(row.id)
            arrived = arrival_days(steps, zone)
            confirmed, in_doubt = _traces(row, steps)
            sure = confirmed and row.date in days and arrived.issubset(days)
            surely += sure
            if row.date in days or not arrived.isdisjoint(days):
                perhaps += (confirmed and not sure) + in_doubt
        return Others(surely, perhaps)

    def of_membership(
        self, checkin: Checkin, since: Step, days: Collection[date], today: date
    ) -> Others:
        """Count other check-ins on the same membership that were sent after the step `since`.

        Those of all days up to `today` are looked at: the count goes on after the day in question.

        Those whose own fate is open may have arrived, and those sent near to it may have been
        counted before.
        """
        surely = perhaps = 0
        rows = (*self._around({*days, today}), *self._outbox.in_states(OPEN_STATES))
        for row in rows:
            same = row.customer_membership == checkin.customer_membership
            if not same or row.id == checkin.id or row.comped:
                continue
            sent = [step.at for step in self._outbox.history(row.id) if step.event is Event.SEND]
            if row.state is State.CONFIRMED and sent and sent[0] > since.at + SKEW:
                surely += 1
            elif sent and sent[-1] > since.at - SKEW:
                perhaps += 1
        return Others(surely, perhaps)

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

    def days_of(self, row: Checkin, zone: tzinfo) -> set[date]:
        """Return the days at the venue under which TeamUp may show a check-in that arrived."""
        return {row.date} | arrival_days(self._outbox.history(row.id), zone)

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
