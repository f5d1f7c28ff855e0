"""`kiosk member`: what the kiosk holds about one person, told and erased."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from kiosk.app.log_files import open_private
from kiosk.app.venue import ZONE_KEY, VenueClock
from kiosk.cli.members import find_members
from kiosk.cli.options import config_option, open_data_files
from kiosk.core.admission.members import LARGEST_ID, CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.settings.load import (
    backup_folder,
    data_folder,
    database_file,
    journal_files,
    load_settings,
)
from kiosk.settings.schema import Settings
from kiosk.store.data_files import DataFiles
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.error_mapping import file_error
from kiosk.store.journal.journal import Journal
from kiosk.store.locks import DataFolderLock, SyncLock
from kiosk.store.outbox.erased_customers import SqliteErasedCustomers
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.privacy.erasure import ErasureReport, erase_person
from kiosk.store.privacy.person import PassOwner, PersonData, person_as_json, read_person
from kiosk.store.repair.restore import finish_restore

_ELSEWHERE = (
    "Not reached: TeamUp itself (erase the customer there, too); copies of the books elsewhere, as "
    "on a stick; lists, passes and support bundles that were saved; free blocks of the disk."
)


@click.group("member")
def command() -> None:
    """Tell, or erase, what this kiosk holds about one person."""


@command.command("export")
@click.argument("who", metavar="WHO")
@click.option("--json", "as_json", is_flag=True, help="As JSON instead of lines to read.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write it into FILE, which only its owner can read.",
)
@config_option
def export(who: str, *, as_json: bool, output: Path | None, config: Path | None) -> None:
    """Print everything the kiosk holds about WHO: a customer's number, e-mail address or name.

    The journal has the customer's number, days and times of the same visits, and nothing else.
    """
    settings = load_settings(config)
    _refuse_without_books(settings)
    with open_data_files(settings) as files:
        now = _now(files)
        person = read_person(files, _customer(files, who), _pass_owner(files, now))
    _refuse_empty(person)
    found = person_as_json(person, now)
    text = json.dumps(found, indent=2, ensure_ascii=False) if as_json else "\n".join(_lines(found))
    if output is None:
        click.echo(text)
        return
    try:
        with open_private(output) as file:
            file.write(f"{text}\n".encode())
    except OSError as error:
        raise file_error(error, output) from error
    click.echo(f"What is held about customer {person.customer} is in {output}.")


@command.command("erase")
@click.argument("who", metavar="WHO")
@click.option("--yes", is_flag=True, help="Do not ask.")
@config_option
def erase(who: str, *, yes: bool, config: Path | None) -> None:
    """Erase what the kiosk holds about WHO; no kiosk may be running.

    WHO is a customer's number, e-mail address or name. Visits stay counted, without a person. From
    then on no sync brings back more than the number, by which a member who is still in TeamUp may
    come in; `kiosk member keep` ends that.
    """
    settings = load_settings(config)
    _refuse_without_books(settings)
    database = database_file(settings)
    with DataFolderLock(data_folder(settings)), SyncLock(data_folder(settings)):
        finish_restore(database)
        with open_data_files(settings) as files, _journal(settings) as journal:
            now = _now(files)
            person = read_person(files, _customer(files, who), _pass_owner(files, now))
            _refuse_empty(person)
            click.echo(_summary(person))
            if not yes:
                click.confirm("Erase it? It cannot be brought back.", abort=True)
            report = erase_person(
                files, journal, person, now=now, backup_folder=backup_folder(settings)
            )
    _tell(person.customer, report)


@command.command("keep")
@click.argument("number", metavar="NUMBER")
@config_option
def keep(number: str, config: Path | None) -> None:
    """Keep the name of an erased customer again, from the next sync on: they have come back."""
    settings = load_settings(config)
    _refuse_without_books(settings)
    customer = _number(number)
    if customer is None:
        raise KioskError("Say who it is by the customer's number in TeamUp; no name is known here.")
    with open_data_files(settings) as files:
        if not SqliteErasedCustomers(files.outbox_database).remove(customer):
            raise KioskError(f"Customer {customer} was not erased at this kiosk; check the number.")
    click.echo(f"The next sync keeps the name of customer {customer} again.")


@contextmanager
def _journal(settings: Settings) -> Iterator[Journal]:
    inside, *outside = journal_files(settings)
    journal = Journal(inside, outside)
    try:
        yield journal
    finally:
        journal.close()


def _customer(files: DataFiles, who: str) -> CustomerId:
    """Return whom `who` names; by number also somebody who is not in the directory (any more)."""
    if (customer := _number(who)) is not None:
        return customer
    (found,) = find_members(files.directory(), [who])
    return found


def _number(who: str) -> CustomerId | None:
    text = who.strip().removeprefix("#")
    if not (text.isascii() and text.isdigit()):
        return None
    number = int(text) if len(text) <= len(str(LARGEST_ID)) else 0
    if not 1 <= number <= LARGEST_ID:
        raise KioskError(f"A customer's number is between 1 and {LARGEST_ID}; check it.")
    return CustomerId(number)


def _pass_owner(files: DataFiles, now: datetime) -> PassOwner:
    keys = PassKeys(SqlitePassKeys(files.outbox_database).all())

    def owner(text: str) -> CustomerId | None:
        found = keys.read(text, now.date())
        return found.customer if isinstance(found, EndedPass) else found

    return owner


def _now(files: DataFiles) -> datetime:
    return VenueClock(DeviceSettings(files.outbox_database).get(ZONE_KEY)).now()


def _refuse_without_books(settings: Settings) -> None:
    database = database_file(settings)
    if not database.exists():
        raise KioskError(f"There are no books: {database} does not exist; check data.dir.")


def _refuse_empty(person: PersonData) -> None:
    if person.is_empty:
        raise KioskError(f"This kiosk holds nothing about customer {person.customer}.")


def _summary(person: PersonData) -> str:
    who = person.record.customer.full_name if person.record else f"#{person.customer}"
    return (
        f"{who} (number {person.customer}): {len(person.checkins)} check-ins, "
        f"{len(person.cards)} linked cards, {len(person.scans)} pending scans, "
        f"{'in' if person.record else 'not in'} the member list."
    )


def _tell(customer: CustomerId, report: ErasureReport) -> None:
    click.echo(
        f"Customer {customer} is erased: from {report.checkins} check-ins, {report.cards} linked "
        f"cards, {report.scans} pending scans, {report.copies} backups and copies, "
        f"{report.log_lines} lines of the logs, and the member list."
    )
    if report.open:
        click.echo(
            f"{report.open} check-ins are still to be sent or settled: they keep the number until "
            "then, so that nothing is counted twice. So do visits of today and yesterday; a "
            "running kiosk takes it out after that."
        )
    for file in report.left:
        click.echo(
            f"{file} may still hold the person and cannot be changed; delete it when nobody needs "
            "it any more.",
            err=True,
        )
    click.echo(_ELSEWHERE)


def _lines(found: object, name: str = "", depth: int = 0) -> Iterator[str]:
    """Yield what `person_as_json` gave as lines that can be read."""
    pad = "  " * depth
    title = name.replace("_", " ")
    if isinstance(found, dict):
        if name:
            yield f"{pad}{title}:"
        for key, value in found.items():
            yield from _lines(value, key, depth + bool(name))
    elif isinstance(found, list):
        yield f"{pad}{title}: {len(found) or 'none'}"
        for number, value in enumerate(found, 1):
            if isinstance(value, dict):
                yield from _lines(value, f"{number}.", depth + 1)
            else:
                yield f"{pad}  {value}"
    else:
        yield f"{pad}{title}: {_word(found)}"


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "–" if value in (None, "") else str(value)
