"""One code stands for a family: who of it is here? Several may be marked at once."""

from PySide6.QtCore import Signal

from kiosk.core import screen
from kiosk.core.members import CustomerId
from kiosk.core.rules import Relative
from kiosk.ui import words
from kiosk.ui.kit import Kind, SnugButton
from kiosk.ui.party_words import check_in_words, standing_words
from kiosk.ui.screens.chooser import Choice, ChoiceCard, Chooser
from kiosk.ui.screens.family_card import FamilyCard


class ChooseFamilyScreen(Chooser):
    """A card for each of the family, and a button that checks in whoever is marked.

    Signals: `touched(Customer)` when a card is touched; `confirmed()`.
    """

    touched = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__("chooseFamily", "people")
        self._asked: tuple[int, tuple[Relative, ...]] = (0, ())
        self._marked: frozenset[CustomerId] = frozenset()
        self.confirm = SnugButton(
            check_in_words(0),
            name="chooseFamily_confirm",
            kind=Kind.PRIMARY,
            icon="check",
            on_click=self.confirmed.emit,
        )
        self.add_to_foot(self.confirm)

    def set_state(
        self, state: screen.ChoosingFamily, policy: words.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask who of `state` is here, or show who has just been marked."""
        self._marked = state.picked
        asked = (state.visit, state.relatives)
        if asked != self._asked or not self.isVisible():
            self._asked = asked
            choices = [
                Choice(
                    relative,
                    words.choice_name(relative.customer, policy),
                    standing_words(relative),
                    "person",
                )
                for relative in state.relatives
            ]
            hint = self.tr("Touch everybody who is here")
            self.ask(self.tr("Who is here today?"), hint, choices, limit_ms)
        else:
            self.countdown.start(limit_ms)
        self.confirm.set_words(check_in_words(len(state.picked)))
        self.confirm.setEnabled(bool(state.picked))
        self._mark()

    def turn(self, by: int) -> None:
        """Show another page, marked as it was."""
        super().turn(by)
        self._mark()

    def make_card(self, choice: Choice, name: str) -> ChoiceCard:
        """Return a card that can be marked, or that says why not."""
        relative = choice.value
        assert isinstance(relative, Relative)
        card = FamilyCard(choice, name=name, pickable=relative.way_in is not None)
        card.clicked.connect(lambda: self.touched.emit(relative.customer))
        return card

    def _mark(self) -> None:
        for card in self.cards:
            if isinstance(card, FamilyCard) and isinstance(card.choice.value, Relative):
                card.set_picked(card.choice.value.customer.id in self._marked)
