"""SIGTERM and SIGINT before Qt's loop can be asked to end."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def unwinding_on_signals() -> Iterator[None]:
    """Let the first SIGTERM or SIGINT raise `SystemExit` (128 + its number), as a shell counts.

    So the context managers inside are left in order, and what they started is ended. A later
    signal is ignored, lest it interrupt the tidying. At the end the handlers from before are back.
    Only in the main thread.
    """

    def unwind(number: int, _frame: FrameType | None) -> NoReturn:
        for each in _SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    before = [(number, signal.signal(number, unwind)) for number in _SIGNALS]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextmanager
def signals_held() -> Iterator[None]:
    """Put off SIGTERM and SIGINT until the block is over, for what must not be half done.

    By handlers, not by a mask: a process started inside would inherit a mask.
    """
    held: list[int] = []
    before = [
        (number, signal.signal(number, lambda came, _frame: held.append(came)))
        for number in _SIGNALS
    ]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        if held:
            signal.raise_signal(held[0])
