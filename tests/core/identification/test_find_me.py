"""Find me: few names, one answer for every miss, and never more than "Ana M."."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerId, MemberRecord, MissingField
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import Unreachable
from kiosk.core.identification.find_me import (
    MISS_POINTS,
    MOST_HITS,
    SEARCH_POINTS,
    FactNotProved,
    FindMe,
    FindMeTrouble,
    NameHit,
    NameMatch,
    SecondFact,
)
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKeys
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import LONG_AGO, membership

MISSED = FactNotProved(FindMeTrouble.MISSED)


@dataclass
class FakeNames:
    """`NameSearch` that knows its matches by the text they are found under."""

    found: tuple[NameMatch, ...] = ()
    asked: list[str] = field(default_factory=list)

    def named(self, text: str, *, limit: int) -> tuple[NameMatch, ...]:
        self.asked.append(text)
        return self.found[:limit]


@dataclass
class FakeRateLimit:
    """`SearchRateLimit` that adds up, and refuses for `wait` seconds."""

    wait: float = 0.0
    points: int = 0

    def spend(self, points: int) -> float:
        if not self.wait:
            self.points += points
        return self.wait

    def refund(self, points: int) -> None:
        self.points -= points


def person(number: int, first: str = "Ana", last: str = "Moreno", email: str = "") -> Customer:
    return Customer(CustomerId(number), first, last, email=email)


class Desk:
    """A gym whose members are `people`, each with a membership."""

    def __init__(self, *people: Customer, fact: SecondFact = SecondFact.EMAIL) -> None:
        self.names = FakeNames(tuple(NameMatch(it, whole=False) for it in people))
        self.rate_limit = FakeRateLimit()
        self.source = FakeSource()
        self.log: list[str] = []
        self.directory = FakeDirectory(
            *(MemberRecord(it, (membership(it.id * 10, of=it.id),), LONG_AGO) for it in people),
            completed_at=LONG_AGO,
        )
        checkin_service = CheckinService(
            GymRules(1, frozenset(AcceptedKind), frozenset(), rules.Policy()),
            keys=PassKeys.of(b"key"),
            directory=self.directory,
            outbox=FakeOutbox(),
            source=self.source,
            new_id=lambda: "id",
        )
        self.find_me = FindMe(
            fact=fact,
            names=self.names,
            directory=self.directory,
            source=self.source,
            patience=self.rate_limit,
            checkin_service=checkin_service,
            log=self.log.append,
        )

    def prove(self, hit: NameHit, typed: str) -> rules.Decision | FactNotProved:
        return self.find_me.prove(hit, typed, LONG_AGO)


@pytest.mark.parametrize("text", ["", "a", "an", "a n", "12345", "a--'n"])
def test_less_than_three_letters_are_not_looked_for(text: str) -> None:
    desk = Desk(person(1))
    assert desk.find_me.search(text).trouble is FindMeTrouble.MORE
    assert desk.names.asked == []
    assert desk.rate_limit.points == 0


def test_what_is_shown_of_a_name_is_an_initial() -> None:
    hits = Desk(person(1), person(2, "Zoë", ""), person(3, "", "Lind")).find_me.search("xyz").hits
    assert [(hit.first_name, hit.initial) for hit in hits] == [("Ana", "M"), ("Zoë", ""), ("L", "")]


def test_who_would_look_the_same_is_one_hit() -> None:
    people = [person(1), person(2, last="Molina"), person(3, last="Pérez")]
    hits = Desk(*people).find_me.search("ana").hits
    assert [hit.people for hit in hits] == [(people[0], people[1]), (people[2],)]


def _initials(letters: str) -> list[Customer]:
    return [person(number, last=letter) for number, letter in enumerate(letters, 1)]


@pytest.mark.parametrize(("letters", "shown"), [("ABCDE", MOST_HITS), ("ABCDEF", 0)])
def test_never_more_than_five_names(letters: str, shown: int) -> None:
    found = Desk(*_initials(letters)).find_me.search("ana")
    assert len(found.hits) == shown
    assert found.trouble is (None if shown else FindMeTrouble.MORE)


def test_whole_words_are_shown_when_beginnings_are_too_many() -> None:
    desk = Desk(*_initials("ABCDEFG"))
    desk.names.found = tuple(replace(it, whole=it.customer.id <= 2) for it in desk.names.found)
    assert len(desk.find_me.search("ana").hits) == 2


def test_nobody_and_a_wrong_fact_get_the_same_answer() -> None:
    desk = Desk(person(1, email="ana@example.org"))
    (hit,) = desk.find_me.search("ana").hits
    assert desk.prove(hit, "bea") == MISSED
    desk.names.found = ()
    assert desk.find_me.search("xyz").trouble is MISSED.trouble


def test_the_right_fact_leads_where_a_scan_leads() -> None:
    desk = Desk(person(1, email="ana@example.org"), person(2, email="ana.m@example.org"))
    (hit,) = desk.find_me.search("ana").hits
    decision = desk.prove(hit, "ana.m")
    assert isinstance(decision, rules.CheckIn)
    assert decision.customer.id == 2
    assert desk.source.asked == []


def test_a_family_with_one_address_is_asked_who_is_here() -> None:
    people = person(1, email="moreno@example.org"), person(2, email="moreno@example.org")
    desk = Desk(*people)
    (hit,) = desk.find_me.search("ana").hits
    assert desk.prove(hit, "moreno") == rules.ChoosePerson(people)


def test_a_fact_that_is_not_in_the_replica_is_read_afresh() -> None:
    desk = Desk(person(1), fact=SecondFact.PHONE)
    record = desk.directory.records[CustomerId(1)]
    fresh = replace(record, customer=replace(record.customer, fact="phone:0123"))
    desk.source.records[CustomerId(1)] = fresh
    (hit,) = desk.find_me.search("ana").hits
    assert desk.prove(hit, "9999") == MISSED
    assert isinstance(desk.prove(hit, "0123"), rules.CheckIn)
    assert desk.directory.records[CustomerId(1)] == fresh


def test_a_block_stays_where_the_fresh_read_may_not_see_it() -> None:
    desk = Desk(person(1), fact=SecondFact.PHONE)
    record = replace(desk.directory.records[CustomerId(1)], blocked=True)
    desk.directory.put(record)
    told = replace(record.customer, fact="phone:0123")
    desk.source.records[CustomerId(1)] = replace(
        record, customer=told, blocked=False, lacks=frozenset({MissingField.BLOCKED})
    )
    (hit,) = desk.find_me.search("ana").hits
    assert isinstance(desk.prove(hit, "0123"), rules.FrontDesk)
    assert desk.directory.records[CustomerId(1)].blocked


@pytest.mark.parametrize("error", [None, Unreachable("No network.")])
def test_a_fact_nobody_knows_proves_nothing(error: Unreachable | None) -> None:
    desk = Desk(*(person(number) for number in range(1, 10)))
    desk.source.error = error
    (hit,) = desk.find_me.search("ana").hits
    assert desk.prove(hit, "ana") == MISSED
    assert len(desk.source.asked) == 3  # a stranger's typing does not empty the rate budget


def _points(desk: Desk, answers: Sequence[str]) -> int:
    (hit,) = desk.find_me.search("ana").hits
    for answer in answers:
        desk.prove(hit, answer)
    return desk.rate_limit.points


def test_misses_cost_more_than_names_and_a_success_only_gives_back_its_own() -> None:
    assert _points(Desk(person(1, email="ana@example.org")), []) == SEARCH_POINTS
    assert _points(Desk(person(1, email="ana@example.org")), ["ana"]) == 0
    assert _points(Desk(person(1, email="ana@example.org")), ["a", "b", "ana"]) == 2 * MISS_POINTS


def test_too_soon_is_not_looked_at() -> None:
    desk = Desk(person(1, email="ana@example.org"))
    (hit,) = desk.find_me.search("ana").hits
    desk.rate_limit.wait = 7.0
    assert desk.prove(hit, "ana") == FactNotProved(FindMeTrouble.TOO_SOON, 7.0)
    found = desk.find_me.search("ana")
    assert (found.hits, found.trouble, found.wait_s) == ((), FindMeTrouble.TOO_SOON, 7.0)
    assert desk.names.asked == ["ana"]


def test_the_log_has_ids_alone() -> None:
    desk = Desk(person(41, email="ana@example.org"))
    (hit,) = desk.find_me.search("ana").hits
    desk.prove(hit, "secret")
    (line,) = desk.log
    assert "41" in line
    for word in ("Ana", "Moreno", "ana@", "secret"):
        assert word not in line
