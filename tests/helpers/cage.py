"""Programs under cage, the Wayland compositor of a kiosk, on an X server of the test's own."""

import os
import signal
import struct
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

_NOBODY: Final = 65534
_CAN_READ: Final = "+dac_read_search,+dac_override"
_HEADER_WORDS: Final = 25
"""Of a file in the format of `xwd`: big-endian numbers of 32 bits, then the colours' names."""
_COLOUR_BYTES: Final = 12


def in_cage(folder: Path, command: list[str]) -> list[str]:
    """Return the command that runs `command` in cage, which refuses to be root.

    A test that is root runs it as nobody, to whom `folder` is given. The capabilities are for a
    clone in a folder that is root's alone.
    """
    if os.geteuid() != 0:
        return ["cage", "--", *command]
    os.chown(folder, _NOBODY, _NOBODY)
    return [
        "setpriv",
        f"--reuid={_NOBODY}",
        f"--regid={_NOBODY}",
        "--clear-groups",
        f"--inh-caps={_CAN_READ}",
        f"--ambient-caps={_CAN_READ}",
        "cage",
        "--",
        *command,
    ]


@contextmanager
def cage(
    folder: Path, command: list[str], display: str, environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run `command` in cage on the X server `display`; yield cage's process.

    `folder` is its home; what it says goes into `cage.log` there. At the end all of it is killed:
    the cage of Debian 12 does not outlive a SIGTERM, nor tell how its program has ended.
    """
    with (folder / "cage.log").open("wb") as log:
        process = subprocess.Popen(
            in_cage(folder, command),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env={
                **environment,
                "DISPLAY": display,
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
                "WLR_BACKENDS": "x11",
                "WLR_RENDERER": "pixman",
            },
        )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def picture(framebuffer: Path) -> QImage:
    """Return what the X server shows whose framebuffer is that file (`Xvfb -fbdir`)."""
    data = framebuffer.read_bytes()
    header = struct.unpack(f">{_HEADER_WORDS}I", data[: 4 * _HEADER_WORDS])
    size, width, height, bytes_per_line, colours = (header[n] for n in (0, 4, 5, 12, 19))
    pixels = data[size + _COLOUR_BYTES * colours :]
    return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()
