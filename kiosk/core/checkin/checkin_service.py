"""The use cases of the front door: whose code, may they enter, write it down."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.admission import rules
from kiosk.core.admission.eligibility import EligibilityChecker
from kiosk.core.admission.families import ask_family, family_of
from kiosk.core.admission.members import Customer, CustomerId, CustomerMembership, MemberRecord
from kiosk.core.admission.visit_notes import Note, note_for
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.checkin.pending_scans import match_pending_scans
from kiosk.core.clock import GOOD, ClockState
from kiosk.core.errors import ClockWrong, TeamUpError
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import (
    AcceptedKind,
    CardIdentifier,
    CardOrCustomerIdentifier,
    CustomerIdentifier,
    EmailIdentifier,
    Identifier,
    parse_identifier,
)
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.core.ports import (
    CodeSource,
    Directory,
    MemberSource,
    Outbox,
    PendingScan,
    ScanResolution,
)


@dataclass(frozen=True, slots=True)
class GymRules:
    """What this gym is and wants: the venue, which codes count, and the policy.

    `cards_in_teamup`: a custom field holds card numbers; else only cards linked here are known.
    """

    venue: int
    accept: frozenset[AcceptedKind]
    url_hosts: frozenset[str]
    policy: rules.Policy
    cards_in_teamup: bool = True


class CheckinService:
    """Everything that happens between a code and a check-in on disk.

    `new_id` makes ids for check-ins and kept scans (time-ordered). Calls may block on the disk,
    and `look_up` and `judge` on one fresh read of TeamUp within the answer deadline, so they are
    made from worker threads. `now` is always aware, in the time zone of the venue; `clock` tells
    whether it can be trusted, and without trust nothing is dated: `ClockWrong`. `unknown` is asked
    whose a code is that the copy does not know (None: `source`, like about everybody else).
    """

    def __init__(
        self,
        house: GymRules,
        *,
        keys: PassKeys,
        directory: Directory,
        outbox: Outbox,
        source: MemberSource,
        unknown: CodeSource | None = None,
        new_id: Callable[[], str],
        clock: Callable[[], ClockState] = lambda: GOOD,
    ) -> None:
        self.house = house
        self._keys = keys
        self._directory = directory
        self._outbox = outbox
        self._unknown = unknown or source
        self._new_id = new_id
        self._clock = clock
        self._rules = EligibilityChecker(
            house.policy, house.venue, directory=directory, outbox=outbox, source=source
        )

    def look_up(self, code: Code, now: datetime) -> rules.Decision:
        """Decide about `code`. A code that cannot be judged while offline is kept, durably.

        Raises `ClockWrong` or `StoreError`.
        """
        self._refuse_wrong_dates()
        claim = self.identifier_of(code, now.date())
        if claim is None:
            return rules.NotKnown()
        if isinstance(claim, EndedPass):
            return rules.PassEnded(claim.ended_on)
        people = self.people_of(claim)
        if not people:
            found = self._ask_teamup(claim, now)
            if found is None:
                return self._keep(code, now)
            people = found
        if not people:
            return rules.NotKnown()
        if family := self._ask_family(people, now):
            return family
        if len(people) > 1:
            return rules.ChoosePerson(tuple(record.customer for record in people))
        return self._judge_record(people[0], now, code)

    def judge(self, customer: Customer, now: datetime) -> rules.Decision:
        """Decide about a customer that was picked on the screen. Raises as `look_up` does."""
        self._refuse_wrong_dates()
        record = self._directory.by_customer(customer.id)
        if record is None:
            return rules.NotKnown()
        return self._ask_family((record,), now) or self._judge_record(record, now, None)

    def note_of(self, membership: CustomerMembership, day: date) -> Note | None:
        """Return the note of a visit on `day` on a membership that was picked on the screen."""
        return note_for(membership, day, self.house.policy.notes)

    def record(
        self,
        decision: rules.CheckIn,
        now: datetime,
        *,
        source: Source,
        comped: bool = False,
        kept: PendingScan | None = None,
    ) -> Checkin:
        """Commit a check-in and return it. `kept` is the scan it comes from, if it was kept.

        Such a visit is dated by its scan, which is closed in the same step. Raises
        `AlreadyRecorded`, `ClockWrong`, `UnknownCheckin` when the scan was dealt with already, or
        `StoreError` when the disk fails.
        """
        if kept is None:
            self._refuse_wrong_dates()
        at = kept.scanned_at if kept else now
        membership = decision.membership
        checkin = Checkin(
            id=self._new_id(),
            state=CheckinState.RECORDED,
            customer=decision.customer.id,
            customer_name=decision.customer.full_name,
            customer_membership=membership.id if membership else None,
            membership_name=membership.name if membership else "",
            venue=self.house.venue,
            date=kept.day if kept else at.date(),
            scanned_at=at,
            comped=comped,
            source=source,
        )
        self._outbox.record(
            checkin,
            window=self.house.policy.duplicate_window,
            closing=ScanResolution(kept.id, now) if kept else None,
        )
        return checkin

    def match_pending_scans(
        self,
        now: datetime,
        *,
        read: Collection[CustomerId] | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[Checkin, ...]:
        """Try the kept scans again, now that more is known; return the check-ins that came of it.

        With `read`, only scans of these customers, who were read from TeamUp a moment ago and are
        not read again. A scan whose member is found but may not simply enter stays for staff to
        look at. Ends early once `stopped`.
        """
        return match_pending_scans(
            self._outbox,
            self._rules,
            people=self._owners,
            record=self._record_kept,
            now=now,
            read=read,
            stopped=stopped,
        )

    def _owners(self, scan: PendingScan) -> tuple[MemberRecord, ...]:
        claim = self.identifier_of(scan.code, scan.day)
        return self.people_of(claim) if claim else ()

    def _record_kept(self, decision: rules.CheckIn, scan: PendingScan, now: datetime) -> Checkin:
        return self.record(decision, now, source=scan.code.source, kept=scan)

    def use_keys(self, keys: PassKeys) -> None:
        """Read passes with `keys` from now on: they were renewed, here or by another process."""
        self._keys = keys

    def standing(self, record: MemberRecord, now: datetime) -> rules.Eligibility:
        """Return what the door would say to this member now, by what is known here."""
        return self._rules.decide(record, now, now.date())

    def counted(self, record: MemberRecord) -> MemberRecord:
        """Return `record` with visits left as they are now."""
        return self._rules.counted(record)

    def note_checkins(self, on: bool | None) -> None:
        """Remember whether TeamUp takes check-ins of this business; None: it does not say."""
        self._rules.note_checkins(on)

    @property
    def checkins_on(self) -> bool:
        """Whether TeamUp takes check-ins of this business, as far as is known."""
        return self._rules.checkins_on

    def identifier_of(self, code: Code, day: date) -> Identifier | None:
        """Return what `code` claims at this gym on `day`, or None."""
        house = self.house
        return parse_identifier(
            code, accept=house.accept, keys=self._keys, url_hosts=house.url_hosts, day=day
        )

    def _refuse_wrong_dates(self) -> None:
        state = self._clock()
        if not state.usable:
            raise ClockWrong(state.trouble)

    def people_of(self, claim: Identifier) -> tuple[MemberRecord, ...]:
        """Return whom the local copy knows under a claim, also of an ended pass."""
        match claim:
            case CustomerIdentifier(customer) | EndedPass(customer):
                return _present(self._directory.by_customer(customer))
            case EmailIdentifier(email):
                return self._directory.by_email(email)
            case CardIdentifier(number):
                return self._directory.by_card(number)
            case CardOrCustomerIdentifier(number, customer):
                return self._directory.by_card(number) or _present(
                    self._directory.by_customer(customer)
                )

    def _ask_teamup(self, claim: Identifier, now: datetime) -> tuple[MemberRecord, ...] | None:
        """Return whom TeamUp knows under `claim`; None where nobody can tell."""
        deadline = self.house.policy.answer_deadline_ms / 1000
        try:
            match claim:
                case CustomerIdentifier(customer):
                    found = _present(self._unknown.fetch_member(customer, deadline_s=deadline))
                case CardOrCustomerIdentifier(_, customer):
                    found = _present(self._unknown.fetch_member(customer, deadline_s=deadline))
                    fresh = self._rules.copy_is_fresh(now)
                    if not found and self.house.cards_in_teamup and not fresh:
                        return None  # it may still be a card
                case EmailIdentifier(email):
                    found = self._unknown.find_by_email(email, deadline_s=deadline)
                case CardIdentifier():
                    if not self.house.cards_in_teamup:
                        return ()  # no sync can bring it
                    # TeamUp cannot search by card number: a fresh copy is the best there is, and
                    # only while TeamUp answers, for what it would tell may come any minute.
                    if not self._rules.copy_is_fresh(now):
                        return None
                    on = self._unknown.fetch_checkins_on(deadline_s=deadline)
                    self._rules.note_checkins(on)
                    return ()
                case EndedPass():
                    return ()
        except TeamUpError:
            return None
        self._remember(found)
        return found

    def _judge_record(
        self, record: MemberRecord, now: datetime, code: Code | None
    ) -> rules.Decision:
        decision, sure = self._rules.settle(record, now)
        return decision if sure or code is None else self._keep(code, now)

    def _ask_family(
        self, people: Sequence[MemberRecord], now: datetime
    ) -> rules.ChooseFamily | None:
        """Return the question who of a family is here, where the code stands for a family."""
        family = family_of(people) if self.house.policy.families else None
        if family is None:
            return None
        scanned = people[0].customer.id if len(people) == 1 else None
        return ask_family(self._directory.family(family), scanned, judge=self._rules, now=now)

    def _keep(self, code: Code, now: datetime) -> rules.ScanPending:
        self._outbox.add_pending_scan(PendingScan(self._new_id(), code, now, now.date()))
        return rules.ScanPending()

    def _remember(self, records: Iterable[MemberRecord]) -> None:
        for record in records:
            known = self._directory.by_customer(record.customer.id) if record.lacks else None
            self._directory.put(record.completed_by(known))


def _present(record: MemberRecord | None) -> tuple[MemberRecord, ...]:
    return () if record is None else (record,)
