"""Where a check-in leaves a trace at TeamUp, and what each source of evidence proves.

None of it is documented for walk-in check-ins. Only the attendance report can settle a check-in:
it names a moment, and a row that belongs to no class and falls near the request is the trace of a
walk-in. An absence counts only where check-ins of ours that surely arrived do show, and where two
answers are possible the verdict is none. Use counts and attendances are moved by much else, by
staff's corrections too, which no call tells; so they are told to staff and settle nothing.
`docs/exactly-once.md` has the table: what else could make each trace, and what could hide it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import Final

from kiosk.core.checkin.checkin import Checkin
from kiosk.core.messages import join, msg
from kiosk.core.ports import CheckinApi, Outbox, ReportRow, RowKind
from kiosk.teamup.evidence.local_checkins import LocalCheckins, OtherTraces, TimeSpan
from kiosk.teamup.evidence.use_counts import first_use_count

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
class EvidenceQuery:
    """An unanswered check-in under examination.

    `days` are those under which TeamUp may show it, in the venue's `zone`; `spans` are the
    stretches of time in which a request of it may have been carried out. Other check-ins must have
    been settled before `settled_before` to be shown by now. An absence counts only when `final`.
    `today` is the day at the venue now.
    """

    checkin: Checkin
    days: tuple[date, ...]
    spans: tuple[TimeSpan, ...]
    zone: tzinfo
    settled_before: datetime
    final: bool
    today: date

    def is_near(self, moment: datetime) -> bool:
        """Whether a request of the check-in may have been carried out at `moment`."""
        return any(span.holds(moment) for span in self.spans)

    def proves(self, moment: datetime) -> bool:
        """Whether a walk-in at `moment` can only be this check-in, or another one of that day.

        Where it is not known when a request left, only the day of the visit speaks for it.
        """
        of_the_day = moment.astimezone(self.zone).date() == self.checkin.date
        return any(span.holds(moment) and (span.known or of_the_day) for span in self.spans)

    def may_hide(self, row: ReportRow) -> bool:
        """Whether a row that is no trace of a walk-in could still be what became of it.

        TeamUp may count the visit of somebody who has booked as that class, and may show a walk-in
        without its time.
        """
        if row.at is not None:
            return row.kind is not RowKind.WALK_IN and self.is_near(row.at)
        if row.kind is RowKind.CLASS:
            return row.attended and row.updated_at is not None and self.is_near(row.updated_at)
        return row.updated_at is None or any(row.updated_at >= it.first for it in self.spans)


def weigh(proving: int, near: int, shown: int, others: OtherTraces) -> bool | None:
    """Return whether the check-in is there, or absent, or (None) neither follows.

    `near` is how many of the traces `shown` on the days in question are near its requests, and
    `proving` how many of those are proofs of it unless they are traces of `others`.
    """
    if proving > others.near:
        return True
    return False if shown <= others.surely and near <= others.surely_near else None


class ReportEvidence:
    """The attendance report: it names the time of every check-in. Used by several workers."""

    name: str = msg("attendance report")

    def __init__(self, service: CheckinApi, local: LocalCheckins) -> None:
        self._service = service
        self._local = local
        self._shown: frozenset[str] = frozenset()
        self.shows_checkins = False
        """Whether it was last seen to show check-ins of ours that surely arrived."""

    def check(self, query: EvidenceQuery) -> Verdict:
        """Compare what the report shows with what other check-ins of ours explain.

        Raises `TeamUpError` when it cannot be asked, and `StoreError`.
        """
        row = query.checkin
        rows = self._service.report_rows(row.customer)
        times = _walk_ins(rows)
        proving = [moment for moment in times if query.proves(moment)]
        near = sum(query.is_near(moment) for moment in times)
        shown = sum(moment.astimezone(query.zone).date() in query.days for moment in times)
        others = self._local.of_customer(
            row, query.days, query.spans, zone=query.zone, settled_before=query.settled_before
        )
        found = weigh(len(proving), near, shown, others)
        if found:
            self.shows_checkins = True
            latest = max(proving).astimezone(query.zone)
            return Verdict(
                True,
                msg(
                    "TeamUp's attendance report shows it, at {time} on {day}.",
                    time=latest.time(),
                    day=latest.date(),
                ),
            )
        if found is None:
            return Verdict(
                None,
                msg("TeamUp's attendance report shows a check-in that may be this one or another."),
            )
        if any(query.may_hide(one) for one in rows):
            return Verdict(
                None,
                msg(
                    "TeamUp's attendance report has a row of this member that may be this "
                    "check-in: it is a class of that time, or does not say what it is."
                ),
            )
        return self._weigh_absence(query) if query.final else Verdict(None, "")

    def _weigh_absence(self, query: EvidenceQuery) -> Verdict:
        """Whether a report without the check-in is worth anything.

        It is when it shows the latest check-ins that surely arrived, every one of them, and one
        from about the days in question: else it may be one that shows none, shows some, or is
        late, and to believe it would mean to send twice.
        """
        samples = self._samples(query)
        if not samples:
            return Verdict(
                None,
                msg(
                    "TeamUp's attendance report does not show it, but has not shown any check-in "
                    "of this kiosk yet."
                ),
                later=True,
            )
        known = self._shown
        self.shows_checkins = all(one.id in known or self._shows(one) for one in samples)
        if not self.shows_checkins:
            return Verdict(
                None,
                msg(
                    "TeamUp's attendance report does not show check-ins that TeamUp has confirmed, "
                    "so it proves nothing."
                ),
            )
        self._shown = frozenset(one.id for one in samples)
        return Verdict(False, _NOT_IN_REPORT)

    def _samples(self, query: EvidenceQuery) -> list[Checkin]:
        row, first, before = query.checkin, min(query.days), query.settled_before
        latest = self._local.comparable(row, query.today, first, before)
        of_then = self._local.comparable(row, first, first, before)
        return [*islice(latest, _SAMPLES), *islice(of_then, 1)]

    def _shows(self, sample: Checkin) -> bool:
        spans = self._local.arrivals(sample)
        times = _walk_ins(self._service.report_rows(sample.customer))
        return any(span.holds(moment) for moment in times for span in spans)


def _walk_ins(rows: Sequence[ReportRow]) -> list[datetime]:
    return [row.at for row in rows if row.kind is RowKind.WALK_IN and row.at is not None]


_NOT_IN_REPORT: Final = msg("TeamUp's attendance report does not show it after the time allowed.")


class UseCountHint:
    """The use count of a limited membership, if it was taken before the check-in was sent."""

    name: str = msg("use counts")

    def __init__(self, service: CheckinApi, outbox: Outbox, local: LocalCheckins) -> None:
        self._service = service
        self._outbox = outbox
        self._local = local

    def describe(self, query: EvidenceQuery) -> str:
        """Return the count now beside the one before the first request, and what else moved it."""
        row = query.checkin
        before = first_use_count(self._outbox.history(row.id))
        if before is None or row.customer_membership is None:
            return ""
        uses, since = before
        after = self._service.uses(row.customer_membership, row.date)
        if after is None or after.period != uses.period:
            return msg("TeamUp counts the uses of its membership in another way now.")
        others = self._local.sent_since(row, since, query.today)
        return join(
            msg(
                "TeamUp counts {after} uses of its membership, {before} before it was sent.",
                after=after.count,
                before=uses.count,
            ),
            msg("This kiosk sent {count} other visits on it since.", count=others)
            if others
            else "",
            msg("Classes, cancellations and corrections move that count, too."),
        )


class AttendanceHint:
    """The list of attendances: the classes of that day, which move use counts as well."""

    name: str = msg("attendances")

    def __init__(self, service: CheckinApi) -> None:
        self._service = service

    def describe(self, query: EvidenceQuery) -> str:
        """Return which classes the customer has on the day of the visit."""
        seen = self._service.classes_on(query.checkin.customer, query.checkin.date)
        if not (seen.attended or seen.booked or seen.cancelled_late):
            return msg("TeamUp lists no class of that day for this member.")
        return msg(
            "Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} "
            "cancelled late.",
            attended=seen.attended,
            booked=seen.booked,
            cancelled=seen.cancelled_late,
        )
