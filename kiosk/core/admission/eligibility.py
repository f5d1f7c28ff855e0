"""What the rules say of a member, with all the facts there are.

Those of the replica and of the outbox and, before anybody is sent to the front desk, TeamUp's own.
"""

from dataclasses import replace
from datetime import date, datetime

from kiosk.core.admission import rules
from kiosk.core.admission.members import (
    Allowance,
    Customer,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
)
from kiosk.core.errors import TeamUpError
from kiosk.core.ports import Directory, MemberSource, Outbox
from kiosk.core.replica import is_fresh


class EligibilityChecker:
    """Decides about members at one venue.

    Calls may block on the disk, and `settle`, `decide_again` and `decide_fresh` on TeamUp for
    little more than the answer deadline, so they are made from worker threads. May raise
    `StoreError`.
    """

    def __init__(
        self,
        policy: rules.Policy,
        venue: int,
        *,
        directory: Directory,
        outbox: Outbox,
        source: MemberSource,
    ) -> None:
        self._policy = policy
        self._directory = directory
        self._outbox = outbox
        self._source = source
        self._venue = rules.VenueStatus(venue)

    @property
    def checkins_on(self) -> bool:
        """Whether TeamUp takes check-ins of this gym, as far as is known."""
        return self._venue.checkins_on

    def note_checkins(self, on: bool | None) -> None:
        """Remember whether TeamUp takes check-ins of this gym; None: it does not say."""
        self._venue = replace(self._venue, checkins_on=on is not False)

    def decide(self, record: MemberRecord, now: datetime, day: date) -> rules.Eligibility:
        """Return what the replica and the outbox lead to, for a visit at `now` on `day`."""
        visit = self._outbox.visit_of(
            record.customer.id, day=day, now=now, window=self._policy.duplicate_window
        )
        return rules.decide_eligibility(
            self.counted(record),
            today=day,
            visit=visit,
            policy=self._policy,
            venue=self._venue,
        )

    def counted(self, record: MemberRecord) -> MemberRecord:
        """Return `record` with visits left as they are now: less what TeamUp had not counted."""
        memberships = tuple(self._counted(membership) for membership in record.memberships)
        return replace(record, memberships=memberships)

    def settle(self, record: MemberRecord, now: datetime) -> tuple[rules.Eligibility, bool]:
        """Return the decision about a visit now, and whether it is sure.

        Nobody is sent to the front desk by the replica alone while TeamUp can be asked. Where it
        cannot, a replica that is not complete, or cannot know of a membership shared in a family,
        proves nothing about somebody without one.
        """
        decision = self.decide(record, now, now.date())
        if not isinstance(decision, rules.FrontDesk):
            return decision, True
        if (again := self.decide_again(record, decision, now)) is not None:
            return again, True
        sure = (
            decision.reason is not rules.Reason.NO_MEMBERSHIP
            and self._directory.status().completed_at is not None
        )
        return decision, sure

    @property
    def teamup_answers(self) -> bool:
        """Whether TeamUp answered when it was asked last, whoever asked."""
        return self._source.online

    def decide_again(
        self, record: MemberRecord, known: rules.FrontDesk, now: datetime
    ) -> rules.Eligibility | None:
        """Return what TeamUp's own facts lead to where the replica's led to `known`.

        None while TeamUp cannot be asked.
        """
        try:
            if known.reason is rules.Reason.CHECKINS_OFF:
                self.note_checkins(self._source.fetch_checkins_on(deadline_s=self._deadline_s))
            return self.decide_fresh(record, now, now.date())
        except TeamUpError:
            return None

    def decide_fresh(self, record: MemberRecord, now: datetime, day: date) -> rules.Eligibility:
        """Read one member from TeamUp and decide. Raises `TeamUpError`."""
        fresh = self._fresh(record, day)
        if fresh is None:
            # Not even the name: TeamUp has forgotten it, and so has the replica.
            return rules.FrontDesk(Customer(record.customer.id), rules.Reason.DELETED)
        return self.decide(fresh, now, day)

    def replica_is_fresh(self, now: datetime) -> bool:
        """Return whether whom the replica does not know is no member: no night was missed."""
        return is_fresh(self._directory.status().completed_at, now)

    @property
    def _deadline_s(self) -> float:
        return self._policy.answer_deadline_ms / 1000

    def _fresh(self, record: MemberRecord, day: date) -> MemberRecord | None:
        customer = record.customer.id
        fresh = self._source.fetch_member(customer, deadline_s=self._deadline_s)
        if fresh is None:
            self._directory.remove(customer)
            return None
        fresh = fresh.completed_by(record)
        self._directory.put(fresh)
        known = {one.id: one.allowance for one in record.memberships}
        memberships = tuple(
            replace(one, allowance=self._recounted(one.id, known.get(one.id), day))
            for one in fresh.memberships
        )
        return replace(fresh, memberships=memberships)

    def _recounted(
        self, membership: CustomerMembershipId, known: Allowance | None, day: date
    ) -> Allowance | None:
        """Count anew what seems used up; a count nobody may read any more stops nobody."""
        if known is None or known.left is None:
            return known
        if known.left > self._outbox.uses_since(membership, known.read_at):
            return known
        counted = self._source.fetch_allowance(membership, day, deadline_s=self._deadline_s / 2)
        self._directory.put_allowance(membership, counted)
        return counted

    def _counted(self, membership: CustomerMembership) -> CustomerMembership:
        """Take off the allowance what TeamUp had not counted when it was read."""
        allowance = membership.allowance
        if allowance is None or allowance.left is None:
            return membership
        used = self._outbox.uses_since(membership.id, allowance.read_at)
        left = max(0, allowance.left - used)
        return replace(membership, allowance=replace(allowance, left=left))
