"""Who belongs to a made-up gym and what they book.

Every gym has the same personas, one for each case a kiosk must handle; around them are ordinary
members, deleted ones, and three days of classes.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.simulator import builder
from kiosk.simulator.builder import FIRST_NAMES, LAST_NAMES, GymBuilder
from kiosk.simulator.records import AttendanceStatus, GymAttendance, GymCustomer, GymEvent

CHARACTERS = {
    "regular": "one active recurring membership",
    "expired": "only a membership that ended last month",
    "two": "two active memberships, a recurring one and a pack",
    "hold": "only a membership on hold",
    "blocked": "active membership, active registration block",
    "flagged": "active membership, issue flagged on the profile",
    "lead": "a lead, no membership",
    "ends_soon": "active membership that ends in five days",
    "parent": "manager of a family, membership shared with the partner",
    "child": "child of that family, own membership, the parent's e-mail address",
    "partner": "adult of that family, uses the parent's membership",
    "sibling": "second child of that family, own membership",
    "newcomer": "active membership since today, never been here",
    "elsewhere": "active membership, belongs to the business's other venue",
    "new": "no membership at all",
    "future": "membership that starts next week",
    "already_in": "ordinary active member, for the demo to check in earlier",
    "few_left": "pack with two visits left",
    "exhausted": "pack with no visit left",
    "booked": "active membership, booked on today's Spin class",
    "deleted": "deleted, with a membership that still says active",
}

FAMILY_ID = 9001
OTHER_VENUE = 322
_FIRST_EVENT = 70001
_FIRST_ATTENDANCE = 550_001


def add_characters(build: GymBuilder) -> None:
    """Add them all; they are independent of the seed except for ids and card numbers."""
    _plain_members(build)
    _members_with_a_catch(build)
    _family(build)
    _without_membership(build)
    missing = CHARACTERS.keys() ^ build.characters.keys()
    if missing:
        raise AssertionError(f"characters announced and characters made differ: {missing}")


def _persona(build: GymBuilder, name: str, customer: GymCustomer) -> GymCustomer:
    build.characters[name] = customer.id
    return customer


def _plain_members(build: GymBuilder) -> None:
    zoe = _persona(build, "regular", build.customer("Zoë", "Okonkwo"))
    build.membership(zoe, builder.UNLIMITED, starts=build.day(-400))
    lukasz = _persona(build, "two", build.customer("Łukasz", "Wójcik"))
    build.membership(lukasz, builder.OFF_PEAK, starts=build.day(-90))
    build.membership(lukasz, builder.TEN_VISITS, starts=build.day(-60), ends=build.day(120), used=3)
    bjork = _persona(build, "already_in", build.customer("Björk", "Þórsdóttir"))
    build.membership(bjork, builder.UNLIMITED, starts=build.day(-210))
    ines = _persona(build, "newcomer", build.customer("Inês", "Cabral"))
    build.membership(ines, builder.UNLIMITED, starts=build.day(0))
    yusuf = _persona(build, "elsewhere", build.customer("Yusuf", "Demir", home_venue=OTHER_VENUE))
    build.membership(yusuf, builder.UNLIMITED, starts=build.day(-45))
    olena = _persona(build, "booked", build.customer("Олена", "Шевченко"))
    build.membership(olena, builder.UNLIMITED, starts=build.day(-33))


def _members_with_a_catch(build: GymBuilder) -> None:
    jose = _persona(build, "expired", build.customer("José", "Carvalho"))
    last_month_ended = build.today.replace(day=1) - timedelta(days=1)
    build.membership(
        jose,
        builder.ANNUAL,
        starts=last_month_ended - timedelta(days=364),
        ends=last_month_ended,
        status="completed",
    )
    thao = _persona(build, "hold", build.customer("Thảo", "Nguyễn"))
    build.membership(thao, builder.UNLIMITED, starts=build.day(-150), on_hold=True)
    soren = _persona(build, "blocked", build.customer("Søren", "Østergård"))
    build.membership(soren, builder.UNLIMITED, starts=build.day(-75))
    build.block(soren, active=True)
    aoife = _persona(build, "flagged", build.customer("Aoife", "Ní Bhriain"))
    build.membership(aoife, builder.UNLIMITED, starts=build.day(-80))
    build.issue(aoife, "Left a bag behind, please ask her in", "flag_on_profile")
    ramon = _persona(build, "ends_soon", build.customer("Ramón", "Ibáñez"))
    build.membership(ramon, builder.ANNUAL, starts=build.day(-360), ends=build.day(5))
    few = _persona(build, "few_left", build.customer("Amélie", "Saint-Exupéry"))
    build.membership(few, builder.TEN_VISITS, starts=build.day(-20), ends=build.day(70), used=8)
    none = _persona(build, "exhausted", build.customer("Γιώργος", "Παπαδάκης"))
    build.membership(none, builder.TEN_VISITS, starts=build.day(-50), ends=build.day(40), used=10)


def _family(build: GymBuilder) -> None:
    parent = _persona(
        build,
        "parent",
        build.customer("Ngozi", "Adébáyò", family=FAMILY_ID, family_role="manager"),
    )
    child = _persona(
        build,
        "child",
        build.customer(
            "Tobi",
            "Adébáyò",
            email=parent.email,
            family=FAMILY_ID,
            family_role="child",
            born=build.day(-365 * 11),
        ),
    )
    partner = _persona(
        build,
        "partner",
        build.customer("Márton", "Szűcs", family=FAMILY_ID, family_role="manager"),
    )
    build.membership(
        parent, builder.FAMILY, starts=build.day(-300), shared_with=frozenset({partner.id})
    )
    build.membership(child, builder.JUNIOR, starts=build.day(-300))
    sibling = _persona(
        build,
        "sibling",
        build.customer(
            "Ife",
            "Adébáyò",
            email=parent.email,
            family=FAMILY_ID,
            family_role="child",
            born=build.day(-365 * 8),
        ),
    )
    build.membership(sibling, builder.JUNIOR, starts=build.day(-120))


def _without_membership(build: GymBuilder) -> None:
    _persona(build, "lead", build.customer("Chloé", "Lefèvre", is_lead=True))
    _persona(build, "new", build.customer("Šárka", "Dvořáková"))
    ipek = _persona(build, "future", build.customer("İpek", "Yılmaz"))
    build.membership(ipek, builder.UNLIMITED, starts=build.day(7))
    gone = _persona(build, "deleted", build.customer("Kwame", "Mensah", deleted=True))
    build.membership(gone, builder.UNLIMITED, starts=build.day(-500))


def add_members(build: GymBuilder, count: int) -> None:
    """Add that many ordinary members; about nine in ten may train today."""
    for _ in range(count):
        born = build.day(-build.random.randint(16 * 365, 80 * 365))
        _give_membership(build, build.customer(*_name(build), born=born))


def add_deleted(build: GymBuilder, count: int) -> None:
    """Add customers who left and were deleted; their last membership has ended."""
    for _ in range(count):
        customer = build.customer(*_name(build), deleted=True)
        build.membership(
            customer,
            builder.UNLIMITED,
            starts=build.day(-700),
            ends=build.day(-200),
            status="cancelled",
        )


def make_events(build: GymBuilder, venue: int, zone: ZoneInfo) -> dict[int, GymEvent]:
    """Yesterday's, today's and tomorrow's classes, at the venue's local times."""
    events: dict[int, GymEvent] = {}
    for offset in (-1, 0, 1):
        for name, offering, start, minutes, places, room in builder.CLASSES:
            number = _FIRST_EVENT + len(events)
            local = datetime.combine(build.day(offset), start, zone)
            begins = local.astimezone(UTC)
            ends = begins + timedelta(minutes=minutes)
            events[number] = GymEvent(number, name, begins, ends, venue, offering, room, places)
    return events


def make_attendances(
    build: GymBuilder, events: dict[int, GymEvent], zone: ZoneInfo
) -> dict[int, GymAttendance]:
    """Bookings on those classes: yesterday's are settled, later ones are registered."""
    attendances: dict[int, GymAttendance] = {}
    active = [held for held in build.memberships.values() if held.status == "active"]
    newcomer = build.characters["newcomer"]
    bookable = [
        held
        for held in active
        if not build.customers[held.customer].deleted and held.customer != newcomer
    ]
    booked = build.characters["booked"]
    for event in events.values():
        day = event.starts_at.astimezone(zone).date()
        chosen = build.random.sample(bookable, min(8, len(bookable)))
        if day == build.today:
            # Only the character named after it is booked today among the characters, so that
            # what a kiosk shows for the others does not depend on the seed.
            named = set(build.characters.values())
            chosen = [held for held in chosen if held.customer not in named]
            if event.name == "Spin":
                chosen += [held for held in bookable if held.customer == booked]
        seen: set[int] = set()
        for held in chosen:
            if held.customer in seen:
                continue
            seen.add(held.customer)
            number = _FIRST_ATTENDANCE + len(attendances)
            status: AttendanceStatus = "registered"
            if day < build.today:
                status = "attended" if number % 7 else "no_show"
            attendances[number] = GymAttendance(number, held.customer, event.id, status, held.id)
    return attendances


def add_open_day(
    build: GymBuilder,
    venue: int,
    zone: ZoneInfo,
    events: dict[int, GymEvent],
    attendances: dict[int, GymAttendance],
) -> None:
    """Let every member but the newcomer have been here before: on an open day, three weeks ago."""
    begins = datetime.combine(build.day(-21), time(9, 0), zone).astimezone(UTC)
    number = _FIRST_EVENT + len(events)
    ends = begins + timedelta(hours=10)
    events[number] = GymEvent(number, "Open Day", begins, ends, venue, 615, 10_321)
    members = {held.customer for held in build.memberships.values()}
    members.remove(build.characters["newcomer"])
    for customer in build.customers.values():
        if customer.id in members and not customer.deleted:
            row = _FIRST_ATTENDANCE + len(attendances)
            attendances[row] = GymAttendance(row, customer.id, number, "attended")


def _name(build: GymBuilder) -> tuple[str, str]:
    return build.random.choice(FIRST_NAMES), build.random.choice(LAST_NAMES)


def _give_membership(build: GymBuilder, customer: GymCustomer) -> None:
    draw = build.random.random()
    since = build.day(-build.random.randint(5, 900))
    if draw < 0.55:
        build.membership(customer, builder.UNLIMITED, starts=since)
    elif draw < 0.70:
        build.membership(customer, builder.OFF_PEAK, starts=since)
    elif draw < 0.82:
        build.membership(
            customer,
            builder.TEN_VISITS,
            starts=build.day(-30),
            ends=build.day(90),
            used=build.random.randint(0, 7),
        )
    elif draw < 0.90:
        build.membership(customer, builder.ANNUAL, starts=build.day(-100), ends=build.day(264))
    elif draw < 0.93:
        build.membership(customer, builder.UNLIMITED, starts=since, on_hold=True)
    elif draw < 0.97:
        ended = build.day(-build.random.randint(40, 200))
        build.membership(
            customer,
            builder.ANNUAL,
            starts=ended - timedelta(days=364),
            ends=ended,
            status="completed",
        )
    if build.random.random() < 0.02:
        build.issue(customer, "Asked for a copy of the invoice", "normal")
    if build.random.random() < 0.01:
        build.block(customer, active=False)
