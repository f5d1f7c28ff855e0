"""`kiosk run`: the kiosk itself."""

from pathlib import Path

import click

from kiosk.app.loop import run_kiosk
from kiosk.cli.options import config_option
from kiosk.core.errors import CameraError, ConfigurationError
from kiosk.settings import default_path, load, require_account
from kiosk.settings.vault import with_token


@click.command("run")
@config_option
@click.option("--windowed", is_flag=True, help="In a window instead of the full screen.")
def command(config: Path | None, *, windowed: bool) -> int:
    """Run the kiosk. SIGTERM ends it cleanly; nothing is lost."""
    settings = with_token(load(config))
    require_account(settings, config)
    try:
        return run_kiosk(settings, windowed=windowed)
    except CameraError as error:
        # Only a file that stands in for the camera is looked at before the kiosk runs.
        file = config or default_path()
        raise ConfigurationError(f"{file}: camera.device is wrong: {error}") from None
