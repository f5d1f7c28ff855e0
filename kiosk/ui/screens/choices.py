"""The three screens on which something is chosen, as one part of the window."""

from PySide6.QtCore import QObject, Signal

from kiosk.core import screen
from kiosk.ui.screens.choose_family import ChooseFamilyScreen
from kiosk.ui.screens.choose_membership import ChooseMembershipScreen
from kiosk.ui.screens.choose_person import ChoosePersonScreen
from kiosk.ui.screens.chooser import Chooser
from kiosk.ui.words import NamePolicy

Choosing = screen.ChoosingPerson | screen.ChoosingFamily | screen.ChoosingMembership


class Choices(QObject):
    """Which of several: people of a code, members of a family, memberships.

    Signals: `person_picked(Customer)`, `membership_picked(Membership)`; while a family is asked who
    is here, `relative_touched(Customer)` and `party_confirmed()`; `left()` for the way back.
    """

    person_picked = Signal(object)
    membership_picked = Signal(object)
    relative_touched = Signal(object)
    party_confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.person = ChoosePersonScreen()
        self.family = ChooseFamilyScreen()
        self.membership = ChooseMembershipScreen()
        self.screens: tuple[Chooser, ...] = (self.person, self.family, self.membership)
        self.person.picked.connect(self.person_picked)
        self.membership.picked.connect(self.membership_picked)
        self.family.touched.connect(self.relative_touched)
        self.family.confirmed.connect(self.party_confirmed)
        for chooser in self.screens:
            chooser.left.connect(self.left)

    def set_state(self, state: Choosing, policy: NamePolicy, limit_ms: int | None) -> Chooser:
        """Ask what `state` asks, and return the screen that does."""
        match state:
            case screen.ChoosingPerson():
                self.person.set_state(state, policy, limit_ms)
                return self.person
            case screen.ChoosingFamily():
                self.family.set_state(state, policy, limit_ms)
                return self.family
            case screen.ChoosingMembership():
                self.membership.set_state(state, policy, limit_ms)
                return self.membership
