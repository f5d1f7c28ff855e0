"""Writes down what setup has found out: the token where it is safest, the rest in the file."""

from pathlib import Path
from typing import Final

from kiosk.core.kiosk_settings import CodesInUse
from kiosk.core.setup import SetupAnswers
from kiosk.settings.edit import Value, set_keys
from kiosk.settings.schema import Settings
from kiosk.settings.secrets import keep_token

ACCEPTED: Final = {
    CodesInUse.BOTH: ("pass", "card", "email"),
    CodesInUse.CARDS: ("card", "email"),
    CodesInUse.PASSES: ("pass", "email"),
}
"""What `members.accept` is for each answer: an e-mail address counts with all of them."""


def keep_answers(
    file: Path, answers: SetupAnswers, settings: Settings, *, base_url: str = ""
) -> bool:
    """Keep `answers` in the keyring and in `file`; return whether the keyring has the token.

    `settings` are those of `file` before; `base_url` is written when given. The file is replaced
    in one step, so that a power cut leaves a kiosk that is set up, or one that is not. Raises
    `ConfigurationError` when the file cannot be written.
    """
    address = base_url or settings.teamup.base_url
    in_keyring = keep_token(address, answers.token)
    values: dict[tuple[str, str], Value] = {}
    if not in_keyring:
        values["teamup", "token"] = answers.token
    elif settings.teamup.token.get_secret_value():
        values["teamup", "token"] = ""  # an older one there would go before the keyring's
    if base_url:
        values["teamup", "base_url"] = base_url
    values["teamup", "auth_scheme"] = answers.scheme
    values["teamup", "provider_id"] = answers.business
    values["teamup", "venue_id"] = answers.venue
    values["members", "card_field"] = answers.card_field
    if not answers.card_field and settings.members.write_cards:
        values["members", "write_cards"] = False  # it needs a field
    optional: dict[tuple[str, str], Value | None] = {
        ("teamup", "lookup_mode"): answers.lookup_mode,
        ("teamup", "checkin_mode"): answers.checkin_mode,
        ("members", "accept"): ACCEPTED[answers.codes] if answers.codes else None,
        ("screen", "language"): answers.language,
        ("camera", "device"): answers.camera,
        ("scanner", "serial"): answers.serial,
        ("staff", "pin_hash"): answers.pin_hash,
    }
    values |= {
        key: value
        for key, value in optional.items()
        if value is not None and value != getattr(getattr(settings, key[0]), key[1])
    }
    set_keys(file, values)
    return in_keyring
