"""What stands in for the kiosk's disk when the staff pages are only looked at: all in memory."""

# ruff: noqa: ARG002 - the protocols name the arguments, also those these stand-ins do not need

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.core.admission.members import (
    Allowance,
    Customer,
    CustomerId,
    CustomerMembershipId,
    MemberRecord,
)
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
from kiosk.core.errors import AlreadyRecorded, KioskError, UnknownCheckin
from kiosk.core.identification.card_forms import field_forms
from kiosk.core.identification.passes import PassKey
from kiosk.core.ports import DirectoryStatus, LinkedCard, PendingScan, ScanResolution


class SampleKeys:
    """A `KeyStore` with one key, which is never renewed."""

    def all(self) -> tuple[PassKey, ...]:
        """See `KeyStore.all`."""
        return (PassKey(b"sample"),)

    def renew(self, ends_on: date) -> tuple[PassKey, ...]:
        """See `KeyStore.renew`."""
        raise KioskError(f"Nothing ends on {ends_on} here.")


class SampleCards:
    """`CardLinks` that remember."""

    def __init__(self) -> None:
        self._cards: dict[str, LinkedCard] = {}

    def link(self, card: LinkedCard) -> None:
        """See `CardLinks.link`."""
        self._cards[card.number] = card

    def unlink(self, number: str) -> None:
        """See `CardLinks.unlink`."""
        self._cards.pop(number, None)

    def of_customer(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        """See `CardLinks.of_customer`."""
        return tuple(card for card in self._cards.values() if card.customer == customer)


class SampleDirectory:
    """A `Directory` over a handful of records."""

    def __init__(self, records: Collection[MemberRecord], completed_at: datetime) -> None:
        self._records = {record.customer.id: record for record in records}
        self._completed_at = completed_at

    def by_customer(self, customer: CustomerId) -> MemberRecord | None:
        """See `Directory.by_customer`."""
        return self._records.get(customer)

    def by_card(self, number: str) -> tuple[MemberRecord, ...]:
        """See `Directory.by_card`."""
        return tuple(r for r in self._records.values() if number in r.customer.cards)

    def by_card_forms(self, forms: Collection[str]) -> tuple[MemberRecord, ...]:
        """See `Directory.by_card_forms`."""
        held = ((r, field_forms(card)) for r in self._records.values() for card in r.customer.cards)
        return tuple(record for record, known in held if known.intersection(forms))

    def by_email(self, email: str) -> tuple[MemberRecord, ...]:
        """See `Directory.by_email`."""
        return tuple(r for r in self._records.values() if r.customer.email == email)

    def family(self, family: int) -> tuple[MemberRecord, ...]:
        """See `Directory.family`."""
        return tuple(r for r in self._records.values() if r.customer.family == family)

    def put_allowance(self, membership: CustomerMembershipId, allowance: Allowance | None) -> None:
        """See `Directory.put_allowance`."""

    def search(self, text: str, *, limit: int) -> tuple[MemberRecord, ...]:
        """See `Directory.search`."""
        wanted = text.casefold().strip()
        found = [r for r in self._records.values() if wanted in _searchable(r.customer)]
        return tuple(found[:limit])

    def put(self, record: MemberRecord) -> None:
        """See `Directory.put`."""
        self._records[record.customer.id] = record

    def remove(self, customer: CustomerId) -> None:
        """See `Directory.remove`."""
        self._records.pop(customer, None)

    def status(self) -> DirectoryStatus:
        """See `Directory.status`."""
        return DirectoryStatus(len(self._records), self._completed_at)


def _searchable(customer: Customer) -> str:
    return f"{customer.full_name} {customer.email} {' '.join(customer.cards)}".casefold()


class SampleOutbox:
    """An `Outbox` that forgets everything when it goes."""

    def __init__(self) -> None:
        self._rows: dict[str, Checkin] = {}
        self._steps: dict[str, list[HistoryEntry]] = {}
        self._scans: dict[str, PendingScan] = {}

    def record(
        self,
        checkin: Checkin,
        *,
        window: timedelta | None,
        closing: ScanResolution | None = None,
        who: str = "",
    ) -> None:
        """See `Outbox.record`."""
        since = self.visit_of(
            checkin.customer, day=checkin.date, now=checkin.scanned_at, window=window
        )
        if since is not None:
            raise AlreadyRecorded(since)
        if closing is not None:
            del self._scans[closing.scan]
        self._rows[checkin.id] = checkin
        self._steps[checkin.id] = []

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
        """See `Outbox.move`."""
        row = self.get(checkin)
        state = advance(row.state, event)
        row = replace(
            row,
            state=state,
            attempts=row.attempts + (event is CheckinEvent.SEND),
            note=detail or row.note,
            error=row.error if error is None else error,
            server_id=server_id or row.server_id,
        )
        self._rows[checkin] = row
        self._steps[checkin].append(HistoryEntry(at, event, state, detail, uses, who))
        return row

    def remark(self, checkin: str, *, error: str) -> Checkin:
        """See `Outbox.remark`."""
        row = self.get(checkin)
        if row.state in OPEN_STATES:
            row = replace(row, error=error)
            self._rows[checkin] = row
        return row

    def get(self, checkin: str) -> Checkin:
        """See `Outbox.get`."""
        try:
            return self._rows[checkin]
        except KeyError:
            raise UnknownCheckin(f"No check-in has the id {checkin}.") from None

    def in_states(self, states: Collection[CheckinState]) -> tuple[Checkin, ...]:
        """See `Outbox.in_states`."""
        return tuple(row for row in self.all() if row.state in states)

    def on_day(self, day: date) -> tuple[Checkin, ...]:
        """See `Outbox.on_day`."""
        return tuple(row for row in self.all() if row.date == day)

    def of_customer(self, customer: CustomerId, first: date, last: date) -> tuple[Checkin, ...]:
        """See `Outbox.of_customer`."""
        rows = (row for row in self.all() if row.customer == customer)
        return tuple(row for row in rows if first <= row.date <= last)

    def all(self) -> tuple[Checkin, ...]:
        """See `Outbox.all`."""
        return tuple(sorted(self._rows.values(), key=lambda row: (row.scanned_at, row.id)))

    def count_by_state(self) -> Mapping[CheckinState, int]:
        """See `Outbox.count_by_state`."""
        return Counter(row.state for row in self.all())

    def history(self, checkin: str) -> tuple[HistoryEntry, ...]:
        """See `Outbox.history`."""
        return tuple(self._steps[self.get(checkin).id])

    def persons(self, _checkins: Collection[str], /) -> Mapping[str, tuple[str, str]]:
        """See `Outbox.persons`."""
        return {}

    def visit_of(
        self, customer: CustomerId, *, day: date, now: datetime, window: timedelta | None
    ) -> datetime | None:
        """See `Outbox.visit_of`."""
        visits = [
            row.scanned_at
            for row in self.all()
            if row.customer == customer
            and row.state in COUNTING_STATES
            and (row.date == day if window is None else now - row.scanned_at < window)
        ]
        return visits[-1] if visits else None

    def uses_since(self, membership: CustomerMembershipId, since: datetime) -> int:
        """See `Outbox.uses_since`."""
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
        """See `Outbox.keep_scan`."""
        self._scans[scan.id] = scan

    def pending_scans(self) -> tuple[PendingScan, ...]:
        """See `Outbox.kept_scans`."""
        return tuple(self._scans.values())

    def close_scan(self, scan: str, *, at: datetime, detail: str, who: str = "") -> None:
        """See `Outbox.close_scan`."""
        del self._scans[scan]


class NoSource:
    """A `MemberSource` that is always offline, so that samples never change."""

    @property
    def online(self) -> bool:
        """See `MemberSource.online`."""
        return False

    def fetch_member(self, customer: CustomerId, *, deadline_s: float) -> MemberRecord | None:
        """See `MemberSource.fetch_member`."""
        return None

    def find_by_email(self, email: str, *, deadline_s: float) -> tuple[MemberRecord, ...]:
        """See `MemberSource.find_by_email`."""
        return ()

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        """See `MemberSource.fetch_allowance`."""
        return None

    def fetch_checkins_on(self, *, deadline_s: float) -> bool | None:
        """See `MemberSource.fetch_checkins_on`."""
        return None
