"""What a code identifies somebody by: code text becomes an identifier the directory can look up."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from kiosk.core.admission.members import LARGEST_ID, CustomerId
from kiosk.core.identification.codes import Code
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
    """The code is an e-mail address, lower-cased; a family may share one."""

    email: str


@dataclass(frozen=True, slots=True)
class CardIdentifier:
    """The code is a card number in the form `card_number` gives it."""

    number: str


@dataclass(frozen=True, slots=True)
class CardOrCustomerIdentifier:
    """Digits alone, where both cards and bare ids are accepted: a card is tried first."""

    number: str
    customer: CustomerId


Identifier = (
    CustomerIdentifier | EmailIdentifier | CardIdentifier | CardOrCustomerIdentifier | EndedPass
)

_DIGITS = re.compile(r"[1-9][0-9]{0,15}\Z", re.ASCII)
_EMAIL = re.compile(r"[^\s@<>\"();,:\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+\Z")
_CARD = re.compile(r"[A-Z0-9](?:[A-Z0-9 ._/+-]{0,62}[A-Z0-9])?\Z", re.ASCII)
# Not `urlsplit`, which forgives what no page's address has, such as an empty name before the @.
_CUSTOMER_PAGE = re.compile(
    r"(?i:https)://([A-Za-z0-9.-]+)(?:/p/[A-Za-z0-9_-]+)?/customers?/([1-9][0-9]{0,15})/?\Z",
    re.ASCII,
)


def card_number(text: str) -> str | None:
    """Return `text` as card numbers are compared (upper case, inner runs of spaces closed up).

    None when it cannot be one: card numbers are 1 to 64 letters, digits and ` ._/+-`.
    """
    number = " ".join(text.upper().split())
    return number if _CARD.match(number) else None


def parse_identifier(
    code: Code,
    *,
    accept: Collection[AcceptedKind],
    keys: PassKeys,
    url_hosts: Collection[str],
    day: date,
) -> Identifier | None:
    """Return what `code` stands for on `day` (at the venue); None when none this gym accepts.

    `url_hosts` are the host names, in small letters, whose customer pages count: over https, with
    nothing before or after the host and nothing after the number. That a customer's page ends in
    `/customers/<id>` is inferred, not documented.
    """
    text = code.text
    if code.oversized or not text:
        return None
    if PassKeys.looks_like_pass(text):
        # Forged or altered, it is never tried as something weaker.
        read = keys.read(text, day) if AcceptedKind.PASS in accept else None
        return read if read is None or isinstance(read, EndedPass) else CustomerIdentifier(read)
    if AcceptedKind.URL in accept and (customer := _customer_of_url(text, url_hosts)) is not None:
        return CustomerIdentifier(customer)
    if AcceptedKind.EMAIL in accept and (email := _email(text)) is not None:
        return EmailIdentifier(email)
    return _parse_number(text, accept)


def _parse_number(text: str, accept: Collection[AcceptedKind]) -> Identifier | None:
    number = card_number(text) if AcceptedKind.CARD in accept else None
    bare_id = parse_customer_id(text) if AcceptedKind.ID in accept else None
    if number is not None and bare_id is not None:
        return CardOrCustomerIdentifier(number, bare_id)
    if bare_id is not None:
        return CustomerIdentifier(bare_id)
    return CardIdentifier(number) if number is not None else None


def _customer_of_url(text: str, hosts: Collection[str]) -> CustomerId | None:
    found = _CUSTOMER_PAGE.match(text)
    if found is None or found[1].lower() not in hosts:
        return None
    return parse_customer_id(found[2])


def _email(text: str) -> str | None:
    address = text.lower().removeprefix("mailto:")
    return address if len(address) <= 254 and _EMAIL.match(address) else None


def parse_customer_id(text: str) -> CustomerId | None:
    """Return TeamUp's id of a customer that `text` is, None where it is none."""
    if not _DIGITS.match(text) or int(text) > LARGEST_ID:
        return None
    return CustomerId(int(text))
