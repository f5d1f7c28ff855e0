"""When to try again to open a camera that failed, and how fast the pictures of one come."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.core.backoff import Backoff

SHARE_OF_TIME: Final = 0.05
"""How much of the time may go into opening cameras. One that hangs in the kernel (up to five
seconds for each command, with USB cameras) holds up the screen while Qt waits for it."""

_FRAMES_COUNTED: Final = 30
_FEWEST_COUNTED: Final = 5


class Retries:
    """The waits between tries: those of `backoff`, without jitter.

    They are longer where a try itself takes long, so that `SHARE_OF_TIME` is kept.
    """

    def __init__(self, backoff: Backoff) -> None:
        self._backoff = backoff
        self._failures = 0
        self._spent = 0.0
        self._since: float | None = None

    def reset(self) -> None:
        """Begin with the first wait again."""
        self._failures = 0
        self._spent = 0.0

    @contextmanager
    def spending(self) -> Iterator[None]:
        """Count the time in this context, as spent since the last wait."""
        self._since = time.monotonic()
        try:
            yield
        finally:
            self._spent += time.monotonic() - self._since
            self._since = None

    def next_wait(self) -> float:
        """Return how long to wait now, in seconds."""
        spent = self._spent + (0 if self._since is None else time.monotonic() - self._since)
        wait = max(self._backoff.plain(self._failures), spent / SHARE_OF_TIME)
        self._failures += 1
        self._spent = 0.0
        return wait


class Arrivals:
    """When the last frames arrived. True once there was one."""

    def __init__(self) -> None:
        self._at: deque[float] = deque(maxlen=_FRAMES_COUNTED)

    def __bool__(self) -> bool:
        return bool(self._at)

    def note(self, at: float) -> None:
        """Note one frame, by `time.monotonic()`."""
        self._at.append(at)

    def clear(self) -> None:
        """Forget all."""
        self._at.clear()

    @property
    def rate(self) -> float:
        """How many came in a second lately; 0 while too few have come to tell."""
        if len(self._at) < _FEWEST_COUNTED:
            return 0.0
        return (len(self._at) - 1) / max(self._at[-1] - self._at[0], 1e-3)
