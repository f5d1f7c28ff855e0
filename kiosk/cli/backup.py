"""`kiosk backup`: a copy of the outbox database, made now."""

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.options import config_option, open_outbox_database
from kiosk.core.errors import KioskError
from kiosk.settings.load import backup_folder, database_file, load_settings
from kiosk.store.repair.backup_names import backup_name
from kiosk.store.repair.backups import back_up, ready_folder


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@config_option
def command(file: Path | None, config: Path | None) -> None:
    """Copy check-ins, keys and settings into FILE, also while the kiosk runs.

    Without FILE, into the folder of the daily backups, where the kiosk never removes it. The
    members are not in it: they are fetched from TeamUp again. Whoever has the file can make passes.
    """
    settings = load_settings(config)
    if not database_file(settings).exists():
        raise KioskError(
            f"There is nothing to copy: {database_file(settings)} does not exist; check data.dir."
        )
    if file is None:
        folder = backup_folder(settings)
        ready_folder(folder, database_file(settings))
        file = folder / backup_name(datetime.now(UTC), by_hand=True)
    elif not file.absolute().parent.is_dir():
        # Made here, it would hide that a disk is missing.
        raise KioskError(
            f"The folder {file.absolute().parent} is not there; connect its disk, or make it first."
        )
    if file.exists():
        raise KioskError(f"{file} exists; choose another name, or delete it first.")
    with open_outbox_database(settings) as database:
        back_up(database, file)
    click.echo(f"The books are copied to {file}.")
