"""Which check-in goes next: pure bookkeeping over the rows of the outbox, without threads.

One customer's check-ins go in the order of their scans, different customers' side by side. A row
that fails by itself waits by itself; a failure that concerns all shuts the gate (see `breaker`).
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

_PATIENCE = 3
"""After so many failed read-backs the customer's other check-ins no longer wait for this one."""


class TaskKind(Enum):
    """What to do with a check-in."""

    POST = "post"
    READ_BACK = "read back"


@dataclass(frozen=True, slots=True)
class SendTask:
    """One task for a worker. `final`: the lag is over, so an absence counts."""

    task: TaskKind
    checkin: Checkin
    final: bool = False


@dataclass(slots=True)
class _Wait:
    """A recorded check-in's own backoff."""

    misses: int = 0
    due: float = 0.0


@dataclass(slots=True)
class _Check:
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
        self._under_way: dict[str, SendTask] = {}
        self._waits: dict[str, _Wait] = {}
        self._checks: dict[str, _Check] = {}
        self._waiting: frozenset[str] = frozenset()
        self._probe = ""

    def next_jobs(self, rows: Sequence[Checkin], now: float) -> tuple[list[SendTask], float | None]:
        """Return the jobs to begin now, and when to ask again at the latest (None: no hurry).

        `rows` are the recorded, sending and unanswered check-ins, oldest scan first.
        """
        self._take_in(rows, now)
        busy = {job.checkin.customer for job in self._under_way.values()}
        # Rows that were read a moment ago may have moved on since; the next look will tell.
        busy.update(row.customer for row in rows if row.state is CheckinState.SENDING)
        posts = self._sendable(rows, busy)
        checks = self._checkable(rows, busy)
        if self.breaker.shut:
            jobs, due = self._probes(posts, checks, now)
        else:
            jobs, due = self._all_due(posts, checks, now)
        for job in jobs:
            self._under_way[job.checkin.id] = job
        return jobs, due

    def done(self, job: SendTask) -> None:
        """Note that a job's worker is free again."""
        self._under_way.pop(job.checkin.id, None)
        if self._probe == job.checkin.id:
            self._probe = ""

    def sent(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Note how a POST ended; `error` None: well."""
        probe = self._probe == checkin
        self.breaker.note(error, now=now, probe=probe, waiting=self._waiting)
        if isinstance(error, NotDelivered) and not CircuitBreaker.concerns_all(error):
            self.delay(checkin, now, at_least_s=error.retry_after or 0.0)
        elif error is None:
            self._waits.pop(checkin, None)

    def delay(self, checkin: str, now: float, *, at_least_s: float = 0.0) -> None:
        """Let one recorded check-in wait by itself, longer each time."""
        wait = self._waits.setdefault(checkin, _Wait())
        wait.due = now + self._backoff.full_jitter(wait.misses, self._rng, at_least_s=at_least_s)
        wait.misses += 1

    def not_seen(self, checkin: str, now: float) -> None:
        """Note that the report does not show a check-in yet."""
        check = self._checks.get(checkin)
        if check is None:
            return
        self._heard(checkin, None, now)
        later = [part * self._lag_s for part in _POLLS if check.lost_at + part * self._lag_s > now]
        check.due = check.lost_at + (later[0] if later else self._lag_s)

    def read_back_failed(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Let a read-back that failed for a passing reason wait, longer each time."""
        self._heard(checkin, error, now)
        check = self._checks.get(checkin)
        if check is not None:
            asked = getattr(error, "retry_after", None) or 0.0
            check.due = now + self._backoff.full_jitter(check.failures, self._rng, at_least_s=asked)
            check.failures += 1

    def park(self, checkin: str, now: float) -> None:
        """Leave an unanswered check-in to staff: reading back cannot settle it."""
        self._heard(checkin, None, now)
        check = self._checks.get(checkin)
        if check is not None:
            check.parked = True

    def _heard(self, checkin: str, error: TeamUpError | None, now: float) -> None:
        """Let the gate know of a read-back only when it was the probe: POSTs speak for POSTs."""
        if self.breaker.shut and self._probe == checkin:
            self.breaker.note(error, now=now, probe=True, waiting=self._waiting)

    def _take_in(self, rows: Sequence[Checkin], now: float) -> None:
        recorded = {row.id for row in rows if row.state is CheckinState.RECORDED}
        unanswered = {row.id for row in rows if row.state is CheckinState.UNANSWERED}
        self._waiting = frozenset(recorded | self._under_way.keys())
        for gone in self._waits.keys() - recorded - self._under_way.keys():
            del self._waits[gone]
        for gone in self._checks.keys() - unanswered:
            del self._checks[gone]
        if self._verify:
            for lost in unanswered - self._checks.keys():
                # The lag counts from now, also after a restart: the wall clock of a small
                # computer may have jumped in between.
                self._checks[lost] = _Check(now, now + _POLLS[0] * self._lag_s)

    def _sendable(self, rows: Sequence[Checkin], busy: set[CustomerId]) -> list[Checkin]:
        """The first recorded check-in of every customer who is not busy or being read back."""
        held = set(busy)
        for row in rows:
            check = self._checks.get(row.id)
            if check is not None and not check.parked and check.failures < _PATIENCE:
                held.add(row.customer)
        found = []
        for row in rows:
            if row.state is CheckinState.RECORDED and row.customer not in held:
                held.add(row.customer)
                found.append(row)
        return found

    def _checkable(self, rows: Sequence[Checkin], busy: set[CustomerId]) -> list[Checkin]:
        """One check-in to be read back of every customer who is not busy.

        The first that has not failed often; those that have take turns, so that none stands in
        another's way for good.
        """
        held = set(busy)
        found = []
        waiting = [
            row for row in rows if row.id in self._checks and not self._checks[row.id].parked
        ]
        for row in sorted(waiting, key=self._turn):
            if row.customer not in held:
                held.add(row.customer)
                found.append(row)
        return found

    def _turn(self, row: Checkin) -> tuple[bool, float]:
        check = self._checks[row.id]
        often = check.failures >= _PATIENCE
        return often, check.due if often else 0.0

    def _probes(
        self, posts: Sequence[Checkin], checks: Sequence[Checkin], now: float
    ) -> tuple[list[SendTask], float | None]:
        if self._under_way or not (posts or checks):
            return [], None
        new = [row for row in posts if self.breaker.is_new(row.id)]
        if not new and now < self.breaker.due:
            return [], self.breaker.due
        row = min(new or posts or checks, key=lambda row: self.breaker.tries(row.id))
        self._probe = row.id
        self.breaker.probing(row.id)
        return [self._job(row, now)], None

    def _all_due(
        self, posts: Sequence[Checkin], checks: Sequence[Checkin], now: float
    ) -> tuple[list[SendTask], float | None]:
        jobs: list[SendTask] = []
        later: list[float] = []
        taken: set[CustomerId] = set()
        free = self._workers - len(self._under_way)
        for row in posts:
            due = self._waits[row.id].due if row.id in self._waits else now
            if due > now:
                later.append(due)
            elif len(jobs) < free:
                taken.add(row.customer)
                jobs.append(self._job(row, now))
        reading = sum(job.task is TaskKind.READ_BACK for job in self._under_way.values())
        for row in checks:
            due = self._checks[row.id].due
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

    def _job(self, row: Checkin, now: float) -> SendTask:
        if row.state is CheckinState.RECORDED:
            return SendTask(TaskKind.POST, row)
        return SendTask(
            TaskKind.READ_BACK, row, final=now >= self._checks[row.id].lost_at + self._lag_s
        )
