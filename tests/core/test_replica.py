"""How far a sync is, as one number over all of its lists."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.replica import FRESH_FOR, SyncProgress, SyncStage, SyncStatus, age_trouble, is_fresh


@pytest.mark.parametrize(
    ("stage", "done", "total", "fraction"),
    [
        (SyncStage.CUSTOMERS, 0, None, None),
        (SyncStage.CUSTOMERS, 0, 0, None),
        (SyncStage.CUSTOMERS, 10, 100, 0.05),
        (SyncStage.MEMBERSHIPS, 0, 100, 0.5),
        (SyncStage.MEMBERSHIPS, 120, 100, 1.0),
        (SyncStage.BLOCKS, 0, None, 1.0),
        (SyncStage.FLAGS, 3, 9, 1.0),
    ],
)
def test_how_far(stage: SyncStage, done: int, total: int | None, fraction: float | None) -> None:
    assert SyncProgress(stage, done, total).fraction == fraction


def test_a_status_tells_whether_a_sync_is_running() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    assert not SyncStatus(1, 2, at).running
    assert SyncStatus(1, 2, at).fraction is None
    going = SyncStatus(1, 2, at, SyncProgress(SyncStage.CUSTOMERS, 50, 100))
    assert going.running
    assert going.fraction == 0.25


def test_the_age_of_the_replica() -> None:
    now = datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert age_trouble(None, now) == ""
    assert not is_fresh(None, now)
    assert is_fresh(now - FRESH_FOR, now)
    assert age_trouble(now - FRESH_FOR, now) == ""
    old = now - FRESH_FOR - timedelta(minutes=1)
    assert not is_fresh(old, now)
    assert "last fetched on 2026-05-03 at 06:59" in age_trouble(old, now)
