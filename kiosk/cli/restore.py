"""`kiosk restore`: puts a backup in the place of the present outbox database."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.cli.options import config_option
from kiosk.core.errors import KioskError
from kiosk.settings.load import data_folder, database_file, load_settings
from kiosk.store.locks import DataFolderLock
from kiosk.store.repair.restore import (
    BackupSummary,
    examine_backup,
    finish_restore,
    note_image,
    restore,
)


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option(
    "--image", is_flag=True, help="No FILE: this whole machine was put back from an image."
)
@config_option
def command(file: Path | None, *, yes: bool, image: bool, config: Path | None) -> None:
    """Put the backup FILE in the place of the present books; the kiosk must not be running.

    The present books are kept beside them under another name.
    """
    settings = load_settings(config)
    database = database_file(settings)
    if image == (file is not None):
        raise click.UsageError("Give the FILE of a backup, or --image.")
    if file is None:
        if not database.exists():
            raise KioskError(f"There are no books: {database} does not exist; check data.dir.")
        with DataFolderLock(data_folder(settings)):
            note_image(database)
        click.echo(
            "Check-ins that were not sent when the image was made are looked for in TeamUp first; "
            "start the kiosk."
        )
        return
    with DataFolderLock(data_folder(settings)):
        finish_restore(database)
        found = examine_backup(file)
        click.echo(_summary(found))
        if not yes:
            click.confirm(f"Put it in the place of {database}?", abort=True)
        kept_as = restore(file, database, datetime.now().astimezone())
    click.echo(f"The books of {file} are in place; start the kiosk.")
    if kept_as:
        click.echo(f"The books of before are kept as {kept_as}.")


def _summary(found: BackupSummary) -> str:
    latest = f", the latest of {found.latest}" if found.latest else ""
    return f"{found.path} has {found.checkins} check-ins{latest}; {found.unsent} were not sent."
