"""Each fault as a real client sees it, and whether the check-in was applied."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

import httpx
import pytest

from kiosk.simulator import Gym, Simulator
from tests.simulator.conftest import Clock, visit


@pytest.mark.parametrize(("kind", "applied"), [("drop_before", 0), ("drop_after", 1)])
@pytest.mark.parametrize("reset", [False, True])
def test_a_dropped_connection_gives_no_answer(
    kind: str, applied: int, reset: bool, bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add(kind, reset=reset)
    expected = httpx.ReadError if reset else httpx.RemoteProtocolError
    with pytest.raises(expected):
        bare.post("/checkins", json=visit(gym))
    assert len(sim.checkins) == applied
    (seen,) = sim.requests
    assert (seen.status, seen.fault) == (None, kind)
    assert bare.get("/venues").status_code == 200


def test_a_truncated_answer_ends_in_the_middle(
    bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add("truncate")
    with bare.stream("POST", "/checkins", json=visit(gym)) as answer:
        assert answer.status_code == 201
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message"):
            answer.read()
    assert len(sim.checkins) == 1


def test_a_hanging_request_is_never_answered_nor_applied(
    bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add("hang")
    with pytest.raises(httpx.ReadTimeout):
        bare.post("/checkins", json=visit(gym), timeout=0.2)
    assert (sim.checkins, sim.requests[0].status) == ([], None)
    assert bare.post("/checkins", json=visit(gym)).status_code == 201


def test_a_slow_request_is_applied_before_its_answer(
    bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add("slow", times=2, seconds=0.05)
    assert bare.post("/checkins", json=visit(gym)).status_code == 201
    sim.faults.clear()
    sim.faults.add("slow", seconds=60)
    with pytest.raises(httpx.ReadTimeout):
        bare.post("/checkins", json=visit(gym, "two"), timeout=0.2)
    assert len(sim.checkins) == 2


@pytest.mark.parametrize("kind", ["wrong_shape", "apply_then_500"])
def test_answers_that_lie_about_what_was_applied(
    kind: str, bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add(kind)
    answer = bare.post("/checkins", json=visit(gym))
    assert answer.status_code == (201 if kind == "wrong_shape" else 500)
    assert "id" not in answer.json()
    assert len(sim.checkins) == 1


def test_a_captive_portal_and_a_redirect(bare: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.faults.add("captive_portal")
    portal = bare.post("/checkins", json=visit(gym))
    assert (portal.status_code, portal.headers["content-type"][:9]) == (200, "text/html")
    sim.faults.add("redirect", location="https://elsewhere.example/checkins")
    moved = bare.post("/checkins", json=visit(gym))
    assert (moved.status_code, moved.headers["location"]) == (
        302,
        "https://elsewhere.example/checkins",
    )
    assert sim.checkins == []


def test_retry_after_in_seconds_as_a_date_and_not_at_all(
    bare: httpx.Client, gym: Gym, sim: Simulator, clock: Clock
) -> None:
    sim.faults.add("429", retry_after=7)
    sim.faults.add("503", retry_after=90, retry_after_form="date", body="html")
    sim.faults.add("429")
    first, second, third = (bare.post("/checkins", json=visit(gym)) for _ in range(3))
    assert first.headers["retry-after"] == "7"
    then = parsedate_to_datetime(second.headers["retry-after"])
    assert round((then - clock.now).total_seconds()) in (89, 90)
    assert second.text.startswith("<!doctype html>")
    assert "retry-after" not in third.headers


def test_offline_drops_every_connection_old_and_new(
    bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    assert bare.get("/venues").status_code == 200
    sim.faults.offline = True
    for _ in range(2):  # the first finds the connection kept alive, the second makes a new one
        with pytest.raises((httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)):
            bare.post("/checkins", json=visit(gym))
    assert (len(sim.requests), sim.checkins) == (1, [])
    sim.faults.clear()
    assert bare.post("/checkins", json=visit(gym)).status_code == 201


def test_going_offline_while_a_request_is_under_way_loses_the_answer(
    gym: Gym, clock: Clock
) -> None:
    def cut_the_line() -> datetime:
        # The server looks at the clock when it accepts a check-in: too late to refuse it.
        cut.faults.offline = True
        return clock()

    cut = Simulator(gym, clock=cut_the_line)
    headers = {"Authorization": "Bearer demo-token", "TeamUp-Provider-ID": "123"}
    with cut, pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        httpx.post(f"{cut.base_url}/checkins", json=visit(gym), headers=headers, trust_env=False)
    assert len(cut.checkins) == 1


@pytest.mark.parametrize("status", [422, 520])
def test_statuses_beyond_the_usual_ones(
    status: int, bare: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add(str(status), code="odd")
    answer = bare.post("/checkins", json=visit(gym))
    assert (answer.status_code, answer.json()["code"]) == (status, "odd")


def test_faults_hit_only_their_path(bare: httpx.Client, gym: Gym, sim: Simulator) -> None:
    sim.faults.add("503", path="/customers*", times=2)
    assert bare.get("/venues").status_code == 200
    assert bare.get(f"/customers/{gym.character('two').id}").status_code == 503
    assert bare.get("/customers").status_code == 503
    assert bare.get("/customers").status_code == 200
    assert [seen.status for seen in sim.requests] == [200, 503, 503, 200]
