"""Runs `kiosk doctor` beside the kiosk: in a process of its own, so that no check holds up a visit.

The checks need a Qt event loop of their own for the camera, and may take half a minute.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from kiosk.core.device import Check
from kiosk.core.errors import KioskError
from kiosk.settings.schema import Settings

_LONGEST_S: Final = 120.0


def kiosk_command(*arguments: str) -> list[str]:
    """Return the command line of another `kiosk` with these arguments."""
    frozen = getattr(sys, "frozen", False)  # by PyInstaller, whose executable is `kiosk` itself
    return [sys.executable, *(() if frozen else ("-m", "kiosk")), *arguments]


def examine(settings: Settings, config: Path | None) -> tuple[Check, ...]:
    """Return what `kiosk doctor` finds.

    With the configuration file at `config`; or, without one (as in the demo), with `settings`,
    which are handed over in the environment, as no one else can read that. Raises `KioskError`.
    """
    command = kiosk_command("doctor", "--json")
    environment = dict(os.environ)
    if config is not None:
        command += ["--config", str(config)]
    else:
        environment |= as_environment(settings)
    try:
        ended = subprocess.run(
            command,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
            check=False,
        )
        checks = tuple(Check(**json.loads(line)) for line in ended.stdout.splitlines())
    except subprocess.TimeoutExpired:
        raise KioskError("The checks took too long; run `kiosk doctor` by hand.") from None
    except (OSError, ValueError, TypeError) as error:
        raise KioskError(f"The checks could not be run ({type(error).__name__}).") from error
    if not checks:
        said = ended.stderr.strip().splitlines() or ["it said nothing"]
        raise KioskError(f"The checks could not be run: {said[-1]}")
    return checks


def as_environment(settings: Settings) -> dict[str, str]:
    """Return the environment variables that make `settings` of the defaults."""
    variables = {}
    for section in Settings.model_fields:
        values = getattr(settings, section)
        for key, field in type(values).model_fields.items():
            value = getattr(values, key)
            if value is not None and value != field.default:
                variables[f"KIOSK_{section}__{key}".upper()] = _written(value)
    return variables


def _written(value: Any) -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, tuple):
        return json.dumps([str(one) for one in value])
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)
