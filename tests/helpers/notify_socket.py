"""The socket on which a service manager listens (sd_notify)."""

import socket
from pathlib import Path
from typing import Self


class NotifySocket:
    """A real one, in `folder`. `read` gives what has come since the last time."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self._path))
        self._socket.setblocking(False)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a process tell it."""
        return {"NOTIFY_SOCKET": str(self._path)}

    def read(self) -> list[str]:
        """Return the lines that have come, in their order."""
        lines: list[str] = []
        try:
            while True:
                lines += self._socket.recv(4096).decode().splitlines()
        except BlockingIOError:
            return lines

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
