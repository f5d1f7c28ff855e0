"""Which check-in goes next: pure bookkeeping over the rows of the outbox, without threads.

One customer's check-ins go in the order of their scans, different customers' side by side. A row
that fails by itself waits by itself; a failure that concerns all trips the circuit breaker.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.core.admission.members import CustomerId
from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.errors import NotDelivered, TeamUpError
from kiosk.teamup.sending.circuit_breaker import CircuitBreaker

_POLLS = (1 / 16, 1 / 8, 1 / 4, 1 / 2)
"""When to look before the lag is over, as parts of it: most check-ins are found early."""

_BLOCKING_FAILURES = 3
"""After so many failed read-backs the customer's other check-ins no longer wait for this one."""


class JobKind(Enum):
    """What to do with a check-in."""

    POST = "post"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class SendJob:
    """One job for a worker. `final`: the lag is over, so an absence counts."""

    kind: JobKind
    checkin: Checkin
    final: bool = False


@dataclass(slots=True)
class _Retry:
    """A recorded check-in's own backoff."""

    failures: int = 0
    due: float = 0.0


@dataclass(slots=True)
class _ReadBack:
    """A read-back under way; times are of the monotonic clock."""

    lost_at: float
    due: float
    failures: int = 0
    parked: bool = False


class SendSchedule:
    """Chooses jobs and keeps track of what became of them. Not thread-safe.

    `verify`: unanswered check-ins are read back; else they are left alone. `workers` is how many
    jobs may be under way, of which one is always left for sending. `lag_s` is the read-back lag.
    """

    def __init__(
        self, backoff: Backoff, rng: random.Random, *, verify: bool, lag_s: float, workers: int
    ) -> None:
        self._backoff = backoff
        self._rng = rng
        self._verify = verify
        self._lag_s = lag_s
        self._workers = workers
        self.breaker = CircuitBreaker(backoff, rng)
        self._under_way: dict[str, SendJob] = {}
        self._retries: dict[str, _Retry] = {}
        self._read_backs: dict[str, _ReadBack] = {}
        self._waiting: frozenset[str] = frozenset()
        self._probe = ""

    def next_jobs(self, rows: Sequence[Checkin], now: float) -> tuple[list[SendJob], float | None]:
        """Return the jobs to begin now, and when to ask again at the latest (None: no hurry).

        `rows` are the recorded, sending and unanswered check-ins, oldest scan first.
        """
        self._take_in(rows, now)
        busy = {job.checkin.customer for job in self._under_way.values()}
        # Rows that were read a moment ago may have moved on since; the next look will tell.
        busy.update(row.customer for row in rows if row.state is CheckinState.SENDING)
        posts = self._to_send(rows, busy)
        read_backs = self._to_read_back(rows, busy)
        if self.breaker.tripped:
            jobs, due = self._probes(posts, read_backs, now)
        else:
            jobs, due = self._all_due(posts, read_backs, now)
        for job in jobs:
            self._under_way[job.checkin.id] = job
        return jobs, due

    def done(self, job: SendJob) -> None:
        """Note that a job's worker is free again."""
        self._under_way.pop(job.checkin.id, None)
        if self._probe == job.checkin.id:
            self._probe = ""

    def sent(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Note how a POST ended; `error` None: well."""
        probe = self._probe == checkin
        self.breaker.record_result(error, now=now, probe=probe, waiting=self._waiting)
        if isinstance(error, NotDelivered) and not CircuitBreaker.concerns_all(error):
            self.delay(checkin, now, at_least_s=error.retry_after or 0.0)
        elif error is None:
            self._retries.pop(checkin, None)

    def delay(self, checkin: str, now: float, *, at_least_s: float = 0.0) -> None:
        """Let one recorded check-in wait by itself, longer each time."""
        retry = self._retries.setdefault(checkin, _Retry())
        retry.due = now + self._backoff.full_jitter(
            retry.failures, self._rng, at_least_s=at_least_s
        )
        retry.failures += 1

    def not_seen(self, checkin: str, now: float) -> None:
        """Note that the report does not show a check-in yet."""
        read_back = self._read_backs.get(checkin)
        if read_back is None:
            return
        self._read_back_ended(checkin, None, now)
        later = [
            part * self._lag_s for part in _POLLS if read_back.lost_at + part * self._lag_s > now
        ]
        read_back.due = read_back.lost_at + (later[0] if later else self._lag_s)

    def read_back_failed(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Let a read-back that failed for a passing reason wait, longer each time."""
        self._read_back_ended(checkin, error, now)
        read_back = self._read_backs.get(checkin)
        if read_back is not None:
            asked = getattr(error, "retry_after", None) or 0.0
            read_back.due = now + self._backoff.full_jitter(
                read_back.failures, self._rng, at_least_s=asked
            )
            read_back.failures += 1

    def park(self, checkin: str, now: float) -> None:
        """Leave an unanswered check-in to staff: reading back cannot settle it."""
        self._read_back_ended(checkin, None, now)
        read_back = self._read_backs.get(checkin)
        if read_back is not None:
            read_back.parked = True

    def _read_back_ended(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Let the breaker know of a read-back only when it was the probe: POSTs speak for POSTs."""
        if self.breaker.tripped and self._probe == checkin:
            self.breaker.record_result(error, now=now, probe=True, waiting=self._waiting)

    def _take_in(self, rows: Sequence[Checkin], now: float) -> None:
        recorded = {row.id for row in rows if row.state is CheckinState.RECORDED}
        unanswered = {row.id for row in rows if row.state is CheckinState.UNANSWERED}
        self._waiting = frozenset(recorded | self._under_way.keys())
        for gone in self._retries.keys() - recorded - self._under_way.keys():
            del self._retries[gone]
        for gone in self._read_backs.keys() - unanswered:
            del self._read_backs[gone]
        if self._verify:
            for lost in unanswered - self._read_backs.keys():
                # The lag counts from now, also after a restart: the wall clock of a small
                # computer may have jumped in between.
                self._read_backs[lost] = _ReadBack(now, now + _POLLS[0] * self._lag_s)

    def _to_send(self, rows: Sequence[Checkin], busy: set[CustomerId]) -> list[Checkin]:
        """The first recorded check-in of every customer who is not busy or being read back."""
        held = set(busy)
        for row in rows:
            read_back = self._read_backs.get(row.id)
            if (
                read_back is not None
                and not read_back.parked
                and read_back.failures < _BLOCKING_FAILURES
            ):
                held.add(row.customer)
        found = []
        for row in rows:
            if row.state is CheckinState.RECORDED and row.customer not in held:
                held.add(row.customer)
                found.append(row)
        return found

    def _to_read_back(self, rows: Sequence[Checkin], busy: set[CustomerId]) -> list[Checkin]:
        """One check-in to be read back of every customer who is not busy.

        The first that has not failed often; those that have take turns, so that none stands in
        another's way for good.
        """
        held = set(busy)
        found = []
        waiting = [
            row
            for row in rows
            if row.id in self._read_backs and not self._read_backs[row.id].parked
        ]
        for row in sorted(waiting, key=self._turn):
            if row.customer not in held:
                held.add(row.customer)
                found.append(row)
        return found

    def _turn(self, row: Checkin) -> tuple[bool, float]:
        read_back = self._read_backs[row.id]
        often = read_back.failures >= _BLOCKING_FAILURES
        return often, read_back.due if often else 0.0

    def _probes(
        self, posts: Sequence[Checkin], read_backs: Sequence[Checkin], now: float
    ) -> tuple[list[SendJob], float | None]:
        if self._under_way or not (posts or read_backs):
            return [], None
        new = [row for row in posts if self.breaker.is_new(row.id)]
        if not new and now < self.breaker.due:
            return [], self.breaker.due
        row = min(new or posts or read_backs, key=lambda row: self.breaker.tries(row.id))
        self._probe = row.id
        self.breaker.begin_probe(row.id)
        return [self._job(row, now)], None

    def _all_due(
        self, posts: Sequence[Checkin], read_backs: Sequence[Checkin], now: float
    ) -> tuple[list[SendJob], float | None]:
        jobs: list[SendJob] = []
        later: list[float] = []
        taken: set[CustomerId] = set()
        free = self._workers - len(self._under_way)
        for row in posts:
            due = self._retries[row.id].due if row.id in self._retries else now
            if due > now:
                later.append(due)
            elif len(jobs) < free:
                taken.add(row.customer)
                jobs.append(self._job(row, now))
        reading = sum(job.kind is JobKind.READ_BACK for job in self._under_way.values())
        for row in read_backs:
            due = self._read_backs[row.id].due
            if due > now:
                later.append(due)
            elif (
                row.customer not in taken
                and len(jobs) < free
                and reading < max(1, self._workers - 1)
            ):
                reading += 1
                jobs.append(self._job(row, now))
        return jobs, min(later, default=None)

    def _job(self, row: Checkin, now: float) -> SendJob:
        if row.state is CheckinState.RECORDED:
            return SendJob(JobKind.POST, row)
        return SendJob(
            JobKind.READ_BACK, row, final=now >= self._read_backs[row.id].lost_at + self._lag_s
        )
