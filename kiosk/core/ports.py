"""What the rules and use cases need from the outside, as protocols with their values.

First what `kiosk.store` keeps (`Directory`, `Outbox`, `CardLinks`), then what `kiosk.teamup` asks
and tells TeamUp, each as small as those who need it: a use case takes the smallest that will do.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Protocol

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId, MemberRecord
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, HistoryEntry, UseCount
from kiosk.core.identification.codes import Code

# --- the store ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DirectoryStatus:
    """Size and age of the replica; `completed_at` (aware) is None before the first full sync."""

    customers: int
    completed_at: datetime | None
    memberships: int = 0


class Directory(Protocol):
    """The replica of the gym's customers. Every call is safe from any thread.

    Reads block on the disk; every call may raise `StoreError`.
    """

    def by_customer(self, customer: CustomerId) -> MemberRecord | None:
        """Return the record of one customer."""

    def by_card(self, number: str) -> tuple[MemberRecord, ...]:
        """Return who carries this card number, by its normal form (see `card_forms`)."""

    def by_card_forms(self, forms: Collection[str]) -> tuple[MemberRecord, ...]:
        """Return who carries a card that has one of these loose forms (see `card_forms`)."""

    def by_email(self, email: str) -> tuple[MemberRecord, ...]:
        """Return who has this e-mail address, by its one form (see `email_addresses`)."""

    def family(self, family: int) -> tuple[MemberRecord, ...]:
        """Return everybody of a family."""

    def put_allowance(self, membership: CustomerMembershipId, allowance: Allowance | None) -> None:
        """Keep how many visits a membership has left; None forgets it."""

    def search(self, text: str, *, limit: int) -> tuple[MemberRecord, ...]:
        """Return customers whose name, e-mail or card matches `text`, best first."""

    def put(self, record: MemberRecord) -> None:
        """Store one record that was just read."""

    def remove(self, customer: CustomerId) -> None:
        """Forget a customer TeamUp no longer has."""

    def status(self) -> DirectoryStatus:
        """Return the size and age of the replica."""


@dataclass(frozen=True, slots=True)
class PendingScan:
    """A scan of a code nobody could be found for while TeamUp could not be asked.

    `scanned_at` is aware; `day` is the day at the venue.
    """

    id: str
    code: Code
    scanned_at: datetime
    day: date

    def dated(self, now: datetime) -> "PendingScan":
        """Return the scan with its day at the venue, whose time zone is that of `now`.

        The zone may not have been known when the code was scanned.
        """
        return replace(self, day=self.scanned_at.astimezone(now.tzinfo).date())


@dataclass(frozen=True, slots=True)
class ScanResolution:
    """That a pending scan is dealt with: which, and when (aware)."""

    scan: str
    at: datetime


class Outbox(Protocol):
    """The durable list of check-ins and pending scans.

    Every write is on disk when the call returns. Every call is safe from any thread, and may raise
    `StoreError`.
    """

    def record(
        self,
        checkin: Checkin,
        *,
        window: timedelta | None,
        closing: ScanResolution | None = None,
        who: str = "",
    ) -> None:
        """Commit a new check-in. Raises `AlreadyRecorded` when one counts inside the window.

        `who` is the name of the person who recorded it ("": the member did, or it has no name).

        The scan of `closing` is closed in the same transaction; `UnknownCheckin` when it is not
        open (any more), and nothing is recorded then.
        """

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
        """Move a check-in along the table and append to its history, in one transaction.

        `detail` goes into the history (who, why, what was said) and, for staff events and
        read-backs, into the row's `note`; `error` replaces the row's error (None leaves it).
        `uses` goes into the history, and so does `who`, the name of the person who did it.
        Raises `IllegalStep` or `UnknownCheckin`.
        """

    def remark(self, checkin: str, *, error: str) -> Checkin:
        """Write on an open check-in why it is not settled yet, and return it.

        The state stays; the message `error` replaces the row's error. A check-in that was
        settled meanwhile is left as it is. Raises `UnknownCheckin`.
        """

    def get(self, checkin: str) -> Checkin:
        """Return one check-in. Raises `UnknownCheckin`."""

    def in_states(self, states: Collection[CheckinState]) -> tuple[Checkin, ...]:
        """Return the check-ins in any of `states`, oldest scan first."""

    def on_day(self, day: date) -> tuple[Checkin, ...]:
        """Return the check-ins whose visit was on `day` at the venue, oldest scan first."""

    def of_customer(self, customer: CustomerId, first: date, last: date) -> tuple[Checkin, ...]:
        """Return a customer's check-ins for visits from `first` to `last`, oldest scan first."""

    def history(self, checkin: str) -> tuple[HistoryEntry, ...]:
        """Return the history of one check-in, oldest first. Raises `UnknownCheckin`."""

    def persons(self, checkins: Collection[str], /) -> Mapping[str, tuple[str, str]]:
        """Return who recorded each of `checkins` and who moved it last by hand, by their names.

        Only those of which either has a name; the other is "" then.
        """

    def visit_of(
        self, customer: CustomerId, *, day: date, now: datetime, window: timedelta | None
    ) -> datetime | None:
        """Return when the visit that counts inside the window was recorded, or None."""

    def uses_since(self, membership: CustomerMembershipId, since: datetime) -> int:
        """Return how many visits on a membership TeamUp had not counted at `since` (aware)."""

    def add_pending_scan(self, scan: PendingScan) -> None:
        """Commit a scan to be matched later."""

    def pending_scans(self) -> tuple[PendingScan, ...]:
        """Return the scans still to be matched, oldest first."""

    def close_scan(self, scan: str, *, at: datetime, detail: str, who: str = "") -> None:
        """Close a pending scan; `detail` says what became of it, `who` is who did it."""


@dataclass(frozen=True, slots=True)
class LinkedCard:
    """A card staff gave to a customer here. `number` has the form of `card_forms.card_number`.

    `linked_at` is aware; `in_teamup`: TeamUp's custom field of the customer has it, too.
    `linked_by` is the name of the person who linked it ("": it has none).
    """

    number: str
    customer: CustomerId
    linked_at: datetime
    in_teamup: bool = False
    linked_by: str = ""


class CardLinks(Protocol):
    """Which cards were linked to members here. Safe from any thread; may raise `StoreError`."""

    def link(self, card: LinkedCard) -> None:
        """Keep `card`, in place of whatever its number was linked to before."""

    def unlink(self, number: str) -> None:
        """Forget a card, if it is there."""

    def of_customer(self, customer: CustomerId) -> tuple[LinkedCard, ...]:
        """Return the cards of a customer, oldest first."""


# --- TeamUp: any call may raise `TeamUpError` ---------------------------------------------


class AllowanceSource(Protocol):
    """Tells how many visits a membership still allows."""

    def fetch_allowance(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float
    ) -> Allowance | None:
        """Return how many visits a membership has left on `day`; None when nobody may know."""


class CodeSource(Protocol):
    """Tells whose a code is."""

    def fetch_member(self, customer: CustomerId, *, deadline_s: float) -> MemberRecord | None:
        """Return one customer, fresh; None when TeamUp has no such customer."""

    def find_by_email(self, email: str, *, deadline_s: float) -> tuple[MemberRecord, ...]:
        """Return the customers with this address, fresh."""

    def fetch_checkins_on(self, *, deadline_s: float) -> bool | None:
        """Return whether the gym takes check-ins at all; None when TeamUp does not say."""


class MemberSource(AllowanceSource, CodeSource, Protocol):
    """Fresh reads of single members, for the decision whether one may enter."""

    @property
    def online(self) -> bool:
        """Whether TeamUp answered the last request of anybody here; True before the first."""


class VisitSource(AllowanceSource, Protocol):
    """Tells of a member's visits and classes, for the notes beside a greeting."""

    def visits_before(
        self, customer: CustomerId, day: date, *, most: int, deadline_s: float
    ) -> int | None:
        """Return how often a customer came before `day`; None when not known, or above `most`."""

    def booked_classes(
        self, customer: CustomerId, day: date, *, deadline_s: float
    ) -> tuple[BookedClass, ...]:
        """Return the classes at the venue that a customer has booked for `day`."""


class CardField(Protocol):
    """TeamUp's custom field of card numbers."""

    def write_card(self, customer: CustomerId, number: str) -> None:
        """Write a card number into the empty field of a customer.

        Raises `CardFieldTaken` when the field holds another number, which is left alone.
        """


@dataclass(frozen=True, slots=True)
class Confirmation:
    """TeamUp's 201: its id and its timestamp (aware)."""

    server_id: int
    timestamp: datetime


@dataclass(frozen=True, slots=True)
class DayClasses:
    """How many classes of one day a customer attended, has booked, and cancelled too late."""

    attended: int = 0
    booked: int = 0
    cancelled_late: int = 0


class RowKind(Enum):
    """What a row of the attendance report is about."""

    WALK_IN = "a check-in of the customer at the venue, for no class"
    CLASS = "a class"
    UNCLEAR = "it does not say what, where or whose, or names another venue"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of TeamUp's attendance report that is, or may be, of one customer.

    `at` is the time of the check-in it names and `updated_at` when the row was last written (both
    aware), None where it does not say. `attended` is its status.
    """

    kind: RowKind
    at: datetime | None = None
    updated_at: datetime | None = None
    attended: bool = True


class CheckinApi(Protocol):
    """Sends check-ins, and reads what tells afterwards whether one arrived."""

    def check_in(self, checkin: Checkin) -> Confirmation:
        """Make the one POST."""

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        """Return the rows of the attendance report that are, or may be, of the customer."""

    def uses(
        self, membership: CustomerMembershipId, day: date, *, deadline_s: float | None = None
    ) -> UseCount | None:
        """Return the use count of the membership's limited period around `day`.

        None when it has no limit. `deadline_s` None: the usual time for a look-up.
        """

    def classes_on(self, customer: CustomerId, day: date) -> DayClasses:
        """Return how many classes the customer has on `day` at the venue, by their status."""
