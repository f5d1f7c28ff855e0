"""What a code identifies somebody by: code text becomes an identifier the directory can look up."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from kiosk.core.admission.members import LARGEST_ID, CustomerId
from kiosk.core.identification.card_forms import (
    bare_text,
    card_number,
    full_ascii_code39,
    loose_forms,
)
from kiosk.core.identification.codes import Code, Symbology, clean_code_text, in_one_line
from kiosk.core.identification.email_addresses import addresses_in
from kiosk.core.identification.passes import EndedPass, PassKeys


class AcceptedKind(StrEnum):
    """The kinds of code a gym lets its members use.

    A URL and an ID are a customer's number and nothing else: anybody can make one up. What is in
    `GUESSABLE` is accepted only where it is switched on.
    """

    PASS = "pass"
    CARD = "card"
    URL = "url"
    EMAIL = "email"
    ID = "id"


GUESSABLE: Final = frozenset({AcceptedKind.URL, AcceptedKind.ID})
"""The kinds of code that whoever tries numbers can make."""


@dataclass(frozen=True, slots=True)
class CustomerIdentifier:
    """The code names the customer itself (a pass, a customer URL, a bare id)."""

    customer: CustomerId


@dataclass(frozen=True, slots=True)
class EmailIdentifier:
    """The code is an e-mail address as `normal_address` has it; a family may share one.

    `others` are further addresses of the same code, such as those of a contact card.
    """

    email: str
    others: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """All of them, the first one first."""
        return (self.email, *self.others)


@dataclass(frozen=True, slots=True)
class CardIdentifier:
    """The code is a card number in the form `card_number` gives it; `loose`: see `loose_forms`."""

    number: str
    loose: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True, slots=True)
class CardOrCustomerIdentifier:
    """Digits alone, where both cards and bare ids are accepted.

    A card is tried first, but for its `loose` forms, which come after the id.
    """

    number: str
    customer: CustomerId
    loose: frozenset[str] = field(default=frozenset(), compare=False)


Identifier = (
    CustomerIdentifier | EmailIdentifier | CardIdentifier | CardOrCustomerIdentifier | EndedPass
)

_DIGITS = re.compile(r"[1-9][0-9]{0,15}\Z", re.ASCII)
# Not `urlsplit`, which forgives what no page's address has, such as an empty name before the @.
_CUSTOMER_PAGE = re.compile(
    r"(?i:https)://([A-Za-z0-9.-]+)(?:/p/[A-Za-z0-9_-]+)?/customers?/([1-9][0-9]{0,15})/?\Z",
    re.ASCII,
)


def parse_identifiers(
    code: Code,
    *,
    accept: Collection[AcceptedKind],
    keys: PassKeys,
    url_hosts: Collection[str],
    day: date,
) -> tuple[Identifier, ...]:
    """Return what `code` may stand for on `day` (at the venue), of kinds this gym accepts.

    One for its text and one for each other reading, those that stand for nothing left out. A pass
    with a valid signature settles it. Where any reading has the shape of a pass, none is tried as
    something weaker: then there is that pass, or nothing.

    `url_hosts` are the host names, in small letters, whose customer pages count: over https, with
    nothing before or after the host and nothing after the number. That a customer's page ends in
    `/customers/<id>` is inferred, not documented.
    """
    if code.oversized:
        return ()
    readings = tuple(dict.fromkeys(filter(None, _readings(code))))
    if any(map(looks_like_pass, readings)):
        found = _passes(readings, keys, day) if AcceptedKind.PASS in accept else []
        return tuple(found[:1])
    symbology = code.symbology
    identifiers = (_parse_text(text, symbology, accept, url_hosts) for text in readings)
    return tuple(dict.fromkeys(one for one in identifiers if one is not None))


def parse_identifier(
    code: Code,
    *,
    accept: Collection[AcceptedKind],
    keys: PassKeys,
    url_hosts: Collection[str],
    day: date,
) -> Identifier | None:
    """Return the first of `parse_identifiers`, or None."""
    found = parse_identifiers(code, accept=accept, keys=keys, url_hosts=url_hosts, day=day)
    return found[0] if found else None


def looks_like_pass(text: str) -> bool:
    """Tell whether `text` has the shape of a pass, whatever its signature or is written around."""
    return PassKeys.looks_like_pass(text) or PassKeys.looks_like_pass(bare_text(text))


def _readings(code: Code) -> Iterator[str]:
    """Yield the texts a code may mean: its own, and those of its other readings."""
    for text in (code.text, *code.other_readings):
        yield text
        if code.symbology in ("", Symbology.CODE39):
            # A card is known by its loose forms then, which are less than what is read here.
            decoded = clean_code_text(full_ascii_code39(text) or "")
            if looks_like_pass(decoded) or addresses_in(decoded):
                yield decoded


def _passes(
    readings: Sequence[str], keys: PassKeys, day: date
) -> list[CustomerIdentifier | EndedPass]:
    """Return the passes of these readings that were signed here, those that count first."""
    read = [found for text in readings if (found := keys.read(text, day)) is not None]
    ended = [one for one in read if isinstance(one, EndedPass)]
    return [CustomerIdentifier(one) for one in read if not isinstance(one, EndedPass)] + ended


def _parse_text(
    text: str, symbology: str, accept: Collection[AcceptedKind], hosts: Collection[str]
) -> Identifier | None:
    if AcceptedKind.URL in accept and (customer := _customer_of_url(text, hosts)) is not None:
        return CustomerIdentifier(customer)
    if AcceptedKind.EMAIL in accept and (addresses := addresses_in(text)):
        return EmailIdentifier(addresses[0], addresses[1:])
    return _parse_number(in_one_line(text), symbology, accept)


def _parse_number(text: str, symbology: str, accept: Collection[AcceptedKind]) -> Identifier | None:
    number = _scanned_number(text, symbology) if AcceptedKind.CARD in accept else None
    bare_id = parse_customer_id(text) if AcceptedKind.ID in accept else None
    loose = loose_forms(text, symbology) if number is not None else frozenset()
    if number is not None and bare_id is not None:
        return CardOrCustomerIdentifier(number, bare_id, loose)
    if bare_id is not None:
        return CustomerIdentifier(bare_id)
    return CardIdentifier(number, loose) if number is not None else None


def _scanned_number(text: str, symbology: str) -> str | None:
    number = card_number(text)
    if number is None and symbology in ("", Symbology.CODE39):
        number = card_number(full_ascii_code39(text) or "")
    return number


def _customer_of_url(text: str, hosts: Collection[str]) -> CustomerId | None:
    found = _CUSTOMER_PAGE.match(text)
    if found is None or found[1].lower() not in hosts:
        return None
    return parse_customer_id(found[2])


def parse_customer_id(text: str) -> CustomerId | None:
    """Return TeamUp's id of a customer that `text` is, None where it is none."""
    if not _DIGITS.match(text) or int(text) > LARGEST_ID:
        return None
    return CustomerId(int(text))
