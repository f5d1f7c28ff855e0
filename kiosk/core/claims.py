"""Whose code is it? Code text becomes a claim that the directory can look up."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.core.codes import Code
from kiosk.core.members import CustomerId
from kiosk.core.passes import EndedPass, PassKeys


class Accept(StrEnum):
    """The kinds of code a gym lets its members use."""

    PASS = "pass"
    CARD = "card"
    URL = "url"
    EMAIL = "email"
    ID = "id"


@dataclass(frozen=True, slots=True)
class ByCustomer:
    """The code names the customer itself (a pass, a customer URL, a bare id)."""

    customer: CustomerId


@dataclass(frozen=True, slots=True)
class ByEmail:
    """The code is an e-mail address, lower-cased; a family may share one."""

    email: str


@dataclass(frozen=True, slots=True)
class ByCard:
    """The code is a card number in the form `card_number` gives it."""

    number: str


@dataclass(frozen=True, slots=True)
class ByCardOrCustomer:
    """Digits alone, where both cards and bare ids are accepted: a card is tried first."""

    number: str
    customer: CustomerId


Claim = ByCustomer | ByEmail | ByCard | ByCardOrCustomer | EndedPass

_MAX_ID = 2**53 - 1  # ids are JSON integers; beyond this they are not exact everywhere
_DIGITS = re.compile(r"[1-9][0-9]{0,15}\Z", re.ASCII)
_EMAIL = re.compile(r"[^\s@<>\"();,:\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+\Z")
_CARD = re.compile(r"[A-Z0-9](?:[A-Z0-9 ._/+-]{0,62}[A-Z0-9])?\Z", re.ASCII)
_HOST = re.compile(r"[a-z0-9.-]+\Z")
_CUSTOMER_PATH = re.compile(r"/customers?/([0-9]+)(?:/|\Z)", re.ASCII)


def card_number(text: str) -> str | None:
    """Return `text` as card numbers are compared (upper case, inner runs of spaces closed up).

    None when it cannot be one: card numbers are 1 to 64 letters, digits and ` ._/+-`.
    """
    number = " ".join(text.upper().split())
    return number if _CARD.match(number) else None


def read_claim(
    code: Code,
    *,
    accept: Collection[Accept],
    keys: PassKeys,
    url_hosts: Collection[str],
    day: date,
) -> Claim | None:
    """Return what `code` claims on `day` (at the venue); None when this gym accepts no such code.

    `url_hosts` are the host names whose customer pages count (a subdomain counts too). That a
    customer's page holds `/customers/<id>` in its path is inferred, not documented.
    """
    text = code.text
    if code.oversized or not text:
        return None
    if PassKeys.looks_like_pass(text):
        # Forged or altered, it is never tried as something weaker.
        read = keys.read(text, day) if Accept.PASS in accept else None
        return read if read is None or isinstance(read, EndedPass) else ByCustomer(read)
    if Accept.URL in accept and (customer := _customer_of_url(text, url_hosts)) is not None:
        return ByCustomer(customer)
    if Accept.EMAIL in accept and (email := _email(text)) is not None:
        return ByEmail(email)
    number = card_number(text) if Accept.CARD in accept else None
    bare_id = _customer_id(text) if Accept.ID in accept else None
    if number is not None and bare_id is not None:
        return ByCardOrCustomer(number, bare_id)
    if bare_id is not None:
        return ByCustomer(bare_id)
    return ByCard(number) if number is not None else None


def _customer_of_url(text: str, hosts: Collection[str]) -> CustomerId | None:
    try:
        url = urlsplit(text)
        host = url.hostname or ""
    except ValueError:
        return None
    if url.scheme not in ("http", "https") or url.username or url.password:
        return None
    # A back slash ends the host for a browser, but not for `urlsplit`.
    if not _HOST.match(host) or not any(
        host == known or host.endswith(f".{known}") for known in hosts
    ):
        return None
    found = _CUSTOMER_PATH.search(url.path)
    return _customer_id(found[1]) if found else None


def _email(text: str) -> str | None:
    address = text.lower().removeprefix("mailto:")
    return address if len(address) <= 254 and _EMAIL.match(address) else None


def _customer_id(text: str) -> CustomerId | None:
    if not _DIGITS.match(text) or int(text) > _MAX_ID:
        return None
    return CustomerId(int(text))
