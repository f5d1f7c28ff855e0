"""The gym's choices: what the rules do where there is more than one good answer."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Final

from kiosk.core.notes import NotePolicy

ALREADY_CODES: Final = ("already_checked_in", "duplicate_checkin", "checkin_already_exists")
"""TeamUp's short codes that are taken to mean "has a check-in of that day" (it publishes none)."""

ALREADY_WORDS: Final = (
    "already checked in",
    "already checked-in",
    "already has a check-in",
)
"""Words in a refusal that are taken to mean the same; case aside."""


class SeveralMemberships(StrEnum):
    """What to do when more than one membership would do."""

    ASK = "ask"
    BEST = "best"


class NoMembership(StrEnum):
    """What to do when no membership would do."""

    FRONT_DESK = "front_desk"
    ALLOW = "allow"
    BLOCK = "block"


class Unanswered(StrEnum):
    """What to do with a check-in that TeamUp may or may not have."""

    VERIFY = "verify"
    HOLD = "hold"
    RESEND = "resend"


@dataclass(frozen=True, slots=True)
class Policy:
    """The gym's choices. `duplicate_window` is None for "one a day", else a length of time.

    `home_venue_only`: members of another venue see the desk. `families`: one scan may check in a
    family. `already_codes` and `already_words` are how TeamUp refuses a second check-in of a day.
    """

    several_memberships: SeveralMemberships = SeveralMemberships.ASK
    no_membership: NoMembership = NoMembership.FRONT_DESK
    duplicate_window: timedelta | None = None
    unanswered: Unanswered = Unanswered.VERIFY
    answer_deadline_ms: int = 1500
    already_codes: tuple[str, ...] = ALREADY_CODES
    already_words: tuple[str, ...] = ALREADY_WORDS
    home_venue_only: bool = False
    families: bool = True
    notes: NotePolicy = field(default_factory=NotePolicy)
