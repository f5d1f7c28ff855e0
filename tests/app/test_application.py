"""Qt around the kiosk: set-up, signals of the system, the log, and a clean end."""

import logging
import os
import signal
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.application import RESTART, SignalShutdown, application, run_kiosk
from kiosk.app.kiosk import Kiosk
from kiosk.app.log_files import log_to
from kiosk.core.errors import KioskError, StoreError
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.window import KioskWindow
from tests.helpers.front_door import settings_at
from tests.helpers.kiosk_process import KioskProcess, queue, run_command, write_config
from tests.helpers.notify_socket import NotifySocket
from tests.helpers.silent_resolver import environment

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.usefixtures("as_it_was"),
]


def test_there_is_one_application(qapp: QApplication) -> None:
    assert application() is qapp
    assert application(offscreen_without_display=True) is qapp


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_loop(number: signal.Signals, qapp: QApplication) -> None:
    timer = SignalShutdown(qapp)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), number))
    assert qapp.exec() == 0
    timer.stop()


def test_the_log_goes_to_a_file_that_is_made_when_needed(tmp_path: Path) -> None:
    log_to(tmp_path / "data")
    file = tmp_path / "data" / "kiosk.log"
    assert not file.exists()
    logging.getLogger("kiosk.test").info("hello")
    assert "INFO kiosk.test: hello" in file.read_text(encoding="utf-8")
    log_to(None)
    logging.getLogger("kiosk.test").info("to the terminal alone")
    assert "terminal" not in file.read_text(encoding="utf-8")


@pytest.mark.expects_warnings
def test_no_address_of_a_member_gets_into_the_log(tmp_path: Path) -> None:
    log_to(tmp_path)
    log = logging.getLogger("kiosk.test")
    log.info("sync failed: TeamUp says: %s", "No customer <ana.silva+gym@example.org>, ask her.")
    try:
        raise ValueError("input_value='ben@example.org'")
    except ValueError:
        log.exception("a question failed for check-in %s", "01a2-7f")
    text = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "No customer <…@…>, ask her." in text
    assert "ValueError: input_value='…@…'" in text
    assert "check-in 01a2-7f" in text
    assert "example" not in text


def test_a_data_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StoreError, match="choose another place"):
        log_to(tmp_path / "data")


def test_without_a_display_the_kiosk_says_so(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_at(simulator, tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(KioskError, match="There is no display here"):
        run_kiosk(settings, windowed=True)


@pytest.mark.parametrize("windowed", [True, False])
def test_it_runs_until_the_system_ends_it(
    windowed: bool, simulator: Simulator, tmp_path: Path
) -> None:
    looks: list[tuple[bool, int]] = []

    def look_and_end() -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        looks.extend((w.isFullScreen(), w.width()) for w in _windows() if w.isVisible())

    for _ in range(2):  # the second time shows that the first let the folder go
        QTimer.singleShot(0, look_and_end)
        assert run_kiosk(settings_at(simulator, tmp_path), windowed=windowed) == 0
    assert [full for full, _ in looks] == [not windowed] * 2
    assert not windowed or {width for _, width in looks} == {1280}
    assert not any(thread.name.startswith("sender") for thread in threading.enumerate())
    for window in _windows():
        assert not window.isVisible()
        window.deleteLater()


def test_the_systems_end_during_a_restart_is_an_end(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Kiosk.stop

    def stop_and_be_ended(kiosk: Kiosk) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        stop(kiosk)

    for ended, code in ((stop, RESTART), (stop_and_be_ended, 0)):
        monkeypatch.setattr(Kiosk, "stop", ended)
        QTimer.singleShot(0, lambda: QApplication.exit(RESTART))
        assert run_kiosk(settings_at(simulator, tmp_path), windowed=True) == code
    for window in _windows():
        window.deleteLater()


@pytest.mark.parametrize(("code", "last"), [(RESTART, "STATUS=Restarting."), (0, "STATUS=Ending.")])
def test_a_restart_is_no_end_of_the_service(
    code: int, last: str, simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with NotifySocket(tmp_path) as notified:
        for name, value in notified.environment.items():
            monkeypatch.setenv(name, value)
        QTimer.singleShot(0, lambda: QApplication.exit(code))
        assert run_kiosk(settings_at(simulator, tmp_path), windowed=True) == code
        said = notified.read()
    assert ("STOPPING=1" in said) is (code == 0)
    assert said[-1] == last
    for window in _windows():
        window.deleteLater()


def _windows() -> list[KioskWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, KioskWindow)]


def test_a_process_ends_cleanly_while_a_request_is_under_way(
    simulator: Simulator, gym: Gym, tmp_path: Path
) -> None:
    fifo = tmp_path / "scanner"
    os.mkfifo(fifo)
    config = write_config(tmp_path, simulator, scanner={"serial": str(fifo), "keyboard": False})
    with KioskProcess(config) as kiosk:
        kiosk.wait_until(lambda: "directory synced" in kiosk.log, "it knew the members")
        simulator.faults.add("slow", seconds=1.0)
        with fifo.open("w") as port:
            port.write(gym.character("regular").card + "\n")
        kiosk.wait_until(lambda: bool(simulator.checkins), "the request was there")
        assert kiosk.end() == 0
    assert "Traceback" not in kiosk.log
    assert len(simulator.checkins) == 1


def test_a_process_ends_while_the_resolver_is_silent(
    simulator: Simulator, gym: Gym, tmp_path: Path
) -> None:
    """It never answers, so a lookup that is waited for would keep the kiosk from ending."""
    fifo = tmp_path / "scanner"
    os.mkfifo(fifo)
    port = simulator.base_url.rpartition(":")[2]
    config = write_config(
        tmp_path,
        simulator,
        teamup={"base_url": f"http://localhost:{port}"},
        scanner={"serial": str(fifo), "keyboard": False},
    )
    switch = tmp_path / "silent"
    with KioskProcess(config, environment(tmp_path, "localhost", switch=switch)) as kiosk:
        kiosk.wait_until(lambda: "directory synced" in kiosk.log, "it knew the members")
        assert kiosk.end() == 0
        # From its start nothing is known of where TeamUp is.
        switch.touch()
        kiosk.start()
        with fifo.open("w") as scanner:
            scanner.write(gym.character("regular").card + "\n")
        kiosk.wait_until(lambda: len(queue(config)) == 1, "the visit was written down")
        kiosk.wait_until(lambda: "The venue could not be asked for" in kiosk.log, "it had tried")
        assert kiosk.end() == 0
    assert "Traceback" not in kiosk.log
    assert [one["state"] for one in queue(config)] == ["recorded"]
    assert not simulator.checkins


def test_a_command_does_not_wait_for_a_silent_resolver(
    simulator: Simulator, tmp_path: Path
) -> None:
    port = simulator.base_url.rpartition(":")[2]
    config = write_config(tmp_path, simulator, teamup={"base_url": f"http://localhost:{port}"})
    ran = run_command(
        "sync", "--config", str(config), environment=environment(tmp_path, "localhost")
    )
    assert ran.returncode == 1
    assert "TeamUp cannot be reached: no connection in time (localhost)." in ran.stderr
