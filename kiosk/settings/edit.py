"""Writes keys into the configuration file and keeps its comments and order."""

import os
import stat
import tempfile
from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.core.errors import ConfigurationError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of

Value = str | int | float | bool | Sequence[str]
"""What a key of the configuration may be set to."""


def set_key(file: Path, section: str, key: str, value: Value) -> None:
    """Set `section.key` in `file`; see `set_keys`."""
    set_keys(file, {(section, key): value})


def set_keys(file: Path, values: Mapping[tuple[str, str], Value]) -> None:
    """Set each `(section, key)` of `values` in `file`, which is made (0600) when there is none.

    The file is replaced in one step: all keys are set, or none. It keeps its owner, for `sudo
    kiosk pin` must not take it away from the user the kiosk runs as; a group may go on reading it,
    but one that others could read becomes 0600, for it may hold a token. Raises
    `ConfigurationError` when it cannot be written.
    """
    if file.exists() and not file.is_file():
        raise ConfigurationError(
            msg("{file}: is no file; name the file of the configuration.", file=str(file))
        )
    try:
        file = Path(os.path.realpath(file))  # a link stays one
        text = file.read_text(encoding="utf-8-sig") if file.exists() else ""
        document = tomlkit.parse(text)
        for (section, key), value in values.items():
            table = document.setdefault(section, tomlkit.table())
            if not isinstance(table, MutableMapping):
                raise ConfigurationError(
                    msg(
                        "{file}: {section} is a section; write [{section}] above its keys.",
                        file=str(file),
                        section=section,
                    )
                )
            table[key] = (
                list(value) if not isinstance(value, str) and isinstance(value, Sequence) else value
            )
        file.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes the file 0600: it may hold a token.
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".kiosk-", suffix=".toml")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                out.write(tomlkit.dumps(document))
                out.flush()
                _keep_owner(file, out.fileno())
                os.fsync(out.fileno())
            os.replace(temporary, file)
        except BaseException:
            os.unlink(temporary)
            raise
    except TOMLKitError as error:
        raise ConfigurationError(
            msg(
                "{file}: not TOML ({why}); mend it, then try again.",
                file=str(file),
                why=str(error),
            )
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(
            msg("{file}: not UTF-8 text; save it again as UTF-8.", file=str(file))
        ) from None
    except OSError as error:
        raise ConfigurationError(
            msg(
                "{file}: cannot be written ({why}); check the folder's permissions.",
                file=str(file),
                why=reason_of(error),
            )
        ) from None


def _keep_owner(file: Path, handle: int) -> None:
    """Give the open file `handle` the owner and the mode of `file`, where that exists."""
    try:
        old, new = file.stat(), os.fstat(handle)
    except FileNotFoundError:
        return
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, 0o600 if old.st_mode & stat.S_IRWXO else old.st_mode & 0o640)
