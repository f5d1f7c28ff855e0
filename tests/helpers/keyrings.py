"""Keyrings that forget everything at the end of the test, or give nothing away."""

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class MemoryKeyring(KeyringBackend):
    """Keeps passwords in a dictionary."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library leaves it untyped
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedKeyring(KeyringBackend):
    """Stays locked, as after a log-in without a password; that is how the real ones say it."""

    priority = 1

    def get_password(self, *_names: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, *_names: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class AskingKeyring(KeyringBackend):
    """Shows a prompt that nobody answers, and waits for it, or until `put_aside` is set."""

    priority = 1
    put_aside = threading.Event()

    def get_password(self, *_names: str) -> str | None:
        self.put_aside.wait()
        return None

    def set_password(self, *_names: str) -> None:
        self.put_aside.wait()


class BrokenKeyring(KeyringBackend):
    """Fails with an error of its own bus."""

    priority = 1

    def get_password(self, *_names: str) -> str | None:
        raise LookupError("no such object path")

    def set_password(self, *_names: str) -> None:
        raise LookupError("no such object path")
