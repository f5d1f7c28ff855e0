"""Requests to one account: with leave of the budget, in time, and read as what was asked for.

What is asked for of each list: only the fields the kiosk uses.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from kiosk.core.errors import TeamUpError, TooManyRequests, Unanswered
from kiosk.core.messages import msg
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import PAGE_BODY, SMALL_BODY, Connection, RequestLimits
from kiosk.teamup.http.paging import STOPPED, Page, Row, Stopped, pages
from kiosk.teamup.http.rate_budget import EVERYTHING, Priority, RateBudget
from kiosk.teamup.http.responses import Response, not_understood
from kiosk.teamup.http.wire import Wire

Params = Mapping[str, str | int]

_CUSTOMER_FIELDS: Final = "id,first_name,last_name,email,is_lead,family,family_role"
_FIELD_VALUES: Final = ",field_values.field,field_values.value"
MEMBERSHIPS: Final[Params] = {
    "expand": "active_hold,membership",
    "fields": "id,customer,name,status,start_date,expiration_date,membership.type,"
    "active_hold.start_date,active_hold.end_date",
}
BLOCKED: Final[Params] = {"is_active": "true"}
FLAGGED: Final[Params] = {"importance": "flag_on_profile"}


def customers(*, with_fields: bool, home_venue: bool = False) -> Params:
    """Return the parameters of a list of customers.

    `with_fields`: with their custom fields; `home_venue`: with the venue a customer belongs to.
    """
    expand, fields = [], _CUSTOMER_FIELDS
    if with_fields:
        expand.append("field_values")
        fields += _FIELD_VALUES
    if home_venue:
        expand.append("customer_venue")
        fields += ",customer_venue.id"
    return {"expand": ",".join(expand), "fields": fields} if expand else {"fields": fields}


_SLOWDOWNS: Final = 5  # answers 429 to one page, each waited out, before a sync gives up for now

Body = TypeVar("Body", bound=Wire)


class Requests:
    """Makes the calls of `TeamUp`. Safe from any thread; everything may raise `TeamUpError`."""

    def __init__(self, account: Account, budget: RateBudget, limits: RequestLimits) -> None:
        self._account = account
        self._budget = budget
        self._limits = limits
        self._of_checkins = EVERYTHING
        self._of_others = EVERYTHING
        if account.checkin_token not in ("", account.token):
            # TeamUp's limit is one for each user (documented), and these are two.
            self._of_checkins = frozenset({Priority.CHECKIN})
            self._of_others = EVERYTHING - self._of_checkins
        self.connection = Connection(account, limits)

    def post(self, path: str, body: Mapping[str, Any], *, deadline_s: float) -> Response:
        """Write something other than a check-in, once, and return the 2xx answer."""
        self._take(Priority.LOOKUP, deadline_s)
        return self._answer(
            Priority.LOOKUP,
            lambda: self.connection.post(
                f"{self._account.base_url}{path}",
                headers=self._account.lookup_headers(),
                body=body,
                deadline_s=deadline_s,
            ),
        )

    def post_checkin(self, body: Mapping[str, Any]) -> Response:
        """Make the one POST of a visit."""
        self._take(Priority.CHECKIN, self._limits.checkin_s)
        return self._answer(
            Priority.CHECKIN,
            lambda: self.connection.post(
                f"{self._account.base_url}/checkins",
                headers=self._account.checkin_headers(),
                body=body,
                deadline_s=self._limits.checkin_s,
            ),
        )

    def expect(self, priority: Priority, requests: int, *, within_s: float) -> None:
        """Raise `TooManyRequests` when so many requests cannot be made in so many seconds.

        What could not come to its end in time is not begun: it would use up requests for nothing.
        """
        if not self._budget.has_room(priority, requests, within_s=within_s):
            raise self._used_up(priority)

    def pages(
        self,
        model: type[Row],
        path: str,
        params: Params,
        *,
        end: float | None = None,
        stop: threading.Event | None = None,
        headers: Mapping[str, str] | None = None,
        start: str = "",
        priority: Priority = Priority.LOOKUP,
    ) -> Iterator[Page[Row]]:
        """Yield the pages of a list: with `priority` until the moment `end`, else for a sync.

        `end` is on the monotonic clock; `headers` replace the usual ones; `start` is the address of
        a page to begin with. A sync that is told to slow down does so, and goes on.
        """

        def look_up(url: str, query: Params | None) -> Response:
            until = end or 0.0
            self._take(priority, left(until))
            return self._fetch(priority, url, query, left(until), PAGE_BODY, headers)

        def sync(url: str, query: Params | None) -> Response:
            for again in reversed(range(_SLOWDOWNS + 1)):
                self._take(Priority.SYNC, None, stop)
                try:
                    return self._fetch(
                        Priority.SYNC, url, query, self._limits.page_s, PAGE_BODY, headers
                    )
                except TooManyRequests:
                    if not again:
                        raise
            raise AssertionError("the last try returns or raises")

        get = sync if end is None else look_up
        url = f"{self._account.base_url}{path}"
        origin = self._account.origin
        return pages(model, url, params, origin=origin, get=get, stop=stop, start=start)

    def get(
        self,
        path: str,
        params: Params,
        *,
        deadline_s: float | None = None,
        max_body: int = SMALL_BODY,
        headers: Mapping[str, str] | None = None,
        priority: Priority = Priority.LOOKUP,
    ) -> Response:
        """Return the 2xx answer to a look-up, within `deadline_s` (None: the usual time).

        Waiting for leave of the budget counts.
        """
        end = time.monotonic() + (self._limits.lookup_s if deadline_s is None else deadline_s)
        self._take(priority, left(end))
        url = f"{self._account.base_url}{path}"
        return self._fetch(priority, url, params, left(end), max_body, headers)

    def _fetch(
        self,
        priority: Priority,
        url: str,
        params: Params | None,
        seconds: float,
        max_body: int,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        return self._answer(
            priority,
            lambda: self.connection.get(
                url,
                headers=headers or self._account.lookup_headers(),
                params=params,
                deadline_s=seconds,
                max_body=max_body,
            ),
        )

    def _answer(self, priority: Priority, request: Callable[[], Response]) -> Response:
        """Make a request, and let all of its token rest when TeamUp says that they are too many."""
        try:
            answer = request()
        except TooManyRequests as error:
            of_token = self._of_checkins if priority is Priority.CHECKIN else self._of_others
            self._budget.slow_down(error.retry_after, of_token)
            raise
        except TeamUpError as error:
            if error.status is not None:
                self._budget.answered()
            raise
        self._budget.answered()
        return answer

    def _take(
        self, priority: Priority, timeout_s: float | None, stop: threading.Event | None = None
    ) -> None:
        if not self._budget.acquire(priority, timeout_s=timeout_s, stop=stop):
            if stop is not None and stop.is_set():
                raise Stopped(STOPPED)
            raise self._used_up(priority)

    def _used_up(self, priority: Priority) -> TooManyRequests:
        return TooManyRequests(
            msg("The kiosk has used up its requests to TeamUp for now; it tries again shortly."),
            retry_after=self._budget.held_for(priority) or None,
        )

    def parsed(self, model: type[Body], answer: Response) -> Body:
        """Return the body as `model`. Raises `Unanswered` when it is something else."""
        try:
            return model.model_validate_json(answer.body)
        except ValidationError:
            self.connection.doubt()
            raise not_understood(answer) from None


def left(end: float) -> float:
    """Return the seconds left until `end` (monotonic clock). Raises `Unanswered` when none are."""
    seconds = end - time.monotonic()
    if seconds <= 0:
        raise Unanswered(msg("TeamUp did not answer in time; try again."))
    return seconds
