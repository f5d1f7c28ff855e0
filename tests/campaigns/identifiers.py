"""Any text, in any spelling, against any members: nobody is ever taken for somebody else. By hand.

python -m tests.campaigns.identifiers --examples 200000 --seed 1

Members get cards of many shapes, many of them nearly each other's; cards are respelt as scanners,
spreadsheets and people do it; texts are made up, among them forged passes and addresses of domains
that only look like a member's. `tests/campaigns/test_identifiers.py` is the short form.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import idna
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.identification.card_forms import (
    TYPED,
    card_number,
    field_forms,
    loose_forms,
    normal_form,
)
from kiosk.core.identification.codes import Code, Symbology, clean_code_text
from kiosk.core.identification.email_addresses import addresses_in, normal_address
from kiosk.core.identification.identifiers import (
    AcceptedKind,
    CardIdentifier,
    CardOrCustomerIdentifier,
    Identifier,
)
from kiosk.core.identification.passes import PassKeys
from kiosk.teamup.http.wire import card_numbers
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW: Final = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
KEYS: Final = PassKeys.of(b"key")
EVERYTHING: Final = frozenset(AcceptedKind)

# --- what is made up --------------------------------------------------------------------------

_SYMBOLOGY = st.sampled_from(["", *Symbology])
_NEAR = st.text("0123456789", min_size=1, max_size=4)
"""Short, so that members often have nearly the same card."""


def _check_digit(digits: str) -> str:
    weighted = sum(int(one) * (3, 1)[at % 2] for at, one in enumerate(reversed(digits)))
    return digits + str(-weighted % 10)


_CARD = st.one_of(
    _NEAR,
    _NEAR.map(lambda digits: digits.zfill(8)),
    _NEAR.map(lambda digits: f"GYM{digits.zfill(4)}"),
    _NEAR.map(lambda digits: f"GYM {digits.zfill(4)}-17"),
    _NEAR.map(lambda digits: _check_digit(digits.zfill(11))),
    _NEAR.map(lambda digits: _check_digit(digits.zfill(12))),
    _NEAR.map(lambda digits: f"A{digits.zfill(5)}B"),
    _NEAR.map(lambda digits: f"CARD {digits}"),
    st.text("ABCD0123456789 ._/+-", min_size=1, max_size=12),
)
_FIELD = st.one_of(
    _CARD,
    st.lists(_CARD, min_size=2, max_size=3).map(", ".join),
    st.lists(_CARD, min_size=2, max_size=3).map("\n".join),
    st.text(max_size=12),
)
_MEMBERS = st.lists(st.lists(_FIELD, max_size=2), min_size=1, max_size=5)

_RESPELL: Final[Sequence[Callable[[str], str]]] = (
    str.lower,
    lambda number: f"*{number}*",
    lambda number: f"  {number}\r\n",
    lambda number: f"'{number}",
    lambda number: f'="{number}"',
    lambda number: f"#{number}",
    lambda number: f"Card: {number}",
    lambda number: number.replace(" ", "\u00a0").replace("-", "–"),
    lambda number: "".join(chr(ord(one) + 0xFEE0) if one.isalnum() else one for one in number),
    lambda number: "".join(chr(ord(one) + 0x630) if one.isdigit() else one for one in number),
    lambda number: number.translate(str.maketrans("", "", " ._/+-")),
    lambda number: number.translate(str.maketrans(" ._/+-", "-- .._")),
    lambda number: f"{number}.0" if number.isdigit() else number,
    lambda number: f"000{number}" if number.isdigit() else number,
    lambda number: (number.lstrip("0") or "0") if number.isdigit() else number,
    lambda number: f"A{number}B" if number.isdigit() and len(number) > 3 else number,
    lambda number: "-".join(number[at : at + 4] for at in range(0, len(number), 4)),
)
"""Ways to write a card otherwise; what comes of them is the same card, or nobody's."""

_FORGED = st.builds(
    lambda around, prefix, rest: f"{around}{prefix}{rest}{around}",
    st.sampled_from(["", "*", "'", '"', " ", "#"]),
    st.sampled_from(["KP1.", "kp1.", "Kp1.", "ＫＰ１．"]),
    st.one_of(_NEAR, st.text(max_size=20), st.just("1.forged"), st.just("ana@example.org")),
)
_ANY_TEXT = st.one_of(
    st.text(max_size=60),
    _FIELD,
    _FORGED,
    st.text("+/%$ABCXYZ0123456789-. *", max_size=20),
    st.text("mailto:?=&,;@<>\\ana.example.org%40\n ", max_size=40),
    st.text("BEGIN:VCARD\nEMAIL;=ana@x.org ", max_size=60),
)


class Door:
    """A check-in service at a gym whose members have these fields."""

    def __init__(self, fields: Sequence[Sequence[str]], email: str = "") -> None:
        self.members = [
            record(
                customer(
                    number,
                    cards=tuple(card for text in texts for card in card_numbers(text)),
                    email=email if number == 1 else "",
                ),
                membership(number, of=number),
            )
            for number, texts in enumerate(fields, 1)
        ]
        self.service = CheckinService(
            GymRules(321, EVERYTHING, frozenset({"goteamup.com"}), rules.Policy()),
            keys=KEYS,
            directory=FakeDirectory(*self.members, completed_at=NOW),
            outbox=FakeOutbox(),
            source=FakeSource(),
            new_id=lambda: "id",
        )

    def scan(self, code: Code) -> CustomerId | rules.Decision:
        """Who is let in by `code`, or what is decided instead."""
        decision = self.service.look_up(code, NOW)
        return decision.customer.id if isinstance(decision, rules.CheckIn) else decision


# --- what holds -------------------------------------------------------------------------------


@given(st.one_of(_ANY_TEXT, _CARD), _SYMBOLOGY)
def normalising_twice_changes_nothing(text: str, symbology: str) -> None:
    """Every form is its own form, and a card has its normal form among what it is found by."""
    cleaned = clean_code_text(text)
    assert clean_code_text(cleaned) == cleaned
    number, normal = card_number(text), normal_form(text)
    assert (number is None) == (normal is None)
    if number is not None and normal is not None:
        assert card_number(number) == number
        assert normal_form(number) == normal_form(normal) == normal
        assert loose_forms(number, TYPED) <= field_forms(number)
        assert loose_forms(number, TYPED) & loose_forms(normal, TYPED)
    for form in loose_forms(text, symbology):
        assert form in loose_forms(form, TYPED)
    for address in addresses_in(cleaned):
        assert normal_address(address) == address
        assert address in addresses_in(address)


@given(_MEMBERS, _ANY_TEXT, st.lists(_ANY_TEXT, max_size=3), _SYMBOLOGY)
def whoever_is_let_in_fits_better_than_anybody_else(
    fields: list[list[str]], text: str, readings: list[str], symbology: str
) -> None:
    """No two members share a form unless staff are asked; and no text is too much."""
    door = Door(fields)
    code = Code(text, symbology, other_readings=tuple(readings))
    found = door.scan(code)
    identifiers = door.service.identifiers_of(code, NOW.date())
    normals, ids, loose = set[str | None](), set[int](), set[str]()
    for one in identifiers:
        _take_in(one, normals, ids, loose)
    for fitting in (
        [m for m in door.members if normals & set(map(normal_form, m.customer.cards))],
        [m for m in door.members if m.customer.id in ids],
        [m for m in door.members if any(field_forms(c) & loose for c in m.customer.cards)],
    ):
        if fitting:
            expected = fitting[0].customer.id if len(fitting) == 1 else rules.UnclearOwner()
            assert found == expected
            return
    assert found == rules.NotKnown()


def _take_in(
    identifier: Identifier, normals: set[str | None], ids: set[int], loose: set[str]
) -> None:
    match identifier:
        case CardIdentifier(number):
            normals.add(normal_form(number))
            loose |= identifier.loose
        case CardOrCustomerIdentifier(number, who):
            normals.add(normal_form(number))
            ids.add(who)
            loose |= identifier.loose


@given(_MEMBERS, st.data())
def every_spelling_finds_its_owner_or_staff(fields: list[list[str]], data: st.DataObject) -> None:
    """A card, respelt once or twice, is never somebody else's, unless they have just that one."""
    door = Door(fields)
    held = [(m.customer.id, card) for m in door.members for card in m.customer.cards]
    held = [(who, number) for who, card in held if (number := card_number(card))]
    if not held:
        return
    who, number = data.draw(st.sampled_from(held))
    ways = data.draw(st.lists(st.sampled_from(_RESPELL), min_size=1, max_size=2))
    text = number
    for respell in ways:
        text = respell(text)
    found = door.scan(Code(text))
    if found in (who, rules.UnclearOwner()):
        return
    if found == rules.NotKnown():
        assert len(ways) > 1  # what was respelt twice may be past knowing
        return
    # Somebody else is let in by the number as it is, or their id; nobody is by something looser.
    scanned = normal_form(text)
    others = [m for m in door.members if scanned in map(normal_form, m.customer.cards)]
    by_id = text.strip() == str(found)
    assert by_id if not others else [m.customer.id for m in others] == [found]


@given(_MEMBERS, _FORGED, st.lists(_ANY_TEXT, max_size=2), st.booleans(), _SYMBOLOGY)
def a_forged_pass_is_nothing_else(
    fields: list[list[str]], forged: str, others: list[str], first: bool, symbology: str
) -> None:
    """Also where a member has a card spelt like it, and in any reading."""
    door = Door([[*texts, forged, forged[1:], forged.replace(".", "")] for texts in fields])
    readings = (forged, *others) if first else (*others, forged)
    code = Code(readings[0], symbology, other_readings=readings[1:])
    if not code.oversized and (code.text or code.other_readings):
        assert door.scan(code) == rules.NotKnown()


@given(st.integers(0, 14), st.characters(), st.sampled_from(["{}", "mailto:{}", "<{}>", "{}."]))
def an_address_is_of_its_own_domain(at: int, other: str, form: str) -> None:
    """A letter of the address is another one: it is nobody's, unless the internet says the same."""
    known = "ana@example.org"
    text = known[:at] + other + known[at + 1 :]
    code = Code(form.format(text))
    if Door([[]], email=known).scan(code) != 1:
        return
    local, _, domain = text.rpartition("@")
    assert idna.uts46_remap(domain.strip().rstrip("."), std3_rules=False) == "example.org"
    assert normal_address(f"{local}@example.org") == known or local.strip() != "ana"


PROPERTIES: Final[dict[str, Callable[[], Any]]] = {
    one.__name__: one
    for one in (
        normalising_twice_changes_nothing,
        whoever_is_let_in_fits_better_than_anybody_else,
        every_spelling_finds_its_owner_or_staff,
        a_forged_pass_is_nothing_else,
        an_address_is_of_its_own_domain,
    )
}


def run(name: str, *, examples: int, start: int | None = None) -> None:
    """Try a property with so many examples, the same ones for the same `start`."""
    configured = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=start is None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=tuple(HealthCheck),
    )(PROPERTIES[name])
    (configured if start is None else seed(start)(configured))()


def main() -> None:
    """Run every property, and say how many examples it held for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=200_000, help="of each property")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    for name in PROPERTIES:
        begun = time.monotonic()
        run(name, examples=asked.examples, start=asked.seed)
        took = time.monotonic() - begun
        print(f"{name.replace('_', ' ')}: {asked.examples} examples, {took:.0f} s", flush=True)


if __name__ == "__main__":
    main()
