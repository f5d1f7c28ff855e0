"""`kiosk run`: the kiosk itself."""

import logging
import os
import sys
from pathlib import Path
from typing import Final

import click

from kiosk.app.application import RESTART, display_named, run_kiosk, run_setup
from kiosk.app.log_files import log_to
from kiosk.cli.options import config_option
from kiosk.core.errors import CameraError, ConfigurationError
from kiosk.core.messages import join, msg
from kiosk.settings.load import (
    data_folder,
    default_config_path,
    is_set_up,
    load_settings,
    require_account,
)
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import exposed_file, with_token

log = logging.getLogger(__name__)

_KEYRING_S: Final = 10.0  # a black screen for longer would look broken
_UNTIL_THEN: Final = msg(
    "Until it is unlocked, check-ins are kept; then the kiosk sends them by itself."
)


@click.command("run")
@config_option
@click.option("--windowed", is_flag=True, help="In a window instead of the full screen.")
def command(config: Path | None, *, windowed: bool) -> int:
    """Run the kiosk. SIGTERM ends it cleanly; nothing is lost.

    Where token, business or venue are missing it is set up on the screen first; but where there is
    a PIN it was set up before, and may stand where anybody could do that.
    """
    settings, token_missing = _load(config)
    is_new = not is_set_up(settings, token_follows=bool(token_missing))
    if is_new and not settings.staff.pin_hash and display_named():
        if not run_setup(settings, windowed=windowed, config=config or default_config_path()):
            return 0
        settings, token_missing = _load(config)
    require_account(settings, config, token_follows=bool(token_missing))
    if (exposed := exposed_file(config)) is not None:
        # First, or the warning would not be in the log file.
        log_to(data_folder(settings), secrets=settings.secrets)
        log.warning(
            "%s holds a token, and other users may read it; run: chmod 600 %s", exposed, exposed
        )
    try:
        code = run_kiosk(
            settings,
            windowed=windowed,
            config=config or default_config_path(),
            token_missing=token_missing,
            begin_anew=_restart,
        )
    except CameraError as error:
        # Only a file that stands in for the camera is looked at before the kiosk runs.
        file = config or default_config_path()
        raise ConfigurationError(f"{file}: camera.device is wrong: {error}") from None
    if code == RESTART:
        _restart()
    return code


def _load(config: Path | None) -> tuple[Settings, str]:
    """Return the settings with the token of the keyring, or why that cannot be had yet."""
    settings = load_settings(config)
    try:
        return with_token(settings, timeout_s=_KEYRING_S), ""
    except ConfigurationError as error:
        token_missing = join(error.sentence, _UNTIL_THEN)
        log.warning("%s", token_missing)
        return settings, token_missing


def _restart() -> None:
    """Put a new kiosk in the place of this process, with its own command line.

    The process id stays, so a service manager sees nothing; if it cannot be done, the exit code
    makes one start the kiosk again. All files and devices were closed before.
    """
    command = sys.orig_argv if not getattr(sys, "frozen", False) else sys.argv
    try:
        os.execv(sys.executable, [sys.executable, *command[1:]])
    except OSError as error:
        log.error("The kiosk cannot be begun anew by itself: %s", error)
