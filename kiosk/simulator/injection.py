"""ASGI middleware that lets requests go wrong as ``Faults`` says, and logs what was answered."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Lock

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.simulator.conventions import error_response
from kiosk.simulator.faults import Fault, Faults
from kiosk.simulator.listener import client_gone, cut, hang_up

# More than the application takes, so that it is the application that says "too large".
_MAX_READ = 1024 * 1024
_PORTAL = "<!doctype html><title>Welcome</title><h1>Log in to use the guest network</h1>"


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


class FaultInjector:
    """An ASGI application around another one; keeps the log of requests."""

    def __init__(
        self,
        app: ASGIApp,
        faults: Faults,
        log: RequestLog,
        clock: Callable[[], datetime],
        *,
        prefix: str,
    ) -> None:
        self._app = app
        self._faults = faults
        self._log = log
        self._clock = clock
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or fail to."""
        path = scope["path"].removeprefix(self._prefix)
        send = self._dated(send)
        number = self._log.arrived(scope, path)
        body = await _read(receive)
        if body is None:
            return
        fault = self._faults.take(path)
        if fault is not None:
            self._log.met(number, fault.kind)
        answering = _Answer(scope, receive, send, self._log, number)
        if fault is None or not await self._fail_before(fault, answering):
            answer = await self._apply(scope, body)
            if self._faults.offline:
                await cut(scope, receive)
            elif fault is None:
                await answering.whole(answer)
            else:
                await self._fail_after(fault, answering, answer)

    def _dated(self, send: Send) -> Send:
        """`send`, with the header Date by the simulator's own clock."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                now = format_datetime(self._clock().astimezone(UTC), usegmt=True)
                MutableHeaders(raw=message["headers"])["date"] = now
            await send(message)

        return dated

    async def _fail_before(self, fault: Fault, answering: _Answer) -> bool:
        """Faults that keep the request from the application; False when this is none."""
        match fault.kind:
            case "status":
                await answering.response(self._error(fault))
            case "redirect":
                await answering.response(RedirectResponse(fault.location, 302))
            case "captive_portal":
                await answering.response(HTMLResponse(_PORTAL))
            case "hang":
                await client_gone(answering.receive)
            case "drop_before":
                await cut(answering.scope, answering.receive, reset=fault.reset)
            case _:
                return False
        return True

    async def _fail_after(self, fault: Fault, answering: _Answer, answer: list[Message]) -> None:
        """Faults that spoil the answer to a request that was carried out."""
        match fault.kind:
            case "slow":
                await _pause(answering.receive, fault.seconds)
                await answering.whole(answer)
            case "drop_after":
                await cut(answering.scope, answering.receive, reset=fault.reset)
            case "truncate":
                await answering.half(answer)
            case "wrong_shape":
                strange = json.dumps({"result": [1, 2, 3], "ok": "yes"}).encode()
                await answering.response(
                    Response(strange, answer[0]["status"], media_type="application/json")
                )
            case _:
                await answering.response(error_response(500, "Internal server error."))

    async def _apply(self, scope: Scope, body: bytes) -> list[Message]:
        """Let the application answer, and keep the answer."""
        answer: list[Message] = []

        async def replay() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def keep(message: Message) -> None:
            answer.append(message)

        await self._app(scope, replay, keep)
        return answer

    def _error(self, fault: Fault) -> Response:
        headers: dict[str, str] = {}
        if fault.retry_after is not None:
            headers["Retry-After"] = f"{fault.retry_after:g}"
            if fault.retry_after_form == "date":
                then = self._clock() + timedelta(seconds=fault.retry_after)
                headers["Retry-After"] = format_datetime(then, usegmt=True)
        if fault.body == "html":
            page = f"<!doctype html><title>{fault.status}</title><h1>Error {fault.status}</h1>"
            return HTMLResponse(page, fault.status, headers=headers)
        return error_response(fault.status, code=fault.code, headers=headers)


class _Answer:
    """Sends an answer whole, in half, or another one, and notes its status."""

    def __init__(
        self, scope: Scope, receive: Receive, send: Send, log: RequestLog, number: int
    ) -> None:
        self.scope = scope
        self.receive = receive
        self._send = send
        self._log = log
        self._number = number

    async def response(self, response: Response) -> None:
        self._log.answered(self._number, response.status_code)
        await response(self.scope, self.receive, self._send)

    async def whole(self, answer: list[Message]) -> None:
        self._log.answered(self._number, answer[0]["status"])
        for message in answer:
            await self._send(message)

    async def half(self, answer: list[Message]) -> None:
        """Announce the whole length, send half of it, close."""
        self._log.answered(self._number, answer[0]["status"])
        body = b"".join(message.get("body", b"") for message in answer[1:])
        MutableHeaders(raw=answer[0]["headers"])["content-length"] = str(len(body))
        await self._send(answer[0])
        part = body[: len(body) // 2]
        await self._send({"type": "http.response.body", "body": part, "more_body": True})
        await hang_up(self.scope, self.receive)


async def _read(receive: Receive) -> bytes | None:
    """The request's body, cut off when far too large; None when the client went away."""
    body = bytearray()
    while len(body) <= _MAX_READ:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(body)


async def _pause(receive: Receive, seconds: float) -> None:
    """Wait that long, or until the client goes away."""
    try:
        await asyncio.wait_for(client_gone(receive), seconds)
    except TimeoutError:
        pass  # the usual case: the client is still waiting
