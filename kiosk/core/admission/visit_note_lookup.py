"""Finds the note for a member who is in: after the greeting, so that it delays nobody."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from kiosk.core.admission.members import CustomerId
from kiosk.core.admission.rules import CheckIn
from kiosk.core.admission.visit_notes import (
    HUNDREDTH,
    Note,
    NotePolicy,
    best_note,
    booked_note,
    left_note,
    streak_note,
    visit_note,
)
from kiosk.core.checkin.checkin import COUNTING_STATES, CheckinState
from kiosk.core.errors import TeamUpError
from kiosk.core.ports import Directory, Outbox, VisitSource

_LOOK_BACK: Final = timedelta(days=3 * 366)
"""How far back the kiosk's own visits are looked through."""

_DEADLINE_S: Final = 3.0
"""How long each question to TeamUp may take: a result is on the screen for little longer."""


@dataclass(frozen=True, slots=True)
class _EarlierVisits:
    """The days of a member's earlier visits here, and how many TeamUp does not have yet."""

    days: frozenset[date]
    unsent: int


class VisitNoteLookup:
    """Looks for the one note. Calls may block on the disk, and `from_teamup` on TeamUp.

    `now` is aware, in the venue's time zone. May raise `StoreError`; what TeamUp does not tell is
    not told.
    """

    def __init__(
        self, policy: NotePolicy, *, directory: Directory, outbox: Outbox, source: VisitSource
    ) -> None:
        self._policy = policy
        self._directory = directory
        self._outbox = outbox
        self._source = source

    def at_hand(self, decision: CheckIn, now: datetime) -> Note | None:
        """Return the note that follows from what this kiosk has recorded, if any."""
        return streak_note(
            self._earlier_visits(decision.customer.id, now).days, now.date(), self._policy
        )

    def from_teamup(self, decision: CheckIn, checkin: str, now: datetime) -> Note | None:
        """Return the note that follows from what TeamUp knows of the member, if any.

        `checkin` is the visit's own row: visits left are counted once TeamUp has it.
        """
        note = self._visit_number_note(decision.customer.id, now)
        note = best_note(note, self._booked_note(decision.customer.id, now))
        return best_note(note, self._visits_left_note(decision, checkin, now))

    def _visit_number_note(self, customer: CustomerId, now: datetime) -> Note | None:
        if not (self._policy.first_visit or self._policy.hundredth_visit):
            return None
        here = self._earlier_visits(customer, now)
        before: int | None
        try:
            before = self._source.visits_before(
                customer, now.date(), most=HUNDREDTH, deadline_s=_DEADLINE_S
            )
        except TeamUpError:
            before = None
        if before is None:
            return visit_note(len(here.days), self._policy, of_all=False)
        return visit_note(max(before + here.unsent, len(here.days)), self._policy, of_all=True)

    def _booked_note(self, customer: CustomerId, now: datetime) -> Note | None:
        if not self._policy.booked_class:
            return None
        try:
            classes = self._source.booked_classes(customer, now.date(), deadline_s=_DEADLINE_S)
        except TeamUpError:
            return None
        return booked_note(classes, now, self._policy)

    def _visits_left_note(self, decision: CheckIn, checkin: str, now: datetime) -> Note | None:
        membership = decision.membership
        if membership is None or self._outbox.get(checkin).state is not CheckinState.CONFIRMED:
            return None
        known = membership.allowance
        if known is not None and known.left is None:
            return None  # a count of the background: there is no limit
        try:
            counted = self._source.fetch_allowance(
                membership.id, now.date(), deadline_s=_DEADLINE_S
            )
        except TeamUpError:
            return None
        self._directory.put_allowance(membership.id, counted)
        left = counted.left_on(now.date()) if counted else None
        return None if left is None else left_note(left, self._policy)

    def _earlier_visits(self, customer: CustomerId, now: datetime) -> _EarlierVisits:
        today = now.date()
        rows = [
            row
            for row in self._outbox.of_customer(customer, today - _LOOK_BACK, today)
            if row.state in COUNTING_STATES and row.date < today
        ]
        unsent = sum(row.state is not CheckinState.CONFIRMED for row in rows)
        return _EarlierVisits(frozenset(row.date for row in rows), unsent)
