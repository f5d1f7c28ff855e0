"""How runs end, and when the next one does without the camera: with processes that are killed."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.app.run_record import RUN_RECORD, RunRecord
from kiosk.simulator.server import Simulator
from kiosk.store.locks import DataFolderLock
from tests.helpers.entrance import Entrance
from tests.helpers.front_door import settings_at
from tests.helpers.kiosk_process import KioskProcess, write_config

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Clock:
    """Seconds that are set by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def live(folder: Path, *seconds: float, clean: bool = False) -> RunRecord:
    """Let a run live through these spans, noted after each; the last one is cut short."""
    clock = Clock()
    record = RunRecord(folder, monotonic=clock)
    record.begin()
    for span in seconds:
        clock.seconds += span
        record.note()
    if clean:
        record.end()
    return record


def in_safe_mode(folder: Path) -> bool:
    """Begin a run that leaves the record as it was."""
    kept = (folder / RUN_RECORD).read_bytes()
    record = RunRecord(folder)
    record.begin()
    (folder / RUN_RECORD).write_bytes(kept)
    return record.safe_mode


def test_the_third_end_in_a_row_within_ten_minutes_of_life_counts(tmp_path: Path) -> None:
    for _ in range(2):
        live(tmp_path, 100)
        assert not in_safe_mode(tmp_path)
    live(tmp_path, 100, 299)
    assert in_safe_mode(tmp_path)


@pytest.mark.parametrize(
    "before",
    [
        lambda folder: live(folder, 401),  # together more than ten minutes
        lambda folder: live(folder, 1, clean=True),
        lambda folder: RunRecord(folder),  # only two
    ],
)
def test_other_ends_do_not(before: Callable[[Path], object], tmp_path: Path) -> None:
    before(tmp_path)
    live(tmp_path, 100)
    live(tmp_path, 100)
    assert not in_safe_mode(tmp_path)


def test_a_gym_that_cuts_the_power_each_night_keeps_its_camera(tmp_path: Path) -> None:
    for _ in range(5):
        live(tmp_path, 14 * 3600)
    assert not in_safe_mode(tmp_path)
    assert live(tmp_path).ended_badly


def test_safe_mode_ends_with_a_clean_stop_or_a_long_life_or_staff(tmp_path: Path) -> None:
    def crash_thrice() -> None:
        for _ in range(3):
            live(tmp_path, 1)
        assert in_safe_mode(tmp_path)

    crash_thrice()
    live(tmp_path, 5, clean=True)
    assert not in_safe_mode(tmp_path)
    crash_thrice()
    live(tmp_path, 10 * 3600)
    assert not in_safe_mode(tmp_path)
    crash_thrice()
    record = live(tmp_path, 5)
    assert record.safe_mode
    record.forget()
    assert not in_safe_mode(tmp_path)
    live(tmp_path, 5)
    assert not in_safe_mode(tmp_path)
    live(tmp_path, 5)
    assert in_safe_mode(tmp_path)


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 300, b"{}", b"[1, 2, 3]", b'[{"lived_s": "x", "clean": 0}]', b"[{}]", b"\xff"],
)
def test_a_record_that_is_none_is_not_believed(content: bytes, tmp_path: Path) -> None:
    (tmp_path / RUN_RECORD).write_bytes(content)
    assert not live(tmp_path, 1).safe_mode
    assert [run["clean"] for run in json.loads((tmp_path / RUN_RECORD).read_bytes())] == [False]


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    for _ in range(30):
        live(tmp_path, 1000)
    assert (tmp_path / RUN_RECORD).stat().st_size < 1000


def test_a_second_kiosk_on_the_folder_leaves_the_record_alone(tmp_path: Path) -> None:
    live(tmp_path, 5)
    before = (tmp_path / RUN_RECORD).read_bytes()
    with DataFolderLock(tmp_path):
        live(tmp_path, 1, clean=True)
    assert (tmp_path / RUN_RECORD).read_bytes() == before


@pytest.mark.expects_warnings
def test_a_folder_that_cannot_be_written_keeps_nothing_from_running(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    record = RunRecord(tmp_path / "data")
    record.begin()
    assert not record.safe_mode
    with pytest.raises(OSError, match="data"):
        record.note()
    record.end()


def test_a_kiosk_that_was_killed_three_times_starts_without_the_camera_and_says_so(
    simulator: Simulator, tmp_path: Path
) -> None:
    config = write_config(tmp_path, simulator, camera={"device": "auto"})
    kiosk = KioskProcess(config)
    record = tmp_path / "data" / RUN_RECORD

    def runs() -> int:
        return len(json.loads(record.read_bytes())) if record.exists() else 0

    for number, how in enumerate((signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL), start=1):
        kiosk.start()
        kiosk.wait_until(lambda number=number: runs() == number, "its start was noted")  # type: ignore[misc]
        assert kiosk._process is not None
        os.kill(kiosk._process.pid, how)
        assert kiosk._process.wait() == -how
    with kiosk:
        kiosk.wait_until(lambda: "safe mode: " in kiosk.log, "it said so")
        kiosk.wait_until(lambda: "directory synced" in kiosk.log, "it did its work")
        assert kiosk.end() == 0
    safe = kiosk.log.partition("safe mode: ")[2]
    assert "There is no camera" not in safe  # it was not even looked for
    with kiosk:
        kiosk.wait_until(lambda: "There is no camera" in kiosk.log[-len(safe) :], "it looked again")


def test_staff_and_members_read_of_it_and_a_touch_ends_it(
    qtbot: QtBot, simulator: Simulator, tmp_path: Path, pin_hash: str
) -> None:
    for _ in range(3):
        live(tmp_path, 1)
    runs = live(tmp_path, 1)
    settings = settings_at(
        simulator, tmp_path, staff={"pin_hash": pin_hash}, camera={"device": "auto"}
    )
    entrance = Entrance(qtbot, Kiosk(settings, runs=runs))
    entrance.start()
    entrance.until_read("it runs without the camera now; hand scanners work")
    entrance.unlock()
    entrance.open_row("tab_device", "Use the camera again")
    with qtbot.waitSignal(entrance.kiosk.restart_wanted):
        entrance.touch("sheet_yes")
    assert not in_safe_mode(tmp_path)
