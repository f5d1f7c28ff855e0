"""The second fact of *Find me*: what the directory keeps of it, and what proves it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from kiosk.core.members import Customer


class SecondFact(StrEnum):
    """What a member tells besides the name."""

    EMAIL = "email"
    PHONE = "phone"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class FactField:
    """The custom field the second fact is read from; `field` 0 when there is none."""

    kind: SecondFact
    field: int = 0

    def read(self, value: object) -> str:
        """Return the fact in a field's `value` as the directory keeps it; "" when there is none.

        Of a telephone number the last four digits are kept, of a birth date day and month; neither
        as a hash, which four digits would not withstand.
        """
        match self.kind:
            case SecondFact.PHONE:
                written = str(value) if isinstance(value, int) and value < 10**20 else value
                digits = _digits(written) if isinstance(written, str) else ""
                return f"{self.kind}:{digits[-4:]}" if len(digits) >= 4 else ""
            case SecondFact.BIRTHDAY:
                try:
                    born = date.fromisoformat(value[:10]) if isinstance(value, str) else None
                except ValueError:
                    born = None
                return f"{self.kind}:{born:%m%d}" if born else ""
            case SecondFact.EMAIL:
                return ""  # the address is no custom field, and in the copy already


NO_FACT: Final = FactField(SecondFact.EMAIL)
"""The second fact is not read from a custom field."""


def proves(kind: SecondFact, customer: Customer, typed: str) -> bool:
    """Tell whether `typed` is the second fact of `customer`.

    An e-mail address fits by all that stands before the @ (what follows a + aside), or whole; a
    birth date by day and month in either order, as countries differ.
    """
    if kind is SecondFact.EMAIL:
        return _address_fits(customer.email.strip().lower(), typed.strip().lower())
    name, _, known = customer.fact.partition(":")
    digits = _digits(typed)
    if name != kind or not known or len(digits) != 4:
        return False
    return digits == known or (kind is SecondFact.BIRTHDAY and digits[2:] + digits[:2] == known)


def is_known(kind: SecondFact, customer: Customer) -> bool:
    """Tell whether the copy has the second fact of `customer`."""
    return (
        bool(customer.email) if kind is SecondFact.EMAIL else customer.fact.startswith(f"{kind}:")
    )


def _address_fits(address: str, typed: str) -> bool:
    if not address or not typed:
        return False
    if "@" in typed:
        return typed == address
    start = address.partition("@")[0]
    return typed in (start, start.partition("+")[0])


def _digits(text: str) -> str:
    return "".join(c for c in text if c in "0123456789")
