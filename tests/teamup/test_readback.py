"""What the attendance report proves, and what it does not."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.core.checkin import Checkin, Event, State, Step
from kiosk.core.errors import Refused
from kiosk.core.members import CustomerId
from kiosk.core.ports import Attended, Confirmation, Uses
from kiosk.store.outbox import SqliteOutbox
from kiosk.teamup.own import Others, days_in_question
from kiosk.teamup.readback import ReadBack
from kiosk.teamup.witnesses import judge
from tests.teamup.making import LONDON, a_checkin, london

LAG_S = 60.0
NOON = datetime(2026, 7, 10, 12, tzinfo=LONDON)
DAY = NOON.date()


class Report:
    """A service whose report holds what the test puts there."""

    def __init__(self) -> None:
        self.times: dict[int, list[datetime]] = {}
        self.asked: list[tuple[int, date]] = []

    def check_in(self, checkin: Checkin) -> Confirmation:
        raise AssertionError(f"a read-back must not send {checkin.id}")

    def checkin_times(self, customer: CustomerId, day: date) -> tuple[datetime, ...]:
        self.asked.append((customer, day))
        found = self.times.get(customer, [])
        return tuple(it for it in found if it.astimezone(LONDON).date() == day)

    def uses(self, *_: object, **__: object) -> Uses | None:
        raise Refused("You do not have permission.", status=403)

    def attended(self, *_: object) -> Attended:
        return Attended(0, 0)


class Scene:
    """An outbox, a report and a clock."""

    def __init__(self, outbox: SqliteOutbox) -> None:
        self.outbox = outbox
        self.report = Report()
        self.now = NOON
        self.reader = ReadBack(outbox, self.report, zone=london, now=lambda: self.now, lag_s=LAG_S)

    def row(
        self,
        name: str,
        state: State,
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
        self.outbox.move(name, Event.SEND, at=at)
        step = Event.ACCEPT if state is State.CONFIRMED else Event.LOSE
        self.outbox.move(name, step, at=at + timedelta(seconds=1), server_id=server_id)
        if shown:
            self.report.times.setdefault(customer, []).append(at)
        return self.outbox.get(name)

    def witness(self, days_ago: int = 0) -> None:
        """Let there be a check-in of another customer that arrived and is shown."""
        at = NOON - timedelta(days=days_ago, hours=1)
        self.row("w", State.CONFIRMED, customer=99, at=at, shown=True, server_id=9)

    def found(self, row: Checkin, *, final: bool = True) -> bool | None:
        return self.reader.look(row, final=final).found


@pytest.fixture
def scene(outbox: SqliteOutbox) -> Scene:
    return Scene(outbox)


@pytest.mark.parametrize(
    ("shown", "sure", "perhaps", "found"),
    [
        (0, 0, 0, False),
        (1, 0, 0, True),
        (1, 1, 0, False),
        (2, 1, 0, True),
        (0, 1, 0, False),
        (1, 0, 1, None),
        (2, 0, 1, True),
        (0, 0, 1, False),
    ],
)
def test_judge(shown: int, sure: int, perhaps: int, found: bool | None) -> None:
    assert judge(shown, Others(sure, perhaps)) is found


def test_days_in_question() -> None:
    lag = timedelta(seconds=LAG_S)
    noon = [Step(NOON, Event.SEND, State.SENDING), Step(NOON, Event.LOSE, State.UNANSWERED)]
    row = a_checkin(at=NOON)
    assert days_in_question(row, noon, LONDON, lag) == (DAY,)
    tomorrow = NOON + timedelta(days=1)
    later = [*noon, Step(tomorrow, Event.SEND, State.SENDING)]
    assert days_in_question(row, later, LONDON, lag) == (DAY, tomorrow.date())
    midnight = datetime(2026, 7, 10, 22, 59, 30, tzinfo=UTC)  # 23:59:30 at the venue
    late = [
        Step(midnight, Event.SEND, State.SENDING),
        Step(midnight + timedelta(seconds=10), Event.LOSE, State.UNANSWERED),
    ]
    assert days_in_question(a_checkin(at=midnight), late, LONDON, lag) == (DAY, tomorrow.date())


def test_found_with_evidence(scene: Scene) -> None:
    row = scene.row("a", State.UNANSWERED, shown=True)
    verdict = scene.reader.look(row, final=False)
    assert verdict.found
    assert verdict.detail.endswith("shows it, at 12:00 on 2026-07-10.")


def test_absent(scene: Scene) -> None:
    scene.witness()
    row = scene.row("a", State.UNANSWERED)
    assert scene.found(row) is False


def test_with_nothing_to_compare_an_empty_report_says_nothing_yet(scene: Scene) -> None:
    row = scene.row("a", State.UNANSWERED)
    verdict = scene.reader.look(row, final=True)
    assert verdict.found is None
    assert verdict.later
    scene.witness()
    assert scene.found(row) is False


def test_what_was_found_in_the_report_shows_that_it_is_worth_something(scene: Scene) -> None:
    assert scene.found(scene.row("a", State.UNANSWERED, shown=True)) is True
    assert scene.found(scene.row("b", State.UNANSWERED, customer=8)) is False


def test_a_visit_that_was_sent_days_later_is_compared_too(scene: Scene) -> None:
    early = NOON - timedelta(days=3)
    at = NOON - timedelta(hours=1)
    scene.row("w", State.CONFIRMED, customer=99, at=at, visit=early, shown=True, server_id=9)
    lost = scene.row("a", State.UNANSWERED, visit=early)
    assert scene.found(lost) is False


@pytest.mark.parametrize("days_ago", [0, 1, 7])
def test_what_the_report_showed_in_the_last_week_is_compared(scene: Scene, days_ago: int) -> None:
    scene.witness(days_ago)
    assert scene.found(scene.row("a", State.UNANSWERED)) is False


def test_a_request_of_yesterday_that_arrived_after_midnight_is_not_taken_for_todays(
    scene: Scene,
) -> None:
    scene.witness()
    midnight = NOON.replace(hour=0)
    scene.row("a", State.CONFIRMED, at=midnight - timedelta(milliseconds=500), server_id=1)
    lost = scene.row("b", State.UNANSWERED)
    scene.report.times[7] = [midnight + timedelta(milliseconds=100)]
    assert scene.found(lost) is None
    scene.report.times[7].append(NOON)
    assert scene.found(lost) is True


def test_two_in_doubt_cannot_be_told_apart(scene: Scene) -> None:
    scene.witness()
    yesterdays = scene.row("a", State.UNANSWERED, visit=NOON - timedelta(days=1))
    todays = scene.row("b", State.UNANSWERED, at=NOON + timedelta(minutes=1), shown=True)
    assert scene.found(yesterdays) is None
    assert scene.found(todays) is None
    scene.report.times[7].clear()
    assert scene.found(yesterdays) is False
    assert scene.found(todays) is False


def test_another_check_in_of_ours_explains_a_row(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, shown=True, server_id=1)
    scene.witness()
    lost = scene.row("b", State.UNANSWERED)
    assert scene.found(lost) is False
    scene.report.times[7].append(NOON)
    assert scene.found(lost) is True


def test_other_customers_explain_nothing(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, customer=8, shown=True, server_id=1)
    assert scene.found(scene.row("b", State.UNANSWERED, shown=True)) is True


def test_a_visit_of_yesterday_that_was_sent_today_is_found_under_today(scene: Scene) -> None:
    """TeamUp may show the moment it accepted a check-in, not the day it was for."""
    lost = scene.row("a", State.UNANSWERED, visit=NOON - timedelta(days=1), shown=True)
    assert lost.date == DAY - timedelta(days=1)
    assert scene.found(lost) is True


def test_a_visit_of_yesterday_is_not_taken_for_todays(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, visit=NOON - timedelta(days=1), shown=True, server_id=1)
    lost = scene.row("b", State.UNANSWERED, at=NOON + timedelta(minutes=1))
    assert scene.found(lost) is None


def test_an_empty_report_proves_nothing_while_it_lacks_what_was_confirmed(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, customer=8, server_id=1)
    lost = scene.row("b", State.UNANSWERED)
    scene.now += timedelta(seconds=2 * LAG_S)
    verdict = scene.reader.look(lost, final=True)
    assert verdict.found is None
    assert "proves nothing" in verdict.detail


def test_a_report_that_shows_what_was_confirmed_is_believed(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, customer=8, shown=True, server_id=1)
    lost = scene.row("b", State.UNANSWERED)
    scene.now += timedelta(seconds=2 * LAG_S)
    assert scene.found(lost) is False
    asked = len(scene.report.asked)
    assert scene.found(lost) is False
    assert len(scene.report.asked) == asked + 1  # it was believed before


def test_a_check_in_too_young_to_be_shown_is_no_measure(scene: Scene) -> None:
    scene.row("a", State.CONFIRMED, customer=8, server_id=1)
    verdict = scene.reader.look(scene.row("b", State.UNANSWERED), final=True)
    assert verdict.found is None
    assert verdict.later
