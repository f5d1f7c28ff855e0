"""A running simulator, its clock, and clients for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest

from kiosk.simulator import Gym, Simulator, make_gym
from tests.helpers.patience import PATIENCE_S
from tests.simulator.contract import Contract

TODAY = date(2026, 10, 11)


class Clock:
    """A clock that goes on only when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 11, 9, 15, 2, 114_000, UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gym() -> Gym:
    return make_gym(60, today=TODAY)


@pytest.fixture
def sim(gym: Gym, clock: Clock) -> Iterator[Simulator]:
    with Simulator(gym, clock=clock) as running:
        yield running


@pytest.fixture
def headers(sim: Simulator) -> dict[str, str]:
    return {
        "Authorization": f"Bearer {sim.token}",
        "TeamUp-Provider-ID": str(sim.gym.provider_id),
        "TeamUp-Request-Mode": "provider",
    }


@pytest.fixture
def client(sim: Simulator, headers: dict[str, str], contract: Contract) -> Iterator[httpx.Client]:
    """Checks every answer against the contract."""

    def check(response: httpx.Response) -> None:
        response.read()
        contract.check(response)

    hooks = {"response": [check]}
    with httpx.Client(
        base_url=sim.base_url,
        headers=headers,
        timeout=PATIENCE_S,
        event_hooks=hooks,
        trust_env=False,
    ) as made:
        yield made


@pytest.fixture
def bare(sim: Simulator, headers: dict[str, str]) -> Iterator[httpx.Client]:
    """Takes any answer: for faults, which break the contract on purpose."""
    with httpx.Client(
        base_url=sim.base_url, headers=headers, timeout=PATIENCE_S, trust_env=False
    ) as made:
        yield made


def visit(gym: Gym, role: str = "regular", **more: object) -> dict[str, object]:
    """The body of a check-in of that character."""
    return {
        "date": TODAY.isoformat(),
        "venue": gym.venue_id,
        "customer": gym.character(role).id,
        **more,
    }
