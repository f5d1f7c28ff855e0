"""`kiosk doctor`: checks everything the kiosk needs, and says what to do."""

from dataclasses import asdict
from itertools import chain
from pathlib import Path

import click

from kiosk.app.application import application
from kiosk.cli.options import config_option, print_json
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import ConfigurationError
from kiosk.core.messages import msg
from kiosk.doctor.account import examine_account
from kiosk.doctor.computer import examine_device, examine_secrets
from kiosk.doctor.outbox import acknowledge_damage
from kiosk.settings.load import load_settings
from kiosk.settings.secrets import with_token


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per check.")
@click.option(
    "--packed",
    is_flag=True,
    hidden=True,
    help="Sentences as the kiosk wants them.",
)
@click.option(
    "--acknowledge", "read", is_flag=True, help="Say no more of the damage that was reported."
)
@config_option
def command(config: Path | None, *, as_json: bool, packed: bool, read: bool) -> int:
    """Check camera, sound, screen, disk, clock, network, token, provider, venue and permissions.

    Exit code 1 when something the kiosk cannot do without is missing.
    """
    settings = load_settings(config)
    if read:
        count = acknowledge_damage(settings)
        click.echo(f"Reports of damage that are acknowledged now: {count}.")
        return 0
    locked: list[CheckResult] = []
    try:
        settings = with_token(settings)
    except ConfigurationError as error:
        locked = [
            CheckResult("keyring", False, True, error.sentence, msg("Then run the checks again."))
        ]
    failed = False
    application(offscreen_without_display=True)
    checks = chain(
        examine_device(settings),
        examine_secrets(config),
        locked or examine_account(settings, config),
    )
    for check in checks:
        failed = failed or (check.must and not check.ok)
        fields = check.to_fields() if packed else asdict(check)
        if as_json:
            print_json(fields)
        else:
            click.echo(_line(check))
    return 1 if failed else 0


def _line(check: CheckResult) -> str:
    mark = "ok  " if check.ok else ("FAIL" if check.must else "note")
    line = f"{mark}  {check.name}: {check.text}"
    return line if check.ok else f"{line}\n      → {check.remedy}"
