"""A disk that fails while the kiosk runs: a sentence, nothing half, and on it goes afterwards."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.campaigns.power_loss.shim import build, environment
from tests.helpers.patience import PATIENCE_S
from tests.store.making import ROOT

_CHILD = """
import json, sys
from pathlib import Path
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import StoreError
from kiosk.store.sqlite import Database
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import NOW, a_checkin
failure = Path(sys.argv[2])
database = Database(Path(sys.argv[1]))
outbox = SqliteOutbox(database)
outbox.record(a_checkin("before"), window=None)
failure.write_text(sys.argv[3])
told = []
for action in (
    lambda: outbox.record(a_checkin("during", customer=8), window=None),
    lambda: outbox.move("before", CheckinEvent.SEND, at=NOW),
):
    try:
        action()
    except StoreError as error:
        told.append([type(error).__name__, str(error)])
failure.unlink()
rows = [[row.id, row.state, len(outbox.history(row.id))] for row in outbox.all()]
outbox.record(a_checkin("during", customer=8), window=None)
outbox.move("before", CheckinEvent.SEND, at=NOW)
database.check()
database.close()
print(json.dumps({"told": told, "rows": rows}))
"""


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, "DiskFull", "free some space"),
        (errno.EROFS, "StoreError", "the health of the disk"),
        (errno.EIO, "StoreError", "the health of the disk"),
        (errno.EDQUOT, "StoreError", "the quota"),
    ],
    ids=["full", "read-only", "broken", "over its quota"],
)
def test_a_disk_that_fails_for_a_while(tmp_path: Path, number: int, kind: str, words: str) -> None:
    data, failure = tmp_path / "data", tmp_path / "failure"
    data.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, str(data / "kiosk.sqlite3"), str(failure), str(number)],
        cwd=ROOT,
        env=environment(build(tmp_path), data, log=tmp_path / "log", failure=failure),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert [name for name, _ in found["told"]] == [kind, kind]
    assert all(words in sentence for _, sentence in found["told"])
    assert found["rows"] == [["before", "recorded", 0]]
