"""Is a token in the configuration file open to others than its owner?"""

import os
import stat
import tomllib
from pathlib import Path

from kiosk.settings.load import default_path

_SECRETS = ("token", "checkin_token")
_OTHERS = stat.S_IRGRP | stat.S_IROTH


def exposed_file(path: Path | None = None) -> Path | None:
    """Return the configuration file when it holds a token and its group or others may read it.

    `path` is as for `load`, which has read it before: a file that is wrong is its business, and
    counts as none here. Where a file's mode means nothing (Windows) the answer is None.
    """
    file = path or default_path()
    if os.name != "posix":
        return None
    try:
        is_open = file.stat().st_mode & _OTHERS
        teamup = tomllib.loads(file.read_text(encoding="utf-8-sig")).get("teamup")
    except (OSError, ValueError):  # ValueError: neither UTF-8 nor TOML
        return None
    held = isinstance(teamup, dict) and any(teamup.get(key) for key in _SECRETS)
    return file if is_open and held else None
