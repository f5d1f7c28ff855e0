"""The ordinary members around the characters, the deleted ones, and today's classes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.simulator import products
from kiosk.simulator.builder import GymBuilder
from kiosk.simulator.names import FIRST_NAMES, LAST_NAMES
from kiosk.simulator.records import AttendanceStatus, GymAttendance, GymCustomer, GymEvent

_FIRST_EVENT = 70001
_FIRST_ATTENDANCE = 550_001


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
            products.UNLIMITED,
            starts=build.day(-700),
            ends=build.day(-200),
            status="cancelled",
        )


def make_events(build: GymBuilder, venue: int, zone: ZoneInfo) -> dict[int, GymEvent]:
    """Yesterday's, today's and tomorrow's classes, at the venue's local times."""
    events: dict[int, GymEvent] = {}
    for offset in (-1, 0, 1):
        for name, offering, start, minutes, places, room in products.CLASSES:
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
        build.membership(customer, products.UNLIMITED, starts=since)
    elif draw < 0.70:
        build.membership(customer, products.OFF_PEAK, starts=since)
    elif draw < 0.82:
        build.membership(
            customer,
            products.TEN_VISITS,
            starts=build.day(-30),
            ends=build.day(90),
            used=build.random.randint(0, 7),
        )
    elif draw < 0.90:
        build.membership(customer, products.ANNUAL, starts=build.day(-100), ends=build.day(264))
    elif draw < 0.93:
        build.membership(customer, products.UNLIMITED, starts=since, on_hold=True)
    elif draw < 0.97:
        ended = build.day(-build.random.randint(40, 200))
        build.membership(
            customer,
            products.ANNUAL,
            starts=ended - timedelta(days=364),
            ends=ended,
            status="completed",
        )
    if build.random.random() < 0.02:
        build.issue(customer, "Asked for a copy of the invoice", "normal")
    if build.random.random() < 0.01:
        build.block(customer, active=False)
