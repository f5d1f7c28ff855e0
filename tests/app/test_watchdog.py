"""Real hangs of each part: the service manager is told no more that the kiosk lives, and why."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.application import signs_of_life
from kiosk.app.crash_log import HANG_LOG, last_incident
from kiosk.app.run_record import RUN_RECORD, RunRecord
from kiosk.app.service_manager import ServiceManager
from kiosk.app.watchdog import DiskProbe, SignOfLife, Watchdog
from kiosk.core.device_page import IncidentKind
from kiosk.scan.capture.sources import FeedSource
from kiosk.simulator.server import Simulator
from tests.helpers.doorway import room
from tests.helpers.entrance import Enter, Entrance
from tests.helpers.kiosk_process import KioskProcess, write_config
from tests.helpers.notify_socket import NotifySocket
from tests.helpers.patience import PATIENCE_S
from tests.helpers.video import qimage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Watched:
    """A kiosk whose parts are watched with little patience, and what is told of them."""

    def __init__(self, qtbot: QtBot, entrance: Entrance, folder: Path, part: str) -> None:
        self._qtbot = qtbot
        self.kiosk = entrance.kiosk
        self.notified = NotifySocket(folder)
        self.manager = manager = ServiceManager(
            {**self.notified.environment, "WATCHDOG_USEC": "500000000"}
        )
        self.record = RunRecord(folder / "record")
        self.record._kept = True
        self.record.end()
        (folder / "record").mkdir()
        self.probe = DiskProbe(self.record.note, every_s=0.05)
        # The others keep theirs: on a busy machine a short one would run out by itself.
        signs = [
            replace(sign, patience_s=0.3 if sign.part == part else 1000.0)
            for sign in signs_of_life(self.kiosk, self.probe)
        ]
        self.reports: list[str] = []
        self.given_up = threading.Event()
        self.watchdog = Watchdog(
            signs, manager, report=self.reports.append, give_up=self.given_up.set
        )
        self.watchdog._every_s = 0.02
        self.probe.start()
        self.watchdog.start()
        self.watchdog._feed.setInterval(30)
        self.until(lambda: "WATCHDOG=1" in self.notified.read())

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true)

    def feed_three_times(self) -> None:
        """Let the moment to tell the service manager come three times."""
        for _ in range(3):
            with self._qtbot.waitSignal(self.watchdog._feed.timeout):
                pass

    def close(self) -> None:
        self.watchdog.stop()
        self.probe.stop()
        self.manager.close()
        self.notified.__exit__()


def _camera(watched: Watched, feed: FeedSource, _: Callable[[], None]) -> None:
    """Its frames stay away, and so does what should bring another one."""
    feed.push(qimage(room()))
    watched.until(lambda: bool(watched.kiosk.camera._arrivals))
    watched.kiosk.camera._watchdog.stop()
    watched.kiosk.camera._due = time.monotonic()


def _decoder(watched: Watched, feed: FeedSource, hang: Callable[[], None]) -> None:
    """A library does not come back from a frame."""
    assert watched.kiosk.reader._worker is not None
    watched.kiosk.reader._worker._process = lambda _: hang()  # type: ignore[assignment,method-assign]
    feed.push(qimage(room()))
    watched.until(lambda: watched.kiosk.reader._queue.dropped == 0)
    feed.push(qimage(room()))
    feed.push(qimage(room()))


def _sender(watched: Watched, _: FeedSource, hang: Callable[[], None]) -> None:
    sender = watched.kiosk.services.sender
    sender._round = hang  # type: ignore[method-assign]
    sender.poke()


def _dead_sender(watched: Watched, _: FeedSource, __: Callable[[], None]) -> None:
    def die() -> None:
        raise SystemExit

    sender = watched.kiosk.services.sender
    sender._round = die  # type: ignore[method-assign]
    sender.poke()
    sender._scheduler.join(PATIENCE_S)
    sender.poke()  # as the kiosk does every ten seconds


def _disk(watched: Watched, _: FeedSource, __: Callable[[], None]) -> None:
    """Who opens a FIFO that nobody reads waits in the kernel, as for a disk that hangs."""
    folder = watched.record._path.parent
    fifo = folder / "fifo"
    os.mkfifo(fifo)
    fifo.replace(folder / f"{RUN_RECORD}.new")


@pytest.mark.parametrize(
    ("part", "hang"),
    [
        ("camera", _camera),
        ("decoder", _decoder),
        ("sender", _sender),
        pytest.param(
            "sender",
            _dead_sender,
            marks=pytest.mark.filterwarnings(
                "ignore::pytest.PytestUnhandledThreadExceptionWarning"
            ),
        ),
        ("disk", _disk),
    ],
)
def test_a_part_that_hangs_is_told_no_more_to_live(
    part: str,
    hang: Callable[[Watched, FeedSource, Callable[[], None]], None],
    enter: Enter,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    over = threading.Event()

    def until_over() -> None:
        over.wait(PATIENCE_S)

    feed = FeedSource()
    watched = Watched(qtbot, enter(feed=feed), tmp_path, part)
    try:
        watched.feed_three_times()
        assert watched.notified.read().count("WATCHDOG=1") >= 2
        hang(watched, feed, until_over)
        # Read meanwhile: the system keeps some ten of what nobody reads.
        watched.until(lambda: watched.notified.read() is not None and watched.given_up.is_set())
        assert [reason.rpartition(" for ")[0] for reason in watched.reports] == [
            f"The kiosk hangs: no sign of life of the {part}"
        ]
        watched.notified.read()
        watched.feed_three_times()
        assert watched.notified.read() == []
    finally:
        over.set()
        fifo = watched.record._path.with_name(f"{RUN_RECORD}.new")
        if fifo.is_fifo():
            fifo.open("rb").close()
        watched.close()


_HANGS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app import watchdog
from kiosk.app.kiosk import Kiosk
from kiosk.__main__ import main
config, first = sys.argv.pop(), Path(sys.argv.pop())
def at_the_door():
    first.touch()
    time.sleep(1000)
start = Kiosk.start
def start_and_hang(kiosk):
    start(kiosk)
    if not first.exists():
        QTimer.singleShot(0, at_the_door)
Kiosk.start = start_and_hang
watchdog._LOOK_S = 0.05
watchdog.Watchdog.__init__.__kwdefaults__["gui_patience_s"] = 0.5 if not first.exists() else 100
sys.argv = ["kiosk", "run", "--windowed", "--config", config]
sys.exit(main())
"""


class HangingProcess(KioskProcess):
    """A kiosk whose screen hangs in a slot, the first time it is started."""

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _HANGS, str(self._hung), str(self._config)],
                stdout=log,
                stderr=subprocess.STDOUT,
                env={"QT_QPA_PLATFORM": "offscreen", **self._environment},
            )

    @property
    def _hung(self) -> Path:
        return self._config.with_suffix(".hung")

    def abort(self) -> int:
        """Do what systemd does when the sign of life stays away; return the exit code."""
        assert self._process is not None
        process, self._process = self._process, None
        process.send_signal(signal.SIGABRT)
        return process.wait(PATIENCE_S)


def _hang_log(folder: Path) -> str:
    file = folder / "data" / HANG_LOG
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _runs(folder: Path) -> list[dict[str, object]]:
    return list(json.loads((folder / "data" / RUN_RECORD).read_text()))


def _lived(folder: Path) -> float:
    return float(str(_runs(folder)[-1]["lived_s"]))


def test_a_screen_that_hangs_is_told_no_more_to_live_and_where_it_hangs_is_written_down(
    simulator: Simulator, tmp_path: Path
) -> None:
    with NotifySocket(tmp_path) as notified:
        environment = {**os.environ, **notified.environment, "WATCHDOG_USEC": "600000"}
        kiosk = HangingProcess(write_config(tmp_path, simulator), environment)
        kiosk.start()
        kiosk.wait_until(lambda: "at_the_door" in _hang_log(tmp_path), "it was written down")
        notified.read()
        assert "no sign of life of the screen for" in _hang_log(tmp_path)
        assert kiosk.abort() == -signal.SIGABRT
        assert notified.read() == []
    incident = last_incident(tmp_path / "data", datetime.now(UTC))
    assert incident is not None
    assert incident.kind is IncidentKind.HANG


def test_without_a_service_manager_a_kiosk_that_hangs_begins_anew_by_itself(
    simulator: Simulator, tmp_path: Path
) -> None:
    with HangingProcess(write_config(tmp_path, simulator)) as kiosk:
        kiosk.wait_until(lambda: "at_the_door" in _hang_log(tmp_path), "it was written down")
        kiosk.wait_until(lambda: _lived(tmp_path) > 0 and len(_runs(tmp_path)) == 2, "it was back")
        assert kiosk.end() == 0
    assert [run["clean"] for run in _runs(tmp_path)] == [False, True]


def test_a_computer_that_stood_still_is_no_hang(qapp: QApplication) -> None:
    """As with a laptop that was closed, or a process that was stopped and goes on."""
    silent = [0.0]
    watchdog = Watchdog(
        [SignOfLife("sender", lambda: silent[0], 5.0)],
        ServiceManager({}),
        report=lambda _: None,
        give_up=lambda: None,
        gui_patience_s=50.0,
        parent=qapp,
    )
    now = watchdog._looked
    assert watchdog._missing(now + 1) == ""
    silent[0] = 60.0
    assert watchdog._missing(now + 61) == ""  # nothing ran in between
    assert watchdog._missing(now + 62) == ""
    told = [watchdog._missing(now + seconds) for seconds in range(63, 120, 5)]
    assert "no sign of life of the sender for 60 s" in told[-1]
    watchdog.deleteLater()
