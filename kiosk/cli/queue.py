"""`kiosk queue`: the outbox from the command line, beside a running kiosk."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from kiosk.app.config_mapping import policy_of
from kiosk.app.venue import ZONE_KEY, VenueClock
from kiosk.cli.options import config_option, open_outbox, open_outbox_database, print_json
from kiosk.core.checkin.checkin import OPEN_STATES, Checkin
from kiosk.core.checkin.checkin_actions import CheckinActions
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import in_one_line
from kiosk.core.identification.passes import PassKeys
from kiosk.core.messages import msg
from kiosk.core.ports import PendingScan
from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.export import (
    NO_PERSONS,
    PENDING_SCAN,
    Separator,
    checkin_as_json,
    export_csv,
    pending_scan_as_json,
)
from kiosk.store.outbox.outbox import SqliteOutbox

_BY = msg("command line")  # who moved it, for the history
_DAY = click.DateTime(["%Y-%m-%d"])
_CODE_SHOWN = 40  # characters of a code nobody is known by


@click.group("queue")
def command() -> None:
    """Look at the check-ins and pending scans, and settle those that need a person."""


@command.command("list")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object per check-in or scan.")
@click.option("--open", "only_open", is_flag=True, help="Only those still to be sent or settled.")
@config_option
def list_(*, as_lines: bool, only_open: bool, config: Path | None) -> None:
    """List the check-ins, oldest first, with the scans of codes nobody is known by yet."""
    with open_outbox_database(load_settings(config)) as database:
        outbox = SqliteOutbox(database)
        checkins = outbox.in_states(OPEN_STATES) if only_open else outbox.all()
        scans = outbox.pending_scans()
        persons = outbox.persons([one.id for one in checkins])
    rows: list[Checkin | PendingScan] = [*checkins, *scans]
    rows.sort(key=lambda row: row.scanned_at)
    if as_lines:
        for row in rows:
            print_json(
                checkin_as_json(row, persons.get(row.id, NO_PERSONS))
                if isinstance(row, Checkin)
                else pending_scan_as_json(row)
            )
    elif rows:
        Console().print(_table(rows))
    elif only_open:
        click.echo("The list is empty: nothing is left to be sent, settled or matched.")
    else:
        click.echo("The list is empty: this kiosk has recorded no check-ins yet.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def retry(checkin_id: str, config: Path | None) -> None:
    """Send a refused or unanswered check-in again."""
    settings = load_settings(config)
    with open_outbox(settings) as outbox:
        _refuse_pending(outbox, checkin_id)
        checkin = _actions(outbox, settings).send_again(checkin_id, at=_now())
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} will be sent again.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@click.option("--why", required=True, help="The reason, kept in the history.")
@config_option
def dismiss(checkin_id: str, why: str, config: Path | None) -> None:
    """Close a refused or unanswered check-in, or a pending scan, for good, with a reason."""
    settings = load_settings(config)
    with open_outbox(settings) as outbox:
        if _is_pending(outbox, checkin_id):
            _actions(outbox, settings).dismiss_scan(checkin_id, why=why, at=_now())
            click.echo(f"Pending scan {checkin_id} is dismissed.")
            return
        checkin = _actions(outbox, settings).dismiss(checkin_id, why=why, at=_now())
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is dismissed.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def there(checkin_id: str, config: Path | None) -> None:
    """Close an unanswered check-in that you have seen in TeamUp."""
    settings = load_settings(config)
    with open_outbox(settings) as outbox:
        _refuse_pending(outbox, checkin_id)
        checkin = _actions(outbox, settings).it_is_there(checkin_id, at=_now())
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is confirmed.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def cancel(checkin_id: str, config: Path | None) -> None:
    """Undo a check-in that has not been sent."""
    settings = load_settings(config)
    with open_outbox(settings) as outbox:
        _refuse_pending(outbox, checkin_id)
        checkin = _actions(outbox, settings).cancel(checkin_id, at=_now())
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is undone.")


@command.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@click.option("--today", is_flag=True, help="Only the arrivals of this day at the venue.")
@click.option("--day", type=_DAY, metavar="DATE", help="Only the arrivals of that day, YYYY-MM-DD.")
@click.option("--from", "first", type=_DAY, metavar="DATE", help="Only from that day on.")
@click.option("--to", "last", type=_DAY, metavar="DATE", help="Only up to and with that day.")
@click.option(
    "--separator",
    type=click.Choice([separator.value for separator in Separator]),
    default=Separator.COMMA.value,
    show_default=True,
    help="What stands between the cells; where numbers are written 1,5 spreadsheets expect "
    "semicolons.",
)
@config_option
def export(
    file: Path,
    *,
    today: bool,
    day: datetime | None,
    first: datetime | None,
    last: datetime | None,
    separator: str,
    config: Path | None,
) -> None:
    """Write every check-in into a CSV file, or those of a day or of several.

    With --today it is the paper list of an outage. Times carry the venue's offset from UTC.
    """
    if sum([today, day is not None, first is not None or last is not None]) > 1:
        raise click.UsageError("Say --today, --day, or --from and --to.")
    with open_outbox_database(load_settings(config)) as database:
        outbox = SqliteOutbox(database)
        now = VenueClock(DeviceSettings(database).get(ZONE_KEY)).now().date()
        one = now if today else day.date() if day else None
        begin = one or (first.date() if first else date.min)
        end = one or (last.date() if last else date.max)
        if begin > end:
            raise click.UsageError("--from is a day after --to; exchange them.")
        checkins = outbox.on_days(begin, end)
        persons = outbox.persons([checkin.id for checkin in checkins])
        some = one is not None or first is not None or last is not None
        unknown = sum(begin <= scan.day <= end for scan in outbox.pending_scans()) if some else 0
    export_csv(checkins, file, Separator(separator), persons=persons)
    click.echo(f"{len(checkins)} check-ins{_of_days(today, begin, end)} written to {file}.")
    if unknown:
        click.echo(
            f"{unknown} more came with a code nobody is known by yet; they are in the staff area.",
            err=True,
        )


def _of_days(today: bool, begin: date, end: date) -> str:
    if today:
        return " of today"
    if begin == end:
        return f" of {begin}"
    since = "" if begin == date.min else f" from {begin}"
    return since + ("" if end == date.max else f" to {end}")


def _actions(outbox: SqliteOutbox, settings: Settings) -> CheckinActions:
    return CheckinActions(outbox, window=policy_of(settings).duplicate_window, by=_BY)


def _is_pending(outbox: SqliteOutbox, scan: str) -> bool:
    return any(pending.id == scan for pending in outbox.pending_scans())


def _refuse_pending(outbox: SqliteOutbox, scan: str) -> None:
    if _is_pending(outbox, scan):
        raise KioskError(
            msg(
                "{id} is a pending scan, of which no check-in was made yet; choose its member in "
                "the staff area, or dismiss it.",
                id=scan,
            )
        )


def _table(rows: Iterable[Checkin | PendingScan]) -> Table:
    table = Table(
        # Two lines each: beside a whole id, 80 columns would leave no room for names. It is whole
        # because `retry` and `dismiss` are given it.
        Column("Scanned, state and id", no_wrap=True),
        Column("Customer and details", overflow="fold"),
        box=SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 1, 0, 0),
    )
    for row in rows:
        state, who, details = _checkin_cells(row) if isinstance(row, Checkin) else _scan_cells(row)
        cells = (
            f"{row.scanned_at:%Y-%m-%d %H:%M}  {state}\n{row.id}",
            f"{who}\n{'; '.join(filter(None, details))}",
        )
        # As plain text: a name with square brackets in it is no markup.
        table.add_row(*map(Text, cells))
    return table


def _checkin_cells(checkin: Checkin) -> tuple[str, str, list[str]]:
    details = [
        checkin.membership_name,
        f"TeamUp id {checkin.server_id}" if checkin.server_id else "",
        f"{checkin.attempts} tries" if checkin.attempts > 1 else "",
        checkin.error,
    ]
    return checkin.state.value, f"{checkin.customer_name} ({checkin.customer})", details


def _scan_cells(scan: PendingScan) -> tuple[str, str, list[str]]:
    text = in_one_line(scan.code.text)
    if PassKeys.looks_like_pass(scan.code.text):
        shown = "member pass"  # whoever has its text can come in
    else:
        shown = text if len(text) <= _CODE_SHOWN else f"{text[:_CODE_SHOWN]}…"
    details = ["Nobody is known by this code yet; it is tried again by itself"]
    return PENDING_SCAN, shown, details


def _now() -> datetime:
    return datetime.now(UTC)
