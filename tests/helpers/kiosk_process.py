"""Runs `kiosk run` as a process of its own, to be started, watched, ended and killed."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from kiosk.simulator.server import Simulator
from tests.helpers.patience import PATIENCE_S


def write_config(folder: Path, simulator: Simulator, **sections: dict[str, Any]) -> Path:
    """Write a configuration for the simulated gym into `folder`; return the file's path.

    `sections` adds keys, or replaces those of the same name.
    """
    tree: dict[str, dict[str, Any]] = {
        "teamup": {
            "base_url": simulator.base_url,
            "token": simulator.token,
            "provider_id": simulator.gym.provider_id,
            "venue_id": simulator.gym.venue_id,
        },
        "members": {"card_field": simulator.gym.card_field},
        "camera": {"device": "none"},
        "scanner": {"keyboard": False},
        "outbox": {"readback_lag_s": 1, "backoff_base_ms": 50, "backoff_cap_s": 1},
        "data": {"dir": str(folder / "data")},
    }
    for name, keys in sections.items():
        tree.setdefault(name, {}).update(keys)
    lines = []
    for name, keys in tree.items():
        lines.append(f"[{name}]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
    file = folder / "kiosk.toml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


class KioskProcess:
    """A kiosk on a configuration file. As a context manager it is ended (SIGTERM) at the end.

    `environment` is what it runs in, if not in the tests' own.
    """

    def __init__(self, config: Path, environment: Mapping[str, str] | None = None) -> None:
        self._config = config
        self._environment = os.environ if environment is None else environment
        self._log = config.with_suffix(".log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; `wait_until` tells when it has done what is waited for."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "run", "--windowed", "--config", str(self._config)],
                stdout=log,
                stderr=subprocess.STDOUT,
                env={"QT_QPA_PLATFORM": "offscreen", **self._environment},
            )

    def kill(self) -> None:
        """End it at once, with SIGKILL."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._process = None

    def abandon(self) -> None:
        """End it at once, if it still runs, as after a test that failed half-way."""
        if self._process is not None:
            self.kill()

    def end(self) -> int:
        """End it with SIGTERM and return its exit code."""
        assert self._process is not None
        process, self._process = self._process, None
        process.send_signal(signal.SIGTERM)
        try:
            return process.wait(PATIENCE_S)
        finally:
            process.kill()  # does nothing when it has ended

    @property
    def log(self) -> str:
        """What it has logged so far, over all starts."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until `condition` holds, while the kiosk lives; else fail with its log."""
        assert self._process is not None
        end = time.monotonic() + PATIENCE_S
        while not condition():
            code = self._process.poll()
            if code is not None or time.monotonic() > end:
                how = "ended" if code is not None else "is still waiting"
                raise AssertionError(f"the kiosk {how} before {what}:\n{self.log}")
            time.sleep(0.05)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self.end()


def run_command(
    *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `kiosk` with `arguments` to its end, in this environment or one without a display."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True,
        text=True,
        env=environment or os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=PATIENCE_S,
        check=False,
    )


def queue(config: Path) -> list[dict[str, Any]]:
    """Return what `kiosk queue list --json` says."""
    ran = run_command("queue", "list", "--json", "--config", str(config))
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()]
