"""How a visit ended: one layout for every ending, in the colour, sign and words of its meaning.

Greeted by name, while the visit is written down and TeamUp is told.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QColor

from kiosk.core.screen import states
from kiosk.ui.kit.palette import Meaning, readable
from kiosk.ui.member import texts
from kiosk.ui.member.message_layout import Confetti, MessageLayout
from kiosk.ui.member.texts import greeting, group_message

_GOLD: Final = "#ffd166"


class ResultScreen(MessageLayout):
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
        self, state: states.Result, policy: texts.NamePolicy, limit_ms: int | None
    ) -> None:
        """Show how the visit of `state` ended, for `limit_ms` milliseconds."""
        said = group_message(state, policy) if state.party else texts.member_message(state, policy)
        signal = self.theme.palette.signals[said.meaning]
        ground, ink = QColor(signal.ground), QColor(signal.ink)
        self._meaning = said.meaning
        self.set_colours(ground, ink)
        self.disc.set_sign(said.icon, ink, ground)
        self.title.set_lines(3 if state.customer else 2)  # a name may take more room than a phrase
        self._say(said)
        self.countdown.start(limit_ms)
        self._celebrate(said, state.visit)

    def set_note(self, state: states.Result, policy: texts.NamePolicy) -> None:
        """Show the note of `state` that was found while the result was shown; all else stays."""
        said = texts.member_message(state, policy)
        self._say(said)
        self._celebrate(said, state.visit)

    def _say(self, said: texts.MemberMessage) -> None:
        self.set_words(
            said.title,
            said.statement,
            detail=said.detail,
            note=said.note,
            advice=said.advice,
            note_icon=said.note_icon,
            festive=said.festive,
        )

    def _celebrate(self, said: texts.MemberMessage, visit: int) -> None:
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


def only_noted(before: states.ScreenState, after: states.Result) -> bool:
    """Tell whether nothing but the note is new, and it is new."""
    same = isinstance(before, states.Result) and before == replace(after, note=before.note)
    return same and before != after


class CheckingInScreen(MessageLayout):
    """The brand's colour, the name, and a ring that turns."""

    def __init__(self) -> None:
        super().__init__("checkingIn")

    def set_state(
        self, state: states.CheckingIn | states.CheckingInGroup, policy: texts.NamePolicy
    ) -> None:
        """Greet the member, or the several of a family, of `state`."""
        if isinstance(state, states.CheckingInGroup):
            self._greet("people", *greeting(state.parts, policy))
            return
        title, statement = texts.checking_in_words(
            texts.member_name(state.decision.customer, policy)
        )
        membership = state.decision.membership
        self._greet("person", title, statement, membership.name if membership else "")

    def _greet(self, icon: str, title: str, statement: str, detail: str = "") -> None:
        colours = self.theme.palette
        ground, ink = QColor(colours.brand), QColor(colours.brand_ink)
        self.set_colours(ground, ink)
        self.disc.set_sign(icon, ink, ground, busy=True)
        self.set_words(title, statement, detail=detail)
        self.countdown.start(None)
