"""Nothing of a scanner is left running after a test."""

import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    yield
    assert not [one for one in threading.enumerate() if one.name == "serial-scanner"]
