"""Campaign (b): any history the kiosk can have, played against a model of the server.

The real outbox on a real file and the real sender, one job at a time and without its threads, so
that a history is the same each time it is played. Time is the machine's own.
"""

import queue
import random
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.checkin.checkin_actions import CheckinActions
from kiosk.core.errors import AlreadyRecorded, IllegalStep, KioskError
from kiosk.core.staff import BY_STAFF
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.teamup.sending.schedule import SendJob
from kiosk.teamup.sending.sender import Sender
from tests.campaigns.histories.server_model import (
    ZONE,
    Ending,
    Killed,
    Report,
    Server,
    Shows,
    Usage,
)
from tests.teamup.making import a_checkin

LAG_S = 60.0
EVENING = datetime(2026, 10, 23, 22, 59, 40, tzinfo=UTC)
"""Just before midnight in London, and two nights before summer time ends there."""

ASKED_ABOUT = (CheckinState.RECORDED, CheckinState.REFUSED, CheckinState.UNANSWERED)


class Act(Enum):
    """What staff can do."""

    SEND_AGAIN = "send again"
    IT_IS_THERE = "it's there already"
    DISMISS = "dismiss"
    UNDO = "undo"


endings = st.sampled_from([*Ending, Ending.LOST_BEFORE, Ending.LOST_AFTER])
pauses = st.sampled_from([0.0, 0.0, 2.0, 20.0, LAG_S, 3600.0, 86400.0])
delays = st.sampled_from([0.0, 1.0, 19.0]).map(lambda s: timedelta(seconds=s))
customers = st.integers(1, 3)
picks = st.integers(0, 99)


class ByHand(Sender):
    """The sender without its threads: one job is done when it is asked for."""

    def begin(self) -> None:
        """Do what the scheduler does first."""
        assert self._taken_up()

    def look(self) -> list[SendJob]:
        """Return the jobs that may begin now."""
        self._round()
        found: list[SendJob] = []
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return found
            assert job is not None
            found.append(job)

    def do(self, job: SendJob) -> None:
        """Do what a worker does with a job."""
        self._do(job)


class Histories(RuleBasedStateMachine):
    """What can happen to a kiosk and its check-ins, and what must be true all the time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.monotonic = 0.0
        self.recorded = 0
        self.told: dict[str, Checkin] = {}
        self.forced: set[str] = set()
        self.sworn: set[str] = set()
        self.jobs: list[SendJob] = []

    @initialize(
        policy=st.sampled_from([WhenUnanswered.VERIFY, WhenUnanswered.VERIFY, WhenUnanswered.HOLD]),
        report_lag_s=st.sampled_from([0.0, 5.0, 40.0]),
        lags_differ=st.booleans(),
        shows=st.sampled_from([Shows.ALL, Shows.ALL, Shows.ALL, *Shows]),
        once_a_day=st.booleans(),
        usage=st.sampled_from(Usage),
    )
    def open_doors(
        self,
        policy: WhenUnanswered,
        report_lag_s: float,
        lags_differ: bool,
        shows: Shows,
        once_a_day: bool,
        usage: Usage,
    ) -> None:
        self.policy = policy
        self.server = Server(
            EVENING,
            report_lag=timedelta(seconds=report_lag_s),
            lags_differ=lags_differ,
            shows=shows,
            once_a_day=once_a_day,
            usage=usage,
        )
        self.start()

    def start(self) -> None:
        """Begin a life."""
        self.database = Database(self.folder / "kiosk.sqlite3")
        self.outbox = SqliteOutbox(self.database)
        self.jobs = []
        self.sender = ByHand(
            self.outbox,
            self.server,
            policy=self.policy,
            zone=lambda: ZONE,
            now=self.server.clock,
            readback_lag_s=LAG_S,
            monotonic=lambda: self.monotonic,
            rng=random.Random(1),
        )
        self.sender.begin()

    def pass_time(self, seconds: float) -> None:
        """Let both clocks run."""
        self.server.now += timedelta(seconds=seconds)
        self.monotonic += seconds

    def rows(self, *states: CheckinState) -> tuple[Checkin, ...]:
        """Return the check-ins in these states."""
        return self.outbox.in_states(states)

    def record(self, customer: int) -> None:
        """Let a member be written down, unless there is a visit of today."""
        self.recorded += 1
        row = a_checkin(
            f"c{self.recorded}", customer=customer, membership=customer, at=self.server.clock()
        )
        try:
            self.outbox.record(row, window=None)
        except AlreadyRecorded:
            return
        self.told[row.id] = row

    @rule(customer=customers, ending=endings, takes=delays, wait=pauses)
    def a_member_comes(self, customer: int, ending: Ending, takes: timedelta, wait: float) -> None:
        self.pass_time(wait)
        self.record(customer)
        self.work(0, ending, Report.SHOWN, takes)

    @rule(customer=customers)
    def a_member_comes_while_the_sender_is_busy(self, customer: int) -> None:
        self.record(customer)

    @rule(pick=picks, ending=endings, takes=delays, wait=pauses)
    def the_sender_works(self, pick: int, ending: Ending, takes: timedelta, wait: float) -> None:
        self.pass_time(wait)
        self.work(pick, ending, Report.SHOWN, takes)

    @rule(pick=picks, report=st.sampled_from(Report), wait=pauses)
    def the_report_fails(self, pick: int, report: Report, wait: float) -> None:
        self.pass_time(wait)
        self.work(pick, Ending.UNREACHABLE, report, timedelta(0))

    def work(self, pick: int, ending: Ending, report: Report, takes: timedelta) -> None:
        """Do one of the jobs that are due."""
        self.jobs += self.sender.look()
        if not self.jobs:
            return
        job = self.jobs.pop(pick % len(self.jobs))
        self.server.ending, self.server.report, self.server.takes = ending, report, takes
        try:
            self.sender.do(job)
        except Killed:
            self.killed()

    @rule()
    def all_goes_well_for_a_while(self) -> None:
        for _ in range(12):
            self.work(0, Ending.ACCEPTED, Report.SHOWN, timedelta(0))
            self.pass_time(LAG_S / 4)

    @rule(customer=customers, by=st.sampled_from([-1, 1]))
    def a_class_is_booked_or_cancelled_or_staff_correct_a_count(
        self, customer: int, by: int
    ) -> None:
        self.server.moved[customer] += by

    @rule(customer=customers)
    def a_member_is_checked_in_for_a_class(self, customer: int) -> None:
        self.server.attended.append((customer, self.server.now))

    @rule(seconds=st.sampled_from([-100.0, 0.0, 100.0]))
    def somebody_sets_the_clock(self, seconds: float) -> None:
        self.server.ahead = timedelta(seconds=seconds)  # more than that and TeamUp's is used

    @rule()
    def killed(self) -> None:
        self.database.close()
        self.start()

    @precondition(lambda self: self.rows(*ASKED_ABOUT))
    @rule(pick=picks, act=st.sampled_from(Act))
    def staff_act(self, pick: int, act: Act) -> None:
        rows = self.rows(*ASKED_ABOUT)
        row, now = rows[pick % len(rows)], self.server.clock()
        try:
            match act:
                case Act.SEND_AGAIN:
                    CheckinActions(self.outbox, window=None, by=BY_STAFF).send_again(row.id, at=now)
                    if row.state is CheckinState.UNANSWERED:
                        self.forced.add(row.id)
                case Act.IT_IS_THERE:
                    self.outbox.move(
                        row.id, CheckinEvent.VERIFIED, at=now, detail="staff: it is there"
                    )
                    self.sworn.add(row.id)
                case Act.DISMISS:
                    self.outbox.move(
                        row.id, CheckinEvent.DISMISS, at=now, detail="staff: a mistake"
                    )
                case Act.UNDO:
                    self.outbox.move(row.id, CheckinEvent.CANCEL, at=now, detail="staff: undone")
        except (IllegalStep, KioskError):
            return  # the screens do not offer it
        self.sender.poke()

    @invariant()
    def every_visit_that_was_acknowledged_is_kept_as_it_was(self) -> None:
        kept = {row.id: row for row in self.outbox.all()} if self.told else {}
        assert kept.keys() == self.told.keys()
        for name, row in self.told.items():
            assert (kept[name].customer, kept[name].date) == (row.customer, row.date)

    @invariant()
    def nothing_is_counted_twice_unless_staff_sent_it_again(self) -> None:
        if self.told:
            for name, count in self.server.counts().items():
                assert count <= 1 or name in self.forced, f"{name} was counted {count} times"

    @invariant()
    def what_is_confirmed_is_there(self) -> None:
        if not self.told:
            return
        there = self.server.visits()
        for row in self.outbox.all():
            if row.state is CheckinState.CONFIRMED and row.id not in self.sworn:
                assert there[row.customer, row.date], f"{row.id} is not there"

    @invariant()
    def what_is_there_is_not_waiting_to_be_sent(self) -> None:
        if not self.told:
            return
        counts = self.server.counts()
        for row in self.rows(CheckinState.RECORDED):
            assert not counts[row.id] or row.id in self.forced, f"{row.id} would be sent twice"

    def teardown(self) -> None:
        try:
            if hasattr(self, "server"):
                self.come_to_rest()
        finally:
            if hasattr(self, "database"):
                self.database.close()
            shutil.rmtree(self.folder)

    def come_to_rest(self) -> None:
        """In the end, when all works again, nothing waits and nobody is lost."""
        for _ in range(400):
            if not self.rows(CheckinState.RECORDED, CheckinState.SENDING):
                break
            self.work(0, Ending.ACCEPTED, Report.SHOWN, timedelta(0))
            self.pass_time(LAG_S / 8)
        assert not self.rows(CheckinState.RECORDED, CheckinState.SENDING)
        self.nothing_is_counted_twice_unless_staff_sent_it_again()
        self.what_is_confirmed_is_there()


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=80, stateful_step_count=25)
