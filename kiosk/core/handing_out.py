"""Passes at the desk: a member's, and an end to all of them."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from kiosk.core.members import CustomerId
from kiosk.core.passes import PassKey, PassKeys


class KeyBook(Protocol):
    """Where the signing keys are kept. Safe from any thread; may raise `StoreError`."""

    def all(self) -> tuple[PassKey, ...]:
        """Return all keys, oldest first; the last one signs."""

    def renew(self, ends_on: date) -> tuple[PassKey, ...]:
        """Make a new key, let every other one end on `ends_on` at the latest, return all."""


class PassDesk:
    """What staff do with passes. Calls may block on the disk.

    `renewed` is called, in the caller's thread, when there are new keys to be used.
    """

    def __init__(self, keys: KeyBook, *, renewed: Callable[[], None]) -> None:
        self._keys = keys
        self._renewed = renewed

    def pass_of(self, customer: CustomerId) -> str:
        """Return the text of a member's pass, under the newest key."""
        return PassKeys(self._keys.all()).make(customer)

    def end_all(self, ends_on: date) -> None:
        """Let all passes made so far count no more from `ends_on` (at the venue)."""
        self._keys.renew(ends_on)
        self._renewed()
