"""The calls to TeamUp the kiosk makes, each with the right mode, limits and reading."""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Final

from kiosk.core.admission.members import (
    Allowance,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
    MissingField,
)
from kiosk.core.checkin.checkin import Checkin, UseCount
from kiosk.core.errors import Refused
from kiosk.core.ports import Confirmation, DayClasses, ReportRow
from kiosk.teamup.evidence import attendance_report, usage
from kiosk.teamup.http import card_field, requests, visits
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import PAGE_BODY, RequestLimits
from kiosk.teamup.http.paging import Row
from kiosk.teamup.http.rate_budget import Priority, RateBudget
from kiosk.teamup.http.requests import Params, Requests, left
from kiosk.teamup.http.responses import http_date
from kiosk.teamup.http.visits import VisitReader
from kiosk.teamup.http.wire import (
    BlockBody,
    CheckinBody,
    CustomerBody,
    CustomerMembershipBody,
    FieldBody,
    IssueBody,
    ProfileBody,
    ProviderBody,
    SettingsBody,
    VenueBody,
)
from kiosk.teamup.sync.lists import Lists

_MAX_NAMESAKES: Final = 10  # customers with one e-mail address; more is not a family
_OF_A_MEMBER: Final = 4  # requests: the customer, what they hold, blocks, flags


class TeamUp(Lists):
    """One account at TeamUp: a `MemberSource`, `CheckinApi`, `DirectorySource`
    and `CardField`.

    Safe from any thread. `zone` gives the venue's time zone whenever a day is needed. Every call
    may raise `TeamUpError`.
    """

    def __init__(
        self,
        account: Account,
        *,
        zone: Callable[[], tzinfo],
        budget: RateBudget | None = None,
        limits: RequestLimits | None = None,
    ) -> None:
        self._zone = zone
        self._limits = limits or RequestLimits()
        budget = budget or RateBudget(account.requests_per_minute)
        super().__init__(account, Requests(account, budget, self._limits))
        self.visits = VisitReader(self._calls, venue=account.venue_id, zone=zone)

    def __repr__(self) -> str:
        return f"TeamUp({self._account!r})"

    @property
    def online(self) -> bool:
        """Whether the last request got an answer; True before the first."""
        return self._calls.connection.online

    def clock_ahead(self, now: datetime) -> timedelta | None:
        """Return how far TeamUp's clock is ahead of `now` (aware); None before any answer."""
        return self._calls.connection.skew.ahead(now)

    def stop_lookups(self) -> None:
        """Wait for no resolver any more, because the end is known; what is unsent stays unsent."""
        self._calls.connection.stop_lookups()

    def close(self) -> None:
        """Close all connections; call it when nobody uses the client any more."""
        self._calls.connection.close()

    def check_in(self, checkin: Checkin) -> Confirmation:
        """Make the one POST. Raises `NotDelivered`, `Refused` or `Unanswered`: see `answers`."""
        body: dict[str, str | int | bool] = {
            "date": checkin.date.isoformat(),
            "venue": checkin.venue,
            "customer": checkin.customer,
        }
        if checkin.customer_membership is not None:
            body["customer_membership"] = checkin.customer_membership
        if checkin.comped:
            body["comped"] = True
        answer = self._calls.post_checkin(body)
        made = self._calls.parsed(CheckinBody, answer)
        return Confirmation(server_id=made.id, timestamp=made.timestamp)

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        """Return the rows of the attendance report that are, or may be, of the customer."""
        headers = {**self._account.lookup_headers(), **attendance_report.FRESH}
        return attendance_report.read_rows(
            lambda params: self._calls.get(
                attendance_report.PATH,
                params,
                max_body=PAGE_BODY,
                headers=headers,
                priority=Priority.EVIDENCE,
            ),
            customer,
            venue=self._account.venue_id,
        )

    def uses(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float | None = None
    ) -> UseCount | None:
        """Return the use count of a membership around `day`; None when it has no limit."""
        params = {"date": day.isoformat()}
        answer = self._calls.get(
            usage.path(membership), params, deadline_s=deadline_s, priority=Priority.EVIDENCE
        )
        return self._calls.parsed(usage.UsageBody, answer).on(day)

    def classes_on(self, customer: CustomerId, day: date) -> DayClasses:
        """Return how many classes the customer has on `day` at the venue, by their status."""
        end = time.monotonic() + self._limits.lookup_s
        venue = self._account.venue_id
        params = {
            **visits.EXPANDED,
            "customer": customer,
            "event_local_starts_at_gte": f"{day}T00:00:00",
            "event_local_starts_at_lte": f"{day}T23:59:59",
        }
        found = self._calls.pages(
            visits.AttendanceBody,
            visits.PATH,
            params,
            end=end,
            priority=Priority.EVIDENCE,
        )
        rows = [row for page in found for row in page.rows]
        return visits.classes_on(rows, customer=customer, venue=venue, day=day, zone=self._zone())

    def fetch_member(
        self, customer: CustomerId, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> MemberRecord | None:
        """Return one customer, fresh; None when TeamUp has no such customer.

        It is not begun when its requests cannot be made within `deadline_s`.
        """
        end = time.monotonic() + deadline_s
        self._calls.expect(priority, _OF_A_MEMBER, within_s=deadline_s)
        params = self._customer_params
        path = f"/customers/{int(customer)}"
        try:
            answer = self._calls.get(path, params, deadline_s=left(end), priority=priority)
        except Refused as error:
            if error.status == 404:
                return None
            raise
        return self._record(self._calls.parsed(CustomerBody, answer), end, priority)

    def find_by_email(
        self, email: str, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> tuple[MemberRecord, ...]:
        """Return the customers with exactly this address (case aside), fresh.

        It is not begun when its requests cannot be made within `deadline_s`.
        """
        end = time.monotonic() + deadline_s
        self._calls.expect(priority, _OF_A_MEMBER, within_s=deadline_s)
        wanted = email.strip().lower()
        params = {**self._customer_params, "query": wanted}
        pages = self._calls.pages(CustomerBody, "/customers", params, end=end, priority=priority)
        found = [
            body for page in islice(pages, 3) for body in page.rows if body.email.lower() == wanted
        ]
        return tuple(self._record(body, end, priority) for body in found[:_MAX_NAMESAKES])

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        """Return how many visits a membership has left; see `VisitReader.fetch_allowance`."""
        return self.visits.fetch_allowance(
            membership, day, deadline_s=deadline_s, priority=Priority.LOOKUP
        )

    def fetch_checkins_on(
        self, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> bool | None:
        """Return whether the Check In feature is on for the business; None: TeamUp does not say.

        Which venues it is on for, where that is set venue by venue, is not in the contract.
        """
        answer = self._calls.get("/checkins/settings", {}, deadline_s=deadline_s, priority=priority)
        return self._calls.parsed(SettingsBody, answer).enabled

    def venue(self, venue: int) -> VenueBody | None:
        """Return a venue's name and time zone; None when there is no such venue."""
        return next((row for row in self.venues() if row.id == venue), None)

    def venues(self) -> tuple[VenueBody, ...]:
        """Return all venues of the business."""
        return self._short_list(VenueBody, "/venues")

    def customer_fields(self) -> tuple[FieldBody, ...]:
        """Return the custom fields of customers, one of which may hold card numbers."""
        return self._short_list(FieldBody, "/customer_fields")

    def write_card(self, customer: CustomerId, number: str) -> None:
        """Write a card number into the empty custom field of a customer. See `card_field`."""
        card_field.write_card(
            self._calls,
            customer,
            number,
            field=self._account.card_field,
            deadline_s=self._limits.lookup_s,
        )

    def provider(self, provider: int) -> ProviderBody:
        """Return the business's name."""
        return self._calls.parsed(ProviderBody, self._calls.get(f"/providers/{int(provider)}", {}))

    def checkin_settings(self, *, as_checkin: bool = False) -> SettingsBody:
        """Return whether the Check In feature is on; `as_checkin`: asked as a check-in would be."""
        headers = self._account.checkin_headers() if as_checkin else None
        answer = self._calls.get("/checkins/settings", {}, headers=headers)
        return self._calls.parsed(SettingsBody, answer)

    def server_time(self) -> datetime | None:
        """Return what time it is at TeamUp, to the second, from the header `Date` of an answer."""
        return http_date(self._calls.get("/checkins/settings", {}).headers.get("date", ""))

    def profiles(self) -> tuple[ProfileBody, ...]:
        """Return the profiles the token can act as; asked without naming a provider."""
        return self._short_list(ProfileBody, "/auth/profiles", self._account.token_header())

    def _short_list(
        self, model: type[Row], path: str, headers: Mapping[str, str] | None = None
    ) -> tuple[Row, ...]:
        end = time.monotonic() + self._limits.lookup_s
        found = self._calls.pages(model, path, {}, end=end, headers=headers)
        return tuple(row for page in found for row in page.rows)

    def _record(self, body: CustomerBody, end: float, priority: Priority) -> MemberRecord:
        customer = body.to_core(self._account.card_field, self._account.fact)
        own: Params = {"customer": customer.id}
        held = self._calls.pages(
            CustomerMembershipBody,
            "/customer_memberships",
            {**requests.MEMBERSHIPS, "owned_or_shared_with_customer": customer.id},
            end=end,
            priority=priority,
        )
        memberships: list[CustomerMembership] = [
            row.to_core() for page in held for row in page.rows
        ]
        lacks = set()
        if self._account.card_field and body.field_values is None:
            lacks.add(MissingField.CARDS)
        blocks = self._allowed(
            BlockBody, "/customer_registration_blocks", {**requests.BLOCKED, **own}, end, priority
        )
        flags = self._allowed(
            IssueBody, "/customer_issues", {**requests.FLAGGED, **own}, end, priority
        )
        if blocks is None:
            lacks.add(MissingField.BLOCKED)
        if flags is None:
            lacks.add(MissingField.FLAGGED)
        return MemberRecord(
            customer=customer,
            memberships=tuple(memberships),
            fetched_at=datetime.now(UTC),
            blocked=any(row.customer == customer.id and row.is_active for row in blocks or ()),
            flagged=any(row.customer == customer.id for row in flags or ()),
            lacks=frozenset(lacks),
        )

    def _allowed(
        self, model: type[Row], path: str, params: Params, end: float, priority: Priority
    ) -> list[Row] | None:
        """The rows; None where the token may not look."""
        try:
            found = self._calls.pages(model, path, params, end=end, priority=priority)
            return [row for page in found for row in page.rows]
        except Refused:
            return None
