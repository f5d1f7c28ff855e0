"""What staff may do with a check-in, by its state."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.checkin.checkin import TABLE, Checkin, CheckinEvent, CheckinState
from kiosk.ui.language.formats import filled
from kiosk.ui.staff.wording import translate


class Action(StrEnum):
    """A button under a check-in."""

    IT_IS_THERE = "it_is_there"
    SEND_AGAIN = "send_again"
    DISMISS = "dismiss"
    UNDO = "undo"


_EVENTS = {
    Action.IT_IS_THERE: CheckinEvent.VERIFIED,
    Action.SEND_AGAIN: CheckinEvent.RESEND,
    Action.DISMISS: CheckinEvent.DISMISS,
    Action.UNDO: CheckinEvent.CANCEL,
}


@dataclass(frozen=True, slots=True)
class ActionQuestion:
    """What is asked before an action that cannot be taken back."""

    title: str
    text: str
    yes: str


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    """One of several answers to a question; `key` names its button."""

    key: str
    words: str
    danger: bool = False


def actions(state: CheckinState) -> tuple[Action, ...]:
    """Return what staff may do in `state`: exactly what the state table allows them."""
    return tuple(action for action in Action if _EVENTS[action] in TABLE[state])


def action_word(action: Action) -> str:
    """Return the words on the button."""
    return {
        Action.IT_IS_THERE: translate("Staff", "It's there"),
        Action.SEND_AGAIN: translate("Staff", "Send again"),
        Action.DISMISS: translate("Staff", "Dismiss"),
        Action.UNDO: translate("Staff", "Undo"),
    }[action]


def question(action: Action, checkin: Checkin) -> ActionQuestion | None:
    """Return what to ask first, or None when the action may simply be done."""
    name = checkin.customer_name
    if action is Action.SEND_AGAIN and checkin.state is CheckinState.UNANSWERED:
        return ActionQuestion(
            translate("Staff", "Send it again?"),
            filled(
                translate(
                    "Staff",
                    "TeamUp may already have this check-in of {name}. Look there first: sent "
                    "again, the visit could count twice.",
                ),
                name=name,
            ),
            translate("Staff", "Send again"),
        )
    if action is Action.UNDO:
        return ActionQuestion(
            translate("Staff", "Undo this check-in?"),
            filled(
                translate("Staff", "{name} will not be checked in, and may scan again."), name=name
            ),
            translate("Staff", "Undo"),
        )
    return None


def done_sentence(action: Action, checkin: Checkin) -> str:
    """Return what to say once `action` is done."""
    text = {
        Action.IT_IS_THERE: translate("Staff", "{name}: noted as being in TeamUp."),
        Action.SEND_AGAIN: translate("Staff", "{name}: back in the queue, to be sent again."),
        Action.DISMISS: translate("Staff", "{name}: dismissed."),
        Action.UNDO: translate("Staff", "{name}: undone."),
    }[action]
    return filled(text, name=checkin.customer_name)


def dismiss_reasons() -> tuple[str, ...]:
    """Return the reasons one touch away when a check-in is dismissed."""
    return (
        translate("Staff", "Entered in TeamUp by hand"),
        translate("Staff", "Counted twice"),
        translate("Staff", "Did not stay"),
        translate("Staff", "Wrong member"),
    )


def scan_reasons() -> tuple[str, ...]:
    """Return the reasons one touch away when a kept scan is dismissed."""
    return (
        translate("Staff", "Sorted out at the desk"),
        translate("Staff", "Not a member"),
        translate("Staff", "Not one of our codes"),
        translate("Staff", "Only a test"),
    )
