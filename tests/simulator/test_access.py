"""Credentials, modes, permissions and the budget of requests."""

from __future__ import annotations

import httpx
import pytest

from kiosk.simulator import Gym, Simulator
from kiosk.simulator.access import RequestBudget
from tests.simulator.conftest import visit


@pytest.mark.parametrize("scheme", ["Bearer", "Token", "JWT"])
def test_all_three_schemes_are_accepted(scheme: str, client: httpx.Client) -> None:
    answer = client.get("/venues", headers={"Authorization": f"{scheme} demo-token"})
    assert answer.status_code == 200


def test_no_credentials_at_all(client: httpx.Client) -> None:
    del client.headers["Authorization"]
    answer = client.get("/venues")
    assert (answer.status_code, answer.json()["code"]) == (401, "authentication_failed")


def test_no_mode_is_a_mode(client: httpx.Client) -> None:
    del client.headers["TeamUp-Request-Mode"]
    assert client.get("/venues").status_code == 200


def test_a_token_that_may_act_in_one_mode_only(
    client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.credentials.modes = ("provider",)
    assert client.get("/venues").status_code == 200
    answer = client.post("/checkins", json=visit(gym), headers={"TeamUp-Request-Mode": "customer"})
    assert (answer.status_code, answer.json()["code"]) == (403, "mode_not_allowed")


def test_a_token_of_its_own_for_the_customer_mode(
    client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.credentials.customer_token = "for-customers"
    customer = {"TeamUp-Request-Mode": "customer"}
    own = {**customer, "Authorization": "Bearer for-customers"}
    assert client.post("/checkins", json=visit(gym), headers=customer).status_code == 403
    assert client.post("/checkins", json=visit(gym), headers=own).status_code == 201
    assert client.get("/venues", headers={"Authorization": own["Authorization"]}).status_code == 403
    body = {"refresh_token": "demo-refresh"}
    pair = client.post("/auth/refresh_access_token", json=body).json()
    assert pair["access_token"] == "for-customers"


def test_usage_and_events_need_permissions(client: httpx.Client, gym: Gym, sim: Simulator) -> None:
    held = gym.memberships_of(gym.character("two").id)[0].id
    usage = f"/customer_memberships/{held}/usage"
    assert client.get(usage, headers={"TeamUp-Request-Mode": "customer"}).status_code == 403
    sim.credentials.permissions = {"attendances"}
    assert client.get("/events").status_code == 200
    answer = client.get(usage)
    assert (answer.status_code, answer.json()["code"]) == (403, "permission_denied")
    (profile,) = client.get("/auth/profiles").json()["results"]
    allowed = [name for name, given in profile["permissions"].items() if given]
    assert allowed == ["attendances"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"refresh_token": "stolen"}, 401),
        ({"refresh_token": "demo-refresh", "new_access_token_type": "admin"}, 400),
    ],
)
def test_a_refresh_that_is_refused(body: dict[str, str], status: int, client: httpx.Client) -> None:
    assert client.post("/auth/refresh_access_token", json=body).status_code == status


def test_the_budget_is_a_sliding_minute_for_each_user() -> None:
    budget = RequestBudget(3)
    assert [budget.spend("a", now) for now in (0.0, 10.0, 20.0)] == [0, 0, 0]
    assert budget.spend("a", 30.0) == 30.0
    assert budget.spend("b", 30.0) == 0
    assert budget.spend("a", 60.0) == 0
    assert budget.spend("a", 61.0) == 9.0
    endless = RequestBudget(0)
    assert not any(endless.spend("a", 0.0) for _ in range(1000))


def test_good_and_bad_callers_have_budgets_of_their_own(client: httpx.Client, gym: Gym) -> None:
    with Simulator(gym, requests_per_minute=2) as strict:
        address = f"{strict.base_url}/venues"
        answers = [client.get(address) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert 1 <= int(answers[2].headers["retry-after"]) <= 60
        assert answers[2].json()["code"] == "throttled"
        wrong = [client.get(address, headers={"Authorization": "Bearer x"}) for _ in range(3)]
        assert [answer.status_code for answer in wrong] == [401, 401, 429]


def test_addresses_and_methods_outside_the_contract(bare: httpx.Client) -> None:
    for method, path, status in (
        ("GET", "/unheard-of", 404),
        ("GET", "/customers/", 404),
        ("GET", "/customers/abc", 404),
        ("GET", "/checkins", 405),
        ("DELETE", "/checkins", 405),
    ):
        answer = bare.request(method, path)
        assert answer.status_code == status
        assert answer.json().keys() == {"code", "message", "type", "field_errors"}
