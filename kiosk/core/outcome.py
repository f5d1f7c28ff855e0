"""How a visit can end, as the member sees it, and what can come of telling TeamUp."""

from enum import StrEnum


class Outcome(StrEnum):
    """How a visit ended, as the member sees it."""

    WELCOME = "welcome"
    """TeamUp has confirmed it."""
    SAVED = "saved"
    """Safely written down; TeamUp will be told."""
    ALREADY_IN = "already_in"
    FRONT_DESK = "front_desk"
    REFUSED = "refused"
    """TeamUp (or the gym's policy) said no."""
    KEPT = "kept"
    """Not known here, and TeamUp cannot be asked: kept for the desk."""
    UNKNOWN = "unknown"
    TROUBLE = "trouble"
    """The kiosk could not write the visit down."""


class Answer(StrEnum):
    """What came of telling TeamUp."""

    CONFIRMED = "confirmed"
    ALREADY_THERE = "already_there"
    """TeamUp refused it because it has a visit of that day, recorded by somebody else."""
    REFUSED = "refused"
    LATER = "later"


OUTCOMES = {
    Answer.CONFIRMED: Outcome.WELCOME,
    Answer.ALREADY_THERE: Outcome.ALREADY_IN,
    Answer.REFUSED: Outcome.REFUSED,
    Answer.LATER: Outcome.SAVED,
}
"""What each answer means for the member."""
