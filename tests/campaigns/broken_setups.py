"""Set-ups that are broken in one way each, and what the doctor and the notices say of them.

Run by hand, as root for the full disk: `python -m tests.campaigns.broken_setups`

Each is a working kiosk at a simulated gym of which one thing is broken. `kiosk doctor --json` and
`kiosk run` (offscreen, with a web hook that takes its notices) are the real ones; the minutes for
which a trouble must last before it is told are left out. Printed is a table for docs/runbook.md.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from kiosk.app.crash_log import CRASH_LOG, ERROR_LOG
from kiosk.app.run_record import RUN_RECORD
from kiosk.simulator import Simulator, make_gym
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sql_types import utc_text
from kiosk.store.sqlite import Database
from tests.helpers.kiosk_process import run_command, write_config
from tests.helpers.web_hook import WebHook
from tests.store.making import a_checkin

_RUN: Final = """
import sys
from functools import partial
from kiosk.core import notices
notices._HOLDS = {}
from kiosk.app import monitoring
monitoring.NoticeLoop = partial(monitoring.NoticeLoop, every_s=0.3)
from kiosk.__main__ import main
sys.exit(main())
"""
_NOTICES_S: Final = 8.0  # for the first notice to come, or for none to


@dataclass
class Place:
    """A working kiosk that is about to be broken."""

    folder: Path
    simulator: Simulator
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    mode: int = 0o600

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def set(self, section: str, key: str, value: object) -> None:
        self.sections.setdefault(section, {})[key] = value


def _change(section: str, key: str, value: object) -> Callable[[Place], None]:
    return lambda place: place.set(section, key, value)


def _full_disk(place: Place) -> None:
    small = place.folder / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "none", str(small)], check=True)
    place.set("data", "dir", str(small))


def _old_visit(place: Place) -> None:
    place.simulator.faults.offline = True
    database = Database(place.data / "kiosk.sqlite3")
    at = datetime.now(UTC) - timedelta(hours=2)
    SqliteOutbox(database).record(a_checkin("old", at=at), window=None)
    database.close()


def _old_members(place: Place) -> None:
    place.simulator.faults.offline = True
    long_ago = utc_text(datetime.now(UTC) - timedelta(days=9))
    with sqlite3.connect(place.data / "directory.sqlite3") as database:
        database.execute("UPDATE directory SET completed_at = ?", (long_ago,))
    database.close()


def _write(name: str, content: str) -> Callable[[Place], None]:
    def write(place: Place) -> None:
        (place.data / name).write_text(content, encoding="utf-8")

    return write


def _exposed(place: Place) -> None:
    place.mode = 0o644


def _offline(place: Place) -> None:
    place.simulator.faults.offline = True


_CRASHED: Final = json.dumps([{"lived_s": 5, "clean": False}] * 3)

BROKEN: Final[tuple[tuple[str, Callable[[Place], None], str], ...]] = (
    ("`teamup.token` is wrong", _change("teamup", "token", "nobody-knows-this"), "token"),
    ("TeamUp does not answer", _offline, "token"),
    ("`teamup.venue_id = 999`", _change("teamup", "venue_id", 999), "venue"),
    ("`members.card_field = 999`", _change("members", "card_field", 999), "fields"),
    ("no camera is plugged in", _change("camera", "device", "auto"), "camera"),
    ('`camera.device = "Logi 900"`', _change("camera", "device", "Logi 900"), "camera"),
    ('`scanner.serial = "/dev/ttyNO"`', _change("scanner", "serial", "/dev/ttyNO"), "scanner"),
    ("60 MB of disk", _full_disk, "disk"),
    ("`data.backup_dir` is not there", _change("data", "backup_dir", "/nowhere/b"), "backup"),
    ("the token's file is open to all", _exposed, "secrets"),
    ('`members.accept = ["id"]`', _change("members", "accept", ["id"]), "codes"),
    ("the logo is gone", _change("screen", "logo", "/nowhere/logo.png"), "logo"),
    ("no staff PIN", lambda _: None, "pin"),
    ("a check-in of two hours ago, offline", _old_visit, "token"),
    ("the members are of nine days ago, offline", _old_members, "database"),
    ("it crashed a moment ago", _write(CRASH_LOG, "Fatal Python error"), "crashes"),
    ("a bug in a slot", _write(ERROR_LOG, "KeyError"), "crashes"),
    ("three crashes in a row", _write(RUN_RECORD, _CRASHED), ""),
)
"""What is broken, how, and the check of the doctor that must say so ("": none does)."""


def _doctor(config: Path, environment: dict[str, str]) -> dict[str, tuple[bool, str, str]]:
    ran = run_command("doctor", "--json", "--config", str(config), environment=environment)
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    return {one["name"]: (one["ok"], one["text"], one["remedy"]) for one in found}


def _notices(config: Path, hook: WebHook, environment: dict[str, str]) -> list[str]:
    """Run a kiosk until it has told something, or has had the time to; return what it told."""
    log = config.with_suffix(".log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN, "run", "--windowed", "--config", str(config)],
        env=environment,
        stdout=log,
        stderr=log,
    )
    end = time.monotonic() + _NOTICES_S
    while time.monotonic() < end and process.poll() is None and not hook.received:
        time.sleep(0.1)
    time.sleep(1.0)
    process.terminate()
    process.wait()
    log.close()
    return [str(json.loads(one.body)["message"]) for one in hook.received]


@contextmanager
def _place(gym_size: int = 40) -> Iterator[tuple[Place, WebHook]]:
    gym = make_gym(gym_size, today=datetime.now(UTC).date())
    with (
        tempfile.TemporaryDirectory() as folder,
        Simulator(gym, requests_per_minute=0) as simulator,
        WebHook() as hook,
    ):
        place = Place(Path(folder), simulator)
        place.set("notices", "urls", [f"json://{hook.address}/n"])
        place.set("outbox", "backoff_base_ms", 50)
        try:
            yield place, hook
        finally:
            with suppress(FileNotFoundError, subprocess.CalledProcessError):
                if (place.folder / "small").is_dir():
                    subprocess.run(["umount", str(place.folder / "small")], check=True)


def broken(how: Callable[[Place], None], check: str) -> tuple[bool, str, list[str]]:
    """Break one kiosk; return whether `check` is not well, its words, and the notices."""
    with _place() as (place, hook):
        config = write_config(place.folder, place.simulator, **place.sections)
        run_command("sync", "--config", str(config))
        how(place)
        config = write_config(place.folder, place.simulator, **place.sections)
        config.chmod(place.mode)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **place.environment}
        ok, text, remedy = _doctor(config, environment).get(check, (True, "", ""))
        return not ok, f"{text} {remedy}".strip(), _notices(config, hook, environment)


def main() -> int:
    """Print the table; 1 when a check did not see what is broken."""
    print("| broken | the doctor | a notice |\n| --- | --- | --- |")
    missed = 0
    for what, how, check in BROKEN:
        seen, words, notices = broken(how, check)
        missed += bool(check) and not seen
        told = f"`{check}`: {words}" if seen else "–"
        print(f"| {what} | {told} | {' · '.join(notices) or '–'} |", flush=True)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
