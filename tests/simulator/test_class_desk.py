"""Classes and corrections move use counts, and all calls tell the same story of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from kiosk.simulator import Gym, Simulator
from kiosk.simulator.conventions import ApiError
from kiosk.simulator.records import GymMembership
from kiosk.simulator.report import REPORTS, ReportKind
from tests.simulator.conftest import Clock, visit


def _pack(gym: Gym) -> GymMembership:
    (held,) = gym.memberships_of(gym.character("few_left").id)
    return held


@pytest.fixture
def event(sim: Simulator, clock: Clock) -> int:
    return sim.add_class(clock(), name="Spin").id


def _uses(client: httpx.Client, pack: GymMembership) -> tuple[int, int]:
    (period,) = client.get(f"/customer_memberships/{pack.id}/usage").json()["usage_periods"]
    return period["used_count"] - pack.used_count, period["remaining_count"]


def _attendances(client: httpx.Client, pack: GymMembership, event: int) -> list[str]:
    rows = client.get("/attendances", params={"customer": pack.customer, "event": event}).json()
    return [row["status"] for row in rows["results"]]


def _rows(client: httpx.Client, customer: int) -> list[dict[str, Any]]:
    params = {
        "format": "json",
        "customers": str(customer),
        "columns": "event.id,status,checkin.ocurred_at,updated_at",
        "updated_at_gte": "2026-10-11T00:00:00Z",
    }
    return list(client.get("/reports/attendances/data", params=params).json()["rows"])


def test_a_booking_takes_a_use(client: httpx.Client, gym: Gym, sim: Simulator, event: int) -> None:
    pack = _pack(gym)
    sim.book_class(pack.customer, event, customer_membership=pack.id)
    assert _uses(client, pack) == (1, 1)
    assert _attendances(client, pack, event) == ["registered"]
    (row,) = _rows(client, pack.customer)
    assert (row["status"], row["checkin"]) == ("registered", None)
    assert row["event"] == {"id": event}


def test_a_cancellation_in_time_gives_it_back_and_a_late_one_does_not(
    client: httpx.Client, gym: Gym, sim: Simulator, event: int
) -> None:
    pack = _pack(gym)
    first = sim.book_class(pack.customer, event, customer_membership=pack.id)
    sim.cancel_booking(first.id)
    assert _uses(client, pack) == (0, 2)
    assert _attendances(client, pack, event) == ["not_registered"]
    assert _rows(client, pack.customer) == []
    second = sim.book_class(pack.customer, event, customer_membership=pack.id)
    sim.cancel_booking(second.id, late=True)
    assert _uses(client, pack) == (1, 1)
    assert _attendances(client, pack, event) == ["not_registered", "late_cancelled"]
    assert [row["status"] for row in _rows(client, pack.customer)] == ["late_cancelled"]


def test_a_confirmed_attendance_names_its_time(
    client: httpx.Client, gym: Gym, sim: Simulator, clock: Clock, event: int
) -> None:
    pack = _pack(gym)
    booked = sim.book_class(pack.customer, event, customer_membership=pack.id)
    clock.forward(600)
    sim.confirm_attendance(booked.id)
    assert _uses(client, pack) == (1, 1)
    assert _attendances(client, pack, event) == ["attended"]
    (row,) = _rows(client, pack.customer)
    assert row["checkin"] == {"ocurred_at": "2026-10-11T09:25:02.114Z"}
    assert row["updated_at"] == "2026-10-11T09:25:02.114Z"


def test_staff_correct_counts_within_the_limit(
    client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    pack = _pack(gym)
    sim.correct_uses(pack.id, -2)
    assert _uses(client, pack) == (-2, 4)
    sim.correct_uses(pack.id, 4)
    assert _uses(client, pack) == (2, 0)
    with pytest.raises(ApiError):
        sim.correct_uses(pack.id, 1)
    with pytest.raises(ApiError):
        sim.correct_uses(pack.id, -11)
    with pytest.raises(ApiError):
        sim.correct_uses(1, 1)


def test_staff_withdraw_a_check_in(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.report_lag_s = 0
    pack = _pack(gym)
    body = visit(gym, "few_left", customer_membership=pack.id)
    client.post("/checkins", json=body)
    assert client.post("/checkins", json=body).status_code == 400
    assert len(_rows(client, pack.customer)) == 1
    (made,) = sim.checkins
    sim.withdraw(made.id)
    assert _uses(client, pack) == (0, 2)
    assert _rows(client, pack.customer) == []
    assert sim.checkins == [made]
    with pytest.raises(ApiError):
        sim.withdraw(made.id)
    assert client.post("/checkins", json=body).status_code == 201
    assert [one.id for one in sim.checkins] == [1, 2]


@pytest.mark.parametrize(
    "move",
    [
        lambda sim, booked: sim.cancel_booking(booked),
        lambda sim, booked: sim.cancel_booking(booked, late=True),
        lambda sim, booked: sim.confirm_attendance(booked),
    ],
)
def test_what_is_no_booking_any_more_cannot_be_moved(
    gym: Gym, sim: Simulator, event: int, move: Callable[[Simulator, int], object]
) -> None:
    booked = sim.book_class(_pack(gym).customer, event)
    move(sim, booked.id)
    with pytest.raises(ApiError):
        move(sim, booked.id)
    with pytest.raises(ApiError):
        move(sim, 1)


def test_a_class_that_is_not_there_cannot_be_booked_nor_one_without_uses(
    gym: Gym, sim: Simulator, event: int
) -> None:
    pack = _pack(gym)
    with pytest.raises(ApiError):
        sim.book_class(pack.customer, 1)
    sim.correct_uses(pack.id, 2)
    with pytest.raises(ApiError):
        sim.book_class(pack.customer, event, customer_membership=pack.id)


CLASS_TIME = "2026-10-11T09:15:02.114Z"
VISIT_TIME = "2026-10-11T09:16:02.114Z"


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("shown", [("class", CLASS_TIME), ("walk-in", VISIT_TIME)]),
        ("late", [("class", CLASS_TIME), ("walk-in", VISIT_TIME)]),
        ("empty", []),
        ("class-only", [("class", CLASS_TIME)]),
        ("class-times", [("class", CLASS_TIME), ("walk-in", None)]),
        ("untimed", [("class", None), ("walk-in", None)]),
        ("unmarked", [("?", CLASS_TIME), ("?", VISIT_TIME)]),
    ],
)
def test_what_each_kind_of_report_says(
    client: httpx.Client,
    gym: Gym,
    sim: Simulator,
    clock: Clock,
    event: int,
    kind: ReportKind,
    shown: list[tuple[str, str | None]],
) -> None:
    who = _pack(gym).customer
    sim.report = kind
    sim.confirm_attendance(sim.book_class(who, event).id)
    clock.forward(60)
    sim.check_in(who)
    clock.forward(2 * sim.report_lag_s)

    def told(row: dict[str, Any]) -> tuple[str, str | None]:
        named = "class" if row.get("event") else "walk-in"
        at = row["checkin"]["ocurred_at"] if row["checkin"] else None
        return named if "event" in row else "?", at

    assert [told(row) for row in _rows(client, who)] == shown


def test_a_late_report_shows_each_walk_in_after_a_time_of_its_own(
    client: httpx.Client, gym: Gym, sim: Simulator, clock: Clock
) -> None:
    sim.report, sim.report_lag_s = "late", 60.0
    sim.switches.enforce_once_per_day = False
    who = gym.character("regular").id
    for _ in range(20):
        sim.check_in(who)
    seen = []
    for _ in range(12):
        seen.append(len(_rows(client, who)))
        clock.forward(10)
    assert seen == sorted(seen)
    assert len(set(seen)) > 5
    assert len(_rows(client, who)) == 20


def test_a_report_may_be_forbidden(client: httpx.Client, sim: Simulator) -> None:
    sim.report = "forbidden"
    answer = client.get("/reports/attendances/data", params={"format": "json"})
    assert answer.status_code == 403
    sim.report = "shown"
    assert client.get("/reports/attendances/data", params={"format": "json"}).status_code == 200


def test_every_kind_of_report_is_explained() -> None:
    assert len({kind for kind, _ in REPORTS}) == len(REPORTS) == 8
    assert all(line for _, line in REPORTS)
