"""POST /customer_field_values: a card for somebody without one, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from kiosk.simulator import Gym, Simulator


@pytest.fixture
def body(gym: Gym) -> dict[str, Any]:
    """A card for somebody who has none."""
    who = gym.character("regular")
    gym.customers[who.id] = replace(who, card="")
    return {"field": gym.card_field, "customer": who.id, "value": "CARD 99"}


def test_a_card_is_there_afterwards(client: httpx.Client, gym: Gym, body: dict[str, Any]) -> None:
    query = f"/customer_field_values?customers={body['customer']}&field={gym.card_field}"
    assert client.get(query).json()["results"] == []
    assert client.post("/customer_field_values", json=body).status_code == 201
    assert [row["value"] for row in client.get(query).json()["results"]] == ["CARD 99"]


def test_a_second_value_is_refused(client: httpx.Client, gym: Gym, body: dict[str, Any]) -> None:
    client.post("/customer_field_values", json=body)
    again = client.post("/customer_field_values", json=body | {"value": "OTHER"})
    assert (again.status_code, gym.customers[body["customer"]].card) == (400, "CARD 99")


@pytest.mark.parametrize(
    "wrong",
    [
        {"field": 1},
        {"field": True},
        {"customer": 999_999},
        {"customer": None},
        {"customer": "x"},
        {"value": ""},
        {"value": 5},
        {"value": None},
    ],
)
def test_what_makes_no_sense_is_refused(
    wrong: dict[str, Any], client: httpx.Client, gym: Gym, body: dict[str, Any]
) -> None:
    assert client.post("/customer_field_values", json=body | wrong).status_code == 400
    assert gym.customers[body["customer"]].card == ""


def test_it_needs_a_permission(
    client: httpx.Client, gym: Gym, sim: Simulator, body: dict[str, Any]
) -> None:
    sim.credentials.permissions = frozenset({"attendances"})
    assert client.post("/customer_field_values", json=body).status_code == 403
    assert gym.customers[body["customer"]].card == ""
