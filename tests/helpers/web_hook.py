"""A web server on loopback that takes in whatever it is sent."""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


@dataclass(frozen=True)
class Received:
    """One request."""

    method: str
    path: str
    body: str


class WebHook:
    """Running inside of `with`; `received` is what came, `status` what it answers."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.status = 200
        hook = self

        class Handler(BaseHTTPRequestHandler):
            def _take(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                hook.received.append(Received(self.command, self.path, body.decode()))
                self.send_response(hook.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST = _take

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
