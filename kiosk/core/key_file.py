"""The signing keys of member passes as text, to be carried from one kiosk of a gym to another."""

import base64
import binascii
import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from kiosk.core.errors import KioskError
from kiosk.core.passes import PassKey, PassKeys
from kiosk.core.sentences import say

_KIND: Final = "turnstile pass keys"


def write_keys(keys: Sequence[PassKey]) -> str:
    """Return `keys` (oldest first) as JSON. Whoever reads it can make passes."""
    rows = [
        {
            "secret": base64.b64encode(key.secret).decode("ascii"),
            "ends_on": None if key.ends_on is None else key.ends_on.isoformat(),
        }
        for key in keys
    ]
    return json.dumps({"kind": _KIND, "version": 1, "keys": rows}, indent=2) + "\n"


def read_keys(text: str) -> tuple[PassKey, ...]:
    """Return the keys in `text`. Raises `KioskError` when it is not what `write_keys` makes."""
    try:
        whole: Any = json.loads(text)
        if whole["kind"] != _KIND or whole["version"] != 1:
            raise ValueError("another kind of file")
        keys = tuple(_key(row) for row in whole["keys"])
        PassKeys(keys)  # raises when they cannot sign
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError):
        raise KioskError(
            say(
                "This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on "
                "the kiosk whose passes shall count here."
            )
        ) from None
    return keys


def _key(row: Any) -> PassKey:
    ends_on = row["ends_on"]
    return PassKey(
        base64.b64decode(row["secret"], validate=True),
        None if ends_on is None else date.fromisoformat(ends_on),
    )
