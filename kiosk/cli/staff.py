"""`kiosk staff`: the people with staff PINs of their own, also beside a running kiosk."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.options import config_option, open_outbox_database, print_json
from kiosk.core.errors import KioskError
from kiosk.core.staff_people import StaffPerson
from kiosk.settings.load import load_settings
from kiosk.store.staff_people import SqliteStaffPeople


@click.group("staff")
def command() -> None:
    """Give people staff PINs of their own, so that the history says who did what."""


@command.command("list")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object per person.")
@config_option
def list_(*, as_lines: bool, config: Path | None) -> None:
    """List the people with PINs of their own."""
    with _people(config) as people:
        found = people.all()
    if as_lines:
        for person in found:
            print_json({"id": person.id, "name": person.name})
    elif found:
        for person in found:
            click.echo(f"{person.id:>4}  {person.name}")
    else:
        click.echo("Nobody has a PIN of their own yet; `kiosk staff add NAME` gives one.")


@command.command()
@click.argument("name")
@config_option
def add(name: str, config: Path | None) -> None:
    """Add NAME, and ask for a PIN nobody else has."""
    with _people(config) as people:
        pin = click.prompt(
            f"PIN of {name} (4 to 12 digits)", hide_input=True, confirmation_prompt=True
        )
        person = people.add(name, pin)
    click.echo(f"{person.name} has a PIN now (number {person.id}). A running kiosk knows it.")


@command.command()
@click.argument("who", metavar="NAME")
@config_option
def remove(who: str, config: Path | None) -> None:
    """Take the PIN of NAME away; a number as `list` shows it will do. What they did keeps it."""
    with _people(config) as people:
        person = _find(people.all(), who)
        people.remove(person.id)
    click.echo(f"The PIN of {person.name} opens nothing any more.")


@contextmanager
def _people(config: Path | None) -> Iterator[SqliteStaffPeople]:
    settings = load_settings(config)
    hashes = (settings.staff.pin_hash, settings.staff.owner_pin_hash)
    with open_outbox_database(settings) as database:
        yield SqliteStaffPeople(database, hashes, now=lambda: datetime.now(UTC))


def _find(people: tuple[StaffPerson, ...], who: str) -> StaffPerson:
    for person in people:
        if who.casefold() == person.name.casefold() or who == str(person.id):
            return person
    names = ", ".join(person.name for person in people) or "nobody"
    raise KioskError(f"There is no “{who}” with a PIN of their own; there is {names}.")
