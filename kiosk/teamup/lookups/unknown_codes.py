"""Codes the replica does not know, asked of TeamUp: each once, and within bounds.

Anybody can hold up a code that nobody has, again and again or a new one each time. What members
need of the requests a minute, and of the threads that look them up, must not go into that.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar, cast

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.errors import TeamUpError, TooManyRequests, Unanswered
from kiosk.core.identification.email_addresses import normal_address
from kiosk.core.messages import msg
from kiosk.teamup.http.rate_budget import Priority

NOBODY_FOR_S: Final = 60.0
"""How long it is remembered that TeamUp knows nobody by a code."""

SETTINGS_FOR_S: Final = 10.0
"""How long it is remembered whether check-ins are on: each unknown card number asks for that."""

MAX_CONCURRENT: Final = 4
"""So many codes are asked about at a time. Each may keep a thread waiting for as long as a member
is given, and the others are for members who are known."""

_REMEMBERED: Final = 1000

_T = TypeVar("_T")


class MemberLookups(Protocol):
    """The part of the TeamUp client that is asked."""

    @property
    def online(self) -> bool:
        """Whether the last request got an answer."""

    def fetch_member(
        self, customer: CustomerId, *, deadline_s: float, priority: Priority
    ) -> MemberRecord | None:
        """Return one customer, fresh; None when TeamUp has no such customer."""

    def find_by_email(
        self, email: str, *, deadline_s: float, priority: Priority
    ) -> tuple[MemberRecord, ...]:
        """Return the customers with this address, fresh."""

    def fetch_checkins_on(self, *, deadline_s: float, priority: Priority) -> bool | None:
        """Return whether check-ins are on; None: TeamUp does not say."""


@dataclass(slots=True)
class _LookupUnderWay:
    """A look-up under way; who else asks for the same waits for `done`."""

    done: threading.Event = field(default_factory=threading.Event)
    answer: Any = None
    error: TeamUpError | None = None


class UnknownCodes:
    """A `CodeSource` for codes the replica does not know. Safe from any thread.

    Whoever asks for a code that is being asked about gets the same answer. That there is nobody is
    remembered for a minute, until `forget` or until the member is read; failures never are.
    """

    def __init__(
        self, teamup: MemberLookups, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._teamup = teamup
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._under_way: dict[Hashable, _LookupUnderWay] = {}
        self._known: OrderedDict[Hashable, tuple[float, Any]] = OrderedDict()
        self._forgotten = 0  # how often; what was asked for before is not remembered after it

    def fetch_member(self, customer: CustomerId, *, deadline_s: float) -> MemberRecord | None:
        """Return one customer, fresh; None when TeamUp has, or had just now, no such customer."""
        return self._ask(
            customer,
            lambda: self._teamup.fetch_member(
                customer, deadline_s=deadline_s, priority=Priority.UNKNOWN_CODE
            ),
            deadline_s,
            _good_for_s,
        )

    def find_by_email(self, email: str, *, deadline_s: float) -> tuple[MemberRecord, ...]:
        """Return the customers with this address, fresh; none if there were none just now."""
        wanted = _email_key(email)
        return self._ask(
            wanted,
            lambda: self._teamup.find_by_email(
                wanted, deadline_s=deadline_s, priority=Priority.UNKNOWN_CODE
            ),
            deadline_s,
            _good_for_s,
        )

    def fetch_checkins_on(self, *, deadline_s: float) -> bool | None:
        """Return whether check-ins are on, now or a few seconds ago; None: TeamUp does not say."""
        return self._ask(
            None,
            lambda: self._teamup.fetch_checkins_on(
                deadline_s=deadline_s, priority=Priority.UNKNOWN_CODE
            ),
            deadline_s,
            lambda _: SETTINGS_FOR_S,
        )

    def forget(self) -> None:
        """Forget who is nobody: the replica was fetched anew, and TeamUp may know more as well."""
        with self._lock:
            self._known.clear()
            self._forgotten += 1

    def has_read(self, record: MemberRecord) -> None:
        """Forget that a member who was read is nobody."""
        with self._lock:
            self._known.pop(record.customer.id, None)
            self._known.pop(_email_key(record.customer.email), None)

    def _ask(
        self,
        key: Hashable,
        ask: Callable[[], _T],
        deadline_s: float,
        good_for_s: Callable[[_T], float],
    ) -> _T:
        with self._lock:
            until, answer = self._known.get(key, (0.0, None))
            if self._monotonic() < until and self._teamup.online:
                return cast(_T, answer)
            lookup = self._under_way.get(key)
            mine = lookup is None
            if lookup is None:
                if len(self._under_way) >= MAX_CONCURRENT:
                    raise TooManyRequests(
                        msg("Too many codes nobody is known by at a time; it is asked for later.")
                    )
                lookup = self._under_way[key] = _LookupUnderWay()
            forgotten = self._forgotten
        if mine:
            self._look_up(key, lookup, ask)
        elif not lookup.done.wait(deadline_s):
            raise Unanswered(msg("TeamUp did not answer in time; try again."))
        if lookup.error is not None:
            raise lookup.error
        found = cast(_T, lookup.answer)
        if mine and (seconds := good_for_s(found)) > 0:
            self._remember(key, found, seconds, forgotten)
        return found

    def _look_up(self, key: Hashable, lookup: _LookupUnderWay, ask: Callable[[], Any]) -> None:
        lookup.error = Unanswered(msg("TeamUp did not answer in time; try again."))
        try:
            lookup.answer = ask()
            lookup.error = None
        except TeamUpError as error:
            lookup.error = error
        finally:  # a bug is raised here, and whoever waits is told that there is no answer
            with self._lock:
                self._under_way.pop(key, None)
            lookup.done.set()

    def _remember(self, key: Hashable, answer: Any, seconds: float, forgotten: int) -> None:
        with self._lock:
            if forgotten != self._forgotten:
                return
            self._known[key] = (self._monotonic() + seconds, answer)
            self._known.move_to_end(key)
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)


def _good_for_s(found: MemberRecord | tuple[MemberRecord, ...] | None) -> float:
    """How long an answer is remembered: members are read fresh each time, nobody is not."""
    return 0.0 if found else NOBODY_FOR_S


def _email_key(email: str) -> str:
    return normal_address(email) or email.strip().lower()
