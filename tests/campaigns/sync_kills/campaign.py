"""`kiosk sync` is interrupted at random moments while the members change.

The real command runs against the simulator and is ended by SIGKILL in the middle of its work, meets
a cut network, or is told to slow down for good. Between lives, so within runs, customers join,
leave, are renamed, and lose memberships and get marks. Whenever a sync comes to its end, the copy
is compared with the gym, row by row.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import CustomerId
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.store.data_files import with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.sqlite import Database
from tests.helpers.kiosk_process import write_config
from tests.helpers.patience import PATIENCE_S

ANSWER_S: Final = 0.03
"""How long the simulator takes for an answer, so that there is a middle to interrupt."""

KILLED: Final = 0.75  # part of the interruptions; the rest are lost connections and answers 429
CHANGES: Final = 6  # of the gym before each life


@dataclass(frozen=True, slots=True)
class SyncOptions:
    """What a campaign shall be."""

    interruptions: int = 50
    members: int = 1500
    seed: int = 1


@dataclass
class SyncResult:
    """What became of it. `wrong` lists differences between copy and gym after a whole sync."""

    killed: int = 0
    cut: int = 0
    whole: int = 0
    resumed: int = 0
    pages: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def interruptions(self) -> int:
        """How many lives were cut short."""
        return self.killed + self.cut


class SyncCampaign:
    """One campaign in `folder`; `tell` is called with the interruptions so far."""

    def __init__(
        self, options: SyncOptions, folder: Path, tell: Callable[[int], None] = lambda _: None
    ) -> None:
        self._options = options
        self._folder = folder
        self._tell = tell
        self._random = random.Random(options.seed)
        self._gym = make_gym(options.members, today=datetime.now(UTC).date())
        self._next = 900_000
        self._touched: set[int] = set()
        self.result = SyncResult()

    def run(self) -> SyncResult:
        """Interrupt as often as asked for, then let it come to its end, and once more in peace."""
        with Simulator(self._gym, requests_per_minute=0) as simulator:
            simulator.faults.add("slow", "*", times=None, seconds=ANSWER_S)
            config = write_config(self._folder, simulator)
            while self.result.interruptions < self._options.interruptions:
                self._change()
                if self._live(simulator, config, interrupted=True):
                    self._compare()
                self._tell(self.result.interruptions)
            for _ in ("the rest of the last", "one in peace"):
                if not self._live(simulator, config, interrupted=False):
                    raise AssertionError((self._folder / "sync.log").read_text(encoding="utf-8"))
                self._compare()
        return self.result

    def _live(self, simulator: Simulator, config: Path, *, interrupted: bool) -> bool:
        """Run the command; tell whether it came to its end."""
        before = len(simulator.requests)
        command = ("tests.campaigns.sync_kills.life", "sync", "--config", str(config))
        with (self._folder / "sync.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", *command],
                stdout=subprocess.PIPE,
                stderr=log,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            )
        killed = interrupted and self._interrupt(process, simulator, before)
        try:
            told, _ = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
            simulator.faults.offline = False
        self.result.pages += len(simulator.requests) - before
        if process.returncode == 0:
            self.result.whole += 1
            self.result.resumed += b"went on" in told
            return True
        if killed:
            self.result.killed += 1
        else:
            self.result.cut += 1
        return False

    def _interrupt(
        self, process: subprocess.Popen[bytes], simulator: Simulator, before: int
    ) -> bool:
        """Wait for a random moment in the middle of the work; tell whether it was killed.

        The moment is a number of requests and a part of the next answer, not a time: on a busy
        machine a life that ends by the clock has not begun to keep anything.
        """
        pages = 2 * self._options.members / 100
        asked = before + 1 + int(self._random.uniform(0, 0.6 * pages))
        while len(simulator.requests) < asked and process.poll() is None:
            time.sleep(0.005)
        time.sleep(self._random.uniform(0, ANSWER_S))
        if process.poll() is not None:
            return False
        if self._random.random() > KILLED:
            simulator.faults.offline = True
            return False
        process.kill()
        return True

    def _change(self) -> None:
        """Let people join, leave and change."""
        gym, dice = self._gym, self._random
        people = [who for who in gym.customers.values() if not who.deleted]
        for who in dice.sample(people, CHANGES):
            self._touched.add(who.id)
            match dice.choice(("leave", "join", "rename", "card", "block", "unblock", "end")):
                case "leave":
                    gym.customers[who.id] = replace(who, deleted=True)
                case "join":
                    self._next += 1
                    self._touched.add(self._next)
                    card = f"JOIN-{self._next}"
                    gym.customers[self._next] = replace(who, id=self._next, card=card)
                case "rename":
                    gym.customers[who.id] = replace(who, last_name=f"Renamed {dice.random()}")
                case "card":
                    gym.customers[who.id] = replace(who, card=f"CARD-{dice.random()}")
                case "block":
                    some = next(iter(gym.registration_blocks.values()))
                    number = 10_000_000 + who.id
                    gym.registration_blocks[number] = replace(
                        some, id=number, customer=who.id, is_active=True
                    )
                case "unblock":
                    gym.registration_blocks.pop(10_000_000 + who.id, None)
                case _:
                    for held in gym.memberships_of(who.id)[:1]:
                        self._touched |= {held.customer, *held.shared_with}
                        del gym.memberships[held.id]

    def _compare(self) -> None:
        """Note where the copy is wrong about anybody who did not change since the last whole sync.

        A page that was read before a change cannot know it. The last sync of the campaign runs in
        peace, and must be right about everybody.
        """
        database = Database(self._folder / "data" / "kiosk.sqlite3")
        try:
            database.check()
            found = list(differences(self._gym, with_directory(database).directory()))
        finally:
            database.close()
        self.result.wrong += [f"{n}: {what}" for n, what in found if n not in self._touched]
        self._touched.clear()


def differences(gym: Gym, directory: SqliteDirectory) -> Iterator[tuple[int, str]]:
    """Yield whom the copy is wrong about, and how."""
    live = {who.id: who for who in gym.customers.values() if not who.deleted}
    blocked = {block.customer for block in gym.registration_blocks.values() if block.is_active}
    flagged = {
        note.customer for note in gym.issues.values() if note.importance == "flag_on_profile"
    }
    held: dict[int, set[int]] = {}
    for membership in gym.memberships.values():
        held.setdefault(membership.customer, set()).add(membership.id)
    for number in sorted(set(directory.customer_ids()) - live.keys()):
        yield number, "is gone, and still in the copy"
    for who in live.values():
        record = directory.by_customer(CustomerId(who.id))
        if record is None:
            yield who.id, "is not in the copy"
            continue
        own = {one.id for one in record.memberships if one.customer == who.id}
        truth = (who.name, (who.card,), held.get(who.id, set()), who.id in blocked)
        copy = (record.customer.full_name, record.customer.cards, own, record.blocked)
        if copy != truth or record.flagged != (who.id in flagged):
            yield who.id, f"{copy} is not {truth}"
        if record not in directory.by_card(who.card):
            yield who.id, f"is not found by the card {who.card}"
        if who.id not in [r.customer.id for r in directory.search(who.card, limit=5)]:
            yield who.id, f"is not found by staff by the card {who.card}"
