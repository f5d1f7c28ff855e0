"""Cycles go on the GUI thread, and nowhere else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.gui_thread_gc import CycleCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[CycleCollector]:
    assert qtbot is not None  # there is an application
    collector = CycleCollector()
    yield collector
    collector.stop()


class Knot:
    """Part of a cycle; tells on which thread it ended."""

    def __init__(self, ended_on: list[int]) -> None:
        self._itself, self._ended_on = self, ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.get_ident())


def test_no_other_thread_collects_and_this_one_does(
    qtbot: QtBot, collector: CycleCollector
) -> None:
    ended_on: list[int] = []
    collector.start()

    def litter() -> None:
        for _ in range(20_000):
            Knot(ended_on)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert ended_on == []
    qtbot.waitUntil(lambda: len(ended_on) == 20_000)
    assert set(ended_on) == {threading.get_ident()}


@pytest.mark.parametrize("was_on", [True, False])
def test_the_end_leaves_things_as_they_were(collector: CycleCollector, was_on: bool) -> None:
    before = gc.isenabled()
    try:
        gc.enable() if was_on else gc.disable()
        collector.start()
        assert not gc.isenabled()
        collector.stop()
        assert gc.isenabled() is was_on
    finally:
        gc.enable() if before else gc.disable()
