"""A demo that is ended before anybody saw it leaves no process and no folder behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.demo.display import exit_on_signals, signals_deferred
from tests.helpers.patience import PATIENCE_S

SIGNALS = (signal.SIGTERM, signal.SIGINT)


@pytest.fixture(autouse=True)
def _same_handlers() -> Iterator[None]:
    before = [signal.getsignal(number) for number in SIGNALS]
    yield
    after = [signal.getsignal(number) for number in SIGNALS]
    for number, handler in zip(SIGNALS, before, strict=True):
        signal.signal(number, handler)
    assert after == before


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_unwinds(number: signal.Signals) -> None:
    tidied = []

    @exit_on_signals()
    def work() -> None:
        try:
            signal.raise_signal(number)
        finally:
            signal.raise_signal(signal.SIGTERM)  # a second one does not disturb
            tidied.append(True)

    with pytest.raises(SystemExit) as ended:
        work()
    assert ended.value.code == 128 + number
    assert tidied == [True]


def test_without_a_signal_nothing_happens() -> None:
    with exit_on_signals(), signals_deferred():
        pass


def test_what_must_not_be_half_done_is_done_first() -> None:
    done = []

    @exit_on_signals()
    def work() -> None:
        with signals_deferred():
            signal.raise_signal(signal.SIGTERM)
            done.append("all")
        done.append("too much")

    with pytest.raises(SystemExit):
        work()
    assert done == ["all"]


def belonging_to(folder: Path) -> dict[int, str]:
    """The living processes whose folder for temporary files is `folder`, by the system's list."""
    wanted = f"TMPDIR={folder}".encode()
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (process / "environ").read_bytes().split(b"\0"):
                found[int(process.name)] = (process / "comm").read_text().strip()
        except OSError:
            continue  # somebody else's, or gone meanwhile
    return found


def after(seconds: float) -> Callable[[Path], bool]:
    """Say yes once so many seconds have gone by."""
    began = time.monotonic()
    return lambda _folder: time.monotonic() - began > seconds


def xvfb_is_there(folder: Path) -> bool:
    return "Xvfb" in belonging_to(folder).values()


def data_is_there(folder: Path) -> bool:
    return any(folder.glob("turnstile-*/kiosk.sqlite3"))


@pytest.mark.parametrize(
    ("wait", "number"),
    [
        (lambda: after(0.7), signal.SIGTERM),
        (lambda: after(1.5), signal.SIGTERM),
        (lambda: xvfb_is_there, signal.SIGTERM),
        (lambda: xvfb_is_there, signal.SIGINT),
        (lambda: data_is_there, signal.SIGTERM),
    ],
    ids=["0.7 s", "1.5 s", "Xvfb", "Xvfb, interrupted", "data"],
)
def test_a_demo_that_is_ended_early_leaves_nothing(
    wait: Callable[[], Callable[[Path], bool]], number: signal.Signals, tmp_path: Path
) -> None:
    environment = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    demo = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "demo", "--members", "20"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment | {"TMPDIR": str(tmp_path)},
    )
    try:
        is_time, give_up = wait(), after(60)
        while not is_time(tmp_path):
            assert demo.poll() is None
            assert not give_up(tmp_path)
            time.sleep(0.01)
        demo.send_signal(number)
        said, _ = demo.communicate(timeout=PATIENCE_S)
    finally:
        demo.kill()  # does nothing when it has ended
    assert demo.returncode != 0
    assert "Traceback" not in said
    assert belonging_to(tmp_path) == {}
    assert not list(tmp_path.glob("turnstile-*/kiosk.sqlite3"))
    left = [file for folder in tmp_path.glob("turnstile-*") for file in folder.iterdir()]
    assert all(file.suffix == ".png" for file in left)  # screenshots are there to be looked at
