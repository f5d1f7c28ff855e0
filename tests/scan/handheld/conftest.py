"""Nothing of a scanner is left running after a test."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.scan.handheld.serial import THREAD_NAME
from tests.helpers.patience import PATIENCE_S


def reading_threads() -> int:
    """Return how many threads that read a device are running; Qt tells the system their name."""
    names = []
    for task in Path("/proc/self/task").glob("*/comm"):
        with suppress(OSError):  # it has just ended
            names.append(task.read_text().strip())
    return names.count(THREAD_NAME)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    yield
    # The system forgets a thread a moment after it has ended.
    until = time.monotonic() + PATIENCE_S
    while reading_threads() and time.monotonic() < until:
        os.sched_yield()
    assert reading_threads() == 0
