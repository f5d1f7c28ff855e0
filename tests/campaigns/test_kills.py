"""Campaign (a) in short: lives that end at random moments lose nobody and count nobody twice."""

from pathlib import Path

import pytest

from tests.campaigns.killing import Campaign, Options, Report


@pytest.mark.parametrize(
    ("unanswered", "report"),
    [("verify", "shown"), ("verify", "forbidden"), ("verify", "blind"), ("hold", "shown")],
)
def test_a_short_campaign(tmp_path: Path, unanswered: str, report: Report) -> None:
    kills, visits = (12, 120) if (unanswered, report) == ("verify", "shown") else (5, 60)
    options = Options(kills, visits, faults=0.4, seed=3, unanswered=unanswered, report=report)
    campaign = Campaign(options, tmp_path)
    result = campaign.run()
    assert campaign.kills >= options.kills
    assert result.acknowledged == options.visits
    assert result.lost == ()
    assert result.doubled == ()
    assert result.false == ()
    assert result.faulty > 10
    if (unanswered, report) == ("verify", "shown"):
        assert result.states == {"confirmed": options.visits}
    else:
        assert result.held == result.states["unanswered"] > 0
        assert result.arrived == result.states["confirmed"] + result.held_there
