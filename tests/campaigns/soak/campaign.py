"""A busy gym, day after day, with time flying: outages, restarts, kills, midnight, summer time.

The kiosk without its screen lives in a process of its own; the wall clock of both worlds is the
parent's, which moves it from one visit to the next. Waits (backoff, read-back) stay real and are
set short. The check of the kiosk's clock against TeamUp's is left out: it would see time fly.
"""

import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any, Final

from kiosk.app.services import Services
from kiosk.app.venue import VenueClock
from kiosk.core.checkin.checkin import CheckinState
from kiosk.simulator import Fault, Gym, Simulator, make_gym
from tests.campaigns.headless.ledger import Visit
from tests.campaigns.headless.life import WAITING, Noted, Plan, receive, settled

FAULTS: Final[tuple[str | Fault, ...]] = (
    "drop_before",
    "drop_after",
    "truncate",
    "apply_then_500",
    "503",
    "502",
    Fault("status", status=429, retry_after=0),
    "hang",
)
FAULT_RATE: Final = 0.05
FIRST_DAY: Final = date(2026, 10, 22)  # a Thursday; summer time ends on the Sunday after
OUTAGES_A_DAY: Final = 2
OUTAGE_S: Final = 2700.0
SCANNED_AGAIN: Final = 0.03
NIGHT_OWLS: Final = 5
BEHIND: Final = 30  # how many visits may wait while the network is there
REST_S: Final = 120.0
PEAKS: Final = (7.5, 12.5, 18.5)  # hours at which most members come


class FlyingClock(VenueClock):
    """The world's clock; nobody corrects it."""

    def follow(self, ahead: Callable[[datetime], timedelta | None]) -> None:
        """Do without TeamUp's opinion."""


def keep_open(plan: Plan, shift: "Synchronized[float]", pipe: Connection) -> None:
    """Be the kiosk: answer the parent's words until it says "down", or kills."""
    clock = FlyingClock(utc_now=lambda: datetime.now(UTC) + timedelta(seconds=shift.value))
    services = plan.services(clock=clock)
    services.start()
    while services.directory.status().completed_at is None:
        time.sleep(0.02)
    pipe.send("up")
    while True:
        word, *rest = pipe.recv()
        match word:
            case "scan":
                pipe.send(receive(services, rest[0]))
            case "rest":
                pipe.send(_rest(services))
            case "catch up":
                while len(services.outbox.in_states(WAITING)) > BEHIND:
                    time.sleep(0.02)
                pipe.send("caught up")
            case "there":
                services.staff_desk.it_is_there(rest[0], at=services.clock.now())
            case "again":
                services.staff_desk.send_again(rest[0], at=services.clock.now())
                services.sender.poke()
            case "memory":
                pipe.send(_resident_mb())
            case _:
                services.stop()
                pipe.send("down")
                return


def _rest(services: Services) -> list[tuple[str, int, str]] | None:
    """Wait until the sender can do no more; return what is left to staff, None if it never can."""
    end = time.monotonic() + REST_S
    while not settled(services):
        if time.monotonic() > end:
            return None
        time.sleep(0.02)
    rows = services.outbox.in_states({CheckinState.UNANSWERED})
    return [(row.id, row.customer, row.date.isoformat()) for row in rows]


def _resident_mb() -> float:
    """Memory of this process that is in use and not a file's (RssAnon), in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory is in use")


@dataclass
class Outcome:
    """What came of it. `wrong`: visits whose count at TeamUp is not exactly one.

    `memory_mb` is the kiosk's memory at the end of each day of its last, undisturbed life.
    """

    visits: int = 0
    wrong: dict[Visit, int] = field(default_factory=dict)
    restarts: int = 0
    kills: int = 0
    outages: int = 0
    settled_by_staff: int = 0
    memory_mb: list[float] = field(default_factory=list)


class Soak:
    """Some days of a gym. `tell` is called with the visits so far."""

    def __init__(
        self,
        days: int,
        visits_per_day: int,
        seed: int,
        folder: Path,
        tell: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._days = days
        self._per_day = visits_per_day
        self._folder = folder
        self._tell = tell
        self._random = random.Random(seed)
        self._gym = make_gym(2 * visits_per_day + 100, seed=seed, today=FIRST_DAY)
        self._people = _regulars(self._gym)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([__name__, "rich.progress"])
        self._shift: Synchronized[float] = self._context.Value("d", 0.0)
        self._simulator = Simulator(
            self._gym,
            report_lag_s=0.05,
            requests_per_minute=0,
            enforce_once_per_day=False,
            clock=self._now,
        )
        self._simulator.faults.rate(FAULTS, FAULT_RATE, seed=seed)
        self._told: set[Visit] = set()
        self._process: ForkServerProcess | None = None
        self._pipe: Connection | None = None
        self.outcome = Outcome()

    def run(self) -> Outcome:
        """Live through all days and compare."""
        restarts_until = (self._days + 1) // 2
        with self._simulator:
            self._set_clock(self._moment(FIRST_DAY, 0.001))
            self._open()
            for number in range(self._days):
                self._day(FIRST_DAY + timedelta(days=number), disturbed=number < restarts_until)
                if number >= restarts_until:
                    self.outcome.memory_mb.append(self._ask("memory"))
            self._settle()
            self._close()
            there = Counter(
                (made.customer, made.date.isoformat()) for made in self._simulator.checkins
            )
        self.outcome.visits = len(self._told)
        self.outcome.wrong = {
            visit: there[visit]
            for visit in sorted(self._told | there.keys())
            if there[visit] != 1 or visit not in self._told
        }
        return self.outcome

    def _day(self, day: date, *, disturbed: bool) -> None:
        visits = self._visits_of(day)
        moments = [moment for moment, _ in visits]
        outages = sorted(self._random.sample(moments, OUTAGES_A_DAY))
        deaths = {self._random.randrange(len(visits)): "kill"} if disturbed else {}
        if disturbed:
            deaths.setdefault(self._random.randrange(len(visits)), "restart")
        self.outcome.outages += len(outages)
        for number, (moment, card) in enumerate(visits):
            self._set_clock(moment)
            self._simulator.faults.offline = any(
                0 <= (moment - begin).total_seconds() < OUTAGE_S for begin in outages
            )
            if (way := deaths.get(number)) is not None:
                self._begin_again(way)
            self._scan(card, day)
            if number % BEHIND == 0 and not self._simulator.faults.offline:
                self._ask("catch up")  # between visits a real kiosk has all the time it needs
            if number % 100 == 0:
                self._tell(len(self._told))
        self._simulator.faults.offline = False
        self._tell(len(self._told))

    def _visits_of(self, day: date) -> list[tuple[datetime, str]]:
        """When who comes, in order; some hold up their card twice, some come around midnight."""
        cards = self._random.sample(sorted(self._people), self._per_day)
        visits = []
        for number, card in enumerate(cards):
            hour = min(max(self._random.gauss(self._random.choice(PEAKS), 2.0), 0.5), 23.5)
            if number < NIGHT_OWLS:
                hour = self._random.choice((0.02, 23.98))
            moment = self._moment(day, hour)
            visits.append((moment, card))
            if self._random.random() < SCANNED_AGAIN:
                visits.append((moment + timedelta(seconds=6), card))
        return sorted(visits)

    def _moment(self, day: date, hour: float) -> datetime:
        """The moment at the venue, in UTC."""
        midnight = datetime.combine(day, time_of_day(0), self._gym.zone)
        return (midnight + timedelta(hours=hour)).astimezone(UTC)

    def _scan(self, card: str, day: date) -> None:
        noted = self._ask("scan", card)
        visit = (self._people[card], day.isoformat())
        if not isinstance(noted, Noted) or noted.day != visit[1]:
            raise AssertionError(f"the scan of {visit} ended in {noted}")
        if noted.new == (visit in self._told):
            raise AssertionError(f"the once-a-day rule failed for {visit}: {noted}")
        self._told.add(visit)

    def _settle(self) -> None:
        """Let the queue drain; where staff are asked, they look and answer truly."""
        for _ in range(10):
            left = self._ask("rest")
            if left is None:
                raise AssertionError("the kiosk does not come to rest")
            if not left:
                return
            there = {(made.customer, made.date.isoformat()) for made in self._simulator.checkins}
            for name, customer, day in left:
                self._say("there" if (customer, day) in there else "again", name)
                self.outcome.settled_by_staff += 1
        raise AssertionError("staff are asked again and again")

    def _open(self) -> None:
        theirs, self._pipe = self._context.Pipe()
        self._process = self._context.Process(
            target=keep_open, args=(self._plan(), self._shift, theirs)
        )
        self._process.start()
        theirs.close()
        assert self._hear() == "up"

    def _begin_again(self, way: str) -> None:
        assert self._process is not None
        if way == "kill":
            self._process.kill()
            self.outcome.kills += 1
            self._process.join()
        else:
            self._close()
            self.outcome.restarts += 1
        self._open()

    def _close(self) -> None:
        assert self._process is not None
        assert self._ask("down") == "down"
        self._process.join(30)

    def _ask(self, *words: Any) -> Any:
        self._say(*words)
        return self._hear()

    def _say(self, *words: Any) -> None:
        assert self._pipe is not None
        self._pipe.send(words)

    def _hear(self) -> Any:
        assert self._pipe is not None
        if not self._pipe.poll(REST_S + 30):
            raise AssertionError("the kiosk does not answer")
        return self._pipe.recv()

    def _now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._shift.value)

    def _set_clock(self, moment: datetime) -> None:
        """Move the world's clock on to `moment`; it never goes back."""
        ahead = (moment - self._now()).total_seconds()
        if ahead > 0 or not self._told:
            self._shift.value += ahead

    def _plan(self) -> Plan:
        return Plan(
            base_url=self._simulator.base_url,
            token=self._simulator.token,
            provider=self._gym.provider_id,
            venue=self._gym.venue_id,
            card_field=self._gym.card_field,
            folder=self._folder,
        )


def _regulars(gym: Gym) -> dict[str, int]:
    """Cards and ids of the customers who may come every day."""
    return {
        who.card: who.id
        for who in gym.customers.values()
        if not who.deleted
        and who.id not in gym.characters.values()
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].status == "active"
        and held[0].max_uses is None
        and held[0].expiration_date is None
        and held[0].start_date <= gym.today
    }
