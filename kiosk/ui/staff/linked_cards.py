"""The cards linked to a member at this kiosk, each with a way to unlink it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.ports import LinkedCard
from kiosk.ui.isolation import filled
from kiosk.ui.kit import Button, Card, IconLabel, Kind
from kiosk.ui.moments import day_text
from kiosk.ui.palette import Tone
from kiosk.ui.staff.steps import Question
from kiosk.ui.staff.words import translate


def card_row(card: LinkedCard, on_unlink: Callable[[], None]) -> Card:
    """Return a line that names a linked card, with a button beside it."""
    words = filled(
        translate("Staff", "Card {number}, linked here on {day}"),
        number=card.number,
        day=day_text(card.linked_at.date()),
    )
    box = Card(padding=20)
    line = QHBoxLayout()
    line.addWidget(IconLabel("card", words, tone=Tone.MUTED, wrap=True), 1)
    button = Button(
        translate("Staff", "Unlink"),
        name=f"unlink_{card.number}",
        kind=Kind.QUIET,
        on_click=on_unlink,
    )
    spoken = filled(translate("Staff", "Unlink card {number}"), number=card.number)
    button.setAccessibleName(spoken)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    box.body.addLayout(line)
    return box


def link_question(number: str, name: str) -> Question:
    """Return what is asked before a card is linked."""
    text = translate("Staff", "From now on, the card {number} checks {name} in at this kiosk.")
    return Question(
        filled(translate("Staff", "Link this card to {name}?"), name=name),
        filled(text, number=number, name=name),
        translate("Staff", "Link the card"),
    )


def unlink_question(card: LinkedCard, name: str) -> Question:
    """Return what is asked before a card is unlinked."""
    if card.in_teamup:
        text = translate(
            "Staff",
            "It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.",
        )
    else:
        text = translate("Staff", "It no longer checks {name} in.")
    return Question(
        filled(translate("Staff", "Unlink card {number}?"), number=card.number),
        filled(text, name=name),
        translate("Staff", "Unlink"),
    )
