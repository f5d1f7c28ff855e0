"""Remembers every request the server has seen, and what was answered."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from threading import Lock

from starlette.datastructures import Headers
from starlette.types import Scope


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """One request.

    ``path`` is below the base URL, ``status`` None while or when nothing was answered, ``fault``
    the kind of fault it met, ``monotonic`` its arrival in seconds of ``time.monotonic``.
    """

    method: str
    path: str
    query: str
    mode: str | None
    provider: str | None
    status: int | None
    monotonic: float
    fault: str | None = None


class RequestLog:
    """Requests in the order of their arrival. Safe to read from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen: list[SeenRequest] = []

    def seen(self) -> list[SeenRequest]:
        """All requests so far; a copy."""
        with self._lock:
            return list(self._seen)

    def arrived(self, scope: Scope, path: str) -> int:
        """Note a request; the number it goes by."""
        headers = Headers(scope=scope)
        entry = SeenRequest(
            method=scope["method"],
            path=path,
            query=scope["query_string"].decode("latin-1"),
            mode=headers.get("teamup-request-mode"),
            provider=headers.get("teamup-provider-id"),
            status=None,
            monotonic=time.monotonic(),
        )
        with self._lock:
            self._seen.append(entry)
            return len(self._seen) - 1

    def met(self, number: int, fault: str) -> None:
        """Note which fault the request met."""
        with self._lock:
            self._seen[number] = replace(self._seen[number], fault=fault)

    def answered(self, number: int, status: int) -> None:
        """Note the status that is about to be sent."""
        with self._lock:
            self._seen[number] = replace(self._seen[number], status=status)
