"""The named characters every made-up gym contains, one for each thing a kiosk must handle."""

from __future__ import annotations

from datetime import timedelta

from kiosk.simulator import products
from kiosk.simulator.builder import GymBuilder
from kiosk.simulator.records import GymCustomer

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


def add_characters(build: GymBuilder) -> None:
    """Add them all; they are independent of the seed except for ids and card numbers."""
    _plain_members(build)
    _members_with_a_catch(build)
    _family(build)
    _without_membership(build)
    missing = CHARACTERS.keys() ^ build.characters.keys()
    if missing:
        raise AssertionError(f"characters announced and characters made differ: {missing}")


def _cast(build: GymBuilder, role: str, customer: GymCustomer) -> GymCustomer:
    build.characters[role] = customer.id
    return customer


def _plain_members(build: GymBuilder) -> None:
    zoe = _cast(build, "regular", build.customer("Zoë", "Okonkwo"))
    build.membership(zoe, products.UNLIMITED, starts=build.day(-400))
    lukasz = _cast(build, "two", build.customer("Łukasz", "Wójcik"))
    build.membership(lukasz, products.OFF_PEAK, starts=build.day(-90))
    build.membership(
        lukasz, products.TEN_VISITS, starts=build.day(-60), ends=build.day(120), used=3
    )
    bjork = _cast(build, "already_in", build.customer("Björk", "Þórsdóttir"))
    build.membership(bjork, products.UNLIMITED, starts=build.day(-210))
    ines = _cast(build, "newcomer", build.customer("Inês", "Cabral"))
    build.membership(ines, products.UNLIMITED, starts=build.day(0))
    yusuf = _cast(build, "elsewhere", build.customer("Yusuf", "Demir", home_venue=OTHER_VENUE))
    build.membership(yusuf, products.UNLIMITED, starts=build.day(-45))
    olena = _cast(build, "booked", build.customer("Олена", "Шевченко"))
    build.membership(olena, products.UNLIMITED, starts=build.day(-33))


def _members_with_a_catch(build: GymBuilder) -> None:
    jose = _cast(build, "expired", build.customer("José", "Carvalho"))
    last_month_ended = build.today.replace(day=1) - timedelta(days=1)
    build.membership(
        jose,
        products.ANNUAL,
        starts=last_month_ended - timedelta(days=364),
        ends=last_month_ended,
        status="completed",
    )
    thao = _cast(build, "hold", build.customer("Thảo", "Nguyễn"))
    build.membership(thao, products.UNLIMITED, starts=build.day(-150), on_hold=True)
    soren = _cast(build, "blocked", build.customer("Søren", "Østergård"))
    build.membership(soren, products.UNLIMITED, starts=build.day(-75))
    build.block(soren, active=True)
    aoife = _cast(build, "flagged", build.customer("Aoife", "Ní Bhriain"))
    build.membership(aoife, products.UNLIMITED, starts=build.day(-80))
    build.issue(aoife, "Left a bag behind, please ask her in", "flag_on_profile")
    ramon = _cast(build, "ends_soon", build.customer("Ramón", "Ibáñez"))
    build.membership(ramon, products.ANNUAL, starts=build.day(-360), ends=build.day(5))
    few = _cast(build, "few_left", build.customer("Amélie", "Saint-Exupéry"))
    build.membership(few, products.TEN_VISITS, starts=build.day(-20), ends=build.day(70), used=8)
    none = _cast(build, "exhausted", build.customer("Γιώργος", "Παπαδάκης"))
    build.membership(none, products.TEN_VISITS, starts=build.day(-50), ends=build.day(40), used=10)


def _family(build: GymBuilder) -> None:
    parent = _cast(
        build,
        "parent",
        build.customer("Ngozi", "Adébáyò", family=FAMILY_ID, family_role="manager"),
    )
    child = _cast(
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
    partner = _cast(
        build,
        "partner",
        build.customer("Márton", "Szűcs", family=FAMILY_ID, family_role="manager"),
    )
    build.membership(
        parent, products.FAMILY, starts=build.day(-300), shared_with=frozenset({partner.id})
    )
    build.membership(child, products.JUNIOR, starts=build.day(-300))
    sibling = _cast(
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
    build.membership(sibling, products.JUNIOR, starts=build.day(-120))


def _without_membership(build: GymBuilder) -> None:
    _cast(build, "lead", build.customer("Chloé", "Lefèvre", is_lead=True))
    _cast(build, "new", build.customer("Šárka", "Dvořáková"))
    ipek = _cast(build, "future", build.customer("İpek", "Yılmaz"))
    build.membership(ipek, products.UNLIMITED, starts=build.day(7))
    gone = _cast(build, "deleted", build.customer("Kwame", "Mensah", deleted=True))
    build.membership(gone, products.UNLIMITED, starts=build.day(-500))
