"""Focus and exposure, put to what suits a reader of codes, where the camera lets itself be told.

Qt 6.11 cannot be used for it: on Linux `QCamera.setExposureMode` switches to manual whatever it is
asked for, `setFocusMode(FocusModeAuto)` does nothing as that is what it starts from, and the limits
of the focus end up as those of the exposure (found by setting them on a camera that writes them
down; docs/camera.md).
"""

import logging
from contextlib import suppress
from typing import Final

from kiosk.camera import v4l2

log = logging.getLogger(__name__)

FOCUS_AUTO: Final = 0x009A090C
EXPOSURE_AUTO: Final = 0x009A0901
EXPOSURE_AUTO_PRIORITY: Final = 0x009A0903

_MANUAL: Final = 1  # V4L2_EXPOSURE_MANUAL
_APERTURE_PRIORITY: Final = 3  # V4L2_EXPOSURE_APERTURE_PRIORITY: how USB cameras call "automatic"
_AUTO: Final = 0  # V4L2_EXPOSURE_AUTO


def suit_codes(node: str) -> tuple[str, ...]:
    """Switch the camera at `node` to automatic focus and exposure at a steady frame rate.

    Returns what was changed, for the log: another program may have left the camera in manual focus,
    and many cameras answer the dark with five long, blurred pictures a second. What the camera does
    not offer or refuses is left alone; never raises.
    """
    changed = []
    with suppress(OSError), v4l2.opened(node) as file:
        for what, control, value in (
            ("automatic focus", FOCUS_AUTO, 1),
            ("automatic exposure", EXPOSURE_AUTO, _automatic(file)),
            ("steady frame rate", EXPOSURE_AUTO_PRIORITY, 0),
        ):
            allowed = v4l2.control_range(file, control)
            if value is None or allowed is None or value not in allowed:
                continue
            with suppress(OSError):
                if v4l2.get_control(file, control) != value:
                    v4l2.set_control(file, control, value)
                    changed.append(what)
    if changed:
        log.info("camera %s set to %s", node, ", ".join(changed))
    return tuple(changed)


def _automatic(file: int) -> int | None:
    """Return the automatic exposure to switch to; None where it is automatic of some kind."""
    try:
        if v4l2.get_control(file, EXPOSURE_AUTO) != _MANUAL:
            return None
    except OSError:
        return None
    allowed = v4l2.control_range(file, EXPOSURE_AUTO)
    return _APERTURE_PRIORITY if allowed and _APERTURE_PRIORITY in allowed else _AUTO
