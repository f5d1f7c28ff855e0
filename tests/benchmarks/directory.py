"""What the copy of the members costs: sync, disk, look-ups, staff search, start. Run by hand:

`python -m tests.benchmarks.directory [--members 100000] [--typed 150]`

The members have made-up names, a few frequent and many rare ones as in a real gym. The simulator
runs in a process of its own and sets no limit of requests; how long a sync takes at TeamUp's limit
follows from the number of requests.
"""

import argparse
import multiprocessing
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import accumulate
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from kiosk.core.admission.members import CustomerId
from kiosk.core.replica import SyncProgress
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.store.data_files import with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from kiosk.teamup.http.rate_budget import RateBudget
from kiosk.teamup.sync.sync import DirectorySyncer
from tests.helpers.kiosk_process import write_config
from tests.teamup.making import TOKEN, a_client, utc_now

_SYLLABLES: Final = tuple(
    "ka lo mi ra ten sho vel bri dan or gu pet nis ha wey tro ul zem fa quin".split()  # noqa: SIM905 - longer as a list
)
_PER_MINUTE: Final = 192
"""How many requests of a sync the budget lets through at the default of 200 a minute."""

_LOOK_UPS: Final = 3000
_STARTS: Final = 7
_START: Final = (
    "import sys; from pathlib import Path; from kiosk.app.application import application; "
    "from kiosk.app.kiosk import Kiosk; from kiosk.settings.load import load_settings; "
    "app = application(); kiosk = Kiosk(load_settings(Path(sys.argv[1]))); kiosk.start(); "
    "app.processEvents(); print('started', flush=True); kiosk.stop()"
)


def _names(dice: random.Random, count: int) -> tuple[list[str], list[float]]:
    """Made-up names, and how frequent each is: the n-th as often as 1/n."""
    made = {"".join(dice.choices(_SYLLABLES, k=dice.randint(2, 3))).title() for _ in range(count)}
    return sorted(made), list(accumulate(1 / n for n in range(1, len(made) + 1)))


def gym_of(members: int) -> Gym:
    """A gym in which people are called as many different things as in a real one."""
    gym, dice = make_gym(members, today=datetime.now(UTC).date()), random.Random(5)
    first, last = _names(dice, 1500), _names(dice, 30_000)
    for number, who in gym.customers.items():
        given, family = (dice.choices(names, cum_weights=w)[0] for names, w in (first, last))
        email = f"{given}.{family}{number % 97}@{dice.choice(('gmail', 'post', 'web'))}.example"
        gym.customers[number] = replace(
            who, first_name=given, last_name=family, email=email.lower()
        )
    return gym


def serve(members: int, pipe: Connection) -> None:
    """Run the simulator until told to end; in between tell how many requests came."""
    with Simulator(gym_of(members), token=TOKEN, requests_per_minute=0) as simulator:
        pipe.send(simulator.base_url)
        while pipe.recv():
            pipe.send(len(simulator.requests))


Times = list[tuple[float, float]]
"""By the clock, and of the processor: on a machine that does other things the clock tells more of
those than of this."""


def quantiles(times: Times) -> str:
    """p50 and p99 in milliseconds, by the clock and of the processor."""
    clock, processor = (statistics.quantiles(side, n=100) for side in zip(*times, strict=True))
    return (
        f"{clock[49] * 1000:.2f} / {clock[98] * 1000:.2f} ms; "
        f"{processor[49] * 1000:.2f} / {processor[98] * 1000:.2f} ms"
    )


def timed(calls: Sequence[Callable[[], object]]) -> Times:
    """How long each call took."""
    taken = []
    for call in calls:
        began, begun = time.perf_counter(), time.thread_time()
        call()
        taken.append((time.perf_counter() - began, time.thread_time() - begun))
    return taken


def typed(text: str) -> list[str]:
    """What is in the search box after each key."""
    return [text[:length] for length in range(1, len(text) + 1)]


def mistyped(text: str, dice: random.Random) -> str:
    """The text with two letters swapped, one left out, or one wrong."""
    at = dice.randrange(1, len(text) - 2)
    return dice.choice(
        (
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            text[:at] + text[at + 1 :],
            text[:at] + "x" + text[at + 1 :],
        )
    )


def _starts(config: Path) -> float:
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", _START, str(config)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    process.stdout.readline()
    took = time.perf_counter() - began
    process.communicate()
    return took


def _sync(url: str, directory: SqliteDirectory) -> float:
    client = a_client(url, budget=RateBudget(10_000_000))
    syncer = DirectorySyncer(client, directory, card_field=77, now=utc_now)

    def ignore(_: SyncProgress) -> None:
        pass

    began = time.perf_counter()
    syncer.run(ignore, threading.Event())
    client.close()
    return time.perf_counter() - began


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.directory")
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--typed", type=int, default=150, help="how many names are typed")
    options = parser.parse_args()
    table = Table(
        "what",
        "measured (p50 / p99 by the clock; of the processor)",
        title=f"{options.members:,} customers",
    )
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(options.members, theirs), daemon=True)
    server.start()
    url = ours.recv()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").mkdir()
        database = Database(folder / "data" / "kiosk.sqlite3")
        directory = with_directory(database).directory()
        _sync_figures(table, directory, url, ours)
        size = sum(file.stat().st_size for file in database.path.parent.glob("directory.sqlite3*"))
        per_member = size / options.members
        table.add_row("size on disk", f"{size / 1e6:.0f} MB, {per_member:.0f} bytes a customer")
        _look_up_figures(table, directory)
        _search_figures(table, directory, options.typed)
        database.close()
        _start_figures(table, folder)
    ours.send(False)
    server.join()
    Console().print(table)


def _sync_figures(table: Table, directory: SqliteDirectory, url: str, server: Connection) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    first = _sync(url, directory)
    server.send(True)
    requests = server.recv()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    status = directory.status()
    table.add_row("fetched", f"{status.customers:,} customers, {status.memberships:,} memberships")
    table.add_row(
        "sync, no limit of requests", f"{first:.0f} s, {first / requests * 1000:.0f} ms a page"
    )
    table.add_row(
        f"sync at {_PER_MINUTE} requests a minute",
        f"{requests} requests: {requests / _PER_MINUTE:.1f} minutes",
    )
    table.add_row("sync, nothing changed, no limit", f"{_sync(url, directory):.0f} s")
    table.add_row("memory a sync adds", f"{grown / 1024:.0f} MB")


def _look_up_figures(table: Table, directory: SqliteDirectory) -> None:
    dice = random.Random(2)
    some = dice.sample(directory.customer_ids(), _LOOK_UPS)
    records = [directory.by_customer(number) for number in some]
    people = [record.customer for record in records if record is not None]
    table.add_row(
        "look-up by id",
        quantiles(timed([lambda n=n: directory.by_customer(n) for n in some])),  # type: ignore[misc]
    )
    cards = [who.cards[0] for who in people if who.cards]
    table.add_row(
        "look-up by card",
        quantiles(timed([lambda c=c: directory.by_card(c) for c in cards])),  # type: ignore[misc]
    )
    emails = [who.email for who in people]
    table.add_row(
        "look-up by e-mail",
        quantiles(timed([lambda e=e: directory.by_email(e) for e in emails])),  # type: ignore[misc]
    )
    table.add_row(
        "look-up of nobody",
        quantiles(timed([lambda n=n: directory.by_card(f"X{n}") for n in range(1000)])),  # type: ignore[misc]
    )


def _search_figures(table: Table, directory: SqliteDirectory, count: int) -> None:
    dice = random.Random(3)
    everything: Times = []
    found = dict.fromkeys(("name", "mistyped"), 0)
    texts: dict[str, list[str]] = {"name": [], "mistyped": [], "card's end": [], "e-mail": []}
    for number in dice.sample(directory.customer_ids(), count):
        record = directory.by_customer(CustomerId(number))
        assert record is not None
        who = record.customer
        wrong = f"{who.first_name} {mistyped(who.last_name, dice)}"
        texts["name"] += typed(who.full_name)
        texts["mistyped"] += typed(wrong)
        texts["card's end"] += typed(who.cards[0][-4:])
        texts["e-mail"] += typed(who.email[:12])
        for kind, text in (("name", who.full_name), ("mistyped", wrong)):
            # Of namesakes beyond the end of the list one is as good as the other.
            names = {r.customer.full_name for r in directory.search(text, limit=30)}
            found[kind] += who.full_name in names
    for kind, keys in texts.items():
        taken = timed([lambda t=t: directory.search(t, limit=30) for t in keys])  # type: ignore[misc]
        everything += taken
        table.add_row(f"search as typed: {kind}", quantiles(taken))
    table.add_row(f"search as typed: all {len(everything):,} keys", quantiles(everything))
    for kind, hits in found.items():
        table.add_row(f"found by the whole {kind}", f"{hits} of {count}")


def _start_figures(table: Table, folder: Path) -> None:
    with Simulator(make_gym(5, today=datetime.now(UTC).date())) as nobody:
        nobody.faults.offline = True
        full = write_config(folder, nobody)
        (folder / "empty").mkdir()
        empty = write_config(folder / "empty", nobody)
        _starts(empty)
        pairs = [(_starts(empty), _starts(full)) for _ in range(_STARTS)]
    with_none, with_all = (statistics.median(side) for side in zip(*pairs, strict=True))
    table.add_row(
        "start of the kiosk",
        f"{with_all:.2f} s, empty {with_none:.2f} s: {with_all / with_none:.2f} times",
    )
    path = folder / "data" / "kiosk.sqlite3"
    began = time.perf_counter()
    database, _ = open_database(path)
    table.add_row("of which opening it", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    database.close()


if __name__ == "__main__":
    main()
