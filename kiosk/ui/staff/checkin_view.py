"""One check-in, opened: its facts, its history, and what staff may do with it.

Check-ins and kept scans as rows of a list.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal

from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState, HistoryEntry
from kiosk.core.errors import IllegalStep, KioskError, UnknownCheckin
from kiosk.core.messages import Message
from kiosk.core.ports import PendingScan
from kiosk.ui.kit import Kind
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import beside
from kiosk.ui.language.language import error_words, in_words
from kiosk.ui.staff.actions import (
    Action,
    action_word,
    actions,
    dismiss_reasons,
    done_sentence,
    question,
)
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.lists import Chip, ListItem
from kiosk.ui.staff.wording import (
    breakable,
    short_code,
    source_word,
    state_sentence,
    state_word,
    time_text,
    translate,
    visit_on,
)

SCAN_KEY = "scan:"
NEEDS_STAFF = frozenset({CheckinState.REFUSED, CheckinState.UNANSWERED})
"""States that stay as they are until somebody does something."""


def state_chip(state: CheckinState) -> Chip:
    """Return a state as colour, icon and word."""
    tone, icon = _STATE_LOOKS[state]
    return Chip(state_word(state), tone, icon)


_STATE_LOOKS: Final = {
    CheckinState.RECORDED: (Tone.NOTE, "clock"),
    CheckinState.SENDING: (Tone.BRAND, "send"),
    CheckinState.CONFIRMED: (Tone.GOOD, "check"),
    CheckinState.REFUSED: (Tone.REFUSED, "stop"),
    CheckinState.UNANSWERED: (Tone.DESK, "question"),
    CheckinState.DISMISSED: (Tone.MUTED, "cross"),
    CheckinState.CANCELLED: (Tone.MUTED, "back"),
}


def arrival_row(checkin: Checkin, now: datetime) -> ListItem:
    """Return a line of today's arrivals."""
    return ListItem(
        key=checkin.id,
        title=checkin.customer_name,
        detail=beside((visit_on(checkin), source_word(checkin.source))),
        lead=time_text(checkin.scanned_at, now),
        chip=state_chip(checkin.state),
    )


def queue_row(checkin: Checkin, now: datetime) -> ListItem:
    """Return a line of the queue: what went wrong is told where there is something to tell."""
    told = [in_words(checkin.error) or visit_on(checkin)]
    if checkin.attempts:
        told.append(translate("Staff", "Tries: {count}").format(count=checkin.attempts))
    return ListItem(
        key=checkin.id,
        title=checkin.customer_name,
        detail=beside(reversed(told)),
        lead=time_text(checkin.scanned_at, now),
        chip=state_chip(checkin.state),
    )


def needs_staff(scan: PendingScan, now: datetime) -> bool:
    """Whether a kept scan has waited for its member long enough to be looked at by a person."""
    return now - scan.scanned_at >= timedelta(days=1)


def scan_row(scan: PendingScan, now: datetime) -> ListItem:
    """Return a line for a code nobody could be found for."""
    told = (
        translate("Staff", "Nobody was found for a day: choose the member, or dismiss it")
        if needs_staff(scan, now)
        else translate("Staff", "Nobody known under this code, it is tried again by itself")
    )
    return ListItem(
        key=f"{SCAN_KEY}{scan.id}",
        title=short_code(scan.code),
        detail=beside((told, source_word(scan.code.source))),
        lead=time_text(scan.scanned_at, now),
        chip=Chip(translate("Staff", "Kept scan"), Tone.DESK, "scanner"),
    )


def queue_rows(
    checkins: Iterable[Checkin], scans: Iterable[PendingScan], now: datetime
) -> tuple[ListItem, ...]:
    """Return the queue as shown: what needs staff, then kept scans, then what goes by itself."""
    listed = [checkin for checkin in checkins if checkin.state in OPEN_STATES]
    urgent = [queue_row(c, now) for c in listed if c.state in NEEDS_STAFF]
    waiting = [queue_row(c, now) for c in listed if c.state not in NEEDS_STAFF]
    return (*urgent, *(scan_row(scan, now) for scan in scans), *waiting)


_LOOKS = {
    Action.IT_IS_THERE: (Kind.GOOD, "check"),
    Action.SEND_AGAIN: (Kind.PRIMARY, "send"),
    Action.DISMISS: (Kind.PLAIN, "cross"),
    Action.UNDO: (Kind.DANGER, "back"),
}
_ERROR_TONES = {CheckinState.REFUSED: Tone.REFUSED, CheckinState.UNANSWERED: Tone.DESK}


class CheckinView(Detail):
    """Shows a check-in and moves it.

    Signals: `changed()` when it was moved; `done(sentence)` then, unless the page was cleared;
    `stale(sentence)` when somebody else had moved it, so that the list is to be read again.
    """

    changed = Signal()
    done = Signal(str)
    stale = Signal(str)

    def __init__(self, tools: PageContext) -> None:
        super().__init__("checkin")
        self._tools = tools
        self._checkin: Checkin | None = None

    def show_checkin(self, checkin: Checkin) -> None:
        """Show `checkin`, and its history as soon as it is read."""
        self.clear()
        self._checkin = checkin
        self.set_head(checkin.customer_name, state_chip(checkin.state))
        self._add_facts(checkin)
        for action in actions(checkin.state):
            kind, icon = _LOOKS[action]
            self.add_action(
                action_word(action),
                name=action.value,
                kind=kind,
                icon=icon,
                on_click=self._asker(action, checkin),
            )
        desk = self._tools.desk

        def add(steps: tuple[HistoryEntry, ...]) -> None:
            if self._checkin is checkin:
                self._add_history(steps)

        self._tools.calls.run(lambda: desk.outbox.history(checkin.id), add, self._trouble)

    def moved(self, checkin: Checkin) -> None:
        """Show the news, if this check-in is the one shown."""
        if self._checkin is not None and self._checkin.id == checkin.id:
            self.show_checkin(checkin)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._checkin = None

    def _add_facts(self, checkin: Checkin) -> None:
        now = self._tools.now()
        if checkin.error and checkin.state is not CheckinState.CONFIRMED:
            tone = _ERROR_TONES.get(checkin.state, Tone.PLAIN)
            self.add_fact(translate("Staff", "Problem"), in_words(checkin.error), tone)
        self.add_fact(translate("Staff", "What it means"), state_sentence(checkin.state))
        came = beside((time_text(checkin.scanned_at, now), source_word(checkin.source)))
        self.add_fact(translate("Staff", "Came in"), came)
        self.add_fact(translate("Staff", "On"), visit_on(checkin))
        if checkin.attempts:
            self.add_fact(translate("Staff", "Tries to send it"), str(checkin.attempts))
        if checkin.note:
            self.add_fact(translate("Staff", "Note"), in_words(checkin.note))

    def _add_history(self, steps: tuple[HistoryEntry, ...]) -> None:
        if not steps:
            return
        now = self._tools.now()
        lines = [
            beside((time_text(step.at, now), state_word(step.state), _said(step.detail)))
            for step in steps
        ]
        self.add_fact(translate("Staff", "So far"), "\n".join(lines))

    def _asker(self, action: Action, checkin: Checkin) -> Callable[[], None]:
        return lambda: self._ask(action, checkin)

    def _ask(self, action: Action, checkin: Checkin) -> None:
        sheets = self._tools.sheets
        if action is Action.DISMISS:
            title = translate("Staff", "Why is it dismissed?")
            sheets.ask_reason(title, dismiss_reasons(), lambda why: self._do(action, checkin, why))
        elif (asked := question(action, checkin)) is not None:
            sheets.confirm(asked, lambda: self._do(action, checkin), danger=action is Action.UNDO)
        else:
            self._do(action, checkin)

    def _do(self, action: Action, checkin: Checkin, why: str = "") -> None:
        desk, at = self._tools.desk, self._tools.now()
        work: dict[Action, Callable[[], Checkin]] = {
            Action.IT_IS_THERE: lambda: desk.it_is_there(checkin.id, at=at),
            Action.SEND_AGAIN: lambda: desk.send_again(checkin.id, at=at),
            Action.DISMISS: lambda: desk.dismiss(checkin.id, why=why, at=at),
            Action.UNDO: lambda: desk.cancel(checkin.id, at=at),
        }
        self.set_busy(True)
        self._tools.calls.run(
            work[action],
            lambda moved: self.done.emit(done_sentence(action, moved)),
            self._trouble,
            anyway=self.changed.emit,
        )

    def _trouble(self, error: KioskError) -> None:
        self.set_busy(False)
        if isinstance(error, IllegalStep | UnknownCheckin):
            self.stale.emit(error_words(error))
        else:
            self.notice.say(error_words(error), Meaning.REFUSED)


def _said(detail: str) -> str:
    """Return what a step tells; the body of a refusal is one long word."""
    return in_words(detail) if isinstance(detail, Message) else breakable(detail)
