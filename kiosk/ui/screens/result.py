"""How a visit ended: one layout for every ending, in the colour, sign and words of its meaning."""

from typing import Final

from PySide6.QtGui import QColor

from kiosk.core import screen
from kiosk.ui import words
from kiosk.ui.colour import readable
from kiosk.ui.palette import Meaning
from kiosk.ui.screens.confetti import Confetti
from kiosk.ui.screens.stage import Stage

_GOLD: Final = "#ffd166"


class ResultScreen(Stage):
    """Shows a `Result`."""

    def __init__(self) -> None:
        super().__init__("result")
        self._meaning = Meaning.GOOD
        self._visit = 0

    @property
    def meaning(self) -> Meaning:
        """What the screen says at a glance."""
        return self._meaning

    def set_state(
        self, state: screen.Result, policy: words.NamePolicy, limit_ms: int | None
    ) -> None:
        """Show how the visit of `state` ended, for `limit_ms` milliseconds."""
        said = words.message(state, policy)
        signal = self.theme.palette.signals[said.meaning]
        ground, ink = QColor(signal.ground), QColor(signal.ink)
        self._meaning = said.meaning
        self.set_colours(ground, ink)
        self.disc.set_sign(said.icon, ink, ground)
        self.title.set_lines(3 if state.customer else 2)  # a name may take more room than a phrase
        self.set_words(
            said.title,
            said.statement,
            detail=said.detail,
            note=said.note,
            advice=said.advice,
            note_icon=said.note_icon,
            festive=said.festive,
        )
        self.countdown.start(limit_ms)
        again, self._visit = state.visit == self._visit, state.visit
        if not (again and said.festive):  # what was thrown up is still on its way down
            self.arrive(self._burst() if said.festive else None)

    def _burst(self) -> Confetti:
        """Return confetti in white, gold and the gym's colour, as it can be seen on the ground."""
        ground = self.ground.name()
        accent = readable(self.theme.palette.brand, ground, ratio=2.0)
        return Confetti(tuple(QColor(colour) for colour in ("#ffffff", _GOLD, accent)))
