"""Starting, stopping and starting again."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime

import httpx
import pytest

from kiosk.core.errors import KioskError
from kiosk.simulator import Gym, Simulator, scenario
from kiosk.simulator.listener import SimulatorFailure
from tests.helpers.patience import PATIENCE_S
from tests.simulator.conftest import visit


def simulator_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "simulator"]


def test_it_keeps_port_and_check_ins_over_a_stop(
    bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    assert bare.post("/checkins", json=visit(gym)).status_code == 201
    address = sim.base_url
    sim.stop()
    assert simulator_threads() == []
    with pytest.raises(httpx.ConnectError):
        bare.post("/checkins", json=visit(gym, "two"))
    sim.start()
    assert sim.base_url == address
    assert bare.post("/checkins", json=visit(gym)).status_code == 400
    assert len(sim.checkins) == 1


def test_stopping_does_not_wait_for_hanging_clients(gym: Gym) -> None:
    sim = Simulator(gym, faults=scenario("hanging"))
    with pytest.raises(RuntimeError, match="port"):
        _ = sim.base_url
    sim.start()
    with pytest.raises(RuntimeError, match="already"):
        sim.start()
    host, port = httpx.URL(sim.base_url).host, httpx.URL(sim.base_url).port
    assert port is not None
    with socket.create_connection((host, port), timeout=PATIENCE_S) as line:
        line.sendall(b"POST /api/v2/checkins HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        deadline = threading.Event()
        while not sim.requests:
            deadline.wait(0.005)
        sim.stop()
        assert line.recv(100) == b""
    assert simulator_threads() == []
    sim.stop()


def test_a_port_that_is_taken_is_a_sentence(gym: Gym, sim: Simulator) -> None:
    port = httpx.URL(sim.base_url).port
    assert port is not None
    with pytest.raises(SimulatorFailure, match=f"port {port}.*another port") as caught:
        Simulator(gym, port=port).start()
    assert isinstance(caught.value, KioskError)


def test_the_usual_clock_is_the_time_of_day(gym: Gym) -> None:
    before = datetime.now(UTC)
    made = Simulator(gym).check_in(gym.character("new").id)
    assert before <= made.timestamp <= datetime.now(UTC)


def test_every_request_is_remembered(bare: httpx.Client, sim: Simulator) -> None:
    bare.get("/customers?page_size=5")
    bare.post("/checkins", json={}, headers={"TeamUp-Request-Mode": "customer"})
    listing, post = sim.requests
    assert (listing.method, listing.path, listing.query) == ("GET", "/customers", "page_size=5")
    assert (listing.mode, listing.provider, listing.status) == ("provider", "123", 200)
    assert (post.method, post.path, post.mode, post.status) == (
        "POST",
        "/checkins",
        "customer",
        400,
    )
    assert listing.monotonic <= post.monotonic
