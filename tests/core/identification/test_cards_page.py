"""`docs/cards.md` says which spellings are understood, and every row of it is so."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.core.admission import rules
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.identification.card_forms import field_forms, normal_form
from kiosk.core.identification.codes import Code
from kiosk.core.identification.identifiers import AcceptedKind, CardIdentifier
from kiosk.core.identification.passes import PassKeys
from kiosk.teamup.http.wire import card_numbers
from tests.helpers.cards_page import ADDRESSES, OTHER_ADDRESSES, SPELLINGS, Fit, Spelling, page
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

FILE = Path(__file__).parents[3] / "docs" / "cards.md"
NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)


def service(directory: FakeDirectory) -> CheckinService:
    """A check-in service with `directory`, where TeamUp knows nobody else."""
    accept = frozenset({AcceptedKind.PASS, AcceptedKind.CARD, AcceptedKind.EMAIL})
    return CheckinService(
        GymRules(321, accept, frozenset(), rules.Policy()),
        keys=PassKeys.of(b"key"),
        directory=directory,
        outbox=FakeOutbox(),
        source=FakeSource(),
        new_id=lambda: "id",
    )


def fit_of(one: Spelling) -> Fit:
    """How the scan of a spelling fits what stands in TeamUp."""
    cards = card_numbers(one.in_teamup)
    scanned = service(FakeDirectory()).identifier_of(
        Code(one.scanned, one.symbology), date(2026, 11, 23)
    )
    if not isinstance(scanned, CardIdentifier):
        return Fit.NONE
    if normal_form(scanned.number) in map(normal_form, cards):
        return Fit.SAME
    return Fit.LOOSE if any(field_forms(card) & scanned.loose for card in cards) else Fit.NONE


def test_the_page_is_up_to_date() -> None:
    if os.environ.get("UPDATE_DOCS"):
        FILE.write_text(page(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page(), "see the head of docs/cards.md"


@pytest.mark.parametrize("one", SPELLINGS, ids=lambda one: f"{one.in_teamup}-{one.scanned}")
def test_every_spelling_fits_as_the_page_says(one: Spelling) -> None:
    assert fit_of(one) is one.fit


@pytest.mark.parametrize("one", SPELLINGS, ids=lambda one: f"{one.in_teamup}-{one.scanned}")
def test_the_door_does_what_the_page_says(one: Spelling) -> None:
    cards = tuple(card_numbers(one.in_teamup))
    ana = record(customer(1, "Ana", cards=cards), membership(10))
    ben = record(customer(2, "Ben", cards=cards), membership(20, of=2))
    code = Code(one.scanned, one.symbology)
    if one.fit is Fit.NONE:
        assert service(FakeDirectory(ana, completed_at=NOW)).look_up(code, NOW) == rules.NotKnown()
        return
    alone = service(FakeDirectory(ana, completed_at=NOW)).look_up(code, NOW)
    assert alone == rules.CheckIn(ana.customer, ana.memberships[0])
    both = service(FakeDirectory(ana, ben, completed_at=NOW)).look_up(code, NOW)
    assert both == rules.UnclearOwner()


@pytest.mark.parametrize(("known", "code"), ADDRESSES)
def test_every_address_is_the_members(known: str, code: str) -> None:
    ana = record(customer(1, "Ana", email=known), membership(10))
    ben = record(customer(2, "Ben", email="ben@example.org"), membership(20, of=2))
    found = service(FakeDirectory(ana, ben, completed_at=NOW)).look_up(Code(code), NOW)
    assert found == rules.CheckIn(ana.customer, ana.memberships[0])


@pytest.mark.parametrize(("known", "code"), OTHER_ADDRESSES)
def test_no_other_address_is(known: str, code: str) -> None:
    ana = record(customer(1, "Ana", email=known), membership(10))
    found = service(FakeDirectory(ana, completed_at=NOW)).look_up(Code(code), NOW)
    assert found == rules.NotKnown()
