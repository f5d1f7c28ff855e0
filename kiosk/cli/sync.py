"""`kiosk sync`: fetches the members' directory now."""

import threading
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kiosk.app.clock import VenueClock
from kiosk.app.house import account_of
from kiosk.cli.options import config_option, open_database
from kiosk.settings import load, require_account
from kiosk.settings.vault import with_token
from kiosk.store.directory import SqliteDirectory
from kiosk.teamup.client import TeamUp
from kiosk.teamup.sync import DirectorySyncer, Stage, SyncProgress

_WORDS = {
    Stage.CUSTOMERS: "Customers",
    Stage.MEMBERSHIPS: "Memberships",
    Stage.BLOCKS: "Registration blocks",
    Stage.FLAGS: "Flagged issues",
}


@click.command("sync")
@config_option
def command(config: Path | None) -> None:
    """Fetch the members' directory from TeamUp, also beside a running kiosk."""
    settings = with_token(load(config))
    require_account(settings, config)
    account = account_of(settings)
    clock = VenueClock()
    teamup = TeamUp(account, zone=clock.zone)
    columns = (
        TextColumn("{task.description:<20}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    try:
        with (
            open_database(settings) as database,
            Progress(*columns, console=console, disable=not console.is_terminal) as bars,
        ):
            tasks = {stage: bars.add_task(words, total=None) for stage, words in _WORDS.items()}

            def show(progress: SyncProgress) -> None:
                bars.update(tasks[progress.stage], completed=progress.done, total=progress.total)

            syncer = DirectorySyncer(
                teamup, SqliteDirectory(database), card_field=account.card_field, now=clock.now
            )
            report = syncer.run(show, threading.Event())
    finally:
        teamup.close()
    click.echo(
        f"{report.customers} customers and {report.memberships} memberships are here; "
        f"{report.blocked} blocked, {report.flagged} flagged."
    )
    if report.denied:
        names = " and ".join(_WORDS[stage].lower() for stage in report.denied)
        click.echo(f"TeamUp did not let this token read {names}.", err=True)
    if report.skipped:
        click.echo(f"{report.skipped} entries could not be understood and were left out.", err=True)
