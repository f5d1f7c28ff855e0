"""`kiosk doctor`: checks everything the kiosk needs, and says what to do."""

import json
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import click

from kiosk.app.loop import application
from kiosk.cli.options import config_option
from kiosk.core.device import Check
from kiosk.doctor.account import examine_account
from kiosk.doctor.device import examine_device
from kiosk.doctor.secrets import examine_secrets
from kiosk.settings import load
from kiosk.settings.vault import with_token


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per check.")
@click.option("--packed", is_flag=True, hidden=True, help="Sentences as the kiosk wants them.")
@config_option
def command(config: Path | None, *, as_json: bool, packed: bool) -> int:
    """Check camera, sound, screen, disk, clock, network, token, provider, venue and permissions.

    Exit code 1 when something the kiosk cannot do without is missing.
    """
    settings = with_token(load(config))
    failed = False
    application(offscreen_without_display=True)
    checks = chain(
        examine_device(settings), examine_secrets(config), examine_account(settings, config)
    )
    for check in checks:
        failed = failed or (check.must and not check.ok)
        fields = check.packed() if packed else asdict(check)
        click.echo(json.dumps(fields, ensure_ascii=False) if as_json else _line(check))
    return 1 if failed else 0


def _line(check: Check) -> str:
    mark = "ok  " if check.ok else ("FAIL" if check.must else "note")
    line = f"{mark}  {check.name}: {check.text}"
    return line if check.ok else f"{line}\n      → {check.remedy}"
