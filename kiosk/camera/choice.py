"""Which of several cameras to use; pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Words in the names of cameras, as makers, drivers and v4l2loopback give them (seen, not
# documented). An infrared camera is for logging in by face; a virtual one shows what another
# program makes up.
_BUILT_IN = re.compile(r"integrated|built-?in|internal|facetime|front camera|rear camera", re.I)
_LAST_RESORT = re.compile(r"\bir\b|infrared|virtual|dummy|loopback", re.I)


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """One camera that is plugged in: `id` is the system's (as "/dev/video0"), `name` its own."""

    id: str
    name: str


def preference(camera: CameraChoice) -> int:
    """Return how far down the list "auto" puts it: 0 one on a cable, 1 built in, 2 infrared or
    virtual. Who plugs a camera into a computer that has one built in wants it to be used.
    """
    if _LAST_RESORT.search(camera.name):
        return 2
    return 1 if _BUILT_IN.search(camera.name) else 0


def by_preference(cameras: Sequence[CameraChoice]) -> list[CameraChoice]:
    """Return the cameras as "auto" tries them; of equal ones the system's first comes first."""
    return sorted(cameras, key=preference)


def named(device: str, cameras: Sequence[CameraChoice]) -> CameraChoice | None:
    """Return the camera that `camera.device` means: its id or name, or a part of the name, in any
    case; None when it is not there.
    """
    wanted = device.casefold()
    for camera in cameras:
        if wanted in (camera.id.casefold(), camera.name.casefold()):
            return camera
    return next((camera for camera in cameras if wanted in camera.name.casefold()), None)
