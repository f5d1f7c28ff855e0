"""Did an unanswered check-in arrive? The attendance report may settle it, or else staff do.

`EvidenceCheck` asks each source of evidence by way of an `EvidenceBackoff`: many check-ins may be
unanswered at a time, after an outage above all, and if each of them asked by itself what cannot be
read, that alone would use up what the directory and others need.
"""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import Final, Generic, TypeVar

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import Checkin
from kiosk.core.errors import (
    NotDelivered,
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unavailable,
)
from kiosk.core.messages import join, msg
from kiosk.core.ports import CheckinApi, Outbox
from kiosk.teamup.evidence.evidence import (
    AttendanceHint,
    EvidenceQuery,
    ReportEvidence,
    UseCountHint,
    Verdict,
)
from kiosk.teamup.evidence.local_checkins import LocalCheckins, days_of

NOT_YET: Final = msg("Not settled yet, the kiosk keeps trying.")
_TO_STAFF: Final = msg("Look the customer up in TeamUp, then choose “It's there” or “Send again”.")


class EvidenceCheck:
    """Looks for unanswered check-ins at TeamUp. Used by several workers at a time.

    `zone` gives the venue's time zone, `now` an aware time; `lag_s` is how long TeamUp may take
    to show a check-in it has accepted.
    """

    def __init__(
        self,
        outbox: Outbox,
        service: CheckinApi,
        *,
        zone: Callable[[], tzinfo],
        now: Callable[[], datetime],
        lag_s: float,
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        local = LocalCheckins(outbox, timedelta(seconds=lag_s))
        self._local = local
        self._zone = zone
        self._now = now
        self._lag = timedelta(seconds=lag_s)
        self._report = ReportEvidence(service, local)
        self._check_report = EvidenceBackoff(self._report.check, monotonic=monotonic, rng=rng)
        self._hints = tuple(
            (hint.name, EvidenceBackoff(hint.describe, monotonic=monotonic, rng=rng))
            for hint in (UseCountHint(service, outbox, local), AttendanceHint(service))
        )

    @property
    def report_is_enough(self) -> bool:
        """Whether the report shows check-ins, so that staff will hardly need a use count."""
        return self._report.shows_checkins

    def look(self, checkin: Checkin, *, final: bool) -> Verdict:
        """Return whether TeamUp has `checkin`; an absence counts only when `final`.

        `found` None with `final` is for staff, and tells what else is known. Raises a
        `TeamUpError` when the report cannot be asked now (that it may not be asked is an answer),
        and `StoreError`.
        """
        query = self._query(checkin, final=final)
        try:
            verdict = self._check_report(query)
        except Refused as error:
            verdict = Verdict(None, _may_not_ask(ReportEvidence.name, error))
        if verdict.found or not final or verdict.found is False:
            return verdict
        hints = () if verdict.later else self._hints
        described = (_described(name, describe, query) for name, describe in hints)
        return replace(verdict, detail=join(verdict.detail, *described, _TO_STAFF))

    def _query(self, checkin: Checkin, *, final: bool) -> EvidenceQuery:
        zone, now, spans = self._zone(), self._now(), self._local.arrivals(checkin)
        return EvidenceQuery(
            checkin=checkin,
            days=days_of(checkin, spans, zone),
            spans=spans,
            zone=zone,
            settled_before=now - self._lag,
            final=final,
            today=now.astimezone(zone).date(),
        )


def _described(name: str, describe: Callable[[EvidenceQuery], str], query: EvidenceQuery) -> str:
    """What staff should know; that it cannot be had now keeps no check-in from them."""
    try:
        return describe(query)
    except Refused as error:
        return _may_not_ask(name, error)
    except TeamUpError:
        return msg("TeamUp's {what} could not be read.", what=name)


def _may_not_ask(what: str, error: Refused) -> str:
    return msg(
        "The kiosk may not ask for TeamUp's {what} ({status}).", what=what, status=error.status or 0
    )


_PASSING: Final = Backoff(base_s=5.0, cap_s=600.0)
"""The rests after what may pass: 5xx, no answer in time, 429."""

_DENIED: Final = Backoff(base_s=120.0, cap_s=3600.0)
"""The rests after 403 and 404: somebody has to change what the token may read."""

_LIKELY_EVERYBODY: Final = 2
"""So many 404 in a row, for different check-ins, are about the source and not about one of them."""


@dataclass(slots=True)
class _Rest:
    """How often something failed in a row, until when it rests, and with what it failed last."""

    failures: int = 0
    until: float = float("-inf")
    error: TeamUpError | None = None

    def begin(self, waits: Backoff, now: float, rng: random.Random) -> None:
        """Rest for longer than the last time."""
        self.until = now + waits.half_jitter(self.failures, rng)
        self.failures += 1


Answer = TypeVar("Answer")


class EvidenceBackoff(Generic[Answer]):
    """Asks a source of evidence of check-ins, unless it rests. Used by several workers at a time.

    `ask` makes the requests. While the source rests it fails as it did last, without a request;
    after a rest one check-in asks first, and the others wait for what comes of it. What concerns
    every request alike (no connection, a token that is not accepted) begins no rest: the sender
    waits for that by itself.
    """

    def __init__(
        self,
        ask: Callable[[EvidenceQuery], Answer],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
    ) -> None:
        self._ask = ask
        self._monotonic = monotonic
        self._rng = rng or random.Random()
        self._lock = threading.Lock()
        self._rest = _Rest()
        self._trying = False

    def __call__(self, query: EvidenceQuery) -> Answer:
        """Return the answer. Raises `TeamUpError`, of now or of the last time, and `StoreError`.

        A 404 may be about one check-in alone; others get `Unavailable` instead at first.
        """
        trying = self._begin()
        try:
            answer = self._ask(query)
        except TeamUpError as error:
            self._failed(error)
            raise
        else:
            with self._lock:
                self._rest = _Rest()
            return answer
        finally:
            if trying:
                with self._lock:
                    self._trying = False

    def _begin(self) -> bool:
        """Whether this is the first try after a rest. Raises the last error during one."""
        with self._lock:
            rest = self._rest
            if rest.error is None:
                return False
            if self._trying or self._monotonic() < rest.until:
                # Without where it was raised before, or that would grow with every time.
                raise self._for_others(rest).with_traceback(None)
            self._trying = True
            return True

    def _for_others(self, rest: _Rest) -> TeamUpError:
        error = rest.error or Unavailable("")
        if error.status == 404 and rest.failures < _LIKELY_EVERYBODY:
            return Unavailable(error.sentence, status=error.status)
        return error

    def _failed(self, error: TeamUpError) -> None:
        # Without a status, too many requests are this kiosk's own allowance that is used up.
        passing = isinstance(error, Unanswered | Unavailable) or (
            isinstance(error, TooManyRequests) and error.status is not None
        )
        if not passing and not isinstance(error, Refused):
            return
        with self._lock:
            now = self._monotonic()
            if now >= self._rest.until:  # else another worker has failed at the same time
                self._rest.begin(_PASSING if passing else _DENIED, now, self._rng)
            asked = error.retry_after if isinstance(error, NotDelivered) else None
            self._rest.until = max(self._rest.until, now + (asked or 0.0))
            self._rest.error = error
