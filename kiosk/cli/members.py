"""Members that are named on the command line: by number, e-mail address or name."""

from collections.abc import Iterable, Sequence
from typing import Final

import click

from kiosk.core.admission.members import LARGEST_ID, Customer, CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.ports import Directory
from kiosk.store.directory.search_words import fold

_MOST_CHOICES: Final = 20
_MOST_SAID: Final = 60  # characters of what was typed


def find_members(directory: Directory, named: Iterable[str]) -> tuple[CustomerId, ...]:
    """Return the members that `named` stands for, each once; ask where several fit.

    A number is TeamUp's id of the customer. Raises `KioskError` for what fits nobody, and where
    there is nobody to be asked.
    """
    return tuple(dict.fromkeys(_find(directory, text.strip()) for text in named))


def _find(directory: Directory, text: str) -> CustomerId:
    number = text.removeprefix("#")
    if number.isascii() and number.isdigit():
        return _by_number(directory, number)
    shown = text if len(text) <= _MOST_SAID else f"{text[:_MOST_SAID]}…"
    if "@" in text and (people := directory.by_email(text)):
        return _choose(shown, [record.customer for record in people])
    people = directory.search(text, limit=_MOST_CHOICES + 1)
    found = [record.customer for record in people]
    called_so = [one for one in found if fold(one.full_name) == fold(text)]
    if not found:
        raise KioskError(
            f"Nobody in the directory is found by “{shown}”; put a name of several words in "
            "quotes, or run `kiosk sync`."
        )
    if len(called_so) == 1:
        return _chosen(shown, called_so[0])
    return _choose(shown, called_so or found, sure=False)


def _by_number(directory: Directory, number: str) -> CustomerId:
    customer = CustomerId(int(number)) if len(number) <= len(str(LARGEST_ID)) else None
    if customer is None or not 1 <= customer <= LARGEST_ID:
        raise KioskError(f"A customer's number is between 1 and {LARGEST_ID}; check it.")
    if directory.by_customer(customer) is None:
        raise KioskError(
            f"Customer {customer} is not in the directory; check the id, or run `kiosk sync`."
        )
    return customer


def _choose(shown: str, people: Sequence[Customer], *, sure: bool = True) -> CustomerId:
    """Return whom the person picks; the only one at once, if that is `sure`."""
    if len(people) == 1 and sure:
        return _chosen(shown, people[0])
    if len(people) > _MOST_CHOICES:
        raise KioskError(f"More than {_MOST_CHOICES} members fit “{shown}”; say more of the name.")
    click.echo(f"“{shown}” fits:", err=True)
    for place, one in enumerate(people, start=1):
        email = f", {one.email}" if one.email and one.email != one.full_name else ""
        click.echo(f"  {place}. {one.full_name} (number {one.id}{email})", err=True)
    try:
        place = click.prompt("Which one?", type=click.IntRange(1, len(people)), err=True)
    except click.Abort:
        numbers = ", ".join(str(one.id) for one in people)
        raise KioskError(f"Say which one “{shown}” is by the number: {numbers}.") from None
    return people[place - 1].id


def _chosen(shown: str, customer: Customer) -> CustomerId:
    """Say who it is: nobody was asked."""
    click.echo(f"“{shown}” is {customer.full_name}, number {customer.id}.", err=True)
    return customer.id
