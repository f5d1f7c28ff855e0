"""Telling the service manager (systemd) how the kiosk is: sd_notify, by datagrams to its socket.

The protocol is stable and is one `sendto` (sd_notify(3)); the packages for it are unmaintained or
need a compiler. Where no service manager asks, nothing is sent.
"""

import logging
import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

_SOCKET: Final = "NOTIFY_SOCKET"
_LONGEST_STATUS: Final = 200  # characters; systemd shows one line of it
_RESTART_S: Final = 120  # for the last visits, requests under way, and the start after them


class ServiceManager:
    """Says that the kiosk is ready, that it lives and that it ends, to whoever started it.

    `environment` names the socket and how often a sign of life is wanted. Nothing here waits, and
    a service manager that does not listen is no trouble of the kiosk's: it is logged once.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        name = environment.get(_SOCKET, "")
        # An abstract name begins with NUL, which an environment cannot hold.
        self._address = "\0" + name[1:] if name.startswith("@") else name
        self._socket: socket.socket | None = None
        if name.startswith(("@", "/")):
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self._socket.setblocking(False)
        elif name:
            log.warning("%s=%s is no socket the kiosk knows; it is not used", _SOCKET, name)
        self._watchdog_s = _watchdog_s(environment) if self._socket is not None else None
        self._status = ""
        self._told = False

    @property
    def watchdog_s(self) -> float | None:
        """Within how many seconds it wants a sign of life; None: it wants none."""
        return self._watchdog_s

    def starting(self) -> None:
        """The process has begun, by itself or in the place of another (`restarting`).

        No sign of life is given: from the first one on systemd wants the next, and to look through
        large books after a power cut may take longer. Until `ready` the time for the start counts.
        """
        self.status("Starting.")

    def ready(self) -> None:
        """The start is over: members can use the kiosk."""
        self._send("READY=1")
        if self._watchdog_s is not None:  # as long as it was, after a `restarting`
            self._send(f"WATCHDOG_USEC={round(self._watchdog_s * 1_000_000)}")
        self.alive()

    def alive(self) -> None:
        """Give the sign of life; without one within `watchdog_s` the kiosk is killed."""
        if self._watchdog_s is not None:
            self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """Say in a line what `systemctl status` shows; the same again is not sent."""
        line = " ".join(text.split())[:_LONGEST_STATUS]
        if line != self._status:
            self._status = line
            self._send(f"STATUS={line}")

    def stopping(self) -> None:
        """The kiosk ends and is not to be watched any more: the last that is said."""
        self._send("STOPPING=1")
        self.status("Ending.")
        self.close()

    def restarting(self) -> None:
        """The kiosk ends, and a new one takes the place of its process.

        That is no end of the service: systemd would kill the new one after `stopping`. Until it is
        `ready`, there is more time for a sign of life. The last that is said.
        """
        if self._watchdog_s is not None:
            self._send(f"WATCHDOG_USEC={_RESTART_S * 1_000_000}")
        self.alive()
        self.status("Restarting.")
        self.close()

    def close(self) -> None:
        """Say nothing more."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _send(self, line: str) -> None:
        if self._socket is None:
            return
        try:
            self._socket.sendto(line.encode(), self._address)
        except OSError as error:
            if not self._told:
                self._told = True
                log.warning("The service manager cannot be told how the kiosk is: %s", error)


def _watchdog_s(environment: Mapping[str, str]) -> float | None:
    """Return within how many seconds a sign of life is wanted of this process; None: never.

    `WATCHDOG_PID` is the process that systemd started. Under cage that is cage, which knows nothing
    of watchdogs and hands its environment on: what is wanted of a process the kiosk comes from is
    wanted of the kiosk. Of any other process, the variables were inherited by mistake.
    """
    wanted = environment.get("WATCHDOG_USEC", "")
    if not wanted.isascii() or not wanted.isdigit() or int(wanted) == 0:
        return None
    process = environment.get("WATCHDOG_PID", "")
    if process and process not in _line_of_descent():
        return None
    return int(wanted) / 1_000_000


def _line_of_descent() -> list[str]:
    """Return the ids of this process, its parent, the parent's parent and so on, as text."""
    found = [str(os.getpid())]
    parent = str(os.getppid())
    while parent not in ("0", "1", *found):
        found.append(parent)
        with suppress(OSError, IndexError):
            # The name of the process, in brackets, may hold anything.
            stat = Path(f"/proc/{parent}/stat").read_text(encoding="utf-8", errors="replace")
            parent = stat.rpartition(")")[2].split()[1]
    return found
