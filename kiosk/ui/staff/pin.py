"""What the staff area needs to know about the PIN; the hash and the slowing down live elsewhere."""

from typing import Protocol

MIN_DIGITS = 4
MAX_DIGITS = 12


class PinCheck(Protocol):
    """Judges a staff PIN."""

    @property
    def configured(self) -> bool:
        """Whether a PIN has been set; without one the staff area stays shut. Never blocks."""

    def check(self, pin: str) -> None:
        """Return when `pin` is right. Raises `PinRejected` when it is wrong or comes too soon.

        Slow on purpose (argon2), so it is called from a worker thread.
        """
