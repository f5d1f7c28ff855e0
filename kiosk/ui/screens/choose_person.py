"""Several people fit the code, such as a family with one e-mail address: who is here?"""

from kiosk.core import screen
from kiosk.ui import words
from kiosk.ui.screens.chooser import Choice, Chooser


class ChoosePersonScreen(Chooser):
    """A card for each person."""

    def __init__(self) -> None:
        super().__init__("choosePerson", "people")

    def set_state(
        self, state: screen.ChoosingPerson, policy: words.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask who of `state` is here."""
        choices = [
            Choice(person, words.choice_name(person, policy), "", "person")
            for person in state.people
        ]
        self.ask(self.tr("Who is here today?"), self.tr("Touch your name"), choices, limit_ms)
