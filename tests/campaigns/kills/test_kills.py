"""Campaign (a) in short: lives that end at random moments lose nobody and count nobody twice."""

import random
from pathlib import Path

import pytest

from tests.campaigns.kills.campaign import Campaign, Options, Report


@pytest.mark.parametrize(
    ("unanswered", "report", "classes"),
    [
        ("verify", "shown", 0.0),
        ("verify", "shown", 0.5),
        ("verify", "late", 0.0),
        ("verify", "forbidden", 0.5),
        ("verify", "class-only", 0.5),
        ("verify", "blind", 0.0),
        ("hold", "shown", 0.0),
    ],
)
def test_a_short_campaign(tmp_path: Path, unanswered: str, report: Report, classes: float) -> None:
    every_visit_settled = unanswered == "verify" and report in ("shown", "late") and not classes
    kills, visits = (12, 120) if every_visit_settled else (5, 60)
    options = Options(
        kills, visits, faults=0.4, seed=3, unanswered=unanswered, report=report, classes=classes
    )
    deaths: list[Path] = []

    def between(folder: Path, _: random.Random) -> bool:
        deaths.append(folder)
        return False

    campaign = Campaign(options, tmp_path, between_lives=[between])
    result = campaign.run()
    assert campaign.kills >= options.kills
    assert deaths == [tmp_path] * campaign.kills
    assert result.acknowledged == options.visits
    assert result.lost == ()
    assert result.doubled == ()
    assert result.false == ()
    assert result.faulty > 10
    assert result.waiting == 0
    assert sum(result.states.values()) == options.visits
    assert sum(result.why.values()) == result.held == result.states.get("unanswered", 0)
    assert (campaign.done["booked"] > 0) is (classes > 0)
    if every_visit_settled:
        assert result.states == {"confirmed": options.visits}
    else:
        assert result.arrived == result.states["confirmed"] + result.held_there
    if report not in ("shown", "late") or unanswered == "hold":
        assert result.held > 0
