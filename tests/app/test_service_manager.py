"""What the service manager is told, read from a socket as it has one."""

import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.service_manager import ServiceManager
from kiosk.simulator.server import Simulator
from tests.helpers.kiosk_process import KioskProcess, write_config
from tests.helpers.notify_socket import NotifySocket


@pytest.fixture
def notified(tmp_path: Path) -> Iterator[NotifySocket]:
    with NotifySocket(tmp_path) as made:
        yield made


def test_what_is_said_arrives(notified: NotifySocket) -> None:
    manager = ServiceManager({**notified.environment, "WATCHDOG_USEC": "20000000"})
    assert manager.watchdog_s == 20
    manager.starting()
    manager.ready()
    manager.status("Ready.\n  WATCHDOG=trigger")
    manager.status("Ready. WATCHDOG=trigger")
    manager.stopping()
    assert notified.read() == [
        "STATUS=Starting.",
        "READY=1",
        "WATCHDOG_USEC=20000000",
        "WATCHDOG=1",
        "STATUS=Ready. WATCHDOG=trigger",  # in one line, or it would be an order
        "STOPPING=1",
        "STATUS=Ending.",
    ]
    manager.ready()  # painted once more while it ends
    assert notified.read() == []


def test_a_restart_may_take_its_time(notified: NotifySocket) -> None:
    manager = ServiceManager({**notified.environment, "WATCHDOG_USEC": "20000000"})
    manager.restarting()
    assert notified.read() == ["WATCHDOG_USEC=120000000", "WATCHDOG=1", "STATUS=Restarting."]


def test_an_abstract_socket_is_told_too() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        name = f"turnstile-test-{os.getpid()}"
        listening.bind(f"\0{name}")
        manager = ServiceManager({"NOTIFY_SOCKET": f"@{name}"})
        manager.ready()
        assert listening.recv(100) == b"READY=1"
        manager.close()


def test_without_a_service_manager_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", refuse)
    manager = ServiceManager({"WATCHDOG_USEC": "20000000"})
    assert manager.watchdog_s is None
    for say in (manager.starting, manager.ready, manager.alive, manager.stopping):
        say()


@pytest.mark.parametrize("usec", ["", "0", "-5", "soon", "²", "1e6"])
def test_a_watchdog_without_a_time_is_none(usec: str, notified: NotifySocket) -> None:
    manager = ServiceManager({**notified.environment, "WATCHDOG_USEC": usec})
    assert manager.watchdog_s is None
    manager.alive()
    assert notified.read() == []
    manager.close()


def test_the_sign_of_life_is_wanted_of_this_process_or_one_it_comes_from(
    notified: NotifySocket,
) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        for process, wanted in (
            (os.getpid(), True),
            (os.getppid(), True),  # cage, which starts the kiosk
            (other.pid, False),  # a variable that was inherited by mistake
        ):
            manager = ServiceManager(
                {
                    **notified.environment,
                    "WATCHDOG_USEC": "1000000",
                    "WATCHDOG_PID": str(process),
                }
            )
            assert (manager.watchdog_s is not None) is wanted
            manager.close()
        other.communicate(b"\n")


@pytest.mark.expects_warnings
@pytest.mark.parametrize("name", ["{folder}/nobody", "vsock:2:1234"])
def test_who_does_not_listen_is_told_of_once(
    name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    manager = ServiceManager({"NOTIFY_SOCKET": name.format(folder=tmp_path)})
    manager.ready()
    manager.ready()
    assert [r.levelno for r in caplog.records] == [logging.WARNING]
    manager.close()


def test_a_full_socket_holds_nothing_up(notified: NotifySocket, caplog: object) -> None:
    del caplog
    manager = ServiceManager(notified.environment)
    logging.disable()
    try:
        for _ in range(2000):  # nobody reads meanwhile
            manager.ready()
    finally:
        logging.disable(logging.NOTSET)
    assert 0 < len(notified.read()) < 2000
    manager.close()


def test_a_kiosk_says_when_it_is_ready_that_it_lives_and_that_it_ends(
    simulator: Simulator, tmp_path: Path, notified: NotifySocket
) -> None:
    environment = {
        **os.environ,
        **notified.environment,
        "WATCHDOG_USEC": "200000",
        "WATCHDOG_PID": str(os.getpid()),
    }
    said: list[str] = []

    def lives() -> bool:
        said.extend(notified.read())
        return said.count("WATCHDOG=1") > 4

    with KioskProcess(write_config(tmp_path, simulator), environment) as kiosk:
        kiosk.wait_until(lives, "it lived")
        assert kiosk.end() == 0
    said += notified.read()
    once = [line for line in said if line != "WATCHDOG=1"]
    assert once == [
        "STATUS=Starting.",
        "READY=1",
        "WATCHDOG_USEC=200000",
        "STATUS=Ready.",
        "STOPPING=1",
        "STATUS=Ending.",
    ]
    assert said.index("READY=1") < len(said) - 1 - said[::-1].index("WATCHDOG=1")
