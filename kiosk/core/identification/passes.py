"""Member passes: a customer id under a signature, so that a made-up number opens nothing.

`PassKeys` makes and reads them. `PassIssuer` gives them out and ends them, with the keys of a
`KeyStore`. `serialize_pass_keys` and `parse_pass_keys` carry the keys from one kiosk to another.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Protocol

from itsdangerous import BadSignature, Signer

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg

_PREFIX: Final = "KP1."  # kiosk pass, layout 1
_SALT: Final = "kiosk.pass.1"
_FILE_KIND: Final = "turnstile pass keys"


@dataclass(frozen=True, slots=True)
class PassKey:
    """A signing key; from `ends_on` (at the venue) its passes no longer count. None: no end."""

    secret: bytes = field(repr=False)
    ends_on: date | None = None

    def __post_init__(self) -> None:
        if not self.secret:
            raise ValueError("a signing key must not be empty")

    def counts_on(self, day: date) -> bool:
        """Tell whether passes under this key are accepted on `day`."""
        return self.ends_on is None or day < self.ends_on


@dataclass(frozen=True, slots=True)
class EndedPass:
    """A pass that was made here, under a key that ended on `ended_on`.

    Whoever ended the key may have done so because it leaked: this says nothing of who is there.
    """

    customer: CustomerId
    ended_on: date


class PassKeys:
    """Makes and reads passes such as `KP1.4567.<signature>`.

    `keys` come oldest first: the last one signs, every one is accepted for as long as it counts.
    Raises `ValueError` when there is none, or the last one has an end.
    """

    def __init__(self, keys: Sequence[PassKey]) -> None:
        if not keys:
            raise ValueError("at least one signing key is needed")
        if keys[-1].ends_on is not None:
            raise ValueError("the key that signs must not have an end")
        self._signers = tuple((key, _signer(key.secret)) for key in reversed(keys))

    @classmethod
    def of(cls, *secrets: bytes) -> "PassKeys":
        """Return the keys with these secrets (oldest first), none of which has an end."""
        return cls([PassKey(secret) for secret in secrets])

    def make(self, customer: CustomerId) -> str:
        """Return the text of the pass of `customer`."""
        return self._signers[0][1].sign(f"{_PREFIX}{customer}").decode("ascii")

    def read(self, text: str, day: date) -> CustomerId | EndedPass | None:
        """Return whose pass `text` is on `day` (at the venue).

        None when it is no pass, or its signature is none of ours.
        """
        if not text.startswith(_PREFIX):
            return None
        for key, signer in self._signers:
            try:
                signed = signer.unsign(text.encode("utf-8")).decode("ascii")
                customer = CustomerId(int(signed.removeprefix(_PREFIX)))
            except (BadSignature, ValueError):
                continue
            if key.ends_on is not None and not key.counts_on(day):
                return EndedPass(customer, key.ends_on)
            return customer
        return None

    @staticmethod
    def looks_like_pass(text: str) -> bool:
        """Tell whether `text` has the shape of a pass, whatever its signature.

        Letter case aside: a scanner with Caps Lock spoils a pass, but makes no card number of it.
        """
        return text[: len(_PREFIX)].upper() == _PREFIX


def _signer(secret: bytes) -> Signer:
    return Signer(secret, salt=_SALT, key_derivation="hmac", digest_method=hashlib.sha256)


def serialize_pass_keys(keys: Sequence[PassKey]) -> str:
    """Return `keys` (oldest first) as JSON. Whoever reads it can make passes."""
    rows = [
        {
            "secret": base64.b64encode(key.secret).decode("ascii"),
            "ends_on": None if key.ends_on is None else key.ends_on.isoformat(),
        }
        for key in keys
    ]
    return json.dumps({"kind": _FILE_KIND, "version": 1, "keys": rows}, indent=2) + "\n"


def parse_pass_keys(text: str) -> tuple[PassKey, ...]:
    """Return the keys in `text`. Raises `KioskError` when it is no such file."""
    try:
        data: Any = json.loads(text)
        if data["kind"] != _FILE_KIND or data["version"] != 1:
            raise ValueError("another kind of file")
        keys = tuple(_key(row) for row in data["keys"])
        PassKeys(keys)  # raises when they cannot sign
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError):
        raise KioskError(
            msg(
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


class KeyStore(Protocol):
    """Where the signing keys are stored. Safe from any thread; may raise `StoreError`."""

    def all(self) -> tuple[PassKey, ...]:
        """Return all keys, oldest first; the last one signs."""

    def renew(self, ends_on: date) -> tuple[PassKey, ...]:
        """Make a new key, let every other one end on `ends_on` at the latest, return all."""


class PassIssuer:
    """What staff do with passes. Calls may block on the disk.

    `renewed` is called, in the caller's thread, when there are new keys to use.
    """

    def __init__(self, keys: KeyStore, *, renewed: Callable[[], None]) -> None:
        self._keys = keys
        self._renewed = renewed

    def pass_of(self, customer: CustomerId) -> str:
        """Return the text of a member's pass, under the newest key."""
        return PassKeys(self._keys.all()).make(customer)

    def end_all(self, ends_on: date) -> None:
        """Let all passes made so far count no more from `ends_on` (at the venue)."""
        self._keys.renew(ends_on)
        self._renewed()
