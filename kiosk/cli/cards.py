"""`kiosk cards`: the cards that are linked to members at this kiosk, beside a running one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from kiosk.cli.options import config_option, open_data_files, print_json
from kiosk.core.errors import KioskError
from kiosk.core.identification.card_forms import TYPED, loose_forms, normal_form
from kiosk.core.identification.card_list import (
    REFUSED,
    LinkResult,
    PlannedLink,
    plan_links,
    read_card_list,
)
from kiosk.core.identification.cards import CardLinker
from kiosk.core.ports import LinkedCard
from kiosk.settings.load import load_settings
from kiosk.store.data_files import DataFiles
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.export import write_csv
from kiosk.store.outbox.linked_cards import SqliteLinkedCards

_MOST_BYTES: Final = 50 * 1024 * 1024
_SHOWN: Final = 40  # characters of a cell that are printed

_SEPARATORS: Final = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_SEPARATORS_BY_NAME: Final = _SEPARATORS | {sign: sign for sign in _SEPARATORS.values()}

CSV_COLUMNS: Final = ("card", "customer", "name", "linked_at", "in_teamup")


@click.group("cards")
def command() -> None:
    """Link cards to members at this kiosk, many at once; list them, and take them away."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@click.option("--dry-run", is_flag=True, help="Only say what would come of each row.")
@click.option("--all-or-nothing", is_flag=True, help="Link nothing where a row has to be left out.")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object per row.")
@click.option("--card-column", default="", metavar="NAME", help="The title of the cards' column.")
@click.option(
    "--member-column",
    default="",
    metavar="NAME",
    help="The title of the column with a customer id, an e-mail address or a whole name.",
)
@click.option(
    "--separator",
    type=click.Choice(list(_SEPARATORS_BY_NAME)),
    metavar="SIGN",
    help="What stands between the columns, by name (comma, semicolon, tab, bar) or as it is; found "
    "out when not given.",
)
@config_option
def import_(
    file: Path,
    *,
    dry_run: bool,
    all_or_nothing: bool,
    as_lines: bool,
    card_column: str,
    member_column: str,
    separator: str | None,
    config: Path | None,
) -> int:
    """Link the cards of a list that a spreadsheet saved as CSV.

    Each row has a card, and says whose it is: by the customer's id in TeamUp, by e-mail address, or
    by first and last name. Columns are known by their titles, or by their places from 1 on where
    that is given instead. A card that is somebody else's, also in another spelling, is left out and
    told, as is a row whose member cannot be told; the exit code is 1 then. Nothing is written to
    TeamUp. A running kiosk knows the cards at once.
    """
    rows = read_card_list(
        _read(file),
        separator=_SEPARATORS_BY_NAME.get(separator or "", ""),
        card_column=card_column,
        member_column=member_column,
    )
    with open_data_files(load_settings(config)) as files:
        directory = _directory(files)
        links = SqliteLinkedCards(files.outbox_database)
        planned = plan_links(
            rows, directory=directory, linker=CardLinker(links, directory=directory)
        )
        left_out = [one for one in planned if one.result in REFUSED]
        writes = not dry_run and not (all_or_nothing and left_out)
        if writes:
            links.link_all(list(_links_of(planned, datetime.now(UTC))))
    if as_lines:
        for one in planned:
            print_json(_as_json(one, linked=writes))
    else:
        _report(planned, linked=writes)
    if left_out and not writes and not dry_run:
        click.echo("kiosk: Nothing was linked; correct the rows that are named.", err=True)
    return 1 if left_out else 0


@command.command("list")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object per card.")
@config_option
def list_(*, as_lines: bool, config: Path | None) -> None:
    """List the cards that are linked here, and whose they are."""
    cards = _named_cards(config)
    if as_lines:
        for card, name in cards:
            print_json(dict(zip(CSV_COLUMNS, _cells(card, name), strict=True)))
        return
    if not cards:
        click.echo("No cards are linked at this kiosk.")
        return
    columns = ("Card", "Customer", "Member", "Linked", "In TeamUp")
    table = Table(*(Column(title, overflow="fold") for title in columns), box=SIMPLE_HEAD)
    for card, name in cards:
        day = card.linked_at.astimezone().date().isoformat()
        told = "yes" if card.in_teamup else ""
        table.add_row(*map(Text, (card.number, str(card.customer), name, day, told)))
    Console().print(table)


@command.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@config_option
def export(file: Path, config: Path | None) -> None:
    """Write the cards that are linked here into a CSV file, which `import` can read."""
    cards = _named_cards(config)
    write_csv(CSV_COLUMNS, (_cells(card, name) for card, name in cards), file)
    click.echo(f"Cards written to {file}: {len(cards)}.")


@command.command()
@click.argument("cards", nargs=-1, required=True, metavar="CARD…")
@config_option
def unlink(cards: tuple[str, ...], config: Path | None) -> None:
    """Take cards away from the members they are linked to here; TeamUp is left as it is."""
    with open_data_files(load_settings(config)) as files:
        links = SqliteLinkedCards(files.outbox_database)
        linked = links.all()
        found = [_find(card, linked) for card in cards]  # all of them, before any is taken away
        for one in found:
            links.unlink(one.number)
    for one in found:
        click.echo(f"Card {one.number} is no longer linked to customer {one.customer}.")


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            data = source.read(_MOST_BYTES + 1)
    except OSError as error:
        raise KioskError(f"{file} cannot be read: {error.strerror}; check the path.") from None
    if len(data) > _MOST_BYTES:
        raise KioskError(f"{file} is too long for a list of cards; choose another file.")
    return data


def _directory(files: DataFiles) -> SqliteDirectory:
    directory = files.directory()
    if not directory.status().customers:
        raise KioskError("No members are known here yet; run `kiosk sync`, then try again.")
    return directory


def _links_of(planned: Sequence[PlannedLink], at: datetime) -> Iterator[LinkedCard]:
    for one in planned:
        if one.result is LinkResult.LINK and one.customer is not None:
            yield LinkedCard(one.number, one.customer.id, at)


def _named_cards(config: Path | None) -> list[tuple[LinkedCard, str]]:
    """Return the cards with the names of their members; "" for one who is gone."""
    with open_data_files(load_settings(config)) as files:
        directory = files.directory()
        cards = SqliteLinkedCards(files.outbox_database).all()
        records = {card.customer: directory.by_customer(card.customer) for card in cards}
    names = {who: record.customer.full_name if record else "" for who, record in records.items()}
    return [(card, names[card.customer]) for card in cards]


def _find(card: str, linked: Sequence[LinkedCard]) -> LinkedCard:
    """Return the linked card that is meant: that number, or the one that may be spelt so."""
    for fits in (
        [one for one in linked if one.number == card],
        [one for one in linked if normal_form(one.number) == normal_form(card) is not None],
        [one for one in linked if loose_forms(one.number, TYPED) & loose_forms(card, TYPED)],
    ):
        if len(fits) > 1:
            numbers = ", ".join(one.number for one in fits)
            raise KioskError(f"{card} may be any of {numbers}; write it as it is listed.")
        if fits:
            return fits[0]
    raise KioskError(f"No card {card} is linked here; `kiosk cards list` shows those that are.")


def _cells(card: LinkedCard, name: str) -> tuple[str, int, str, str, str]:
    told = "yes" if card.in_teamup else "no"
    return card.number, int(card.customer), name, card.linked_at.isoformat(), told


# --- what is said of an import ----------------------------------------------------------------


def _as_json(one: PlannedLink, *, linked: bool) -> dict[str, object]:
    result = one.result.value
    if one.result is LinkResult.LINK:
        result = "linked" if linked else "would_link"
    return {
        "line": one.row.line,
        "card": one.number or one.row.card,
        "customer": one.customer.id if one.customer else None,
        "name": one.customer.full_name if one.customer else None,
        "result": result,
        "other": one.other.id if one.other else None,
    }


def _report(planned: Sequence[PlannedLink], *, linked: bool) -> None:
    counts = Counter(one.result for one in planned)
    for one in planned:
        if one.result in REFUSED:
            click.echo(f"Line {one.row.line}, card {_short(one.row.card)}: {_trouble(one)}")
        elif one.result is LinkResult.LINK and not linked and one.customer:
            click.echo(
                f"Line {one.row.line}, card {one.number}: would be linked to "
                f"{_short(one.customer.full_name)} ({one.customer.id})."
            )
    done = "Linked" if linked else "Would be linked"
    left_out = sum(counts[result] for result in REFUSED)
    click.echo(
        f"{done}: {counts[LinkResult.LINK]}. Linked before: {counts[LinkResult.ALREADY]}. "
        f"Left out: {left_out}."
    )


def _trouble(one: PlannedLink) -> str:
    """Return why a row is left out, and what to do."""
    row = one.row
    member = _short(row.customer or row.email or row.name)
    other = f"{_short(one.other.full_name)} ({one.other.id})" if one.other else ""
    return {
        LinkResult.TAKEN: f"it is {other}'s, or may be, spelt otherwise; take it from them first.",
        LinkResult.CLASH: "the list gives it, or a spelling of it, to different members.",
        LinkResult.UNKNOWN_MEMBER: f"no member {member} is known; correct it, or run `kiosk sync`.",
        LinkResult.SEVERAL_MEMBERS: f"several members are {member}; write the customer's id.",
        LinkResult.NO_CARD: "this is no card number: letters and digits, 64 at most.",
        LinkResult.LOST_DIGITS: "a spreadsheet has shortened it; format the column as text there.",
    }[one.result]


def _short(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
