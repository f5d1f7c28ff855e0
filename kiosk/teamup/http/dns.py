"""Looking up host names within a time limit, which the system's resolver does not know.

`getaddrinfo` takes as long as the resolver likes (tens of seconds while DNS is silent) and cannot
be cancelled. So it runs in a thread of its own, one for each name however many wait for it, and
whoever waits goes on when their own time is up. The thread is left to its end, and holds up no end
of the process.
"""

import ipaddress
import socket
import threading
import time
from dataclasses import dataclass
from typing import Final

import httpcore

_WAIT_WITH_ANSWER_S: Final = 1.0
"""How long a lookup is waited for while an earlier answer is at hand."""

_KEPT_S: Final = 24 * 3600.0
"""How long an answer may stand in for one that does not come. TLS still asks whoever is at the
address for a certificate of the name."""


@dataclass(slots=True)
class _Lookup:
    """A lookup under way, or its end: addresses, or why there are none."""

    began: float
    addresses: tuple[str, ...] = ()
    error: Exception | None = None

    @property
    def ended(self) -> bool:
        return bool(self.addresses) or self.error is not None


class HostLookup:
    """Looks up names for all connections of one client. Safe from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running: dict[str, _Lookup] = {}
        self._answers: dict[str, _Lookup] = {}
        self._stopped = False

    def addresses(self, host: str, timeout: float | None) -> tuple[str, ...]:
        """Return the addresses of `host`, at least one, in the order they are to be tried.

        Where the resolver does not answer, those it gave last may be a day old. Raises
        `httpcore.ConnectTimeout` after `timeout` seconds, `httpcore.ConnectError` when there is no
        such host, or the resolver says that it does not know at present.
        """
        if _is_address(host):
            return (host,)
        with self._changed:
            kept = self._kept(host)
            lookup = self._running.get(host) or self._begin(host)
            if kept:
                wait_s = max(0.0, lookup.began + _WAIT_WITH_ANSWER_S - time.monotonic())
                timeout = wait_s if timeout is None else min(wait_s, timeout)
            self._changed.wait_for(lambda: lookup.ended or self._stopped, timeout)
            if lookup.error is not None:
                # httpcore raises it anew without its cause; its context it keeps.
                try:
                    raise lookup.error
                except OSError as error:
                    raise httpcore.ConnectError(str(error)) from error
            if found := lookup.addresses or kept:
                return found
        raise httpcore.ConnectTimeout(f"no answer to where {host} is")

    def stop(self) -> None:
        """Let nobody wait for a lookup any more; without an earlier answer it fails at once."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def _kept(self, host: str) -> tuple[str, ...]:
        """Return what the resolver said last, unless that is too long ago."""
        answer = self._answers.get(host)
        if answer is None or time.monotonic() - answer.began > _KEPT_S:
            return ()
        return answer.addresses

    def _begin(self, host: str) -> _Lookup:
        lookup = self._running[host] = _Lookup(time.monotonic())
        threading.Thread(
            target=self._look_up, args=(host, lookup), name="name-lookup", daemon=True
        ).start()
        return lookup

    def _look_up(self, host: str, lookup: _Lookup) -> None:
        found: tuple[str, ...] = ()
        error: Exception | None = None
        try:
            rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            found = tuple(dict.fromkeys(str(row[4][0]) for row in rows))
        except OSError as caught:
            error = caught
        except UnicodeError:  # a part of it has no letters, or too many
            error = socket.gaierror("that is no host name")
        with self._changed:
            lookup.addresses = found
            lookup.error = error or (None if found else socket.gaierror("the name has no address"))
            if found:
                self._answers[host] = lookup
            del self._running[host]
            self._changed.notify_all()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
