"""The texts of *Find me*. A wrong name and a wrong fact get the same answer."""

import math

from PySide6.QtCore import QCoreApplication

from kiosk.core.identification.find_me import FindMeTrouble, NameHit, SecondFact
from kiosk.core.screen import states
from kiosk.core.text import initial
from kiosk.ui.member.texts import NamePolicy


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("FindMe", text, None, count)


def name_question() -> tuple[str, str]:
    """Return the question for the name, and its hint."""
    return _tr("What is your name?"), _tr("Type at least three letters of your name.")


def pick_name_question() -> tuple[str, str]:
    """Return the question when several names fit, and its hint."""
    return _tr("Which one is you?"), _tr("Touch your name")


def hit_name(hit: NameHit, policy: NamePolicy) -> str:
    """Return a name as it may be shown: "Ana M.", or initials alone where no name may show."""
    first = hit.first_name if policy is not NamePolicy.NONE else f"{initial(hit.first_name)}."
    return f"{first} {hit.initial}." if hit.initial else first


def second_fact_question(fact: SecondFact) -> tuple[str, str]:
    """Return the question for the second fact, and its hint."""
    match fact:
        case SecondFact.EMAIL:
            return (
                _tr("What is your email?"),
                _tr("Type the part before the @, so that we know it is you."),
            )
        case SecondFact.PHONE:
            return (
                _tr("What is your phone number?"),
                _tr("Type the last four digits, so that we know it is you."),
            )
        case SecondFact.BIRTHDAY:
            return (
                _tr("When is your birthday?"),
                _tr("Type day and month as four digits, such as 2403 for 24 March."),
            )


def field_label(fact: SecondFact | None) -> str:
    """Return what a field is for: the name (None), or a second fact."""
    match fact:
        case None:
            return _tr("Your name")
        case SecondFact.EMAIL:
            return _tr("The part before the @")
        case SecondFact.PHONE:
            return _tr("Last four digits")
        case SecondFact.BIRTHDAY:
            return _tr("Day and month")


def find_me_error_text(state: states.FindMeName | states.FindMeFact) -> str:
    """Return what went wrong and what to do; empty when nothing did."""
    match state.trouble:
        case None:
            return ""
        case FindMeTrouble.MORE:
            return _tr("Please type more of your name.")
        case FindMeTrouble.MISSED:
            return _tr("We could not find you that way. Try once more, or ask at the desk.")
        case FindMeTrouble.TOO_SOON:
            seconds = max(1, math.ceil(state.wait_s))
            return _tr("Too many tries. Try again in %n second(s), or ask at the desk.", seconds)


def searching_text() -> str:
    """Return what is said while something is looked for."""
    return _tr("One moment…")


def find_me_button_text() -> str:
    """Return what the button on the ready screen says."""
    return _tr("No code? Find me")
