"""Greeted by name, while the visit is written down and TeamUp is told."""

from PySide6.QtGui import QColor

from kiosk.core import screen
from kiosk.ui import words
from kiosk.ui.party_words import greeting
from kiosk.ui.screens.stage import Stage


class CheckingInScreen(Stage):
    """The brand's colour, the name, and a ring that turns."""

    def __init__(self) -> None:
        super().__init__("checkingIn")

    def set_state(
        self, state: screen.CheckingIn | screen.CheckingInParty, policy: words.NamePolicy
    ) -> None:
        """Greet the member, or the several of a family, of `state`."""
        if isinstance(state, screen.CheckingInParty):
            self._greet("people", *greeting(state.parts, policy))
            return
        title, statement = words.checking_in_words(
            words.member_name(state.decision.customer, policy)
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
