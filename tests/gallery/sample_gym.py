"""A made-up gym on a made-up evening, for pictures of the staff pages."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.admission.rules import Policy
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassIssuer, PassKeys
from kiosk.core.ports import PendingScan
from kiosk.core.staff import StaffService
from tests.gallery.samples import NoSource, SampleCards, SampleDirectory, SampleKeys, SampleOutbox
from tests.gallery.troubles import LOST, REFUSED

NOW: Final = datetime(2026, 11, 23, 18, 42, tzinfo=UTC)
"""The moment the pictures are taken."""

_VENUE = 321
_NAMES = (
    ("Ana", "Sousa"),
    ("Björn", "Ångström"),
    ("Chidi", "Okonkwo"),
    ("李", "小龙"),
    ("Дарья", "Ковальчук"),
    ("María Fernanda de los Ángeles", "Rodríguez-Villanueva y Castañeda"),
    ("محمد", "الفاسي"),
    ("Siobhán", "O'Brien"),
    ("Yuki", "田中"),
    ("<b>Max</b>", "Mustermann"),
)


def _membership(number: int, name: str, **facts: object) -> CustomerMembership:
    return CustomerMembership(CustomerMembershipId(9000 + number), CustomerId(101), name, **facts)  # type: ignore[arg-type]


_ZOE: Final = MemberRecord(
    Customer(CustomerId(101), "Zoë", "van den Berg", "zoe@example.com"),
    (
        _membership(1, "Gold unlimited", kind=MembershipKind.RECURRING, starts=date(2024, 3, 1)),
        _membership(2, "10 visits", kind=MembershipKind.PACK, expires=date(2026, 11, 28)),
        _membership(
            3,
            "Yoga mornings",
            kind=MembershipKind.RECURRING,
            status=MembershipStatus.HOLD,
            hold_from=date(2026, 11, 1),
            hold_until=date(2026, 12, 15),
        ),
        _membership(4, "Summer pass", kind=MembershipKind.PREPAID, expires=date(2026, 9, 30)),
    ),
    fetched_at=NOW,
)


def sample_desk(*, busy: bool = True) -> StaffService:
    """Return a desk over a gym with members; if `busy`, with arrivals and each trouble there is."""
    people = [
        Customer(CustomerId(200 + i), first, last, f"member{i}@example.com")
        for i, (first, last) in enumerate(_NAMES)
    ]
    records = [_ZOE, *(_record(person, place) for place, person in enumerate(people))]
    directory = SampleDirectory(records, NOW - timedelta(minutes=12))
    outbox = SampleOutbox()
    if busy:
        _fill(outbox, people)
    rules = GymRules(_VENUE, frozenset(AcceptedKind), frozenset({"example.com"}), Policy())
    checkin_service = CheckinService(
        rules,
        keys=PassKeys.of(b"sample"),
        directory=directory,
        outbox=outbox,
        source=NoSource(),
        new_id=lambda: "new",
    )
    return StaffService(
        checkin_service,
        directory=directory,
        outbox=outbox,
        cards=CardLinker(SampleCards(), directory=directory),
        passes=PassIssuer(SampleKeys(), renewed=lambda: None),
    )


def _record(person: Customer, place: int) -> MemberRecord:
    expires = NOW.date() + timedelta(days=30 if place % 3 else -3)
    pack = CustomerMembership(
        CustomerMembershipId(300 + place), person.id, "Silver", expires=expires
    )
    return MemberRecord(person, (pack,), NOW, blocked=place == 4)


def _fill(outbox: SampleOutbox, people: list[Customer]) -> None:
    plan: tuple[tuple[str, tuple[CheckinEvent, ...], str], ...] = (
        ("confirmed-1", (CheckinEvent.SEND, CheckinEvent.ACCEPT), ""),
        ("confirmed-2", (CheckinEvent.SEND, CheckinEvent.ACCEPT), ""),
        ("refused", (CheckinEvent.SEND, CheckinEvent.REFUSE), REFUSED),
        ("confirmed-3", (CheckinEvent.SEND, CheckinEvent.ACCEPT), ""),
        ("undone", (CheckinEvent.CANCEL,), ""),
        (
            "unanswered",
            (CheckinEvent.SEND, CheckinEvent.NOT_SENT, CheckinEvent.SEND, CheckinEvent.NO_REPLY),
            LOST,
        ),
        ("confirmed-4", (CheckinEvent.SEND, CheckinEvent.ACCEPT), ""),
        ("dismissed", (CheckinEvent.SEND, CheckinEvent.REFUSE, CheckinEvent.DISMISS), REFUSED),
        ("sending", (CheckinEvent.SEND,), ""),
        ("waiting", (), ""),
    )
    for place, ((key, events, error), person) in enumerate(zip(plan, people, strict=True)):
        at = NOW - timedelta(minutes=7 * (len(plan) - place))
        membership = None if place == 3 else CustomerMembershipId(300 + place)
        checkin = Checkin(
            id=key,
            state=CheckinState.RECORDED,
            customer=person.id,
            customer_name=person.full_name,
            customer_membership=membership,
            membership_name="Silver" if membership else "",
            venue=_VENUE,
            date=at.date(),
            scanned_at=at,
            comped=membership is None,
            source=(Source.CAMERA, Source.SERIAL, Source.STAFF)[place % 3],
        )
        outbox.record(checkin, window=None)
        for event in events:
            detail = "staff: counted twice" if event is CheckinEvent.DISMISS else ""
            outbox.move(key, event, at=at, detail=detail, error=error)
    for number, text in enumerate(("CARD-0099812", "https://example.com/customers/99887766/x")):
        code = Code(text, symbology=Symbology.QR)
        at = NOW - timedelta(minutes=20 + number)
        outbox.add_pending_scan(PendingScan(f"kept-{number}", code, at, at.date()))
