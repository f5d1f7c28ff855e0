"""Staff PINs: argon2 hashes, and a lockout against brute force that grows with each try."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Self

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.core.backoff import Backoff
from kiosk.core.errors import ConfigurationError, PinRejected
from kiosk.core.messages import msg
from kiosk.core.staff_people import OWNER, STAFF, StaffIdentity
from kiosk.store.device_settings import DeviceSettings

LONGEST_WAIT_S: Final = 300.0
"""However many wrong tries there were, the next one is looked at after this many seconds."""

PIN_FORM: Final = re.compile(r"[0-9]{4,12}\Z", re.ASCII)
_FREE_FAILURES: Final = 2
_BACKOFF: Final = Backoff(base_s=2.0, cap_s=LONGEST_WAIT_S)
_KEY: Final = "staff_pin.tries"


def hash_pin(pin: str) -> str:
    """Return the argon2id hash of `pin`, for `staff.pin_hash`.

    Raises `ValueError`, with a sentence, unless it is 4 to 12 digits.
    """
    if not PIN_FORM.match(pin):
        raise ValueError("A PIN is 4 to 12 digits; choose another one.")
    return PasswordHasher().hash(pin)


def matches(hash: str, pin: str) -> bool:
    """Return whether `hash` is of `pin`; slow on purpose."""
    try:
        return PasswordHasher().verify(hash, pin)
    except VerificationError:
        return False


@dataclass(frozen=True, slots=True)
class _Tries:
    """How many wrong tries there were in a row, and when the last was (seconds of the clock)."""

    failures: int = 0
    last: float = 0.0

    @classmethod
    def parse(cls, text: str | None) -> Self:
        """Read what `text` wrote; nothing, or something else, is no wrong try."""
        try:
            failures, last = (text or "").split()
            return cls(int(failures), float(last))
        except ValueError:
            return cls()

    @property
    def text(self) -> str:
        return f"{self.failures} {self.last!r}"

    @property
    def wait(self) -> float:
        """Seconds to wait after the last wrong try: 0, 0, then 2, 4, 8… up to the longest."""
        if self.failures <= _FREE_FAILURES:
            return 0.0
        return _BACKOFF.plain(self.failures - _FREE_FAILURES - 1)


class StaffPin:
    """Checks the PINs of owner and staff.

    `hash` and `owner_hash` come from the configuration ("" when there is none). While there is no
    `owner_hash`, the PIN of `hash` is the owner's. `people` gives name and hash of those with PINs
    of their own. `clock` gives seconds on a clock
    that nobody can set: the computer's own since it was started, so that a wait goes on across
    restarts of the kiosk and begins anew with the computer. Wrong tries are kept by `device`.
    Raises `ConfigurationError` when `hash` is not one that `hash_pin` made.
    """

    def __init__(
        self,
        hash: str,
        device: DeviceSettings,
        clock: Callable[[], float] = time.monotonic,
        *,
        owner_hash: str = "",
        people: Callable[[], Sequence[tuple[str, str]]] = tuple,
    ) -> None:
        _refuse_other_hashes(hash, "pin_hash", "kiosk pin")
        _refuse_other_hashes(owner_hash, "owner_pin_hash", "kiosk pin --owner")
        self._fixed = tuple(
            (one, identity)
            for one, identity in ((owner_hash, OWNER), (hash, STAFF if owner_hash else OWNER))
            if one
        )
        self._people = people
        self._device = device
        self._clock = clock

    @property
    def configured(self) -> bool:
        """Whether there is a PIN at all; without one the staff area stays shut."""
        return bool(self._fixed)

    def check(self, pin: str) -> StaffIdentity:
        """Return whose `pin` is.

        Raises `PinRejected` when it is wrong, when it comes too soon after a wrong one (then it is
        not looked at), or when no PIN is set; may raise `StoreError`.
        """
        if not self.configured:
            raise PinRejected(msg("There is no staff PIN yet; run `kiosk pin` to set one."))
        tries = self._begin_try(self._clock())
        identity = self._identity_of(pin)
        if identity is None:
            raise PinRejected(_wrong(tries.wait), tries.wait)
        self._device.set(_KEY, _Tries().text)
        return identity

    def _begin_try(self, now: float) -> _Tries:
        """Count a try as wrong before it is looked at: pulling the plug does not win another."""
        remaining = 0.0
        tries = _Tries()

        def count(text: str | None) -> str:
            nonlocal remaining, tries
            tries = _Tries.parse(text)
            if now < tries.last:
                # The computer was started again. Starting the wait again neither shortens it nor
                # makes it last until the clock has caught up.
                tries = _Tries(tries.failures, now)
            remaining = tries.last + tries.wait - now
            if remaining <= 0:
                tries = _Tries(tries.failures + 1, now)
            return tries.text

        self._device.update(_KEY, count)
        if remaining > 0:
            too_many = msg(
                "There were too many wrong tries; try again in {seconds} s.",
                seconds=_whole(remaining),
            )
            raise PinRejected(too_many, wait_seconds=remaining)
        return tries

    def _identity_of(self, pin: str) -> StaffIdentity | None:
        if not PIN_FORM.match(pin):
            return None
        people = ((hashed, StaffIdentity(name)) for name, hashed in self._people())
        for hashed, identity in (*self._fixed, *people):
            if matches(hashed, pin):
                return identity
        return None


def _refuse_other_hashes(hash: str, key: str, command: str) -> None:
    if not hash:
        return
    try:
        extract_parameters(hash)
    except InvalidHashError:
        raise ConfigurationError(
            f"staff.{key} is not a hash of a PIN; run `{command}` to make one."
        ) from None


def _wrong(wait_seconds: float) -> str:
    if wait_seconds <= 0:
        return msg("That PIN is wrong; try again.")
    return msg("That PIN is wrong; try again in {seconds} s.", seconds=_whole(wait_seconds))


def _whole(seconds: float) -> int:
    return max(1, round(seconds))
