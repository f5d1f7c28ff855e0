"""What the attendance report proves, and what it does not."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, HistoryEntry, UseCount
from kiosk.core.errors import Refused
from kiosk.core.ports import Confirmation, DayClasses, ReportRow, RowKind
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.evidence.check import EvidenceCheck
from kiosk.teamup.evidence.evidence import EvidenceQuery, Verdict, weigh
from kiosk.teamup.evidence.local_checkins import (
    LocalCheckins,
    OtherTraces,
    TimeSpan,
    arrivals,
    days_of,
    may_arrive_late,
)
from tests.teamup.making import LONDON, a_checkin, london

LAG_S = 60.0
NOON = datetime(2026, 7, 10, 12, tzinfo=LONDON)
DAY = NOON.date()


class Report:
    """A service whose report holds what the test puts there."""

    def __init__(self) -> None:
        self.times: dict[int, list[datetime]] = {}
        self.others: list[ReportRow] = []
        self.asked: list[int] = []

    def check_in(self, checkin: Checkin) -> Confirmation:
        raise AssertionError(f"a read-back must not send {checkin.id}")

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        self.asked.append(customer)
        times = self.times.get(customer, ())
        return (*(ReportRow(RowKind.WALK_IN, at, at) for at in times), *self.others)

    def uses(self, *_: object, **__: object) -> UseCount | None:
        raise Refused("You do not have permission.", status=403)

    def classes_on(self, *_: object) -> DayClasses:
        return DayClasses()


class Scene:
    """An outbox, a report and a clock."""

    def __init__(self, outbox: SqliteOutbox) -> None:
        self.outbox = outbox
        self.report = Report()
        self.now = NOON
        self.reader = EvidenceCheck(
            outbox, self.report, zone=london, now=lambda: self.now, lag_s=LAG_S
        )

    def row(
        self,
        name: str,
        state: CheckinState,
        *,
        customer: int = 7,
        at: datetime = NOON,
        visit: datetime | None = None,
        shown: bool = False,
        server_id: int | None = None,
    ) -> Checkin:
        """A check-in whose request left at `at`, for a visit at `visit` (or then)."""
        row = a_checkin(name, customer=customer, at=visit or at)
        self.outbox.record(row, window=timedelta(0))
        self.outbox.move(name, CheckinEvent.SEND, at=at)
        step = CheckinEvent.ACCEPT if state is CheckinState.CONFIRMED else CheckinEvent.NO_REPLY
        self.outbox.move(name, step, at=at + timedelta(seconds=1), server_id=server_id)
        if shown:
            self.report.times.setdefault(customer, []).append(at)
        return self.outbox.get(name)

    def reading(self) -> EvidenceCheck:
        """Another read-back, which remembers nothing of the report."""
        return EvidenceCheck(
            self.outbox, self.report, zone=london, now=lambda: self.now, lag_s=LAG_S
        )

    def arrived_before(self, days_ago: int = 0) -> None:
        """Let there be a check-in of another customer that arrived and is shown."""
        at = NOON - timedelta(days=days_ago, hours=1)
        self.row("w", CheckinState.CONFIRMED, customer=99, at=at, shown=True, server_id=9)

    def found(self, row: Checkin, *, final: bool = True) -> bool | None:
        return self.reader.look(row, final=final).found


@pytest.fixture
def scene(outbox: SqliteOutbox) -> Scene:
    return Scene(outbox)


@pytest.mark.parametrize(
    ("proving", "near", "shown", "others", "found"),
    [
        (0, 0, 0, OtherTraces(), False),
        (1, 1, 1, OtherTraces(), True),
        (1, 1, 0, OtherTraces(), True),  # under another day than those in question
        (0, 1, 0, OtherTraces(), None),
        (0, 1, 1, OtherTraces(surely=1), None),
        (0, 1, 1, OtherTraces(surely=1, surely_near=1, near=1), False),
        (0, 0, 1, OtherTraces(), None),  # of no request of ours: staff's, or another kiosk's
        (0, 0, 1, OtherTraces(surely=1), False),
        (0, 0, 2, OtherTraces(surely=1), None),
        (1, 1, 1, OtherTraces(surely=1), True),
        (1, 1, 1, OtherTraces(surely=1, surely_near=1, near=1), False),
        (2, 2, 2, OtherTraces(surely=1, surely_near=1, near=1), True),
        (1, 2, 2, OtherTraces(surely=1, surely_near=1, near=1), None),
        (1, 1, 1, OtherTraces(near=1), None),
        (2, 2, 2, OtherTraces(near=1), True),
        (0, 0, 0, OtherTraces(near=1), False),
        (1, 1, 2, OtherTraces(surely=2, near=1), None),
    ],
)
def test_weigh(
    proving: int, near: int, shown: int, others: OtherTraces, found: bool | None
) -> None:
    assert weigh(proving, near, shown, others) is found


MINUTE = timedelta(minutes=1)
AFTER = {
    CheckinEvent.SEND: CheckinState.SENDING,
    CheckinEvent.ACCEPT: CheckinState.CONFIRMED,
    CheckinEvent.REFUSE: CheckinState.REFUSED,
    CheckinEvent.NOT_SENT: CheckinState.RECORDED,
    CheckinEvent.NO_REPLY: CheckinState.UNANSWERED,
    CheckinEvent.PROVE_ABSENT: CheckinState.RECORDED,
    CheckinEvent.VERIFIED: CheckinState.CONFIRMED,
}


def _steps(*steps: tuple[CheckinEvent, int]) -> list[HistoryEntry]:
    """Steps, each so many minutes after noon."""
    return [HistoryEntry(NOON + minutes * MINUTE, event, AFTER[event]) for event, minutes in steps]


@pytest.mark.parametrize(
    ("steps", "spans"),
    [
        ([], []),
        ([(CheckinEvent.SEND, 0), (CheckinEvent.NOT_SENT, 1)], []),
        ([(CheckinEvent.SEND, 0), (CheckinEvent.REFUSE, 1)], []),
        ([(CheckinEvent.SEND, 0), (CheckinEvent.ACCEPT, 1)], [(-5, 6)]),
        ([(CheckinEvent.SEND, 0), (CheckinEvent.NO_REPLY, 1)], [(-5, 8)]),
        (
            [(CheckinEvent.SEND, 0), (CheckinEvent.NO_REPLY, 1), (CheckinEvent.VERIFIED, 9)],
            [(-5, 8)],
        ),
        ([(CheckinEvent.SEND, 0)], [(-5, 22)]),
        ([(CheckinEvent.SEND, 0), (CheckinEvent.NO_REPLY, 15)], [(-5, 22)]),
        (
            [(CheckinEvent.SEND, 60), (CheckinEvent.NO_REPLY, 1)],
            [(-4, 67)],
        ),  # the clock was set back
        ([(CheckinEvent.SEND, 60), (CheckinEvent.ACCEPT, 1)], [(-4, 65)]),
        (
            [
                (CheckinEvent.SEND, 0),
                (CheckinEvent.NOT_SENT, 1),
                (CheckinEvent.SEND, 2),
                (CheckinEvent.NO_REPLY, 3),
                (CheckinEvent.PROVE_ABSENT, 4),
                (CheckinEvent.SEND, 30),
                (CheckinEvent.ACCEPT, 31),
            ],
            [(-3, 10), (25, 36)],
        ),
    ],
)
def test_when_requests_may_have_arrived(
    steps: list[tuple[CheckinEvent, int]], spans: list[tuple[int, int]]
) -> None:
    """Clocks may be 5 minutes apart, the lag is 7 here, and 15 end every request."""
    expected = [TimeSpan(NOON + first * MINUTE, NOON + last * MINUTE) for first, last in spans]
    assert list(arrivals(a_checkin(at=NOON), _steps(*steps), 7 * MINUTE)) == expected


def test_a_request_whose_end_was_told_long_after_it_may_have_been_repeated() -> None:
    """The kiosk was started again hours later, and maybe with an older state of the outbox."""
    steps = _steps((CheckinEvent.SEND, 3), (CheckinEvent.NO_REPLY, 600))
    assert arrivals(a_checkin(at=NOON), steps, 7 * MINUTE) == (
        TimeSpan(NOON - 2 * MINUTE, NOON + 25 * MINUTE),
        TimeSpan(NOON - 2 * MINUTE, NOON + 607 * MINUTE, known=False),
    )


@pytest.mark.parametrize("before", [[], [(CheckinEvent.SEND, 1), (CheckinEvent.NOT_SENT, 2)]])
def test_when_requests_may_have_arrived_that_are_not_in_the_history(
    before: list[tuple[CheckinEvent, int]],
) -> None:
    """An older state of the outbox was put back: it was sent at any time since the scan."""
    steps = [
        *_steps(*before),
        HistoryEntry(NOON + 600 * MINUTE, CheckinEvent.NO_REPLY, CheckinState.UNANSWERED),
    ]
    first, last = NOON - 5 * MINUTE, NOON + 607 * MINUTE
    found = arrivals(a_checkin(at=NOON), steps, 7 * MINUTE)
    assert found == (TimeSpan(first, last, known=False),)


def test_a_short_lag_leaves_room_for_the_clocks() -> None:
    (span,) = arrivals(
        a_checkin(at=NOON), _steps((CheckinEvent.SEND, 0), (CheckinEvent.NO_REPLY, 1)), MINUTE
    )
    assert span.last == NOON + 6 * MINUTE
    assert span.holds(span.first)
    assert span.holds(span.last)
    assert not span.holds(span.last + timedelta(microseconds=1))
    assert span.meets(TimeSpan(span.last, span.last + MINUTE))
    assert span.meets(TimeSpan(span.first - MINUTE, span.first))
    assert not span.meets(TimeSpan(span.last + MINUTE, span.last + MINUTE))
    assert not span.meets(TimeSpan(span.first - MINUTE, span.first - timedelta(microseconds=1)))


@pytest.mark.parametrize(
    ("now", "late"),
    [
        ("2026-07-10T00:05:01", False),
        ("2026-07-10T00:04:59", True),
        ("2026-07-10T23:54:59", False),
        ("2026-07-10T23:55:01", True),
        ("2026-07-09T12:00:00", True),
        ("2026-07-11T12:00:00", True),
    ],
)
def test_whether_a_request_may_arrive_on_another_day(now: str, *, late: bool) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=LONDON).astimezone(UTC)
    assert may_arrive_late(a_checkin(at=NOON), moment, LONDON) is late


@pytest.mark.parametrize(
    ("spans", "days"),
    [
        ([], [10]),
        ([("2026-07-10T08:00", "2026-07-10T08:10")], [10]),
        ([("2026-07-10T23:59", "2026-07-11T00:09")], [10, 11]),
        ([("2026-07-12T08:00", "2026-07-12T08:10")], [10, 12]),
        ([("2026-07-09T08:00", "2026-07-12T08:10")], [9, 10, 11, 12]),
        (
            [
                ("2026-07-13T08:00", "2026-07-13T08:10"),
                ("2026-07-11T08:00", "2026-07-11T08:10"),
            ],
            [10, 11, 13],
        ),
    ],
)
def test_days_in_question(spans: list[tuple[str, str]], days: list[int]) -> None:
    def at_the_venue(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)

    found = [TimeSpan(at_the_venue(first), at_the_venue(last)) for first, last in spans]
    expected = tuple(date(2026, 7, day) for day in days)
    assert days_of(a_checkin(at=NOON), found, LONDON) == expected


def test_where_no_request_is_known_only_the_day_of_the_visit_speaks_for_it() -> None:
    def query(*, known: bool) -> EvidenceQuery:
        row = a_checkin(at=NOON)
        span = TimeSpan(NOON, NOON + timedelta(days=2), known)
        return EvidenceQuery(row, days_of(row, [span], LONDON), (span,), LONDON, NOON, True, DAY)

    evening, tomorrow = NOON + timedelta(hours=6), NOON + timedelta(days=1)
    assert [query(known=True).proves(at) for at in (evening, tomorrow)] == [True, True]
    assert [query(known=False).proves(at) for at in (evening, tomorrow)] == [True, False]
    after_midnight = datetime(2026, 7, 10, 23, 30, tzinfo=UTC)  # 00:30 at the venue
    assert not query(known=False).proves(after_midnight)
    assert query(known=False).is_near(tomorrow)
    assert not query(known=False).proves(NOON - MINUTE)


def test_found_with_evidence(scene: Scene) -> None:
    row = scene.row("a", CheckinState.UNANSWERED, shown=True)
    verdict = scene.reader.look(row, final=False)
    assert verdict.found
    assert verdict.detail == ("TeamUp's attendance report shows it, at 12:00 on 2026-07-10.")
    assert scene.reader.report_is_enough is True


def test_before_the_lag_is_over_an_absence_says_nothing(scene: Scene) -> None:
    scene.arrived_before()
    lost = scene.row("a", CheckinState.UNANSWERED)
    assert scene.reader.look(lost, final=False) == Verdict(None, "")
    assert scene.report.asked == [7]
    assert scene.reader.report_is_enough is False


def test_the_days_in_question_are_those_of_the_venue(scene: Scene) -> None:
    night = datetime(2026, 7, 10, 23, 30, tzinfo=UTC)  # 00:30 of the next day at the venue
    scene.now = night + timedelta(minutes=20)
    at = night - timedelta(minutes=25)
    scene.row("w", CheckinState.CONFIRMED, customer=99, at=at, shown=True, server_id=9)
    lost = scene.row("a", CheckinState.UNANSWERED, at=night, visit=NOON)
    assert scene.found(lost) is False  # the sample is of today
    scene.report.times[7] = [night + timedelta(hours=9)]
    assert scene.found(lost) is None


def test_absent(scene: Scene) -> None:
    scene.arrived_before()
    row = scene.row("a", CheckinState.UNANSWERED)
    assert scene.found(row) is False


def test_with_nothing_to_compare_an_empty_report_says_nothing_yet(scene: Scene) -> None:
    row = scene.row("a", CheckinState.UNANSWERED)
    verdict = scene.reader.look(row, final=True)
    assert verdict.found is None
    assert verdict.later
    assert verdict.detail == (
        "TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk "
        "yet. Look the customer up in TeamUp, then choose “It's there” or “Send again”."
    )
    assert not scene.reader.report_is_enough
    scene.arrived_before()
    assert scene.found(row) is False


def test_what_was_only_found_is_no_measure_of_the_report(scene: Scene) -> None:
    """It may have been somebody else's entry that was found."""
    assert scene.found(scene.row("a", CheckinState.UNANSWERED, shown=True)) is True
    verdict = scene.reader.look(scene.row("b", CheckinState.UNANSWERED, customer=8), final=True)
    assert verdict.found is None
    assert verdict.later


def test_a_visit_that_was_sent_days_later_is_compared_too(scene: Scene) -> None:
    early = NOON - timedelta(days=3)
    at = NOON - timedelta(hours=1)
    scene.row("w", CheckinState.CONFIRMED, customer=99, at=at, visit=early, shown=True, server_id=9)
    lost = scene.row("a", CheckinState.UNANSWERED, visit=early)
    assert scene.found(lost) is False


@pytest.mark.parametrize("days_ago", [0, 1, 7])
def test_what_the_report_showed_in_the_last_week_is_compared(scene: Scene, days_ago: int) -> None:
    scene.arrived_before(days_ago)
    assert scene.found(scene.row("a", CheckinState.UNANSWERED)) is False


def test_a_request_of_yesterday_that_arrived_after_midnight_is_not_taken_for_todays(
    scene: Scene,
) -> None:
    scene.arrived_before()
    midnight = NOON.replace(hour=0)
    scene.row("a", CheckinState.CONFIRMED, at=midnight - timedelta(milliseconds=500), server_id=1)
    lost = scene.row("b", CheckinState.UNANSWERED)
    scene.report.times[7] = [midnight + timedelta(milliseconds=100)]
    assert scene.found(lost) is None
    scene.report.times[7].append(NOON)
    assert scene.found(lost) is True


def test_two_in_doubt_cannot_be_told_apart(scene: Scene) -> None:
    scene.arrived_before()
    yesterdays = scene.row("a", CheckinState.UNANSWERED, visit=NOON - timedelta(days=1))
    todays = scene.row("b", CheckinState.UNANSWERED, at=NOON + timedelta(minutes=1), shown=True)
    assert scene.found(yesterdays) is None
    assert scene.found(todays) is None
    scene.report.times[7].clear()
    assert scene.found(yesterdays) is False
    assert scene.found(todays) is False


def test_another_check_in_of_ours_explains_a_row(scene: Scene) -> None:
    early = NOON - timedelta(hours=2)
    scene.row("a", CheckinState.CONFIRMED, at=early, shown=True, server_id=1)
    scene.arrived_before()
    lost = scene.row("b", CheckinState.UNANSWERED)
    assert scene.found(lost) is False
    scene.report.times[7].append(NOON)
    assert scene.found(lost) is True


def test_one_that_arrived_near_to_it_may_be_too_young_to_be_shown(scene: Scene) -> None:
    """What is shown may be the lost one then, and the other still to come."""
    scene.row("a", CheckinState.CONFIRMED, server_id=1)
    scene.arrived_before()
    lost = scene.row("b", CheckinState.UNANSWERED, shown=True)
    assert scene.found(lost) is None
    scene.now += timedelta(seconds=2 * LAG_S)
    assert scene.found(lost) is False


def test_one_that_staff_vouched_for_need_not_be_in_the_report(scene: Scene) -> None:
    scene.arrived_before()
    sworn = scene.row("a", CheckinState.UNANSWERED, at=NOON - timedelta(hours=2))
    scene.outbox.move(sworn.id, CheckinEvent.VERIFIED, at=NOON, detail="staff")
    lost = scene.row("b", CheckinState.UNANSWERED)
    scene.report.times[7] = [NOON - timedelta(hours=3)]
    assert scene.found(lost) is None


def test_what_other_check_ins_of_the_customer_may_have_left(scene: Scene) -> None:
    """Two surely there, of which one is near; near are that one, a repeated one, one in doubt."""
    own = LocalCheckins(scene.outbox, timedelta(seconds=LAG_S))
    hour = timedelta(hours=1)
    scene.row("far", CheckinState.CONFIRMED, at=NOON - 2 * hour, server_id=1)
    scene.row("near", CheckinState.CONFIRMED, at=NOON - 6 * MINUTE, server_id=2)
    repeated = scene.row("repeated", CheckinState.UNANSWERED, at=NOON - 5 * MINUTE)
    scene.outbox.move(repeated.id, CheckinEvent.RESEND, at=NOON - 3 * MINUTE, detail="staff")
    scene.outbox.move(repeated.id, CheckinEvent.SEND, at=NOON - 2 * MINUTE)
    scene.outbox.move(repeated.id, CheckinEvent.NO_REPLY, at=NOON - MINUTE)
    scene.row("doubtful", CheckinState.UNANSWERED, at=NOON + MINUTE)
    scene.row("far and in doubt", CheckinState.UNANSWERED, at=NOON - 3 * hour)
    scene.row("another's", CheckinState.CONFIRMED, customer=8, at=NOON, server_id=3)
    lost = scene.row("a", CheckinState.UNANSWERED)

    def others(settled_before: datetime) -> OtherTraces:
        spans = own.arrivals(lost)
        days = days_of(lost, spans, LONDON)
        return own.of_customer(lost, days, spans, zone=LONDON, settled_before=settled_before)

    assert others(NOON) == OtherTraces(surely=2, surely_near=1, near=4)
    assert others(NOON - hour) == OtherTraces(surely=1, surely_near=0, near=4)
    assert others(NOON - 3 * hour) == OtherTraces(near=4)


def test_the_days_of_another_check_in_are_those_of_the_venue(scene: Scene) -> None:
    scene.arrived_before()
    early = NOON.replace(hour=0, minute=30)  # 23:30 of the day before in UTC
    scene.row("a", CheckinState.CONFIRMED, at=early, shown=True, server_id=1)
    assert scene.found(scene.row("b", CheckinState.UNANSWERED)) is False


def test_a_check_in_of_an_older_state_of_the_outbox_may_have_been_sent_at_any_time_since(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.arrived_before(days_ago=1)
    lost = scene.row("a", CheckinState.UNANSWERED, at=NOON - timedelta(days=1))
    histories = scene.outbox.history
    put_back = HistoryEntry(NOON, CheckinEvent.NO_REPLY, CheckinState.UNANSWERED)

    def history(name: str) -> tuple[HistoryEntry, ...]:
        return (put_back,) if name == lost.id else histories(name)

    monkeypatch.setattr(scene.outbox, "history", history)
    assert scene.found(lost) is False
    scene.report.times[7] = [NOON - timedelta(hours=1)]  # of that day's visit, maybe
    assert scene.found(lost) is None
    scene.report.times[7] = [NOON - timedelta(hours=20)]
    assert scene.found(lost) is True


def test_other_customers_explain_nothing(scene: Scene) -> None:
    scene.row("a", CheckinState.CONFIRMED, customer=8, shown=True, server_id=1)
    assert scene.found(scene.row("b", CheckinState.UNANSWERED, shown=True)) is True


def test_a_visit_of_yesterday_that_was_sent_today_is_found_under_today(scene: Scene) -> None:
    """TeamUp may show the moment it accepted a check-in, not the day it was for."""
    lost = scene.row("a", CheckinState.UNANSWERED, visit=NOON - timedelta(days=1), shown=True)
    assert lost.date == DAY - timedelta(days=1)
    assert scene.found(lost) is True


def test_a_visit_of_yesterday_is_not_taken_for_todays(scene: Scene) -> None:
    scene.row("a", CheckinState.CONFIRMED, visit=NOON - timedelta(days=1), shown=True, server_id=1)
    lost = scene.row("b", CheckinState.UNANSWERED, at=NOON + timedelta(minutes=1))
    assert scene.found(lost) is None


def test_a_check_in_at_another_time_of_the_day_is_left_to_staff(scene: Scene) -> None:
    """Somebody at the desk, or another kiosk, made it: neither proof nor reason to send again."""
    scene.arrived_before()
    lost = scene.row("a", CheckinState.UNANSWERED)
    scene.report.times[7] = [NOON + timedelta(hours=5)]
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert verdict.detail.startswith(
        "TeamUp's attendance report shows a check-in that may be this one or another. TeamUp lists"
    )
    assert not verdict.later


NEAR = NOON + timedelta(minutes=2)
FAR = NOON + timedelta(hours=5)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (ReportRow(RowKind.CLASS, NEAR), None),
        (ReportRow(RowKind.CLASS, FAR, NEAR), False),
        (ReportRow(RowKind.CLASS, None, NEAR), None),
        (ReportRow(RowKind.CLASS, None, NEAR, attended=False), False),
        (ReportRow(RowKind.CLASS, None, FAR), False),
        (ReportRow(RowKind.CLASS, None, None), False),
        (ReportRow(RowKind.UNCLEAR, NEAR), None),
        (ReportRow(RowKind.UNCLEAR, FAR, NEAR), False),
        (ReportRow(RowKind.UNCLEAR, None, NEAR), None),
        (ReportRow(RowKind.UNCLEAR, None, FAR), None),
        (ReportRow(RowKind.UNCLEAR, None, None), None),
        (ReportRow(RowKind.UNCLEAR, None, NOON - timedelta(hours=1)), False),
        (ReportRow(RowKind.WALK_IN, None, NEAR), None),
        (ReportRow(RowKind.WALK_IN, None, NOON - timedelta(minutes=5)), None),
        (ReportRow(RowKind.WALK_IN, None, NOON - timedelta(minutes=6)), False),
    ],
)
def test_rows_that_are_no_walk_in_confirm_nothing_and_may_hide_one(
    scene: Scene, row: ReportRow, found: bool | None
) -> None:
    """A class a member was confirmed in names a time as well, whether a visit arrived or not."""
    scene.arrived_before()
    lost = scene.row("a", CheckinState.UNANSWERED)
    scene.reader.look(lost, final=True)  # the sample is known to be shown
    scene.report.others = [row]
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is found
    why = (
        "TeamUp's attendance report has a row of this member that may be this check-in: it is a "
        "class of that time, or does not say what it is. TeamUp lists no class"
    )
    assert verdict.detail.startswith(why) is (found is None)


def test_a_class_of_a_sample_does_not_make_the_report_one_that_shows_walk_ins(
    scene: Scene,
) -> None:
    scene.row("w", CheckinState.CONFIRMED, customer=99, at=NOON - timedelta(hours=1), server_id=9)
    lost = scene.row("a", CheckinState.UNANSWERED)
    scene.report.others = [ReportRow(RowKind.CLASS, NOON - timedelta(hours=1))]
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert "proves nothing" in verdict.detail


def test_one_from_about_the_day_in_question_must_be_shown_too(scene: Scene) -> None:
    """A report that goes back some days only shows the latest ones."""
    days = timedelta(days=10)
    earlier = NOON - days - timedelta(hours=1)
    scene.row("earlier", CheckinState.CONFIRMED, customer=97, at=earlier, server_id=9)
    old = scene.row("old", CheckinState.CONFIRMED, customer=98, at=NOON - days, server_id=9)
    for number in range(3):
        at = NOON - timedelta(hours=2, minutes=number)
        scene.row(
            f"w{number}",
            CheckinState.CONFIRMED,
            customer=90 + number,
            at=at,
            shown=True,
            server_id=9,
        )
    lost = scene.row("a", CheckinState.UNANSWERED, at=NOON - days + timedelta(hours=1))
    assert scene.found(lost) is None
    scene.report.times[98] = [old.scanned_at]
    assert scene.found(lost) is False  # one of then is enough


def test_what_was_settled_a_lag_ago_is_no_measure_yet(scene: Scene) -> None:
    lost = scene.row("a", CheckinState.UNANSWERED, at=NOON - timedelta(hours=1))
    scene.row("w", CheckinState.CONFIRMED, customer=99, shown=True, server_id=9)
    scene.now = NOON + timedelta(seconds=1 + LAG_S)  # it was answered a second after noon
    assert scene.reader.look(lost, final=True).later
    scene.now += timedelta(milliseconds=1)
    assert scene.found(lost) is False


def test_what_arrived_more_than_a_week_before_is_no_measure(scene: Scene) -> None:
    lost = scene.row("a", CheckinState.UNANSWERED)
    scene.arrived_before(days_ago=8)
    assert scene.reader.look(lost, final=True).later


def test_every_one_of_the_latest_that_arrived_must_be_shown(scene: Scene) -> None:
    """A report that is late, or shows some venues only, shows older ones or others."""
    for number in range(4):
        at = NOON - timedelta(hours=4 - number)
        scene.row(
            f"w{number}",
            CheckinState.CONFIRMED,
            customer=90 + number,
            at=at,
            shown=True,
            server_id=9,
        )
    lost = scene.row("a", CheckinState.UNANSWERED)
    moved = scene.report.times.pop(93)
    assert scene.found(lost) is None
    scene.report.times[93] = [NOON - timedelta(hours=3)]  # at another time than it arrived
    assert scene.found(lost) is None
    scene.report.times[93] = moved
    assert scene.found(lost) is False
    assert scene.reader.report_is_enough
    del scene.report.times[90]  # not among the latest three
    assert scene.found(lost) is False
    assert scene.reading().look(lost, final=True).found is False
    scene.row(
        "w4", CheckinState.CONFIRMED, customer=94, at=NOON - timedelta(minutes=30), server_id=9
    )
    assert scene.found(lost) is None
    assert not scene.reader.report_is_enough


def test_an_empty_report_proves_nothing_while_it_lacks_what_was_confirmed(scene: Scene) -> None:
    scene.row("a", CheckinState.CONFIRMED, customer=8, server_id=1)
    lost = scene.row("b", CheckinState.UNANSWERED)
    scene.now += timedelta(seconds=2 * LAG_S)
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert verdict.detail.startswith(
        "TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it "
        "proves nothing. TeamUp lists"
    )


def test_a_report_that_shows_what_was_confirmed_is_believed(scene: Scene) -> None:
    scene.row("a", CheckinState.CONFIRMED, customer=8, shown=True, server_id=1)
    lost = scene.row("b", CheckinState.UNANSWERED)
    scene.now += timedelta(seconds=2 * LAG_S)
    assert not scene.reader.report_is_enough
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is False
    assert verdict.detail == ("TeamUp's attendance report does not show it after the time allowed.")
    assert scene.reader.report_is_enough
    asked = len(scene.report.asked)
    assert scene.found(lost) is False
    assert len(scene.report.asked) == asked + 1  # it was believed before


def test_a_check_in_too_young_to_be_shown_is_no_measure(scene: Scene) -> None:
    scene.row("a", CheckinState.CONFIRMED, customer=8, server_id=1)
    verdict = scene.reader.look(scene.row("b", CheckinState.UNANSWERED), final=True)
    assert verdict.found is None
    assert verdict.later
