"""A crash leaves its place behind, and the doctor and the support bundle tell of it."""

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.app.crash_log import CRASH_LOG, recent_crash, stop_watching, watch_for_crashes

_CRASH = """
import faulthandler, sys
from pathlib import Path
from kiosk.app.crash_log import watch_for_crashes
def at_the_door():
    faulthandler._sigsegv()
watch_for_crashes(Path(sys.argv[1]))
if sys.argv[2:]:
    at_the_door()
"""


def run(folder: Path, *crash: str) -> int:
    """Run a process that watches for crashes, and perhaps has one."""
    command = [sys.executable, "-c", _CRASH, str(folder), *crash]
    return subprocess.run(command, check=False, capture_output=True).returncode


def test_a_crash_is_written_down_with_its_place(tmp_path: Path) -> None:
    assert run(tmp_path, "crash") < 0
    told = (tmp_path / CRASH_LOG).read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "at_the_door" in told
    assert stat.S_IMODE((tmp_path / CRASH_LOG).stat().st_mode) == 0o600
    now = datetime.now(UTC)
    at = recent_crash(tmp_path, now)
    assert at is not None
    assert abs(now - at) < timedelta(hours=1)


def test_a_start_that_goes_well_changes_nothing(tmp_path: Path) -> None:
    assert run(tmp_path) == 0
    assert recent_crash(tmp_path, datetime.now(UTC)) is None
    run(tmp_path, "crash")
    before = recent_crash(tmp_path, datetime.now(UTC))
    assert run(tmp_path) == 0
    assert recent_crash(tmp_path, datetime.now(UTC)) == before


def test_a_crash_of_long_ago_is_told_no_more(tmp_path: Path) -> None:
    run(tmp_path, "crash")
    long_ago = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    os.utime(tmp_path / CRASH_LOG, (long_ago, long_ago))
    assert recent_crash(tmp_path, datetime.now(UTC)) is None


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / CRASH_LOG).write_bytes(b"x" * 200_001)
    try:
        watch_for_crashes(tmp_path)
    finally:
        stop_watching()
    assert (tmp_path / CRASH_LOG).stat().st_size == 0
    assert (tmp_path / f"{CRASH_LOG}.1").stat().st_size == 200_001
