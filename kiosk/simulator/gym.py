"""A made-up gym: seeded, repeatable, no outside data. Nobody in it exists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.simulator.builder import PRODUCTS, GymBuilder
from kiosk.simulator.population import (
    add_characters,
    add_deleted,
    add_members,
    add_open_day,
    make_attendances,
    make_events,
)
from kiosk.simulator.records import (
    GymAttendance,
    GymBlock,
    GymCustomer,
    GymEvent,
    GymIssue,
    GymMembership,
    GymProduct,
)

__all__ = [
    "Gym",
    "GymAttendance",
    "GymBlock",
    "GymCustomer",
    "GymEvent",
    "GymIssue",
    "GymMembership",
    "GymProduct",
    "make_gym",
]


@dataclass
class Gym:
    """Everything the stand-in TeamUp server knows; each dictionary is keyed by id.

    ``today`` is the day it was made for: memberships end and classes run relative to it.
    Classes and bookings are added while the server runs, so go through a copy of theirs.
    """

    today: date
    provider_id: int = 123
    venue_id: int = 321
    timezone: str = "Europe/London"
    name: str = "Turnstile Demo Gym"
    card_field: int = 77
    customers: dict[int, GymCustomer] = field(default_factory=dict)
    memberships: dict[int, GymMembership] = field(default_factory=dict)
    products: dict[int, GymProduct] = field(default_factory=dict)
    registration_blocks: dict[int, GymBlock] = field(default_factory=dict)
    issues: dict[int, GymIssue] = field(default_factory=dict)
    events: dict[int, GymEvent] = field(default_factory=dict)
    attendances: dict[int, GymAttendance] = field(default_factory=dict)
    characters: dict[str, int] = field(default_factory=dict)

    def character(self, name: str) -> GymCustomer:
        """The customer of that persona, one of `population.CHARACTERS`; else KeyError."""
        return self.customers[self.characters[name]]

    def memberships_of(self, customer: int) -> list[GymMembership]:
        """Memberships the customer owns or shares, in order of id."""
        return [held for held in self.memberships.values() if held.belongs_to(customer)]

    @property
    def zone(self) -> ZoneInfo:
        """The venue's time zone."""
        return ZoneInfo(self.timezone)


def make_gym(members: int = 300, *, seed: int = 7, today: date) -> Gym:
    """A gym with about that many live customers, the personas among them.

    The same ``members``, ``seed`` and ``today`` give the same gym. There are never fewer live
    customers than personas; a few deleted ones come on top. Raises ValueError for a negative
    number of members.
    """
    if members < 0:
        raise ValueError("a gym cannot have fewer than no members")
    build = GymBuilder(seed=seed, today=today)
    add_characters(build)
    live = sum(not customer.deleted for customer in build.customers.values())
    add_members(build, max(0, members - live))
    add_deleted(build, 3)
    gym = Gym(
        today=today,
        customers=build.customers,
        memberships=build.memberships,
        products={product.id: product for product in PRODUCTS},
        registration_blocks=build.blocks,
        issues=build.issues,
        characters=build.characters,
    )
    gym.events = make_events(build, gym.venue_id, gym.zone)
    gym.attendances = make_attendances(build, gym.events, gym.zone)
    add_open_day(build, gym.venue_id, gym.zone, gym.events, gym.attendances)
    return gym
