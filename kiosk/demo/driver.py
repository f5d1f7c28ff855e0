"""Runs the demo: brings one member after the other to the door, and records what happens.

`DemoDriver` holds up what each planned visit needs, touches what the screen asks for, and keeps a
`DemoVisit` of each; `print_table` shows them.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from rich.console import Console
from rich.table import Table

from kiosk.app.kiosk import Kiosk
from kiosk.core.checkin.checkin import Checkin, CheckinState, VisitOutcome
from kiosk.core.screen import states
from kiosk.demo.camera_feed import CameraFeed
from kiosk.demo.members import PlannedVisit
from kiosk.ui.member.choice_screens import ChooseFamilyScreen
from kiosk.ui.member.chooser import Chooser

_TICK_MS = 50
_THINKING_S = 0.9  # how long a member reads before touching a choice
_GIVE_UP_S = 25.0
_CHOOSING = (states.ChoosingPerson, states.ChoosingFamily, states.ChoosingMembership)


@dataclass(slots=True)
class DemoVisit:
    """One planned visit as it went. Times are monotonic seconds; None: has not happened."""

    planned: PlannedVisit
    outcome: VisitOutcome | None = None
    state: CheckinState | None = None
    checkin: str = ""
    in_view_at: float | None = None
    feedback_at: float | None = None
    confirmed_at: float | None = None
    screens: list[str] = field(default_factory=list)

    @property
    def as_expected(self) -> bool:
        """Whether screen and outbox are what the made-up gym expects."""
        return self.outcome is self.planned.outcome and self.state is self.planned.state

    @property
    def feedback_ms(self) -> float | None:
        """From the code in view to the first feedback on the screen."""
        return _between(self.in_view_at, self.feedback_at)

    @property
    def confirmed_ms(self) -> float | None:
        """From the code in view to TeamUp's confirmation."""
        return _between(self.in_view_at, self.confirmed_at)


class _Phase(Enum):
    WAITING_FOR_SYNC = "waiting for the sync"
    NOBODY = "nobody"
    HELD_UP = "held up"
    LEAVING = "leaving"


class DemoDriver(QObject):
    """Runs planned visits one by one until `limit` are done (None: until there are no more).

    `finished` is emitted after the last visit has left the screen and its check-in is settled.
    """

    finished = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        feed: CameraFeed,
        planned: Iterator[PlannedVisit],
        *,
        limit: int | None,
        on_screen: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.visits: list[DemoVisit] = []
        self._kiosk = kiosk
        self._feed = feed
        self._planned = planned
        self._limit = limit
        self._on_screen = on_screen
        self._phase = _Phase.WAITING_FOR_SYNC
        self._number = 0
        self._began = time.monotonic()
        self._asked_at: float | None = None
        self._moves: dict[str, tuple[CheckinState, float]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        kiosk.controller.scan_began.connect(self._scan_began)
        kiosk.controller.visit_recorded.connect(self._visit_recorded)
        kiosk.window.state_painted.connect(self._state_painted)
        kiosk.checkin_moved.connect(self._checkin_moved)

    def start(self) -> None:
        """Show an empty hall, and begin once the kiosk knows the members."""
        self._feed.start()
        self._timer.start()

    def stop(self) -> None:
        """Stop the feed and the visits."""
        self._timer.stop()
        self._feed.stop()

    @Slot()
    def _tick(self) -> None:
        match self._phase:
            case _Phase.WAITING_FOR_SYNC:
                status = self._kiosk.services.directory.status()
                if status.completed_at is not None or self._timed_out():
                    self._phase = _Phase.NOBODY
            case _Phase.NOBODY:
                if not self._kiosk.window.staff_open:  # members wait while staff are busy
                    self._next()
            case _Phase.HELD_UP:
                self._watch(self.visits[-1])
            case _Phase.LEAVING:
                if self._feed.is_empty and isinstance(self._kiosk.controller.state, states.Ready):
                    self._phase = _Phase.NOBODY

    def _next(self) -> None:
        planned = None
        if self._limit is None or len(self.visits) < self._limit:
            planned = next(self._planned, None)
        if planned is None:
            if all(_settled(visit) for visit in self.visits) or self._timed_out():
                self._timer.stop()
                self.finished.emit()
            return
        self.visits.append(DemoVisit(planned))
        self._number = 0
        self._asked_at = None
        self._began = time.monotonic()
        self._feed.hold_up(planned.held)
        self._phase = _Phase.HELD_UP

    def _watch(self, visit: DemoVisit) -> None:
        visit.in_view_at = visit.in_view_at or self._feed.in_view_at
        state = self._kiosk.controller.state
        if isinstance(state, states.Result) and state.visit == self._number:
            visit.outcome = state.outcome
        elif self._asked_at is not None and time.monotonic() - self._asked_at > _THINKING_S:
            self._asked_at = None
            self._choose(visit.planned.picks)
        done = visit.outcome is not None and isinstance(state, states.Ready)
        if done or self._timed_out():
            if done:
                self._on_screen("ready")  # with the phone or card still in the picture
            self._feed.take_away()
            self._phase = _Phase.LEAVING

    def _choose(self, picks: int) -> None:
        """Touch what is asked for: of a family so many as the visit plans, else the first card."""
        current = self._kiosk.window.current
        if isinstance(current, ChooseFamilyScreen):
            wanted = [card for card in current.cards if card.isEnabled()][:picks]
            for card in wanted:
                if not card.isChecked():
                    card.click()
            current.confirm.click()
        elif isinstance(current, Chooser):
            current.cards[0].click()

    def _timed_out(self) -> bool:
        return time.monotonic() - self._began > _GIVE_UP_S

    @Slot(int, object, float)
    def _scan_began(self, number: int, _code: object, seen_at: float) -> None:
        if self._phase is _Phase.HELD_UP:
            self._number = number
            # A barcode can be read before all of its height is in view.
            self.visits[-1].in_view_at = min(self._feed.in_view_at or seen_at, seen_at)

    @Slot(object)
    def _state_painted(self, state: states.ScreenState) -> None:
        if isinstance(state, (states.Ready, states.LookingUp)):
            return
        name = type(state).__name__
        if isinstance(state, states.Result):
            name = state.outcome.value
        self._on_screen(name)
        if state.visit != self._number:
            return
        visit = self.visits[-1]
        visit.screens.append(name)
        if visit.feedback_at is None:
            visit.feedback_at = time.monotonic()
        if isinstance(state, _CHOOSING):
            self._asked_at = time.monotonic()

    @Slot(int, object)
    def _visit_recorded(self, number: int, checkin: Checkin) -> None:
        if number == self._number and self.visits:
            self.visits[-1].checkin = checkin.id
            self._record_state(self.visits[-1], *self._moves.get(checkin.id, (checkin.state, 0.0)))

    @Slot(object, bool)
    def _checkin_moved(self, checkin: Checkin, _already_there: bool) -> None:
        # May come before `_visit_recorded`: the sender is quick.
        self._moves[checkin.id] = (checkin.state, time.monotonic())
        for visit in self.visits:
            if visit.checkin == checkin.id:
                self._record_state(visit, *self._moves[checkin.id])

    def _record_state(self, visit: DemoVisit, state: CheckinState, at: float) -> None:
        visit.state = state
        if state is CheckinState.CONFIRMED and visit.confirmed_at is None:
            visit.confirmed_at = at


def _settled(visit: DemoVisit) -> bool:
    return visit.state not in (CheckinState.RECORDED, CheckinState.SENDING, CheckinState.UNANSWERED)


def print_table(visits: list[DemoVisit], console: Console) -> None:
    """Print what happened, one line per visit."""
    table = Table(title="What happened")
    for heading in ("Visit", "Screen shown", "In the outbox"):
        table.add_column(heading)
    for heading in ("Feedback after", "Confirmed after"):
        table.add_column(heading, justify="right")
    table.add_column("As expected")
    for number, visit in enumerate(visits, start=1):
        expected = "yes" if visit.as_expected else f"no: {_expectation(visit.planned)}"
        table.add_row(
            f"{number}. {visit.planned.who}",
            visit.outcome.value.replace("_", " ") if visit.outcome else "none",
            visit.state.value if visit.state else "–",
            _ms(visit.feedback_ms),
            _ms(visit.confirmed_ms),
            expected,
            style="" if visit.as_expected else "bold red",
        )
    console.print(table)


def _expectation(planned: PlannedVisit) -> str:
    state = planned.state.value if planned.state else "nothing"
    return f"{planned.outcome.value.replace('_', ' ')}, {state} in the outbox"


def _between(begin: float | None, end: float | None) -> float | None:
    return None if begin is None or end is None else (end - begin) * 1000


def _ms(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f} ms"
