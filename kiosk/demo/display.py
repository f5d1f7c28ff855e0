"""What the demo needs of the system: a display, a virtual one where there is none, and a clean end.

The signal handlers are for the time before Qt's loop runs: an Xvfb that was started must be ended.
"""

import logging
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import NoReturn

log = logging.getLogger(__name__)

VIRTUAL_SIZE = (1280, 800)
_START_SECONDS = 20
_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def display() -> Iterator[str]:
    """Make sure Qt has something to draw on; yield what it is, for a person to read.

    Yields "" where there is a display (or Qt was told what to use). Otherwise an X server that
    draws into memory is started (Xvfb), and where that is missing Qt's own offscreen platform is
    chosen. Must be entered before the first Qt application object is made.
    """
    if any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        yield ""
        return
    with ExitStack() as stack:
        number = start_xvfb(stack)
        if number is None:
            name, value = "QT_QPA_PLATFORM", "offscreen"
            where = "no display and no Xvfb here: drawing offscreen"
        else:
            name, value = "DISPLAY", f":{number}"
            where = f"no display here: running on a virtual one (:{number})"
        stack.callback(os.environ.pop, name, None)
        os.environ[name] = value
        yield where


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait()


def start_xvfb(stack: ExitStack, size: tuple[int, int] = VIRTUAL_SIZE) -> int | None:
    """Start Xvfb on a free display, to be ended with `stack`; `size` is in pixels.

    Return the display's number, or None when there is no Xvfb or it does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        return None
    width, height = size
    reading, writing = os.pipe()
    # -noreset: the server must outlive the first window, which may be closed and opened again
    options = f"-displayfd {writing} -screen 0 {width}x{height}x24 -noreset -nolisten tcp"
    with signals_deferred():  # an Xvfb that nobody knows of would stay for ever
        process = subprocess.Popen(
            [program, *options.split()],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(_end, process)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()  # ends when the server dies, so this cannot hang
    if not number.isdigit():
        log.warning("Xvfb did not start (exit code %s)", process.wait(_START_SECONDS))
        return None
    return int(number)


@contextmanager
def exit_on_signals() -> Iterator[None]:
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
def signals_deferred() -> Iterator[None]:
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
