"""`kiosk pin`: sets the PINs that open the staff area."""

from pathlib import Path

import click

from kiosk.cli.options import config_option, open_outbox_database
from kiosk.core.errors import KioskError
from kiosk.settings.edit import set_key
from kiosk.settings.load import database_file, default_config_path, load_settings
from kiosk.settings.schema import Settings
from kiosk.store.staff_people import hashes_in
from kiosk.store.staff_pin import hash_pin, matches


@click.command("pin")
@click.option("--owner", is_flag=True, help="The owner's PIN, for what not everybody may do.")
@config_option
def command(*, owner: bool, config: Path | None) -> None:
    """Ask for a staff PIN and keep its hash in the configuration.

    Until there is an owner's PIN the staff PIN counts as that. `kiosk staff` gives people PINs of
    their own.
    """
    file = config or default_config_path()
    # A file that is wrong is told now, not when the kiosk starts.
    settings = load_settings(file) if file.exists() else load_settings()
    whose = "owner's" if owner else "staff"
    pin = click.prompt(
        f"New {whose} PIN (4 to 12 digits)", hide_input=True, confirmation_prompt=True
    )
    try:
        hashed = hash_pin(pin)
    except ValueError as error:
        raise KioskError(str(error)) from None
    other = settings.staff.pin_hash if owner else settings.staff.owner_pin_hash
    if any(matches(one, pin) for one in (other, *_hashes_of_people(settings)) if one):
        raise KioskError("This PIN is taken; choose another one.")
    set_key(file, "staff", "owner_pin_hash" if owner else "pin_hash", hashed)
    click.echo(f"The PIN is set in {file}. A running kiosk takes it up when it is started again.")


def _hashes_of_people(settings: Settings) -> list[str]:
    if not database_file(settings).exists():
        return []
    with open_outbox_database(settings) as database:
        return [hashed for _, hashed in hashes_in(database)]
