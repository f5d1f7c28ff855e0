"""The list of attendances: what counts as a visit without a class."""

from datetime import date
from typing import Any

import pytest

from kiosk.core.members import CustomerId
from kiosk.core.ports import Attended
from kiosk.simulator import Simulator
from kiosk.teamup.attendances import AttendanceBody, attended
from tests.teamup.making import LONDON, a_client

ROW: dict[str, Any] = {
    "id": 1,
    "customer": 7,
    "status": "attended",
    "event": {"starts_at": "2026-07-10T17:30:00.000Z", "venue": 321, "offering_type": None},
}


def _row(**changes: Any) -> dict[str, Any]:
    event = {**ROW["event"], **changes.pop("event", {})}
    return {**ROW, "event": event, **changes}


NOTHING, WALK_IN, CLASS = Attended(0, 0), Attended(1, 0), Attended(0, 1)


@pytest.mark.parametrize(
    ("row", "seen"),
    [
        (_row(), WALK_IN),
        (_row(customer=None), WALK_IN),
        (_row(customer={"id": 7}), WALK_IN),
        (_row(event={"venue": None}), WALK_IN),
        (_row(event={"offering_type": 5}), CLASS),
        (_row(event={"offering_type": {"id": 5}}), CLASS),
        (_row(event={"starts_at": "2026-07-10T22:59:00Z"}), WALK_IN),
        (_row(event={"starts_at": "2026-07-10T23:01:00Z"}), NOTHING),
        (_row(event={"starts_at": "soon"}), NOTHING),
        (_row(event={"starts_at": None}), NOTHING),
        (_row(event={"venue": 5}), NOTHING),
        (_row(customer=8), NOTHING),
        (_row(status="registered"), NOTHING),
        ({**ROW, "event": 99}, NOTHING),
        ({**ROW, "event": {"starts_at": "2026-07-10T17:30:00Z"}}, CLASS),
    ],
)
def test_rows(row: dict[str, Any], seen: Attended) -> None:
    body = AttendanceBody.model_validate(row)
    day = date(2026, 7, 10)
    assert attended([body], customer=7, venue=321, day=day, zone=LONDON) == seen


def test_over_http_classes_are_told_from_visits(simulator: Simulator) -> None:
    gym = simulator.gym
    booked = next(it for it in gym.attendances.values() if it.status == "attended")
    day = gym.events[booked.event].starts_at.astimezone(gym.zone).date()
    client = a_client(simulator.base_url)
    try:
        seen = client.attended(CustomerId(booked.customer), day)
        nobody = client.attended(CustomerId(999_999), day)
    finally:
        client.close()
    assert seen.classes >= 1
    assert seen.walk_ins == 0
    assert nobody == NOTHING
