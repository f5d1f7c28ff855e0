"""The few calls to Linux's camera interface that Qt does not offer, or not reliably.

Whether a camera is taken, why its stream does not start, and its focus and exposure. By hand,
because no maintained Python library wraps them. Numbers and layouts are those of
`linux/videodev2.h` (documented; on computers of 64 bits, as the kiosk's all are).

Qt 6.11 cannot be used for focus and exposure: on Linux `QCamera.setExposureMode` switches to manual
whatever it is asked for, `setFocusMode(FocusModeAuto)` does nothing as that is what it starts from,
and the limits of the focus end up as those of the exposure (found by setting them on a camera that
writes them down; docs/camera.md).
"""

import errno
import fcntl
import logging
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

_REQUEST_BUFFERS: Final = 0xC0145608
_QUERY_CONTROL: Final = 0xC0445624
_GET_CONTROL: Final = 0xC008561B
_SET_CONTROL: Final = 0xC008561C
_QUEUE: Final = 0xC058560F
_STREAM_ON: Final = 0x40045612

_CAPTURE: Final = 1  # V4L2_BUF_TYPE_VIDEO_CAPTURE
_MAPPED: Final = 1  # V4L2_MEMORY_MMAP
_BUFFERS: Final = struct.Struct("=IIIIB3x")  # count, type, memory, capabilities, flags
_BUFFER: Final = struct.Struct("=II52xI24x")  # index, type, memory
_CONTROL: Final = struct.Struct("=Ii")  # id, value
_QUERY: Final = struct.Struct("=II32siiiiI8x")  # id, type, name, least, most, step, usual, flags
_DISABLED: Final = 0x1 | 0x4  # V4L2_CTRL_FLAG_DISABLED, _READ_ONLY

FOCUS_AUTO: Final = 0x009A090C
EXPOSURE_AUTO: Final = 0x009A0901
EXPOSURE_AUTO_PRIORITY: Final = 0x009A0903

_MANUAL: Final = 1  # V4L2_EXPOSURE_MANUAL
_APERTURE_PRIORITY: Final = 3  # V4L2_EXPOSURE_APERTURE_PRIORITY: how USB cameras call "automatic"
_AUTO: Final = 0  # V4L2_EXPOSURE_AUTO


@contextmanager
def open_node(node: str) -> Iterator[int]:
    """Give the descriptor of the camera at `node` (as "/dev/video0"); raise `OSError` if it may not
    be opened. Several may have a camera open; only one gets its pictures.
    """
    file = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield file
    finally:
        os.close(file)


def camera_nodes() -> list[str]:
    """Return the paths of all camera nodes, also of those that may not be opened."""
    return sorted(str(path) for path in Path("/dev").glob("video[0-9]*"))


def is_taken(file: int) -> bool:
    """Return whether another program gets the pictures of this camera.

    Asks for no buffers at all, which changes nothing and is refused to all but who has them.
    """
    return _errno(file, _REQUEST_BUFFERS, _BUFFERS.pack(0, _CAPTURE, _MAPPED, 0, 0)) == errno.EBUSY


def start_error(file: int) -> int:
    """Start the stream as a reader of pictures would; return the error number, 0 if it starts.

    The stream ends when the descriptor is closed.
    """
    failed = _errno(file, _REQUEST_BUFFERS, _BUFFERS.pack(2, _CAPTURE, _MAPPED, 0, 0))
    for index in range(2):
        failed = failed or _errno(file, _QUEUE, _BUFFER.pack(index, _CAPTURE, _MAPPED))
    return failed or _errno(file, _STREAM_ON, struct.pack("=i", _CAPTURE))


def control_range(file: int, control: int) -> range | None:
    """Return the values that a control takes; None where the camera has none that can be set."""
    query = bytearray(_QUERY.size)
    struct.pack_into("=I", query, 0, control)
    try:
        fcntl.ioctl(file, _QUERY_CONTROL, query)
    except OSError:
        return None
    _, _, _, least, most, _, _, flags = _QUERY.unpack(query)
    return None if flags & _DISABLED else range(least, most + 1)


def get_control(file: int, control: int) -> int:
    """Return the value of a control. Raises `OSError` when there is none."""
    value = bytearray(_CONTROL.pack(control, 0))
    fcntl.ioctl(file, _GET_CONTROL, value)
    return int(_CONTROL.unpack(value)[1])


def set_control(file: int, control: int, value: int) -> None:
    """Set a control. Raises `OSError` when the camera refuses the value."""
    fcntl.ioctl(file, _SET_CONTROL, _CONTROL.pack(control, value))


def _errno(file: int, request: int, argument: bytes) -> int:
    try:
        fcntl.ioctl(file, request, bytearray(argument))
    except OSError as error:
        return error.errno or errno.EIO
    return 0


def set_automatic_controls(node: str) -> tuple[str, ...]:
    """Switch the camera at `node` to automatic focus and exposure at a steady frame rate.

    Returns what was changed, for the log: another program may have left the camera in manual focus,
    and many cameras answer the dark with five long, blurred pictures a second. What the camera does
    not offer or refuses is left alone; never raises.
    """
    changed = []
    with suppress(OSError), open_node(node) as file:
        for what, control, value in (
            ("automatic focus", FOCUS_AUTO, 1),
            ("automatic exposure", EXPOSURE_AUTO, _automatic(file)),
            ("steady frame rate", EXPOSURE_AUTO_PRIORITY, 0),
        ):
            allowed = control_range(file, control)
            if value is None or allowed is None or value not in allowed:
                continue
            with suppress(OSError):
                if get_control(file, control) != value:
                    set_control(file, control, value)
                    changed.append(what)
    if changed:
        log.info("camera %s set to %s", node, ", ".join(changed))
    return tuple(changed)


def _automatic(file: int) -> int | None:
    """Return the automatic exposure to switch to; None where it is automatic of some kind."""
    try:
        if get_control(file, EXPOSURE_AUTO) != _MANUAL:
            return None
    except OSError:
        return None
    allowed = control_range(file, EXPOSURE_AUTO)
    return _APERTURE_PRIORITY if allowed and _APERTURE_PRIORITY in allowed else _AUTO
