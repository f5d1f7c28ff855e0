"""Codes that fit loosely, fit several members, or may be read in several ways."""

import itertools
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import TeamUpError, Unreachable
from kiosk.core.identification.codes import Code
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKeys
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 5, 7, 2, tzinfo=ZoneInfo("Pacific/Auckland"))
TODAY = date(2026, 3, 5)
KEYS = PassKeys.of(b"key")
PASS = KEYS.make(CustomerId(1))


def member(number: int, *cards: str, email: str = "", family: int | None = None) -> MemberRecord:
    who = customer(number, f"Member {number}", cards=cards, email=email, family=family)
    return record(who, membership(10 * number, of=number))


class Gym:
    """A check-in service that knows some members, others being known to TeamUp alone."""

    def __init__(
        self,
        *known: MemberRecord,
        at_teamup: tuple[MemberRecord, ...] = (),
        error: TeamUpError | None = None,
        policy: rules.Policy | None = None,
    ) -> None:
        numbers = itertools.count(1)
        self.directory = FakeDirectory(*known, completed_at=NOW)
        self.outbox = FakeOutbox()
        self.source = FakeSource({r.customer.id: r for r in at_teamup}, error)
        self.checkin_service = CheckinService(
            GymRules(321, frozenset(AcceptedKind), frozenset(), policy or rules.Policy()),
            keys=KEYS,
            directory=self.directory,
            outbox=self.outbox,
            source=self.source,
            new_id=lambda: f"id-{next(numbers)}",
        )

    def scan(self, text: str, *readings: str) -> rules.Decision:
        return self.checkin_service.look_up(Code(text, other_readings=readings), NOW)


def comes_in(who: MemberRecord) -> rules.CheckIn:
    return rules.CheckIn(who.customer, who.memberships[0])


# --- how near a card is -----------------------------------------------------------------------


def test_an_exact_match_comes_before_a_loose_one_of_somebody_else() -> None:
    ana, ben = member(1, "4521987"), member(2, "0004521987")
    assert Gym(ana, ben).scan("4521987") == comes_in(ana)
    assert Gym(ana, ben).scan("0004521987") == comes_in(ben)


@pytest.mark.parametrize("text", ["04521987", "4521-987", "452 1987"])
def test_two_who_fit_loosely_are_for_the_desk(text: str) -> None:
    ana, ben = member(1, "4521987"), member(2, "0004521987")
    assert Gym(ana, ben).scan(text) == rules.UnclearOwner()
    assert Gym(ana).scan(text) == comes_in(ana)


def test_twelve_and_thirteen_digits_are_one_card_and_whoever_shares_it_goes_to_the_desk() -> None:
    ana, ben = member(1, "036000291452"), member(2, "0036000291452")
    for text in ("036000291452", "0036000291452"):
        assert Gym(ana, ben).scan(text) == rules.UnclearOwner()


def test_a_card_of_two_members_is_never_chosen_on_the_screen() -> None:
    assert Gym(member(1, "AB 12"), member(2, "AB 12")).scan("AB 12") == rules.UnclearOwner()


def test_a_family_shares_a_card_but_no_spelling() -> None:
    ana, ben = member(1, "AB 12", family=9), member(2, "AB 12", family=9)
    asked = Gym(ana, ben).scan("AB 12")
    assert isinstance(asked, rules.ChooseFamily)
    assert {one.customer.id for one in asked.relatives} == {1, 2}
    assert Gym(ana, ben).scan("AB-12") == rules.UnclearOwner()
    alone = Gym(ana, ben, policy=rules.Policy(families=False))
    assert alone.scan("AB 12") == rules.UnclearOwner()


def test_one_who_has_a_card_twice_is_one() -> None:
    ana = member(1, "0004521987", "4521987", "45-21-987")
    assert Gym(ana).scan("4521987") == comes_in(ana)
    assert Gym(ana).scan("04521987") == comes_in(ana)


def test_a_bare_id_comes_after_the_card_and_before_its_spellings() -> None:
    ana, ben = member(4567), member(2, "0004567")
    assert Gym(ana, ben).scan("4567") == comes_in(ana)
    assert Gym(ben).scan("4567") == comes_in(ben)
    assert Gym(ana, ben).scan("0004567") == comes_in(ben)


@pytest.mark.parametrize("text", ["04567", "4567.0", "'4567", "４５６７", "4-567", "#4567"])
def test_no_spelling_of_a_bare_id_opens_the_door(text: str) -> None:
    assert Gym(member(4567)).scan(text) == rules.NotKnown()


# --- addresses --------------------------------------------------------------------------------


CONTACT = "BEGIN:VCARD\nEMAIL:ana@home.example\nEMAIL:ana@work.example\nEND:VCARD"


def test_of_a_contact_card_the_address_counts_that_fits() -> None:
    ana, ben = member(1, email="ana@work.example"), member(2, email="ben@home.example")
    assert Gym(ana, ben).scan(CONTACT) == comes_in(ana)


def test_a_contact_card_of_two_members_is_for_the_desk() -> None:
    ana, ben = member(1, email="ana@work.example"), member(2, email="ana@home.example")
    assert Gym(ana, ben).scan(CONTACT) == rules.UnclearOwner()
    shared = member(2, email="ana@work.example")
    assert Gym(ana, shared).scan(CONTACT) == rules.UnclearOwner()
    chosen = Gym(ana, shared).scan("ana@work.example")
    assert chosen == rules.ChoosePerson((ana.customer, shared.customer))


def test_each_address_of_a_contact_card_is_asked_of_teamup() -> None:
    ana = member(1, email="ana@work.example")
    gym = Gym(at_teamup=(ana,))
    assert gym.scan(CONTACT) == comes_in(ana)
    assert [asked for asked, _ in gym.source.asked] == ["ana@home.example", "ana@work.example"]
    assert gym.scan(CONTACT) == comes_in(ana)
    assert len(gym.source.asked) == 2


def test_two_who_have_one_address_in_two_spellings_are_for_the_desk() -> None:
    ana, ben = member(1, email="a@müller.example"), member(2, email="a@xn--mller-kva.example")
    assert Gym(ana, ben).scan("a@müller.example") == rules.UnclearOwner()


def test_an_address_in_plain_letters_fits_one_in_others_only_alone() -> None:
    ana, ben = member(1, email="fiona@example.org"), member(2, email="ﬁona@example.org")
    assert Gym(ana).scan("ﬁona@example.org") == comes_in(ana)
    assert Gym(ana, ben).scan("ﬁona@example.org") == rules.UnclearOwner()
    assert Gym(ana, ben).scan("fiona@example.org") == comes_in(ana)


# --- several readings -------------------------------------------------------------------------


def test_the_reading_that_fits_counts() -> None:
    ana = member(1, "AY-12")
    assert Gym(ana).scan("AZß12", "AZ-12", "AY-12") == comes_in(ana)
    assert Gym(ana).scan("AZß12", "AZ-12", "AX-12") == rules.NotKnown()


def test_two_readings_of_two_members_are_for_the_desk() -> None:
    ana, ben = member(1, "AY-12"), member(2, "AZ-12")
    assert Gym(ana, ben).scan("AY-12", "AZ-12") == rules.UnclearOwner()
    assert Gym(ana, ben).scan("AY-12", "AY 12") == comes_in(ana)
    family = member(1, "AY-12", family=9), member(2, "AZ-12", family=9)
    assert Gym(*family).scan("AY-12", "AZ-12") == rules.UnclearOwner()


def test_an_exact_reading_comes_before_a_loose_one() -> None:
    ana, ben = member(1, "AY12"), member(2, "AZ-12")
    assert Gym(ana, ben).scan("AY-12", "AZ-12") == comes_in(ben)
    assert Gym(ana, ben).scan("AY-12", "AZ12") == rules.UnclearOwner()


def test_a_pass_among_the_readings_settles_it() -> None:
    ana, ben = member(1), member(2, "4711")
    assert Gym(ana, ben).scan("4711", PASS) == comes_in(ana)
    assert Gym(ana, ben).scan("4711", f"{PASS}x") == rules.NotKnown()


def test_of_readings_nobody_is_known_by_teamup_is_asked_so_many_times() -> None:
    readings = [f"{number}@example.org" for number in range(9)]
    gym = Gym()
    assert gym.scan(*readings) == rules.NotKnown()
    assert [asked for asked, _ in gym.source.asked] == readings[:3]
    ana, ben = member(1, email="0@example.org"), member(2, email="1@example.org")
    assert Gym(at_teamup=(ana, ben)).scan(*readings) == rules.UnclearOwner()
    assert Gym(at_teamup=(ben,)).scan(*readings) == comes_in(ben)


def test_a_pending_scan_keeps_its_readings_until_one_of_them_is_somebodys() -> None:
    gym = Gym(error=Unreachable("no"))
    assert gym.scan("AZ-12", "AY-12") == rules.ScanPending()
    assert gym.checkin_service.match_pending_scans(NOW) == ()
    ana = member(1, "AY-12")
    gym.directory.put(ana)
    (made,) = gym.checkin_service.match_pending_scans(NOW)
    assert made.customer == ana.customer.id


def test_a_pending_scan_that_fits_two_stays_for_staff() -> None:
    gym = Gym(error=Unreachable("no"))
    gym.scan("AZ-12", "AY-12")
    gym.directory.put(member(1, "AY-12"))
    gym.directory.put(member(2, "AZ-12"))
    assert gym.checkin_service.match_pending_scans(NOW) == ()
    assert len(gym.outbox.pending_scans()) == 1


def test_a_pending_scan_that_fits_one_loosely_becomes_a_visit() -> None:
    gym = Gym(error=Unreachable("no"))
    gym.scan("GYM004217")
    gym.directory.put(member(1, "GYM 0042 17"))
    (made,) = gym.checkin_service.match_pending_scans(NOW)
    assert made.customer == 1
