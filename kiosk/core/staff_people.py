"""Who works at the kiosk: the owner, and staff with a PIN of their own."""

from dataclasses import dataclass
from typing import Final, Protocol

LONGEST_NAME: Final = 40
MOST_PEOPLE: Final = 30
"""Every PIN that is typed is compared with each of theirs, and a comparison is slow on purpose."""


@dataclass(frozen=True, slots=True)
class StaffIdentity:
    """Whose PIN was typed: `name` is "" for the one staff PIN, and for the owner's."""

    name: str = ""
    is_owner: bool = False


OWNER: Final = StaffIdentity(is_owner=True)
STAFF: Final = StaffIdentity()


@dataclass(frozen=True, slots=True)
class StaffPerson:
    """Somebody with a PIN of their own."""

    id: int
    name: str


class StaffPeople(Protocol):
    """The people with PINs of their own. Every call blocks: on the disk, and on slow hashes.

    What cannot be done raises `KioskError` with a sentence.
    """

    def all(self) -> tuple[StaffPerson, ...]:
        """Return them by their names."""

    def add(self, name: str, pin: str, /) -> StaffPerson:
        """Add somebody; neither the name nor the PIN may be another's."""

    def rename(self, person: int, name: str, /) -> None:
        """Give somebody another name. What they did before keeps the one of then."""

    def change_pin(self, person: int, pin: str, /) -> None:
        """Give somebody another PIN."""

    def remove(self, person: int, /) -> None:
        """Take somebody's PIN away. What they did keeps their name."""
