"""Campaign (d) in short: four days of a small gym, over the night in which summer time ends."""

from pathlib import Path

from tests.campaigns.soak.campaign import Soak


def test_some_days_of_a_small_gym(tmp_path: Path) -> None:
    outcome = Soak(days=4, visits_per_day=60, seed=2, folder=tmp_path).run()
    assert outcome.visits == 240
    assert outcome.wrong == {}
    assert (outcome.kills, outcome.outages) == (2, 8)
    assert len(outcome.memory_mb) == 2
