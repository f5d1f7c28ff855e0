"""`kiosk sync`: fetches the members' directory now."""

import logging
import threading
from pathlib import Path

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from kiosk.app import venue
from kiosk.app.config_mapping import account_of
from kiosk.app.venue import VenueClock
from kiosk.cli.options import config_option, open_data_files
from kiosk.core.errors import TeamUpError
from kiosk.core.replica import SyncProgress, SyncStage
from kiosk.settings.load import load_settings, require_account
from kiosk.settings.secrets import with_token
from kiosk.store.data_files import note_fully_fetched
from kiosk.store.device_settings import DeviceSettings
from kiosk.teamup.client import TeamUp
from kiosk.teamup.sync.sync import DirectorySyncer

log = logging.getLogger(__name__)

_LABELS = {
    SyncStage.CUSTOMERS: "Customers",
    SyncStage.MEMBERSHIPS: "Memberships",
    SyncStage.BLOCKS: "Registration blocks",
    SyncStage.FLAGS: "Flagged issues",
}


@click.command("sync")
@config_option
def command(config: Path | None) -> None:
    """Fetch the members' directory from TeamUp, also beside a running kiosk.

    The venue's time zone and the gym's name come along, for a kiosk that starts without a network.
    A sync that was cut short is taken up where it was.
    """
    settings = with_token(load_settings(config))
    require_account(settings, config)
    account = account_of(settings)
    clock = VenueClock()
    teamup = TeamUp(account, zone=clock.zone)
    columns = (
        TextColumn("{task.description:<20}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    try:
        with (
            open_data_files(settings) as files,
            Progress(*columns, console=console, disable=not console.is_terminal) as bars,
        ):
            tasks = {stage: bars.add_task(label, total=None) for stage, label in _LABELS.items()}

            def show_progress(progress: SyncProgress) -> None:
                bars.update(tasks[progress.stage], completed=progress.done, total=progress.total)

            device = DeviceSettings(files.outbox_database)
            venue.restore_venue(device, clock)
            try:
                venue.refresh_venue(teamup, account, device=device, clock=clock)
            except TeamUpError as error:
                log.info("The venue could not be asked for: %s", error)
            zone_known = venue.zone_is_kept(device)
            syncer = DirectorySyncer(
                teamup,
                files.directory(),
                card_field=account.card_field,
                fact=account.fact,
                now=clock.now,
            )
            report = syncer.run(show_progress, threading.Event())
            note_fully_fetched(device)
    finally:
        teamup.close()
    click.echo(
        f"{report.customers} customers and {report.memberships} memberships are here; "
        f"{report.blocked} blocked, {report.flagged} flagged."
    )
    if report.resumed:
        click.echo("This sync went on where an earlier one was cut short.")
    if not zone_known:
        click.echo(
            f"TeamUp did not tell the time zone of venue {account.venue_id}; check "
            "teamup.venue_id. Until it is known, visits are dated by this computer's zone.",
            err=True,
        )
    if report.denied:
        names = " and ".join(_LABELS[stage].lower() for stage in report.denied)
        click.echo(f"TeamUp did not let this token read {names}.", err=True)
    if report.skipped:
        click.echo(f"{report.skipped} entries could not be understood and were left out.", err=True)
