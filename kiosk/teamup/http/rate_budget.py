"""The rate limit, kept on this side: a guaranteed share for each kind of request, the rest by rank.

Hand-written because no maintained rate limiter among the usual packages knows shares, and with
ranks alone whatever comes last never comes: a queue of check-ins kept the directory from being
fetched for as long as people came.
"""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from enum import IntEnum
from typing import Final

from kiosk.core.backoff import Backoff

_BURST: Final = 0.04
"""Part of a minute's allowance that may be used at once. What may go at once cannot also flow in
during the same minute, so the more there is of it, the slower a long queue drains."""

_LEAST_BURST: Final = 4.0
"""What a small allowance may use at once, but never more than a tenth of it: one look-up."""

_SLICE_S: Final = 0.1  # how soon a wait notices that it shall stop, or that others have gone
_NEARLY: Final = 1e-9  # sums of fractions never quite add up to a whole request

_SLOWING: Final = Backoff(base_s=5.0, cap_s=120.0)
"""The waits after answers 429 that do not say how long; they grow until another answer comes."""


class Priority(IntEnum):
    """What a request is for. What no share speaks for goes in this order; lower is sooner.

    Unknown codes come last there: a page of the directory tells of a hundred members, and a look-up
    of one.
    """

    CHECKIN = 0
    LOOKUP = 1
    EVIDENCE = 2
    NOTE = 3
    SYNC = 4
    UNKNOWN_CODE = 5


EVERYTHING: Final = frozenset(Priority)

SHARES: Final[Mapping[Priority, float]] = {
    Priority.CHECKIN: 0.35,
    Priority.LOOKUP: 0.20,
    Priority.EVIDENCE: 0.10,
    Priority.NOTE: 0.05,
    Priority.SYNC: 0.20,
    Priority.UNKNOWN_CODE: 0.10,
}
"""The part of the allowance each kind gets for certain while it has something to ask. Together
they are all of it, so that every one of them can be kept; what a kind leaves unused goes to the
others."""

CEILINGS: Final[Mapping[Priority, float]] = {Priority.UNKNOWN_CODE: 0.20}
"""The part of the allowance a kind gets at most, even while nobody else asks: what a stranger can
make up must not use up what members need."""

_SAVED: Final[Mapping[Priority, float]] = {
    Priority.CHECKIN: 3.0,
    Priority.LOOKUP: 8.0,
    Priority.EVIDENCE: 3.0,
    Priority.NOTE: 3.0,
    Priority.SYNC: 3.0,
    Priority.UNKNOWN_CODE: 4.0,
}
"""How many requests of its share a kind may save up. Somebody stands at the screen while a member
is looked up, which takes four requests, and must not wait for them to flow in one by one. The
others save no more than keeps their share whole while they wait for their turn."""

_CEILING_BURST: Final = 8.0

_WITHIN_SHARES: Final = (
    Priority.LOOKUP,
    Priority.UNKNOWN_CODE,
    Priority.CHECKIN,
    Priority.EVIDENCE,
    Priority.NOTE,
    Priority.SYNC,
)
"""Who goes first of those whose share is due: people at the screen, who see nothing until they are
answered, before check-ins, which are on disk."""

_RESERVE: Final[Mapping[Priority, float]] = {
    Priority.CHECKIN: 0.0,
    Priority.LOOKUP: 0.2,
    Priority.EVIDENCE: 0.5,
    Priority.NOTE: 0.5,
    Priority.SYNC: 0.5,
    Priority.UNKNOWN_CODE: 0.5,
}
"""The part of the burst a kind leaves to the others when it goes beyond its share."""


class Shares:
    """Whose turn it is: pure bookkeeping, without threads; times are of a monotonic clock.

    Never lets more than `per_minute` requests through in any 60 seconds: what may go at once and
    what flows in during a minute add up to it.
    """

    def __init__(self, per_minute: int, now: float) -> None:
        if per_minute < 1:
            raise ValueError("a budget needs at least one request a minute")
        self._size = max(1.0, per_minute * _BURST, min(_LEAST_BURST, per_minute * 0.1))
        self._per_s = max(per_minute - self._size, per_minute * 0.5) / 60
        self._level = self._size
        self._at = now
        self._due = dict(_SAVED)  # of its share, what each kind has not used yet
        self._room = dict.fromkeys(CEILINGS, _CEILING_BURST)
        self._held_until = dict.fromkeys(Priority, now)

    def wait(self, kind: Priority, waiting: Collection[Priority], now: float) -> float:
        """Return the seconds until a request of `kind` may go, at least; 0 for now.

        `waiting` are the kinds that ask at this moment.
        """
        self._flow(now)
        left = self.left(kind, 1, now)
        if left > 0:
            return left
        rank = self._rank(kind)
        for other in waiting:
            if self._rank(other) < rank and self._own_wait(other, 1, now) <= 0:
                return _SLICE_S
        return 0.0

    def left(self, kind: Priority, requests: int, now: float) -> float:
        """Return the seconds until so many requests of `kind` can have gone, at the earliest."""
        self._flow(now)
        within_share = self._due[kind] >= 1 - _NEARLY
        reserve = 0.0 if within_share else _RESERVE[kind] * (self._size - 1)
        short = max(0.0, requests + reserve - self._level - _NEARLY)
        held = max(0.0, self._held_until[kind] - now)
        if self._at > now:  # nothing flows in before the rest is over
            return max(self._at - now + short / self._per_s, self._own_wait(kind, requests, now))
        return max(held, short / self._per_s, self._own_wait(kind, requests, now))

    def take(self, kind: Priority) -> None:
        """Count a request of `kind`."""
        self._level -= 1
        if self._due[kind] >= 1 - _NEARLY:
            self._due[kind] = max(0.0, self._due[kind] - 1)
        if kind in self._room:
            self._room[kind] -= 1

    def hold(self, kinds: Collection[Priority], until: float) -> None:
        """Let `kinds` rest until a moment, after which they begin slowly, check-ins first."""
        for kind in kinds:
            self._held_until[kind] = max(self._held_until[kind], until)
            if kind is not Priority.CHECKIN:
                self._due[kind] = 0.0
        if frozenset(kinds) >= EVERYTHING:
            # What may go at once would meet a server that has room for one.
            self._level = min(self._level, 1.0)
            self._at = max(self._at, until)

    def held_for(self, kind: Priority, now: float) -> float:
        """Return for how many seconds `kind` still rests."""
        return max(0.0, self._held_until[kind] - now)

    def resting(self, now: float) -> bool:
        """Whether any kind rests."""
        return any(until > now for until in self._held_until.values())

    def _flow(self, now: float) -> None:
        passed = now - self._at
        if passed <= 0:
            return
        self._at = now
        self._level = min(self._size, self._level + passed * self._per_s)
        for kind, share in SHARES.items():
            saved = self._due[kind] + passed * self._per_s * share
            self._due[kind] = min(_SAVED[kind], saved)
        for kind, part in CEILINGS.items():
            room = self._room[kind] + passed * self._per_s * part
            self._room[kind] = min(_CEILING_BURST, room)

    def _own_wait(self, kind: Priority, requests: int, now: float) -> float:
        """What a kind waits for though nobody else asks: the end of its rest, and its ceiling."""
        held = self._held_until[kind] - now
        if kind not in self._room:
            return held
        short = max(0.0, requests - self._room[kind] - _NEARLY)
        return max(held, short / (self._per_s * CEILINGS[kind]))

    def _rank(self, kind: Priority) -> tuple[bool, int]:
        within_share = self._due[kind] >= 1 - _NEARLY
        return not within_share, _WITHIN_SHARES.index(kind) if within_share else kind


class RateBudget:
    """The requests a minute of one account, shared by all kinds; safe from any thread.

    `monotonic` gives seconds. Nobody waits for what cannot come in time: a request that needs an
    answer sooner than its turn can be is told so at once.
    """

    def __init__(
        self,
        per_minute: int,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        self._monotonic = monotonic
        self._rng = rng or random.Random()
        self._shares = Shares(per_minute, monotonic())
        self._slowed = 0  # answers 429 in a row that did not say how long
        self._waiting: Counter[Priority] = Counter()
        self._changed = threading.Condition()

    def acquire(
        self,
        kind: Priority,
        *,
        timeout_s: float | None = None,
        stop: threading.Event | None = None,
    ) -> bool:
        """Wait for leave to make one request.

        Returns False as soon as it cannot be given within `timeout_s`, or when `stop` is set.
        """
        end = None if timeout_s is None else self._monotonic() + timeout_s
        with self._changed:
            self._waiting[kind] += 1
            try:
                while True:
                    if stop is not None and stop.is_set():
                        return False
                    now = self._monotonic()
                    wait = self._shares.wait(kind, [k for k in Priority if self._waiting[k]], now)
                    if wait <= 0:
                        self._shares.take(kind)
                        return True
                    if end is not None and (now >= end or now + wait > end):
                        if now >= end or now + self._shares.left(kind, 1, now) > end:
                            return False
                        wait = end - now
                    self._changed.wait(min(wait, _SLICE_S))
            finally:
                self._waiting[kind] -= 1
                self._changed.notify_all()

    def has_room(self, kind: Priority, requests: int, *, within_s: float) -> bool:
        """Tell whether so many requests of `kind` may be possible in so many seconds."""
        with self._changed:
            return self._shares.left(kind, requests, self._monotonic()) <= within_s

    def held_for(self, kind: Priority) -> float:
        """Return for how many seconds `kind` rests, because TeamUp asked for it."""
        with self._changed:
            return self._shares.held_for(kind, self._monotonic())

    def slow_down(
        self, retry_after_s: float | None, kinds: Collection[Priority] = EVERYTHING
    ) -> float:
        """Let `kinds` rest, because TeamUp answered 429; return for how many seconds.

        `retry_after_s` is what TeamUp asked for, already bounded. Without it the waits grow, with
        jitter: the kiosks of one token must not all come back at the same moment.
        """
        with self._changed:
            now = self._monotonic()
            seconds = retry_after_s
            if seconds is None:
                # Requests that were under way together are refused together: that is one refusal.
                seconds = min(self._shares.held_for(kind, now) for kind in kinds)
                if seconds <= 0:
                    seconds = _SLOWING.half_jitter(self._slowed, self._rng)
                    self._slowed += 1
            self._shares.hold(kinds, now + seconds)
            return seconds

    def answered(self) -> None:
        """Note that TeamUp answered something other than 429.

        An answer to what was asked before the rest began says nothing about it.
        """
        with self._changed:
            if self._slowed and not self._shares.resting(self._monotonic()):
                self._slowed = 0
