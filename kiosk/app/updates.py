"""Asking root's update helper for a newer version, and saying in a sentence what came of it.

The kiosk's user may install nothing. It writes a request into a file, which systemd sees, and reads
the answer of the helper (`packaging/debian/update_helper.py`), which does the rest.
"""

import json
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of

REQUEST: Final = Path("/var/lib/turnstile-kiosk/update/request")
ANSWER: Final = Path("/var/lib/turnstile-kiosk-update/state.json")
HELPER: Final = Path("/usr/lib/turnstile-kiosk/update-helper")

_LOOK_S: Final = 0.2
_TAKEN_S: Final = 20.0  # systemd starts the helper at once
_UNDER_WAY: Final = ("checking", "fetching", "installing", "going_back")

_WELL: Final = (*_UNDER_WAY, "current", "available", "installed")


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What the helper says: `outcome` is its word, versions are "" while it does not know them."""

    outcome: str
    installed: str = ""
    available: str = ""
    changes: str = ""
    detail: str = ""

    @property
    def failure(self) -> str:
        """What went wrong and what to do, a message; "" when nothing did."""
        detail, before, newer = self.detail or "…", self.installed or "?", self.available or "?"
        match self.outcome:
            case outcome if outcome in _WELL:
                return ""
            case "no_repository":
                return msg(
                    "No repository of kiosk packages is set up. Write {file} (appliance.md shows "
                    "how), then try again.",
                    file=detail,
                )
            case "unreachable":
                return msg(
                    "The repository of kiosk packages cannot be reached, or is not signed by the "
                    "key that is trusted ({why}). Check the network and the repository's address.",
                    why=detail,
                )
            case "no_way_back":
                return msg(
                    "Nothing was installed: the package of version {installed} cannot be fetched "
                    "again ({why}), so there would be no way back. Put it into the repository, "
                    "then try again.",
                    installed=before,
                    why=detail,
                )
            case "went_back":
                return msg(
                    "Version {available} did not work here ({why}), so version {installed} is "
                    "back. Send its log to whoever helps: {command}",
                    available=newer,
                    why=detail,
                    installed=before,
                    command="journalctl -u turnstile-kiosk",
                )
            case "stuck":
                return msg(
                    "Version {available} does not work here, and version {installed} cannot be "
                    "put back ({why}). Get help; every check-in is safe on this computer.",
                    available=newer,
                    installed=before,
                    why=detail,
                )
            case _:
                return msg(
                    "The update did not work out ({why}). Nothing was changed; try again later.",
                    why=detail,
                )


def request_update(
    wish: Literal["check", "install"],
    *,
    longest_s: float,
    request: Path = REQUEST,
    answer: Path = ANSWER,
    helper: Path = HELPER,
) -> UpdateState:
    """Ask for it, wait for the end of it for `longest_s` at most, and return how it ended.

    Raises `KioskError` when this kiosk is no Debian package, nobody answers, or it did not work.
    """
    if not helper.exists():
        raise KioskError(
            msg(
                "This kiosk was not installed from its Debian package; update it the way it was "
                "installed."
            )
        )
    number = str(secrets.randbelow(10**18))
    _write(request, f"{wish} {number}\n")
    begun = time.monotonic()
    while True:
        state = _read(answer, number)
        waited = time.monotonic() - begun
        if state is not None and state.outcome not in _UNDER_WAY:
            if state.failure:
                raise KioskError(state.failure)
            return state
        if waited > (longest_s if state is not None else _TAKEN_S):
            raise KioskError(
                msg(
                    "The update service gives no answer. See what is the matter with it: {command}",
                    command="systemctl status turnstile-kiosk-update.service",
                )
            )
        time.sleep(_LOOK_S)


def _write(request: Path, line: str) -> None:
    try:
        request.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = request.with_suffix(".new")
        new.write_text(line, encoding="ascii")
        os.replace(new, request)  # in one step: systemd looks at once
    except OSError as error:
        raise KioskError(
            msg(
                "An update cannot be asked for ({why}). Ask as root: {command}",
                why=reason_of(error),
                command="sudo kiosk update",
            )
        ) from error


def _read(answer: Path, number: str) -> UpdateState | None:
    """Return what is said of the request with that number; None while nothing is."""
    try:
        said = json.loads(answer.read_text(encoding="utf-8"))
        if said["request"] != number:
            return None
        names = ("outcome", "installed", "available", "changes", "detail")
        return UpdateState(**{name: str(said[name]) for name in names})
    except (OSError, ValueError, KeyError, TypeError):
        return None
