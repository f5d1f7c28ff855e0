"""The screens at the end of a visit: checking in, then its result in the colour of its meaning."""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QColor

from kiosk.core.screen import states
from kiosk.ui.kit.palette import Meaning, readable
from kiosk.ui.member import texts
from kiosk.ui.member.message_layout import Confetti, MessageLayout
from kiosk.ui.member.texts import group_checking_in_text, group_message

_GOLD: Final = "#ffd166"


class ResultScreen(MessageLayout):
    """Shows a `Result`."""

    def __init__(self) -> None:
        super().__init__("result")
        self._meaning = Meaning.GOOD
        self._visit = 0
        self._celebrated = False

    @property
    def meaning(self) -> Meaning:
        """What the screen says at a glance."""
        return self._meaning

    def set_state(
        self, state: states.Result, policy: texts.NamePolicy, limit_ms: int | None
    ) -> None:
        """Show how the visit of `state` ended, for `limit_ms` milliseconds."""
        message = (
            group_message(state, policy) if state.group else texts.member_message(state, policy)
        )
        signal = self.theme.palette.signals[message.meaning]
        ground, ink = QColor(signal.ground), QColor(signal.ink)
        self._meaning = message.meaning
        self.set_colours(ground, ink)
        self.disc.set_icon(message.icon, ink, ground)
        self.title.set_lines(3 if state.customer else 2)  # a name may take more room than a phrase
        self._show_texts(message)
        self.countdown.start(limit_ms)
        self._celebrate(message, state.visit)

    def set_note(self, state: states.Result, policy: texts.NamePolicy) -> None:
        """Show the note of `state`, found while the result is shown; all else stays."""
        message = texts.member_message(state, policy)
        self._show_texts(message)
        self._celebrate(message, state.visit)

    def _show_texts(self, message: texts.MemberMessage) -> None:
        self.set_texts(
            message.title,
            message.statement,
            detail=message.detail,
            note=message.note,
            advice=message.advice,
            note_icon=message.note_icon,
            festive=message.festive,
        )

    def _celebrate(self, message: texts.MemberMessage, visit: int) -> None:
        """Animate the entrance, once for a visit with confetti."""
        again, self._visit = visit == self._visit, visit
        celebrated, self._celebrated = again and self._celebrated, message.festive
        if not again or message.festive != celebrated:
            self.arrive(self._burst() if message.festive else None)

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
            self._greet("people", *group_checking_in_text(state.members, policy))
            return
        title, statement = texts.checking_in_text(
            texts.member_name(state.decision.customer, policy)
        )
        membership = state.decision.membership
        self._greet("person", title, statement, membership.name if membership else "")

    def _greet(self, icon: str, title: str, statement: str, detail: str = "") -> None:
        colours = self.theme.palette
        ground, ink = QColor(colours.brand), QColor(colours.brand_ink)
        self.set_colours(ground, ink)
        self.disc.set_icon(icon, ink, ground, busy=True)
        self.set_texts(title, statement, detail=detail)
        self.countdown.start(None)
