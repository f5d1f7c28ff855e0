"""Joins the screen's state table to the window, the reception and the clock."""

import itertools
import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core import checkin as outbox_row
from kiosk.core import rules, screen
from kiosk.core.codes import Code, Source
from kiosk.core.errors import AlreadyRecorded, IllegalStep, KioskError
from kiosk.core.find_me import FindMe
from kiosk.core.members import Customer, Membership
from kiosk.core.reception import Reception
from kiosk.core.screen_table import Limits, limit_ms, step
from kiosk.core.welcome import Welcome
from kiosk.ui.finding import Finding
from kiosk.ui.jobs import Jobs
from kiosk.ui.noting import Noting
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

_READ_MS = 1500  # how long a result stays when the next member is already waiting
_REMEMBERED = 64  # visits and late news kept in mind; a handful are ever under way at once

_ANSWERS = {
    outbox_row.State.CONFIRMED: screen.Answer.CONFIRMED,
    outbox_row.State.REFUSED: screen.Answer.REFUSED,
    outbox_row.State.UNANSWERED: screen.Answer.LATER,
    outbox_row.State.RECORDED: screen.Answer.LATER,
}


_CHOOSING = screen.ChoosingPerson | screen.ChoosingFamily | screen.ChoosingMembership


@dataclass(frozen=True, slots=True)
class _Scan:
    source: Source
    at: datetime


class Conductor(QObject):
    """Feeds events into the state table, shows the states, and has the effects carried out.

    Lives on the GUI thread; everything that may block goes through `jobs`. `now` gives the time
    in the venue's zone. `find_me` is asked by members without a code; `welcome` finds the notes of
    good results (None: none but those of the membership). `on_recorded` is called after each
    commit, to wake the sender.

    Signals: `scan_began(visit, code, seen_at)` with the monotonic time of the frame or key;
    `changed(state)` after every new state; `visit_recorded(visit, checkin)`.
    """

    scan_began = Signal(int, object, float)
    changed = Signal(object)
    visit_recorded = Signal(int, object)

    def __init__(
        self,
        window: KioskWindow,
        reception: Reception,
        jobs: Jobs,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        on_recorded: Callable[[], None],
        find_me: FindMe | None = None,
        welcome: Welcome | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._reception = reception
        self._jobs = jobs
        self._finding = (
            Finding(find_me, jobs, feed=self._feed, failed=self._failed) if find_me else None
        )
        self._limits = limits
        self._now = now
        self._on_recorded = on_recorded
        self._noting = Noting(welcome, jobs, feed=self._feed) if welcome else None
        self._state: screen.State = screen.Ready()
        self._ending = self._stopped = False
        self._numbers = itertools.count(1)
        self._scans: OrderedDict[int, _Scan] = OrderedDict()
        # The sender may be quicker than the commit's own good news.
        self._early: OrderedDict[str, screen.Answer] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._feed(screen.TimeUp()))
        self._line: deque[tuple[Code, float]] = deque()
        self._line_timer = QTimer(self)
        self._line_timer.setSingleShot(True)
        self._line_timer.timeout.connect(self._take_next_in_line)
        window.person_picked.connect(self._person_picked)
        window.membership_picked.connect(self._membership_picked)
        window.relative_touched.connect(lambda who: self._feed(screen.Toggled(who)))
        window.party_confirmed.connect(lambda: self._feed(screen.PartyConfirmed()))
        window.touched.connect(lambda: self._feed(screen.Touched()))
        window.find_me_wanted.connect(self._begin_finding)
        window.finding.connect(self._feed)
        window.show_state(self._state, None)

    @property
    def state(self) -> screen.State:
        """The state on the screen."""
        return self._state

    @Slot(object, float)
    def scan(self, code: Code, seen_at: float) -> None:
        """Begin a visit with a code seen at monotonic time `seen_at`.

        While somebody is choosing, the visit waits: the one at the screen comes first.
        """
        if isinstance(self._state, _CHOOSING):
            self._line.append((code, seen_at))
        else:
            self._begin(code, seen_at)

    def _begin(self, code: Code, seen_at: float) -> None:
        visit = next(self._numbers)
        _remember(self._scans, visit, _Scan(code.source, self._now()))
        self.scan_began.emit(visit, code, seen_at)
        self._feed(screen.Scanned(visit, code))

    @Slot(object, bool)
    def moved(self, checkin: outbox_row.Checkin, already_there: bool = False) -> None:
        """Take news of a check-in from the sender.

        `already_there`: it was refused because TeamUp has a visit of that day.
        """
        answer = _ANSWERS.get(checkin.state)
        if answer is None:
            return
        if already_there:
            answer = screen.Answer.ALREADY_THERE
        _remember(self._early, checkin.id, answer)
        self._feed(screen.Settled(checkin.id, answer))

    def rest(self) -> None:
        """Go back to *ready*, as when the staff area opens; who was marked of a family is in."""
        if isinstance(self._state, screen.ChoosingFamily):
            self._feed(screen.TimeUp())
        self._feed(screen.Touched())

    def wind_up(self) -> None:
        """Begin what waits, because the kiosk ends: who is marked of a family, and the line.

        From now on a family is not asked any more: whose code it was comes in.
        """
        self._ending = True
        self.rest()
        while self._line:
            self._begin(*self._line.popleft())

    def stop(self) -> None:
        """Let nothing change the screen any more: no time limit, and no news that comes late."""
        self._stopped = True
        self._timer.stop()
        self._line_timer.stop()

    def _feed(self, event: screen.Event) -> None:
        if self._stopped:
            return
        before = self._state
        try:
            self._state, effects = step(before, event)
        except IllegalStep as error:
            log.info("A touch came too late: %s", error)
            return
        if self._state != before:
            self._show(before)
        for effect in effects:
            self._carry_out(effect)
        if self._ending and isinstance(self._state, screen.ChoosingFamily):
            self._feed(screen.TimeUp())

    def _show(self, before: screen.State) -> None:
        limit = limit_ms(self._state, self._limits)
        if limit is None:
            self._timer.stop()
        elif _is_another(before, self._state):
            self._timer.start(limit)
        self._window.show_state(self._state, limit)
        self.changed.emit(self._state)
        if self._line:
            match self._state:
                case screen.Ready():
                    self._line_timer.start(0)
                case screen.Result():
                    self._line_timer.start(_READ_MS)

    @Slot()
    def _take_next_in_line(self) -> None:
        if self._line:
            self.scan(*self._line.popleft())

    def _carry_out(self, effect: screen.Effect) -> None:
        match effect:
            case screen.LookUp(visit, code):
                self._decide(visit, lambda: self._reception.look_up(code, self._scan_time(visit)))
            case screen.Judge(visit, customer):
                self._decide(visit, lambda: self._reception.judge(customer, self._scan_time(visit)))
            case screen.Record(visit, decision):
                self._record(visit, decision)
            case screen.LookForNotes(visit) if self._noting:
                self._noting.look(effect, self._scan_time(visit))
            case screen.LookForName(visit, text) if self._finding:
                self._finding.look_for(visit, text)
            case screen.Prove(visit, hit, text) if self._finding:
                now = self._now()  # the visit is of now, however long the typing took
                _remember(self._scans, visit, _Scan(Source.FIND_ME, now))
                self._finding.prove(visit, hit, text, now)

    @Slot()
    def _begin_finding(self) -> None:
        if self._finding is None:
            return
        visit = next(self._numbers)
        _remember(self._scans, visit, _Scan(Source.FIND_ME, self._now()))
        self._feed(screen.FindMeWanted(visit))

    def _decide(self, visit: int, ask: Callable[[], rules.Decision]) -> None:
        self._jobs.run(
            ask,
            lambda decision: self._feed(screen.Decided(visit, decision)),
            lambda error: self._failed(visit, error),
        )

    def _failed(self, visit: int, error: KioskError) -> None:
        log.error("Visit %d could not be looked up: %s", visit, error)
        self._feed(screen.Failed(visit))

    def _record(self, visit: int, decision: rules.CheckIn) -> None:
        scan = self._scans.get(visit)
        source = scan.source if scan else Source.CAMERA
        at, who = self._scan_time(visit), decision.customer.id

        def done(checkin: outbox_row.Checkin) -> None:
            self._on_recorded()
            self.visit_recorded.emit(visit, checkin)
            self._feed(screen.Recorded(visit, checkin.id, checkin.customer))
            if (answer := self._early.get(checkin.id)) is not None:
                self._feed(screen.Settled(checkin.id, answer))

        def failed(error: KioskError) -> None:
            if isinstance(error, AlreadyRecorded):
                self._feed(screen.NotRecorded(visit, error.since, who))
                return
            log.error("Visit %d could not be written down: %s", visit, error)
            self._feed(screen.NotRecorded(visit, customer=who))

        self._jobs.run(lambda: self._reception.record(decision, at, source=source), done, failed)

    def _scan_time(self, visit: int) -> datetime:
        scan = self._scans.get(visit)
        return scan.at if scan else self._now()

    @Slot(object)
    def _person_picked(self, customer: Customer) -> None:
        self._feed(screen.PersonPicked(customer))

    @Slot(object)
    def _membership_picked(self, membership: Membership) -> None:
        note = self._reception.note_of(membership, self._now().date())
        self._feed(screen.MembershipPicked(membership, note))


def _is_another(before: screen.State, after: screen.State) -> bool:
    """Tell whether the time limit begins anew: not when only details of the state came in."""
    if type(before) is not type(after):
        return True
    match before, after:
        case screen.Result(), screen.Result():
            return (before.visit, before.outcome) != (after.visit, after.outcome)
        case screen.CheckingIn(), screen.CheckingIn():
            return before.visit != after.visit
        case screen.CheckingInParty(), screen.CheckingInParty():
            return before.visit != after.visit
        case _:
            return before != after


def _remember(memory: OrderedDict, key: object, value: object) -> None:  # type: ignore[type-arg]
    memory[key] = value
    while len(memory) > _REMEMBERED:
        memory.popitem(last=False)
