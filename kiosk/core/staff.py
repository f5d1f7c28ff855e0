"""What staff can do at the same screen, once the PIN has let them in."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerMembership, MemberRecord
from kiosk.core.admission.visit_notes import BookedClass
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin
from kiosk.core.checkin.checkin_actions import CheckinActions
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.errors import AlreadyRecorded, TeamUpError
from kiosk.core.identification.card_forms import TYPED, card_number, loose_forms
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import (
    CardIdentifier,
    CardOrCustomerIdentifier,
    EmailIdentifier,
    Identifier,
    looks_like_pass,
    parse_customer_id,
)
from kiosk.core.identification.passes import EndedPass, PassIssuer
from kiosk.core.messages import msg
from kiosk.core.ports import Directory, Outbox, PendingScan, VisitSource
from kiosk.core.staff_people import STAFF, StaffIdentity

SEARCH_LIMIT: Final = 30
"""So many members are found at most."""

BY_STAFF: Final = msg("staff")
"""Who it was, in the history of check-ins."""

_BOOKED_S: Final = 5.0  # how long the question for booked classes may take


@dataclass(frozen=True, slots=True)
class MembershipOption:
    """A membership staff may choose; `trouble` says why a member could not have (None: fine)."""

    membership: CustomerMembership
    trouble: rules.Reason | None


class CodeKind(StrEnum):
    """What a code stands for at this gym."""

    PASS = "pass"
    CARD = "card"
    EMAIL = "email"
    URL = "url"
    ID = "id"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What staff should know of a member beside their memberships.

    `standing` is what the rules say of a visit now; `relatives` are the others of the family.
    """

    eligibility: rules.Eligibility
    relatives: tuple[Customer, ...] = ()


@dataclass(frozen=True, slots=True)
class RecognisedCode:
    """What staff learn of a scanned code: `people` of the replica it belongs, or may belong, to.

    `ended_pass`: it is a pass under a key that ended on that day. `forged_pass`: it looks
    like a pass, and no key of this gym signed it. `card`: nobody's yet, and could be the number
    of a card (see `card_forms.card_number`). `kind`: what members use such a code as.
    """

    people: tuple[MemberRecord, ...]
    ended_pass: date | None = None
    forged_pass: bool = False
    card: str = ""
    kind: CodeKind = CodeKind.UNKNOWN


class StaffService(CheckinActions):
    """The functions behind the staff screens, with the `outbox` and the `directory` they show.

    Every call may block on the disk and raise `StoreError`. `now` is aware, in the venue's time
    zone. `cards` and `passes` are None where there are none to be given out, `visits` where nobody
    can tell of booked classes.
    """

    def __init__(
        self,
        checkin_service: CheckinService,
        *,
        directory: Directory,
        outbox: Outbox,
        cards: CardLinker | None = None,
        passes: PassIssuer | None = None,
        visits: VisitSource | None = None,
    ) -> None:
        super().__init__(outbox, window=checkin_service.gym.policy.duplicate_window, by=BY_STAFF)
        self.cards = cards
        self.passes = passes
        self._checkin_service = checkin_service
        self.directory = directory
        self._visits = visits
        self.identity = STAFF

    def sign_in(self, identity: StaffIdentity) -> None:
        """Write down `identity` from now on as who did it."""
        self.identity = identity
        self.who = identity.name

    def find(self, text: str) -> tuple[MemberRecord, ...]:
        """Return members whose number, name, e-mail or card matches; nobody for an empty text.

        A whole card number is found in any spelling (see `card_forms`), and those first who have
        it as it is; also one that was linked here.
        """
        text = text.strip()
        if not text:
            return ()
        found = (
            *self._numbered(text),
            *self._with_card(text),
            *self.directory.search(text, limit=SEARCH_LIMIT),
        )
        return tuple({one.customer.id: one for one in found}.values())[:SEARCH_LIMIT]

    def _numbered(self, text: str) -> tuple[MemberRecord, ...]:
        customer = parse_customer_id(text.removeprefix("#"))
        record = None if customer is None else self.directory.by_customer(customer)
        return () if record is None else (record,)

    def _with_card(self, text: str) -> tuple[MemberRecord, ...]:
        if card_number(text) is None or not any(map(str.isdigit, text)):
            return ()
        exactly = self.directory.by_card(text)
        return (*exactly, *self.directory.by_card_forms(loose_forms(text, TYPED)))

    def recognise(self, code: Code, today: date) -> RecognisedCode:
        """Return what a scanned code is, and whose."""
        identifiers = self._checkin_service.identifiers_of(code, today)
        like_pass = any(map(looks_like_pass, (code.text, *code.other_readings)))
        if not identifiers:
            return RecognisedCode((), forged_pass=like_pass)
        identifier = identifiers[0]
        people = self._checkin_service.owners_of(identifiers).people
        if isinstance(identifier, EndedPass):
            return RecognisedCode(people, ended_pass=identifier.ended_on, kind=CodeKind.PASS)
        card = ""
        if not people and isinstance(identifier, CardIdentifier | CardOrCustomerIdentifier):
            card = identifier.number
        kind = CodeKind.PASS if like_pass else _kind(code, identifier)
        return RecognisedCode(people, card=card, kind=kind)

    def facts(self, record: MemberRecord, now: datetime) -> MemberFacts:
        """Return what staff should know of a member beside their memberships."""
        family = record.customer.family
        relatives = self.directory.family(family) if family is not None else ()
        return MemberFacts(
            self._checkin_service.eligibility.decide(record, now, now.date()),
            tuple(one.customer for one in relatives if one.customer.id != record.customer.id),
        )

    def booked_today(self, customer: Customer, now: datetime) -> tuple[BookedClass, ...]:
        """Return the classes a member has booked today; none where TeamUp does not tell."""
        if self._visits is None:
            return ()
        try:
            return self._visits.booked_classes(customer.id, now.date(), deadline_s=_BOOKED_S)
        except TeamUpError:
            return ()

    def options(self, record: MemberRecord, today: date) -> tuple[MembershipOption, ...]:
        """Return the member's memberships, the good ones first."""
        counted = self._checkin_service.eligibility.counted(record)
        memberships = rules.sort_best_first(counted.memberships)
        options = [
            MembershipOption(one, rules.membership_trouble(one, today)) for one in memberships
        ]
        return tuple(sorted(options, key=lambda option: option.trouble is not None))

    def check_in(
        self,
        customer: Customer,
        membership: CustomerMembership | None,
        *,
        comped: bool,
        now: datetime,
        kept: PendingScan | None = None,
    ) -> Checkin:
        """Check a member in as staff see fit.

        With `kept`, a pending scan staff know the owner of, the visit is the one of that scan: of
        its day and time, and the scan is closed, also when the member had come in that day anyway.
        Raises `AlreadyRecorded`, `UnknownCheckin` (the scan was dealt with already) or
        `StoreError`.
        """
        decision = rules.CheckIn(customer, membership)
        if kept is not None:
            kept = kept.dated(now)
        try:
            return self._checkin_service.record(
                decision, now, source=Source.STAFF, comped=comped, pending=kept, who=self.who
            )
        except AlreadyRecorded:
            if kept is not None:
                self.outbox.close_scan(
                    kept.id, at=now, detail="staff: already checked in", who=self.who
                )
            raise

    def arrivals(self, day: date) -> tuple[Checkin, ...]:
        """Return the check-ins of `day`, latest first."""
        return tuple(reversed(self.outbox.on_day(day)))

    def queue(self) -> tuple[Checkin, ...]:
        """Return the check-ins in which something is still to be done, oldest first."""
        return self.outbox.in_states(OPEN_STATES)


def _kind(code: Code, identifier: Identifier) -> CodeKind:
    match identifier:
        case EmailIdentifier():
            return CodeKind.EMAIL
        case CardIdentifier() | CardOrCustomerIdentifier():
            return CodeKind.CARD
        case _:
            return CodeKind.ID if code.text.isdigit() else CodeKind.URL
