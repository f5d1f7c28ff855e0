"""The TeamUp token in the system's keyring, where there is one."""

import logging

import keyring
from keyring.errors import KeyringError

from kiosk.settings.load import APP
from kiosk.settings.schema import Settings

log = logging.getLogger(__name__)


def keep_token(base_url: str, token: str) -> bool:
    """Keep `token` for the API at `base_url`; return False when the system has no keyring.

    It is kept under the address, so that it is never sent to another one.
    """
    try:
        keyring.set_password(APP, base_url, token)
        return keyring.get_password(APP, base_url) == token
    except (KeyringError, RuntimeError) as error:  # some backends raise RuntimeError when unusable
        log.info("No keyring can be used here: %s", type(error).__name__)
        return False


def with_token(settings: Settings) -> Settings:
    """Return `settings` with the token of the keyring, when the configuration names none."""
    teamup = settings.teamup
    if teamup.token.get_secret_value():
        return settings
    try:
        token = keyring.get_password(APP, teamup.base_url)
    except (KeyringError, RuntimeError) as error:
        log.info("The keyring cannot be read: %s", type(error).__name__)
        return settings
    if not token:
        return settings
    section = teamup.model_copy(update={"token": type(teamup.token)(token)})
    return settings.model_copy(update={"teamup": section})
