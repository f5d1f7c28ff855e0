"""The campaign of interrupted syncs in short: the copy is whole and right in the end."""

from pathlib import Path

from tests.campaigns.sync_kills.campaign import SyncCampaign, SyncOptions


def test_a_short_campaign(tmp_path: Path) -> None:
    result = SyncCampaign(SyncOptions(interruptions=4, members=900, seed=5), tmp_path).run()
    assert result.wrong == []
    assert result.interruptions >= 4
    assert result.resumed >= 1
