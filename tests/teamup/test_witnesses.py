"""What use counts and attendances add where the attendance report proves nothing."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest

from kiosk.core.checkin import Checkin, Event
from kiosk.core.errors import Refused, Unreachable
from kiosk.core.members import CustomerId, CustomerMembershipId
from kiosk.core.ports import Attended, Confirmation, Uses
from kiosk.store.outbox import SqliteOutbox
from kiosk.teamup.readback import ReadBack
from kiosk.teamup.usage import note_of
from tests.teamup.making import LONDON, a_checkin, london

NOON = datetime(2026, 7, 10, 12, tzinfo=LONDON)
DAY = NOON.date()
PERIOD = "total 2026-01-01 to …"
FORBIDDEN = Refused("You do not have permission.", status=403)
LATER = timedelta(minutes=10)


@dataclass
class Place:
    """TeamUp, as far as a read-back sees it. A missing report or count is forbidden."""

    report: dict[int, list[datetime]] | None = None
    counts: dict[int, int] | None = None
    period: str = PERIOD
    attendances: Attended | None = None
    asked: list[str] = field(default_factory=list)

    def check_in(self, checkin: Checkin) -> Confirmation:
        raise AssertionError(f"a read-back must not send {checkin.id}")

    def checkin_times(self, customer: CustomerId, day: date) -> tuple[datetime, ...]:
        self.asked.append("report")
        if self.report is None:
            raise FORBIDDEN
        found = self.report.get(customer, [])
        return tuple(it for it in found if it.astimezone(LONDON).date() == day)

    def uses(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float | None = None
    ) -> Uses | None:
        self.asked.append("usage")
        assert (day, deadline_s) == (DAY, None)
        if self.counts is None:
            raise FORBIDDEN
        count = self.counts.get(membership)
        return None if count is None else Uses(self.period, count)

    def attended(self, customer: CustomerId, day: date) -> Attended:
        self.asked.append("attendances")
        assert (customer, day) == (7, DAY)
        if self.attendances is None:
            raise FORBIDDEN
        return self.attendances


class Scene:
    """An outbox, a TeamUp and a clock."""

    def __init__(self, outbox: SqliteOutbox) -> None:
        self.outbox = outbox
        self.place = Place()
        self.now = NOON + timedelta(hours=1)
        self.reader = ReadBack(outbox, self.place, zone=london, now=lambda: self.now, lag_s=60)

    def row(
        self,
        name: str,
        *events: Event,
        customer: int = 7,
        membership: int = 70,
        at: datetime = NOON,
        before: int | None = None,
        comped: bool = False,
    ) -> Checkin:
        """A check-in sent at `at`, after a use count of `before`, to which `events` happened."""
        row = a_checkin(name, customer=customer, membership=membership, at=at, comped=comped)
        self.outbox.record(row, window=timedelta(0))
        note = "" if before is None else note_of(Uses(PERIOD, before))
        self.outbox.move(name, Event.SEND, at=at, detail=note)
        for event in events or (Event.LOSE,):
            number = 1 if event is Event.ACCEPT else None
            self.outbox.move(name, event, at=at + timedelta(seconds=1), server_id=number)
        return self.outbox.get(name)

    def found(self, row: Checkin) -> bool | None:
        return self.reader.look(row, final=True).found


@pytest.fixture
def scene(outbox: SqliteOutbox) -> Scene:
    return Scene(outbox)


def test_a_count_that_rose_by_one_is_this_check_in(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 5}
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found
    assert verdict.detail == "TeamUp counts 5 uses of its membership, 4 before it was sent."
    assert scene.place.asked == ["report", "usage"]


def test_before_the_lag_is_over_only_the_report_is_asked(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 5}
    assert scene.reader.look(lost, final=False).found is None
    assert scene.place.asked == ["report"]


def test_a_report_that_settles_it_is_enough(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.place.report = {7: [NOON]}
    scene.place.counts = {70: 4}
    assert scene.found(lost) is True
    assert scene.place.asked == ["report"]


@pytest.mark.parametrize(("count", "found"), [(3, None), (4, None), (5, True), (6, None)])
def test_a_count_alone_never_proves_an_absence(
    scene: Scene, count: int, found: bool | None
) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = {70: count}
    assert scene.found(lost) is found


@pytest.mark.parametrize(("other", "found"), [(8, None), (9, False), (10, False)])
def test_an_unchanged_count_proves_an_absence_where_check_ins_are_counted(
    scene: Scene, other: int, found: bool | None
) -> None:
    scene.row("b", Event.ACCEPT, customer=8, membership=80, before=8)
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 4, 80: other}
    assert scene.found(lost) is found
    scene.place.counts = {70: 4, 80: 0}  # once seen to count, it stays believed
    assert scene.found(lost) is found


def test_another_visit_on_a_shared_membership_explains_one_use(scene: Scene) -> None:
    scene.row("c", Event.ACCEPT, customer=8, membership=80, before=8)
    lost = scene.row("a", before=4)
    scene.row("b", Event.ACCEPT, customer=9, at=NOON + LATER, before=4)
    scene.place.counts = {70: 5, 80: 9}
    assert scene.found(lost) is False
    scene.place.counts = {70: 6, 80: 9}
    assert scene.found(lost) is True


def test_a_visit_of_a_later_day_explains_one_use(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.row("b", Event.ACCEPT, at=NOON + timedelta(days=1))
    scene.now = NOON + timedelta(days=2)
    scene.place.counts = {70: 5}
    assert scene.found(lost) is None
    scene.place.counts = {70: 6}
    assert scene.found(lost) is True


def test_a_visit_of_open_fate_on_the_same_membership_may_explain_it(scene: Scene) -> None:
    lost = scene.row("a", before=4)
    scene.row("b", customer=9, at=NOON + LATER, before=4)
    scene.place.counts = {70: 5}
    assert scene.found(lost) is None
    scene.place.counts = {70: 6}
    assert scene.found(lost) is True


def test_free_visits_and_older_ones_explain_nothing(scene: Scene) -> None:
    scene.row("b", Event.ACCEPT, customer=9, at=NOON - LATER)
    lost = scene.row("a", before=4)
    scene.row("c", Event.ACCEPT, customer=10, at=NOON + LATER, comped=True)
    scene.place.counts = {70: 5}
    assert scene.found(lost) is True


@pytest.mark.parametrize("period", ["week 2026-07-06 to 2026-07-12", ""])
def test_counts_of_different_periods_are_not_compared(scene: Scene, period: str) -> None:
    lost = scene.row("a", before=4)
    scene.place.counts = {70: 5}
    scene.place.period = period
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert "in another way now" in verdict.detail


def test_the_first_count_stands_also_after_a_second_request(scene: Scene) -> None:
    """A request held to be absent may have arrived late; the count before it shows that."""
    row = scene.row("a", Event.LOSE, Event.PROVE_ABSENT, before=4)
    again = note_of(Uses(PERIOD, 5))
    scene.outbox.move(row.id, Event.SEND, at=NOON + LATER, detail=again)
    lost = scene.outbox.move(row.id, Event.LOSE, at=NOON + LATER)
    scene.place.counts = {70: 5}
    assert scene.found(lost) is True


@pytest.mark.parametrize(
    ("seen", "found", "said"),
    [
        (Attended(1, 0), True, "a visit of that day, of no class"),
        (Attended(1, 2), True, "a visit of that day, of no class"),
        (Attended(0, 1), None, "a class of that day, which proves nothing"),
        (Attended(0, 0), None, "no visit of that day, which proves nothing"),
        (None, None, "may not ask for TeamUp's attendances (403)"),
    ],
)
def test_attendances_come_last(
    scene: Scene, seen: Attended | None, found: bool | None, said: str
) -> None:
    lost = scene.row("a")
    scene.place.attendances = seen
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is found
    assert said in verdict.detail
    assert scene.place.asked == ["report", "attendances"]
    if found is None:
        assert verdict.detail.startswith("The kiosk may not ask for TeamUp's attendance report")
        assert "No use count was taken" in verdict.detail
        assert verdict.detail.endswith("then choose “It's there” or “Send again”.")


def test_a_visit_of_ours_explains_an_attendance(scene: Scene) -> None:
    scene.row("b", Event.ACCEPT)
    lost = scene.row("a", at=NOON + LATER)
    scene.place.attendances = Attended(1, 0)
    assert scene.found(lost) is None


def test_a_blind_report_leads_on_to_the_counts(scene: Scene) -> None:
    scene.row("b", Event.ACCEPT, customer=8, membership=80)
    lost = scene.row("a", before=4)
    scene.place.report = {}
    scene.place.counts = {70: 5}
    assert scene.found(lost) is True
    scene.place.counts = {70: 4}
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert "does not show check-ins that TeamUp has confirmed" in verdict.detail
    assert not scene.reader.report_is_enough


def test_a_report_that_was_seen_to_show_check_ins_makes_counting_needless(scene: Scene) -> None:
    scene.row("b", Event.ACCEPT, customer=8)
    lost = scene.row("a")
    scene.place.report = {8: [NOON]}
    assert scene.found(lost) is False
    assert scene.reader.report_is_enough


def test_a_witness_out_of_reach_is_waited_for(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = scene.row("a", before=4)

    def gone(*_: object, **__: object) -> Uses | None:
        raise Unreachable("TeamUp cannot be reached.")

    monkeypatch.setattr(scene.place, "uses", gone)
    with pytest.raises(Unreachable):
        scene.reader.look(lost, final=True)
