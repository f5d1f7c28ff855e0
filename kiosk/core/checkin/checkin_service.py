"""The use cases of the front door: from a code to a check-in on disk.

A code becomes an identifier, the identifier a member, the member a decision of the rules, and the
decision a row of the outbox. Where nobody can tell now, the scan is kept and matched later.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from unicodedata import normalize

from kiosk.core.admission import rules
from kiosk.core.admission.eligibility import EligibilityChecker
from kiosk.core.admission.families import choose_family, family_of_code
from kiosk.core.admission.members import Customer, CustomerId, CustomerMembership, MemberRecord
from kiosk.core.admission.visit_notes import Note, note_for
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.clock import CLOCK_OK, ClockState
from kiosk.core.errors import AlreadyRecorded, ClockWrong, Refused, TeamUpError, UnknownCheckin
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import (
    AcceptedKind,
    CardIdentifier,
    CardOrCustomerIdentifier,
    CustomerIdentifier,
    EmailIdentifier,
    Identifier,
    parse_identifiers,
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

_FRESH_READS: Final = 20
"""How many members of pending scans are read from TeamUp at a time, those of the newest scans: the
people at the door need look-ups as well."""


_MOST_ASKED: Final = 3
"""Of so many readings and addresses of one code TeamUp is asked; each is a request."""


@dataclass(frozen=True, slots=True)
class Owners:
    """Whom a code fits, all of them equally well.

    `shared`: it is one code that all of `people` have, such as a family's card. `may_choose`: and
    whoever stands at the screen may say who of them is here, as with an e-mail address.
    """

    people: tuple[MemberRecord, ...] = ()
    shared: bool = True
    may_choose: bool = False


@dataclass(frozen=True, slots=True)
class GymRules:
    """What this gym is and wants: the venue, which codes count, and the policy.

    `url_hosts`: see `identifiers.parse_identifiers`. `cards_in_teamup`: a custom field holds card
    numbers; else only cards linked here are known.
    """

    venue: int
    accept: frozenset[AcceptedKind]
    url_hosts: frozenset[str]
    policy: rules.Policy
    cards_in_teamup: bool = True


class CheckinService:
    """Everything that happens between a code and a check-in on disk.

    `new_id` makes ids for check-ins and pending scans (time-ordered). Calls may block on the disk,
    and `look_up` and `judge` on one fresh read of TeamUp within the answer deadline, so they are
    made from worker threads. `now` is always aware, in the time zone of the venue; `clock` tells
    whether it can be trusted, and without trust nothing is dated: `ClockWrong`. `unknown` is asked
    whose a code is that the replica does not know (None: `source`, like about everybody else).
    """

    def __init__(
        self,
        gym: GymRules,
        *,
        keys: PassKeys,
        directory: Directory,
        outbox: Outbox,
        source: MemberSource,
        unknown: CodeSource | None = None,
        new_id: Callable[[], str],
        clock: Callable[[], ClockState] = lambda: CLOCK_OK,
    ) -> None:
        self.gym = gym
        self.eligibility = EligibilityChecker(
            gym.policy, gym.venue, directory=directory, outbox=outbox, source=source
        )
        self._keys = keys
        self._directory = directory
        self._outbox = outbox
        self._code_source = unknown or source
        self._new_id = new_id
        self._clock = clock

    def use_keys(self, keys: PassKeys) -> None:
        """Read passes with `keys` from now on: they were renewed, here or by another process."""
        self._keys = keys

    # --- whose code, and may they enter -------------------------------------------------------

    def identifiers_of(self, code: Code, day: date) -> tuple[Identifier, ...]:
        """Return what `code` may identify somebody by at this gym on `day`, each of its readings.

        More than one only where it has several readings (see `parse_identifiers`).
        """
        gym = self.gym
        return parse_identifiers(
            code, accept=gym.accept, keys=self._keys, url_hosts=gym.url_hosts, day=day
        )

    def identifier_of(self, code: Code, day: date) -> Identifier | None:
        """Return the first of `identifiers_of`, or None."""
        return next(iter(self.identifiers_of(code, day)), None)

    def people_of(self, identifier: Identifier) -> tuple[MemberRecord, ...]:
        """Return whom the replica knows by an identifier, also by an ended pass."""
        return self.owners_of((identifier,)).people

    def owners_of(self, identifiers: Sequence[Identifier]) -> Owners:
        """Return whom the replica knows by what a code may identify somebody by.

        An exact match of any reading comes before a looser one of any other: first passes,
        addresses and normal forms of cards, then bare ids, then loose forms of cards. What comes
        first and fits anybody settles it.
        """
        for look_up in (self._exactly, self._by_bare_id, self._loosely):
            fitting = [(one, people) for one in identifiers if (people := look_up(one))]
            if fitting:
                people = _distinct(people for _, people in fitting)
                shared = look_up != self._loosely and all(
                    len(others) == len(people) for _, others in fitting
                )
                addressed = all(_is_address(one) for one, _ in fitting)
                return Owners(
                    people, shared, may_choose=shared and addressed and _share_address(people)
                )
        return Owners()

    def _exactly(self, identifier: Identifier) -> tuple[MemberRecord, ...]:
        match identifier:
            case CustomerIdentifier(customer) | EndedPass(customer):
                return _as_tuple(self._directory.by_customer(customer))
            case EmailIdentifier():
                return _distinct(map(self._directory.by_email, identifier.addresses))
            case CardIdentifier(number) | CardOrCustomerIdentifier(number):
                return self._directory.by_card(number)

    def _by_bare_id(self, identifier: Identifier) -> tuple[MemberRecord, ...]:
        if isinstance(identifier, CardOrCustomerIdentifier):
            return _as_tuple(self._directory.by_customer(identifier.customer))
        return ()

    def _loosely(self, identifier: Identifier) -> tuple[MemberRecord, ...]:
        if isinstance(identifier, CardIdentifier | CardOrCustomerIdentifier) and identifier.loose:
            return self._directory.by_card_forms(identifier.loose)
        return ()

    def look_up(self, code: Code, now: datetime) -> rules.Decision:
        """Decide about `code`. A scan nobody can decide about while offline is kept, durably.

        Raises `ClockWrong` or `StoreError`.
        """
        self._require_usable_clock()
        identifiers = self.identifiers_of(code, now.date())
        if not identifiers:
            return rules.NotKnown()
        if isinstance(identifiers[0], EndedPass):
            return rules.PassEnded(identifiers[0].ended_on)
        owners = self.owners_of(identifiers)
        if not owners.people:
            asked = self._ask_teamup(identifiers, now)
            if asked is None:
                return self._keep(code, now)
            owners = asked
        return self._decide(owners, now, code) if owners.people else rules.NotKnown()

    def decide(self, customer: Customer, now: datetime) -> rules.Decision:
        """Decide about a customer that was picked on the screen. Raises as `look_up` does."""
        self._require_usable_clock()
        record = self._directory.by_customer(customer.id)
        return rules.NotKnown() if record is None else self._decide(Owners((record,)), now, None)

    def note_of(self, membership: CustomerMembership, day: date) -> Note | None:
        """Return the note of a visit on `day` on a membership that was picked on the screen."""
        return note_for(membership, day, self.gym.policy.notes)

    def _decide(self, owners: Owners, now: datetime, code: Code | None) -> rules.Decision:
        people = owners.people
        if len(people) > 1 and not owners.shared:
            return rules.UnclearOwner()
        if family := self._ask_family(people, now):
            return family
        if len(people) > 1 and not owners.may_choose:
            return rules.UnclearOwner()
        if len(people) > 1:
            return rules.ChoosePerson(tuple(record.customer for record in people))
        decision, sure = self.eligibility.settle(people[0], now)
        return decision if sure or code is None else self._keep(code, now)

    def _ask_family(
        self, people: Sequence[MemberRecord], now: datetime
    ) -> rules.ChooseFamily | None:
        """Return the question who of a family is here, where the code stands for a family."""
        family = family_of_code(people) if self.gym.policy.families else None
        if family is None:
            return None
        scanned = people[0].customer.id if len(people) == 1 else None
        return choose_family(
            self._directory.family(family), scanned, eligibility=self.eligibility, now=now
        )

    def _ask_teamup(self, identifiers: Sequence[Identifier], now: datetime) -> Owners | None:
        """Return whom TeamUp knows by `identifiers`, and store them; None where nobody can tell."""
        questions = [one for identifier in identifiers for one in _questions(identifier)]
        answers = [self._answer(one, now) for one in questions[:_MOST_ASKED]]
        fitting = [people for people in answers if people]
        if not fitting:
            return None if None in answers else Owners()
        for record in _distinct(fitting):
            known = self._directory.by_customer(record.customer.id) if record.lacks else None
            self._directory.put(record.completed_by(known))
        people = _distinct(fitting)
        shared = len(fitting) == 1
        addressed = len(questions) == 1 and _is_address(questions[0])
        return Owners(people, shared, may_choose=shared and addressed)

    def _answer(self, question: Identifier, now: datetime) -> tuple[MemberRecord, ...] | None:
        try:
            return self._fetch(question, now)
        except TeamUpError:
            return None

    def _fetch(self, identifier: Identifier, now: datetime) -> tuple[MemberRecord, ...] | None:
        """Read from TeamUp; None where it does not settle the question. Raises `TeamUpError`."""
        source, deadline_s = self._code_source, self.gym.policy.answer_deadline_ms / 1000
        match identifier:
            case CustomerIdentifier(customer):
                return _as_tuple(source.fetch_member(customer, deadline_s=deadline_s))
            case EmailIdentifier(email):
                return source.find_by_email(email, deadline_s=deadline_s)
            case CardOrCustomerIdentifier(_, customer):
                people = _as_tuple(source.fetch_member(customer, deadline_s=deadline_s))
                return people or (None if self._may_be_new_card(now) else ())
            case CardIdentifier() if self.gym.cards_in_teamup:
                # TeamUp cannot search by card number: a fresh replica is the best there is, and
                # only while TeamUp answers, for what it would tell may come any minute.
                if self._may_be_new_card(now):
                    return None
                checkins_on = source.fetch_checkins_on(deadline_s=deadline_s)
                self.eligibility.note_checkins(checkins_on)
                return ()
            case _:
                return ()  # a card that no sync can bring, or an ended pass

    def _may_be_new_card(self, now: datetime) -> bool:
        return self.gym.cards_in_teamup and not self.eligibility.replica_is_fresh(now)

    def _keep(self, code: Code, now: datetime) -> rules.ScanPending:
        self._outbox.add_pending_scan(PendingScan(self._new_id(), code, now, now.date()))
        return rules.ScanPending()

    # --- check-ins ----------------------------------------------------------------------------

    def record(
        self,
        decision: rules.CheckIn,
        now: datetime,
        *,
        source: Source,
        comped: bool = False,
        pending: PendingScan | None = None,
        who: str = "",
    ) -> Checkin:
        """Commit a check-in and return it. `pending` is the scan it comes from, if it was kept.

        `who` is the name of the person who does it, if staff do.

        Such a visit is dated by its scan, which is closed in the same transaction. Raises
        `AlreadyRecorded`, `ClockWrong`, `UnknownCheckin` when the scan was dealt with already, or
        `StoreError` when the disk fails.
        """
        if pending is None:
            self._require_usable_clock()
        membership = decision.membership
        checkin = Checkin(
            id=self._new_id(),
            state=CheckinState.RECORDED,
            customer=decision.customer.id,
            customer_name=decision.customer.full_name,
            customer_membership=membership.id if membership else None,
            membership_name=membership.name if membership else "",
            venue=self.gym.venue,
            date=pending.day if pending else now.date(),
            scanned_at=pending.scanned_at if pending else now,
            comped=comped,
            source=source,
        )
        self._outbox.record(
            checkin,
            window=self.gym.policy.duplicate_window,
            closing=ScanResolution(pending.id, now) if pending else None,
            who=who,
        )
        return checkin

    def _require_usable_clock(self) -> None:
        state = self._clock()
        if not state.usable:
            raise ClockWrong(state.trouble)

    # --- pending scans ------------------------------------------------------------------------

    def match_pending_scans(
        self,
        now: datetime,
        *,
        read: Collection[CustomerId] | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[Checkin, ...]:
        """Check in for each pending scan whose member is known by now and may simply enter.

        Returns the check-ins that came of it. A scan of somebody who has come in anyway is closed;
        any other stays for staff to look at. With `read`, only scans of these customers are looked
        at, and what the replica says of them is not asked of TeamUp again: it was read a moment
        ago. Ends early once `stopped`. May raise `StoreError`.
        """
        made: list[Checkin] = []
        doubtful = []
        for kept in self._outbox.pending_scans():
            if stopped():
                return tuple(made)
            scan = kept.dated(now)
            owners = self.owners_of(self.identifiers_of(scan.code, scan.day)).people
            if len(owners) != 1 or (read is not None and owners[0].customer.id not in read):
                continue
            decision = self.eligibility.decide(owners[0], scan.scanned_at, scan.day)
            if isinstance(decision, rules.FrontDesk):
                doubtful.append((scan, owners[0]))
            else:
                made += self._resolve(scan, decision, now)
        for scan, owner in doubtful[-_FRESH_READS:] if read is None else ():
            if stopped():
                break
            try:
                decision = self.eligibility.decide_fresh(owner, scan.scanned_at, scan.day)
            except Refused:
                continue
            except TeamUpError:
                break  # the others would fare alike; they are tried again after the next sync
            made += self._resolve(scan, decision, now)
        return tuple(made)

    def _resolve(
        self, scan: PendingScan, decision: rules.Decision, now: datetime
    ) -> tuple[Checkin, ...]:
        """Do what follows from a decision about a scan; return the check-in that came of it."""
        if isinstance(decision, rules.CheckIn):
            try:
                return (self.record(decision, now, source=scan.code.source, pending=scan),)
            except UnknownCheckin:
                return ()  # staff were quicker
            except AlreadyRecorded:
                # At the door meanwhile, or just after this scan: one visit all the same, and no
                # reason to hold up the scans behind it.
                pass
        elif not isinstance(decision, rules.AlreadyIn):
            return ()
        self._outbox.close_scan(scan.id, at=now, detail="already checked in")
        return ()


def _questions(identifier: Identifier) -> tuple[Identifier, ...]:
    """Return what TeamUp can be asked about an identifier: about one address at a time."""
    if isinstance(identifier, EmailIdentifier):
        return tuple(map(EmailIdentifier, identifier.addresses))
    return (identifier,)


def _is_address(identifier: Identifier) -> bool:
    return isinstance(identifier, EmailIdentifier) and not identifier.others


def _share_address(people: Sequence[MemberRecord]) -> bool:
    """Tell whether people have one address letter by letter, and not only one that is the same."""
    spelt = {normalize("NFC", one.customer.email.strip().lower()) for one in people}
    return len(spelt) == 1


def _distinct(groups: Iterable[Sequence[MemberRecord]]) -> tuple[MemberRecord, ...]:
    """Return the members of all groups, each once."""
    found = {record.customer.id: record for people in groups for record in people}
    return tuple(found.values())


def _as_tuple(record: MemberRecord | None) -> tuple[MemberRecord, ...]:
    return () if record is None else (record,)
