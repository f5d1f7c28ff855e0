"""What staff can do at the same screen, once the PIN has let them in."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerMembership, MemberRecord
from kiosk.core.admission.visit_notes import Booked
from kiosk.core.checkin.checkin import (
    OPEN_STATES,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
)
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.checkin.pending_scans import dated
from kiosk.core.errors import AlreadyRecorded, KioskError, TeamUpError
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import (
    CardIdentifier,
    CardOrCustomerIdentifier,
    EmailIdentifier,
    Identifier,
)
from kiosk.core.identification.passes import EndedPass, PassIssuer, PassKeys
from kiosk.core.messages import msg
from kiosk.core.ports import Directory, DirectoryStatus, Outbox, PendingScan, VisitSource

SEARCH_LIMIT = 30
_BOOKED_S = 5.0  # how long the question for booked classes may take
STAFF = msg("staff")
_WHY_SCAN = msg("A reason is needed to dismiss a scan; say in a few words why.")
_WHY_CHECKIN = msg("A reason is needed to dismiss a check-in; say in a few words why.")


@dataclass(frozen=True, slots=True)
class Option:
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
    """`standing` is what the door would say now; `relatives` are the others of the family."""

    standing: rules.Eligibility
    relatives: tuple[Customer, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognised:
    """What staff learn of a scanned code: `people` of the local copy it belongs to.

    `ended_pass`: it is a pass under a key that ended on that day. `forged_pass`: it looks
    like a pass, and no key of this gym signed it. `card`: nobody's yet, and could be the number
    of a card (see `claims.card_number`). `kind`: what members use such a code as.
    """

    people: tuple[MemberRecord, ...]
    ended_pass: date | None = None
    forged_pass: bool = False
    card: str = ""
    kind: CodeKind = CodeKind.UNKNOWN


class StaffDesk:
    """The functions behind the staff screens and the `kiosk queue` commands.

    Every call may block on the disk. `now` is aware, in the venue's time zone. `cards` and `passes`
    are None where there are none to be given out.
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
        self._visits = visits
        self.cards = cards
        self.passes = passes
        self._checkin_service = checkin_service
        self._directory = directory
        self._outbox = outbox

    def find(self, text: str) -> tuple[MemberRecord, ...]:
        """Return members whose name, e-mail or card matches; nothing for an empty text."""
        return self._directory.search(text, limit=SEARCH_LIMIT) if text.strip() else ()

    def recognise(self, code: Code, today: date) -> Recognised:
        """Return what a scanned code is, and whose."""
        claim = self._checkin_service.identifier_of(code, today)
        if claim is None:
            return Recognised((), forged_pass=PassKeys.looks_like_pass(code.text))
        people = self._checkin_service.people_of(claim)
        if isinstance(claim, EndedPass):
            return Recognised(people, ended_pass=claim.ended_on, kind=CodeKind.PASS)
        card = claim.number if isinstance(claim, CardIdentifier | CardOrCustomerIdentifier) else ""
        return Recognised(people, card="" if people else card, kind=_kind(code, claim))

    def facts(self, record: MemberRecord, now: datetime) -> MemberFacts:
        """Return what staff should know of a member beside their memberships."""
        family = record.customer.family
        relatives = self._directory.family(family) if family is not None else ()
        return MemberFacts(
            self._checkin_service.standing(record, now),
            tuple(one.customer for one in relatives if one.customer.id != record.customer.id),
        )

    def booked_today(self, customer: Customer, now: datetime) -> tuple[Booked, ...]:
        """Return the classes a member has booked today; none where TeamUp does not tell."""
        if self._visits is None:
            return ()
        try:
            return self._visits.booked_classes(customer.id, now.date(), deadline_s=_BOOKED_S)
        except TeamUpError:
            return ()

    def options(self, record: MemberRecord, today: date) -> tuple[Option, ...]:
        """Return the member's memberships, the good ones first."""
        held = rules.best_first(self._checkin_service.counted(record).memberships)
        options = [Option(one, rules.trouble(one, today)) for one in held]
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

        With `kept`, a scan staff know the owner of, the visit is the one of that scan: of its day
        and time, and the scan is done with, also when the member had come in that day anyway.
        Raises `AlreadyRecorded`, `UnknownCheckin` (the scan was dealt with already) or
        `StoreError`.
        """
        decision = rules.CheckIn(customer, membership)
        if kept is not None:
            kept = dated(kept, now)
        try:
            return self._checkin_service.record(
                decision, now, source=Source.STAFF, comped=comped, kept=kept
            )
        except AlreadyRecorded:
            if kept is not None:
                self._outbox.close_scan(kept.id, at=now, detail="staff: already checked in")
            raise

    def arrivals(self, day: date) -> tuple[Checkin, ...]:
        """Return the check-ins of `day`, latest first."""
        return tuple(reversed(self._outbox.on_day(day)))

    def queue(self) -> tuple[Checkin, ...]:
        """Return the check-ins in which something is still to be done, oldest first."""
        return self._outbox.in_states(OPEN_STATES)

    def pending_scans(self) -> tuple[PendingScan, ...]:
        """Return the scans nobody could be found for yet."""
        return self._outbox.pending_scans()

    def history(self, checkin: str) -> tuple[HistoryEntry, ...]:
        """Return what happened to a check-in, oldest first."""
        return self._outbox.history(checkin)

    def directory_status(self) -> DirectoryStatus:
        """Return the size and age of the local copy."""
        return self._directory.status()

    def send_again(self, checkin: str, *, at: datetime) -> Checkin:
        """Put a refused or unanswered check-in back in the queue. See `send_again`."""
        window = self._checkin_service.house.policy.duplicate_window
        return send_again(self._outbox, checkin, window=window, at=at)

    def it_is_there(self, checkin: str, *, at: datetime) -> Checkin:
        """Close an unanswered check-in that staff have seen in TeamUp. See `it_is_there`."""
        return it_is_there(self._outbox, checkin, at=at)

    def dismiss(self, checkin: str, *, why: str, at: datetime) -> Checkin:
        """Close a refused or unanswered check-in. See `dismiss`."""
        return dismiss(self._outbox, checkin, why=why, at=at)

    def cancel(self, checkin: str, *, at: datetime) -> Checkin:
        """Undo a check-in that surely has not been sent. See `cancel`."""
        return cancel(self._outbox, checkin, at=at)

    def dismiss_scan(self, scan: str, *, why: str, at: datetime) -> None:
        """Take a kept scan off the list. See `dismiss_scan`."""
        dismiss_scan(self._outbox, scan, why=why, at=at)


def _kind(code: Code, claim: Identifier) -> CodeKind:
    match claim:
        case EmailIdentifier():
            return CodeKind.EMAIL
        case CardIdentifier() | CardOrCustomerIdentifier():
            return CodeKind.CARD
        case _ if PassKeys.looks_like_pass(code.text):
            return CodeKind.PASS
        case _:
            return CodeKind.ID if code.text.isdigit() else CodeKind.URL


def send_again(
    outbox: Outbox, checkin: str, *, window: timedelta | None, at: datetime, by: str = STAFF
) -> Checkin:
    """Put a refused or unanswered check-in back in the queue, for somebody called `by`.

    Raises `KioskError` when the customer has been checked in again since it was refused: sending
    both would count one visit twice.
    """
    row = outbox.get(checkin)
    if row.state is CheckinState.REFUSED:
        other = outbox.visit_of(row.customer, day=row.date, now=row.scanned_at, window=window)
        if other is not None:
            raise KioskError(
                msg(
                    "This customer has another check-in for that visit, of {time}; dismiss this "
                    "one instead.",
                    time=other.time(),
                )
            )
    return outbox.move(checkin, CheckinEvent.RESEND, at=at, detail=_by(by, msg("send again")))


def it_is_there(outbox: Outbox, checkin: str, *, at: datetime, by: str = STAFF) -> Checkin:
    """Close an unanswered check-in that somebody called `by` has seen in TeamUp."""
    return outbox.move(checkin, CheckinEvent.VERIFIED, at=at, detail=_by(by, msg("seen in TeamUp")))


def dismiss(outbox: Outbox, checkin: str, *, why: str, at: datetime, by: str = STAFF) -> Checkin:
    """Close a refused or unanswered check-in for good. Raises `KioskError` without a reason."""
    if not why.strip():
        raise KioskError(_WHY_CHECKIN)
    return outbox.move(checkin, CheckinEvent.DISMISS, at=at, detail=_by(by, why.strip()))


def dismiss_scan(outbox: Outbox, scan: str, *, why: str, at: datetime, by: str = STAFF) -> None:
    """Take a pending scan off the list, for somebody called `by`.

    Raises `KioskError` without a reason, and `UnknownCheckin` when there never was such a scan.
    """
    if not why.strip():
        raise KioskError(_WHY_SCAN)
    outbox.close_scan(scan, at=at, detail=_by(by, why.strip()))


def cancel(outbox: Outbox, checkin: str, *, at: datetime, by: str = STAFF) -> Checkin:
    """Undo a check-in that has not been sent.

    Raises `KioskError` when an earlier request got no answer and nothing has proved it absent:
    TeamUp may have counted the visit, and the kiosk would say it never was.
    """
    if outbox.get(checkin).state is CheckinState.RECORDED and _may_have_arrived(
        outbox.history(checkin)
    ):
        raise KioskError(
            msg(
                "This check-in was sent before without an answer, so TeamUp may have it already; "
                "look there. Let it be sent, or settle it once it is unanswered again."
            )
        )
    return outbox.move(checkin, CheckinEvent.CANCEL, at=at, detail=_by(by, msg("undone")))


def _by(who: str, what: str) -> str:
    """Return who did something and what, for the history."""
    return msg("{who}: {what}", who=who, what=what)


def _may_have_arrived(history: tuple[HistoryEntry, ...]) -> bool:
    """Return whether a request was lost and not proved absent; a later refusal proves nothing."""
    doubt = False
    for step in history:
        if step.event in (CheckinEvent.NO_REPLY, CheckinEvent.DOUBT):
            doubt = True
        elif step.event is CheckinEvent.PROVE_ABSENT:
            doubt = False
    return doubt
