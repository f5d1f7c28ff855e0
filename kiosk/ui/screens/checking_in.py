"""Greeted by name, while the visit is written down and TeamUp is told."""

from PySide6.QtGui import QColor

from kiosk.core import screen
from kiosk.ui import words
from kiosk.ui.screens.stage import Stage


class CheckingInScreen(Stage):
    """The brand's colour, the name, and a ring that turns."""

    def __init__(self) -> None:
        super().__init__("checkingIn")

    def set_state(self, state: screen.CheckingIn, policy: words.NamePolicy) -> None:
        """Greet the member of `state`."""
        colours = self.theme.palette
        ground, ink = QColor(colours.brand), QColor(colours.brand_ink)
        title, statement = words.checking_in_words(
            words.member_name(state.decision.customer, policy)
        )
        self.set_colours(ground, ink)
        self.disc.set_sign("person", ink, ground, busy=True)
        membership = state.decision.membership
        self.set_words(title, statement, detail=membership.name if membership else "")
        self.countdown.start(None)
