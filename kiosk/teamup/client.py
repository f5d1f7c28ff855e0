"""The calls to TeamUp the kiosk makes, each with the right mode, limits and reading.

A call builds its parameters here, goes out over `http.connection`, and what comes back is read into
the values of `kiosk.core`. Lists with rules of their own are in `lookups`, those the replica is
made of in `sync.lists`.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from kiosk.core.admission.members import (
    Allowance,
    CustomerId,
    CustomerMembershipId,
    MemberRecord,
    MissingField,
)
from kiosk.core.checkin.checkin import Checkin, UseCount
from kiosk.core.errors import Refused, TooManyRequests, Unanswered, Unavailable
from kiosk.core.identification.email_addresses import normal_address, readable_address
from kiosk.core.ports import Confirmation, DayClasses, ReportRow
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import PAGE_BODY, Connection, RequestLimits, seconds_left
from kiosk.teamup.http.paging import Params, Row
from kiosk.teamup.http.rate_budget import Priority, RateBudget
from kiosk.teamup.http.responses import http_date
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
    card_numbers,
)
from kiosk.teamup.lookups import attendance_report, attendances, card_field, usage
from kiosk.teamup.lookups.visits import VisitReader
from kiosk.teamup.sync import lists
from kiosk.teamup.sync.lists import DirectoryLists, customer_params

_MAX_EMAIL_MATCHES: Final = 10  # customers with one e-mail address; more is not a family
_NOT_ALLOWED: Final = (403, 405)
_SAYS_WHAT_IS_WRONG: Final = (400, 422)
_MEMBER_REQUESTS: Final = 4  # the customer, what they hold, blocks, flags


class TeamUp(DirectoryLists):
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
        unattended: bool = False,
    ) -> None:
        self._zone = zone
        self._limits = limits or RequestLimits()
        super().__init__(account, Connection(account, self._limits, budget, unattended=unattended))
        self.visits = VisitReader(self._connection, venue=account.venue_id, zone=zone)

    def __repr__(self) -> str:
        return f"TeamUp({self._account!r})"

    @property
    def online(self) -> bool:
        """Whether the last request got an answer; True before the first."""
        return self._connection.online

    @property
    def trouble(self) -> str:
        """Why no request can leave this computer at all, as a message; "": they can."""
        return self._connection.trouble

    def clock_ahead(self, now: datetime) -> timedelta | None:
        """Return how far TeamUp's clock is ahead of `now` (aware); None before any answer."""
        return self._connection.skew.ahead(now)

    def stop_lookups(self) -> None:
        """Wait for no resolver any more, because the end is known; what is unsent stays unsent."""
        self._connection.stop_lookups()

    def close(self) -> None:
        """Close all connections; call it when nobody uses the client any more."""
        self._connection.close()

    def check_in(self, checkin: Checkin) -> Confirmation:
        """Make the one POST of a visit.

        Raises `NotDelivered`, `Refused` or `Unanswered` (see `http.responses`).
        """
        body: dict[str, str | int | bool] = {
            "date": checkin.date.isoformat(),
            "venue": checkin.venue,
            "customer": checkin.customer,
        }
        if checkin.customer_membership is not None:
            body["customer_membership"] = checkin.customer_membership
        if checkin.comped:
            body["comped"] = True
        answer = self._connection.post(
            "/checkins",
            body,
            deadline_s=self._limits.checkin_s,
            headers=self._account.checkin_headers(),
            priority=Priority.CHECKIN,
        )
        made = self._connection.parsed(CheckinBody, answer)
        return Confirmation(server_id=made.id, timestamp=made.timestamp)

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        """Return the rows of the attendance report that are, or may be, of the customer."""
        headers = {**self._account.lookup_headers(), **attendance_report.FRESH}
        return attendance_report.read_rows(
            lambda params: self._connection.get(
                attendance_report.REPORT_PATH,
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
        answer = self._connection.get(
            usage.path(membership), params, deadline_s=deadline_s, priority=Priority.EVIDENCE
        )
        return self._connection.parsed(usage.UsageBody, answer).on(day)

    def classes_on(self, customer: CustomerId, day: date) -> DayClasses:
        """Return how many classes the customer has on `day` at the venue, by their status."""
        end = time.monotonic() + self._limits.lookup_s
        venue = self._account.venue_id
        rows = self._connection.rows(
            attendances.AttendanceBody,
            attendances.ATTENDANCES_PATH,
            attendances.class_params(customer, day),
            end=end,
            priority=Priority.EVIDENCE,
        )
        return attendances.classes_on(
            rows, customer=customer, venue=venue, day=day, zone=self._zone()
        )

    def fetch_member(
        self, customer: CustomerId, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> MemberRecord | None:
        """Return one customer, fresh; None when TeamUp has no such customer.

        It is not begun when its requests cannot be made within `deadline_s`.
        """
        end = time.monotonic() + deadline_s
        self._connection.expect(priority, _MEMBER_REQUESTS, within_s=deadline_s)
        params = customer_params(self._account)
        path = f"{lists.CUSTOMERS_PATH}/{int(customer)}"
        try:
            answer = self._connection.get(
                path, params, deadline_s=seconds_left(end), priority=priority
            )
        except Refused as error:
            if error.status == 404:
                return None
            raise
        return self._record(self._connection.parsed(CustomerBody, answer), end, priority)

    def find_by_email(
        self, email: str, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> tuple[MemberRecord, ...]:
        """Return the customers with exactly this address (see `normal_address`), fresh.

        It is not begun when its requests cannot be made within `deadline_s`.
        """
        end = time.monotonic() + deadline_s
        self._connection.expect(priority, _MEMBER_REQUESTS, within_s=deadline_s)
        wanted = normal_address(email) or email.strip().lower()
        params = {**customer_params(self._account), "query": readable_address(wanted)}
        rows = self._connection.rows(
            CustomerBody, lists.CUSTOMERS_PATH, params, end=end, max_pages=3, priority=priority
        )
        found = [
            body for body in rows if wanted in (normal_address(body.email), body.email.lower())
        ]
        return tuple(self._record(body, end, priority) for body in found[:_MAX_EMAIL_MATCHES])

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        """Return how many visits a membership has left on `day`; None when nobody may know."""
        return self.visits.fetch_allowance(
            membership, day, deadline_s=deadline_s, priority=Priority.LOOKUP
        )

    def fetch_checkins_on(
        self, *, deadline_s: float, priority: Priority = Priority.LOOKUP
    ) -> bool | None:
        """Return whether the Check In feature is on for the gym; None: TeamUp does not say.

        Which venues it is on for, where that is set venue by venue, is not in the contract.
        """
        answer = self._connection.get(
            "/checkins/settings", {}, deadline_s=deadline_s, priority=priority
        )
        return self._connection.parsed(SettingsBody, answer).enabled

    def venue(self, venue: int) -> VenueBody | None:
        """Return a venue's name and time zone; None when there is no such venue."""
        return next((row for row in self.venues() if row.id == venue), None)

    def venues(self) -> tuple[VenueBody, ...]:
        """Return all venues of the gym."""
        return self._short_list(VenueBody, "/venues")

    def customer_fields(self) -> tuple[FieldBody, ...]:
        """Return the custom fields of customers, one of which may hold card numbers."""
        return self._short_list(FieldBody, "/customer_fields")

    def write_card(self, customer: CustomerId, number: str) -> None:
        """Write a card number into the empty custom field of a customer.

        Raises `CardFieldTaken` when the field holds another one.
        """
        card_field.write_card(
            self._connection,
            customer,
            number,
            field=self._account.card_field,
            deadline_s=self._limits.lookup_s,
        )

    def provider(self, provider: int) -> ProviderBody:
        """Return the gym's name."""
        return self._connection.parsed(
            ProviderBody, self._connection.get(f"/providers/{int(provider)}", {})
        )

    def checkin_settings(self, *, as_checkin: bool = False) -> SettingsBody:
        """Return whether the Check In feature is on; `as_checkin`: asked as a check-in would be."""
        headers = self._account.checkin_headers() if as_checkin else None
        answer = self._connection.get("/checkins/settings", {}, headers=headers)
        return self._connection.parsed(SettingsBody, answer)

    def may_check_in(self) -> bool | None:
        """Return whether the token may write check-ins at all; None: TeamUp does not say.

        What is posted can be nobody's visit on no day: a token that may write is told what is wrong
        with it (400), any other that it may not (403). That TeamUp looks at the permission first is
        inferred. Raises `Unauthorised` and `Unreachable`.
        """
        nobody = {"date": "", "venue": 0, "customer": 0}
        try:
            self._connection.post(
                "/checkins",
                nobody,
                deadline_s=self._limits.lookup_s,
                headers=self._account.checkin_headers(),
            )
        except Refused as error:
            if error.status in _NOT_ALLOWED:
                return False
            return True if error.status in _SAYS_WHAT_IS_WRONG else None
        except (Unanswered, Unavailable, TooManyRequests):
            pass
        return None

    def fields_with_cards(self) -> Iterator[frozenset[int]]:
        """Yield for each customer in which custom fields there is what may be a card."""
        params: Params = {"expand": "field_values", "fields": lists.FIELD_VALUE_FIELDS}
        for page in self._connection.sync_pages(CustomerBody, lists.CUSTOMERS_PATH, params):
            for row in page.rows:
                answers = ((it.field, card_numbers(it.value)) for it in row.field_values or ())
                yield frozenset(field for field, cards in answers if field is not None and cards)

    def server_time(self) -> datetime | None:
        """Return what time it is at TeamUp, to the second, from the header `Date` of an answer."""
        return http_date(self._connection.get("/checkins/settings", {}).headers.get("date", ""))

    def profiles(self) -> tuple[ProfileBody, ...]:
        """Return the profiles the token can act as; asked without naming a provider."""
        return self._short_list(ProfileBody, "/auth/profiles", self._account.token_header())

    def _short_list(
        self, model: type[Row], path: str, headers: Mapping[str, str] | None = None
    ) -> tuple[Row, ...]:
        end = time.monotonic() + self._limits.lookup_s
        return tuple(self._connection.rows(model, path, {}, end=end, headers=headers))

    def _record(self, body: CustomerBody, end: float, priority: Priority) -> MemberRecord:
        """The customer with what they hold, and who is blocked or flagged as far as is told."""
        customer = body.to_core(self._account.card_field, self._account.fact)
        of_customer: Params = {"customer": customer.id}
        memberships = self._connection.rows(
            CustomerMembershipBody,
            lists.MEMBERSHIPS_PATH,
            {**lists.MEMBERSHIP_PARAMS, "owned_or_shared_with_customer": customer.id},
            end=end,
            priority=priority,
        )
        lacks = set()
        if self._account.card_field and body.field_values is None:
            lacks.add(MissingField.CARDS)
        params = {**lists.BLOCK_PARAMS, **of_customer}
        blocks = self._unless_refused(BlockBody, lists.BLOCKS_PATH, params, end, priority)
        params = {**lists.ISSUE_PARAMS, **of_customer}
        flags = self._unless_refused(IssueBody, lists.ISSUES_PATH, params, end, priority)
        if blocks is None:
            lacks.add(MissingField.BLOCKED)
        if flags is None:
            lacks.add(MissingField.FLAGGED)
        return MemberRecord(
            customer=customer,
            memberships=tuple(row.to_core() for row in memberships),
            fetched_at=datetime.now(UTC),
            blocked=any(row.customer == customer.id and row.is_active for row in blocks or ()),
            flagged=any(row.customer == customer.id for row in flags or ()),
            lacks=frozenset(lacks),
        )

    def _unless_refused(
        self, model: type[Row], path: str, params: Params, end: float, priority: Priority
    ) -> list[Row] | None:
        """The rows; None where the token may not look."""
        try:
            return self._connection.rows(model, path, params, end=end, priority=priority)
        except Refused:
            return None
