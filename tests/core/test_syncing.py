"""How far a sync is, as one number over all of its lists."""

from datetime import UTC, datetime

import pytest

from kiosk.core.syncing import Stage, SyncProgress, SyncStatus


@pytest.mark.parametrize(
    ("stage", "done", "total", "fraction"),
    [
        (Stage.CUSTOMERS, 0, None, None),
        (Stage.CUSTOMERS, 0, 0, None),
        (Stage.CUSTOMERS, 10, 100, 0.05),
        (Stage.MEMBERSHIPS, 0, 100, 0.5),
        (Stage.MEMBERSHIPS, 120, 100, 1.0),
        (Stage.BLOCKS, 0, None, 1.0),
        (Stage.FLAGS, 3, 9, 1.0),
    ],
)
def test_how_far(stage: Stage, done: int, total: int | None, fraction: float | None) -> None:
    assert SyncProgress(stage, done, total).fraction == fraction


def test_a_status_tells_whether_a_sync_is_running() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    assert not SyncStatus(1, 2, at).running
    assert SyncStatus(1, 2, at).fraction is None
    going = SyncStatus(1, 2, at, SyncProgress(Stage.CUSTOMERS, 50, 100))
    assert going.running
    assert going.fraction == 0.25
