"""Runs the state table of the screen: feeds events in, shows states, carries out the effects.

Whatever may block (look-ups, *Find me*, visit notes, recording) runs as a job; its result comes
back as an event.
"""

import itertools
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerMembership
from kiosk.core.admission.visit_note_lookup import VisitNoteLookup
from kiosk.core.admission.visit_notes import Note
from kiosk.core.checkin import checkin as outbox_row
from kiosk.core.checkin.checkin import SendResult
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.checkin.waiting_scans import WaitingScan
from kiosk.core.clock import seconds_before
from kiosk.core.errors import AlreadyRecorded, IllegalStep, KioskError
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.find_me import FactNotProved, FindMe, NameHit
from kiosk.core.screen import states
from kiosk.core.screen.transitions import (
    OpenQuestion,
    TimeLimits,
    limit_ms,
    restarts_time_limit,
    step,
)
from kiosk.ui.jobs import Jobs
from kiosk.ui.waiting_scans import WaitingScans
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

K = TypeVar("K")
V = TypeVar("V")

MOST_LOOKUPS: Final = 4
"""The most visits TeamUp is asked about side by side. With a slow TeamUp more of them would take
the threads and connections that the next members at the door need."""

_REMEMBERED = 64  # the most visits and early results kept; a handful are under way at once

_SEND_RESULTS = {
    outbox_row.CheckinState.CONFIRMED: SendResult.CONFIRMED,
    outbox_row.CheckinState.REFUSED: SendResult.REFUSED,
    outbox_row.CheckinState.UNANSWERED: SendResult.LATER,
    outbox_row.CheckinState.RECORDED: SendResult.LATER,
}


class FindMeController:
    """Runs the use cases of *Find me* as jobs and feeds the results to the state table.

    `feed` takes an event; `failed` is called with the visit and a known error.
    """

    def __init__(
        self,
        find_me: FindMe,
        jobs: Jobs,
        *,
        feed: Callable[[states.ScreenEvent], None],
        failed: Callable[[int, KioskError], None],
    ) -> None:
        self._find_me = find_me
        self._jobs = jobs
        self._feed = feed
        self._failed = failed

    def look_for(self, visit: int, text: str) -> None:
        """Search the members for the name `text`."""
        self._jobs.run(
            lambda: self._find_me.search(text),
            lambda found: self._feed(states.FindMeNameSearched(visit, found)),
            lambda error: self._failed(visit, error),
        )

    def prove(self, visit: int, hit: NameHit, text: str, now: datetime) -> None:
        """Check whether `text` proves that one of `hit` is here, at `now`."""

        def done(answer: rules.Decision | FactNotProved) -> None:
            if isinstance(answer, FactNotProved):
                self._feed(states.FindMeFactRefused(visit, answer))
            else:
                self._feed(states.EligibilityDecided(visit, answer))

        self._jobs.run(
            lambda: self._find_me.prove(hit, text, now),
            done,
            lambda error: self._failed(visit, error),
        )


class VisitNoteController:
    """Runs `VisitNoteLookup` as jobs and feeds the notes to the state table."""

    def __init__(
        self, lookup: VisitNoteLookup, jobs: Jobs, *, feed: Callable[[states.ScreenEvent], None]
    ) -> None:
        self._lookup = lookup
        self._jobs = jobs
        self._feed = feed
        self._in_flight = 0

    def look_up(self, effect: states.LookUpNotes, at: datetime) -> None:
        """Look for a note on the visit at `at`, here and then in TeamUp.

        Nothing waits for it, and TeamUp is not asked while many look-ups are in flight.
        """
        visit, decision, checkin = effect.visit, effect.decision, effect.checkin

        def found(note: Note | None) -> None:
            if note is not None:
                self._feed(states.NoteFound(visit, note))

        def failed(error: KioskError) -> None:
            log.info("No note for visit %d: %s", visit, error)

        self._jobs.run(lambda: self._lookup.at_hand(decision, at), found, failed)
        if self._in_flight >= MOST_LOOKUPS:
            return

        def answered(note: Note | None) -> None:
            self._in_flight -= 1
            found(note)

        def unanswered(error: KioskError) -> None:
            self._in_flight -= 1
            failed(error)

        self._in_flight += 1
        self._jobs.run(
            lambda: self._lookup.from_teamup(decision, checkin, at), answered, unanswered
        )


@dataclass(frozen=True, slots=True)
class _Scan:
    """Where a visit came from, and the time it counts from. `text` is that of its code."""

    source: Source
    at: datetime
    text: str = ""


class ScreenController(QObject):
    """Feeds events into the state table, shows the states, and has the effects carried out.

    Lives on the GUI thread; everything that may block goes through `jobs`. `now` gives the time
    in the venue's zone, `monotonic` that of the clock by which codes are seen. `find_me` is asked
    by members without a code; `note_lookup` finds notes of good results (None: only those of
    the membership). `on_recorded` is called after each commit, to wake the sender.

    Signals: `scan_began(visit, code, seen_at)` with the monotonic time of the frame or key;
    `changed(state)` after every new state; `visit_recorded(visit, checkin)`.
    """

    scan_began = Signal(int, object, float)
    changed = Signal(object)
    visit_recorded = Signal(int, object)

    def __init__(
        self,
        window: KioskWindow,
        checkin_service: CheckinService,
        jobs: Jobs,
        *,
        limits: TimeLimits,
        now: Callable[[], datetime],
        on_recorded: Callable[[], None],
        find_me: FindMe | None = None,
        note_lookup: VisitNoteLookup | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._window = window
        self._checkin_service = checkin_service
        self._jobs = jobs
        self._find_me = (
            FindMeController(find_me, jobs, feed=self._feed, failed=self._failed)
            if find_me
            else None
        )
        self._limits = limits
        self._now = now
        self._monotonic = monotonic
        self._on_recorded = on_recorded
        self._visit_notes = (
            VisitNoteController(note_lookup, jobs, feed=self._feed) if note_lookup else None
        )
        self._state: states.ScreenState = states.Ready()
        self._ending = self._stopped = False
        self._numbers = itertools.count(1)
        self._scans: OrderedDict[int, _Scan] = OrderedDict()
        # The sender may report a result before the commit's own event comes.
        self._early_results: OrderedDict[str, SendResult] = OrderedDict()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # coarse ones may be 5 % off
        self._timer.timeout.connect(lambda: self._feed(states.TimeUp()))
        self._waiting = WaitingScans(window, self._begin)
        window.waiting_bar.touched.connect(self._question_touched)
        window.person_picked.connect(self._person_picked)
        window.membership_picked.connect(self._membership_picked)
        window.relative_touched.connect(lambda who: self._feed(states.FamilyMemberToggled(who)))
        window.group_confirmed.connect(lambda: self._feed(states.GroupConfirmed()))
        window.touched.connect(lambda: self._feed(states.Touched()))
        window.find_me_wanted.connect(self._begin_find_me)
        window.find_me_event.connect(self._feed)
        window.show_state(self._state, None)

    @property
    def state(self) -> states.ScreenState:
        """The state on the screen."""
        return self._state

    @Slot(object, float)
    def scan(self, code: Code, seen_at: float) -> None:
        """Begin a visit that counts from monotonic time `seen_at`; scans are begun in order.

        It waits while somebody answers a question or other scans wait.
        """
        scan = WaitingScan(next(self._numbers), code, seen_at)
        if self._waiting:
            self._wait(scan)
        else:
            self._begin(scan)

    def _begin(self, scan: WaitingScan) -> None:
        self._feed(states.Scanned(scan.visit, scan.code, scan.seen_at))

    def _wait(self, scan: WaitingScan) -> None:
        state = self._state
        asked = self._scans.get(state.visit) if isinstance(state, OpenQuestion) else None
        if asked is not None and asked.text == scan.code.text:
            self._question_touched()  # whoever is asked is here, and shows the code again
            return
        left = max(0, self._timer.remainingTime())
        if not self._waiting:
            left = min(left, self._limits.giving_way)
        self._waiting.join(scan)
        if isinstance(state, OpenQuestion):
            self._timer.start(left)
            self._waiting.show(left)

    @Slot()
    def _question_touched(self) -> None:
        """Start the time limit of a question again: whoever is asked is still there."""
        if self._waiting and isinstance(self._state, OpenQuestion):
            self._timer.start(self._limits.giving_way)
            self._waiting.show(self._limits.giving_way)

    @Slot(object, bool)
    def moved(self, checkin: outbox_row.Checkin, already_there: bool = False) -> None:
        """Take the new state of a check-in from the sender.

        `already_there`: it was refused because TeamUp has a visit of that day.
        """
        answer = _SEND_RESULTS.get(checkin.state)
        if answer is None:
            return
        if already_there:
            answer = SendResult.ALREADY_THERE
        _remember(self._early_results, checkin.id, answer)
        self._feed(states.Settled(checkin.id, answer))

    def show_ready(self) -> None:
        """Go back to *ready*, as when the staff area opens; who is selected of a family is in."""
        if isinstance(self._state, states.ChoosingFamily):
            self._feed(states.TimeUp())
        self._feed(states.Touched())

    def begin_shutdown(self) -> None:
        """Begin what waits, because the kiosk ends: who is selected of a family, and the queue.

        From now on no family is asked who is here: the one whose code it was is checked in.
        """
        self._ending = True
        self.show_ready()
        self._waiting.serve_all()

    def stop(self) -> None:
        """Let nothing change the screen any more: no time limit, and no result that comes late."""
        self._stopped = True
        self._timer.stop()
        self._waiting.stop()

    def _feed(self, event: states.ScreenEvent) -> None:
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
        if self._ending and isinstance(self._state, states.ChoosingFamily):
            self._feed(states.TimeUp())

    def _show(self, before: states.ScreenState) -> None:
        limit = limit_ms(self._state, self._limits, waiting=bool(self._waiting))
        if limit is None:
            self._timer.stop()
        elif restarts_time_limit(before, self._state):
            self._timer.start(limit)
        self._window.show_state(self._state, limit)
        self.changed.emit(self._state)
        self._waiting.follow(self._state)
        if limit is not None and isinstance(self._state, OpenQuestion):
            self._waiting.show(limit)

    def _carry_out(self, effect: states.ScreenEffect) -> None:
        match effect:
            case states.LookUp(visit, code, seen_at):
                at = seconds_before(self._now(), self._monotonic() - seen_at)
                _remember(self._scans, visit, _Scan(code.source, at, code.text))
                self.scan_began.emit(visit, code, seen_at)
                self._decide(visit, lambda: self._checkin_service.look_up(code, at))
            case WaitingScan():
                self._wait(effect)
            case states.CheckEligibility(visit, customer):
                at = self._scan_time(visit)
                self._decide(visit, lambda: self._checkin_service.decide(customer, at))
            case states.Record(visit, decision):
                self._record(visit, decision)
            case states.LookUpNotes(visit) if self._visit_notes:
                self._visit_notes.look_up(effect, self._scan_time(visit))
            case states.FindMeSearch(visit, text) if self._find_me:
                self._find_me.look_for(visit, text)
            case states.FindMeCheckFact(visit, hit, text) if self._find_me:
                now = self._now()  # the visit is of now, however long the typing took
                _remember(self._scans, visit, _Scan(Source.FIND_ME, now))
                self._find_me.prove(visit, hit, text, now)

    @Slot()
    def _begin_find_me(self) -> None:
        if self._find_me is None:
            return
        visit = next(self._numbers)
        _remember(self._scans, visit, _Scan(Source.FIND_ME, self._now()))
        self._feed(states.FindMeRequested(visit))

    def _decide(self, visit: int, ask: Callable[[], rules.Decision]) -> None:
        scan = self._scans[visit]

        def decided(decision: rules.Decision) -> None:
            # However many scans came meanwhile, it is recorded as of its own.
            _remember(self._scans, visit, scan)
            self._feed(states.EligibilityDecided(visit, decision))

        self._jobs.run(ask, decided, lambda error: self._failed(visit, error))

    def _failed(self, visit: int, error: KioskError) -> None:
        log.error("Visit %d could not be looked up: %s", visit, error)
        self._feed(states.Failed(visit))

    def _record(self, visit: int, decision: rules.CheckIn) -> None:
        scan = self._scans.get(visit)
        source = scan.source if scan else Source.CAMERA
        at, who = self._scan_time(visit), decision.customer.id

        def done(checkin: outbox_row.Checkin) -> None:
            self._on_recorded()
            self.visit_recorded.emit(visit, checkin)
            self._feed(states.Recorded(visit, checkin.id, checkin.customer))
            if (answer := self._early_results.get(checkin.id)) is not None:
                self._feed(states.Settled(checkin.id, answer))

        def failed(error: KioskError) -> None:
            if isinstance(error, AlreadyRecorded):
                self._feed(states.NotRecorded(visit, error.since, who))
                return
            log.error("Visit %d could not be written down: %s", visit, error)
            self._feed(states.NotRecorded(visit, customer=who))

        self._jobs.run(
            lambda: self._checkin_service.record(decision, at, source=source), done, failed
        )

    def _scan_time(self, visit: int) -> datetime:
        scan = self._scans.get(visit)
        return scan.at if scan else self._now()

    @Slot(object)
    def _person_picked(self, customer: Customer) -> None:
        self._feed(states.PersonPicked(customer))

    @Slot(object)
    def _membership_picked(self, membership: CustomerMembership) -> None:
        visit = self._state.visit if isinstance(self._state, states.ChoosingMembership) else 0
        note = self._checkin_service.note_of(membership, self._scan_time(visit).date())
        self._feed(states.MembershipPicked(membership, note))


def _remember(memory: OrderedDict[K, V], key: K, value: V) -> None:
    """Keep `value`, and drop the oldest ones beyond `_REMEMBERED`."""
    memory[key] = value
    while len(memory) > _REMEMBERED:
        memory.popitem(last=False)
