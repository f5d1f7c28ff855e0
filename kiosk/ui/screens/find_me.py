"""The screens of *Find me*: the name, which of several it is, and the second fact."""

from PySide6.QtCore import QObject, Signal

from kiosk.core import screen
from kiosk.core.find_me import LEAST_LETTERS, Hit, letters_in
from kiosk.core.second_fact import SecondFact
from kiosk.ui import find_me_words as words
from kiosk.ui.kit import NamePad, PinPad, TextField
from kiosk.ui.kit.name_pad import ACCENTED, ADDRESS, PLAIN
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.chooser import Choice, Chooser
from kiosk.ui.screens.typing import TypingScreen
from kiosk.ui.words import NamePolicy


class FindNameScreen(TypingScreen):
    """Asks for the name."""

    def __init__(self) -> None:
        super().__init__(
            "findName",
            "search",
            field=TextField("", name="findName_field"),
            pad=NamePad(PLAIN, ACCENTED, icon="search"),
            enough=lambda text: letters_in(text) >= LEAST_LETTERS,
        )
        self._visit = -1

    def field_words(self) -> str:
        """See `TypingScreen`."""
        return words.field_words(None)

    def set_state(self, state: screen.FindingName, limit_ms: int | None) -> None:
        """Ask anew for a new visit; else go on."""
        if state.visit != self._visit:
            self.forget()
            self._visit = state.visit
        self.say(*words.name_words(), state, limit_ms)


class ProveScreen(TypingScreen):
    """Asks for the second fact, of the kind this gym has chosen."""

    def __init__(self, fact: SecondFact) -> None:
        address = fact is SecondFact.EMAIL
        self._fact = fact
        super().__init__(
            "proveFact",
            "person",
            field=TextField("", name="proveFact_field", secret=not address),
            pad=NamePad(ADDRESS, icon="check", spaces=False) if address else PinPad(),
            enough=bool if address else lambda text: len(text) == 4,
        )
        if not address:
            self.field.setMaxLength(4)
        self._of: tuple[int, Hit] | None = None

    def field_words(self) -> str:
        """See `TypingScreen`."""
        return words.field_words(self._fact)

    def set_state(self, state: screen.ProvingFact, limit_ms: int | None) -> None:
        """Ask for the fact; digits that were wrong are cleared, an address can be corrected."""
        if self._of != (state.visit, state.hit) or (
            state.trouble and self._fact is not SecondFact.EMAIL
        ):
            self.forget()
            self._of = state.visit, state.hit
        self.say(*words.fact_words(self._fact), state, limit_ms)


class PickNameScreen(Chooser):
    """A card for each name that fits, such as "Ana M."."""

    def __init__(self) -> None:
        super().__init__("pickName", "people")

    def set_state(
        self, state: screen.PickingName, policy: NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask which of `state` it is."""
        choices = [Choice(hit, words.hit_words(hit, policy), "", "person") for hit in state.hits]
        self.ask(*words.picking_words(), choices, limit_ms)


class FindMeScreens(QObject):
    """The three screens and what happens on them.

    Signals: `left()` for the way out, `happened(Event)` for the screen's table.
    """

    left = Signal()
    happened = Signal(object)

    def __init__(self, fact: SecondFact, parent: QObject) -> None:
        super().__init__(parent)
        self.name = FindNameScreen()
        self.pick = PickNameScreen()
        self.prove = ProveScreen(fact)
        self.screens: tuple[Screen, ...] = (self.name, self.pick, self.prove)
        send = self.happened.emit
        self.name.left.connect(self.left)
        self.name.given.connect(lambda text: send(screen.NameGiven(text)))
        self.pick.picked.connect(lambda hit: send(screen.NamePicked(hit)))
        self.prove.given.connect(lambda text: send(screen.FactGiven(text)))
        for each in (self.pick, self.prove):
            each.left.connect(lambda: send(screen.SteppedBack()))
        for typing in (self.name, self.prove):
            typing.touched_key.connect(lambda: send(screen.KeyTouched()))

    def set_state(
        self,
        state: screen.FindingName | screen.PickingName | screen.ProvingFact,
        policy: NamePolicy,
        limit_ms: int | None,
    ) -> Screen:
        """Prepare the screen of `state`, and return it."""
        match state:
            case screen.FindingName():
                self.name.set_state(state, limit_ms)
                return self.name
            case screen.PickingName():
                self.pick.set_state(state, policy, limit_ms)
                return self.pick
            case screen.ProvingFact():
                self.prove.set_state(state, limit_ms)
                return self.prove

    def forget(self) -> None:
        """Forget what was typed."""
        self.name.forget()
        self.prove.forget()
