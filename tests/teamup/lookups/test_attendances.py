"""The list of attendances: which classes of a day it tells of."""

from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.ports import DayClasses
from kiosk.simulator import Simulator
from kiosk.teamup.client import TeamUp
from kiosk.teamup.lookups.attendances import AttendanceBody, classes_on
from tests.teamup.making import LONDON, today, utc_now

ROW: dict[str, Any] = {
    "id": 1,
    "customer": 7,
    "status": "attended",
    "event": {"starts_at": "2026-07-10T17:30:00.000Z", "venue": 321},
}
NOTHING, ONE = DayClasses(), DayClasses(attended=1)


def _row(**changes: Any) -> dict[str, Any]:
    event = {**ROW["event"], **changes.pop("event", {})}
    return {**ROW, "event": event, **changes}


@pytest.mark.parametrize(
    ("row", "seen"),
    [
        (_row(), ONE),
        (_row(customer=None), ONE),
        (_row(customer={"id": 7}), ONE),
        (_row(event={"venue": None}), ONE),
        (_row(status="registered"), DayClasses(booked=1)),
        (_row(status="late_cancelled"), DayClasses(cancelled_late=1)),
        (_row(status="not_registered"), NOTHING),
        (_row(status="no_show"), NOTHING),
        (_row(event={"starts_at": "2026-07-10T22:59:00Z"}), ONE),
        (_row(event={"starts_at": "2026-07-10T23:01:00Z"}), NOTHING),
        (_row(event={"starts_at": "soon"}), NOTHING),
        (_row(event={"starts_at": None}), NOTHING),
        (_row(event={"venue": 5}), NOTHING),
        (_row(customer=8), NOTHING),
        ({**ROW, "event": 99}, NOTHING),
    ],
)
def test_rows(row: dict[str, Any], seen: DayClasses) -> None:
    body = AttendanceBody.model_validate(row)
    day = date(2026, 7, 10)
    assert classes_on([body], customer=7, venue=321, day=day, zone=LONDON) == seen


def test_rows_are_counted_and_one_that_does_not_count_hides_none() -> None:
    rows = [_row(customer=8), _row(), _row(status="no_show"), _row(), _row(event={"venue": 5})]
    bodies = [AttendanceBody.model_validate(row) for row in (*rows, _row(status="registered"))]
    seen = classes_on(bodies, customer=7, venue=321, day=date(2026, 7, 10), zone=LONDON)
    assert seen == DayClasses(attended=2, booked=1)


def test_over_http_classes_are_counted_by_what_became_of_them(
    client: TeamUp, simulator: Simulator
) -> None:
    who = simulator.gym.character("newcomer").id
    event = simulator.add_class(utc_now()).id
    tomorrow = simulator.add_class(utc_now() + timedelta(days=1)).id
    simulator.book_class(who, tomorrow)
    simulator.book_class(who, event)
    simulator.confirm_attendance(simulator.book_class(who, event).id)
    simulator.cancel_booking(simulator.book_class(who, event).id)
    simulator.cancel_booking(simulator.book_class(who, event).id, late=True)
    assert client.classes_on(CustomerId(who), today()) == DayClasses(1, 1, 1)
    assert client.classes_on(CustomerId(999_999), today()) == NOTHING
