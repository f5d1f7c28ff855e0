"""Crashes, hangs and bugs leave their place behind, and nobody's name."""

import logging
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.app.crash_log import CRASH_LOG, ERROR_LOG, HANG_LOG, CrashWatch, last_incident
from kiosk.core.device_page import Incident, IncidentKind

_CRASH = """
import faulthandler, sys
from datetime import datetime, UTC
from pathlib import Path
from kiosk.app.crash_log import CrashWatch
def at_the_door():
    faulthandler._sigsegv()
watch = CrashWatch(Path(sys.argv[1]), now=lambda: datetime.now(UTC))
if sys.argv[2:]:
    at_the_door()
watch.stop()
"""

NOW = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)


def run(folder: Path, *crash: str) -> int:
    """Run a process that watches for crashes, and perhaps has one."""
    command = [sys.executable, "-c", _CRASH, str(folder), *crash]
    return subprocess.run(command, check=False, capture_output=True).returncode


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[CrashWatch]:
    made = CrashWatch(tmp_path, now=lambda: NOW)
    logging.disable()  # what the log is told is looked at elsewhere
    yield made
    logging.disable(logging.NOTSET)
    made.stop()


def errors(folder: Path) -> str:
    return (folder / ERROR_LOG).read_text(encoding="utf-8")


def test_a_crash_is_written_down_with_its_place(tmp_path: Path) -> None:
    assert run(tmp_path, "crash") < 0
    told = (tmp_path / CRASH_LOG).read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "at_the_door" in told
    assert stat.S_IMODE((tmp_path / CRASH_LOG).stat().st_mode) == 0o600
    now = datetime.now(UTC)
    incident = last_incident(tmp_path, now)
    assert incident is not None
    assert incident.kind is IncidentKind.CRASH
    assert abs(now - incident.at) < timedelta(hours=1)


def test_a_start_that_goes_well_changes_nothing(tmp_path: Path) -> None:
    assert run(tmp_path) == 0
    assert last_incident(tmp_path, datetime.now(UTC)) is None
    run(tmp_path, "crash")
    before = last_incident(tmp_path, datetime.now(UTC))
    assert run(tmp_path) == 0
    assert last_incident(tmp_path, datetime.now(UTC)) == before


def test_the_newest_within_a_week_is_told(tmp_path: Path) -> None:
    def happened(name: str, at: datetime) -> None:
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (at.timestamp(), at.timestamp()))

    happened(CRASH_LOG, NOW - timedelta(days=8))
    assert last_incident(tmp_path, NOW) is None
    happened(ERROR_LOG, NOW - timedelta(days=6))
    assert last_incident(tmp_path, NOW) == Incident(IncidentKind.BUG, NOW - timedelta(days=6))
    happened(HANG_LOG, NOW - timedelta(days=5))
    happened(CRASH_LOG, NOW - timedelta(days=4))
    assert last_incident(tmp_path, NOW) == Incident(IncidentKind.CRASH, NOW - timedelta(days=4))
    # The service manager ends a process that hangs, which is no crash of its own.
    happened(CRASH_LOG, NOW - timedelta(days=5) + timedelta(seconds=20))
    assert last_incident(tmp_path, NOW) == Incident(IncidentKind.HANG, NOW - timedelta(days=5))


def test_the_files_do_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / CRASH_LOG).write_bytes(b"x" * 200_001)
    CrashWatch(tmp_path, now=lambda: NOW).stop()
    assert (tmp_path / CRASH_LOG).stat().st_size == 0
    assert (tmp_path / f"{CRASH_LOG}.1").stat().st_size == 200_001


class _Door(QObject):
    knocked = Signal()

    @Slot()
    def greet(self) -> None:
        raise KeyError("Ana Silva")


@pytest.mark.usefixtures("watch")
def test_a_bug_in_a_slot_a_timer_or_a_thread_is_written_down_without_its_words(
    tmp_path: Path, qapp: QApplication
) -> None:
    door = _Door()
    door.knocked.connect(door.greet)
    door.knocked.emit()

    def in_a_timer() -> None:
        raise ValueError("token tk-12345678")

    QTimer.singleShot(0, in_a_timer)
    while "in_a_timer" not in errors(tmp_path):
        qapp.processEvents()

    def in_a_thread() -> None:
        raise RuntimeError("Ben")

    thread = threading.Thread(target=in_a_thread, name="baker")
    thread.start()
    thread.join()
    told = errors(tmp_path)
    assert told.count("2026-12-01T08:30:00+00:00 ") == 3
    assert "KeyError in the screen's thread" in told
    assert "in greet" in told
    assert "RuntimeError in thread baker" in told
    for word in ("Ana", "tk-12345678", "Ben"):
        assert word not in told


@pytest.mark.usefixtures("watch", "qapp")
def test_a_bug_that_comes_again_and_again_is_written_down_once(tmp_path: Path) -> None:
    door = _Door()
    door.knocked.connect(door.greet)
    for _ in range(1000):
        door.knocked.emit()
    assert errors(tmp_path).count("KeyError") == 1


def test_a_hang_is_written_down_with_every_thread(tmp_path: Path, watch: CrashWatch) -> None:
    watch.write_hang("The kiosk hangs: no sign of life of the disk for 91 s.")
    told = (tmp_path / HANG_LOG).read_text(encoding="utf-8")
    assert told.startswith("\n2026-12-01T08:30:00+00:00 The kiosk hangs: no sign of life of the")
    assert "test_a_hang_is_written_down" in told


def test_who_ends_it_by_hand_is_no_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: ended.append(kind))
    watch = CrashWatch(tmp_path, now=lambda: NOW)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    watch.stop()
    assert errors(tmp_path) == ""
    assert ended == [KeyboardInterrupt]
