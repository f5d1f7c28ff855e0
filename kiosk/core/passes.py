"""Member passes: a customer id under a signature, so that a made-up number opens nothing."""

import hashlib
from collections.abc import Sequence

from itsdangerous import BadSignature, Signer

from kiosk.core.members import CustomerId

_PREFIX = "KP1."  # kiosk pass, layout 1
_SALT = "kiosk.pass.1"


class PassKeys:
    """Makes and reads passes such as `KP1.4567.<signature>`.

    `secrets` are the signing keys, oldest first: the last one signs, every one is still accepted.
    Raises `ValueError` when there is none.
    """

    def __init__(self, secrets: Sequence[bytes]) -> None:
        if not secrets or not all(secrets):
            raise ValueError("at least one non-empty signing key is needed")
        self._signer = Signer(
            list(secrets), salt=_SALT, key_derivation="hmac", digest_method=hashlib.sha256
        )

    def make(self, customer: CustomerId) -> str:
        """Return the text of the pass of `customer`."""
        return self._signer.sign(f"{_PREFIX}{customer}").decode("ascii")

    def read(self, text: str) -> CustomerId | None:
        """Return whose pass `text` is, or None when it is no pass or its signature is wrong."""
        if not self.looks_like_pass(text):
            return None
        try:
            signed = self._signer.unsign(text.encode("utf-8")).decode("ascii")
            return CustomerId(int(signed.removeprefix(_PREFIX)))
        except (BadSignature, ValueError):
            return None

    @staticmethod
    def looks_like_pass(text: str) -> bool:
        """Tell whether `text` has the shape of a pass, whatever its signature."""
        return text.startswith(_PREFIX)
