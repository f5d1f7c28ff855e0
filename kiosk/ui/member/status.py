"""The status of the camera and of the kiosk, as the ready screen shows it."""

from dataclasses import dataclass
from enum import StrEnum


class CameraStatus(StrEnum):
    """What there is to see of the camera."""

    LIVE = "live"
    STARTING = "starting"
    LOST = "lost"
    """It should be there, and gives no frames."""
    NONE = "none"
    """The gym uses hand scanners only."""


@dataclass(frozen=True, slots=True)
class KioskStatus:
    """The state of the kiosk as a whole.

    `online` is None until TeamUp was asked for the first time. `waiting` counts check-ins not yet
    sent. `banner` is a message staff should see (empty: none). `sync_fraction` is how much of
    the members' directory is here, 0 to 1, or None when nothing is being fetched. `scanner_lost`:
    there should be a hand scanner on a serial line, and it is not.
    Raises `ValueError` when `waiting` or `sync_fraction` is out of range.
    """

    gym_name: str = ""
    online: bool | None = None
    waiting: int = 0
    banner: str = ""
    directory_ready: bool = True
    sync_fraction: float | None = None
    scanner_lost: bool = False

    def __post_init__(self) -> None:
        if self.waiting < 0:
            raise ValueError("waiting cannot be negative")
        if self.sync_fraction is not None and not 0 <= self.sync_fraction <= 1:
            raise ValueError("sync_fraction is between 0 and 1")
