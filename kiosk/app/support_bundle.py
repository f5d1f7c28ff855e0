"""A zip for whoever helps from afar: what the kiosk did, without secrets and without members."""

import json
import os
import platform
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr
from PySide6.QtCore import qVersion

import kiosk
from kiosk.app.log_files import open_private
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.redaction import Redactor, without_email_addresses
from kiosk.core.replica import SyncStatus
from kiosk.core.system_reasons import reason_of
from kiosk.settings.schema import Settings

_MASK: Final = "…"
_QUOTED: Final = re.compile("(?<=TeamUp says: )“.*”")  # to the last of a line, whatever is between
_SECRET_KEYS: Final = frozenset({"pin_hash", "owner_pin_hash", "heartbeat_url", "urls"})
_LOG_FILES: Final = ("kiosk.log*", "kiosk.crash.log*", "kiosk.hang.log*", "kiosk.error.log*")
_MEDIA: Final = ("/media", "/run/media", "/mnt")


def write_bundle(
    folder: Path,
    *,
    settings: Settings,
    logs: Path,
    checks: Iterable[CheckResult],
    checkins: Mapping[CheckinState, int],
    replica: SyncStatus,
    now: datetime,
) -> Path:
    """Write the bundle into `folder` and return its path.

    `logs` is the folder of the log files, `checks` what the doctor found, `checkins` how many are
    in each state, `replica` how the directory is, `now` names the file. Raises `KioskError` when
    it cannot be written.
    """
    path = folder / f"turnstile-support-{now:%Y%m%d-%H%M%S}.zip"
    hide = Redactor(settings.secrets)
    parts: dict[str, Any] = {
        "versions.json": {
            "turnstile": kiosk.__version__,
            "python": platform.python_version(),
            "qt": qVersion(),
            "system": platform.platform(),
        },
        "settings.json": redacted(settings),
        "doctor.json": [asdict(check) for check in checks],
        "checkins.json": dict(checkins),
        "directory.json": {
            "customers": replica.customers,
            "memberships": replica.memberships,
            "completed_at": replica.completed_at,
            "error": replica.error,
        },
    }
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_private(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, part in parts.items():
                text = json.dumps(part, indent=2, default=str, ensure_ascii=False)
                bundle.writestr(name, _without_secrets(hide, text))
            for log in sorted(file for names in _LOG_FILES for file in logs.glob(names)):
                text = log.read_text(encoding="utf-8", errors="replace")
                bundle.writestr(log.name, _without_secrets(hide, text))
        _sync(path)
    except OSError as error:
        raise KioskError(
            msg(
                "{path} cannot be written ({why}). Plug in another drive, or make room.",
                path=str(path),
                why=reason_of(error),
            )
        ) from error
    return path


def _sync(path: Path) -> None:
    """Wait until the file is on the drive: staff pull it out as soon as they read that it is."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def bundle_folder(data: Path, *, media: Iterable[str] | None = None, user: str = "") -> Path:
    """Return where the bundle goes: the first drive that is plugged in, else the data folder.

    Drives are looked for where desktops mount them: below `media`, or there below the `user`
    (None: the usual places).
    """
    for place in _MEDIA if media is None else media:
        for parent in (Path(place) / user, Path(place)) if user else (Path(place),):
            for drive in _folders(parent):
                if drive.is_mount() and _writable(drive):
                    return drive
    return data / "support"


def redacted(settings: Settings) -> dict[str, dict[str, Any]]:
    """Return the settings with every secret masked."""
    return {
        section: {key: _masked(key, getattr(values, key)) for key in type(values).model_fields}
        for section in Settings.model_fields
        for values in (getattr(settings, section),)
    }


def _masked(key: str, value: Any) -> Any:
    secret = isinstance(value, SecretStr) or key in _SECRET_KEYS
    bare = value.get_secret_value() if isinstance(value, SecretStr) else value
    return (_MASK if bare else "") if secret else bare


def _without_secrets(hide: Redactor, text: str) -> str:
    """Return `text` without secrets and members, though nothing should ever have written one.

    What TeamUp says of a refusal is left out as a whole, for it may name whom it was about. Its
    status and the kiosk's own words stay.
    """
    return without_email_addresses(hide.text(_QUOTED.sub("“…”", text)))


def _folders(place: Path) -> list[Path]:
    try:
        return sorted(entry for entry in place.iterdir() if entry.is_dir())
    except OSError:
        return []


def _writable(folder: Path) -> bool:
    probe = folder / ".turnstile-probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return False
    return True
