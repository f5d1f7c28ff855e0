"""The first start of a kiosk: nobody is known yet, and people come from the first second.

Run by hand: `python -m tests.campaigns.cold_start [--members 400] [--per-second 4] [--seed 1]`

The whole kiosk but its screen and camera (SQLite, HTTP over loopback, the usual request budget, the
simulator with TeamUp's documented limit) begins with an empty data folder. Every member comes once,
in random order, with a card, a pass or their e-mail address; they are looked up on as many threads
as the screen uses. A wait lasts from the moment the code was there to the answer that could be on
the screen, with the visit committed where there is one.
"""

import argparse
import random
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.app.services import Services
from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import AlreadyRecorded
from kiosk.core.identification.codes import Code, Source
from kiosk.demo.run import demo_settings
from kiosk.simulator import Simulator, make_gym
from kiosk.simulator.gym import GymCustomer

_THREADS = 16  # as many as `kiosk.ui.jobs.ThreadJobs` has
_PATIENCE_S = 1800.0


@dataclass
class Outcome:
    """What came of it; times are in seconds, those of members since their scan.

    `whole_after` is when the directory was whole, since the start. `pending` are the scans that
    were kept, by customer; `booked_after` when such a scan became a check-in on disk. `missing`
    and `doubled` are customers of the gym who should have been counted once and were not.
    """

    whole_after: float | None = None
    whole_when_the_last_came: bool = False
    known_when_the_last_came: int = 0
    waits: list[float] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    pending: dict[int, datetime] = field(default_factory=dict)
    booked_after: list[float] = field(default_factory=list)
    all_sent_after: float | None = None
    missing: list[int] = field(default_factory=list)
    doubled: list[int] = field(default_factory=list)
    requests: Counter[str] = field(default_factory=Counter)
    too_many: int = 0


class ColdStart:
    """One first start at a made-up gym."""

    def __init__(self, members: int, per_second: float, seed: int, folder: Path) -> None:
        self._gym = make_gym(members, today=datetime.now(UTC).date())
        self._simulator = Simulator(self._gym)
        self._per_second = per_second
        self._random = random.Random(seed)
        self._folder = folder
        self._lock = threading.Lock()
        self.outcome = Outcome()

    def run(self, progress: Callable[[str], None]) -> Outcome:
        """Let everybody come, wait until all is sent, and return what came of it."""
        with self._simulator:
            services = Services(
                demo_settings(self._simulator, self._gym, self._folder),
                on_moved=lambda *_: None,
                on_progress=lambda _: None,
            )
            try:
                self._live(services, progress)
            finally:
                services.stop()
        return self.outcome

    def _live(self, services: Services, progress: Callable[[str], None]) -> None:
        people = [who for who in self._gym.customers.values() if not who.deleted]
        self._random.shuffle(people)
        codes = [self._code(services, who, number) for number, who in enumerate(people)]
        began = time.monotonic()
        services.start()
        ended = threading.Event()
        watch = threading.Thread(target=self._watch, args=(services, began, ended))
        watch.start()
        with ThreadPoolExecutor(_THREADS) as pool:
            for number, (who, code) in enumerate(zip(people, codes, strict=True)):
                due = began + number / self._per_second
                time.sleep(max(0.0, due - time.monotonic()))
                pool.submit(self._come, services, who.id, code, time.monotonic())
                if number % 40 == 0:
                    progress(f"{number} came, {services.directory.status().customers} known")
            status = services.directory.status()
            self.outcome.whole_when_the_last_came = status.completed_at is not None
            self.outcome.known_when_the_last_came = status.customers
        self._settle(services, began, progress)
        ended.set()
        watch.join()
        self._count(services)

    def _code(self, services: Services, who: GymCustomer, number: int) -> Code:
        kinds = (who.card, services.keys.make(CustomerId(who.id)), who.email or who.card)
        return Code(kinds[number % 3], source=Source.SERIAL)

    def _come(self, services: Services, who: int, code: Code, since: float) -> None:
        now = services.clock.now()
        decision = services.checkin_service.look_up(code, now)
        match decision:
            case rules.CheckIn():
                try:
                    services.checkin_service.record(decision, now, source=Source.SERIAL)
                    services.sender.poke()
                except AlreadyRecorded:
                    pass
            case rules.ChooseMembership(customer, memberships):
                chosen = rules.CheckIn(customer, memberships[0])
                services.checkin_service.record(chosen, now, source=Source.SERIAL)
                services.sender.poke()
        waited = time.monotonic() - since
        with self._lock:
            self.outcome.waits.append(waited)
            self.outcome.answers[type(decision).__name__] += 1
            if isinstance(decision, rules.ScanPending):
                self.outcome.pending[who] = now

    def _watch(self, services: Services, began: float, ended: threading.Event) -> None:
        """Note when the directory is whole."""
        while not ended.wait(0.1):
            if services.directory.status().completed_at is not None:
                self.outcome.whole_after = time.monotonic() - began
                return

    def _settle(self, services: Services, began: float, progress: Callable[[str], None]) -> None:
        """Wait until the directory is there, what was kept is matched, and all is sent."""
        waiting = {CheckinState.RECORDED, CheckinState.SENDING, CheckinState.UNANSWERED}
        end, said = time.monotonic() + _PATIENCE_S, 0.0
        while time.monotonic() < end:
            expected = {who for who in self.outcome.pending if self._may_enter(who)}
            made = {row.customer for row in services.outbox.all()}
            left = services.outbox.in_states(waiting)
            if self.outcome.whole_after is not None and expected <= made and not left:
                self.outcome.all_sent_after = time.monotonic() - began
                return
            if time.monotonic() - said > 15:
                said = time.monotonic()
                progress(f"{len(expected - made)} not booked yet, {len(left)} not sent yet")
            time.sleep(0.25)

    def _may_enter(self, who: int) -> bool:
        """Whether a member may simply enter: one usable membership, and nothing in the way."""
        gym = self._gym
        held = [one for one in gym.memberships_of(who) if one.is_usable(gym.today)]
        return (
            len(held) == 1
            and who not in gym.characters.values()
            and len(gym.memberships_of(who)) == 1
        )

    def _count(self, services: Services) -> None:
        outcome = self.outcome
        counts = Counter(made.customer for made in self._simulator.checkins)
        outcome.doubled = sorted(who for who, count in counts.items() if count > 1)
        wanted = {who for who in self._gym.customers if self._may_enter(who)}
        wanted -= {who.id for who in self._gym.customers.values() if who.deleted}
        outcome.missing = sorted(wanted - counts.keys())
        for row in services.outbox.all():
            if (scanned := outcome.pending.get(row.customer)) == row.scanned_at:
                # The id is a UUID of version 7: its first 48 bits are when it was made, in ms.
                made = UUID(row.id).int >> 80
                outcome.booked_after.append(made / 1000 - scanned.timestamp())
        for seen in self._simulator.requests:
            outcome.requests[seen.path.split("/")[1] + (" POST" * (seen.method == "POST"))] += 1
            outcome.too_many += seen.status == 429


def sentences(outcome: Outcome, gym_size: int) -> list[str]:
    """Return the figures, line by line."""
    waits = sorted(outcome.waits)
    p95 = statistics.quantiles(waits, n=20)[-1]
    booked = sorted(outcome.booked_after)
    whole = "never" if outcome.whole_after is None else f"after {outcome.whole_after:.1f} s"
    return [
        f"{gym_size} members: directory whole {whole}; when the last one had come, "
        f"{outcome.known_when_the_last_came} were known"
        + (" and it was whole" if outcome.whole_when_the_last_came else ""),
        f"first feedback of {len(waits)} scans: median {statistics.median(waits) * 1000:.0f} ms, "
        f"p95 {p95 * 1000:.0f} ms, worst {waits[-1] * 1000:.0f} ms",
        f"answers: {dict(outcome.answers)}",
        f"kept pending: {len(outcome.pending)}; {len(booked)} of them booked by themselves"
        + (
            f", {statistics.median(booked):.1f} s (median) to {booked[-1]:.1f} s after the scan"
            if booked
            else ""
        ),
        f"all sent after {outcome.all_sent_after or float('nan'):.0f} s; "
        f"not counted: {len(outcome.missing)}, counted twice: {len(outcome.doubled)}",
        f"requests: {dict(outcome.requests)}, of them answered with 429: {outcome.too_many}",
    ]


def main() -> int:
    """Measure and print; 1 when a visit was not counted exactly once."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.cold_start")
    parser.add_argument("--members", type=int, default=400)
    parser.add_argument("--per-second", type=float, default=4.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="turnstile-cold-start-") as folder:
        run = ColdStart(options.members, options.per_second, options.seed, Path(folder))
        outcome = run.run(lambda words: print(words, file=sys.stderr, flush=True))
    print("\n".join(sentences(outcome, options.members)))
    return int(bool(outcome.missing or outcome.doubled))


if __name__ == "__main__":
    sys.exit(main())
