"""How a visit ended: one layout for every ending, in the colour, sign and words of its meaning."""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QColor

from kiosk.core import screen
from kiosk.ui import words
from kiosk.ui.colour import readable
from kiosk.ui.palette import Meaning
from kiosk.ui.party_words import party_message
from kiosk.ui.screens.confetti import Confetti
from kiosk.ui.screens.stage import Stage

_GOLD: Final = "#ffd166"


class ResultScreen(Stage):
    """Shows a `Result`."""

    def __init__(self) -> None:
        super().__init__("result")
        self._meaning = Meaning.GOOD
        self._visit = 0
        self._thrown = False

    @property
    def meaning(self) -> Meaning:
        """What the screen says at a glance."""
        return self._meaning

    def set_state(
        self, state: screen.Result, policy: words.NamePolicy, limit_ms: int | None
    ) -> None:
        """Show how the visit of `state` ended, for `limit_ms` milliseconds."""
        said = party_message(state, policy) if state.party else words.message(state, policy)
        signal = self.theme.palette.signals[said.meaning]
        ground, ink = QColor(signal.ground), QColor(signal.ink)
        self._meaning = said.meaning
        self.set_colours(ground, ink)
        self.disc.set_sign(said.icon, ink, ground)
        self.title.set_lines(3 if state.customer else 2)  # a name may take more room than a phrase
        self._say(said)
        self.countdown.start(limit_ms)
        self._celebrate(said, state.visit)

    def set_note(self, state: screen.Result, policy: words.NamePolicy) -> None:
        """Show the note of `state` that was found while the result was shown; all else stays."""
        said = words.message(state, policy)
        self._say(said)
        self._celebrate(said, state.visit)

    def _say(self, said: words.Message) -> None:
        self.set_words(
            said.title,
            said.statement,
            detail=said.detail,
            note=said.note,
            advice=said.advice,
            note_icon=said.note_icon,
            festive=said.festive,
        )

    def _celebrate(self, said: words.Message, visit: int) -> None:
        """Come in with a motion, and once for a visit with what is thrown up."""
        again, self._visit = visit == self._visit, visit
        thrown, self._thrown = again and self._thrown, said.festive
        if not again or said.festive != thrown:
            self.arrive(self._burst() if said.festive else None)

    def _burst(self) -> Confetti:
        """Return confetti in white, gold and the gym's colour, as it can be seen on the ground."""
        ground = self.ground.name()
        accent = readable(self.theme.palette.brand, ground, ratio=2.0)
        return Confetti(tuple(QColor(colour) for colour in ("#ffffff", _GOLD, accent)))


def only_noted(before: screen.State, after: screen.Result) -> bool:
    """Tell whether nothing but the note is new, and it is new."""
    same = isinstance(before, screen.Result) and before == replace(after, note=before.note)
    return same and before != after
