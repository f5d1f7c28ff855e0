"""The plan of what goes wrong, without a server."""

from __future__ import annotations

import pytest

from kiosk.core.errors import KioskError
from kiosk.simulator.faults import KINDS, SCENARIOS, Fault, Faults, UnknownScenario, scenario


def test_scripted_faults_come_in_order_and_run_out() -> None:
    faults = Faults()
    faults.add("hang", times=2)
    faults.add("503", retry_after=1)
    faults.add("drop_after", path="/venues", times=None)
    assert faults.pending == 3
    taken = [faults.take("/checkins") for _ in range(4)]
    hang, unavailable = Fault("hang"), Fault("status", status=503, retry_after=1)
    assert taken == [hang, hang, unavailable, None]
    assert [faults.take("/venues") for _ in range(3)] == [Fault("drop_after")] * 3
    assert faults.pending == 0
    faults.clear()
    assert faults.take("/venues") is None


def test_a_rate_is_repeatable_and_about_as_frequent_as_asked() -> None:
    def series(seed: int) -> list[Fault | None]:
        faults = Faults()
        faults.rate(["drop_after", "500", Fault("slow", seconds=2)], 0.3, seed)
        return [faults.take("/checkins") for _ in range(1000)]

    assert series(1) == series(1) != series(2)
    hit = [fault for fault in series(1) if fault is not None]
    assert 250 < len(hit) < 350
    assert {fault.kind for fault in hit} == {"drop_after", "status", "slow"}


@pytest.mark.parametrize(
    ("kind", "options", "why"),
    [
        ("explode", {}, "unknown fault 'explode'"),
        ("200", {}, "200 is not an error status"),
        ("slow", {"seconds": -1}, "less than no time"),
        ("503", {"retry_after": -1}, "less than no time"),
    ],
)
def test_faults_that_make_no_sense(kind: str, options: dict[str, float], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Faults().add(kind, **options)  # type: ignore[arg-type]  # wrong on purpose


def test_numbers_that_make_no_sense() -> None:
    with pytest.raises(ValueError, match="at least once"):
        Faults().add("hang", times=0)
    with pytest.raises(ValueError, match="probability"):
        Faults().rate(["hang"], 1.5, seed=1)
    with pytest.raises(ValueError, match="kinds"):
        Faults().rate([], 0.5, seed=1)
    assert all(Fault(kind).kind == kind for kind in KINDS)


def test_every_scenario_can_be_made_and_does_what_it_says() -> None:
    for name, line in SCENARIOS:
        assert line
        faults = scenario(name)
        met = [faults.take("/checkins") for _ in range(20)]
        quiet = faults.offline or faults.report_lag_s is not None
        assert (name == "calm") == (not quiet and not any(met)), name


def test_an_unknown_scenario_names_those_there_are() -> None:
    with pytest.raises(UnknownScenario, match=r"flaky.*outage") as caught:
        scenario("sunny")
    assert isinstance(caught.value, KioskError)
    assert isinstance(caught.value, ValueError)
