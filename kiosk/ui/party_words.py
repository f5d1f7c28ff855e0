"""What the kiosk says to several of a family at once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.core import rules, screen
from kiosk.core.members import Customer
from kiosk.core.party import Part
from kiosk.ui.isolation import isolated
from kiosk.ui.palette import ICONS, Meaning
from kiosk.ui.words import Message, NamePolicy, choice_name, clock_time

_MEANINGS: Final = {
    screen.Outcome.WELCOME: Meaning.GOOD,
    screen.Outcome.SAVED: Meaning.SAVED,
    screen.Outcome.ALREADY_IN: Meaning.NOTE,
    screen.Outcome.REFUSED: Meaning.REFUSED,
}


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("words", text, "", number)


def names(people: Sequence[Customer], policy: NamePolicy) -> str:
    """Return the names of `people` as a list in the language of the screen."""
    return QLocale().createSeparatedList([isolated(choice_name(who, policy)) for who in people])


def greeting(parts: Sequence[Part], policy: NamePolicy) -> tuple[str, str]:
    """Return the title and the statement while a party is written down."""
    return names([part.customer for part in parts], policy), _tr("Checking you all in")


def party_message(result: screen.Result, policy: NamePolicy) -> Message:
    """Return the words for the end of the visit of a party."""
    there = [part.customer for part in result.party if part.is_in]
    others = [part.customer for part in result.party if not part.is_in]
    meaning = _MEANINGS.get(result.outcome, Meaning.DESK)
    title = names(there or others, policy)
    if not there:
        return Message(meaning, ICONS[meaning], title, _tr("Please see the front desk together"))
    already = meaning is Meaning.NOTE
    statement = _tr("All of you are in already") if already else _tr("Checked in")
    advice = ""
    if others:
        advice = _tr("{names}: please see the front desk").format(names=names(others, policy))
    elif meaning is Meaning.SAVED:
        statement = _tr("All of you are in")
        advice = _tr("We'll confirm it as soon as the network is back.")
    return Message(meaning, ICONS[meaning], title, statement, advice=advice)


def standing_words(relative: rules.Relative) -> str:
    """Return the second line of one of a family: nothing against them, or why not to be picked.

    Never the reason: the family and whoever stands behind it read along.
    """
    match relative.decision:
        case rules.AlreadyIn(_, since):
            return _tr("Already in at {time}").format(time=clock_time(since))
        case rules.FrontDesk():
            return _tr("Please see the front desk")
        case _:
            return ""


def check_in_words(count: int) -> str:
    """Return what the button says that checks in `count` people."""
    return _tr("Check in %n", count) if count else _tr("Check in")
