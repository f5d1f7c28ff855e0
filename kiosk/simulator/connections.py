"""Connections that can be cut: the part of a bad network that HTTP itself has no words for.

uvicorn gives an application no way to close a connection without an answer. A connection of this
kind puts itself into the ASGI scope's state, which uvicorn copies for every request, so that the
application can find and cut it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from starlette.types import Receive, Scope
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from kiosk.simulator.faults import Faults

_KEY = "kiosk.connection"
# Linger on, for no time: close() then sends a reset where it would send an orderly end.
_RESET = struct.pack("ii", 1, 0)


class Connection(H11Protocol):
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


def connections_with(faults: Faults) -> type[Connection]:
    """The class of connections that obey these faults (uvicorn makes the objects itself)."""
    return type("FaultyConnection", (Connection,), {"faults": faults})


async def cut(scope: Scope, receive: Receive, *, reset: bool = False) -> None:
    """Cut the connection of this request without an answer; returns when it is gone."""
    connection: Connection = scope["state"][_KEY]
    connection.cut(reset=reset)
    await client_gone(receive)


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Send what was written so far, then close; returns when the connection is gone."""
    connection: Connection = scope["state"][_KEY]
    connection.transport.close()
    await client_gone(receive)


async def client_gone(receive: Receive) -> None:
    """Wait until the client, or the server as it stops, has closed the connection."""
    while (await receive())["type"] != "http.disconnect":
        pass
