"""A sign of life to an address of the owner's choice, such as one of healthchecks.io.

Whoever is there tells the owner when it stays away: of a power cut, a network that is gone, a
kiosk that hangs, no kiosk could tell itself.
"""

import logging
import threading
import urllib.request
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from kiosk import __version__

log = logging.getLogger(__name__)

_TIMEOUT_S: Final = 15.0


class Heartbeat:
    """Asks for `url` every `every_s` seconds, in a thread; nothing waits for it.

    `troubles` returns a word for each thing that is wrong. With any of them `/fail` is added to the
    path and they are what is sent; no name of a member is ever among them. That it cannot be sent
    is logged once, until it can.
    """

    def __init__(
        self, url: str, *, every_s: float, troubles: Callable[[], tuple[str, ...]]
    ) -> None:
        self._url = url
        self._every_s = every_s
        self._troubles = troubles
        self._failed = False
        self._stop = threading.Event()
        # A daemon, and not waited for: the name of the host may take any time to be found.
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin, if there is an address."""
        if self._url:
            self._thread.start()

    def stop(self) -> None:
        """Send nothing more; waits for nothing."""
        self._stop.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._beat()
            self._stop.wait(self._every_s)

    def _beat(self) -> None:
        troubles = self._troubles()
        url = with_path(self._url, "/fail") if troubles else self._url
        request = urllib.request.Request(
            url,
            data="\n".join(troubles).encode() if troubles else None,
            headers={"User-Agent": f"Turnstile/{__version__}"},
        )
        try:
            with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as answer:
                answer.read(1000)
        except (OSError, ValueError) as error:  # also of http.client
            if not self._failed:
                # Not the address: who knows it can send signs of life in the kiosk's name.
                host = urlsplit(self._url).hostname
                log.warning("The sign of life cannot be sent to %s: %s", host, reason(error))
            self._failed = True
        except Exception:
            log.exception("The sign of life failed unexpectedly; it goes on")
        else:
            if self._failed:
                log.info("The sign of life is sent again")
            self._failed = False


def reason(error: Exception) -> str:
    """Return why a request failed, without its address."""
    return str(getattr(error, "reason", "") or type(error).__name__)


def with_path(url: str, more: str) -> str:
    """Return `url` with `more` at the end of its path, before any query."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=parts.path.rstrip("/") + more))
