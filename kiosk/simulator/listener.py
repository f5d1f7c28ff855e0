"""uvicorn in a thread, with connections that the application can cut without an answer.

uvicorn's own server looks every tenth of a second whether to stop, and then waits for clients to
finish; a simulator's clients may be hanging on purpose. Nor does it give an application a way to
close a connection without an answer: so a connection puts itself into the ASGI scope's state,
which uvicorn copies for every request, where the application finds it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from threading import Event, Thread
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from kiosk.core.errors import KioskError
from kiosk.simulator.faults import Faults

HOST = "127.0.0.1"
_START_S = 20.0
_STOP_S = 10.0
_KEY = "kiosk.connection"
# Linger on, for no time: close() then sends a reset where it would send an orderly end.
_RESET = struct.pack("ii", 1, 0)


class CuttableConnection(H11Protocol):
    """One client's connection; refuses to speak while the faults say offline."""

    faults: Faults

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, _KEY: self}, _loop)

    def connection_made(  # type: ignore[override]  # as in the class above it
        self, transport: asyncio.Transport
    ) -> None:
        """Called by the event loop."""
        super().connection_made(transport)
        if self.faults.offline:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        """Called by the event loop; offline also cuts connections that were kept alive."""
        if self.faults.offline:
            self.transport.abort()
        else:
            super().data_received(data)

    def cut(self, *, reset: bool) -> None:
        """Close now and throw away what was not sent yet; ``reset`` sends a TCP reset."""
        if reset:
            self.transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, _RESET
            )
        self.transport.abort()


def connections_with(faults: Faults) -> type[CuttableConnection]:
    """The class of connections that obey these faults (uvicorn makes the objects itself)."""
    return type("FaultyConnection", (CuttableConnection,), {"faults": faults})


async def cut(scope: Scope, receive: Receive, *, reset: bool = False) -> None:
    """Cut the connection of this request without an answer; returns when it is gone."""
    connection: CuttableConnection = scope["state"][_KEY]
    connection.cut(reset=reset)
    await client_gone(receive)


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Send what was written so far, then close; returns when the connection is gone."""
    connection: CuttableConnection = scope["state"][_KEY]
    connection.transport.close()
    await client_gone(receive)


async def client_gone(receive: Receive) -> None:
    """Wait until the client, or the server as it stops, has closed the connection."""
    while (await receive())["type"] != "http.disconnect":
        pass


class SimulatorFailure(KioskError):
    """The simulator cannot listen."""


def bound_socket(port: int) -> socket.socket:
    """A socket on the loopback address; port 0 takes a free one. Raises SimulatorFailure."""
    # The protocol is named because asyncio sends small answers at once (TCP_NODELAY) only then;
    # without it every answer waits 40 ms for the client's delayed acknowledgement.
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((HOST, port))
    except OSError as error:
        made.close()
        raise SimulatorFailure(
            f"The simulator cannot use port {port} ({error.strerror}). Choose another port."
        ) from error
    return made


class Listener:
    """One run of the server on one socket, which it owns and closes."""

    def __init__(
        self, app: ASGIApp, connections: type[CuttableConnection], sock: socket.socket
    ) -> None:
        config = uvicorn.Config(
            app,
            http=connections,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            date_header=False,  # it follows the simulator's clock (see FaultInjector)
            proxy_headers=False,
        )
        self._socket = sock
        self._server = _Server(config)
        self._thread = Thread(target=self._run, name="simulator", daemon=True)

    def start(self) -> None:
        """Returns when connections are accepted; raises SimulatorFailure when they never are."""
        self._thread.start()
        self._server.listening.wait(_START_S)
        if not self._server.started:
            raise SimulatorFailure("The simulator did not start. Its log says why.")

    def stop(self) -> None:
        """Close everything, answered or not, and wait for the thread to end."""
        self._server.stop_soon()
        self._thread.join(_STOP_S)
        if self._thread.is_alive():
            raise RuntimeError("the simulator's thread does not end")

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
        finally:
            self._socket.close()
            self._server.listening.set()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = Event()
        self._stop: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._stop = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self.listening.set()

    async def main_loop(self) -> None:
        """Wait until told to stop, with uvicorn's own upkeep second by second."""
        assert self._stop is not None  # startup comes first
        while not await self.on_tick(0):
            try:
                await asyncio.wait_for(self._stop.wait(), 1.0)
            except TimeoutError:
                continue
            return

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for sock in sockets or []:
            sock.close()
        for connection in list(self.server_state.connections):
            if isinstance(connection, CuttableConnection):
                connection.cut(reset=False)
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(0.002)

    def stop_soon(self) -> None:
        if self._loop is not None and self._stop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
