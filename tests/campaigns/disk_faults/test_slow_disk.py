"""A disk whose fsync takes for ever costs the member a word of trouble, and nobody the screen."""

import json
import subprocess
import sys
from pathlib import Path

from tests.campaigns.disk_faults.slow_disk import MARKS
from tests.campaigns.power_loss.shim import build, environment, read_log
from tests.helpers.patience import PATIENCE_S
from tests.store.making import ROOT


def test_the_screen_lives_on_while_the_disk_hangs(tmp_path: Path) -> None:
    data, log, gate = tmp_path / "data", tmp_path / "log", tmp_path / "gate"
    data.mkdir()
    variables = environment(build(tmp_path), data, log=log, gate=gate)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.campaigns.disk_faults.slow_disk", str(data), str(gate)],
        cwd=ROOT,
        env=variables | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    # The gate was opened by a timer of the window's own thread, so that thread never waited.
    assert told["at_opening"] == ["LookingUp", "CheckingIn", "TROUBLE"]
    assert told["shown"] == ["LookingUp", "CheckingIn", "TROUBLE", "SAVED"]
    assert told["rows"] == ["visit-1"]
    entries = list(read_log(log))
    marks = [at for at, entry in enumerate(entries) if entry.what == "W" and entry.name == MARKS]
    between = entries[marks[0] : marks[1]]
    synced = [entry for entry in between if entry.what == "S"]
    assert synced
    assert not any(entry.in_main_thread for entry in synced)
