"""What POST /checkins accepts, refuses and charges."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from kiosk.simulator import Gym, Simulator
from kiosk.simulator.conventions import ApiError
from tests.simulator.conftest import TODAY, Clock, visit


def test_a_check_in_is_kept_with_the_headers_that_matter(
    client: httpx.Client, gym: Gym, sim: Simulator, clock: Clock
) -> None:
    held = gym.memberships_of(gym.character("regular").id)[0]
    answer = client.post(
        "/checkins",
        json=visit(gym, customer_membership=held.id),
        headers={"TeamUp-Request-Mode": "customer", "Authorization": "Token demo-token"},
    )
    assert answer.status_code == 201
    assert answer.json() == {
        "id": 1,
        "object": "checkin",
        "timestamp": "2026-10-11T09:15:02.114Z",
        "comped": False,
        "customer_membership": held.id,
    }
    (made,) = sim.checkins
    assert (made.id, made.date, made.venue, made.timestamp) == (1, TODAY, 321, clock.now)
    assert (made.customer, made.customer_membership) == (gym.character("regular").id, held.id)
    assert made.requested_membership == held.id
    assert (made.provider, made.mode, made.auth_scheme) == ("123", "customer", "Token")


def test_once_per_customer_and_day(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    assert client.post("/checkins", json=visit(gym)).status_code == 201
    again = client.post("/checkins", json=visit(gym))
    assert (again.status_code, again.json()["code"]) == (400, "already_checked_in")
    assert again.json()["message"] == "Customer is already checked in for this day."
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    assert client.post("/checkins", json={**visit(gym), "date": tomorrow}).status_code == 201
    sim.switches.enforce_once_per_day = False
    assert client.post("/checkins", json=visit(gym)).status_code == 201
    assert [made.id for made in sim.checkins] == [1, 2, 3]


def test_check_ins_can_be_switched_off(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.switches.checkins_enabled = False
    assert client.post("/checkins", json=visit(gym)).status_code == 403
    assert client.get("/checkins/settings").json()["enabled"] is False
    assert sim.checkins == []


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("expired", "not active"),
        ("hold", "on hold"),
        ("future", "not started"),
        ("exhausted", "no uses left"),
    ],
)
def test_a_membership_that_cannot_be_used_is_refused(
    role: str, words: str, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    held = gym.memberships_of(gym.character(role).id)[0]
    answer = client.post("/checkins", json=visit(gym, role, customer_membership=held.id))
    assert answer.status_code == 400
    assert words in answer.json()["field_errors"]["customer_membership"][0]
    # Staff may admit for free, which charges nothing.
    free = visit(gym, role, customer_membership=held.id, comped=True)
    assert client.post("/checkins", json=free).json()["customer_membership"] is None
    assert sim.gym.memberships[held.id] == held


def test_an_active_membership_past_its_end_has_expired(client: httpx.Client, gym: Gym) -> None:
    held = gym.memberships_of(gym.character("ends_soon").id)[0]
    gym.memberships[held.id] = replace(held, expiration_date=TODAY - timedelta(days=1))
    answer = client.post("/checkins", json=visit(gym, "ends_soon", customer_membership=held.id))
    assert "expired" in answer.json()["field_errors"]["customer_membership"][0]


def test_a_membership_of_somebody_else_is_refused_unless_shared(
    client: httpx.Client, gym: Gym
) -> None:
    shared = gym.memberships_of(gym.character("parent").id)[0]
    stranger = client.post("/checkins", json=visit(gym, customer_membership=shared.id))
    assert stranger.status_code == 400
    assert "customer_membership" in stranger.json()["field_errors"]
    partner = client.post("/checkins", json=visit(gym, "partner", customer_membership=shared.id))
    assert partner.json()["customer_membership"] == shared.id


def test_without_a_membership_named_the_best_is_charged(client: httpx.Client, gym: Gym) -> None:
    monthly, pack = gym.memberships_of(gym.character("two").id)
    charged = client.post("/checkins", json=visit(gym, "two")).json()["customer_membership"]
    assert (charged, pack.max_uses) == (monthly.id, 10)
    assert client.post("/checkins", json=visit(gym, "new")).json()["customer_membership"] is None


def test_a_pack_is_used_up(client: httpx.Client, gym: Gym) -> None:
    pack = gym.memberships_of(gym.character("few_left").id)[0]

    def period() -> dict[str, object]:
        usage = client.get(f"/customer_memberships/{pack.id}/usage").json()
        return dict(usage["usage_periods"][0])

    assert (period()["used_count"], period()["remaining_count"]) == (8, 2)
    for offset in range(3):
        day = (TODAY + timedelta(days=offset)).isoformat()
        body = {**visit(gym, "few_left", customer_membership=pack.id), "date": day}
        assert client.post("/checkins", json=body).status_code == (201 if offset < 2 else 400)
    assert (period()["used_count"], period()["remaining_count"]) == (10, 0)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"date": "11/10/2026"}, "date"),
        ({"date": "20261011"}, "date"),
        ({"date": "2026-02-30"}, "date"),
        ({"date": 20261011}, "date"),
        ({"venue": 322}, "venue"),
        ({"venue": "321"}, "venue"),
        ({"customer": 1}, "customer"),
        ({"customer": True}, "customer"),
        ({"customer": None}, "customer"),
        ({"customer_membership": 1}, "customer_membership"),
        ({"customer_membership": None}, "customer_membership"),
        ({"comped": "yes"}, "comped"),
    ],
)
def test_wrong_fields_are_named(
    change: dict[str, object], field: str, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    answer = client.post("/checkins", json={**visit(gym), **change})
    assert (answer.status_code, list(answer.json()["field_errors"])) == (400, [field])
    assert sim.checkins == []


def test_missing_fields_and_the_deleted_are_named(client: httpx.Client, gym: Gym) -> None:
    answer = client.post("/checkins", json={})
    assert set(answer.json()["field_errors"]) == {"date", "venue", "customer"}
    gone = client.post("/checkins", json=visit(gym, "deleted"))
    assert "customer" in gone.json()["field_errors"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[1]", b'"text"', b"[" * 100_000, b"1" * 5_000_000]
)
def test_bodies_that_make_no_sense_are_refused(
    body: bytes, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    answer = client.post("/checkins", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert client.post("/checkins", json=visit(gym)).status_code == 201
    assert len(sim.checkins) == 1


def test_staff_at_the_desk_can_check_in_without_http(
    client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    made = sim.check_in(gym.character("already_in").id)
    assert (made.date, made.auth_scheme) == (TODAY, "")
    assert client.post("/checkins", json=visit(gym, "already_in")).status_code == 400
    with pytest.raises(ApiError, match="already checked in"):
        sim.check_in(gym.character("already_in").id)
