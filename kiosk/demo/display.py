"""A virtual display for machines without one."""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger(__name__)

VIRTUAL_SIZE = (1280, 800)
_START_SECONDS = 20


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
    server = _start_xvfb()
    if server is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            yield "no display and no Xvfb here: drawing offscreen"
        finally:
            del os.environ["QT_QPA_PLATFORM"]
        return
    process, number = server
    os.environ["DISPLAY"] = f":{number}"
    try:
        yield f"no display here: running on a virtual one (:{number})"
    finally:
        del os.environ["DISPLAY"]
        process.terminate()
        process.wait()


def _start_xvfb() -> tuple[subprocess.Popen[str], int] | None:
    """Start Xvfb on a free display; return it and the number, or None when it cannot be had."""
    program = shutil.which("Xvfb")
    if program is None:
        return None
    width, height = VIRTUAL_SIZE
    reading, writing = os.pipe()
    # -noreset: the server must outlive the first window, which may be closed and opened again
    options = f"-displayfd {writing} -screen 0 {width}x{height}x24 -noreset -nolisten tcp"
    process = subprocess.Popen(
        [program, *options.split()],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()  # ends when the server dies, so this cannot hang
    if not number.isdigit():
        log.warning("Xvfb did not start (exit code %s)", process.wait(_START_SECONDS))
        return None
    return process, int(number)
