"""The staff PIN: an argon2 hash, and a lockout against brute force that grows with each try."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Self

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.core.backoff import Backoff
from kiosk.core.errors import ConfigurationError, PinRejected
from kiosk.core.messages import msg
from kiosk.store.device_settings import DeviceSettings

LONGEST_WAIT_S: Final = 300.0
"""However many wrong tries there were, the next one is looked at after this many seconds."""

_PIN: Final = re.compile(r"[0-9]{4,12}\Z", re.ASCII)
_FREE_FAILURES: Final = 2
_BACKOFF: Final = Backoff(base_s=2.0, cap_s=LONGEST_WAIT_S)
_KEY: Final = "staff_pin.tries"


def hash_pin(pin: str) -> str:
    """Return the argon2id hash of `pin`, for `staff.pin_hash`.

    Raises `ValueError`, with a sentence, unless it is 4 to 12 digits.
    """
    if not _PIN.match(pin):
        raise ValueError("A PIN is 4 to 12 digits; choose another one.")
    return PasswordHasher().hash(pin)


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
    """Checks the staff PIN.

    `hash` comes from the configuration ("" when there is none); `clock` gives seconds on a clock
    that nobody can set: the computer's own since it was started, so that a wait goes on across
    restarts of the kiosk and begins anew with the computer. Wrong tries are kept by `device`.
    Raises `ConfigurationError` when `hash` is not one that `hash_pin` made.
    """

    def __init__(
        self, hash: str, device: DeviceSettings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._hash = hash
        self._device = device
        self._clock = clock
        if hash:
            try:
                extract_parameters(hash)
            except InvalidHashError:
                raise ConfigurationError(
                    "staff.pin_hash is not a hash of a PIN; run `kiosk pin` to make one."
                ) from None

    @property
    def configured(self) -> bool:
        """Whether there is a PIN at all; without one the staff area stays shut."""
        return bool(self._hash)

    def check(self, pin: str) -> None:
        """Return when `pin` is right.

        Raises `PinRejected` when it is wrong, when it comes too soon after a wrong one (then it is
        not looked at), or when no PIN is set; may raise `StoreError`.
        """
        if not self.configured:
            raise PinRejected(msg("There is no staff PIN yet; run `kiosk pin` to set one."))
        tries = self._begin_try(self._clock())
        if not self._is_right(pin):
            raise PinRejected(_wrong(tries.wait), tries.wait)
        self._device.set(_KEY, _Tries().text)

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

    def _is_right(self, pin: str) -> bool:
        if not _PIN.match(pin):
            return False
        try:
            return PasswordHasher().verify(self._hash, pin)
        except VerificationError:
            return False


def _wrong(wait_seconds: float) -> str:
    if wait_seconds <= 0:
        return msg("That PIN is wrong; try again.")
    return msg("That PIN is wrong; try again in {seconds} s.", seconds=_whole(wait_seconds))


def _whole(seconds: float) -> int:
    return max(1, round(seconds))
