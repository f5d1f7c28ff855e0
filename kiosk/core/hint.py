"""What a member can do so that the camera sees the code."""

from enum import StrEnum


class Hint(StrEnum):
    """Why a code that is held up is not read yet."""

    DARK = "dark"
    BRIGHT = "bright"
    """The light of a phone drowns the code."""
    GLARE = "glare"
    """A lamp is reflected in it."""
    BLURRED = "blurred"
    FAR = "far"
    CUT_OFF = "cut_off"
