"""A server over bare sockets that does exactly what the test says, rude things included."""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.helpers.patience import PATIENCE_S

Script = Callable[["Peer"], None]
"""What to do with one connection."""


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self.sock = sock
        self.stopping = stopping
        self._buffer = b""

    def request(self) -> bytes:
        """Read one whole request (headers, and the body Content-Length announces)."""
        while b"\r\n\r\n" not in self._buffer:
            self._more()
        head, _, rest = self._buffer.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(rest) < length:
            self._more()
            rest = self._buffer.partition(b"\r\n\r\n")[2]
        self._buffer = rest[length:]
        return head + b"\r\n\r\n" + rest[:length]

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def drip(self, data: bytes, *, every_s: float) -> None:
        """Send one byte after the other, until the client has had enough."""
        for value in data:
            if self.stopping.wait(every_s):
                return
            self.sock.sendall(bytes([value]))

    def reset(self) -> None:
        """Close with a TCP reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self.stopping.wait(PATIENCE_S)

    def _more(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError("the client closed the connection")
        self._buffer += data


class RawServer:
    """Runs `script` for every connection, each in a thread, at 127.0.0.1.

    A list of scripts is used one per connection, the last one over and over.
    """

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts)
        self._stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._peers: list[socket.socket] = []
        self._acceptor = threading.Thread(target=self._accept, name="rawserver")
        self.connections = 0

    @property
    def url(self) -> str:
        """The base address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        """The port it listens at."""
        return int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join()
        for peer in self._peers:
            with contextlib.suppress(OSError):
                peer.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(self.connections, len(self._scripts) - 1)]
            self.connections += 1
            self._peers.append(sock)
            thread = threading.Thread(target=self._serve, args=(script, sock), name="rawserver")
            self._threads.append(thread)
            thread.start()

    def _serve(self, script: Script, sock: socket.socket) -> None:
        with contextlib.closing(sock), contextlib.suppress(OSError):
            script(Peer(sock, self._stopping))


def answer(status: str, body: bytes = b"", *headers: str) -> Script:
    """A script that answers every request of a connection in one way."""
    head = "".join(f"{line}\r\n" for line in headers)
    raw = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.send(raw)

    return script


def raw(data: bytes) -> Script:
    """A script that reads one request, sends exactly `data` and closes."""

    def script(peer: Peer) -> None:
        peer.request()
        peer.send(data)

    return script


def closed_port() -> int:
    """A port nobody listens at."""
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener:
        return int(listener.getsockname()[1])


def wait_until(true: Callable[[], object], *, timeout_s: float = PATIENCE_S) -> None:
    """Wait until `true()` is true; raises AssertionError when it never is."""
    end = time.monotonic() + timeout_s
    while not true():
        if time.monotonic() > end:
            raise AssertionError("waited in vain")
        time.sleep(0.005)
