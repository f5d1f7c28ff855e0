"""What use counts and attendances tell staff where the attendance report settles nothing."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, UseCount
from kiosk.core.errors import Refused, TeamUpError, Unanswered, Unreachable
from kiosk.core.ports import Confirmation, DayClasses, ReportRow, RowKind
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.evidence.check import EvidenceCheck
from tests.teamup.making import LONDON, a_checkin, london

NOON = datetime(2026, 7, 10, 12, tzinfo=LONDON)
DAY = NOON.date()
PERIOD = "total 2026-01-01 to …"
FORBIDDEN = Refused("You do not have permission.", status=403)
LATER = timedelta(minutes=10)
MOVED = "Classes, cancellations and corrections move that count, too."


@dataclass
class Place:
    """TeamUp, as far as a read-back sees it. What is an error is raised."""

    report: list[datetime] | TeamUpError = FORBIDDEN
    counts: dict[int, int] | TeamUpError = field(default_factory=dict)
    period: str = PERIOD
    classes: DayClasses | TeamUpError = field(default_factory=DayClasses)
    asked: list[str] = field(default_factory=list)

    def check_in(self, checkin: Checkin) -> Confirmation:
        raise AssertionError(f"a read-back must not send {checkin.id}")

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        self.asked.append("report")
        if isinstance(self.report, TeamUpError):
            raise self.report
        mine = self.report if customer == 7 else ()
        return tuple(ReportRow(RowKind.WALK_IN, at, at) for at in mine)

    def uses(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float | None = None
    ) -> UseCount | None:
        self.asked.append("usage")
        assert (day, deadline_s) == (DAY, None)
        if isinstance(self.counts, TeamUpError):
            raise self.counts
        count = self.counts.get(membership)
        return None if count is None else UseCount(self.period, count)

    def classes_on(self, customer: CustomerId, day: date) -> DayClasses:
        self.asked.append("attendances")
        assert (customer, day) == (7, DAY)
        if isinstance(self.classes, TeamUpError):
            raise self.classes
        return self.classes


class Scene:
    """An outbox, a TeamUp and a clock."""

    def __init__(self, outbox: SqliteOutbox) -> None:
        self.outbox = outbox
        self.place = Place()
        self.now = NOON + timedelta(hours=1)
        self.reader = EvidenceCheck(outbox, self.place, zone=london, now=lambda: self.now, lag_s=60)

    def row(
        self,
        name: str,
        *events: CheckinEvent,
        customer: int = 7,
        membership: int | None = 70,
        at: datetime = NOON,
        before: int | None = None,
        comped: bool = False,
    ) -> Checkin:
        """A check-in sent at `at`, after a use count of `before`, to which `events` happened."""
        row = a_checkin(name, customer=customer, membership=membership, at=at, comped=comped)
        self.outbox.record(row, window=timedelta(0))
        uses = None if before is None else UseCount(PERIOD, before)
        self.outbox.move(name, CheckinEvent.SEND, at=at, uses=uses)
        for event in events or (CheckinEvent.NO_REPLY,):
            number = 1 if event is CheckinEvent.ACCEPT else None
            self.outbox.move(name, event, at=at + timedelta(seconds=1), server_id=number)
        return self.outbox.get(name)

    def said(self, row: Checkin) -> str:
        """What staff read of a check-in that nothing settles."""
        verdict = self.reader.look(row, final=True)
        assert verdict.found is None
        assert verdict.detail.endswith("then choose “It's there” or “Send again”.")
        return verdict.detail


@pytest.fixture
def scene(outbox: SqliteOutbox) -> Scene:
    return Scene(outbox)


@pytest.mark.parametrize("count", [0, 3, 4, 5, 6, 40])
def test_a_count_settles_nothing_however_it_moved(scene: Scene, count: int) -> None:
    scene.row("b", CheckinEvent.ACCEPT, customer=8, membership=80, before=8)
    lost = scene.row("a", before=4)
    scene.place.counts = {70: count, 80: 9}
    assert (
        f"TeamUp counts {count} uses of its membership, 4 before it was sent. {MOVED} TeamUp lists "
        "no class of that day for this member. Look the customer up"
    ) in scene.said(lost)
    assert scene.place.asked == ["report", "usage", "attendances"]


def test_before_the_lag_is_over_only_the_report_is_asked(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    assert scene.reader.look(lost, final=False).found is None
    assert scene.place.asked == ["report"]


def test_a_report_that_settles_it_is_enough(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.report = [NOON]
    assert scene.reader.look(lost, final=True).found is True
    assert scene.place.asked == ["report"]


def test_while_there_is_more_to_come_nothing_else_is_asked(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.report = []
    verdict = scene.reader.look(lost, final=True)
    assert verdict.later
    assert verdict.detail.endswith("then choose “It's there” or “Send again”.")
    assert scene.place.asked == ["report"]


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (DayClasses(), "TeamUp lists no class of that day for this member."),
        (DayClasses(attended=1), "Classes of that day in TeamUp: 1 attended, 0 booked, 0 cance"),
        (DayClasses(booked=2), "Classes of that day in TeamUp: 0 attended, 2 booked, 0 cance"),
        (DayClasses(cancelled_late=3), "0 attended, 0 booked, 3 cancelled late. Look"),
        (FORBIDDEN, "The kiosk may not ask for TeamUp's attendances (403)."),
        (Unreachable("No connection."), "TeamUp's attendances could not be read."),
    ],
)
def test_staff_are_told_of_the_classes_of_the_day(
    scene: Scene, seen: DayClasses | TeamUpError, said: str
) -> None:
    lost = scene.row("a")
    scene.place.classes = seen
    text = scene.said(lost)
    assert said in text
    assert text.startswith("The kiosk may not ask for TeamUp's attendance report (403).")
    assert "uses" not in text
    assert scene.place.asked == ["report", "attendances"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FORBIDDEN, "The kiosk may not ask for TeamUp's use counts (403)."),
        (Refused("Gone.", status=404), "The kiosk may not ask for TeamUp's use counts (404)."),
        (Refused("No."), "The kiosk may not ask for TeamUp's use counts (0)."),
        (Unanswered("Slow."), "(403). TeamUp's use counts could not be read. TeamUp lists"),
    ],
)
def test_a_count_that_is_not_to_be_had_keeps_nothing_from_staff(
    scene: Scene, error: TeamUpError, said: str
) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = error
    assert said in scene.said(lost)
    assert scene.place.asked == ["report", "usage", "attendances"]


def test_a_report_out_of_reach_is_waited_for(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.report = Unreachable("TeamUp cannot be reached.")
    with pytest.raises(Unreachable):
        scene.reader.look(lost, final=True)
    assert scene.place.asked == ["report"]


def test_staff_are_told_what_else_the_kiosk_sent_on_the_membership(scene: Scene) -> None:
    scene.row("before", CheckinEvent.ACCEPT, customer=9, at=NOON - LATER)
    under_way = timedelta(milliseconds=500)
    scene.row("under way", CheckinEvent.ACCEPT, customer=16, at=NOON - under_way)
    scene.row("same moment", CheckinEvent.ACCEPT, customer=17)
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 5}
    assert "other visits" not in scene.said(lost)
    scene.row("free", CheckinEvent.ACCEPT, customer=10, at=NOON + LATER, comped=True)
    scene.row("other", CheckinEvent.ACCEPT, customer=11, membership=71, at=NOON + LATER)
    assert "other visits" not in scene.said(lost)
    scene.row("confirmed", CheckinEvent.ACCEPT, customer=12, at=NOON + LATER)
    scene.row("open", customer=13, at=NOON + LATER)
    waiting = a_checkin("waiting", customer=15, membership=70, at=NOON + LATER)
    scene.outbox.record(waiting, window=timedelta(0))
    scene.row("tomorrow", CheckinEvent.ACCEPT, customer=14, at=NOON + timedelta(days=1))
    assert f"This kiosk sent 2 other visits on it since. {MOVED}" in scene.said(lost)
    scene.now += timedelta(days=1)
    assert "This kiosk sent 3 other visits on it since." in scene.said(lost)


@pytest.mark.parametrize("period", ["week 2026-07-06 to 2026-07-12", ""])
def test_counts_of_different_periods_are_not_compared(scene: Scene, period: str) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 5}
    scene.place.period = period
    said = "(403). TeamUp counts the uses of its membership in another way now. TeamUp lists"
    assert said in scene.said(lost)
    scene.place.counts = {}
    assert said in scene.said(lost)


def test_without_a_membership_there_is_no_count(scene: Scene) -> None:
    assert "uses" not in scene.said(scene.row("a", membership=None, before=4))
    assert scene.place.asked == ["report", "attendances"]


def test_the_first_count_stands_also_after_a_second_request(scene: Scene) -> None:
    """A request held to be absent may have arrived late; the count before it shows that."""
    row = scene.row("a", CheckinEvent.NO_REPLY, CheckinEvent.PROVE_ABSENT, before=4)
    scene.outbox.move(row.id, CheckinEvent.SEND, at=NOON + LATER, uses=UseCount(PERIOD, 5))
    lost = scene.outbox.move(row.id, CheckinEvent.NO_REPLY, at=NOON + LATER)
    scene.place.counts = {70: 5}
    assert "4 before it was sent" in scene.said(lost)


def test_a_report_without_what_was_confirmed_leads_on_to_staff(scene: Scene) -> None:
    scene.row("b", CheckinEvent.ACCEPT, customer=8, membership=80)
    lost = scene.row("a", before=4)
    scene.place.report = []
    scene.place.counts = {70: 5}
    text = scene.said(lost)
    assert "does not show check-ins that TeamUp has confirmed" in text
    assert "TeamUp counts 5 uses" in text
    assert not scene.reader.report_is_enough
