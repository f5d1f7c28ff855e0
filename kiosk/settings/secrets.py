"""Keeps the TeamUp token secret: in keyring, credential or file, and in this process's memory.

`keep_token` and `with_token` use the keyring where there is one; `exposed_file` tells whether
others may read a token in the configuration file; `switch_off_core_dumps` keeps memory off disk.
"""

import ctypes
import logging
import os
import stat
import sys
import threading
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import keyring
from keyring.errors import KeyringLocked
from pydantic import SecretStr

from kiosk.core.errors import ConfigurationError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of
from kiosk.settings.load import APP_NAME, default_config_path
from kiosk.settings.schema import Settings

log = logging.getLogger(__name__)

T = TypeVar("T")

KEYRING_TIMEOUT_S: Final = 30.0
"""How long a keyring may take: time for somebody to unlock it, and an end where nobody is there."""

_REMEDY: Final = msg(
    "A computer that logs in by itself leaves it locked: give the keyring an empty password, or "
    "put the token into the configuration file (teamup.token), which only the kiosk's user may "
    "read."
)

CREDENTIALS: Final = {"token": "teamup-token", "checkin_token": "teamup-checkin-token"}
"""Keys of [teamup], and the names under which systemd hands them over (systemd.exec(5))."""

_TOKEN_KEYS: Final = ("token", "checkin_token")  # of [teamup]
_OTHERS: Final = stat.S_IRGRP | stat.S_IROTH
_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h; see prctl(2)


class KeyringTimeout(Exception):
    """The keyring gave no answer in time; as a rule it waits for its password."""


def keep_token(base_url: str, token: str) -> bool:
    """Keep `token` for the API at `base_url`; return False when no keyring can be used.

    It is kept under the address, so that it is never sent to another one.
    """

    def keep() -> bool:
        keyring.set_password(APP_NAME, base_url, token)
        return keyring.get_password(APP_NAME, base_url) == token

    try:
        return _with_timeout(keep)
    except Exception as error:  # each backend has errors of its own, of its bus and its daemon
        log.info("No keyring can be used here: %s", type(error).__name__)
        return False


def with_token(settings: Settings, *, timeout_s: float | None = None) -> Settings:
    """Return `settings` with the tokens that the configuration does not name.

    First those that a service manager hands over (`CREDENTIALS`), then the keyring's, which may
    take `timeout_s` (None: `KEYRING_TIMEOUT_S`).

    Raises `ConfigurationError` when what is handed over cannot be read, and when there is a keyring
    that is locked, or gives no answer: the token may well be in there.
    """
    settings = _with_credentials(settings)
    teamup = settings.teamup
    if teamup.token.get_secret_value():
        return settings
    try:
        token = _with_timeout(lambda: keyring.get_password(APP_NAME, teamup.base_url), timeout_s)
    except KeyringLocked:
        raise ConfigurationError(
            msg("The system's keyring is locked. {remedy}", remedy=_REMEDY)
        ) from None
    except KeyringTimeout:
        raise ConfigurationError(
            msg(
                "The system's keyring has not answered for {seconds} s; it waits for its password, "
                "or does not work. {remedy}",
                seconds=round(timeout_s or KEYRING_TIMEOUT_S),
                remedy=_REMEDY,
            )
        ) from None
    except Exception as error:
        log.info("The keyring cannot be read: %s", type(error).__name__)
        return settings
    if not token:
        return settings
    section = teamup.model_copy(update={"token": type(teamup.token)(token)})
    return settings.model_copy(update={"teamup": section})


def _with_credentials(settings: Settings) -> Settings:
    """Return `settings` with the tokens of systemd's credentials, where it names none itself."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if not folder:
        return settings
    found: dict[str, SecretStr] = {}
    for key, name in CREDENTIALS.items():
        if getattr(settings.teamup, key).get_secret_value():
            continue
        file = Path(folder) / name
        try:
            token = file.read_text(encoding="utf-8-sig").strip()
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            raise ConfigurationError(
                msg(
                    "The credential {path} cannot be read ({why}); correct LoadCredential= of the "
                    "kiosk's service.",
                    path=str(file),
                    why=reason_of(error) if isinstance(error, OSError) else "UTF-8",
                )
            ) from None
        if not token:
            raise ConfigurationError(
                msg(
                    "The credential {path} is empty; put the token into the file that "
                    "LoadCredential= of the kiosk's service names.",
                    path=str(file),
                )
            )
        found[key] = SecretStr(token)
    if not found:
        return settings
    return settings.model_copy(update={"teamup": settings.teamup.model_copy(update=found)})


class KeyringWatch:
    """Waits, on a thread of its own, for a locked keyring to give the token of `settings`."""

    def __init__(self, settings: Settings, *, every_s: float = 60.0) -> None:
        self._base_url = settings.teamup.base_url
        self._every_s = every_s
        self._found = threading.Event()

    @property
    def has_token(self) -> bool:
        """Whether the keyring gives the token now."""
        return self._found.is_set()

    def start(self) -> None:
        """Begin; the thread ends with the token, or with the process."""
        threading.Thread(target=self._watch, name="keyring-watch", daemon=True).start()

    def _watch(self) -> None:
        # A prompt that is still shown is answered to the call that opened it: no second one beside.
        while True:
            for thread in threading.enumerate():
                if thread.name == "keyring":
                    thread.join()
            try:
                if keyring.get_password(APP_NAME, self._base_url):
                    self._found.set()
                    return
            except Exception as error:  # as in `keep_token`
                log.debug("The keyring gives no token yet: %s", type(error).__name__)
            # Not sooner: who puts a prompt aside is asked again by this.
            time.sleep(self._every_s)


def _with_timeout(ask: Callable[[], T], timeout_s: float | None = None) -> T:
    """Return what `ask` returns, or raise what it raises; `KeyringTimeout` when it takes too long.

    A keyring that shows a prompt waits for as long as nobody answers it, and cannot be called back.
    """
    found: list[T] = []
    failed: list[Exception] = []

    def run() -> None:
        try:
            found.append(ask())
        except Exception as error:
            failed.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(timeout_s or KEYRING_TIMEOUT_S)
    if failed:
        raise failed[0]
    if not found:
        raise KeyringTimeout
    return found[0]


def exposed_file(path: Path | None = None) -> Path | None:
    """Return the configuration file when it holds a token and its group or others may read it.

    `path` is as for `load`, which has read it before: a file that is wrong is its business, and
    counts as none here. Where a file's mode means nothing (Windows) the answer is None.
    """
    file = path or default_config_path()
    if os.name != "posix":
        return None
    try:
        is_open = file.stat().st_mode & _OTHERS
        teamup = tomllib.loads(file.read_text(encoding="utf-8-sig")).get("teamup")
    except (OSError, ValueError):  # ValueError: neither UTF-8 nor TOML
        return None
    held = isinstance(teamup, dict) and any(teamup.get(key) for key in _TOKEN_KEYS)
    return file if is_open and held else None


def switch_off_core_dumps() -> None:
    """Let the system write no core of this process and of those it starts.

    The limit of 0 bytes is for files, and is heeded by systemd-coredump, too, which is given cores
    through a pipe, where the kernel does not heed it. So on Linux the process says as well that it
    is not to be dumped; no other process of its user may read its memory then, debuggers
    included, and what is in /proc of it belongs to root. That is undone by every `exec`.

    What the system refuses is logged and left.
    """
    if os.name != "posix":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError) as error:
        log.info("The limit of core dumps cannot be set: %s", error)
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        except (OSError, AttributeError) as error:
            log.info("Core dumps cannot be switched off: %s", error)
