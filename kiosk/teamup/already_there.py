"""Is the customer checked in already? What a refusal says of it."""

from dataclasses import dataclass

from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.policy import ALREADY_CODES, ALREADY_WORDS


@dataclass(frozen=True, slots=True)
class AlreadyThere:
    """Tells a refusal because of an earlier check-in on that day from other refusals.

    TeamUp publishes neither status nor code of it, so both codes and words can be configured;
    both are looked for in the body, case aside.
    """

    codes: frozenset[str] = frozenset(ALREADY_CODES)
    words: tuple[str, ...] = ALREADY_WORDS

    def __call__(self, error: TeamUpError) -> bool:
        """Tell whether TeamUp refused because the customer is already checked in."""
        if not isinstance(error, Refused):
            return False
        body = error.body.lower()
        told = any(word.lower() in body for word in (*self.codes, *self.words) if word)
        return told or error.code in self.codes
