"""Reads the configuration and words what is wrong with it: file, line, key, remedy."""

import difflib
import hashlib
import os
import re
import tomllib
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path, user_state_path
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import SettingsError

from kiosk.core.errors import ConfigurationError
from kiosk.core.messages import msg
from kiosk.settings.schema import Settings

APP_NAME = "turnstile-kiosk"
_LONG = re.compile(r"\w{4000}")
_ENVIRONMENT = re.compile(r"KIOSK_([A-Z0-9]+)__([A-Z0-9_]+)\Z")


def default_config_path() -> Path:
    """Return where the configuration lies when `--config` does not say.

    KIOSK_CONFIG names the file where one kiosk belongs to the computer (the Debian package).
    """
    named = os.environ.get("KIOSK_CONFIG")
    return Path(named) if named else user_config_path(APP_NAME, appauthor=False) / "kiosk.toml"


def data_folder(settings: Settings) -> Path:
    """Return where this kiosk keeps its data: the configured folder or the platform's."""
    return Path(settings.data.dir or user_data_path(APP_NAME, appauthor=False)).expanduser()


def database_file(settings: Settings) -> Path:
    """Return where the check-ins are kept; the directory is beside them."""
    return data_folder(settings) / "kiosk.sqlite3"


def backup_folder(settings: Settings) -> Path:
    """Return where backups are kept: the configured folder, or one in the data folder."""
    chosen = settings.data.backup_dir
    return Path(chosen).expanduser() if chosen else data_folder(settings) / "backups"


def journal_files(settings: Settings) -> tuple[Path, ...]:
    """Return where the journal of the check-ins is kept: in the data folder, and outside of it.

    Outside, its name comes from the path of the data folder, as several may be in use.
    """
    data = data_folder(settings)
    where = Path(os.path.realpath(data))
    name = f"{where.name}-{hashlib.sha256(os.fsencode(where)).hexdigest()[:16]}.journal"
    folders = [Path(folder).expanduser() for folder in settings.data.journal_dirs] or [
        user_state_path(APP_NAME, appauthor=False) / "journal",
        user_config_path(APP_NAME, appauthor=False) / "journal",
    ]
    return data / "checkins.journal", *(folder / name for folder in folders)


def load_settings(path: Path | None = None) -> Settings:
    """Read the file at `path` (or at `default_config_path`, when there is one) and the environment.

    Raises `ConfigurationError` with one line that names the file, the key and the remedy.
    """
    file = path or default_config_path()
    text = _read(file, required=path is not None)
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(
            f"{file}: {_lower_first(str(error))}; mend that line (text needs quotes)."
        ) from None
    except ValueError:  # Python reads no number of thousands of digits, nor does anybody
        line = next((n for n, each in enumerate(text.splitlines(), 1) if _LONG.search(each)), None)
        where = f"{file}, line {line}" if line else str(file)
        raise ConfigurationError(
            f"{where}: a number has far too many digits; mend that line."
        ) from None
    except RecursionError:
        raise ConfigurationError(f"{file}: brackets within brackets; take most out.") from None
    _check_sections(tree, file, text)
    _check_environment()
    if short := _short_data_dir():
        tree.setdefault("data", {})["dir"] = short
    try:
        return _FromTree(tree).build()
    except ValidationError as error:
        raise ConfigurationError(_sentence(error.errors(), file, text)) from None
    except SettingsError as error:
        raise ConfigurationError(f"The environment: {_lower_first(str(error))}.") from None


def is_set_up(settings: Settings, *, token_follows: bool = False) -> bool:
    """Tell whether there are token, provider and venue; `token_follows` as of `require_account`."""
    return not _missing(settings, token_follows=token_follows)


def require_account(
    settings: Settings, path: Path | None = None, *, token_follows: bool = False
) -> None:
    """Raise `ConfigurationError` when token, provider or venue are missing.

    With `token_follows` there may be no token yet: its keyring is locked.
    """
    file = path or default_config_path()
    for key in _missing(settings, token_follows=token_follows):
        example = '"…"' if key == "token" else "123"
        raise ConfigurationError(
            msg(
                "{file}: {key} is missing; run `kiosk setup`, or add `{line}` under "
                "[teamup], or set {variable}.",
                file=str(file),
                key=f"teamup.{key}",
                line=f"{key} = {example}",
                variable=f"KIOSK_TEAMUP__{key.upper()}",
            )
        )


def _missing(settings: Settings, *, token_follows: bool) -> list[str]:
    teamup = settings.teamup
    missing = {
        "token": not token_follows and not teamup.token.get_secret_value(),
        "provider_id": teamup.provider_id is None,
        "venue_id": teamup.venue_id is None,
    }
    return [key for key, is_missing in missing.items() if is_missing]


class _FromTree:
    """Joins the file's tree with the environment, which wins."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self._tree = tree

    def build(self) -> Settings:
        tree = self._tree

        class FileAndEnvironment(Settings):
            @classmethod
            def settings_customise_sources(  # type: ignore[no-untyped-def, override]
                cls, _settings_cls, init_settings, env_settings, **_others
            ):
                return env_settings, init_settings

        return FileAndEnvironment(**tree)


def _read(file: Path, *, required: bool) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")  # Notepad begins UTF-8 with a mark
    except FileNotFoundError:
        if required:
            raise ConfigurationError(
                f"{file}: there is no such file; give --config the path of your kiosk.toml."
            ) from None
        return ""
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file}: not UTF-8 text; save it again as UTF-8.") from None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise ConfigurationError(
            f"{file}: {_lower_first(reason)}; check the path and its permissions."
        ) from None


def _check_sections(tree: dict[str, Any], file: Path, text: str) -> None:
    sections = Settings.model_fields
    for name, value in tree.items():
        place = _place(file, text, (name,))
        if name not in sections:
            kind = f"[{name}] is no section" if isinstance(value, dict) else f"{name} is no key"
            raise ConfigurationError(f"{place}: {kind} of the kiosk{_did_you_mean(name, sections)}")
        if not isinstance(value, dict):
            raise ConfigurationError(
                f"{place}: {name} is a section; write [{name}] above its keys."
            )


def _check_environment() -> None:
    for variable in os.environ:
        name = variable.upper()
        if name in {f"KIOSK_{section}".upper() for section in Settings.model_fields}:
            raise ConfigurationError(
                f"The environment variable {variable} names a whole section; "
                f"set its keys one by one, as {name}__<KEY>."
            )
        if (meant := _one_underscore_short(name)) is not None:
            raise ConfigurationError(
                f"The environment variable {variable} means nothing to the kiosk; "
                f"did you mean {meant}, with two underscores?"
            )
        found = _ENVIRONMENT.match(name)
        if found and found[1].lower() not in Settings.model_fields:
            raise ConfigurationError(
                f"The environment variable {variable} belongs to no section of the kiosk"
                + _did_you_mean(found[1].lower(), Settings.model_fields)
            )


def _one_underscore_short(name: str) -> str | None:
    """Return the variable `name` probably stands for, when it has one underscore too few."""
    found = re.match(r"KIOSK_([A-Z0-9]+)_([A-Z0-9][A-Z0-9_]*)\Z", name)
    if found is None or name == "KIOSK_DATA_DIR":
        return None
    section, key = found[1].lower(), found[2].lower()
    if section not in Settings.model_fields or key not in _keys_of(section):
        return None
    return f"KIOSK_{found[1]}__{found[2]}"


def _sentence(errors: list[ErrorDetails], file: Path, text: str) -> str:
    error = errors[0]
    path = tuple(str(part) for part in error["loc"][:2])
    key = ".".join(path)
    variable = variable_of(path)
    where = f"{variable} (environment)" if variable else _place(file, text, path)
    if error["type"] == "extra_forbidden":
        known = _keys_of(path[0])
        return f"{where}: {key} is no key of the kiosk{_did_you_mean(path[-1], known)}"
    # A value that may be of two kinds fails once for each kind.
    remedies = ", or ".join(_remedy(e) for e in errors if e["loc"][:2] == error["loc"][:2])
    return f"{where}: {key} is wrong: {remedies}."


def variable_of(path: tuple[str, ...]) -> str | None:
    """Return the environment variable that sets a key, if one does.

    Their names count in either case.
    """
    wanted = f"KIOSK_{'__'.join(path)}".upper()
    for variable in os.environ:
        if variable.upper() == wanted or variable.upper().startswith(f"{wanted}__"):
            return variable
    return "KIOSK_DATA_DIR" if path == ("data", "dir") and _short_data_dir() else None


def _short_data_dir() -> str:
    return os.environ.get("KIOSK_DATA_DIR", "")


def _keys_of(section: str) -> list[str]:
    model = Settings.model_fields[section].annotation
    if isinstance(model, type) and issubclass(model, BaseModel):
        return list(model.model_fields)
    return []


def _remedy(error: ErrorDetails) -> str:
    """Return what the value should be; the value itself is not repeated, it may be a token."""
    if error["type"] == "too_short":
        return "name at least one"
    message = error["msg"].removeprefix("Value error, ")
    return _lower_first(message.replace("Input should", "it should").rstrip("."))


def _place(file: Path, text: str, path: tuple[str, ...]) -> str:
    line = _line_of(text, path)
    return f"{file}, line {line}" if line else str(file)


def _line_of(text: str, path: tuple[str, ...]) -> int | None:
    """Return the line of a key, or else of its section.

    By hand, for tomllib and tomlkit keep no line numbers.
    """
    wanted = ".".join(path)
    section, section_line = "", None
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if header := re.match(r"\[+([^\]]+)\]", bare):
            section = name = _plain(header[1])
        elif assigned := re.match(r"([\w\s.\"'-]+?)\s*=", bare):
            name = f"{section}.{_plain(assigned[1])}" if section else _plain(assigned[1])
        else:
            continue
        if name == wanted or name.startswith(f"{wanted}."):
            return number
        if name == path[0] and section_line is None:
            section_line = number
    return section_line


def _plain(name: str) -> str:
    """Return a TOML key without quotes and spaces."""
    return re.sub(r"[\s\"']", "", name)


def _did_you_mean(name: str, known: Any) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; take it out, or use one of: {', '.join(known)}." if known else "; take it out."


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
