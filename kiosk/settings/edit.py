"""Writes single keys into the configuration file and keeps its comments and order."""

import os
import tempfile
from collections.abc import MutableMapping
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.core.errors import ConfigurationError


def set_key(file: Path, section: str, key: str, value: str | int) -> None:
    """Set `section.key` in `file`, which is made (0600) when it does not exist.

    The file is replaced in one step. Raises `ConfigurationError` when it cannot be.
    """
    try:
        text = file.read_text(encoding="utf-8-sig") if file.exists() else ""
        document = tomlkit.parse(text)
        table = document.setdefault(section, tomlkit.table())
        if not isinstance(table, MutableMapping):
            raise ConfigurationError(
                f"{file}: {section} is a section; write [{section}] above its keys."
            )
        table[key] = value
        file.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp makes the file 0600: it may hold a token.
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".kiosk-", suffix=".toml")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                out.write(tomlkit.dumps(document))
                out.flush()
                os.fsync(out.fileno())
            os.replace(temporary, file)
        except BaseException:
            os.unlink(temporary)
            raise
    except TOMLKitError as error:
        raise ConfigurationError(f"{file}: not TOML ({error}); mend it, then try again.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file}: not UTF-8 text; save it again as UTF-8.") from None
    except OSError as error:
        raise ConfigurationError(
            f"{file}: cannot be written ({error.strerror}); check the folder's permissions."
        ) from None
