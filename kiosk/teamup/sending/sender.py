"""Sending what the outbox holds: each check-in once, whatever the network does.

A scheduler thread asks `plan` which check-ins go next; a few workers carry them out. A row is moved
to *sending*, on disk, before its request leaves, so that a crash can never lead to a blind repeat.

How the sender is doing, for the status line and for staff.
"""

import logging
import queue
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Protocol

from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, UseCount
from kiosk.core.errors import Redirected, StoreError, TeamUpError, Unanswered, Unreachable
from kiosk.core.messages import join
from kiosk.core.ports import CheckinApi, Outbox
from kiosk.teamup.evidence.check import NOT_YET, EvidenceCheck
from kiosk.teamup.evidence.local_checkins import may_arrive_late
from kiosk.teamup.evidence.use_counts import UsageCounter, note_of
from kiosk.teamup.sending.attempt import (
    ALREADY_THERE,
    SENT_AGAIN,
    AttemptResult,
    CheckinTransitions,
    DuplicateRefusal,
    OnMoved,
    attempt,
)
from kiosk.teamup.sending.schedule import SendSchedule, SendTask, TaskKind


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


class SenderStatusBoard:
    """Keeps the status; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._status = SenderStatus()

    @property
    def status(self) -> SenderStatus:
        """The status as last told."""
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

    def heard(self, failure: TeamUpError | None) -> None:
        """Take in how a request ended (None: well)."""
        silent = isinstance(failure, Unanswered) and failure.status is None
        online = not (silent or isinstance(failure, Unreachable | Redirected))
        with self._lock:
            self._status = replace(self._status, online=online)

    def paused(self, reason: str) -> None:
        """Set, or with an empty text clear, why everything is paused."""
        with self._lock:
            self._status = replace(self._status, paused_reason=reason)


_log = logging.getLogger(__name__)

_AT_EASE = 4  # so many check-ins may wait while use counts are still asked for


class StartupOutbox(Outbox, Protocol):
    """An outbox that can settle what an earlier run left behind."""

    def take_up(self, at: datetime) -> tuple[Checkin, ...]:
        """Move what is still *sending* to *unanswered*, and return it."""

    def changed_since(self, step: int) -> tuple[tuple[Checkin, ...], int]:
        """Return the check-ins that took a step after number `step`, and the last step's number.

        With `step` 0 it is all that are still open. Oldest scan first; a remark is no step.
        """


_TO_DO = frozenset({CheckinState.RECORDED, CheckinState.SENDING, CheckinState.UNANSWERED})
"""What the sender may have to do with; all else is settled, or waits for staff."""


class _ToDo:
    """The check-ins of the states `_TO_DO`: read once, then kept up with step by step.

    So a look at the outbox reads what has changed since the last, in this process or another, and
    not what waits. What is done with a row is decided by the outbox alone: where staff were quicker
    the step is illegal. `catch_up` is for one thread, `note` for any.
    """

    def __init__(self, outbox: StartupOutbox) -> None:
        self._outbox = outbox
        self._step = 0
        self._lock = threading.Lock()  # never held while the disk is asked
        self._rows: dict[str, Checkin] = {}

    def catch_up(self) -> tuple[Checkin, ...]:
        """Return them all, as they are now, oldest scan first. May raise `StoreError`."""
        changed, self._step = self._outbox.changed_since(self._step)
        with self._lock:
            for row in changed:
                if row.state in _TO_DO:
                    self._rows[row.id] = row
                else:
                    self._rows.pop(row.id, None)
            return tuple(sorted(self._rows.values(), key=lambda row: row.scanned_at))

    def note(self, remarked: Checkin) -> None:
        """Take in what was remarked on a row, which is no step; unless it has moved on since."""
        with self._lock:
            row = self._rows.get(remarked.id)
            if row is not None and row.state is remarked.state:
                self._rows[row.id] = replace(row, error=remarked.error)


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
        outbox: StartupOutbox,
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
        self._transitions = CheckinTransitions(outbox, now, on_moved)
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
        self._status = SenderStatusBoard()
        self._to_do = _ToDo(outbox)
        self._changed = threading.Condition()  # guards the plan and the two flags
        self._dirty = False
        self._stopping = False
        self._jobs: queue.SimpleQueue[SendTask | None] = queue.SimpleQueue()
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
            self._changed.notify_all()

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
            self._changed.wait_for(lambda: self._dirty or self._stopping, seconds)
            self._dirty = False
            return self._stopping

    def _taken_up(self) -> bool:
        try:
            lost = self._outbox.take_up(self._now())
        except StoreError as error:
            _log.warning("the sender cannot take up the outbox: %s", error)
            return False
        for row in lost:
            self._transitions.tell(row)
        return True

    def _round(self) -> float | None:
        """Begin what is due; return after how many seconds to look again (None: when poked)."""
        rows = self._to_do.catch_up()
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
        return self._transitions.step(row, CheckinEvent.RESEND, detail=SENT_AGAIN) or row

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._do(job)

    def _do(self, job: SendTask) -> None:
        try:
            if job.task is TaskKind.POST:
                self._send(job)
            else:
                self._look(job)
        except Exception:
            _log.exception("check-in %s: the sender failed unexpectedly", job.checkin.id)
            self._put_off(job)
        finally:
            with self._changed:
                self._schedule.done(job)
            self.poke()

    def _put_off(self, job: SendTask, failure: TeamUpError | None = None) -> None:
        with self._changed:
            if job.task is TaskKind.POST:
                self._schedule.delay(job.checkin.id, self._monotonic())
            else:
                self._schedule.read_back_failed(job.checkin.id, failure, self._monotonic())

    def _send(self, job: SendTask) -> None:
        row = job.checkin
        if self._stopping:
            return
        try:
            uses = self._count_before(row)
            sending = self._transitions.step(
                row, CheckinEvent.SEND, detail=note_of(uses), uses=uses
            )
        except StoreError as error:
            _log.warning("check-in %s is not sent, it cannot be noted: %s", row.id, error)
            self._put_off(job)
            return
        if sending is None:
            return  # cancelled by staff in the meantime
        late = may_arrive_late(sending, self._now(), self._zone())
        outcome = attempt(self._service, self._outbox, sending, self._already_there, sent_late=late)
        with self._changed:
            self._schedule.sent(row.id, outcome.failure, self._monotonic())
            self._status.paused(self._schedule.breaker.paused_reason)
        self._status.heard(outcome.failure)
        self._keep(sending, outcome)

    def _count_before(self, row: Checkin) -> UseCount | None:
        """The use count before a check-in is sent, for its history; None without one.

        Nothing is asked while many wait: the requests allowed a minute are for check-ins then.
        """
        with self._changed:
            busy = self._schedule.breaker.shut or self._status.status.waiting > _AT_EASE
        if busy or self._policy is not WhenUnanswered.VERIFY or self._read_back.report_is_enough:
            return None
        return self._counter.before(row)

    def _keep(self, row: Checkin, outcome: AttemptResult) -> None:
        """Write an outcome down, as often as it takes: it must not be lost to a full disk."""
        while True:
            try:
                there = outcome.already_there
                moved = self._transitions.step(
                    row, outcome.event, already_there=there, **outcome.written()
                )
                if moved is not None and there and outcome.of_that_day:
                    self._transitions.step(moved, CheckinEvent.DISMISS, detail=ALREADY_THERE)
                return
            except StoreError as error:
                _log.warning("check-in %s: its answer cannot be written: %s", row.id, error)
            with self._changed:
                if self._changed.wait_for(lambda: self._stopping, self._store_retry_s):
                    return  # it stays *sending* on disk, and is unanswered at the next start

    def _look(self, job: SendTask) -> None:
        row = job.checkin
        try:
            verdict = self._read_back.look(row, final=job.final)
            self._status.heard(None)
            if verdict.found:
                self._transitions.step(row, CheckinEvent.VERIFIED, detail=verdict.detail)
            elif verdict.found is False and job.final:
                self._transitions.step(
                    row, CheckinEvent.PROVE_ABSENT, detail=verdict.detail, error=""
                )
            elif job.final and verdict.later:
                self._remark(row, join(NOT_YET, verdict.detail))
                self._put_off(job)
            elif job.final:
                self._left_to_staff(row, verdict.detail)
            else:
                with self._changed:
                    self._schedule.not_seen(row.id, self._monotonic())
        except TeamUpError as error:
            self._status.heard(error)
            self._remark(row, join(NOT_YET, error.sentence))
            self._put_off(job, error)
        except StoreError as error:
            _log.warning("check-in %s: it cannot be settled: %s", row.id, error)
            self._put_off(job)

    def _left_to_staff(self, row: Checkin, why: str) -> None:
        _log.info("check-in %s: unanswered, left to staff", row.id)
        with self._changed:
            self._schedule.park(row.id, self._monotonic())
        self._remark(row, why)

    def _remark(self, row: Checkin, why: str) -> None:
        remarked = self._transitions.remark(row, why)
        if remarked is not None:
            self._to_do.note(remarked)
