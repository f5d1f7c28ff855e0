"""Runs `kiosk doctor` beside the kiosk: in a process of its own, so that no check holds up a visit.

The checks need a Qt event loop of their own for the camera, and may take half a minute.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of
from kiosk.settings.schema import Settings

_TOO_LONG: Final = msg("The checks took too long; run `kiosk doctor` by hand.")
_GIVEN_UP: Final = msg("The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.")
_LONGEST_S: Final = 120.0
_POLL_S: Final = 0.1  # how soon it is noticed that nobody waits any more


def kiosk_command(*arguments: str) -> list[str]:
    """Return the command line of another `kiosk` with these arguments."""
    frozen = getattr(sys, "frozen", False)  # by PyInstaller, whose executable is `kiosk` itself
    return [sys.executable, *(() if frozen else ("-m", "kiosk")), *arguments]


def run_doctor(
    settings: Settings, config: Path | None, stop: threading.Event | None = None
) -> tuple[CheckResult, ...]:
    """Return what `kiosk doctor` finds; once `stop` is set, nobody waits for it any more.

    With the configuration file at `config`; or, without one (as in the demo), with `settings`,
    which are handed over in the environment, as no one else can read that. Raises `KioskError`.
    """
    command = kiosk_command("doctor", "--json", "--packed")
    environment = dict(os.environ)
    if config is not None:
        command += ["--config", str(config)]
    else:
        environment |= as_environment(settings)
    try:
        output, errors = _run(command, environment, stop or threading.Event())
        checks = tuple(CheckResult.from_fields(json.loads(line)) for line in output.splitlines())
    except (OSError, ValueError, TypeError) as error:
        raise KioskError(
            msg("The checks could not be run ({why}).", why=reason_of(error))
        ) from error
    if not checks:
        why = errors.strip().splitlines() or ["…"]
        raise KioskError(msg("The checks could not be run ({why}).", why=why[-1]))
    return checks


def _run(command: list[str], environment: dict[str, str], stop: threading.Event) -> tuple[str, str]:
    """Return standard output and error of a command. Raises `KioskError` when it is ended early."""
    end = time.monotonic() + _LONGEST_S
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while True:
            try:
                return process.communicate(timeout=_POLL_S)
            except subprocess.TimeoutExpired:
                late = time.monotonic() > end
                if late or stop.is_set():
                    process.kill()
                    raise KioskError(_TOO_LONG if late else _GIVEN_UP) from None


def as_environment(settings: Settings) -> dict[str, str]:
    """Return the environment variables that make `settings` of the defaults."""
    variables = {}
    for section in Settings.model_fields:
        values = getattr(settings, section)
        for key, field in type(values).model_fields.items():
            value = getattr(values, key)
            if value is not None and value != field.default:
                variables[f"KIOSK_{section}__{key}".upper()] = _as_text(value)
    return variables


def _as_text(value: Any) -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, tuple):
        return json.dumps([str(one) for one in value])
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)
