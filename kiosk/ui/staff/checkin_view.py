"""One check-in, opened: its facts, its history, and what staff may do with it."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal

from kiosk.core.checkin.checkin import TABLE, Checkin, CheckinEvent, CheckinState, HistoryEntry
from kiosk.core.errors import IllegalStep, KioskError, UnknownCheckin
from kiosk.core.messages import Message
from kiosk.ui.kit import ButtonKind
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import format_text, join_inline
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.checkin_rows import state_chip
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.dialogs import ActionQuestion
from kiosk.ui.staff.texts import (
    breakable,
    source_text,
    state_explanation,
    state_text,
    time_text,
    translate,
    visit_membership_text,
)

_ERROR_TONES = {CheckinState.REFUSED: Tone.REFUSED, CheckinState.UNANSWERED: Tone.DESK}


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


def actions(state: CheckinState) -> tuple[Action, ...]:
    """Return what staff may do in `state`: exactly what the state table allows them."""
    return tuple(action for action in Action if _EVENTS[action] in TABLE[state])


def action_text(action: Action) -> str:
    """Return the text of the button."""
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
            format_text(
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
            format_text(
                translate("Staff", "{name} will not be checked in, and may scan again."), name=name
            ),
            translate("Staff", "Undo"),
        )
    return None


def action_done_text(action: Action, checkin: Checkin) -> str:
    """Return the message once `action` is done."""
    text = {
        Action.IT_IS_THERE: translate("Staff", "{name}: noted as being in TeamUp."),
        Action.SEND_AGAIN: translate("Staff", "{name}: back in the queue, to be sent again."),
        Action.DISMISS: translate("Staff", "{name}: dismissed."),
        Action.UNDO: translate("Staff", "{name}: undone."),
    }[action]
    return format_text(text, name=checkin.customer_name)


def dismiss_reasons() -> tuple[str, ...]:
    """Return the reasons offered when a check-in is dismissed."""
    return (
        translate("Staff", "Entered in TeamUp by hand"),
        translate("Staff", "Counted twice"),
        translate("Staff", "Did not stay"),
        translate("Staff", "Wrong member"),
    )


def scan_reasons() -> tuple[str, ...]:
    """Return the reasons offered when a pending scan is dismissed."""
    return (
        translate("Staff", "Sorted out at the desk"),
        translate("Staff", "Not a member"),
        translate("Staff", "Not one of our codes"),
        translate("Staff", "Only a test"),
    )


_BUTTONS = {
    Action.IT_IS_THERE: (ButtonKind.GOOD, "check"),
    Action.SEND_AGAIN: (ButtonKind.PRIMARY, "send"),
    Action.DISMISS: (ButtonKind.PLAIN, "cross"),
    Action.UNDO: (ButtonKind.DANGER, "back"),
}


class CheckinView(Detail):
    """Shows a check-in and moves it.

    Signals: `changed()` when it was moved; `done(text)` then, unless the page was cleared;
    `stale(text)` when somebody else had moved it, so that the list is to be read again.
    """

    changed = Signal()
    done = Signal(str)
    stale = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__("checkin")
        self._context = context
        self._checkin: Checkin | None = None

    def show_checkin(self, checkin: Checkin) -> None:
        """Show `checkin`, and its history as soon as it is read."""
        self.clear()
        self._checkin = checkin
        self.set_head(checkin.customer_name, state_chip(checkin.state))
        self._add_facts(checkin)
        for action in actions(checkin.state):
            kind, icon = _BUTTONS[action]
            self.add_action(
                action_text(action),
                name=action.value,
                kind=kind,
                icon=icon,
                on_click=partial(self._ask, action, checkin),
            )
        desk = self._context.desk

        def read() -> tuple[tuple[HistoryEntry, ...], str]:
            recorded_by, _ = desk.outbox.persons([checkin.id]).get(checkin.id, ("", ""))
            return desk.outbox.history(checkin.id), recorded_by

        def add(found: tuple[tuple[HistoryEntry, ...], str]) -> None:
            if self._checkin is checkin:
                entries, recorded_by = found
                if recorded_by:
                    self.add_fact(translate("Staff", "Checked in by"), recorded_by)
                self._add_history(entries)

        self._context.calls.run(read, add, self._failed)

    def moved(self, checkin: Checkin) -> None:
        """Show the new state, if this check-in is the one shown."""
        if self._checkin is not None and self._checkin.id == checkin.id:
            self.show_checkin(checkin)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._checkin = None

    def _add_facts(self, checkin: Checkin) -> None:
        now = self._context.now()
        if checkin.error and checkin.state is not CheckinState.CONFIRMED:
            tone = _ERROR_TONES.get(checkin.state, Tone.PLAIN)
            self.add_fact(translate("Staff", "Problem"), message_text(checkin.error), tone)
        self.add_fact(translate("Staff", "What it means"), state_explanation(checkin.state))
        came = join_inline((time_text(checkin.scanned_at, now), source_text(checkin.source)))
        self.add_fact(translate("Staff", "Came in"), came)
        self.add_fact(translate("Staff", "On"), visit_membership_text(checkin))
        if checkin.attempts:
            self.add_fact(translate("Staff", "Tries to send it"), str(checkin.attempts))
        if checkin.note:
            self.add_fact(translate("Staff", "Note"), message_text(checkin.note))

    def _add_history(self, entries: tuple[HistoryEntry, ...]) -> None:
        if not entries:
            return
        now = self._context.now()
        lines = [
            join_inline(
                (time_text(entry.at, now), state_text(entry.state), _detail_text(entry.detail))
            )
            for entry in entries
        ]
        self.add_fact(translate("Staff", "So far"), "\n".join(lines))

    def _ask(self, action: Action, checkin: Checkin) -> None:
        sheets = self._context.dialogs
        if action is Action.DISMISS:
            title = translate("Staff", "Why is it dismissed?")
            sheets.ask_reason(title, dismiss_reasons(), lambda why: self._do(action, checkin, why))
        elif (asked := question(action, checkin)) is not None:
            sheets.confirm(asked, lambda: self._do(action, checkin), danger=action is Action.UNDO)
        else:
            self._do(action, checkin)

    def _do(self, action: Action, checkin: Checkin, why: str = "") -> None:
        desk, at = self._context.desk, self._context.now()
        work: dict[Action, Callable[[], Checkin]] = {
            Action.IT_IS_THERE: lambda: desk.it_is_there(checkin.id, at=at),
            Action.SEND_AGAIN: lambda: desk.send_again(checkin.id, at=at),
            Action.DISMISS: lambda: desk.dismiss(checkin.id, why=why, at=at),
            Action.UNDO: lambda: desk.cancel(checkin.id, at=at),
        }
        self.set_busy(True)
        self._context.calls.run(
            work[action],
            lambda moved: self.done.emit(action_done_text(action, moved)),
            self._failed,
            anyway=self.changed.emit,
        )

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        if isinstance(error, IllegalStep | UnknownCheckin):
            self.stale.emit(error_text(error))
        else:
            self.notice.show_message(error_text(error), Meaning.REFUSED)


def _detail_text(detail: str) -> str:
    """Return the detail of a history entry; the body of a refusal may be one long word."""
    return message_text(detail) if isinstance(detail, Message) else breakable(detail)
