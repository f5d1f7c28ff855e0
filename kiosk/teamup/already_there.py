"""Is the customer checked in already? What a refusal says of it."""

from dataclasses import dataclass
from typing import Final

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
        return error.code in self.codes or self.told_by(error.body)

    def told_by(self, body: str) -> bool:
        """Tell whether the body of a refusal names one of the codes or words."""
        text = body.lower()
        return any(word.lower() in text for word in (*self.codes, *self.words) if word)


is_already_there: Final = AlreadyThere()
"""The usual codes and words."""
