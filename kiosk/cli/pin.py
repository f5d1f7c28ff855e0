"""`kiosk pin`: sets the PIN that opens the staff area."""

from pathlib import Path

import click

from kiosk.cli.options import config_option
from kiosk.core.errors import KioskError
from kiosk.settings.edit import set_key
from kiosk.settings.load import default_config_path, load_settings
from kiosk.store.staff_pin import hash_pin


@click.command("pin")
@config_option
def command(config: Path | None) -> None:
    """Ask for a staff PIN and keep its hash in the configuration."""
    file = config or default_config_path()
    if file.exists():
        load_settings(file)  # a file that is wrong is told now, not when the kiosk starts
    pin = click.prompt("New staff PIN (4 to 12 digits)", hide_input=True, confirmation_prompt=True)
    try:
        hashed = hash_pin(pin)
    except ValueError as error:
        raise KioskError(str(error)) from None
    set_key(file, "staff", "pin_hash", hashed)
    click.echo(f"The PIN is set in {file}. A running kiosk takes it up when it is started again.")
