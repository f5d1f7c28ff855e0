"""`kiosk queue`: the outbox from the command line, beside a running kiosk."""

from datetime import UTC, datetime
from pathlib import Path

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from kiosk.app.clock import ZONE_KEY, VenueClock
from kiosk.app.house import policy_of
from kiosk.cli.options import config_option, open_database
from kiosk.cli.streams import print_json
from kiosk.core import staff
from kiosk.core.checkin import OPEN_STATES, Checkin
from kiosk.core.sentences import say
from kiosk.settings import load
from kiosk.store.device import DeviceSettings
from kiosk.store.export import as_json, export_csv
from kiosk.store.outbox import SqliteOutbox

_BY = say("command line")  # who moved it, for the history


@click.group("queue")
def command() -> None:
    """Look at the check-ins, and settle those that need a person."""


@command.command("list")
@click.option("--json", "as_lines", is_flag=True, help="One JSON object per check-in.")
@click.option("--open", "only_open", is_flag=True, help="Only those still to be sent or settled.")
@config_option
def list_(*, as_lines: bool, only_open: bool, config: Path | None) -> None:
    """List the check-ins, oldest first."""
    with open_database(load(config)) as database:
        outbox = SqliteOutbox(database)
        checkins = outbox.in_states(OPEN_STATES) if only_open else outbox.all()
    if as_lines:
        for checkin in checkins:
            print_json(as_json(checkin))
    else:
        Console().print(_table(checkins))


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def retry(checkin_id: str, config: Path | None) -> None:
    """Send a refused or unanswered check-in again."""
    settings = load(config)
    window = policy_of(settings).duplicate_window
    with open_database(settings) as database:
        outbox = SqliteOutbox(database)
        checkin = staff.send_again(outbox, checkin_id, window=window, at=_now(), by=_BY)
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} will be sent again.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@click.option("--why", required=True, help="The reason, kept in the history.")
@config_option
def dismiss(checkin_id: str, why: str, config: Path | None) -> None:
    """Close a refused or unanswered check-in for good, with a reason."""
    with open_database(load(config)) as database:
        checkin = staff.dismiss(SqliteOutbox(database), checkin_id, why=why, at=_now(), by=_BY)
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is dismissed.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def there(checkin_id: str, config: Path | None) -> None:
    """Close an unanswered check-in that you have seen in TeamUp."""
    with open_database(load(config)) as database:
        checkin = staff.it_is_there(SqliteOutbox(database), checkin_id, at=_now(), by=_BY)
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is confirmed.")


@command.command()
@click.argument("checkin_id", metavar="ID")
@config_option
def cancel(checkin_id: str, config: Path | None) -> None:
    """Undo a check-in that has not been sent."""
    with open_database(load(config)) as database:
        checkin = staff.cancel(SqliteOutbox(database), checkin_id, at=_now(), by=_BY)
    click.echo(f"Check-in {checkin.id} of customer {checkin.customer} is undone.")


@command.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@click.option("--today", is_flag=True, help="Only the arrivals of this day at the venue.")
@config_option
def export(file: Path, *, today: bool, config: Path | None) -> None:
    """Write every check-in into a CSV file, or today's for the paper list of an outage."""
    with open_database(load(config)) as database:
        outbox = SqliteOutbox(database)
        day = VenueClock(DeviceSettings(database).get(ZONE_KEY)).now().date()
        checkins = outbox.on_day(day) if today else outbox.all()
        unknown = sum(scan.day == day for scan in outbox.kept_scans()) if today else 0
    export_csv(checkins, file)
    click.echo(f"{len(checkins)} check-ins{' of today' if today else ''} written to {file}.")
    if unknown:
        click.echo(
            f"{unknown} more came with a code nobody is known by yet; they are in the staff area.",
            err=True,
        )


def _table(checkins: tuple[Checkin, ...]) -> Table:
    table = Table(
        # Two lines each: beside a whole id, 80 columns would leave no room for names. It is whole
        # because `retry` and `dismiss` are given it.
        Column("Scanned, state and id", no_wrap=True),
        Column("Customer and details", overflow="fold"),
        box=SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 1, 0, 0),
    )
    for checkin in checkins:
        details = [
            checkin.membership_name,
            f"TeamUp id {checkin.server_id}" if checkin.server_id else "",
            f"{checkin.attempts} tries" if checkin.attempts > 1 else "",
            checkin.error,
        ]
        cells = (
            f"{checkin.scanned_at:%Y-%m-%d %H:%M}  {checkin.state.value}\n{checkin.id}",
            f"{checkin.customer_name} ({checkin.customer})\n{'; '.join(filter(None, details))}",
        )
        # As plain text: a name with square brackets in it is no markup.
        table.add_row(*map(Text, cells))
    return table


def _now() -> datetime:
    return datetime.now(UTC)
