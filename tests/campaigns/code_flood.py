"""Ten thousand codes nobody has, as fast as a hand scanner can send them, and then a member.

Run by hand: `python -m tests.campaigns.code_flood [--codes 10000] [--kind email]`

The real `kiosk run` (its window offscreen) reads a FIFO in place of a serial scanner; the members
were fetched before. Measured are its memory, the time from a member's code after the flood to the
check-in on disk, and the time from SIGTERM, sent into a second flood, to the end of the process.
"""

import argparse
import os
import signal
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from subprocess import DEVNULL, Popen, run
from typing import Final

from kiosk.simulator import Simulator, make_gym
from kiosk.simulator.gym import Gym, GymCustomer
from tests.helpers.kiosk_process import write_config

_PATIENCE_S: Final = 600.0
_KINDS: Final[dict[str, Callable[[int], str]]] = {
    "email": lambda number: f"nobody{number}@flood.example",
    "card": lambda number: f"FLOOD-{number:06}",
}


class Flood:
    """One kiosk, its scanner, and what is seen of it from outside."""

    def __init__(self, folder: Path, simulator: Simulator) -> None:
        self.fifo = folder / "scanner"
        os.mkfifo(self.fifo)
        self._config = write_config(folder, simulator, scanner={"serial": str(self.fifo)})
        self._database = folder / "data" / "kiosk.sqlite3"
        command = [sys.executable, "-m", "kiosk", "sync", "--config", str(self._config)]
        run(command, check=True, stdout=DEVNULL)
        self._log = (folder / "run.log").open("wb")
        self.process = Popen(
            [sys.executable, "-m", "kiosk", "run", "--windowed", "--config", str(self._config)],
            stdout=self._log,
            stderr=self._log,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def send(self, text: str) -> None:
        """Write to the scanner's line; waits while the kiosk does not read."""
        if self.process.poll() is not None:
            raise RuntimeError("the kiosk has ended; see run.log")
        with suppress(BrokenPipeError), self.fifo.open("w", encoding="ascii") as line:
            line.write(text)

    def checked_in(self, who: GymCustomer) -> bool:
        """Whether a member's visit is on disk."""
        return bool(self._count("SELECT count(*) FROM checkin WHERE customer = ?", who.id))

    def pending(self) -> int:
        """How many scans are kept."""
        return self._count("SELECT count(*) FROM kept_scan WHERE closed_at IS NULL")

    def memory_mb(self) -> float:
        """The process's memory that is in use and not a file's."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("this system does not tell how much memory is in use")

    def until_checked_in(self, who: GymCustomer) -> float:
        """Hold a member's card up once, and return after how many seconds they are checked in."""
        began = time.monotonic()
        self.send(f"{who.card}\n")
        while not self.checked_in(who):
            if self.process.poll() is not None or time.monotonic() > began + _PATIENCE_S:
                return float("nan")
            time.sleep(0.01)
        return time.monotonic() - began

    def _count(self, query: str, *values: int) -> int:
        with closing(sqlite3.connect(f"file:{self._database}?mode=ro", uri=True)) as database:
            return int(database.execute(query, values).fetchone()[0])


def regulars(gym: Gym) -> list[GymCustomer]:
    """Return the members who can be checked in without a question."""
    return [
        who
        for who in gym.customers.values()
        if not who.deleted
        and who.id not in gym.characters.values()
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].is_usable(gym.today)
    ]


def main() -> int:
    """Measure and print; 1 when the member or the end took longer than it should."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.code_flood")
    parser.add_argument("--codes", type=int, default=10_000)
    parser.add_argument("--kind", choices=sorted(_KINDS), default="email")
    options = parser.parse_args()
    made_up = _KINDS[options.kind]
    gym = make_gym(100, today=datetime.now(UTC).date())
    members = iter(regulars(gym))
    with tempfile.TemporaryDirectory() as folder, Simulator(gym) as simulator:
        flood = Flood(Path(folder), simulator)
        flood.until_checked_in(next(members))  # it is up
        usual_s, usual_mb = flood.until_checked_in(next(members)), flood.memory_mb()
        asked = len(simulator.requests)
        began = time.monotonic()
        flood.send("".join(f"{made_up(number)}\n" for number in range(options.codes)))
        took = time.monotonic() - began
        next_s = flood.until_checked_in(next(members))
        print(
            f"{options.codes} codes ({options.kind}) in {took:.1f} s; the next member is checked "
            f"in after {next_s:.2f} s (before: {usual_s:.2f} s); memory {flood.memory_mb():.0f} MB "
            f"(before: {usual_mb:.0f} MB); kept pending: {flood.pending()}; requests meanwhile: "
            f"{dict(Counter(seen.path for seen in simulator.requests[asked:]))}"
        )
        text = "".join(f"{made_up(number)}\n" for number in range(10**6, 10**6 + options.codes))
        threading.Thread(target=flood.send, args=(text,), daemon=True).start()
        time.sleep(1.0)
        began = time.monotonic()
        flood.process.send_signal(signal.SIGTERM)
        try:
            code = flood.process.wait(_PATIENCE_S)
        finally:
            flood.process.kill()
        ended_s = time.monotonic() - began
        print(f"SIGTERM into another {options.codes}: exit code {code} after {ended_s:.2f} s")
    return int(not (next_s <= 1.0 and ended_s <= 5.0))


if __name__ == "__main__":
    sys.exit(main())
