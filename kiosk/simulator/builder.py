"""Builds the records of a made-up gym; the same seed and day give the same gym.

``PRODUCTS`` are what it sells, ``CLASSES`` what it runs every day. The names of its members have
many scripts of Europe and beyond, because screens must cope.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypedDict, Unpack

from kiosk.simulator.records import (
    GymBlock,
    GymCustomer,
    GymFamilyRole,
    GymHold,
    GymIssue,
    GymMembership,
    GymMembershipStatus,
    GymProduct,
    Importance,
)

UNLIMITED = GymProduct(501, "Unlimited Monthly", "recurring_plan", 4900)
OFF_PEAK = GymProduct(502, "Off-Peak Monthly", "recurring_plan", 2900)
TEN_VISITS = GymProduct(503, "10 Visit Pack", "pack", 7500, visits=10)
ANNUAL = GymProduct(504, "Annual Prepaid", "prepaid_plan", 45000)
FAMILY = GymProduct(505, "Family Monthly", "recurring_plan", 8900)
JUNIOR = GymProduct(506, "Junior Monthly", "recurring_plan", 1900)

PRODUCTS = (UNLIMITED, OFF_PEAK, TEN_VISITS, ANNUAL, FAMILY, JUNIOR)

ROOMS = {10_321: "Studio 1", 10_322: "Cycle Room"}

# (name, offering type id, start in the venue's local time, minutes, places, room)
CLASSES = (
    ("Sunrise Yoga", 611, time(7, 0), 60, 16, 10_321),
    ("Lunchtime HIIT", 612, time(12, 15), 45, 20, 10_321),
    ("Strength Basics", 613, time(17, 0), 60, 12, 10_321),
    ("Spin", 614, time(18, 30), 45, 24, 10_322),
)


FIRST_NAMES = (
    "Zoë", "José", "Łukasz", "Thảo", "Søren", "Aoife", "Chloé", "Ramón", "Ngozi", "Şule",
    "Björk", "İpek", "Márton", "Šárka", "Kwame", "Amélie", "Jürgen", "Noémie", "Ólafur", "Ana",
    "Ben", "Priya", "Mohammed", "Fatoumata", "Siân", "Eilidh", "Niamh", "Daniel", "Grace", "Oisín",
    "Håkon", "Åsa", "Jiří", "Žofia", "Ștefan", "Ioana", "Dragoș", "Đorđe", "Marija", "Zeynep",
    "Çağla", "Ğani", "Aurélien", "Inès", "Iñaki", "Begoña", "João", "Conceição", "Tomás",
    "Kalinda", "Tevita", "Mele", "Hine", "Wairere", "Yuki", "Haruto", "Min-jun", "Ji-woo",
    "Líadan", "Xiùyīng", "Lǐ Nà", "Đức", "Hằng", "Adaeze", "Olúwaṣeun", "Thabo", "Lerato",
    "Desta", "Андрій", "Катерина", "Γιώργος", "Ελένη", "Leah", "Sam", "Alex", "Maximiliana",
    "Bo", "Jo", "Anne-Sophie", "Olena",
)  # fmt: skip

LAST_NAMES = (
    "Okonkwo", "Carvalho", "Wójcik", "Nguyễn", "Østergård", "Ní Bhriain", "Lefèvre", "Ibáñez",
    "Yılmaz", "Þórsdóttir", "Szűcs", "Dvořáková", "Mensah", "Müller", "Größe", "Fitzgerald",
    "O'Sullivan", "Patel", "Khan", "Diallo", "Llewellyn", "MacLeod", "Smith", "Jones", "Taylor",
    "Bergström", "Håland", "Novák", "Kováč", "Ionescu", "Țepeș", "Petrović", "Đurić", "Kaya",
    "Öztürk", "D'Angelo", "Etxeberria", "Núñez", "Gonçalves", "Araújo", "Ó Néill", "Tupou",
    "Ngata", "Tanaka", "Sato", "Kim", "Park", "Wáng", "Lǐ", "Trần", "Lê", "Eze", "Adébáyò",
    "Mokoena", "Dlamini", "Tesfaye", "Шевченко", "Мельник", "Παπαδάκης", "Ξένου", "de la Cruz",
    "van der Heijden", "von Hohenstein-Wittelsbach", "St. John", "Saint-Exupéry", "Ward", "Reid",
    "Hughes", "Campbell", "Brown", "Nowak", "Zając", "Jørgensen", "Virtanen", "Mäkelä", "Tamm",
    "Kalniņš", "Žukauskas", "Vella", "Camilleri",
)  # fmt: skip

# Letters that Unicode does not decompose into a plain letter and a mark.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "þ": "th", "ð": "d", "ß": "ss", "ı": "i"})


def address_part(name: str) -> str:
    """The name in the letters an e-mail address is usually made of; may come out empty."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())


class CustomerOptions(TypedDict, total=False):
    """What may be said about a customer beyond the name."""

    email: str | None
    family: int | None
    family_role: GymFamilyRole | None
    is_lead: bool
    deleted: bool
    born: date | None
    home_venue: int | None


class MembershipOptions(TypedDict, total=False):
    """What may be said about a customer membership beyond the product."""

    status: GymMembershipStatus
    ends: date | None
    used: int
    on_hold: bool
    shared_with: frozenset[int]


class GymBuilder:
    """Assigns ids and card numbers, and collects what is made."""

    def __init__(self, *, seed: int, today: date) -> None:
        self.random = Random(seed)
        self.today = today
        self.customers: dict[int, GymCustomer] = {}
        self.memberships: dict[int, GymMembership] = {}
        self.blocks: dict[int, GymBlock] = {}
        self.issues: dict[int, GymIssue] = {}
        self.characters: dict[str, int] = {}
        self._next_customer = 4001
        self._next_membership = 88001
        # A step that shares no factor with the number of cards visits each number once,
        # so cards are unique yet tell nothing about the customer's id.
        self._card_step = 618_033 + 2 * self.random.randrange(1000) * 5
        self._card = self.random.randrange(1_000_000)

    def day(self, offset: int) -> date:
        """The day that many days after (before, if negative) the gym's today."""
        return self.today + timedelta(days=offset)

    def moment(self, offset: int) -> datetime:
        """A moment on that day, in UTC."""
        return datetime.combine(self.day(offset), time(9, 30), UTC)

    def customer(
        self, first_name: str, last_name: str, **options: Unpack[CustomerOptions]
    ) -> GymCustomer:
        """Add a customer with a card and, unless said otherwise, an e-mail address of their own."""
        number = self._next_customer
        self._next_customer += self.random.randint(1, 3)
        words = [word for word in (address_part(first_name), address_part(last_name)) if word]
        own_address = f"{'.'.join(words) or 'member'}.{number}@members.example"
        made = GymCustomer(
            id=number,
            first_name=first_name,
            last_name=last_name,
            email=options.get("email", own_address),
            card=self._new_card(),
            created_at=self.moment(-self.random.randint(30, 2000)),
            family=options.get("family"),
            family_role=options.get("family_role"),
            is_lead=options.get("is_lead", False),
            deleted=options.get("deleted", False),
            born=options.get("born"),
            home_venue=options.get("home_venue"),
            # Ofcom keeps 07700 900000 to 900999 for drama: nobody is ever rung by accident.
            phone=f"+447700900{number % 1000:03d}" if number % 3 else None,
        )
        self.customers[made.id] = made
        return made

    def membership(
        self,
        owner: GymCustomer,
        product: GymProduct,
        *,
        starts: date,
        **options: Unpack[MembershipOptions],
    ) -> GymMembership:
        """Add a membership held by ``owner``; recurring plans get their next renewal day."""
        number = self._next_membership
        self._next_membership += self.random.randint(1, 4)
        on_hold = options.get("on_hold", False)
        hold = GymHold(number + 500_000, self.day(-10), self.day(20)) if on_hold else None
        status = options.get("status", "hold" if on_hold else "active")
        renews = product.type == "recurring_plan" and status in ("active", "hold")
        made = GymMembership(
            id=number,
            customer=owner.id,
            product=product.id,
            name=product.name,
            status=status,
            start_date=starts,
            expiration_date=options.get("ends"),
            renewal_date=self.day(1 + number % 28) if renews else None,
            used_count=options.get("used", 0),
            max_uses=product.visits,
            hold=hold,
            shared_with=options.get("shared_with", frozenset()),
        )
        self.memberships[made.id] = made
        return made

    def block(self, customer: GymCustomer, *, active: bool) -> None:
        """Add a registration block, lifted again when not active."""
        number = 301 + len(self.blocks)
        lifted = None if active else self.moment(-2)
        self.blocks[number] = GymBlock(number, customer.id, active, self.moment(-12), lifted)

    def issue(self, customer: GymCustomer, name: str, importance: Importance) -> None:
        """Add a note of the staff."""
        number = 401 + len(self.issues)
        self.issues[number] = GymIssue(number, customer.id, name, importance)

    def _new_card(self) -> str:
        self._card = (self._card + self._card_step) % 1_000_000
        # Capitals, digits and a hyphen only: what Code 39 can carry as well as Code 128.
        return f"GYM-{self._card:06d}"
