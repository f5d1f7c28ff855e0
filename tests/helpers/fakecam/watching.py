"""Runs the kiosk's camera on cameras that are not there, and waits for what it tells."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Self

from tests.helpers.fakecam.cameras import FakeCameras
from tests.helpers.patience import PATIENCE_S

_ROOT: Final = Path(__file__).parents[3]

Event = dict[str, Any]


class Child:
    """A process that prints lines of JSON and has these cameras; ended at the end of its context.

    It is a module of the tests, which prints a line when it has something to tell.
    """

    def __init__(self, cameras: FakeCameras, module: str, *arguments: object) -> None:
        self.events: list[Event] = []
        """Everything it has told so far."""
        self._arriving: queue.Queue[Event] = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
            env=cameras.environment(),
        )
        self._threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._collect_log, daemon=True),
        ]
        self._log: list[str] = []
        for thread in self._threads:
            thread.start()

    def wait(self, wanted: Callable[[Event], bool], what: str) -> Event:
        """Return the next event that is `wanted`; fail after a long time or when it has ended."""
        end = time.monotonic() + PATIENCE_S
        while (left := end - time.monotonic()) > 0 and self._process.poll() is None:
            try:
                event = self._arriving.get(timeout=min(left, 0.2))
            except queue.Empty:
                continue
            self.events.append(event)
            if wanted(event):
                return event
        told = "\n".join(map(str, self.events))
        raise AssertionError(f"no {what}; it told\n{told}\nand logged\n{''.join(self._log)}")

    def code(self, text: str) -> Event:
        """Wait until `text` is read."""
        return self.wait(lambda event: event.get("code") == text, f"code {text}")

    def state(self, state: str) -> Event:
        """Wait until the camera is said to be in `state`."""
        return self.wait(lambda event: event.get("state") == state, f"camera {state}")

    def trouble(self, part: str) -> Event:
        """Wait until staff are told a sentence with `part` in it."""
        return self.wait(lambda event: part in event.get("trouble", ""), f"sentence with {part}")

    def say(self, line: str) -> None:
        """Write one line to its standard input."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    @property
    def log(self) -> str:
        """What it has written to standard error."""
        return "".join(self._log)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        code = self._process.wait(PATIENCE_S)
        for thread in self._threads:
            thread.join(PATIENCE_S)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert stream is not None
            stream.close()
        assert code == 0, f"it ended with {code}:\n{self.log}"

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._arriving.put(json.loads(line))

    def _collect_log(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._log.append(line)


class Watching(Child):
    """The kiosk's camera and reader alone (see `watcher`)."""

    def __init__(
        self,
        cameras: FakeCameras,
        device: str = "auto",
        *,
        patience: float = 3,
        adjust: bool = True,
    ) -> None:
        super().__init__(cameras, "tests.helpers.fakecam.watcher", device, patience, int(adjust))
