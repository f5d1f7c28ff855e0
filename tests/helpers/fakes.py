"""The ports of `kiosk.core.ports`, in memory, for tests of the core.

They keep every promise the ports make except durability; what an adapter does beyond that is
tested with the adapter.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId, MemberRecord
from kiosk.core.checkin.checkin import (
    COUNTING_STATES,
    OPEN_STATES,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
    UseCount,
    advance,
)
from kiosk.core.errors import AlreadyRecorded, KioskError, StoreError, TeamUpError, UnknownCheckin
from kiosk.core.identification.card_forms import field_forms, normal_form
from kiosk.core.identification.email_addresses import normal_address
from kiosk.core.ports import DirectoryStatus, PendingScan, ScanResolution


class FakeDirectory:
    """A `Directory` that holds what it is given."""

    def __init__(self, *records: MemberRecord, completed_at: datetime | None = None) -> None:
        self.records = {record.customer.id: record for record in records}
        self.completed_at = completed_at
        self.searches: list[tuple[str, int]] = []

    def by_customer(self, customer: CustomerId) -> MemberRecord | None:
        return self.records.get(customer)

    def by_card(self, number: str) -> tuple[MemberRecord, ...]:
        normal = normal_form(number)
        return tuple(
            record
            for record in self.records.values()
            if normal is not None and normal in map(normal_form, record.customer.cards)
        )

    def by_card_forms(self, forms: Collection[str]) -> tuple[MemberRecord, ...]:
        return tuple(
            record
            for record in self.records.values()
            if any(field_forms(card).intersection(forms) for card in record.customer.cards)
        )

    def by_email(self, email: str) -> tuple[MemberRecord, ...]:
        wanted = normal_address(email)
        return tuple(r for r in self.records.values() if normal_address(r.customer.email) == wanted)

    def family(self, family: int) -> tuple[MemberRecord, ...]:
        return tuple(r for r in self.records.values() if r.customer.family == family)

    def put_allowance(self, membership: CustomerMembershipId, allowance: Allowance | None) -> None:
        for number, record in self.records.items():
            held = tuple(
                replace(one, allowance=allowance) if one.id == membership else one
                for one in record.memberships
            )
            self.records[number] = replace(record, memberships=held)

    def search(self, text: str, *, limit: int) -> tuple[MemberRecord, ...]:
        self.searches.append((text, limit))
        found = (r for r in self.records.values() if text.lower() in r.customer.full_name.lower())
        return tuple(found)[:limit]

    def put(self, record: MemberRecord) -> None:
        self.records[record.customer.id] = record

    def remove(self, customer: CustomerId) -> None:
        self.records.pop(customer, None)

    def status(self) -> DirectoryStatus:
        return DirectoryStatus(len(self.records), self.completed_at)


@dataclass
class FakeSource:
    """A `MemberSource` that knows `records`, or fails with `error` when there is one.

    `noticed`: it knows before it is asked that it will fail.
    """

    records: dict[CustomerId, MemberRecord] = field(default_factory=dict)
    error: TeamUpError | None = None
    asked: list[tuple[CustomerId | str, float]] = field(default_factory=list)
    allowances: dict[CustomerMembershipId, Allowance] = field(default_factory=dict)
    checkins_on: bool | None = True
    noticed: bool = True

    @property
    def online(self) -> bool:
        return self.error is None or not self.noticed

    def fetch_member(self, customer: CustomerId, *, deadline_s: float) -> MemberRecord | None:
        self._ask(customer, deadline_s)
        return self.records.get(customer)

    def find_by_email(self, email: str, *, deadline_s: float) -> tuple[MemberRecord, ...]:
        self._ask(email, deadline_s)
        return tuple(r for r in self.records.values() if r.customer.email == email)

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        self._ask(f"usage of {membership} on {day}", deadline_s)
        return self.allowances.get(membership)

    def fetch_checkins_on(self, *, deadline_s: float) -> bool | None:
        self._ask("settings", deadline_s)
        return self.checkins_on

    def _ask(self, what: CustomerId | str, deadline_s: float) -> None:
        self.asked.append((what, deadline_s))
        if self.error is not None:
            raise self.error


class FakeCardField:
    """TeamUp's custom field of card numbers; raises `error` while that is set."""

    def __init__(self) -> None:
        self.written: list[tuple[CustomerId, str]] = []
        self.error: KioskError | None = None

    def write_card(self, customer: CustomerId, number: str) -> None:
        if self.error is not None:
            raise self.error
        self.written.append((customer, number))


class FakeOutbox:
    """An `Outbox` in memory; `disk_error` makes every write fail."""

    def __init__(self) -> None:
        self.rows: dict[str, Checkin] = {}
        self.scans: dict[str, PendingScan] = {}
        self.closed: dict[str, tuple[datetime, str]] = {}
        self.entries: dict[str, list[HistoryEntry]] = {}
        self.recorded_by: dict[str, str] = {}
        self.disk_error: StoreError | None = None

    def record(
        self,
        checkin: Checkin,
        *,
        window: timedelta | None,
        closing: ScanResolution | None = None,
        who: str = "",
    ) -> None:
        self._write()
        visit = self.visit_of(
            checkin.customer, day=checkin.date, now=checkin.scanned_at, window=window
        )
        if visit is not None:
            raise AlreadyRecorded(visit)
        if closing is not None and closing.scan not in self.scans:
            raise UnknownCheckin(f"no open scan {closing.scan}")
        if closing is not None:
            self.close_scan(closing.scan, at=closing.at, detail=f"checked in as {checkin.id}")
        self.rows[checkin.id] = checkin
        self.entries[checkin.id] = []
        self.recorded_by[checkin.id] = who

    def move(
        self,
        checkin: str,
        event: CheckinEvent,
        *,
        at: datetime,
        detail: str = "",
        error: str | None = None,
        server_id: int | None = None,
        uses: UseCount | None = None,
        who: str = "",
    ) -> Checkin:
        self._write()
        row = self.get(checkin)
        moved = replace(
            row,
            state=advance(row.state, event),
            attempts=row.attempts + (event is CheckinEvent.SEND),
            error=row.error if error is None else error,
            note=detail or row.note,
            server_id=server_id or row.server_id,
        )
        self.rows[checkin] = moved
        self.entries[checkin].append(HistoryEntry(at, event, moved.state, detail, uses, who))
        return moved

    def remark(self, checkin: str, *, error: str) -> Checkin:
        self._write()
        if self.get(checkin).state in OPEN_STATES:
            self.rows[checkin] = replace(self.rows[checkin], error=error)
        return self.rows[checkin]

    def get(self, checkin: str) -> Checkin:
        if checkin not in self.rows:
            raise UnknownCheckin(f"There is no check-in {checkin}.")
        return self.rows[checkin]

    def in_states(self, states: Collection[CheckinState]) -> tuple[Checkin, ...]:
        return tuple(c for c in self.all() if c.state in states)

    def on_day(self, day: date) -> tuple[Checkin, ...]:
        return tuple(c for c in self.all() if c.date == day)

    def of_customer(self, customer: CustomerId, first: date, last: date) -> tuple[Checkin, ...]:
        return tuple(c for c in self.all() if c.customer == customer and first <= c.date <= last)

    def all(self) -> tuple[Checkin, ...]:
        return tuple(sorted(self.rows.values(), key=lambda c: c.scanned_at))

    def history(self, checkin: str) -> tuple[HistoryEntry, ...]:
        self.get(checkin)
        return tuple(self.entries[checkin])

    def persons(self, checkins: Collection[str]) -> dict[str, tuple[str, str]]:
        moved = {name: [e.who for e in self.entries[name] if e.who] for name in checkins}
        pairs = {name: (self.recorded_by[name], ("", *moved[name])[-1]) for name in checkins}
        return {name: pair for name, pair in pairs.items() if any(pair)}

    def visit_of(
        self, customer: CustomerId, *, day: date, now: datetime, window: timedelta | None
    ) -> datetime | None:
        visits = [
            c.scanned_at
            for c in self.all()
            if c.customer == customer
            and c.state in COUNTING_STATES
            and (c.date == day if window is None else abs(c.scanned_at - now) < window)
        ]
        return visits[0] if visits else None

    def uses_since(self, membership: CustomerMembershipId, since: datetime) -> int:
        return sum(
            row.customer_membership == membership
            and not row.comped
            and row.state in COUNTING_STATES
            and (
                row.scanned_at > since or row.state in (CheckinState.RECORDED, CheckinState.SENDING)
            )
            for row in self.all()
        )

    def add_pending_scan(self, scan: PendingScan) -> None:
        self._write()
        self.scans[scan.id] = scan

    def pending_scans(self) -> tuple[PendingScan, ...]:
        return tuple(sorted(self.scans.values(), key=lambda s: s.scanned_at))

    def close_scan(self, scan: str, *, at: datetime, detail: str, who: str = "") -> None:  # noqa: ARG002 (not looked at)
        self._write()
        del self.scans[scan]
        self.closed[scan] = (at, detail)

    def _write(self) -> None:
        if self.disk_error is not None:
            raise self.disk_error
