"""Settings that staff change at the kiosk: read from the configuration, written back into it."""

import logging
import threading
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from kiosk.app.config_mapping import account_of
from kiosk.app.venue import VenueClock
from kiosk.core.errors import ConfigurationError, KioskError
from kiosk.core.kiosk_settings import CodesInUse, SettingValue
from kiosk.core.messages import msg
from kiosk.core.setup import NamedId
from kiosk.scan.handheld.serial import serial_devices
from kiosk.settings.edit import set_keys
from kiosk.settings.first_setup import ACCEPTED
from kiosk.settings.load import variable_of
from kiosk.settings.schema import Settings
from kiosk.store.staff_pin import hash_pin
from kiosk.teamup.account_finder import text_fields
from kiosk.teamup.client import TeamUp

log = logging.getLogger(__name__)

_PIN: Final = "staff.pin_hash"
_ACCEPT: Final = "members.accept"
_CARD_FIELD: Final = "members.card_field"


class StaffSettings:
    """A `SettingsControl`. `config` is the file they are written to; None: there is none.

    `settings` are those the kiosk was started with; they go on to hold until the next start.
    """

    def __init__(self, settings: Settings, config: Path | None) -> None:
        self._settings = settings
        self._config = config
        self._lock = threading.Lock()

    def get(self, key: str) -> SettingValue:
        """Return what holds from the next start on."""
        value = self._value(key)
        if key == _ACCEPT:
            held = frozenset(map(str, value))
            return next((codes for codes, kinds in ACCEPTED.items() if held == set(kinds)), "")
        if isinstance(value, tuple):
            return tuple(map(str, value))
        return str(value) if isinstance(value, str) else value if value is not None else 0

    def options(self, key: str) -> tuple[tuple[str | int, str], ...]:
        """Return venues, fields or serial lines. Raises `KioskError` where TeamUp does not say."""
        if key == "scanner.serial":
            return tuple((path, Path(path).name) for path in serial_devices())
        teamup = TeamUp(account_of(self._settings), zone=VenueClock().zone)
        try:
            if key == _CARD_FIELD:
                found = text_fields(teamup)
            else:
                found = tuple(NamedId(row.id, row.name) for row in teamup.venues())
        finally:
            teamup.close()
        return tuple((each.id, each.name or str(each.id)) for each in found)

    def change(self, key: str, value: SettingValue) -> None:
        """Write `value` down for the next start. Raises `KioskError`, with nothing changed."""
        if self._config is None:
            raise KioskError(
                msg("This kiosk runs without a configuration file, so nothing can be kept.")
            )
        section, _, name = key.partition(".")
        if variable := variable_of((section, name)):
            raise ConfigurationError(
                msg(
                    "{variable} of this computer's environment decides that; change it there.",
                    variable=variable,
                )
            )
        new: dict[tuple[str, str], Any] = {(section, name): _written(key, value)}
        with self._lock:
            if key == _CARD_FIELD and not value and self._settings.members.write_cards:
                new["members", "write_cards"] = False  # it needs a field
            changed = _with(self._settings, new)
            set_keys(self._config, new)
            self._settings = changed
        log.info("staff changed %s", key)

    def _value(self, key: str) -> Any:
        section, _, name = key.partition(".")
        return getattr(getattr(self._settings, section), name)


def _written(key: str, value: SettingValue) -> SettingValue:
    """Return what stands in the file for what staff chose."""
    if key == _PIN:
        try:
            return hash_pin(str(value))
        except ValueError:
            raise ConfigurationError(msg("A PIN is 4 to 12 digits; choose another one.")) from None
    if key == _ACCEPT:
        return ACCEPTED[CodesInUse(str(value))]
    return value


def _with(settings: Settings, new: dict[tuple[str, str], Any]) -> Settings:
    """Return `settings` with `new` values. Raises `ConfigurationError` for one that cannot be."""
    sections: dict[str, Any] = {}
    for section in {section for section, _ in new}:
        before = getattr(settings, section)
        values = {name: value for (where, name), value in new.items() if where == section}
        try:
            sections[section] = type(before).model_validate({**before.model_dump(), **values})
        except ValidationError as error:
            log.info("refused for %s: %s", section, error.errors()[0]["msg"])
            raise ConfigurationError(
                msg(
                    "{key} cannot be that; nothing was changed. The page on the configuration says "
                    "what it may be.",
                    key=f"{section}.{next(iter(values))}",
                )
            ) from None
    return settings.model_copy(update=sections)
