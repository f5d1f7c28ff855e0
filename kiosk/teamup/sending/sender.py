"""Sending what the outbox, the offline queue, holds: each check-in once, whatever the network does.

A scheduler thread asks `schedule` which check-ins go next; a few workers carry them out. A row is
moved to *sending*, on disk, before its request leaves, so that a crash can never lead to a blind
repeat.
"""

import logging
import queue
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Final

from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, UseCount
from kiosk.core.errors import Redirected, StoreError, TeamUpError, Unanswered, Unreachable
from kiosk.core.messages import join, msg
from kiosk.core.ports import CheckinApi
from kiosk.teamup.evidence.check import NOT_YET, EvidenceCheck
from kiosk.teamup.evidence.local_checkins import may_arrive_late
from kiosk.teamup.evidence.use_counts import UsageCounter, describe_use_count
from kiosk.teamup.sending.attempt import AttemptResult, DuplicateRefusal, attempt
from kiosk.teamup.sending.open_checkins import OnMoved, OpenCheckins, SenderOutbox
from kiosk.teamup.sending.schedule import JobKind, SendJob, SendSchedule

_log = logging.getLogger(__name__)

_SCHEDULER: Final = "sender"
_FEW_WAITING: Final = 4  # so many check-ins may wait while use counts are still asked for

ALREADY_THERE: Final = msg("TeamUp already has a visit of that day, recorded elsewhere.")
"""Why such a check-in is dismissed at once: there is nothing for staff to do."""

SENT_AGAIN: Final = msg("unanswered check-ins are sent again (policy.unanswered)")
"""Why one is sent again without anybody having looked."""


@dataclass(frozen=True, slots=True)
class SenderStatus:
    """How the sender is doing. `online` None: nothing was tried yet.

    `waiting` (recorded or sending) and `unanswered` count check-ins; `paused_reason` is a sentence
    for staff while the token is not accepted, else empty.
    """

    online: bool | None = None
    waiting: int = 0
    unanswered: int = 0
    paused_reason: str = ""


class SenderStatusTracker:
    """Keeps the status up to date; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._status = SenderStatus()

    @property
    def status(self) -> SenderStatus:
        """The status as of the last change."""
        with self._lock:
            return self._status

    def count(self, rows: Sequence[Checkin]) -> None:
        """Take in the check-ins that the sender may have to do with."""
        states = [row.state for row in rows]
        with self._lock:
            self._status = replace(
                self._status,
                waiting=states.count(CheckinState.RECORDED) + states.count(CheckinState.SENDING),
                unanswered=states.count(CheckinState.UNANSWERED),
            )

    def request_ended(self, failure: TeamUpError | None) -> None:
        """Take in how a request ended (None: well)."""
        silent = isinstance(failure, Unanswered) and failure.status is None
        online = not (silent or isinstance(failure, Unreachable | Redirected))
        with self._lock:
            self._status = replace(self._status, online=online)

    def set_paused(self, reason: str) -> None:
        """Say why everything is paused; an empty text: it is not."""
        with self._lock:
            self._status = replace(self._status, paused_reason=reason)


class BusySince:
    """Since when what was begun has not come to its end; safe from any thread."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._begun: dict[str, float] = {}

    def begin(self, what: str) -> None:
        """Note that `what` is begun; it may have been before."""
        with self._lock:
            self._begun.setdefault(what, self._monotonic())

    def end(self, what: str) -> None:
        """Note that `what` has come to its end."""
        with self._lock:
            self._begun.pop(what, None)

    def seconds(self, of: Callable[[str], bool]) -> float:
        """Return for how long the oldest of those `of` accepts has been under way; 0: none is."""
        with self._lock:
            begun = [at for what, at in self._begun.items() if of(what)]
        return self._monotonic() - min(begun) if begun else 0.0


class Sender:
    """Sends recorded check-ins and settles unanswered ones, in threads of its own.

    `policy` says what to do with unanswered check-ins. Times ending in `_s` are seconds:
    `readback_lag_s` is how long TeamUp may take to show what it has accepted, `store_retry_s` the
    wait when the disk fails. `zone` gives the venue's time zone, `now` an aware time. `on_moved`
    is called, in some thread, with every check-in that was moved, and whether it was refused
    because TeamUp has a visit of the customer already.
    """

    def __init__(
        self,
        outbox: SenderOutbox,
        service: CheckinApi,
        *,
        policy: WhenUnanswered = WhenUnanswered.VERIFY,
        zone: Callable[[], tzinfo],
        now: Callable[[], datetime],
        backoff_base_s: float = 0.5,
        backoff_cap_s: float = 60.0,
        readback_lag_s: float = 60.0,
        store_retry_s: float = 1.0,
        workers: int = 4,
        on_moved: OnMoved = lambda _row, _there: None,
        already_there: DuplicateRefusal | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        if workers < 1:
            raise ValueError("a sender needs at least one worker")
        self._outbox = outbox
        self._service = service
        self._policy = policy
        self._now = now
        self._zone = zone
        self._store_retry_s = store_retry_s
        self._checkins = OpenCheckins(outbox, now, on_moved)
        self._counter = UsageCounter(service, monotonic=monotonic)
        self._already_there = already_there or DuplicateRefusal()
        self._monotonic = monotonic
        self._schedule = SendSchedule(
            Backoff(backoff_base_s, backoff_cap_s),
            rng or random.Random(),
            verify=policy is WhenUnanswered.VERIFY,
            lag_s=readback_lag_s,
            workers=workers,
        )
        self._read_back = EvidenceCheck(
            outbox, service, zone=zone, now=now, lag_s=readback_lag_s, monotonic=monotonic, rng=rng
        )
        self._status = SenderStatusTracker()
        self._changed = threading.Condition()  # guards the schedule and the two flags
        self._dirty = False
        self._stopping = False
        self._jobs: queue.SimpleQueue[SendJob | None] = queue.SimpleQueue()
        self._busy = BusySince(monotonic)
        self._scheduler = threading.Thread(target=self._run, name="sender", daemon=True)
        self._workers = [
            threading.Thread(target=self._work, name=f"sender-{n}", daemon=True)
            for n in range(workers)
        ]

    def start(self) -> None:
        """Take up what is in the outbox and go on until `stop`. To be called once."""
        for thread in (self._scheduler, *self._workers):
            thread.start()

    def poke(self) -> None:
        """Look at the outbox again: a check-in was recorded, or staff moved one."""
        with self._changed:
            self._dirty = True
            self._busy.begin(_SCHEDULER)
            self._changed.notify_all()

    @property
    def silent_s(self) -> float:
        """For how many seconds the scheduler has not come to the end of one look at the outbox."""
        return self._busy.seconds(lambda what: what == _SCHEDULER)

    @property
    def workers_silent_s(self) -> float:
        """For how many seconds a worker has been at one check-in.

        Each request has its deadline, but reading back takes some, which wait for their turn.
        """
        return self._busy.seconds(lambda what: what != _SCHEDULER)

    def status(self) -> SenderStatus:
        """Return how the sender is doing, as of its last look at the outbox."""
        return self._status.status

    def stop(self, timeout_s: float = 25.0) -> bool:
        """Take up nothing more, wait for the requests under way, end the threads.

        Returns False when some request outlived `timeout_s`; what it was about stays *sending* on
        disk, and is unanswered at the next start.
        """
        end = time.monotonic() + timeout_s
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for _ in self._workers:
            self._jobs.put(None)
        threads = [t for t in (self._scheduler, *self._workers) if t.ident is not None]
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _run(self) -> None:
        while not self._taken_up() and not self._sleep(self._store_retry_s):
            pass
        wait: float | None = 0.0
        while not self._sleep(wait):
            try:
                wait = self._round()
            except StoreError as error:
                _log.warning("the sender cannot read the outbox: %s", error)
                wait = self._store_retry_s
            except Exception:
                _log.exception("the sender failed unexpectedly; it goes on")
                wait = self._store_retry_s

    def _sleep(self, seconds: float | None) -> bool:
        """Wait until something changes or the time is over; True when the sender shall end."""
        with self._changed:
            self._busy.end(_SCHEDULER)
            if self._dirty:
                self._busy.begin(_SCHEDULER)
            self._changed.wait_for(lambda: self._dirty or self._stopping, seconds)
            self._busy.begin(_SCHEDULER)
            self._dirty = False
            return self._stopping

    def _taken_up(self) -> bool:
        try:
            self._checkins.take_up()
        except StoreError as error:
            _log.warning("the sender cannot take up the outbox: %s", error)
            return False
        return True

    def _round(self) -> float | None:
        """Begin what is due; return after how many seconds to look again (None: when poked)."""
        rows = self._checkins.catch_up()
        if self._policy is WhenUnanswered.RESEND:
            rows = tuple(self._sent_again(row) for row in rows)
        self._status.count(rows)
        with self._changed:
            if self._stopping:
                return None
            jobs, due = self._schedule.next_jobs(rows, self._monotonic())
        for job in jobs:
            self._jobs.put(job)
        return None if due is None else max(0.0, due - self._monotonic())

    def _sent_again(self, row: Checkin) -> Checkin:
        if row.state is not CheckinState.UNANSWERED:
            return row
        with self._changed:
            self._schedule.delay(row.id, self._monotonic())
        return self._checkins.move(row, CheckinEvent.RESEND, detail=SENT_AGAIN) or row

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._do(job)

    def _do(self, job: SendJob) -> None:
        self._busy.begin(job.checkin.id)
        try:
            if job.kind is JobKind.POST:
                self._send(job)
            else:
                self._look(job)
        except Exception:
            _log.exception("check-in %s: the sender failed unexpectedly", job.checkin.id)
            self._put_off(job)
        finally:
            with self._changed:
                self._schedule.done(job)
            self._busy.end(job.checkin.id)
            self.poke()

    def _put_off(self, job: SendJob, failure: TeamUpError | None = None) -> None:
        with self._changed:
            if job.kind is JobKind.POST:
                self._schedule.delay(job.checkin.id, self._monotonic())
            else:
                self._schedule.read_back_failed(job.checkin.id, failure, self._monotonic())

    def _send(self, job: SendJob) -> None:
        row = job.checkin
        if self._stopping:
            return
        try:
            uses = self._count_before(row)
            sending = self._checkins.move(
                row, CheckinEvent.SEND, detail=describe_use_count(uses), uses=uses
            )
        except StoreError as error:
            _log.warning("check-in %s is not sent, it cannot be noted: %s", row.id, error)
            self._put_off(job)
            return
        if sending is None:
            return  # cancelled by staff in the meantime
        late = may_arrive_late(sending, self._now(), self._zone())
        result = attempt(self._service, self._outbox, sending, self._already_there, sent_late=late)
        with self._changed:
            self._schedule.sent(row.id, result.failure, self._monotonic())
            self._status.set_paused(self._schedule.breaker.paused_reason)
        self._status.request_ended(result.failure)
        self._keep(sending, result)

    def _count_before(self, row: Checkin) -> UseCount | None:
        """The use count before a check-in is sent, for its history; None without one.

        Nothing is asked while many wait: the requests allowed a minute are for check-ins then.
        """
        with self._changed:
            busy = self._schedule.breaker.tripped or self._status.status.waiting > _FEW_WAITING
        if busy or self._policy is not WhenUnanswered.VERIFY or self._read_back.report_is_enough:
            return None
        return self._counter.before(row)

    def _keep(self, row: Checkin, result: AttemptResult) -> None:
        """Write a result down, as often as it takes: it must not be lost to a full disk."""
        while True:
            try:
                moved = self._checkins.move(
                    row, result.event, already_there=result.already_there, **result.written()
                )
                if moved is not None and result.already_there and result.of_that_day:
                    self._checkins.move(moved, CheckinEvent.DISMISS, detail=ALREADY_THERE)
                return
            except StoreError as error:
                _log.warning("check-in %s: its answer cannot be written: %s", row.id, error)
            self._busy.end(row.id)  # it lives: a disk that says no is no hang
            self._busy.begin(row.id)
            with self._changed:
                if self._changed.wait_for(lambda: self._stopping, self._store_retry_s):
                    return  # it stays *sending* on disk, and is unanswered at the next start

    def _look(self, job: SendJob) -> None:
        row = job.checkin
        try:
            verdict = self._read_back.look(row, final=job.final)
            self._status.request_ended(None)
            if verdict.found:
                self._checkins.move(row, CheckinEvent.VERIFIED, detail=verdict.detail)
            elif verdict.found is False and job.final:
                self._checkins.move(row, CheckinEvent.PROVE_ABSENT, detail=verdict.detail, error="")
            elif job.final and verdict.later:
                self._checkins.remark(row, join(NOT_YET, verdict.detail))
                self._put_off(job)
            elif job.final:
                self._left_to_staff(row, verdict.detail)
            else:
                with self._changed:
                    self._schedule.not_seen(row.id, self._monotonic())
        except TeamUpError as error:
            self._status.request_ended(error)
            self._checkins.remark(row, join(NOT_YET, error.sentence))
            self._put_off(job, error)
        except StoreError as error:
            _log.warning("check-in %s: it cannot be settled: %s", row.id, error)
            self._put_off(job)

    def _left_to_staff(self, row: Checkin, why: str) -> None:
        _log.info("check-in %s: unanswered, left to staff", row.id)
        with self._changed:
            self._schedule.park(row.id, self._monotonic())
        self._checkins.remark(row, why)
