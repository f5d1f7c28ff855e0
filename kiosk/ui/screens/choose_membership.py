"""Several memberships would do: on which does the visit go?"""

from typing import Final

from kiosk.core import screen
from kiosk.core.members import MembershipKind
from kiosk.ui import words
from kiosk.ui.isolation import filled
from kiosk.ui.screens.chooser import Choice, Chooser

_ICONS: Final = {
    MembershipKind.RECURRING: "refresh",
    MembershipKind.PACK: "ticket",
    MembershipKind.PREPAID: "calendar",
    MembershipKind.OTHER: "card",
}


class ChooseMembershipScreen(Chooser):
    """A card for each membership."""

    def __init__(self) -> None:
        super().__init__("chooseMembership", "ticket")

    def set_state(
        self, state: screen.ChoosingMembership, policy: words.NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask the member of `state` which membership to use."""
        name = words.member_name(state.customer, policy)
        title = filled(self.tr("Hello, {name}!"), name=name) if name else self.tr("Hello!")
        choices = [
            Choice(option, option.name, words.membership_words(option), _ICONS[option.kind])
            for option in state.options
        ]
        self.ask(title, self.tr("Which membership would you like to use?"), choices, limit_ms)
