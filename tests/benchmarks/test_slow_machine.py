"""What the slow machine's benchmark does to a process, on folders and signals that are not real."""

import os
import signal
import threading
from pathlib import Path
from typing import cast

import pytest

from tests.benchmarks import slow_machine
from tests.benchmarks.slow_machine import Figures, row, slowed

PID = 4711


class Turns:
    """Stands in for the event that ends it: comes after some waits, none of which takes time."""

    def __init__(self, count: int) -> None:
        self.left = count
        self.waits: list[float] = []

    def wait(self, seconds: float) -> bool:
        self.waits.append(round(seconds, 3))
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("count", range(6))
def test_a_process_that_is_stopped_always_goes_on_in_the_end(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[int] = []
    monkeypatch.setattr(os, "kill", lambda _pid, number: sent.append(number))
    turns = Turns(count)
    slow_machine._stop_and_go(PID, 0.25, cast("threading.Event", turns))
    assert sent == [signal.SIGSTOP, signal.SIGCONT] * (len(sent) // 2)
    assert set(turns.waits[::2]) == {0.01}
    assert set(turns.waits[1::2]) <= {0.03}


@pytest.mark.parametrize(
    ("parent", "limits"),
    [
        ("", {"cpu.max": "5000 20000"}),
        ("cpu", {"cpu.cfs_period_us": "20000", "cpu.cfs_quota_us": "5000"}),
    ],
)
def test_a_control_group_is_made_where_there_are_any(
    parent: str, limits: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow_machine, "_GROUPS", tmp_path)
    home = tmp_path / parent
    home.mkdir(exist_ok=True)
    (home / "cgroup.procs").write_text("")
    group, told = slow_machine._control_group(0.25)
    assert group is not None
    assert group.parent == home
    assert {file.name: file.read_text() for file in group.iterdir()} == limits
    assert list(limits)[-1] in told


def test_without_control_groups_it_is_stopped_and_continued(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow_machine, "_GROUPS", tmp_path)
    done: list[int] = []
    monkeypatch.setattr(slow_machine, "_stop_and_go", lambda pid, *_: done.append(pid))
    with slowed(PID, 0.25) as how:
        assert how == "being stopped and continued"
    assert done == [PID]


def test_what_was_not_read_counts_in_no_time() -> None:
    figures = Figures(14.96, 50.2, 25.1, [10.0, None, 20.0, 30.0], [None], [0.0, 5.0, 60.0])
    assert row(figures) == [
        "15.0", "50 %", "25 %", "3 of 4", "20, 30", "0 of 1", "", "5, 60, 60",
    ]  # fmt: skip
