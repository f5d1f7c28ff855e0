"""The attendance report: walk-ins after a lag, columns, filters, csv by default."""

from __future__ import annotations

import math
from typing import Any

import httpx

from kiosk.simulator import Gym, Simulator
from tests.simulator.conftest import Clock, visit

REPORT = "/reports/attendances/data"


def rows_of(client: httpx.Client, customer: int, **more: str) -> list[dict[str, Any]]:
    params = {
        "format": "json",
        "customers": str(customer),
        "columns": "checkin.ocurred_at,venue,status,customer.id",
        **more,
    }
    return list(client.get(REPORT, params=params).json()["rows"])


def test_a_check_in_shows_only_after_the_lag(
    client: httpx.Client, gym: Gym, sim: Simulator, clock: Clock
) -> None:
    who = gym.character("new").id
    client.post("/checkins", json=visit(gym, "new"))
    assert rows_of(client, who) == []
    clock.forward(1.9)
    assert rows_of(client, who) == []
    clock.forward(0.1)
    assert rows_of(client, who) == [
        {
            "checkin": {"ocurred_at": "2026-10-11T09:15:02.114Z"},
            "venue": {"id": 321, "name": gym.name},
            "status": "attended",
            "customer": {"id": who},
        }
    ]
    sim.faults.report_lag_s = math.inf
    assert rows_of(client, who) == []
    sim.faults.clear()
    sim.report_lag_s = 60
    assert rows_of(client, who) == []


def test_rows_are_filtered(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.report_lag_s = 0
    who = gym.character("two").id
    made = sim.check_in(who)

    def found(**more: str) -> int:
        return len(rows_of(client, who, event_start_gte="2026-10-11T09:00:00Z", **more))

    assert found() == 1
    assert found(venues="321", status="attended", booking_methods="membership") == 1
    assert found(customer_memberships=str(made.customer_membership), memberships="502") == 1
    assert found(id_gt="9000000", attendance_status="attended") == 1
    assert found(event_start_lte="2026-10-11T09:15:03Z", updated_at_gte="2026-10-11T09:15:02") == 1
    assert found(event_start_lte="2026-10-11T09:15:01Z") == 0
    assert found(updated_at_lte="2026-10-11T09:15:00Z") == 0
    assert found(venues="1") == found(memberships="1") == found(id_gt="9900000") == 0
    assert found(status="no_show") == found(booking_methods="dropin") == 0


def test_bookings_are_rows_too_and_the_future_only_when_asked_for(
    client: httpx.Client, gym: Gym
) -> None:
    who = gym.character("booked").id
    limits = {"event_start_gte": "2026-10-11T12:00:00Z", "event_start_lte": "2026-10-11T23:00:00Z"}
    assert rows_of(client, who, **limits) == []
    (row,) = rows_of(client, who, include_future="true", event_types="class", **limits)
    assert (row["status"], row["checkin"]) == ("registered", None)


def test_pages_and_order(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.report_lag_s = 0
    for role in ("regular", "two", "new"):
        sim.check_in(gym.character(role).id)
    everyone = ",".join(str(gym.character(role).id) for role in ("regular", "two", "new"))
    base = {
        "format": "json",
        "customers": everyone,
        "columns": "customer_id",
        "id_gt": "9000000",
        "sort": "-customer_id",
    }

    def found(**more: str) -> tuple[int, list[int]]:
        answer = client.get(REPORT, params={**base, **more}).json()
        return answer["total"], [row["customer"]["id"] for row in answer["rows"]]

    total, whole = found()
    assert (total, whole) == (3, sorted(whole, reverse=True))
    assert found(limit="1", offset="1") == (3, whole[1:2])
    assert found(page="2", page_size="2") == (3, whole[2:])


def test_csv_is_the_default(bare: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.report_lag_s = 0
    sim.check_in(gym.character("regular").id)
    query = f"customers={gym.character('regular').id}&id_gt=9000000"
    answer = bare.get(
        f"{REPORT}?{query}&columns=customer.name,venue,checkin,event.name,membership_id"
    )
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.text.splitlines() == [
        "Customer name,Venue,Checkin,Event name,Customer membership membership id",
        f"Zoë Okonkwo,{gym.name},2026-10-11T09:15:02.114Z,,501",
    ]
    assert bare.get(f"{REPORT}?format=xml").status_code == 400
